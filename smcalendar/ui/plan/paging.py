"""Which days a page of the calendar shows, and which ones the next page does."""

import datetime as dt
from functools import partial

from smcalendar.domain.weeks import YEARS
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.viewpoint import Viewpoint
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.plan.periods import Period, months_later, shown_in


class Paging:
    """Follows the view of the viewpoint and its number of weeks or days."""

    def __init__(self, viewpoint: Viewpoint) -> None:
        self._viewpoint = viewpoint
        self.week_start = 1

    def page(self, day: dt.date) -> Period:
        """Returns the page of a day."""
        name = self._viewpoint.view
        count = self._viewpoint.count(name)
        return shown_in(name, day, count, week_start=self.week_start)

    def recounted(self, shown: Period) -> Period:
        """Returns the page with another number of days.

        Its first day stays, unless the day of the viewpoint would be left out.
        """
        page, day = self.page(shown.first), self._viewpoint.day
        return self.page(day) if page.place(day) is None else page

    def reaching(self, shown: Period, day: dt.date) -> Period:
        """Returns the page of a day; what rolls goes on to a day just behind its end."""
        by = VIEWS[self._viewpoint.view].rolls
        rolls = 0 < (day - shown.last).days <= by
        return self.page(shown.first + dt.timedelta(days=by) if rolls else day)

    def anchor(self, shown: Period) -> dt.date:
        """Returns the day of the viewpoint, unless it is a grey day of another month."""
        day = self._viewpoint.day
        return shown.month if shown.month is not None and shown.is_grey(day) else day

    def turned(self, shown: Period, steps: int) -> tuple[Period, dt.date]:
        """Returns a page further on and a day of it; at the ends of the calendar there is none."""
        day = self.anchor(shown)
        if shown.month is not None:
            first = later = months_later(day, steps)
        else:
            by = dt.timedelta(days=steps * len(shown.days))
            first, later = shown.first + by, day + by
        return (self.page(first), later) if later.year in YEARS else (shown, day)

    def other_counts(self) -> Handlers:
        """Returns what the commands for more and fewer weeks or days do, where they can."""
        view = self._viewpoint.view
        count = self._viewpoint.count(view)
        wanted = {"view.more": count + 1, "view.less": count - 1}
        return {
            name: partial(self._viewpoint.show_count, view, other)
            for name, other in wanted.items()
            if other in VIEWS[view].counts
        }
