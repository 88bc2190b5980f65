"""The sheet of keys: every command that has one, by menu."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import plain
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.shell.table import MENUS

IN_CALENDAR: tuple[tuple[str, str], ...] = (
    (N_("Keys", "Arrows"), N_("Keys", "Go from day to day")),
    (N_("Keys", "Tab, Shift+Tab"), N_("Keys", "Go through the posts of a day")),
    (N_("Keys", "Enter"), N_("Keys", "Open the post in the editor")),
    (N_("Keys", "Space"), N_("Keys", "Look at the post in a small card")),
    (N_("Keys", "Esc"), N_("Keys", "Close what is open; what was typed stays")),
)
"""Keys that are no commands, with what they do."""


LEAST, EDGES = QSize(520, 600), QSize(60, 40)


class KeySheet(QDialog):
    """A sheet to look at; it closes with Esc."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        QVBoxLayout(self).addWidget(self._area)
        context.speech.say(self.setWindowTitle, N_("Keys", "Keys"))
        context.speech.say(self._area.setAccessibleName, N_("Keys", "Keys"))
        context.speech.changed.connect(self._fill)
        self._fill()
        self.resize(self._size())

    def _fill(self) -> None:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setColumnStretch(1, 1)
        for number, (keys, text) in enumerate(self._rows()):
            if text:
                grid.addWidget(Label(keys), number, 0)
                grid.addWidget(Label(text, wraps=True), number, 1)
            else:
                title = Title(self._context, scale=1)
                title.setText(keys)
                grid.addWidget(title, number, 0, 1, 2)
        self._area.setWidget(sheet)
        self._sheet = sheet

    def _size(self) -> QSize:
        """Wide enough for all keys, and never larger than the screen."""
        wanted = self._sheet.sizeHint() + EDGES
        return wanted.expandedTo(LEAST).boundedTo(self.screen().availableGeometry().size() - EDGES)

    def _rows(self) -> Iterator[tuple[str, str]]:
        """Yields keys and text; a row without a text is a title."""
        context = self._context
        native = QKeySequence.SequenceFormat.NativeText
        for menu, commands in MENUS.items():
            yield plain(context.speech.t(menu)), ""
            for command in filter(lambda each: each.keys, commands):
                keys = ", ".join(QKeySequence(each).toString(native) for each in command.keys)
                yield keys, context.commands.action(command.name).iconText()
        yield context.speech.t("In the calendar"), ""
        for keys, text in IN_CALENDAR:
            yield context.speech.t(keys), context.speech.t(text)
