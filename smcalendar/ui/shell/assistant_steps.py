"""The later steps of a new workspace: what they fill is written at once, and may be left out."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.forms import Form
from smcalendar.ui.kit.query import Query
from smcalendar.ui.kit.record_page import RecordPage
from smcalendar.ui.kit.set_up import SetUp, set_up
from smcalendar.ui.settings.accounts import AccountsPage
from smcalendar.ui.settings.kinds import KINDS
from smcalendar.ui.settings.preferences import save_setting
from smcalendar.ui.shell.paste_plan import PastePlan


class _Step(QWidget):
    """`completed` gives None: the folder is known by then."""

    completed = Signal(object)
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._query = Query(context.session, set_up, self)
        self._query.answered.connect(self.show_set_up)

    def begin(self) -> None:
        """Shows what is there, and puts the keyboard where the step begins."""
        self._query.ask_now()

    def show_set_up(self, found: SetUp) -> None:
        """Shows what the workspace holds already, where the step has a place for that."""

    def button(self) -> str:
        return self.context.speech.t("Next")

    def ready(self) -> bool:
        return True

    def complete(self) -> None:
        self.completed.emit(None)


def _kind(name: str) -> Any:
    return next(each for each in KINDS if each.kind == name)


class AccountsStep(_Step):
    """Pasted page addresses, and the accounts that are there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page = AccountsPage(context, _kind("account"))
        self.column.addWidget(self.page)

    def begin(self) -> None:
        super().begin()
        self.page.enter()

    def show_set_up(self, found: SetUp) -> None:
        self.page.show_set_up(found)


class PeopleStep(_Step):
    """People with their roles, and which of them works here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page = RecordPage(context, _kind("person"))
        self.me = Form("workspace", ("me_id",), context, save=save_setting)
        self.column.addWidget(self.page, 1)
        self.column.addWidget(self.me)

    def begin(self) -> None:
        super().begin()
        self.page.start_adding()

    def show_set_up(self, found: SetUp) -> None:
        self.page.show_set_up(found)
        self.me.show_record(found.settings, found)
        self.me.setVisible(bool(found.records["person"]))


class PostsStep(_Step):
    """One post in each line, or the rows of a spreadsheet."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.paste = PastePlan(context)
        self.column.addWidget(self.paste)
        self.paste.changed.connect(self.changed)
        self.paste.added.connect(self._added)

    def begin(self) -> None:
        super().begin()
        self.paste.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_set_up(self, found: SetUp) -> None:
        self.paste.show_set_up(found)

    def button(self) -> str:
        count = len(self.paste.wanted())
        t = self.context.speech.t
        return t("Add %n post(s) and finish", "", count) if count else t("Finish")

    def complete(self) -> None:
        if self.paste.wanted():
            self.paste.add()
        else:
            self.completed.emit(None)

    def _added(self, _ids: Any) -> None:
        self.completed.emit(None)
