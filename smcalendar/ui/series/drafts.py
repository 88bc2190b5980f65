"""What the form of a series begins with: a series that is there, one of a post, or a new one."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.errors import UserError
from smcalendar.domain.recurrence import Frequency, NthWeekday, Rule, rule_text
from smcalendar.domain.series import TEMPLATE
from smcalendar.services import series
from smcalendar.services.editor import post_of
from smcalendar.services.series_of_posts import PostOfSeries, beside_series
from smcalendar.ui.kit.set_up import SetUp, set_up


@dataclass(frozen=True, slots=True)
class Draft:
    """A series, without an id while it is none yet, and the post (id) that it is made of."""

    series: Series
    found: SetUp
    post: str | None = None


def fresh(workspace: Any, day: dt.date) -> Draft:
    """Returns a series that begins on a day."""
    found = set_up(workspace)
    zone = found.settings.zone
    return Draft(Series(id="", name="", rule=_weekly(day), start=day, zone=zone), found)


def there(workspace: Any, series_id: str) -> Draft:
    """Returns a series that is there."""
    found = next((each for each in series.every(workspace) if each.id == series_id), None)
    if found is None:
        raise UserError("record_missing", status=1, kind="series", id=series_id)
    return Draft(found, set_up(workspace))


def of_item(workspace: Any, item: str, day: dt.date) -> Draft:
    """Returns the series of an item's post, or one that the post would begin.

    A post without a date begins it on `day`.
    """
    post = post_of(workspace, item)
    found = None if post is None else beside_series(workspace, post)
    if found is None:
        raise UserError("record_missing", status=1, kind="item", id=item)
    known = set_up(workspace)
    if found.series is not None:
        return Draft(found.series, known)
    return Draft(_begun_by(found, day, known.settings.zone), known, found.post.id)


def _begun_by(found: PostOfSeries, day: dt.date, zone: str) -> Series:
    first = next(iter(found.items), None)
    start = (first.date if first else None) or day
    return Series(
        id="",
        name=found.post.title,
        rule=_weekly(start),
        start=start,
        time=first.time if first else None,
        zone=first.zone if first else zone,
        accounts=tuple(dict.fromkeys(each.account_id for each in found.items)),
        **{name: getattr(found.post, name) for name in TEMPLATE},
    )


def _weekly(day: dt.date) -> str:
    weekday = NthWeekday(0, day.isoweekday())
    return rule_text(Rule(frequency=Frequency.WEEKLY, weekdays=(weekday,)))
