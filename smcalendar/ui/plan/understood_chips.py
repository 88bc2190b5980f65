"""What was understood of a line, as chips: one that goes is title text again."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smcalendar import datewords
from smcalendar.domain.characters import folded
from smcalendar.domain.named_accounts import Meant
from smcalendar.domain.quick_add import Understood
from smcalendar.domain.quick_words import Sort, Word
from smcalendar.ui.kit.filter_bar import FilterChip
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.line_reader import Names
from smcalendar.ui.plan.look import Look

WIDEST = 16
"""How many letters m wide a chip is at most, so that it fits into the card."""


class UnderstoodChips(QWidget):
    """`unwanted` names the kind and the words, folded, that are to be title text again."""

    unwanted = Signal(str, str)

    def __init__(self, look: Look, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._speech = speech
        self._flow = Flow(self, spacing=4)
        self.chips: list[FilterChip] = []
        self.hide()

    def show_words(self, found: Understood, names: Names, on: Iterable[str] = ()) -> None:
        """Shows the words of a line; `on` are the accounts (ids) that are switched on."""
        words = {(each.sort.value, folded(each.text)): each for each in found.words}
        if list(words) != [(each.kind, each.value) for each in self.chips]:
            self._build(list(words))
        remove = self._speech.t("{words}: leave this in the title")
        for chip, word in zip(self.chips, words.values(), strict=True):
            text = self._named(word, found.accounts, names, frozenset(on))
            widest = chip.fontMetrics().horizontalAdvance("m") * WIDEST
            cut = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, widest)
            chip.tell(cut, remove.format(words=text))
        self.setVisible(bool(words))

    def texts(self) -> tuple[str, ...]:
        """Returns what the chips say."""
        return tuple(each.text().removesuffix("  ×").replace("&&", "&") for each in self.chips)

    def _build(self, pairs: list[tuple[str, str]]) -> None:
        """The focus goes to the chip that comes after the one that went."""
        focused = next((n for n, each in enumerate(self.chips) if each.hasFocus()), None)
        emptied(self._flow)
        self.chips = [FilterChip(*pair) for pair in pairs]
        for chip in self.chips:
            chip.unwanted.connect(self.unwanted)
            self._flow.addWidget(chip)
            chip.show()
        if focused is not None and self.chips:
            self.chips[min(focused, len(self.chips) - 1)].setFocus()
        self.updateGeometry()

    def _named(self, word: Word, meant: Meant, names: Names, on: frozenset[str]) -> str:
        t, value = self._speech.t, word.value
        if word.sort is Sort.DAY:
            return datewords.date(value, self._speech.lang)
        if word.sort is Sort.TIME:
            return t("any time") if value is None else f"{value:%H:%M}"
        if word.sort is Sort.ACCOUNTS:
            short = len(value) > 1
            said = (self._account(e, meant, names, on=on, short=short) for e in value)
            return " + ".join(said)
        mark = "@" if word.sort is Sort.OWNER else "#"
        return mark + names.called.get(value, value)

    def _account(
        self, word: str, meant: Meant, names: Names, *, on: frozenset[str], short: bool
    ) -> str:
        """Several accounts are short, because the handles of those that are on stand below."""
        may = names.vocabulary.accounts.get(folded(word), ())
        sure = [names.accounts[each] for each in may if each in meant.accounts or each in on]
        if not sure or (word in dict(meant.unsure) and on.isdisjoint(may)):
            return self._speech.t("{account}: which one?").format(account=word)
        marks = {each.handle: self._look.mark(each.platform) for each in sure}
        return ", ".join(mark if short else f"{mark} @{handle}" for handle, mark in marks.items())
