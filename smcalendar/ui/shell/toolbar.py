"""The one row above the pages: where one is in time, which view, and the filter."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.command_button import CommandButton
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.labels import ElidedLabel
from smcalendar.ui.kit.views import VIEWS

HEIGHT = 40


class Toolbar(QWidget):
    """Buttons of commands around the title of what is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._buttons: dict[str, QToolButton] = {}
        self.setMinimumHeight(HEIGHT)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        for name in ("go.today", "go.previous", "go.next"):
            layout.addWidget(self._button(name))
        self.title = ElidedLabel()
        context.theme.follow(self.title.setFont, lambda: context.theme.font(scale=1.2, bold=True))
        layout.addWidget(self.title, 4)
        self._views = QActionGroup(self)
        self._views.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in VIEWS:
            self._views.addAction(context.commands.action(f"view.{name}"))
            layout.addWidget(self._button(f"view.{name}"))
        layout.addSpacing(6)
        for name in ("undo", "redo", "post.add", "panel"):
            layout.addWidget(self._button(name))
        context.speech.say(self.setAccessibleName, N_("Window", "Tool bar"))

    def put_in_the_middle(self, widget: QWidget) -> None:
        """Puts a widget between the title and what follows it."""
        self._row.insertWidget(self._row.indexOf(self.title) + 1, widget, 7)

    def choose_no_view(self) -> None:
        """Has no view of the calendar look chosen, until it says itself which one it is."""
        chosen = self._views.checkedAction()
        if chosen is not None:
            chosen.setChecked(False)

    def _button(self, name: str) -> QToolButton:
        commands, theme = self._context.commands, self._context.theme
        action = commands.action(name)
        drawing = commands.table[name].icon
        if drawing:
            show_icon(action.setIcon, drawing, theme)
        button = CommandButton(action, self)
        self._buttons[name] = button
        return button

    def button(self, name: str) -> QToolButton:
        """Returns the button of a command."""
        return self._buttons[name]
