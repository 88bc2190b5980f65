"""What is found while somebody types into the search line, in a list below it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.entries import MOVES, Entry, EntryList, said
from smcalendar.ui.kit.fields import ENTER_KEYS, LineField
from smcalendar.ui.kit.found_entries import entry_of
from smcalendar.ui.kit.tones import ToneLabel

if TYPE_CHECKING:
    from smcalendar.services.finding import Found
    from smcalendar.ui.kit.jobs import Job

SOON = 50
"""After how many milliseconds without another letter it is looked for."""

WIDEST, ROWS, EDGE = 560, 10, 8


class SearchResults(QObject):
    """Looks for what is typed into a line; `chosen` gives kind and key of what is gone to.

    The line keeps the focus all the time: arrows go into the list, Enter goes to what they are
    at, Esc closes the list. Nothing happens while an input method composes.
    """

    chosen = Signal(str, str)

    def __init__(self, context: Context, line: LineField) -> None:
        super().__init__(line)
        self._context = context
        self._line = line
        self._card: ResultCard | None = None
        self._job: Job | None = None
        self._shown: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._look)
        line.installEventFilter(self)
        line.typed.connect(self._wait)
        line.left.connect(self.close)
        context.viewpoint.filter_changed.connect(self._forget_shown)
        context.session.closed.connect(self.close)
        context.speech.changed.connect(self._look_again)

    def is_open(self) -> bool:
        return self._card is not None and self._card.isVisible()

    def card(self) -> "ResultCard":
        """Returns the list with what is said below it."""
        if self._card is None:
            self._card = ResultCard(self._context, self._line.window())
            self._card.list.chosen.connect(self._choose)
        return self._card

    def close(self) -> None:
        """Shows nothing, and takes no answer any more."""
        self._soon.stop()
        self._drop()
        if self._card is not None:
            self._card.hide()

    def tell_shown(self, count: int) -> None:
        """Says how many posts of what the page shows have the text of the filter."""
        self._shown = count
        self._say()

    def _wait(self, text: str) -> None:
        self._drop()
        if text.strip():
            self._soon.start()
        else:
            self.close()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look(self) -> None:
        typed = self._line.text().strip()
        if typed and self._context.session.is_open:
            from smcalendar.services.finding import found

            self._drop()
            self._job = self._context.session.work(
                found, typed, done=partial(self._came, typed), failed=self._forget
            )

    def _look_again(self) -> None:
        """What is shown is said in another language."""
        if self.is_open():
            self._say()
            self._look()

    def _came(self, typed: str, found: "tuple[Found, ...]") -> None:
        """An answer to something else than is typed by now comes too late."""
        if typed != self._line.text().strip() or not self._line.hasFocus():
            return
        card = self.card()
        card.list.show_entries(entry_of(each, self._context.speech) for each in found)
        self._say()
        card.show_below(self._line)
        announce(self._line, self._context.speech.t("%n found", "by a search", len(found)))

    def _forget(self, _error: object) -> None:
        """Who gave it up looks for something else."""

    def _forget_shown(self) -> None:
        self._shown = None
        self._say()

    def _say(self) -> None:
        if self._card is None:
            return
        t, count = self._context.speech.t, self._shown
        searched = bool(self._context.viewpoint.filter.texts)
        match = t("%n post(s) in what is shown match", "", count) if count is not None else ""
        nothing = "" if self._card.list.found.entries else t("Nothing in the workspace is found.")
        self._card.tell("  ".join(filter(None, (nothing, match if searched else ""))))

    def _choose(self, entry: Entry) -> None:
        self.close()
        self.chosen.emit(entry.kind, entry.key)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_open():
            self.card().show_below(self._line)
        if isinstance(event, QKeyEvent) and not self._line.is_composing():
            if event.type() == QEvent.Type.ShortcutOverride and self.is_open():
                event.setAccepted(event.key() in MOVES)
                return event.key() in MOVES
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if not self.is_open():
            return self._open(event)
        entries = self.card().list
        entry = entries.current()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in ENTER_KEYS and entry is not None:
            self._choose(entry)
        elif entries.press(event):
            self._announce()
        else:
            return False
        return True

    def _open(self, event: QKeyEvent) -> bool:
        """The arrow down brings the list back."""
        wanted = event.key() == Qt.Key.Key_Down and bool(self._line.text().strip())
        if wanted:
            self._look()
        return wanted

    def _announce(self) -> None:
        entry = self.card().list.current()
        if entry is not None:
            announce(self._line, said(entry))


class ResultCard(QFrame):
    """Lies over the window."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = EntryList(context.theme)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.foot = ToneLabel(context.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        context.speech.say(self.list.setAccessibleName, N_("Palette", "What was found"))
        self.hide()

    def tell(self, sentence: str) -> None:
        """Says a sentence below the list."""
        self.foot.setText(sentence)
        self.foot.setVisible(bool(sentence))
        self._fit()

    def show_below(self, line: QWidget) -> None:
        """Shows itself below a line, within the window."""
        window = self._window
        width = min(max(line.width(), WIDEST), window.width() - 2 * EDGE)
        place = line.mapTo(window, QPoint(0, line.height() + 2))
        left = max(min(place.x(), window.width() - width - EDGE), EDGE)
        self.setGeometry(left, place.y(), width, self.height())
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """Is as high as its lines, and never reaches beyond the window."""
        foot = self.foot.heightForWidth(self.width() - 2 * EDGE) if self.foot.text() else 0
        wanted = self.list.fitting_height(ROWS) + foot + 3 * EDGE
        self.list.setVisible(bool(self.list.found.entries))
        self.resize(self.width(), min(wanted, self._window.height() - self.y() - EDGE))
