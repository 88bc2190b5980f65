"""What a timeline says about its cells, days and points, to screen readers and in tool tips."""

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint

from smcalendar import datewords
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.periods import Place
from smcalendar.ui.plan.spoken import problems_told, spoken_chip
from smcalendar.ui.plan.timeline.model import spoken_span
from smcalendar.ui.plan.timeline.scale import ONE_DAY, Zoom
from smcalendar.ui.plan.timeline.spoken import (
    counted_told,
    phases_in,
    posts_told,
    spoken_cell,
    spoken_posts,
    spoken_row,
)

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.table import TimelineTable


NAMED = 4
"""How many times as wide as a post the room of a mark is at least where there are many."""


class Mark(NamedTuple):
    """A day that is marked with its name."""

    day: dt.date
    name: str
    is_holiday: bool

    @property
    def tone(self) -> str:
        """The colour it has."""
        return "holiday" if self.is_holiday else "quiet"


class Sayings:
    """Puts into words what a view shows."""

    def __init__(self, view: "TimelineTable") -> None:
        self._view = view
        self._marked: tuple[object, tuple[Mark, ...]] = (None, ())

    def cell(self, place: Place) -> str:
        """Returns all about a cell."""
        view, cells = self._view, self._view.cells
        span, lang = cells.scale.span(place[1]), view.speech.lang
        days = [span.first + number * ONE_DAY for number in range(span.days)]
        return spoken_cell(
            cells.rows[place[0]],
            spoken_span(span, cells.scale.zoom, lang),
            posts_told(cells.count(place), self._posts(place), view.speech),
            view.speech,
            more=(
                *(each.name for each in phases_in(cells.rows[place[0]], span)),
                *map(self.key_date, days),
            ),
        )

    def _posts(self, place: Place) -> str:
        view, cells = self._view, self._view.cells
        chips, lang = cells.chips(place), view.speech.lang
        if not chips:
            return counted_told(cells.busy.get(place, Counter()), view.speech)
        several = cells.scale.zoom is not Zoom.DAY
        day_of = {e.id: datewords.date(cells.days[e.id], lang) for e in chips if several}
        errors_of = view.look.troubles.errors_of
        return spoken_posts(chips, day_of, view.speech, errors_of=errors_of)

    def key_date(self, day: dt.date) -> str:
        """Returns the name of a day that the timeline marks; nothing for other days."""
        mark = self._mark(day)
        return mark.name if mark else ""

    def _mark(self, day: dt.date) -> Mark | None:
        found = self._view.cells.key_days.get(day)
        if found is None:
            return None
        from smcalendar.domain.keydates import day_line

        line = day_line(found, day, self._view.speech.lang, lunar_days=False)
        return Mark(day, line.text, line.is_holiday) if line.text else None

    def key_marks(self) -> tuple[Mark, ...]:
        """Returns the marks in sight; of those close together the first holiday, else the first."""
        first, last = self._view.where.in_sight()
        key = (self._view.cells.age, self._view.speech.lang, self._view.where.width, first, last)
        if self._marked[0] != key:
            self._marked = (key, self._marks(first, last))
        return self._marked[1]

    def _marks(self, first: dt.date, last: dt.date) -> tuple[Mark, ...]:
        marks: list[Mark] = []
        for number in range((last - first).days + 1):
            mark = self._mark(first + number * ONE_DAY)
            if mark is None or (marks and self._goes_on(marks[-1], mark)):
                continue
            if marks and self._is_near(marks[-1], mark):
                if marks[-1].is_holiday or not mark.is_holiday:
                    continue
                marks.pop()
            marks.append(mark)
        return tuple(marks)

    def _goes_on(self, before: Mark, mark: Mark) -> bool:
        """Says whether a day belongs to the same run of days as the mark before it."""
        return before.name == mark.name == self.key_date(mark.day - ONE_DAY)

    def _is_near(self, before: Mark, mark: Mark) -> bool:
        where = self._view.where
        least = where.dot_size * (NAMED if self._view.cells.scale.zoom is Zoom.MONTH else 1)
        return where.x(mark.day) - where.x(before.day) < least

    def day(self, day: dt.date) -> str:
        """Returns a day with all that is special about it."""
        view = self._view
        said = datewords.full_date(day, view.speech.lang)
        found = view.cells.key_days.get(day)
        if found is None:
            return said
        from smcalendar.domain.keydates import full_line

        shown = None if view.context.chosen.values.lunar_days else False
        return "\n".join(
            filter(None, (said, full_line(found, day, view.speech.lang, lunar_days=shown)))
        )

    def post(self, chip: Chip) -> str:
        """Returns all about a post, with its day and problems."""
        view = self._view
        day = datewords.spoken_date(view.cells.days[chip.id], view.speech.lang)
        return " ".join(
            (day, spoken_chip(chip, view.speech), *problems_told(chip.resolved, view.speech))
        )

    def tip(self, point: QPoint) -> str:
        """Returns what the tool tip at a point says: post, campaign with its phase, or day."""
        view, where = self._view, self._view.where
        found, place = where.found_at(point), where.place_at(point)
        if place is None:
            return ""
        if isinstance(found, Chip):
            return self.post(found)
        if place in view.cells.busy and found is not None:
            return counted_told(view.cells.busy[place], view.speech)
        day = where.day_at(point.x())
        if where.bar_at(point) is None:
            return self.day(day)
        row = view.cells.rows[place[0]]
        phases = row.campaign.phases if row.campaign else ()
        there = (each.name for each in phases if each.start <= day <= each.last)
        return "\n".join((spoken_row(row, view.speech), *there))
