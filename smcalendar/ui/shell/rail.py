"""The rail at the left edge: one button for each page."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.command_button import CommandButton
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icons import show_icon

WIDTH = 52
ICON = 22


class Rail(QWidget):
    """Buttons of the commands that show a page; `bottom` ones stand at the lower end."""

    def __init__(self, context: Context, pages: Iterable[str], *, bottom: Iterable[str]) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 8)
        layout.setSpacing(6)
        for name in pages:
            layout.addWidget(self._button(context, name))
        layout.addStretch()
        for name in bottom:
            layout.addWidget(self._button(context, name))
        context.speech.say(self.setAccessibleName, N_("Window", "Pages"))

    def show_page(self, name: str) -> None:
        """Marks the button of a page; other pages have none."""
        for action in self._group.actions():
            action.setChecked(action.objectName() == name)

    def _button(self, context: Context, name: str) -> QToolButton:
        action = context.commands.action(name)
        show_icon(action.setIcon, context.commands.table[name].icon, context.theme)
        self._group.addAction(action)
        button = CommandButton(action, self)
        button.setIconSize(QSize(ICON, ICON))
        button.setFixedSize(WIDTH - 12, WIDTH - 12)
        return button
