"""Makes posts of lines that were understood: who gets them, on which day, at what time."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from smcalendar.domain.characters import folded
from smcalendar.domain.quick_add import Understood
from smcalendar.domain.quick_words import Sort
from smcalendar.domain.records import Account
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.typed_times import ANY_TIME, time_meant
from smcalendar.services.free_slots import FREE
from smcalendar.services.plan import PostDraft
from smcalendar.ui.plan.line_reader import Names


class IncompleteLineError(Exception):
    """What a line lacks for a post: `no_title`, `no_account`, or which one is meant."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What holds where a line says nothing else.

    `day` and `time` are those of `zone` (IANA); the time may be FREE; `campaign` is an id. `chosen`
    are the accounts (ids) that are on; a line alone takes these, because they follow what it names.
    """

    names: Names
    day: dt.date
    time: Any
    zone: str
    chosen: tuple[str, ...]
    alone: bool
    assets: tuple[str, ...] = ()
    campaign: str = ""


def drafts_of(
    lines: Iterable[str], read: Callable[[str], Understood], setting: Setting
) -> tuple[PostDraft, ...]:
    """Returns a post for each line; refuses what `draft_of` does, with `line` and its `number`."""
    drafts: list[PostDraft] = []
    for number, line in enumerate(lines, 1):
        try:
            drafts.append(draft_of(read(line), setting))
        except IncompleteLineError as error:
            values = {**error.values, "line": line, "number": number}
            raise IncompleteLineError(error.code, **values) from error
    return tuple(drafts)


def draft_of(found: Understood, setting: Setting) -> PostDraft:
    """Returns the post of a line, or raises `IncompleteLineError("no_title" or "no_account")`.

    A word that may mean several accounts, of which none is on, is `unsure_account`, with the `word`
    and the accounts' `ids`.
    """
    if not found.title:
        raise IncompleteLineError("no_title")
    accounts = [setting.names.accounts[each] for each in accounts_of(found, setting)]
    if not accounts:
        raise IncompleteLineError("no_account")
    content: dict[str, Any] = {"title": found.title, "assets": setting.assets}
    campaign = found.campaign_id or setting.campaign
    named = {"campaign_id": campaign, "owner_id": found.owner_id, "labels": found.labels}
    content |= {name: value for name, value in named.items() if value}
    time = found.time if found.has(Sort.TIME) else setting.time
    return PostDraft(content, items_at(accounts, found.day or setting.day, time, setting))


def accounts_of(found: Understood, setting: Setting) -> tuple[str, ...]:
    """Returns the accounts (ids) of a line; of those that are unsure, the ones that are on."""
    on = frozenset(setting.chosen)
    unsure = next((each for each in found.accounts.unsure if on.isdisjoint(each[1])), None)
    if unsure is not None:
        word, ids = unsure
        raise IncompleteLineError("unsure_account", word=word, ids=ids)
    if setting.alone or not found.has(Sort.ACCOUNTS):
        return setting.chosen
    open_ones = (id for _, ids in found.accounts.unsure for id in ids if id in on)
    return tuple(dict.fromkeys((*found.accounts.accounts, *open_ones)))


def items_at(
    accounts: Iterable[Account], day: dt.date, time: Any, setting: Setting
) -> tuple[Mapping[str, Any], ...]:
    """Returns an item for each account, at the same moment in the zone of its brand."""
    made: list[Mapping[str, Any]] = []
    for each in accounts:
        date, clock = day, time
        zone = setting.names.brands[each.brand_id].zone
        if isinstance(time, dt.time) and zone != setting.zone:
            there = dt.datetime.combine(day, time, zone_named(setting.zone))
            there = there.astimezone(zone_named(zone))
            date, clock = there.date(), there.time()
        made.append({"account_id": each.id, "date": date, "time": clock})
    return tuple(made)


def time_of(text: str, *, timed: bool) -> Any:
    """Returns the clock time of the field for it: None for any time, FREE for the next free slot.

    In a row for any time (`timed`) nothing means any time. What is no time is a ValueError.
    """
    if ANY_TIME.fullmatch(folded(text.strip())):
        return None
    return time_meant(text) or (None if timed or text.strip() else FREE)
