"""A posting item with everything it inherits, as views, files and rules see it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from smcalendar.domain.errors import UserError
from smcalendar.domain.platforms import Format
from smcalendar.domain.records import Account, Asset, Brand, Campaign, Person, Post, PostingItem
from smcalendar.domain.text import to_paste

OVERRIDABLE = ("title", "text", "hashtags", "link", "first_comment", "assets")
"""What an item inherits from its post unless it has its own."""


@cache
def zone_named(name: str) -> ZoneInfo:
    """Returns a time zone (IANA); one that this system does not know is a UserError."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise UserError("unknown_zone", name=name) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """An item, what it belongs to, and what it says in the end."""

    item: PostingItem
    post: Post
    account: Account
    brand: Brand
    campaign: Campaign | None
    owner: Person | None
    format: Format
    files: Mapping[str, Asset]
    """The assets of post and item by id."""

    @property
    def title(self) -> str:
        return self.post.title if self.item.title is None else self.item.title

    @property
    def text(self) -> str:
        return self.post.text if self.item.text is None else self.item.text

    @property
    def hashtags(self) -> tuple[str, ...]:
        return self.post.hashtags if self.item.hashtags is None else self.item.hashtags

    @property
    def link(self) -> str:
        return self.post.link if self.item.link is None else self.item.link

    @property
    def first_comment(self) -> str:
        own = self.item.first_comment
        return self.post.first_comment if own is None else own

    @property
    def assets(self) -> tuple[Asset, ...]:
        ids = self.post.assets if self.item.assets is None else self.item.assets
        return tuple(self.files[each] for each in ids if each in self.files)

    @property
    def pasted(self) -> str:
        """Exactly what is pasted on the platform."""
        return to_paste(
            self.text, self.hashtags, self.link, link_in_text=self.format.link == "text"
        )

    @property
    def name(self) -> str:
        """What people call it: its title, else the beginning of its text."""
        return self.title or self.text.strip().partition("\n")[0][:80]

    @property
    def platform(self) -> str:
        return self.account.platform

    @property
    def start(self) -> dt.datetime | None:
        """The aware beginning in the item's zone; None without date or time."""
        return start_of(self.item)

    @property
    def finish(self) -> dt.datetime | None:
        """The aware end: the item's own, else the format's usual length after the start."""
        if self.item.end is not None:
            return self.item.end.replace(tzinfo=zone_named(self.item.zone))
        start = self.start
        return None if start is None else _later(start, self.format.minutes)

    def day(self, zone: str) -> dt.date | None:
        """Which day it is on: its instant's date in this zone; its own date if it has no time."""
        return day_of(self.item, zone)


def start_of(item: PostingItem) -> dt.datetime | None:
    """Returns the aware beginning in the item's zone; None without date or time."""
    if item.date is None or item.time is None:
        return None
    return dt.datetime.combine(item.date, item.time, zone_named(item.zone))


def day_of(item: PostingItem, zone: str) -> dt.date | None:
    """Returns the item's day in a zone (IANA); None in the tray."""
    if item.time is None or item.zone == zone:
        return item.date
    start = start_of(item)
    return None if start is None else start.astimezone(zone_named(zone)).date()


def last_day_of(item: PostingItem, zone: str) -> dt.date | None:
    """Returns the last day of an item that has an end, in a zone (IANA); None without one.

    What ends at midnight ends with the day before.
    """
    if item.end is None:
        return None
    end = item.end.replace(tzinfo=zone_named(item.zone)).astimezone(zone_named(zone))
    return (end.replace(tzinfo=None) - dt.timedelta(microseconds=1)).date()


def _later(start: dt.datetime, minutes: int) -> dt.datetime:
    """Adds real minutes, also across a change to or from daylight-saving time."""
    return (start.astimezone(dt.UTC) + dt.timedelta(minutes=minutes)).astimezone(start.tzinfo)
