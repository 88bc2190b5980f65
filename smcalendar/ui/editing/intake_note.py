"""Says how far the taking in of pictures is, and what was left out and why."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.sentences import message
from smcalendar.domain.translation import N_
from smcalendar.ui.editing.intake import Intake
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel


class IntakeNote(QWidget):
    """Progress with Cancel, and a sentence for each file that was refused."""

    def __init__(self, context: Context, intake: Intake) -> None:
        super().__init__()
        self._context = context
        self._refusals: list[UserError] = []
        self._progress: tuple[int, int] | None = None
        self.trouble = ToneLabel(context.theme, "danger")
        self.progress = ToneLabel(context.theme)
        self.cancel = QPushButton()
        context.speech.say(self.cancel.setText, N_("Editor", "Cancel"))
        going_on = QHBoxLayout()
        going_on.addWidget(self.progress, 1)
        going_on.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(going_on)
        column.addWidget(self.trouble)
        self.cancel.clicked.connect(intake.cancel)
        intake.begun.connect(self._begin)
        intake.progressed.connect(self._go_on)
        intake.refused.connect(self.refuse)
        intake.ended.connect(self._end)
        context.speech.changed.connect(self._say)
        self._say()

    def refuse(self, error: UserError) -> None:
        """Says why something was left out."""
        self._refusals.append(error)
        self._say()

    def forget(self) -> None:
        """Says nothing more about what was left out."""
        self._refusals = []
        self._say()

    def _begin(self) -> None:
        self._refusals = []
        self._go_on(0, 0)

    def _go_on(self, done: int, whole: int) -> None:
        self._progress = (done, whole)
        self._say()

    def _end(self) -> None:
        self._progress = None
        self._say()

    def _say(self) -> None:
        t, words = self._context.speech.t, self._context.speech.words
        done, whole = self._progress or (0, 0)
        text = t("Adding pictures: {done} of {whole}").format(done=done, whole=whole)
        self.progress.setText(text if whole else t("Adding pictures…"))
        self.progress.setVisible(self._progress is not None)
        self.cancel.setVisible(self._progress is not None)
        told = [message(each.code, each.values, words) for each in self._refusals]
        self.trouble.setText("\n".join(told))
        self.trouble.setVisible(bool(told))
