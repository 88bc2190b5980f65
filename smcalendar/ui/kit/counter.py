"""How long a text is against what a platform takes, beside its field."""

from PySide6.QtWidgets import QWidget

from smcalendar.domain.platforms import Count
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.kit.tones import ToneLabel


class Counter(ToneLabel):
    """`IG 312 / 300`; what is too much is said in words too."""

    def __init__(
        self, speech: Speech, theme: Theme, mark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._speech = speech
        self._mark = mark
        self.count: Count | None = None
        speech.changed.connect(self._say)

    def show_count(self, count: Count) -> None:
        """Shows how many there are, and of how many."""
        if count != self.count:
            self.count = count
            self._say()

    def _say(self) -> None:
        if self.count is None:
            return
        self.set_tone("quiet" if self.count.fits else "danger")
        text = self._sentence(self.count)
        self.setText(f"{self._mark} {text}" if self._mark else text)

    def _sentence(self, count: Count) -> str:
        t = self._speech.t
        if count.limit is None:
            return f"{count.count:,}"
        numbers = t("{count} / {limit}").format(count=count.count, limit=count.limit)
        if count.fits:
            return numbers
        over = t("%n too many", "", count.count - count.limit)
        return t("{numbers}, {over}").format(numbers=numbers, over=over)
