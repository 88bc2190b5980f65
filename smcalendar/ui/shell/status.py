"""The status bar: what is going on, who is waited for, and what was just said."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QStatusBar

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import ElidedLabel

PATIENCE = 300
"""After how many milliseconds a gesture that is not written yet is spoken of."""


class StatusBar(QStatusBar):
    """Says nothing while everything is written at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setSizeGripEnabled(False)
        self._text = ElidedLabel()
        self._cancel = QPushButton()
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self.addWidget(self._text, 1)
        self.addPermanentWidget(self._cancel)
        self._cancel.hide()
        context.speech.say(self._cancel.setText, N_("Window", "Cancel"))
        self._cancel.clicked.connect(self._cancel_waiting)
        self._timer.timeout.connect(self._tell)
        context.session.writes.begun.connect(self._began)
        context.session.writes.ended.connect(self._ended)

    def _began(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _ended(self) -> None:
        self._cancel.hide()
        self._text.setText("")
        self._timer.stop()
        if self._context.session.writes.open:
            self._timer.start()

    def _tell(self) -> None:
        if not self._context.session.writes.open:
            return
        speech = self._context.speech
        text = (
            speech.t("Another program is writing in this workspace; your change waits for it.")
            if self._context.session.waits_for_another
            else speech.t("Saving…")
        )
        self._text.setText(text)
        self._cancel.show()
        self._timer.start()

    def _cancel_waiting(self) -> None:
        for job in self._context.session.writes.open[:1]:
            job.cancel()
