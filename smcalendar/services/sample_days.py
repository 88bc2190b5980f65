"""Where the sample's posts and acts stand in time: everything is relative to today."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from smcalendar.domain.resolved import zone_named
from smcalendar.services.sample_data import SampleData, Values
from smcalendar.services.workspaces import ZONE

TRAY_WEEK = 6
"""Posts without a date are thought of together with those of the last week; 0 is today's."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """The weeks around a day; week 0 is its ISO week, weekday 1 is Monday."""

    today: dt.date

    def day(self, week: int, weekday: int) -> dt.date:
        monday = self.today - dt.timedelta(days=self.today.weekday())
        return monday + dt.timedelta(weeks=week, days=weekday - 1)

    def week(self, day: dt.date) -> int:
        return (day - self.day(0, 1)).days // 7

    def instant(self, week: int, weekday: int, clock_time: str) -> dt.datetime:
        """Returns an instant (UTC) by the clock of the workspace's zone."""
        return instant(self.day(week, weekday), dt.time.fromisoformat(clock_time), ZONE)

    @property
    def midnight(self) -> dt.datetime:
        """The instant (UTC) at which today began: nothing in the sample happens later."""
        return instant(self.today, dt.time(), ZONE)


def instant(day: dt.date, time: dt.time, zone: str) -> dt.datetime:
    return dt.datetime.combine(day, time, zone_named(zone)).astimezone(dt.UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """An item of the data with its place in the quarter; `number` counts within its post.

    `date`, `time` and `end` are wall-clock values in `zone`, `start` is in UTC.
    """

    post: Values
    item: Values
    number: int
    brand: Values
    account: Values
    week: int
    date: dt.date | None
    time: dt.time | None
    zone: str
    end: dt.datetime | None
    start: dt.datetime | None
    over: bool
    """Whether its time was before today."""


def slots(post: Values, data: SampleData, quarter: Quarter) -> tuple[Slot, ...]:
    """Returns the items of a post with their places."""
    return tuple(_slots(post, data, quarter))


def _slots(post: Values, data: SampleData, quarter: Quarter) -> Iterator[Slot]:
    accounts, brands = by_key(data.accounts), by_key(data.brands)
    for number, item in enumerate(post["items"]):
        account = accounts[item["account"]]
        zone = item.get("zone") or brands[account["brand"]]["zone"]
        date = _date(post, item, quarter)
        time = dt.time.fromisoformat(item["time"]) if "time" in item else None
        start = instant(date, time, zone) if date and time else None
        yield Slot(
            post=post,
            item=item,
            number=number,
            brand=brands[post["brand"]],
            account=account,
            week=quarter.week(date) if date else TRAY_WEEK,
            date=date,
            time=time,
            zone=zone,
            end=_end(item, date),
            start=start,
            over=start is not None and start < quarter.midnight,
        )


def _date(post: Values, item: Values, quarter: Quarter) -> dt.date | None:
    if "from_today" in post:
        return quarter.today + dt.timedelta(days=post["from_today"])
    if "week" in post:
        return quarter.day(post["week"], item.get("day", post["day"]))
    return None


def _end(item: Values, date: dt.date | None) -> dt.datetime | None:
    if date is None or "end_time" not in item:
        return None
    day = date + dt.timedelta(days=item["end_days"])
    return dt.datetime.combine(day, dt.time.fromisoformat(item["end_time"]))


def by_key(records: Sequence[Values]) -> dict[Any, Values]:
    return {each["key"]: each for each in records}
