"""What the cells of a pasted plan are: days, times, accounts."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from smcalendar.domain import typed_dates
from smcalendar.domain.errors import UserError
from smcalendar.domain.platforms import Platform
from smcalendar.domain.records import Account

ALIASES: Mapping[str, tuple[str, ...]] = {
    "facebook": ("臉書", "粉專", "粉絲專頁"),
    "instagram": ("insta",),
    "line": ("line", "line oa", "官方帳號"),
    "threads": ("脆",),
    "x": ("twitter", "推特"),
}
"""What people write for a platform beside its names and its mark."""

_WEEKDAY = (
    r"\s*[（(]?\s*(?:(?:星期|禮拜|週|周)?[一二三四五六日天]"
    r"|(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\.?)\s*[）)]?"
)
_DATED = re.compile(rf"((?:\d{{3,4}}[-/.年])?\d{{1,2}}[-/.月]\d{{1,2}}日?)(?:{_WEEKDAY})?")
_DECIMAL = re.compile(r"\d+\.\d+")
_TIME = re.compile(
    r"(上午|早上|中午|下午|晚上|am|pm)?\s*(\d{1,2})(?:[:：](\d{2})(?::\d{2}(?:\.\d+)?)?|點(半)?)"
    r"\s*(am|pm)?",
    re.IGNORECASE,
)
_BARE_TIME = re.compile(r"()(\d{1,2})()()\s*(am|pm)", re.IGNORECASE)
_LATER: Mapping[str, range] = {
    "下午": range(12),
    "pm": range(12),
    "中午": range(1, 11),
    "晚上": range(1, 13),
}
"""The hours that are twelve later in a part of the day; at 晚上12點 another day begins."""

_BETWEEN = re.compile(r"\s*[,，、;；+＋&＆/／|\n]\s*|\s+")
_HANDLE = re.compile(r"@[\w.-]+")


def day_in(cell: str, today: dt.date) -> dt.date | None:
    """Returns the day that a cell is, None for other text; without a year it is the nearest one.

    What looks like a day and is none raises `UserError("pasted_no_day", cell)`.
    """
    found = _DATED.fullmatch(cell)
    if found is None or _DECIMAL.fullmatch(cell):
        return None
    day = typed_dates.understood(found[1], today)
    if day is None:
        raise UserError("pasted_no_day", cell=cell)
    return day


def time_in(cell: str) -> dt.time | None:
    """Returns the clock time that a cell is, None for other text.

    What looks like a time and is none raises `UserError("pasted_no_time", cell)`.
    """
    found = _TIME.fullmatch(cell) or _BARE_TIME.fullmatch(cell)
    if found is None:
        return None
    before, hour, minute, half, after = found.groups()
    part = (before or after or "").casefold()
    try:
        return dt.time(_hour(int(hour), part), 30 if half else int(minute or 0))
    except ValueError as error:
        raise UserError("pasted_no_time", cell=cell) from error


def _hour(hour: int, part: str) -> int:
    if hour in _LATER.get(part, ()):
        return hour + 12
    return 0 if hour == 12 and part in ("am", "上午", "早上") else hour


def moment_in(cell: str, today: dt.date) -> tuple[dt.date | None, dt.time | None] | None:
    """Returns day and time of a cell that holds one of them or both, None for other text."""
    whole = day_in(cell, today), time_in(cell)
    if any(whole):
        return whole
    day, _, time = cell.replace("T", " ", 1).partition(" ")
    both = day_in(day, today), time_in(time.strip())
    return both if all(each is not None for each in both) else None


Known = Mapping[str, tuple[str, ...]]
"""The ids of the accounts that a word may mean, by the word in lower case."""


def known_accounts(accounts: Iterable[Account], platforms: Iterable[Platform]) -> Known:
    """Returns what people write for accounts: handles, platforms, or both; none may be meant."""
    everything = tuple(accounts)
    known: dict[str, tuple[str, ...]] = {}
    for platform in platforms:
        on_it = tuple(each.id for each in everything if each.platform == platform.id)
        names = (platform.id, platform.mark, *platform.names.values())
        words = (*map(str.casefold, names), *ALIASES.get(platform.id, ()))
        known |= dict.fromkeys(words, on_it)
    handles: dict[str, tuple[str, ...]] = {}
    for each in everything:
        for word in _handles(each):
            handles[word] = (*handles.get(word, ()), each.id)
    return known | handles


def _handles(account: Account) -> tuple[str, ...]:
    handle, platform = account.handle.casefold(), account.platform
    return handle, f"@{handle}", f"{platform}:{handle}", f"{platform}:@{handle}"


def accounts_in(cell: str, known: Known) -> tuple[str, ...] | None:
    """Returns the words of a cell that names accounts and nothing else, None for other text."""
    whole = cell.strip()
    if whole.casefold() in known:
        return (whole,)
    words = tuple(filter(None, _BETWEEN.split(whole)))
    fits = bool(words) and all(
        each.casefold() in known or _HANDLE.fullmatch(each) for each in words
    )
    return words if fits else None
