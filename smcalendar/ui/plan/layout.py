"""Where things stand in a cell: day number, bars of campaigns, chips, and “+N more”."""

from typing import NamedTuple

MORE = "more"
"""The stop of the keyboard after the chips of a cell that has no room for all."""


class Sizes(NamedTuple):
    """Heights in pixels; they follow the size of text."""

    header: int
    lane: int
    chip: int
    more: int
    pad: int = 3


class Box(NamedTuple):
    """A rectangle in a cell, in pixels from its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


class Laid(NamedTuple):
    """A cell laid out: its chips that have room, and the line that counts the others."""

    chips: tuple[Box, ...]
    more: Box | None
    hidden: int


def lay_out(
    width: int, height: int, *, chips: int, lanes: int, sizes: Sizes, header: bool = True
) -> Laid:
    """Returns where the chips of a cell stand; at least one is shown before “+N more”."""
    top = (sizes.header if header else sizes.pad) + lanes * sizes.lane
    room = max(height - top - 1, 0)
    shown = shown_chips(room, chips, sizes)
    boxes = tuple(
        Box(sizes.pad, top + index * sizes.chip, max(width - 2 * sizes.pad, 0), sizes.chip - 2)
        for index in range(shown)
    )
    hidden = chips - shown
    more = Box(
        sizes.pad, top + shown * sizes.chip, max(width - 2 * sizes.pad, 0), max(sizes.more, 1)
    )
    return Laid(boxes, more if hidden else None, hidden)


def shown_chips(room: int, chips: int, sizes: Sizes) -> int:
    """Returns how many chips have room; with “+N more” there is less of it."""
    if chips * sizes.chip <= room + 2:
        return chips
    return max((room - sizes.more) // sizes.chip, 1)


def needed_height(chips: int, *, lanes: int, sizes: Sizes, header: bool) -> int:
    """Returns how high a cell is that shows all of its chips."""
    top = (sizes.header if header else sizes.pad) + lanes * sizes.lane
    return top + chips * sizes.chip + sizes.pad


def hit(laid: Laid, x: int, y: int) -> int | str | None:
    """Returns what lies at a point of a cell: the index of a chip, MORE, or nothing."""
    for index, box in enumerate(laid.chips):
        if box.holds(x, y):
            return index
    return MORE if laid.more is not None and laid.more.holds(x, y) else None


def hit_lane(y: int, lanes: int, sizes: Sizes, *, header: bool = True) -> int | None:
    """Returns the lane of campaigns at a height in a cell."""
    lane = (y - (sizes.header if header else sizes.pad)) // sizes.lane
    return lane if 0 <= lane < lanes else None
