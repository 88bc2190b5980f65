"""The items of the post as a row of buttons: platform mark and figure of the state."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_, STATES
from smcalendar.domain.records import Account
from smcalendar.domain.resolved import Resolved
from smcalendar.services.platforms import platforms
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.signs import sign_icon

BASE = ""
"""Stands for the base text where else the id of an item stands."""


def mark_of(platform: str) -> str:
    """Returns the two letters of a platform."""
    known = platforms().get(platform)
    return known.mark if known else platform[:2].upper()


def account_name(account: Account) -> str:
    """Returns how an account is called where one is chosen."""
    return f"{mark_of(account.platform)} @{account.handle}"


class Strip(QWidget):
    """`chosen` gives the id of an item, or BASE."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._flow = Flow(self, spacing=4)
        self._group = QButtonGroup(self)
        self._items: tuple[Resolved, ...] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._shown = BASE
        self._with_base = True
        self._group.buttonToggled.connect(self._toggle)
        context.speech.say(self.setAccessibleName, N_("Editor", "Items of the post"))
        context.speech.changed.connect(self._fill)
        context.theme.changed.connect(self._fill)

    def show_items(self, items: Sequence[Resolved], shown: str, *, with_base: bool) -> None:
        """Shows the items, and which of them is shown."""
        wanted = tuple(items)
        if (wanted, with_base) != (self._items, self._with_base) or not self._buttons:
            self._items, self._with_base = wanted, with_base
            self._fill()
        self._shown = shown
        self._check()

    def _check(self) -> None:
        for name, button in self._buttons.items():
            button.setChecked(name == self._shown)

    def _fill(self) -> None:
        t = self._context.speech.t
        names = {BASE: t("Base text")} if self._with_base else {}
        names |= {each.item.id: mark_of(each.platform) for each in self._items}
        if tuple(names) != tuple(self._buttons):
            self._make_buttons(names)
        for name, text in names.items():
            self._buttons[name].setText(text)
        for each in self._items:
            self._describe(each)
        self._check()

    def _make_buttons(self, names: Iterable[str]) -> None:
        focused = next((n for n, b in self._buttons.items() if b.hasFocus()), None)
        emptied(self._flow)
        self._buttons = {name: self._button(name) for name in names}
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        self._flow.addWidget(button)
        button.show()
        return button

    def _describe(self, each: Resolved) -> None:
        speech, item = self._context.speech, each.item
        when = datewords.date(item.date, speech.lang) if item.date else ""
        at = item.time.isoformat("minutes") if item.time else ""
        parts = (account_name(each.account), when, at, speech.t(STATES[item.state]))
        told = " · ".join(filter(None, parts))
        button = self._buttons[item.id]
        button.setIcon(sign_icon(item.state, self._context.theme))
        button.setToolTip(plain_tip(told))
        button.setAccessibleName(told)

    def _toggle(self, button: QToolButton, checked: bool) -> None:
        if checked and button.objectName() != self._shown:
            self.chosen.emit(button.objectName())
