"""Says why nothing can be changed in a window that only reads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel


class ReadingNote(ToneLabel):
    """One sentence, there as long as the window only reads; `locked` tells when that changes."""

    locked = Signal(bool)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, parent=parent)
        self._session = context.session
        context.speech.say(
            self.setText,
            N_("Set-up", "This window only reads, so nothing can be changed here at present."),
        )
        context.session.opened.connect(self.follow)
        self.hide()

    def follow(self) -> None:
        """Looks whether the window may write, and tells it."""
        only_reads = self._session.is_open and not self._session.may_write
        self.setVisible(only_reads)
        self.locked.emit(only_reads)
