"""The side panel: editor, tray or mini-month, one at a time."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.icons import show_icon

WIDTH = 300

PARTS: Mapping[str, tuple[str, str]] = {
    "editor": (N_("Panel", "Editor"), "inspector"),
    "tray": (N_("Panel", "Tray"), "tray"),
    "month": (N_("Panel", "Mini-month"), "month"),
}
"""What the panel can show: its name and its drawing."""


class SidePanel(QWidget):
    """A panel of about 300 pixels with a row of buttons; a part is built when it is first shown."""

    def __init__(self, context: Context, build: Callable[[str], QWidget]) -> None:
        super().__init__()
        self._build = build
        self._built: dict[str, QWidget] = {}
        self._buttons = QButtonGroup(self)
        self._stack = QStackedWidget()
        self.part = ""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._show_now)
        self.setMinimumWidth(WIDTH - 40)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._tabs(context))
        layout.addWidget(self._stack, 1)
        context.speech.say(self.setAccessibleName, N_("Window", "Side panel"))

    def _tabs(self, context: Context) -> Flow:
        """The buttons go on in a second row where large text needs one."""
        row = Flow()
        row.setContentsMargins(8, 6, 8, 6)
        for name, (text, drawing) in PARTS.items():
            button = QToolButton(self)
            button.setObjectName(name)
            button.setCheckable(True)
            show_icon(button.setIcon, drawing, context.theme)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            context.speech.say(button.setText, text)
            self._buttons.addButton(button)
            row.addWidget(button)
        self._buttons.buttonToggled.connect(self._show_toggled)
        return row

    def _show_toggled(self, button: QToolButton, checked: bool) -> None:
        if checked and button.objectName() != self.part:
            self.show_part(button.objectName())

    def show_soon(self, name: str) -> None:
        """Shows one of `PARTS` once what is to be painted now is painted."""
        self.part = name
        self._mark(name)
        self._soon.start()

    def _show_now(self) -> None:
        self.show_part(self.part)

    def show_part(self, name: str) -> QWidget:
        """Shows one of `PARTS`, and returns it."""
        if name not in self._built:
            self._built[name] = self._build(name)
            self._stack.addWidget(self._built[name])
        self.part = name
        self._stack.setCurrentWidget(self._built[name])
        self._mark(name)
        return self._built[name]

    def _mark(self, name: str) -> None:
        for button in self._buttons.buttons():
            button.setChecked(button.objectName() == name)

    def built(self, name: str) -> QWidget | None:
        """Returns a part if it was ever shown."""
        return self._built.get(name)
