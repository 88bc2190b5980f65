"""What posting items are while they are dragged between the parts of the window."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData

ITEMS = "application/x-smcalendar-dragged"


def mime_for(ids: Iterable[str]) -> QMimeData:
    """Returns what a drag of posting items carries; the one that is grabbed comes first."""
    mime = QMimeData()
    mime.setData(ITEMS, "\n".join(ids).encode())
    return mime


def ids_of(mime: QMimeData) -> tuple[str, ...]:
    """Returns the ids of the posting items that are dragged, the grabbed one first, or none."""
    return tuple(bytes(mime.data(ITEMS).data()).decode().split())


def files_of(mime: QMimeData) -> tuple[Path, ...]:
    """Returns the files of this machine that are dragged."""
    found = (Path(each.toLocalFile()) for each in mime.urls() if each.isLocalFile())
    return tuple(each for each in found if each.is_file())
