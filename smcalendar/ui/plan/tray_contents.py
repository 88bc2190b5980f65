"""Knows what is in the tray, and what will be there once all gestures are written."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.plan.tray_entries import Contents, Entry, contents, with_pending


class TrayContents(QObject):
    """Is read beside the window's thread: thousands of items take a third of a second."""

    changed = Signal()

    def __init__(self, context: Context, watcher: QWidget) -> None:
        super().__init__(watcher)
        self._context = context
        self._found = Contents()
        self._query = SlowQuery(context.session, contents, watcher=watcher, values=self._values)
        self._query.answered.connect(self._take)
        context.session.closed.connect(self._forget)
        context.session.pending_changed.connect(self._show_pending)
        context.viewpoint.filter_changed.connect(self._query.refresh)

    @property
    def hidden(self) -> int:
        """How much the filter hides."""
        return self._found.hidden

    def entries(self) -> tuple[Entry, ...]:
        """Returns all lines, as they will be once all gestures are written."""
        return with_pending(self._found, self._context.session.overlaid(()))

    def _values(self) -> tuple[Any, ...]:
        return (self._context.viewpoint.filter,)

    def _take(self, found: Contents) -> None:
        self._found = found
        self.changed.emit()

    def _forget(self) -> None:
        self._take(Contents())

    def _show_pending(self) -> None:
        """Once a gesture is written the lines stay as they are until they are read again."""
        if self._context.session.overlaid(()):
            self.changed.emit()
        else:
            self._query.refresh()
