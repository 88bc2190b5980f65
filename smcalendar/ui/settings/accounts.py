"""The accounts of a plan: the list of all, and a panel that takes pasted page addresses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.paste_accounts import PasteAccounts
from smcalendar.ui.kit.record_page import RecordKind, RecordPage
from smcalendar.ui.kit.set_up import SetUp


class AccountsPage(RecordPage):
    """Where there is no account yet, the panel is open."""

    def __init__(self, context: Context, what: RecordKind) -> None:
        button = QPushButton()
        show_icon(button.setIcon, "plus", context.theme)
        context.speech.say(button.setText, what.add)
        super().__init__(context, what, adder=button)
        self.paste = PasteAccounts(context)
        self.right.addWidget(self.paste)
        button.clicked.connect(self.start_adding)
        self.paste.added.connect(self._show_added)
        self.reading.locked.connect(self.paste.setDisabled)
        self.reading.follow()

    def show_set_up(self, found: SetUp) -> None:
        pasting = self.right.currentWidget() is self.paste
        super().show_set_up(found)
        self.paste.show_set_up(found)
        if pasting or not found.records["account"]:
            self.right.setCurrentWidget(self.paste)

    def start_adding(self) -> None:
        self.form.finish()
        self.right.setCurrentWidget(self.paste)
        self.paste.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_added(self, ids: tuple[str, ...]) -> None:
        self.right.setCurrentIndex(0)
        self.choose(ids[-1])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
