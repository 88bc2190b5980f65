"""Makes the sample workspace while the window stays at hand: how far it is, and Cancel."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services.circumstances import circumstances
from smcalendar.services.home import home_folder
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.jobs import Job
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.tones import ToneLabel

NAME = "sample"


class MakingSample(QWidget):
    """`made` gives the folder of the sample, also of one that was there already."""

    made = Signal(object)
    going = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self.notice = Notice(context.theme)
        self.bar, self.cancel = QProgressBar(), QPushButton()
        self._words = ToneLabel(context.theme, "text")
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self._words, 0), (self.bar, 1), (self.cancel, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addWidget(self.notice)
        self._row.hide()
        say = context.speech.say
        say(self._words.setText, N_("Welcome", "Making the sample…"))
        say(self.bar.setAccessibleName, N_("Welcome", "Making the sample…"))
        say(self.cancel.setText, N_("Window", "Cancel"))
        self.cancel.clicked.connect(self.stop)

    def folder(self) -> Path:
        """Returns where the sample is kept: beside the program's own settings."""
        return home_folder(self._context.session.environ) / NAME

    def start(self) -> None:
        """Makes the sample where there is none."""
        self.notice.end()
        folder = self.folder()
        if folder.is_dir():
            self.made.emit(folder)
        elif self._job is None:
            self._show(going=True)
            self.bar.setRange(0, 0)
            act = partial(_make, folder, self._context)
            self._job = self._context.session.reads.start(
                Job(act, done=self._done, failed=self._failed, progress=self._report)
            )

    def stop(self) -> None:
        """Gives up; nothing of it is left."""
        if self._job is not None:
            self._job.cancel()

    def _report(self, done: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(done)

    def _done(self, _result: object) -> None:
        self._show(going=False)
        self.made.emit(self.folder())

    def _failed(self, error: UserError) -> None:
        self._show(going=False)
        if error.code != "cancelled":
            self.notice.tell_trouble(error, self._context.speech.words)

    def _show(self, *, going: bool) -> None:
        if not going:
            self._job = None
        self._row.setVisible(going)
        self.going.emit(going)


def _make(folder: Path, context: Context, job: Job) -> None:
    from smcalendar.services.sample import new_sample

    new_sample(
        folder,
        circumstances(context.session.environ),
        language=context.speech.lang,
        stop=job.cancelled,
        progress=job.report,
    )
