"""The printed week as data: what the page, its picture and the text for a chat all say."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from smcalendar.domain.clock import flags
from smcalendar.domain.deskwords import Dates, Language, labelled
from smcalendar.domain.keydates import KeyDay, printed_line
from smcalendar.domain.messages import N_
from smcalendar.domain.own_clock import OwnClock, own_clock
from smcalendar.domain.platforms import Texts
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.states import Flag, State
from smcalendar.domain.trust import Head
from smcalendar.domain.weeks import Day

NO_TIME = N_("Week", "any time")
NO_TITLE = N_("Week", "(no title)")
NO_POSTS = N_("Week", "(no posts)")

CHANGES_COMMAND = "smcalendar log WORKSPACE --since {code}"
"""What turns a print code into the differences; it is typed as it stands, in both languages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSheet:
    """A week to print: seven days from Monday on, as `weeks.laid_out` gives them.

    `zone` (IANA) is the workspace's and rules the clock times, `filters` say in words of the
    reader what narrows the items, `made_at` is an aware instant, `marks` are the two letters of a
    platform and `platform_names` its names, both by platform id. `key_days` say what is special
    about the days.
    """

    days: tuple[Day, ...]
    zone: str
    workspace: str
    filters: tuple[str, ...] = ()
    made_at: dt.datetime
    head: Head
    marks: Mapping[str, str]
    platform_names: Mapping[str, Texts]
    key_days: Mapping[dt.date, KeyDay] = field(default_factory=dict[dt.date, KeyDay])

    @property
    def monday(self) -> dt.date:
        return self.days[0].date

    @property
    def made(self) -> str:
        """When it was made, on the clock of the sheet."""
        return f"{self.made_at.astimezone(zone_named(self.zone)):%Y-%m-%d %H:%M}"

    @property
    def changes_command(self) -> str:
        return CHANGES_COMMAND.format(code=self.head.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekEntry:
    """One posting item of a printed week.

    `time` is on the clock of the sheet's zone, None for any time that day; `clock` is its own,
    where that is not its brand's. `title` is one line; `files` are the SHA-256 of its assets in
    order.
    """

    time: dt.time | None
    mark: str
    platform_names: Texts
    format_names: Texts
    account: str
    title: str
    state: State
    flags: tuple[Flag, ...]
    code: str
    files: tuple[str, ...]
    clock: OwnClock | None = None


def title(sheet: WeekSheet, words: Language, dates: Dates) -> str:
    """Returns `Weekly schedule 2026 week 47 (16–22 Nov)`."""
    name = words.t("Weekly schedule")
    return f"{name} {dates.week(sheet.monday, words.lang)}"


def facts(sheet: WeekSheet, words: Language) -> tuple[str, str, str]:
    """Returns workspace, time zone and filters, each after what it is called."""
    filters = " · ".join(sheet.filters) or words.t("all posts")
    return (
        labelled(words.t("Workspace"), sheet.workspace, words),
        labelled(words.t("Time zone"), sheet.zone, words),
        labelled(words.t("Filters"), filters, words),
    )


def entries(sheet: WeekSheet, day: Day) -> tuple[WeekEntry, ...]:
    """Returns the posting items of one day, in the order of the day."""
    return tuple(_entry(each, sheet) for each in day.items)


def own_time(entry: WeekEntry, lang: str, dates: Dates) -> str:
    """Returns the clock of another zone, such as `Tokyo 00:30`; mostly nothing.

    It has the day where that is another one than the day under which the item stands.
    """
    clock = entry.clock
    if clock is None:
        return ""
    return f"{clock} {dates.date(clock.other_day, lang)}" if clock.other_day else str(clock)


def special(sheet: WeekSheet, day: dt.date, lang: str) -> str:
    """Returns what is special about a day, in one line; mostly nothing."""
    found = sheet.key_days.get(day)
    return printed_line(found, day, lang) if found else ""


def marks_used(days: Iterable[Iterable[WeekEntry]]) -> tuple[State | Flag, ...]:
    """Returns the states and flags that occur, in the order of the workflow."""
    found = {mark for day in days for each in day for mark in (each.state, *each.flags)}
    return tuple(each for each in (*State, *Flag) if each in found)


def _entry(resolved: Resolved, sheet: WeekSheet) -> WeekEntry:
    item = resolved.item
    return WeekEntry(
        time=_clock_time(resolved, sheet.zone),
        mark=sheet.marks[resolved.platform],
        platform_names=sheet.platform_names[resolved.platform],
        format_names=resolved.format.names,
        account=f"@{resolved.account.handle}",
        title=" ".join(resolved.name.split()),
        state=item.state,
        flags=flags(item, sheet.made_at),
        code=item.code,
        files=tuple(each.sha256 for each in resolved.assets),
        clock=own_clock(resolved, sheet.zone),
    )


def _clock_time(resolved: Resolved, zone: str) -> dt.time | None:
    if resolved.item.zone == zone or resolved.start is None:
        return resolved.item.time
    return resolved.start.astimezone(zone_named(zone)).time()
