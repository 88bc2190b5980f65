"""Which row of a printed checklist stands on which page, and where: no Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from smcalendar.paper.desk_rows import Group, Row

# A group that has to be cut anyhow begins where at least this part of a page is left.
_ENOUGH = 1 / 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and how far below the top of the page's text it begins, in millimetres."""

    y: float
    row: Row


@dataclass(slots=True)
class _Filling:
    """The page that is being filled, and those before it."""

    room: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    y: float = 0.0

    @property
    def left(self) -> float:
        return self.room - self.y

    def add(self, row: Row) -> None:
        """Puts the row below the last one; empty room is left away at the top of a page."""
        if self.pages[-1] or row.shows:
            self.pages[-1].append(Placed(self.y, row))
            self.y += row.height

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self.y = 0.0


def desk_pages(groups: Iterable[Group], *, room: float) -> tuple[tuple[Placed, ...], ...]:
    """Returns the rows of each page, `room` millimetres high; a group is cut only if it must be."""
    filling = _Filling(room)
    for group in groups:
        if not _begins_here(group, filling):
            filling.turn()
        _fill(group, filling)
    return tuple(tuple(page) for page in filling.pages)


def _begins_here(group: Group, filling: _Filling) -> bool:
    fits_on_a_page = group.height <= filling.room
    return group.height <= filling.left or (
        not fits_on_a_page and filling.left >= filling.room * _ENOUGH
    )


def _fill(group: Group, filling: _Filling) -> None:
    for chunk in _chunks(group.rows):
        _make_room(sum(row.height for row in chunk), group, filling)
        for row in chunk:
            # Once more, for a chunk that is higher than a page.
            _make_room(row.height, group, filling)
            filling.add(row)


def _make_room(height: float, group: Group, filling: _Filling) -> None:
    if height > filling.left and filling.pages[-1]:
        filling.turn()
        if group.again is not None:
            filling.add(group.again)


def _chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yields rows that must not be parted: each with those that are kept with it."""
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if not row.keep:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
