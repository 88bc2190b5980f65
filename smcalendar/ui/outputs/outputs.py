"""Does the commands by which something leaves the laptop."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smcalendar import datewords
from smcalendar.services import keeping, plan
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.query import Query
from smcalendar.ui.outputs.targets import Targets
from smcalendar.ui.outputs.way import FinishTyping, Way

if TYPE_CHECKING:
    from smcalendar.ui.outputs.export_dialog import ExportDialog
    from smcalendar.ui.outputs.print_dialog import PrintDialog


def _at_once(then: Callable[[], object]) -> None:
    then()


class Outputs(QObject):
    """Made once a workspace is open; `told` is a sentence for the window to show for a while.

    The dialogs are loaded when they are asked for.
    """

    told = Signal(str)

    def __init__(
        self, context: Context, window: QWidget, *, finish_typing: FinishTyping = _at_once
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._way = Way(
            finish_typing=finish_typing, targets=Targets(context.speech), language=self._speaks
        )
        self._language = context.speech.lang
        self._export: ExportDialog | None = None
        self._print: PrintDialog | None = None
        self._languages = Query(context.session, plan.language, self)
        self._languages.answered.connect(self._learn_language)
        self._languages.ask_now()
        context.session.closed.connect(self._forget_dialogs)

    def offered(self) -> Handlers:
        """Returns what is done for commands while a workspace is open."""
        return {
            "export": self.export,
            "export.calendar": self.export_calendar,
            "export.checklists": self.export_checklists,
            "print.week": self.print_week,
            "copy.day": self.copy_day,
            "copy.week": self.copy_week,
            "backup": self.back_up,
        }

    def export(self) -> "ExportDialog":
        """Opens the export dialog where it was left."""
        return self._open_export(None)

    def export_calendar(self) -> "ExportDialog":
        """Opens the export dialog for a calendar file."""
        from smcalendar.ui.outputs.export_dialog import CALENDAR

        return self._open_export(CALENDAR)

    def export_checklists(self) -> "ExportDialog":
        """Opens the export dialog for checklists."""
        from smcalendar.ui.outputs.export_dialog import CHECKLISTS

        return self._open_export(CHECKLISTS)

    def _open_export(self, form: int | None) -> "ExportDialog":
        from smcalendar.ui.outputs.export_dialog import ExportDialog

        if self._export is None:
            self._export = ExportDialog(self._context, self._window, way=self._way)
            self._export.course.told.connect(self.told)
        self._export.open_on(form)
        return self._export

    def print_week(self) -> "PrintDialog":
        """Opens the preview of the week that is looked at."""
        from smcalendar.ui.outputs.print_dialog import PrintDialog

        if self._print is None:
            self._print = PrintDialog(self._context, self._window, way=self._way)
            self._print.course.told.connect(self.told)
        self._way.finish_typing(self._print.open_on_viewpoint)
        return self._print

    def copy_day(self) -> None:
        """Puts the day that is looked at on the clipboard, as text for a chat."""
        self._way.finish_typing(self._copy_day)

    def copy_week(self) -> None:
        """Puts the week that is looked at on the clipboard, as text for a chat."""
        self._way.finish_typing(self._copy_week)

    def _copy_day(self) -> None:
        from smcalendar.ui.outputs.orders import text_of_day

        self._copy(text_of_day, self._context.viewpoint.day, datewords.date)

    def _copy_week(self) -> None:
        from smcalendar.ui.outputs.orders import text_of_week

        self._copy(text_of_week, self._context.viewpoint.day, datewords.week)

    def _copy(self, make: Callable[..., str], day: object, called: Callable[..., str]) -> None:
        wanted, copied = self._context.viewpoint.filter, partial(self._copied, called, day)
        self._context.session.work(make, day, wanted, self._language, done=copied)

    def _copied(self, called: Callable[..., str], day: object, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        speech = self._context.speech
        sentence = speech.t("Copied as text: {what}")
        self.told.emit(sentence.format(what=called(day, speech.lang)))

    def back_up(self) -> None:
        """Makes a verified backup, and says where it is."""
        self._way.finish_typing(self._back_up)

    def _back_up(self) -> None:
        self._context.session.work(keeping.back_up, done=self._backed_up)

    @Slot(object)
    def _backed_up(self, file: Path) -> None:
        sentence = self._context.speech.t("The backup is made and checked: {path}")
        self.told.emit(sentence.format(path=file))

    def _learn_language(self, lang: str) -> None:
        self._language = lang

    def _speaks(self) -> str:
        return self._language

    def _forget_dialogs(self) -> None:
        for dialog in (self._export, self._print):
            if dialog is not None:
                dialog.deleteLater()
        self._export = self._print = None
