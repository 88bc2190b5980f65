"""A post with its items: side by side where there is room, else one at a time."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smcalendar.services.cadence import Conflicts
from smcalendar.services.checking import conflicts_of_post
from smcalendar.services.editor import OpenPost
from smcalendar.ui.editing.add_account import AddAccount
from smcalendar.ui.editing.base_page import BasePage
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.editing.intake import holds_pictures
from smcalendar.ui.editing.item_page import ItemPage
from smcalendar.ui.editing.record_page import RecordPage
from smcalendar.ui.editing.series_note import SeriesNote
from smcalendar.ui.editing.strip import BASE, Strip
from smcalendar.ui.editing.tally import Tally
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.slow_query import SlowQuery

WIDE = 560
"""From how many pixels on base text and item stand side by side."""


class _Area(QScrollArea):
    """A page that scrolls up and down only: what stands in it goes on in the next line."""

    resized = Signal()

    def __init__(self, page: RecordPage) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PostView(QWidget):
    """`chosen` gives the id of an item that somebody wants to see.

    `unsaved_changed` says that undo may concern something else now.
    """

    chosen = Signal(str)
    unsaved_changed = Signal()

    def __init__(self, context: Context, typist: Typist, edits: Edits) -> None:
        super().__init__()
        self._context = context
        self._edits = edits
        self._shown: OpenPost | None = None
        self._wants_base = False
        self._wide = False
        self.typist = typist
        self.strip = Strip(context)
        self.base = BasePage(context, typist, edits)
        self.item = ItemPage(context, typist, edits)
        self.account = AddAccount(context)
        self.series = SeriesNote(context)
        self._tally = Tally(self)
        self._conflicts = SlowQuery(
            context.session, conflicts_of_post, watcher=self, values=self._asked
        )
        self._conflicts.answered.connect(self._know_conflicts)
        self._areas = {page: _Area(page) for page in (self.base, self.item)}
        self._areas[self.item].resized.connect(self._fit_item)
        self._lay_out()
        self.setAcceptDrops(True)
        context.theme.changed.connect(self.fit)
        self.strip.chosen.connect(self._choose)
        self.account.chosen.connect(self._add_account)
        self.base.typed.connect(self._type_base)
        self.item.typed.connect(self._count)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # pyright: ignore

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(10, 4, 10, 4)
        head.addWidget(self.strip)
        head.addWidget(self.account)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        for area in self._areas.values():
            columns.addWidget(area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(columns, 1)

    def show_post(self, shown: OpenPost) -> None:
        """Shows a post; what is being typed stays."""
        another = self._shown is None or self._shown.post.id != shown.post.id
        self._shown = shown
        if another:
            self._conflicts.refresh()
        self.base.show_post(shown)
        self.item.show_item(shown)
        self.account.offer(shown.choices.accounts)
        self.account.setVisible(not shown.items)
        self.series.show_post(shown)
        self.fit()
        self._count()

    def _asked(self) -> tuple[str]:
        return (self._shown.post.id if self._shown else "",)

    def _know_conflicts(self, found: Conflicts) -> None:
        """They name items: those of another post are told of nowhere."""
        self.base.problems.show_conflicts(found)
        self.item.show_conflicts(found)

    def _item_of(self, shown: OpenPost) -> str:
        return shown.item.resolved.item.id if shown.item else shown.post.id

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Puts base text and item side by side, or one in the place of the other."""
        if self._shown is None:
            return
        self._wide = self.width() >= WIDE
        has_item = self._shown.item is not None
        shows_base = self._wants_base or not has_item
        self._areas[self.base].setVisible(self._wide or shows_base)
        self._areas[self.item].setVisible(has_item and (self._wide or not shows_base))
        page = self.base if self._wide or shows_base else self.item
        if self.series.parentWidget() is not page:
            page.column.insertWidget(0, self.series)
        self._fit_item()
        current = self._item_of(self._shown) if has_item else BASE
        shown = current if self._wide or not shows_base else BASE
        self.strip.show_items(self._shown.items, shown, with_base=not self._wide)

    def _fit_item(self) -> None:
        self.item.fit(self._areas[self.item].viewport().width())

    def _choose(self, name: str) -> None:
        self._wants_base = name == BASE
        if self._shown is not None and name not in (BASE, self._item_of(self._shown)):
            self.chosen.emit(name)
        self.fit()

    def _add_account(self, account: str) -> None:
        if self._shown is not None:
            self._edits.add_items(self._shown.post.id, (account,), day=None, time=None)

    def focus_title(self) -> None:
        """Puts the cursor into the title of the base text."""
        self._choose(BASE)
        self.base.entries["title"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """Returns the first field that is shown."""
        return self._page().first()

    def commit(self) -> None:
        """Takes what stands in a field that is not left yet."""
        self.item.fields.commit()
        focused = QApplication.focusWidget()
        if isinstance(focused, LineField) and self.isAncestorOf(focused):
            focused.left.emit()

    def _type_base(self, name: str) -> None:
        if self._wide:
            self.item.refresh_inherited(name)
        self._count()

    def _count(self, _name: str = "") -> None:
        self._tally.count((*self.base.countings(), *self.item.countings()))
        self.unsaved_changed.emit()

    def _focus_moved(self) -> None:
        """The focus moves also while the window and its parts go, one after the other."""
        if self.isVisible():
            self.unsaved_changed.emit()

    def _field(self) -> LineField | TextField | None:
        focused = QApplication.focusWidget()
        mine = isinstance(focused, LineField | TextField) and self.isAncestorOf(focused)
        return focused if mine else None  # pyright: ignore[reportReturnType]

    def can_undo_typing(self) -> bool:
        """Says whether there is typing to take back in the field one is in."""
        field = self._field()
        return field is not None and not field.isReadOnly() and field.isUndoAvailable()

    def undo_typing(self) -> None:
        """Takes back typing in the field one is in."""
        field = self._field()
        if field is not None:
            field.undo()

    def _page(self) -> RecordPage:
        return self.base if self._areas[self.base].isVisible() else self.item

    def _page_at(self, place: QPointF) -> RecordPage:
        area = self._areas[self.item]
        over_item = area.isVisible() and area.geometry().contains(place.toPoint())
        return self.item if over_item else self._page()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        page = self._page_at(event.position())
        wanted = self._shown is not None and not page.pictures().is_locked()
        if wanted and holds_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Moved, the file would be deleted where it comes from."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._page_at(event.position()).take_pictures(event.mimeData())
