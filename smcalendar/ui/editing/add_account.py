"""Adds an account to the post: a field to choose one, behind a button."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.domain.records import Account
from smcalendar.ui.editing.strip import account_name
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.wrapping_button import WrappingButton


class AddAccount(QWidget):
    """`chosen` gives the id of an account."""

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.button = WrappingButton()
        self.field = ChoiceField()
        self.field.hide()
        say = context.speech.say
        say(self.button.setText, N_("Editor", "Add an account…"))
        say(self.field.setAccessibleName, N_("Editor", "Account to add"))
        say(self.field.setPlaceholderText, N_("Editor", "Account to add"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.field)
        self.button.clicked.connect(self._open)
        self.field.edited.connect(self._take)

    def offer(self, accounts: Sequence[Account]) -> None:
        """Offers these accounts."""
        self.field.offer([(account_name(each), each.id) for each in accounts])
        self.button.setEnabled(bool(accounts))

    def _open(self) -> None:
        self.field.begin(None)
        self.field.show()
        self.field.setFocus()
        self.field.showPopup()

    def _take(self, account: Any) -> None:
        self.field.hide()
        if account is not None:
            self.chosen.emit(account)
