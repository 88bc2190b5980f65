"""Pages of the calendar that were read and have not changed since: they turn without reading."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smcalendar.ui.kit.session import Session

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.services.plan import Page

MOST = 6
"""How many pages are kept: what is shown, its neighbours, and some that were shown before."""


class Pages(QObject):
    """Knows pages by their filters, whose days are the page's, until anything changes.

    `arrived` gives a page that was read ahead.
    """

    arrived = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: dict[Filter, Page] = {}
        self._age = 0
        for each in (session.changed, session.opened, session.closed):
            each.connect(self.forget)

    def forget(self, _why: object = None) -> None:
        """Keeps nothing of what was read until now, nor of what is being read."""
        self._age += 1
        self._kept.clear()

    def covering(self, wanted: "Filter") -> "Page | None":
        """Returns a page that was read with all of these days, and perhaps more."""
        return next((page for asked, page in self._kept.items() if _covers(asked, wanted)), None)

    def keep(self, asked: "Filter", found: "Page") -> None:
        """Keeps a page that was just read; the oldest goes when there are too many."""
        self._kept[asked] = found
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]

    def read_ahead(self, wanted: Iterable["Filter"]) -> None:
        """Reads on the reading thread what is not known of these pages."""
        missing = tuple(each for each in wanted if self.covering(each) is None)
        if missing and self._session.is_open:
            took = partial(self._take, self._age)
            self._session.work(_read_all, missing, done=took, failed=_ignored)

    def _take(self, age: int, pages: "tuple[tuple[Filter, Page], ...]") -> None:
        if age != self._age:
            return
        for asked, found in pages:
            self.keep(asked, found)
            self.arrived.emit(found)


def read(workspace: Any, wanted: "Filter") -> "Page":
    """Reads a page: the items that a filter with days lets through."""
    from smcalendar.services.plan import page

    return page(workspace, wanted)


def _read_all(workspace: Any, wanted: Iterable["Filter"]) -> "tuple[tuple[Filter, Page], ...]":
    return tuple((each, read(workspace, each)) for each in wanted)


def _ignored(_error: object) -> None:
    """Nobody asked for it yet; whoever does is told."""


def _covers(asked: "Filter", wanted: "Filter") -> bool:
    if replace(asked, first=wanted.first, last=wanted.last) != wanted:
        return False
    days = (asked.first, wanted.first, wanted.last, asked.last)
    return None not in days and list(days) == sorted(days)  # pyright: ignore
