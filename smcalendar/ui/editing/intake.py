"""Takes pictures that were dropped, pasted or chosen into the workspace, one after the other."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from smcalendar.domain.errors import UserError
from smcalendar.services import assets
from smcalendar.services.assets import Incoming
from smcalendar.ui.kit.session import Session

if TYPE_CHECKING:
    from smcalendar.ui.kit.jobs import Job

BYTES_OF_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
"""What a clipboard gives as a file; anything else it has as points of colour."""

Picture = Incoming | QImage


class Intake(QObject):
    """Says how far it is; `refused` gives what was left out, `ended` comes after the last one."""

    begun = Signal()
    progressed = Signal(int, int)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._going_on: dict[Event, Job] = {}

    def take(self, pictures: Sequence[Picture], came: Callable[[tuple[str, ...]], object]) -> None:
        """Copies pictures into the workspace; the files themselves stay as they are.

        `came` gets the ids of their assets.
        """
        if not self._going_on:
            self.begun.emit()
        stop = Event()
        self._going_on[stop] = self._session.change(
            partial(_taken_in, self, stop),
            pictures,
            done=partial(self._done, stop, came),
            failed=partial(self._failed, stop),
        )

    def cancel(self) -> None:
        """Stops; nothing is taken in then."""
        for stop, job in self._going_on.items():
            stop.set()
            job.cancel()

    def _done(
        self, stop: Event, came: Callable[[tuple[str, ...]], object], ids: tuple[str, ...]
    ) -> None:
        self._end(stop)
        if ids:
            came(ids)

    def _failed(self, stop: Event, error: UserError) -> None:
        self._end(stop)
        if error.code != "cancelled":
            self.refused.emit(error)

    def _end(self, stop: Event) -> None:
        self._going_on.pop(stop, None)
        if not self._going_on:
            self.ended.emit()


def _taken_in(
    intake: Intake, stop: Event, workspace: Any, pictures: Sequence[Picture]
) -> tuple[str, ...]:
    """Runs on the writer thread; what it tells arrives by queued signals."""
    return assets.take_in(
        workspace,
        [_incoming(each) for each in pictures],
        stop=stop.is_set,
        progress=intake.progressed.emit,
        refused=intake.refused.emit,
    )


def _incoming(picture: Picture) -> Incoming:
    """Points of colour become a file here, where nobody waits for it."""
    if not isinstance(picture, QImage):
        return picture
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return Incoming(data=bytes(data.data()))


def pictures_in(mime: QMimeData) -> list[Picture]:
    """Returns what a clipboard or a drop holds: files of this computer first, else a picture."""
    if mime.hasUrls():
        local = [each.toLocalFile() for each in mime.urls() if each.isLocalFile()]
        return [Incoming(file=Path(each)) for each in local]
    for each in BYTES_OF_PICTURES:
        if mime.hasFormat(each):
            return [Incoming(data=bytes(mime.data(each).data()))]
    image = mime.imageData() if mime.hasImage() else None
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def holds_pictures(mime: QMimeData) -> bool:
    """Says whether somebody may mean pictures; addresses of the web are told apart later."""
    return mime.hasUrls() or mime.hasImage() or any(map(mime.hasFormat, BYTES_OF_PICTURES))
