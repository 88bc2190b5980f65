"""Where posts are typed, one in each line, and what is understood of them."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.messages import N_, sentence
from smcalendar.domain.notes import NOTES
from smcalendar.domain.quick_add import MOST, Understood, lines_of
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.line_reader import LineReader, Names
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.quick_line import QuickLine
from smcalendar.ui.plan.understood_chips import UnderstoodChips

PAUSE = 700
"""After how many milliseconds without another letter it is said what was understood."""


class QuickField(QWidget):
    """`changed` tells of every letter, and whenever another line or another meaning is shown."""

    entered = Signal()
    changed = Signal()

    def __init__(self, context: Context, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._told: tuple[str, ...] = ()
        self.reader = LineReader()
        self.line = QuickLine(context.theme, self.reader.read, self)
        self.words = UnderstoodChips(look, context.speech, self)
        self.hint = ToneLabel(context.theme, "quiet", self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self.line, self.words, self.hint):
            column.addWidget(each)
        self.setFocusProxy(self.line)
        self._connect()
        say = context.speech.say
        say(self.line.setPlaceholderText, N_("Add", "Wed 19:00 IG+FB New soap"))
        say(self.line.setAccessibleName, N_("Add", "Title"))
        say(self.line.setAccessibleDescription, N_("Add", "A title, with day, time and accounts."))
        say(self.words.setAccessibleName, N_("Add", "Understood"))

    def _connect(self) -> None:
        self.line.entered.connect(self.entered)
        self.line.typed.connect(self._read)
        self.line.cursorPositionChanged.connect(self.changed)
        self.words.unwanted.connect(self._leave_in_title)
        self._pause.timeout.connect(self._announce)
        self._context.speech.changed.connect(self.changed)

    def know(self, names: Names) -> None:
        """Reads with these names from now on."""
        brands = self._context.viewpoint.filter.brands
        self.reader.know(names, self._context.today(), brands)
        self.line.underlines.rehighlight()

    def lines(self) -> tuple[str, ...]:
        """Returns what is typed, a post in each line."""
        return lines_of(self.line.text())

    def found(self) -> Understood:
        """Returns what the line with the cursor means; of too many lines, none is read."""
        many = self.line.blockCount() > MOST and len(self.lines()) > MOST
        return self.reader.read("" if many else self.line.line())

    def show_found(self, on: Iterable[str]) -> None:
        """Shows what the line with the cursor means, where these accounts (ids) are on."""
        ids, found = frozenset(on), self.found()
        self.words.show_words(found, self.reader.names, ids)
        said = "\n".join(self._remarks(found, ids))
        self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def _remarks(self, found: Understood, on: frozenset[str]) -> list[str]:
        t, count = self._context.speech.t, len(self.lines())
        says = [t("%n post(s), one for each line", "", count)] if count > 1 else []
        says += [sentence(t, NOTES[each.code], each.values) for each in found.notes]
        which = t("“{account}” means several accounts; choose below, or write a handle.")
        unsure = (word for word, ids in found.accounts.unsure if on.isdisjoint(ids))
        return [*says, *(which.format(account=word) for word in unsure)]

    def take_text(self, text: str, plain: Iterable[str]) -> None:
        """Has a text stand here again, in which some words mean nothing."""
        self.reader.take_as_title(*plain)
        self.line.show_text(text)

    def clear(self) -> None:
        """Is ready for the next post."""
        self._told = ()
        self.reader.forget()
        self.line.clear()

    def _read(self) -> None:
        self.changed.emit()
        self._pause.start()

    def _leave_in_title(self, _kind: str, words: str) -> None:
        self.reader.take_as_title(words)
        self.line.underlines.rehighlight()
        self._read()
        if not self.words.chips:
            self.line.setFocus()

    def _announce(self) -> None:
        """Says what is understood, when that has changed and nobody types just now."""
        told, t = self.words.texts(), self._context.speech.t
        if told != self._told and self.isVisible():
            self._told = told
            understood = t("Understood: {words}").format(words=", ".join(told))
            announce(self.line, understood if told else t("All of it is title."))
