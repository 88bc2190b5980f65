"""Titles: larger than text, and as large as the text asks for."""

from PySide6.QtGui import QShowEvent

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label


class Title(Label):
    """What stands above a part of a page; `source` is marked with `N_`, or nothing."""

    def __init__(self, context: Context, source: str = "", *, scale: float = 1.15) -> None:
        super().__init__(wraps=True)
        self._theme = context.theme
        self._scale = scale
        context.theme.changed.connect(self._restyle)
        if source:
            context.speech.say(self.setText, source)
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """A style sheet above it may have taken its font away meanwhile."""
        self._restyle()
        super().showEvent(event)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(scale=self._scale, bold=True))
