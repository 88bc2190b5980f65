"""The command palette: every command, post, campaign and date, found by typing."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.typed_dates import understood
from smcalendar.ui.kit.commands import plain
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.entries import MOVES, Entry, EntryList
from smcalendar.ui.kit.fields import ENTER_KEYS, KEPT_REASONS, LineField
from smcalendar.ui.kit.found_entries import entry_of
from smcalendar.ui.shell.finding import best

if TYPE_CHECKING:
    from smcalendar.services.finding import Found

WIDTH, HEIGHT = 560, 380
TOP = 60
TYPING = 120
"""After how many milliseconds without a key the workspace is searched."""

REMEMBERED = 20


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
        self._searched_for = ""
        self._came_from: QWidget | None = None
        self.field = LineField()
        self.list = EntryList(context.theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self._search)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.chosen.connect(self._choose)
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
        self._searched, self._searched_for = (), ""
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

            self._context.session.work(found, typed, done=partial(self._came, typed))

    def _came(self, typed: str, found: "tuple[Found, ...]") -> None:
        """What was found for something else than is typed by now comes too late."""
        if typed == self.field.text().strip():
            self._searched = tuple(entry_of(each, self._context.speech) for each in found)
            self._searched_for = typed
            self._show()

    def _show(self) -> None:
        typed = self.field.text()
        known = best(self._commands(), typed, recent=self._recent)
        entries = (*self._dates(typed), *known[:8], *self._still_found(typed.strip()), *known[8:])
        self.list.show_entries(entries)
        self.list.setCurrentIndex(self.list.found.index(0, 0))

    def _still_found(self, typed: str) -> tuple[Entry, ...]:
        """Until the answer to what is typed is there, it is what fits of the last one."""
        if typed == self._searched_for:
            return self._searched
        return best(self._searched, typed, most=30) if typed else ()

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

    def _choose(self, entry: Entry | None) -> None:
        if entry is None:
            return
        key = f"{entry.kind}:{entry.key}"
        self._recent = (key, *(each for each in self._recent if each != key))[:REMEMBERED]
        self._leave()
        self.chosen.emit(entry.kind, entry.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in MOVES)
            return event.key() in MOVES
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._left(event.reason())
        return super().eventFilter(watched, event)

    def _left(self, reason: Qt.FocusReason) -> None:
        """Stays while the focus is only in another window, or in a menu."""
        if reason not in KEPT_REASONS and self.isVisible():
            self.hide()

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in ENTER_KEYS:
            if not self.field.is_composing():
                self._choose(self.list.current())
        else:
            return self.list.press(event)
        return True
