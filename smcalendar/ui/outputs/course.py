"""How it goes while files are made: a bar with Cancel, and afterwards where they are."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.dialog import Dialog
from smcalendar.ui.kit.flow import Flow

if TYPE_CHECKING:
    from smcalendar.ui.kit.jobs import Job

PATIENCE = 300
"""After how many milliseconds a bar says that something is being made."""


class Course(QWidget):
    """Belongs to a dialog, which says its sentences. `ended` comes when nothing is made any more.

    What happened while the dialog was closed is `told`, for the window to say.
    """

    ended = Signal()
    told = Signal(str)

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._job: Job | None = None
        self.written: tuple[Path, ...] = ()
        self._bar = QProgressBar()
        self.cancel = QPushButton()
        self.show_folder = QPushButton()
        self.copy_path = QPushButton()
        row = Flow(self, spacing=8)
        for each in (self._bar, self.cancel, self.show_folder, self.copy_path):
            row.addWidget(each)
            each.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._show_bar)
        speech = dialog.context.speech
        speech.say(self.cancel.setText, N_("Output", "Cancel"))
        speech.say(self.show_folder.setText, N_("Output", "Show in folder"))
        speech.say(self.copy_path.setText, N_("Output", "Copy path"))
        speech.say(self._bar.setAccessibleName, N_("Output", "How much is done"))
        self.cancel.clicked.connect(self._cancel)
        self.show_folder.clicked.connect(self._show_folder)
        self.copy_path.clicked.connect(self._copy_path)
        self.hide()

    def is_busy(self) -> bool:
        return self._job is not None

    def begin(self, act: Callable[..., tuple[Path, ...]], *values: Any) -> None:
        """Begins `act(workspace, *values, job=job)`, which returns the files it has written."""
        self.forget()
        self._bar.setRange(0, 0)
        work = self._dialog.context.session.work
        self._job = work(act, *values, done=self._done, failed=self._failed, progress=self._report)
        self._timer.start()

    def forget(self) -> None:
        """Says nothing more of what was written."""
        self.written = ()
        self._show_results()
        self._dialog.end_telling()

    def _show_bar(self) -> None:
        self.show()
        self._bar.show()
        self.cancel.setEnabled(True)
        self.cancel.show()

    def _report(self, done: int, whole: int) -> None:
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def _cancel(self) -> None:
        if self._job is not None:
            self.cancel.setEnabled(False)
            self._job.cancel()

    def _done(self, written: tuple[Path, ...]) -> None:
        self._stop()
        self.written = written
        self._show_results()
        self._dialog.tell(self._written)
        self.tell_elsewhere()

    def _failed(self, error: UserError) -> None:
        self._stop()
        self._dialog.tell_trouble(error)
        self.tell_elsewhere()

    def _stop(self) -> None:
        self._job = None
        self._timer.stop()
        self._bar.hide()
        self.cancel.hide()
        self.hide()
        self.ended.emit()

    def tell_elsewhere(self) -> None:
        """Lets the window say what the dialog says, where that is closed meanwhile."""
        if not self._dialog.isVisible():
            self.told.emit(self._dialog.sentence())

    def _written(self) -> str:
        t = self._dialog.context.speech.t
        if not self.written:
            return t("There is nothing on these days, so no file was written.")
        if len(self.written) == 1:
            return t("Written: {path}").format(path=self.written[0])
        names = ", ".join(each.name for each in self.written)
        sentence = t("%n file(s) written into {folder}: {names}", "", len(self.written))
        return sentence.format(folder=self.written[0].parent, names=names)

    def _show_results(self) -> None:
        for each in (self.show_folder, self.copy_path):
            each.setVisible(bool(self.written))
        self.setVisible(bool(self.written))

    def _show_folder(self) -> None:
        folder = self.written[0].parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._dialog.tell(partial(self._not_shown, folder), tone="danger")

    def _not_shown(self, folder: Path) -> str:
        t = self._dialog.context.speech.t
        return t("No program shows the folder {path}.").format(path=folder)

    def _copy_path(self) -> None:
        one = len(self.written) == 1
        path = self.written[0] if one else self.written[0].parent
        QGuiApplication.clipboard().setText(str(path))
        self._dialog.tell(lambda: self._dialog.context.speech.t("The path is on the clipboard."))
