"""The command palette: every command, post, campaign and date, found by typing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from smcalendar import datewords
from smcalendar.domain.messages import N_, RECORD_NAMES
from smcalendar.domain.typed_dates import understood
from smcalendar.ui.kit.commands import plain
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import ENTER_KEYS, LineField
from smcalendar.ui.shell.finding import Entry, best

if TYPE_CHECKING:
    from smcalendar.services.finding import Found

WIDTH, HEIGHT = 560, 380
TOP = 60
TYPING = 120
"""After how many milliseconds without a key the workspace is searched."""

DISPLAY, TEXT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
REMEMBERED = 20


Index = QModelIndex | QPersistentModelIndex


class Matches(QAbstractListModel):
    """The entries that fit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Iterable[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role not in (DISPLAY, TEXT) or not index.isValid():
            return None
        entry = self.entries[index.row()]
        return f"{entry.text}    {entry.hint}" if entry.hint else entry.text


class Palette(QFrame):
    """A field and a list over the window. `chosen` gives kind and key of an entry."""

    chosen = Signal(str, str)

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._recent: tuple[str, ...] = ()
        self._searched: tuple[Entry, ...] = ()
        self._came_from: QWidget | None = None
        self.field = LineField()
        self.found = Matches(self)
        self.list = QListView()
        self.list.setModel(self.found)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self._search)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        say = context.speech.say
        say(self.field.setPlaceholderText, N_("Palette", "A command, post, campaign or date"))
        say(self.field.setAccessibleName, N_("Palette", "A command, post, campaign or date"))
        say(self.list.setAccessibleName, N_("Palette", "What was found"))
        self.hide()

    def toggle(self) -> None:
        """Opens the palette; the same key closes it."""
        if self.isVisible():
            self._leave()
            return
        window = self.window()
        self._came_from = window.focusWidget()
        width = min(WIDTH, window.width() - 40)
        self.setGeometry((window.width() - width) // 2, TOP, width, HEIGHT)
        self._searched = ()
        self.field.clear()
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _leave(self) -> None:
        self.hide()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()

    def _typed(self, _text: str) -> None:
        self._show()
        self._timer.start()

    def _search(self) -> None:
        """Posts and campaigns are looked for where nobody waits for it."""
        typed = self.field.text().strip()
        if typed and self._context.session.is_open:
            from smcalendar.services.finding import found

            self._context.session.work(found, typed, done=self._came)

    def _came(self, found: "tuple[Found, ...]") -> None:
        self._searched = tuple(map(self._entry, found))
        self._show()

    def _entry(self, each: "Found") -> Entry:
        if each.item is None:
            kind = RECORD_NAMES[each.kind]
            return Entry(each.kind, each.id, each.text, self._context.speech.t(kind))
        item = each.item.item
        day = datewords.date(item.date, self._context.speech.lang) if item.date else ""
        return Entry("item", item.id, each.text, f"{item.code}  {day}".strip())

    def _show(self) -> None:
        typed = self.field.text()
        known = best(self._commands(), typed, recent=self._recent)
        searched = best(self._searched, typed, most=30) if typed.strip() else ()
        self.found.show((*self._dates(typed), *known[:8], *searched, *known[8:]))
        self.list.setCurrentIndex(self.found.index(0, 0))

    def _commands(self) -> Iterable[Entry]:
        commands = self._context.commands
        for name, command in commands.table.items():
            action = commands.action(name)
            if action.isEnabled():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Entry("command", name, action.iconText(), keys, plain(command.text))

    def _dates(self, typed: str) -> Iterable[Entry]:
        speech = self._context.speech
        day = understood(typed, self._context.today())
        if day is not None:
            said = datewords.full_date(day, speech.lang)
            yield Entry("date", day.isoformat(), said, speech.t("Go to this day"))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.found.entries[index.row()]
        key = f"{entry.kind}:{entry.key}"
        self._recent = (key, *(each for each in self._recent if each != key))[:REMEMBERED]
        self._leave()
        self.chosen.emit(entry.kind, entry.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in ENTER_KEYS:
            if not self.field.is_composing():
                self._choose(self.list.currentIndex())
        elif event.key() in MOVES:
            self.list.keyPressEvent(event)
        else:
            return False
        return True
