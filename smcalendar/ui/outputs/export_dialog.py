"""The dialog that writes calendar files and checklists."""

from functools import partial

from PySide6.QtWidgets import QTabWidget, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.weeks import week_of
from smcalendar.services import desk, plan
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog, Scrolling
from smcalendar.ui.outputs.course import Course
from smcalendar.ui.outputs.forms import CalendarForm, ChecklistForm
from smcalendar.ui.outputs.orders import (
    CalendarOrder,
    ChecklistOrder,
    write_calendar,
    write_checklists,
)
from smcalendar.ui.outputs.way import Way

CALENDAR, CHECKLISTS = range(2)


class ExportDialog(Dialog):
    """Two forms, one button: it asks for a place, and says what was written."""

    def __init__(self, context: Context, window: QWidget, *, way: Way) -> None:
        super().__init__(context, window, title=N_("Output", "Export"))
        self._way = way
        self.calendar = CalendarForm(context)
        self.checklists = ChecklistForm(context)
        self.forms = QTabWidget()
        self.forms.setDocumentMode(True)
        self.course = Course(self)
        for form in (self.calendar, self.checklists):
            self.forms.addTab(Scrolling(form), "")
            form.wrong_day.connect(self.tell_trouble)
        self.body.addWidget(self.forms)
        self.foot.addWidget(self.course)
        self.main = self.add_button(N_("Output", "Export…"), self.export, main=True)
        self.add_close()
        self.forms.currentChanged.connect(self.course.forget)
        self.course.ended.connect(self._refresh)
        context.speech.say(self._name_calendar, N_("Output", "Calendar file"))
        context.speech.say(self._name_checklists, N_("Output", "Checklists"))
        context.speech.say(self.forms.setAccessibleName, N_("Output", "What is exported"))
        for form in (self.calendar, self.checklists):
            form.language.show_language(way.language())

    def _name_calendar(self, name: str) -> None:
        self.forms.setTabText(CALENDAR, name)

    def _name_checklists(self, name: str) -> None:
        self.forms.setTabText(CHECKLISTS, name)

    def open_on(self, form: int | None = None) -> None:
        """Shows one of the forms (`CALENDAR`, `CHECKLISTS`), else the one that was shown last."""
        if not self.isVisible():
            self.checklists.week.show_week(week_of(self.context.viewpoint.day))
            if not self.course.is_busy():
                self.course.forget()
        if form is not None:
            self.forms.setCurrentIndex(form)
        self.present()

    def export(self) -> None:
        """Finishes what is being typed, and asks where the file shall go."""
        if self.course.is_busy():
            return
        try:
            order = self._order()
        except UserError as error:
            self.course.forget()
            self.tell_trouble(error)
            return
        self._way.finish_typing(partial(self._ask, order))

    def _order(self) -> CalendarOrder | ChecklistOrder:
        form = (self.calendar, self.checklists)[self.forms.currentIndex()]
        return form.order()

    def _ask(self, order: CalendarOrder | ChecklistOrder) -> None:
        write = partial(self.write, order)
        if isinstance(order, CalendarOrder):
            name = f"{self.context.session.read(plan.name_of)}.ics"
            self._way.targets.ask_file(self, name, write)
        elif order.each:
            self._way.targets.ask_folder(self, write)
        else:
            self._way.targets.ask_file(self, desk.file_name(order.first, order.kind), write)

    def write(self, order: CalendarOrder | ChecklistOrder, target: str) -> None:
        """Writes a file or files; what was there stays as it was on any trouble."""
        act = write_calendar if isinstance(order, CalendarOrder) else write_checklists
        self.course.begin(act, order, target)
        self._refresh()

    def _refresh(self) -> None:
        self.main.setEnabled(not self.course.is_busy())
