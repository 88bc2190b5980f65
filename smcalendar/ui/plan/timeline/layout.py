"""Where things stand in the cells of a timeline: the bar of the campaign above dots of posts."""

from collections.abc import Sequence
from typing import NamedTuple

from smcalendar.domain.worst import Sign, rank, worst
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.layout import Box

LINES = 2
"""How many lines of dots a cell has."""

PAD = 5


class Heights(NamedTuple):
    """In pixels; they follow the size of text."""

    name: int
    phases: int
    dot: int

    @property
    def bar(self) -> int:
        return self.name + self.phases

    @property
    def dots_top(self) -> int:
        return PAD + self.bar + 4

    @property
    def row(self) -> int:
        return self.dots_top + LINES * self.dot + PAD


class Dots(NamedTuple):
    """A cell laid out: dots that have room, and numbers in the place of those that have none."""

    dots: tuple[tuple[Box, Chip], ...] = ()
    more: tuple[tuple[Box, int], ...] = ()


def lay_dots(days: Sequence[Sequence[Chip]], width: int, heights: Heights) -> Dots:
    """Returns where the posts of consecutive days stand, which share the width of a cell."""
    dots: list[tuple[Box, Chip]] = []
    more: list[tuple[Box, int]] = []
    for number, chips in enumerate(days):
        if not chips:
            continue
        left, right = (round((number + each) * width / len(days)) for each in (0, 1))
        per_line = max((right - left) // heights.dot, 1)
        fits = len(chips) <= per_line * LINES
        shown = chips if fits else most_urgent(chips, per_line * (LINES - 1))
        dots.extend(_in_lines(shown, left, right, per_line, heights))
        if not fits:
            top = heights.dots_top + (LINES - 1) * heights.dot
            box = Box(left, top, right - left, heights.dot)
            more.append((box, len(chips) - len(shown)))
    return Dots(tuple(dots), tuple(more))


def _in_lines(
    chips: Sequence[Chip], left: int, right: int, per_line: int, heights: Heights
) -> list[tuple[Box, Chip]]:
    size = heights.dot
    in_first = min(len(chips), per_line)
    start = left + (right - left - in_first * size) // 2
    return [
        (
            Box(
                start + number % per_line * size,
                heights.dots_top + number // per_line * size,
                size,
                size,
            ),
            chip,
        )
        for number, chip in enumerate(chips)
    ]


def most_urgent(chips: Sequence[Chip], count: int) -> tuple[Chip, ...]:
    """Returns so many chips whose state is worst, in their own order."""
    ranked = sorted(range(len(chips)), key=lambda each: rank(sign_of(chips[each])))
    return tuple(chips[each] for each in sorted(ranked[:count]))


def sign_of(chip: Chip) -> Sign:
    """Returns the one sign that a dot shows: the worst of state and overlays."""
    return worst(chip.state, chip.flags)
