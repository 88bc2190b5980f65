"""Which posts of a series are to be made, and which follow when the series changes."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from smcalendar.domain.attributes import recorded
from smcalendar.domain.calendar_records import Series
from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.recurrence import DayTable, occurrences, rule_from_text, rule_text
from smcalendar.domain.resolved import zone_named

TEMPLATE = (
    *("title", "text", "hashtags", "link", "first_comment", "assets"),
    *("labels", "pillar", "campaign_id", "owner_id"),
)
"""The attributes that a post gets from its series."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What an item gets by itself on an account: its format and its language."""

    format: str
    language: str


@dataclass(frozen=True, slots=True)
class Made:
    """A post of a series, with its items; in the trash or out of it."""

    post: Post
    items: tuple[PostingItem, ...]

    @property
    def day(self) -> dt.date:
        """The day of its occurrence, wherever its items are now."""
        assert self.post.occurrence is not None
        return self.post.occurrence.date()

    @property
    def there(self) -> tuple[PostingItem, ...]:
        """The items outside the trash."""
        return tuple(each for each in self.items if each.trashed_at is None)


@dataclass(frozen=True, slots=True)
class Left:
    """A post that does not follow its series because somebody worked on it.

    `fits` says whether the series still has its day.
    """

    post_id: str
    occurrence: dt.datetime
    fits: bool


@dataclass(frozen=True, slots=True)
class Following:
    """What becomes of the posts of a series that changes.

    `places` has by post (id) its new day, `surplus` are posts for which no day is left.
    """

    places: Mapping[str, dt.date]
    surplus: tuple[str, ...]
    left: tuple[Left, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A post that a series will make: computed from the rule, and never stored.

    `occurrence` is wall-clock time in `zone` (IANA), midnight where `time` is None.
    """

    series_id: str
    title: str
    occurrence: dt.datetime
    time: dt.time | None
    zone: str
    accounts: tuple[str, ...]
    """Ids; a post will have an item on each."""

    def day(self, zone: str) -> dt.date:
        """Returns which day it is on in a zone (IANA), as `resolved.day_of` does for items."""
        if self.time is None or self.zone == zone:
            return self.occurrence.date()
        start = self.occurrence.replace(tzinfo=zone_named(self.zone))
        return start.astimezone(zone_named(zone)).date()


def outline_on(series: Series, day: dt.date) -> Outline:
    """Returns the outline of a day's post."""
    return Outline(
        series_id=series.id,
        title=series.title or series.name,
        occurrence=occurrence_on(series, day),
        time=series.time,
        zone=series.zone,
        accounts=series.accounts,
    )


def days_of(series: Series, first: dt.date, last: dt.date, days: DayTable) -> tuple[dt.date, ...]:
    """Returns the days of a series from `first` to `last`, without those it skips."""
    rule = rule_from_text(series.rule)
    found = occurrences(rule, series.start, first=first, last=last, days=days)
    return tuple(day for day in found if day not in series.skips)


def occurrence_on(series: Series, day: dt.date) -> dt.datetime:
    """Returns what identifies the post of a day: its wall-clock start, midnight without a time."""
    return dt.datetime.combine(day, series.time or dt.time())


def content_of(series: Series, day: dt.date) -> dict[str, Any]:
    """Returns what the series gives the post of a day, as attributes of Post."""
    template = {name: getattr(series, name) for name in TEMPLATE}
    return template | {"series_id": series.id, "occurrence": occurrence_on(series, day)}


def place_of(series: Series, day: dt.date) -> dict[str, Any]:
    """Returns where the items of a day's post stand, as attributes of PostingItem."""
    return {"date": day, "time": series.time, "zone": series.zone}


def is_untouched(series: Series, made: Made, usual: Mapping[str, Usual]) -> bool:
    """Whether a post is still what the series made it; `usual` goes by account (id)."""
    accounts = sorted(each.account_id for each in made.there)
    return (
        not made.post.notes
        and all(getattr(made.post, name) == getattr(series, name) for name in TEMPLATE)
        and accounts == sorted(series.accounts)
        and all(_is_as_made(series, made, each, usual[each.account_id]) for each in made.there)
    )


def _is_as_made(series: Series, made: Made, item: PostingItem, usual: Usual) -> bool:
    as_made = PostingItem(
        id=item.id,
        post_id=item.post_id,
        account_id=item.account_id,
        code=item.code,
        format=usual.format,
        language=usual.language,
        **place_of(series, made.day),
    )
    return all(getattr(item, name) == getattr(as_made, name) for name in recorded(PostingItem))


def following(
    before: Series, made: Sequence[Made], fitting: Sequence[dt.date], *, usual: Mapping[str, Usual]
) -> Following:
    """Decides which posts of a series follow it to the days that now fit, in order.

    Untouched posts stay on a day that still fits; the others of them go to the days that nobody
    has. Posts in the trash stay there and keep their day.
    """
    there = sorted(
        (each for each in made if each.post.trashed_at is None), key=lambda each: each.day
    )
    untouched = [each for each in there if is_untouched(before, each, usual)]
    days = frozenset(fitting)
    staying = {each.post.id: each.day for each in untouched if each.day in days}
    leaving = [each.post.id for each in untouched if each.day not in days]
    taken = {each.day for each in made}
    free = (day for day in fitting if day not in taken)
    moved = dict(zip(leaving, free, strict=False))
    own = frozenset(each.post.id for each in untouched)
    return Following(
        places=staying | moved,
        surplus=tuple(leaving[len(moved) :]),
        left=tuple(
            Left(each.post.id, occurrence_of(each.post), each.day in days)
            for each in there
            if each.post.id not in own
        ),
    )


def occurrence_of(post: Post) -> dt.datetime:
    """Returns the occurrence of a post that belongs to a series."""
    assert post.occurrence is not None
    return post.occurrence


def split(
    series: Series, day: dt.date, values: Mapping[str, Any], *, new_id: str, days: DayTable
) -> tuple[Series, Series]:
    """Returns the series that ends before a day, and the one that begins there with new values.

    A count is shared: what came before the day is no longer to come after it.
    """
    rule = rule_from_text(series.rule)
    before = day - dt.timedelta(days=1)
    passed = len(occurrences(rule, series.start, first=series.start, last=before, days=days))
    ended = replace(rule, count=None, until=before)
    left = rule if rule.count is None else replace(rule, count=max(1, rule.count - passed))
    first = replace(series, rule=rule_text(ended), skips=tuple(e for e in series.skips if e < day))
    begun = {
        "id": new_id,
        "version": 0,
        "start": day,
        "rule": rule_text(left),
        "skips": tuple(each for each in series.skips if each >= day),
    }
    return first, replace(series, **(begun | dict(values)))


def lost_skips(series: Series, days: DayTable) -> tuple[dt.date, ...]:
    """Returns the skipped days that are none of the rule's (any more)."""
    if not series.skips:
        return ()
    whole = replace(series, skips=())
    found = days_of(whole, min(series.skips), max(series.skips), days)
    return tuple(day for day in series.skips if day not in found)
