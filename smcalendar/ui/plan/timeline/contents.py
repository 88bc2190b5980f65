"""Reads what a timeline shows, and somewhat more on both sides, and brings it into the view."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.weeks import YEARS, in_order
from smcalendar.domain.worst import Sign
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.plan.chips import Chip, chip_of
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.key_days import KeyDays
from smcalendar.ui.plan.periods import Place
from smcalendar.ui.plan.timeline.reading import Asked, Found, Posts, found, posts_of
from smcalendar.ui.plan.timeline.rows import rows_of
from smcalendar.ui.plan.timeline.scale import ONE_DAY, Span, Zoom
from smcalendar.ui.plan.timeline.view import TimelineView

MINUTE = 60_000

SOON = 30
"""After how many milliseconds without scrolling it is looked whether more is to be read."""


class TimelineContents(QObject):
    """Asks again whenever something changed, or what is known does not reach far enough.

    `settled` tells that the view shows what was found, `looked` that other days may be in sight.
    """

    settled = Signal()
    looked = Signal()

    def __init__(
        self, context: Context, gestures: Gestures, view: TimelineView, *, watcher: QWidget
    ) -> None:
        super().__init__(watcher)
        self._context = context
        self._gestures = gestures
        self._view = view
        self.found: Found | None = None
        self._key_days = KeyDays(context, self)
        self._key_days.arrived.connect(self._show_key_days)
        self._query = SlowQuery(context.session, found, watcher=watcher, values=self._values)
        self._query.answered.connect(self._answer)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._look)
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._query.refresh)
        self._minutes.start(MINUTE)
        view.scrolled.connect(self._soon.start)
        view.rescaled.connect(self._show)
        view.bars.changed.connect(self._show)
        context.session.pending_changed.connect(self._show_pending)
        context.session.closed.connect(self._forget)
        context.viewpoint.filter_changed.connect(self._query.refresh)

    # What is asked

    def _wanted(self, *, margin: bool) -> Asked:
        """What is in sight; with a margin half a screen more on each side."""
        first, last = self._view.where.in_sight()
        by = (last - first) // 2 + ONE_DAY if margin else dt.timedelta(0)
        days = Span(_within(first - by), _within(last + by))
        zoom = self._view.cells.scale.zoom
        return Asked(days=days, wanted=self._context.viewpoint.filter, zoom=zoom)

    def _values(self) -> tuple[Any, ...]:
        return (self._wanted(margin=True),)

    def _look(self) -> None:
        """A quarter of a screen before what is known ends more is read."""
        asked = self._wanted(margin=False)
        first, last = asked.days.first, asked.days.last
        by = (last - first) // 4
        near = replace(asked, days=Span(_within(first - by), _within(last + by)))
        if self.found is None or not self.found.asked.covers(near):
            self._query.refresh()
        self._key_days.want(near.days.first, near.days.last)
        self.looked.emit()

    def ask_now(self) -> None:
        """Asks at once for what was just changed."""
        try:
            self._answer(self._context.session.read(found, self._wanted(margin=True)))
        except UserError:
            self._query.refresh()

    def _answer(self, answer: Found) -> None:
        if not self._context.session.is_open:
            return
        self.found = answer
        self._gestures.zone = answer.settings.zone
        self._view.bars.settle()
        self._view.start_weeks(answer.settings.week_start)
        self._show()
        self._soon.start()

    # What is shown

    def _show_pending(self) -> None:
        """A gesture is shown at once; once it is written, what is written."""
        if self._context.session.overlaid(()):
            self._show()
        else:
            self._query.refresh()

    def _forget(self) -> None:
        self.found = None
        self._gestures.known = {}
        self._view.cells.show_rows(())
        self._context.viewpoint.select(())
        self.settled.emit()

    def _show(self) -> None:
        answer, view = self.found, self._view
        if answer is None:
            return
        now = self._context.clock()
        view.cells.today = now.astimezone(zone_named(answer.settings.zone)).date()
        campaigns = map(view.bars.overlaid, answer.campaigns)
        wanted = self._context.viewpoint.filter
        view.show_rows(rows_of(campaigns, answer.brands, wanted, undated=answer.undated))
        self._show_posts(answer)
        view.settle_focus()
        self.settled.emit()

    def _show_posts(self, answer: Found) -> None:
        posts = answer.posts
        pending = self._context.session.overlaid(())
        if pending and self._view.cells.scale.zoom is not Zoom.MONTH:
            posts = self._overlaid(posts, pending)
        self._gestures.known = dict(posts.known)
        cells = defaultdict[Place, tuple[Chip, ...]](tuple)
        for place, chips in self._placed(posts.chips):
            cells[place] += chips
        counted = defaultdict[Place, Counter[Sign]](Counter)
        for place, signs in self._placed(answer.busy):
            counted[place] += signs
        self._view.cells.show(dict(cells), dict(counted), posts.days)

    def _overlaid(self, posts: Posts, pending: Iterable[Resolved]) -> Posts:
        """What is pending comes in between what was found, in the order of time."""
        becoming = {each.item.id: each for each in pending}
        known = {**posts.known, **becoming}
        written = posts_of(
            sorted(known.values(), key=in_order),
            zone=self._gestures.zone,
            now=self._context.clock(),
        )
        chips = {
            place: tuple(replace(e, pending=True) if e.id in becoming else e for e in some)
            for place, some in written.chips.items()
        }
        return replace(written, chips=chips)

    def _placed(self, found: Mapping[tuple[str, dt.date], Any]) -> Iterator[tuple[Place, Any]]:
        """Yields what is found with its cell, day by day."""
        for campaign, day in sorted(found, key=_by_day):
            place = self._place(campaign, day)
            if place is not None:
                yield place, found[campaign, day]

    def _place(self, campaign: str, day: dt.date) -> Place | None:
        """A campaign in the trash has no row: its posts stand among those without one."""
        column = self._view.cells.scale.column(day)
        row = self._view.rows_by_key.get(campaign, self._view.rows_by_key.get(""))
        return None if row is None or column is None else (row, column)

    def chip(self, each: Resolved, *, now: dt.datetime) -> Chip:
        """Returns how a post looks at an instant."""
        pending = self._context.session.is_pending
        return chip_of(each, zone=self._gestures.zone, now=now, is_pending=pending)

    def _show_key_days(self) -> None:
        self._view.cells.show_key_days(self._key_days.shown())


def _by_day(place: tuple[str, dt.date]) -> dt.date:
    return place[1]


def _within(day: dt.date) -> dt.date:
    """Returns a day of the years a plan goes over."""
    return min(max(day, dt.date(YEARS[0], 1, 1)), dt.date(YEARS[-1], 12, 31))
