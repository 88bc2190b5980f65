"""Labels in a colour of the theme: quiet, or of danger; the words say the same without it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.theme import Theme

NARROWEST = 80
"""How wide in pixels a label that wraps has to be at least."""


class ToneLabel(Label):
    """Plain text whose colour is a token, and follows the theme."""

    def __init__(
        self,
        theme: Theme,
        tone: str = "quiet",
        parent: QWidget | None = None,
        *,
        wraps: bool = True,
        bold: bool = False,
    ) -> None:
        super().__init__("", parent, wraps=wraps)
        self._theme = theme
        self._tone = tone
        self._bold = bold
        theme.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """A long word is cut rather than everything beside it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height()) if self.wordWrap() else hint

    def set_tone(self, tone: str) -> None:
        """Shows the text in another colour of the theme."""
        if tone != self._tone:
            self._tone = tone
            self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """A style sheet above it may have taken its colour away while it was hidden."""
        self._restyle()
        super().showEvent(event)

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._tone))
        self.setPalette(palette)
        if self._bold:
            self.setFont(self._theme.font(bold=True))
