"""What the editor shows while several items are selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.ui.kit.command_button import CommandButton
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label

FOR_ALL = ("post.step", "post.move_to", "post.to_tray", "post.duplicate", "post.trash")
"""The commands that do something to all that is selected."""


class SeveralSelected(QWidget):
    """How many are selected, and what can be done to all of them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._number = 0
        self.title = Label(wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 24, 12, 16)
        column.setSpacing(6)
        column.addWidget(self.title)
        for name in FOR_ALL:
            button = CommandButton(context.commands.action(name), self)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            column.addWidget(button)
        column.addStretch()
        context.speech.changed.connect(self._say)
        context.theme.changed.connect(self._restyle)
        self._restyle()

    def show_number(self, number: int) -> None:
        """Says how many items are selected."""
        self._number = number
        self._say()

    def _say(self) -> None:
        self.title.setText(self._context.speech.t("%n item(s) selected", "", self._number))

    def _restyle(self) -> None:
        self.title.setFont(self._context.theme.font(scale=1.3, bold=True))
