"""What the columns of the board stand for, and whether what has no date is on it, in one row."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.command_button import CommandButton
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.plan.board.columns import GROUPS

UNDATED = "board.undated"


class BoardBar(QWidget):
    """Buttons of commands; those of the columns exclude each other."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        commands = context.commands
        self._groups = QActionGroup(self)
        self._row = Flow()
        for name in map(command_of, GROUPS):
            self._groups.addAction(commands.action(name))
            self._row.addWidget(CommandButton(commands.action(name), self))
        self._row.addWidget(CommandButton(commands.action(UNDATED), self))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addLayout(self._row)
        context.speech.say(self.setAccessibleName, N_("Board", "What the columns stand for"))


def command_of(group: str) -> str:
    """Returns the command that has the columns stand for something."""
    return f"board.{group}"
