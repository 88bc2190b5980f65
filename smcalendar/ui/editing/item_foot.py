"""The code of an item, another account for its post, and its removal."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.messages import N_
from smcalendar.domain.plan import FIXED
from smcalendar.domain.records import Account, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.ui.editing.add_account import AddAccount
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton


class ItemFoot(QWidget):
    """What stands below the fields of an item."""

    def __init__(self, context: Context, edits: Edits) -> None:
        super().__init__()
        self._context = context
        self._edits = edits
        self._resolved: Resolved | None = None
        self.code = ToneLabel(context.theme)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.account = AddAccount(context)
        self.remove = WrappingButton()
        context.speech.say(self.remove.setText, N_("Editor", "Remove this item"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.code)
        column.addWidget(self.account)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.account.chosen.connect(self._add)
        self.remove.clicked.connect(self._remove)
        context.speech.changed.connect(self._say)

    def show_item(self, resolved: Resolved, accounts: Sequence[Account]) -> None:
        """Shows an item, and offers the accounts."""
        self._resolved = resolved
        self.account.offer(accounts)
        fixed = resolved.item.state in FIXED
        self.remove.setEnabled(not fixed)
        self._say()

    def _say(self) -> None:
        if self._resolved is None:
            return
        t, item = self._context.speech.t, self._resolved.item
        label = t(attribute_named(PostingItem, "code").label)
        self.code.setText(t("{label}: {value}").format(label=label, value=item.code))
        reason = t("What the platform has already stays in the plan.")
        told = "" if self.remove.isEnabled() else reason
        self.remove.setToolTip(told)
        self.remove.setAccessibleDescription(told)

    def _add(self, account: Any) -> None:
        if self._resolved is not None:
            item = self._resolved.item
            self._edits.add_items(item.post_id, (account,), day=item.date, time=item.time)

    def _remove(self) -> None:
        if self._resolved is not None:
            self._edits.remove_item(self._resolved.item.id)
