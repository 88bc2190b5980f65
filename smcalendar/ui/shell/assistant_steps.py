"""The later steps of a new workspace: what they fill is written at once, and may be left out."""

from collections.abc import Callable

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
    """`completed` tells that the next step may follow, `changed` that its button is another."""

    completed = Signal()
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._goes_on = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._query = Query(context.session, set_up, self)
        self._query.answered.connect(self.show_set_up)

    def begin(self) -> None:
        """Shows what is there, and puts the keyboard where the step begins."""
        self._goes_on = False
        self._query.ask_now()

    def show_set_up(self, found: SetUp) -> None:
        """Shows what the workspace holds already, where the step has a place for that."""

    def button(self) -> str:
        return self.context.speech.t("Next")

    def ready(self) -> bool:
        return True

    def adds_rest(self) -> Callable[[], object] | None:
        """Returns what adds that which stands here and is not added yet, if there is any."""
        return None

    def complete(self) -> None:
        """Goes on, once nothing stands here that would be lost."""
        add = self.adds_rest()
        self._goes_on = add is not None
        if add is None:
            self.completed.emit()
        else:
            add()

    def go_on(self) -> None:
        """To be told when something was added: the step may have waited for it."""
        if self._goes_on:
            self.completed.emit()


class AccountsStep(_Step):
    """Pasted page addresses, and the accounts that are there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page = AccountsPage(context, KINDS["account"])
        self.column.addWidget(self.page)
        self.page.paste.added.connect(self.go_on)

    def begin(self) -> None:
        super().begin()
        self.page.enter()

    def adds_rest(self) -> Callable[[], object] | None:
        add = self.page.paste.add
        return add.click if add.isEnabled() else None

    def show_set_up(self, found: SetUp) -> None:
        self.page.show_set_up(found)


class PeopleStep(_Step):
    """People with their roles, and which of them works here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page = RecordPage(context, KINDS["person"])
        self.me = Form("workspace", ("me_id",), context, save=save_setting)
        self.column.addWidget(self.page, 1)
        self.column.addWidget(self.me)
        self.page.added.connect(self.go_on)

    def begin(self) -> None:
        super().begin()
        self.page.start_adding()

    def adds_rest(self) -> Callable[[], object] | None:
        adder = self.page.adder
        return adder.button.click if adder.line.text().strip() else None

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
        self.paste.added.connect(self.go_on)

    def begin(self) -> None:
        super().begin()
        self.paste.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_set_up(self, found: SetUp) -> None:
        self.paste.show_set_up(found)

    def ready(self) -> bool:
        return self.paste.isEnabled()

    def button(self) -> str:
        count = len(self.paste.wanted())
        t = self.context.speech.t
        return t("Add %n post(s) and finish", "", count) if count else t("Finish")

    def adds_rest(self) -> Callable[[], object] | None:
        self.paste.read()
        return self.paste.add if self.paste.wanted() else None
