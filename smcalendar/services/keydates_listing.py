"""Lists key dates: public holidays, solar terms, sales dates and those of the workspace."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter, holds_text
from smcalendar.domain.keydates import WORKDAY as WORKDAY_NAME
from smcalendar.domain.keydates import KeyDay
from smcalendar.domain.marks import TERM, WORKDAY, Listed, Mark
from smcalendar.domain.platforms import Texts
from smcalendar.domain.resolved import zone_named
from smcalendar.formats.jsontext import dumps
from smcalendar.formats.keydate_json import listed_json
from smcalendar.services import plan
from smcalendar.services.keydates import key_dates
from smcalendar.services.marks import marks_between
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words

USUAL = dt.timedelta(days=365)
"""How far a list goes when nobody says so."""

LONGEST = dt.timedelta(days=20 * 366)

_FILTERED_BY = frozenset({"brands", "texts", "first", "last"})


def listed(workspace: Workspace, wanted: Filter) -> tuple[Listed, ...]:
    """Returns each time that a key date comes in the days of the filter, by start, then id.

    Without days these are the next year's. `brands` are those of own key dates. Other filters are
    a `UserError("filter_without_meaning")`, too many days `keydates_far_apart` (years).
    """
    foreign = set(wanted.used()) - _FILTERED_BY
    if foreign:
        raise UserError("filter_without_meaning", filter=min(foreign), what="keydates")
    first, last = _days(workspace, wanted)
    own = marks_between(workspace, first, last, brands=wanted.brands)
    there = (e for e in own if e.first <= last and first <= e.last)
    marks = (Listed(each.kind.value, each) for each in there)
    found = (*_almanac(workspace, first, last), *marks)
    return tuple(sorted((each for each in found if _fits(each, wanted)), key=_in_order))


def document(found: Sequence[Listed], words: Words) -> str:
    """Returns a list of key dates as a JSON array."""
    return dumps(listed_json(found, words.lang))


def _days(workspace: Workspace, wanted: Filter) -> tuple[dt.date, dt.date]:
    view = plan.view(workspace)
    today = view.now.astimezone(zone_named(view.zone)).date()
    first = wanted.first or (min(today, wanted.last) if wanted.last else today)
    last = wanted.last or min(first, dt.date.max - USUAL) + USUAL
    if last - first > LONGEST:
        raise UserError("keydates_far_apart", years=LONGEST.days // 366)
    return first, last


def _almanac(workspace: Workspace, first: dt.date, last: dt.date) -> Iterator[Listed]:
    for day, each in key_dates(first, last, home=workspace.home).items():
        for kind, name in _names(each).items():
            mark = Mark(name=name, kind=KeyDateKind.HOLIDAY, first=day, last=day)
            yield Listed(kind, mark)


def _names(day: KeyDay) -> Mapping[str, Texts]:
    workday = WORKDAY_NAME if day.workday else None
    named = {KeyDateKind.HOLIDAY.value: day.holiday, WORKDAY: workday, TERM: day.term}
    return {kind: name for kind, name in named.items() if name}


def _fits(each: Listed, wanted: Filter) -> bool:
    mark = each.mark
    if wanted.brands and mark.brand_id not in wanted.brands:
        return False
    text = "\n".join((*mark.name.values(), mark.notes))
    return not wanted.texts or holds_text(text, wanted.texts)


def _in_order(each: Listed) -> tuple[dt.date, str, str, str]:
    return each.mark.first, each.mark.record, each.kind, each.mark.name["en"]
