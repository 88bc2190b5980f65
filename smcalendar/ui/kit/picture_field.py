"""A field for one picture of the workspace: chosen or dropped as a file, and shown."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services import assets, setup
from smcalendar.services.assets import Incoming
from smcalendar.services.home import home_folder
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.drag import files_of
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.notice import Notice

SIDE = 72


class PictureField(QWidget):
    """The id of an asset or none; `edited` tells another one."""

    edited = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._value: str | None = None
        self._file: Path | None = None
        """What is being taken in."""
        self.picture = Label()
        self.picture.setFixedSize(QSize(SIDE, SIDE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose, self.clear = QPushButton(), QPushButton()
        self.notice = Notice(context.theme)
        say = context.speech.say
        say(self.choose.setText, N_("Picture", "Choose a file…"))
        say(self.clear.setText, N_("Picture", "Take it away"))
        buttons = Flow()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.clear)
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.notice)
        self.setFocusProxy(self.choose)
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self._ask)
        self.clear.clicked.connect(self._clear)
        self._show_picture()

    def value(self) -> str | None:
        return self._value

    def show_value(self, value: str | None) -> None:
        if value != self._value:
            self._value = value
            self._show_picture()

    def begin(self, value: str | None) -> None:
        """Shows the picture of another record; what is being taken in was not for that one."""
        self._file = None
        self.notice.end()
        self.show_value(value)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.picture.setAccessibleName(name)

    def take_file(self, file: Path) -> None:
        """Takes a picture file into the workspace, as a copy."""
        self.notice.end()
        self._file = file
        self._context.session.change(
            assets.take_in,
            (Incoming(file),),
            done=partial(self._taken, file),
            failed=partial(self._refused, file),
        )

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._context.speech.t("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.png *.jpg *.jpeg *.webp *.gif")
        dialog.fileSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, file: str) -> None:
        self.take_file(Path(file))

    def _clear(self) -> None:
        self._tell(None)

    def _taken(self, file: Path, ids: tuple[str, ...]) -> None:
        if file is self._file:
            self._tell(ids[0])

    def _tell(self, value: str | None) -> None:
        self.show_value(value)
        self.edited.emit(value)

    def _refused(self, file: Path, error: UserError) -> None:
        if file is self._file:
            self.notice.tell_trouble(error, self._context.speech.words)
        else:
            self._context.session.trouble.emit(error)

    def _show_picture(self) -> None:
        self.clear.setVisible(self._value is not None)
        self.picture.setVisible(self._value is not None)
        self.picture.setPixmap(QPixmap())
        if self._value is not None:
            home = home_folder(self._context.session.environ)
            self._context.session.work(
                _thumbnail, self._value, home, done=partial(self._paint, self._value)
            )

    def _paint(self, value: str, data: bytes | None) -> None:
        if value != self._value or data is None:
            return
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap()
        pixmap.loadFromData(data)
        side = round(SIDE * ratio)
        fitting = pixmap.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        self.picture.setPixmap(fitting)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """A move would delete the file that was dragged here."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        for file in files_of(event.mimeData())[:1]:
            self.take_file(file)


def _thumbnail(workspace: Any, asset_id: str, home: Path) -> bytes | None:
    found = [each for each in setup.records(workspace, "asset") if each.id == asset_id]
    digests: list[str] = [getattr(each, "sha256", "") for each in found]
    return next(iter(assets.thumbnails(workspace, digests, home).values()), None)
