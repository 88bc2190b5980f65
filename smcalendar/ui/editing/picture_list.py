"""Pictures in their order, with small copies; they can be moved by drag and by keys."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from smcalendar.domain.messages import N_
from smcalendar.domain.records import Asset
from smcalendar.ui.editing.intake import holds_pictures
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icons import icon
from smcalendar.ui.kit.labels import plain_tip

OWN = "application/x-smcalendar-assets"
Pixels = tuple[int, int]

SIDE = 48
MOST_ROWS = 4
_ID = int(Qt.ItemDataRole.UserRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)


class PictureList(QListWidget):
    """`ordered` gives the ids in the order somebody wants, `given` what was dropped or pasted."""

    ordered = Signal(object)
    given = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._locked = False
        self.ids: tuple[str, ...] = ()
        self.setIconSize(QSize(SIDE, SIDE))
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setObjectName("pictures")
        context.speech.say(self.setAccessibleName, N_("Editor", "Pictures in their order"))

    def show_pictures(
        self,
        ids: Sequence[str],
        files: Mapping[str, Asset],
        pixels: Mapping[str, Pixels],
        icons: Mapping[str, QIcon],
    ) -> None:
        """Shows pictures; the one that is current stays so, wherever it goes.

        `pixels` has by digest what older assets do not say themselves, `icons` small copies.
        """
        current, row = self.current(), self.currentRow()
        only_fewer = set(ids) <= set(self.ids)
        self.ids = tuple(ids)
        self.clear()
        for number, each in enumerate(self.ids, 1):
            self.addItem(self._item(each, files.get(each), number, pixels))
            if each in files and files[each].sha256 in icons:
                self.item(number - 1).setIcon(icons[files[each].sha256])
        if current in self.ids:
            self.setCurrentRow(self.ids.index(current))
        elif self.ids:
            self.setCurrentRow(min(max(row, 0), len(ids) - 1) if only_fewer else 0)
        self.updateGeometry()

    def _item(
        self, id: str, asset: Asset | None, number: int, pixels: Mapping[str, Pixels]
    ) -> QListWidgetItem:
        t = self._context.speech.t
        name = asset.name if asset else "…"
        about = described(asset, pixels.get(asset.sha256, (0, 0))) if asset else ""
        item = QListWidgetItem(icon("picture", self._context.theme), f"{number}. {name}\n{about}")
        item.setData(_ID, id)
        item.setData(_TOOL_TIP, plain_tip(name))
        alt = asset.alt if asset and asset.alt else t("no alt text")
        item.setData(_ACCESSIBLE, " · ".join(filter(None, (str(number), name, about, alt))))
        return item

    def current(self) -> str | None:
        """Returns the id of the current picture."""
        item = self.currentItem()
        return item.data(_ID) if item is not None else None

    def set_locked(self, locked: bool) -> None:
        """Leaves the order as it is, or lets somebody change it."""
        self._locked = locked
        self.setDragEnabled(not locked)
        self.setAcceptDrops(not locked)

    def move_current(self, distance: int) -> None:
        """Moves the current picture so many places down."""
        row = self.currentRow()
        if 0 <= row + distance < len(self.ids) and row >= 0 and not self._locked:
            self._put((self.ids[row],), row + distance + (distance > 0))

    def remove_current(self) -> None:
        """Takes the current picture out."""
        current = self.current()
        if current is not None and not self._locked:
            self.ordered.emit(tuple(each for each in self.ids if each != current))

    def _put(self, ids: Iterable[str], row: int) -> None:
        """Puts pictures before the one that stands in a row now."""
        moved = tuple(dict.fromkeys(ids))
        before = tuple(each for each in self.ids[:row] if each not in moved)
        after = tuple(each for each in self.ids[row:] if each not in moved)
        order = (*before, *moved, *after)
        if order != self.ids:
            self.ordered.emit(order)

    def mimeTypes(self) -> list[str]:
        return [OWN]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        mime = QMimeData()
        mime.setData(OWN, "\n".join(each.data(_ID) for each in items).encode())
        return mime

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._welcome(event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        mime = event.mimeData()
        if not self._locked and (mime.hasFormat(OWN) or holds_pictures(mime)):
            # Moved, the file would be deleted where it comes from.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        if mime.hasFormat(OWN):
            ids = bytes(mime.data(OWN).data()).decode().split("\n")
            self._put(ids, self._row_at(event))
        else:
            self.given.emit(mime)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _row_at(self, event: QDropEvent) -> int:
        place = event.position().toPoint()
        item = self.itemAt(place)
        if item is None:
            return self.count()
        below = place.y() > self.visualItemRect(item).center().y()
        return self.row(item) + below

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        moves = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES
        removes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        return bool(moves or removes or event.matches(QKeySequence.StandardKey.Paste))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._own_key(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in _MOVES:
            self.move_current(_MOVES[Qt.Key(event.key())])
        else:
            self.remove_current()

    def _paste(self) -> None:
        if not self._locked:
            self.given.emit(QGuiApplication.clipboard().mimeData())

    def sizeHint(self) -> QSize:
        rows = min(max(len(self.ids), 1), MOST_ROWS)
        height = max(SIDE, 2 * self.fontMetrics().lineSpacing()) + 6
        return QSize(200, rows * height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())


_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def described(asset: Asset, measured: Pixels) -> str:
    """Returns pixels and size of a file, as far as they are known."""
    width, height = (asset.width, asset.height) if asset.width else measured
    pixels = f"{width} × {height}" if width and height else ""
    return " · ".join(filter(None, (pixels, size_in_words(asset.size))))


def size_in_words(size: int) -> str:
    """Returns a size as people read it: `240 kB` or `1.4 MB`."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(size // 1000, 1)} kB"
