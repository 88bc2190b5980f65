"""Pages as they will be printed, one at a time, painted by `paper` off the window's thread."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.paper.document import Document
from smcalendar.services.workspaces import Workspace
from smcalendar.ui.kit.context import Context

MARGIN = 12
ZOOMS = (25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300)
"""In percent of the paper's real size."""

MOST_DOTS = 5_000
"""No page is painted wider: it would take hundreds of megabytes."""

_INCH = 25.4
_WHOLE_WHEEL_STEP = 120


class Preview(QAbstractScrollArea):
    """One page of a document; `turned` tells when the page, its number or its size changes.

    Ctrl and the wheel, + and - change the size; Page Up and Page Down turn pages.
    """

    turned = Signal()
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._document: Document | None = None
        self.image = QImage()
        """The page as it is painted now."""
        self._painted: tuple[object, ...] = ()
        self._painting: tuple[object, ...] = ()
        self._wheel = 0
        self.page = 0
        self.zoom: int | None = None
        """None fits the page into the width."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)
        context.speech.say(self.setAccessibleName, N_("Output", "Preview"))

    @property
    def pages(self) -> int:
        return len(self._document.pages) if self._document else 0

    @property
    def percent(self) -> int:
        """How large the page is shown, in percent of the paper."""
        if self._document is None:
            return 100
        return round(self._page_size().width() / self._real_width() * 100)

    def show_document(self, document: Document) -> None:
        """Shows a document, on the page where one was."""
        self._document = document
        self._painted = ()
        self.turn_to(min(self.page, len(document.pages) - 1))

    def turn_to(self, page: int) -> None:
        """Shows another page, if there is one."""
        if 0 <= page < self.pages:
            if page != self.page:
                self.verticalScrollBar().setValue(0)
            self.page = page
            self._refresh()

    def zoom_to(self, percent: int | None) -> None:
        """Shows pages at a size, or as wide as there is room."""
        self.zoom = percent
        self._refresh()

    def larger(self) -> None:
        """Shows pages one size larger."""
        now = self.percent
        self.zoom_to(next((each for each in ZOOMS if each > now), ZOOMS[-1]))

    def smaller(self) -> None:
        """Shows pages one size smaller."""
        now = self.percent
        self.zoom_to(next((each for each in reversed(ZOOMS) if each < now), ZOOMS[0]))

    def _real_width(self) -> float:
        width, _ = self._document.size if self._document else (_INCH, 0)
        return width / _INCH * self.logicalDpiX()

    def _page_size(self) -> QSize:
        if self._document is None:
            return QSize()
        width, height = self._document.size
        room = max(self.viewport().width() - 2 * MARGIN, 100)
        shown = room if self.zoom is None else round(self._real_width() * self.zoom / 100)
        return QSize(shown, round(shown * height / width))

    def _wanted(self) -> tuple[object, ...]:
        dots = min(round(self._page_size().width() * self.devicePixelRatioF()), MOST_DOTS)
        return self._document, self.page, dots

    def _refresh(self) -> None:
        size, room = self._page_size(), self.viewport().size()
        bars = (self.horizontalScrollBar(), size.width() + 2 * MARGIN, room.width())
        rows = (self.verticalScrollBar(), size.height() + 2 * MARGIN, room.height())
        for bar, whole, shown in (bars, rows):
            bar.setRange(0, max(whole - shown, 0))
            bar.setPageStep(shown)
            bar.setSingleStep(40)
        self._paint_page()
        self.viewport().update()
        self.turned.emit()

    def _paint_page(self) -> None:
        """Paints one at a time: what was wanted in between is never painted."""
        if self._document is None or self._painting or not self._context.session.is_open:
            return
        wanted = self._wanted()
        if wanted != self._painted:
            self._painting = wanted
            self._context.session.work(_painted, *wanted, done=self._came, failed=self._could_not)

    def _came(self, image: QImage) -> None:
        self.image = image
        self.image.setDevicePixelRatio(self.devicePixelRatioF())
        self.viewport().update()
        self._go_on()
        self.turned.emit()

    def _could_not(self, error: UserError) -> None:
        self._go_on()
        self.failed.emit(error)

    def _go_on(self) -> None:
        self._painted, self._painting = self._painting, ()
        self._paint_page()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._context.theme.colour("chip_hover"))
        if self._document is None:
            return
        place = self._place()
        painter.fillRect(place, Qt.GlobalColor.white)  # Paper is white under every theme.
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self.image)
        painter.setPen(self._context.theme.colour("line"))
        painter.drawRect(place)

    def _place(self) -> QRect:
        size, room = self._page_size(), self.viewport().size()
        left = max((room.width() - size.width()) // 2, MARGIN) - self.horizontalScrollBar().value()
        top = max((room.height() - size.height()) // 2, MARGIN) - self.verticalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        if abs(self._wheel) >= _WHOLE_WHEEL_STEP:
            (self.larger if self._wheel > 0 else self.smaller)()
            self._wheel = 0
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_PageUp: lambda: self.turn_to(self.page - 1),
            Qt.Key.Key_PageDown: lambda: self.turn_to(self.page + 1),
            Qt.Key.Key_Plus: self.larger,
            Qt.Key.Key_Minus: self.smaller,
        }
        act = keys.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()


def _painted(_workspace: Workspace, document: Document, page: int, dots: int) -> QImage:
    return document.image(page, width=dots)
