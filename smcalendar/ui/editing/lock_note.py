"""Says why content cannot be edited, with the step that would allow it beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.messages import STEPS
from smcalendar.domain.states import Step
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton


class LockNote(QWidget):
    """Hidden while the content can be edited."""

    def __init__(self, context: Context, begin: Callable[[Step], object]) -> None:
        super().__init__()
        self._context = context
        self._begin = begin
        self._step: Step | None = None
        self.reason = ToneLabel(context.theme, "text")
        self.button = WrappingButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reason)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._take)
        self.hide()

    def tell(self, reason: str, step: Step | None) -> None:
        """Shows what stands in the way, and the step that takes it away, if there is one."""
        self._step = step
        self.reason.setText(reason)
        self.setVisible(bool(reason))
        self.button.setVisible(step is not None)
        if step is not None:
            self.button.setText(self._context.speech.t(STEPS[step]))
            self.button.setAccessibleDescription(reason)

    def _take(self) -> None:
        if self._step is not None:
            self._begin(self._step)
