"""The dialog that shows the week as it will be printed, prints it, and saves it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.weeks import week_of
from smcalendar.services.home import home_folder
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog, Scrolling
from smcalendar.ui.outputs.course import Course
from smcalendar.ui.outputs.orders import MadeWeek, WeekOrder, make_week, write_week
from smcalendar.ui.outputs.preview import Preview
from smcalendar.ui.outputs.preview_bar import PreviewBar
from smcalendar.ui.outputs.way import Way
from smcalendar.ui.outputs.week_options import WeekOptions

LETTERS = 40
"""How many letters that no font can draw a warning names."""

Act = Callable[[MadeWeek], object]


class PrintDialog(Dialog):
    """What is previewed is what is printed: before each print or file the week is made anew."""

    def __init__(self, context: Context, window: QWidget, *, way: Way) -> None:
        super().__init__(context, window, title=N_("Output", "Print the week"))
        self._way = way
        self.made: MadeWeek | None = None
        self._making: WeekOrder | None = None
        self._stale = False
        self._then: Act | None = None
        self.preview = Preview(context)
        self.options = WeekOptions(context)
        self.options.language.show_language(way.language())
        self.course = Course(self)
        self._lay_out()
        self.print_button = self.add_button(N_("Output", "Print…"), self.ask_printer, main=True)
        self.save_pdf = self.add_button(N_("Output", "Save as PDF…"), self.ask_pdf)
        self.save_picture = self.add_button(N_("Output", "Save as picture…"), self.ask_picture)
        self.add_close()
        self.options.edited.connect(self.refresh)
        self.preview.failed.connect(self.tell_trouble)
        context.session.changed.connect(self.refresh)
        self.resize(1060, 660)

    def _lay_out(self) -> None:
        pages = QVBoxLayout()
        pages.setSpacing(4)
        pages.addWidget(self.preview, 1)
        pages.addWidget(PreviewBar(self.context, self.preview))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(pages, 3)
        row.addWidget(Scrolling(self.options), 1)
        self.body.addLayout(row)
        self.foot.addWidget(self.course)

    def open_on_viewpoint(self) -> None:
        """Shows the dialog with the week of the viewpoint."""
        if not self.isVisible():
            self.options.week.show_week(week_of(self.context.viewpoint.day))
            if not self.course.is_busy():
                self.course.forget()
        self.present()
        self.refresh()

    def refresh(self) -> None:
        """Makes the pages anew; while that is going on, once more afterwards."""
        if not self.isVisible() or not self.context.session.is_open:
            return
        if self._making is not None:
            self._stale = True
            return
        self._stale = False
        self._making = self.options.order()
        home = home_folder(self.context.session.environ)
        self.context.session.work(
            make_week, self._making, home, done=self._show, failed=self._not_made
        )

    def _show(self, made: MadeWeek) -> None:
        self._making = None
        if self._stale:
            self.refresh()
            return
        self.made = made
        self.preview.show_document(made.document)
        self.preview.setAccessibleDescription(made.text)
        if made.undrawable and not self.course.written:
            self.tell(self._letters_missing, tone="danger")
        then, self._then = self._then, None
        if then is not None:
            then(made)

    def _not_made(self, error: UserError) -> None:
        self._making, self._then = None, None
        self.tell_trouble(error)

    def _letters_missing(self) -> str:
        letters = self.made.undrawable[:LETTERS] if self.made else ""
        t = self.context.speech.t
        sentence = t("No font can draw: {letters}. Install one that can, then print again.")
        return sentence.format(letters=letters)

    def _freshly(self, then: Act) -> None:
        """What is being typed goes on the paper too."""
        self._way.finish_typing(partial(self._make_again, then))

    def _make_again(self, then: Act) -> None:
        self._then = then
        self.course.forget()
        self.refresh()

    def ask_printer(self) -> None:
        """Makes the week anew and lets choose a printer, where there is one."""
        if not self.course.is_busy():
            self._freshly(self._ask_printer)

    def _ask_printer(self, made: MadeWeek) -> None:
        from smcalendar.ui.outputs import printing

        if not printing.has_printers():
            self.tell_trouble(UserError("no_printer"))
            self.save_pdf.setFocus()
            return
        printer = printing.printer_for(made.document)
        printing.ask_printer(self, printer, made.document, partial(self.print_on, made, printer))

    def print_on(self, made: MadeWeek, printer: object) -> None:
        """Prints the pages that are asked for."""
        from smcalendar.ui.outputs.printing import Printing

        self.print_button.setEnabled(False)
        Printing(self, made.document, printer).ended.connect(self._printed)  # pyright: ignore

    def _printed(self, error: UserError | None) -> None:
        self.print_button.setEnabled(True)
        if error is not None:
            self.tell_trouble(error)
        else:
            self.tell(lambda: self.context.speech.t("The week was sent to the printer."))
        self.course.tell_elsewhere()

    def ask_pdf(self) -> None:
        """Makes the week anew and asks where its PDF shall go."""
        self._ask_file("pdf")

    def ask_picture(self) -> None:
        """Makes the week anew and asks where its picture shall go."""
        self._ask_file("png")

    def _ask_file(self, kind: str) -> None:
        if not self.course.is_busy():
            self._freshly(partial(self._choose_file, kind))

    def _choose_file(self, kind: str, made: MadeWeek) -> None:
        name = f"week-{made.order.week}.{kind}"
        self._way.targets.ask_file(self, name, partial(self.write, made, kind))

    def write(self, made: MadeWeek, kind: str, target: str) -> None:
        """Writes the week as a file of a kind, `pdf` or `png`."""
        self.course.begin(write_week, made, kind, target)
