"""Calendar files and the printed week: what leaves the workspace besides checklists."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from smcalendar.domain.filters import Filter
from smcalendar.domain.messages import STATES
from smcalendar.domain.outside import Progress
from smcalendar.domain.problems import PROBLEMS
from smcalendar.domain.weeks import Week, laid_out
from smcalendar.domain.weeksheet import WeekSheet
from smcalendar.services import assets, plan, trust
from smcalendar.services.marks import key_days
from smcalendar.services.names import names_by_id
from smcalendar.services.platforms import platforms
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words


def calendar_file(
    workspace: Workspace, wanted: Filter, words: Words, *, progress: Progress | None = None
) -> bytes:
    """Returns an iCalendar file (RFC 5545) with every dated item that the filter lets through."""
    from smcalendar.formats.feeds import to_ical

    return to_ical(
        plan.items(workspace, wanted),
        name=plan.name_of(workspace),
        words=words,
        platforms=platforms(),
        progress=progress,
    )


def filters_said(workspace: Workspace, wanted: Filter, words: Words) -> tuple[str, ...]:
    """Returns what narrows a file besides its days, as people read it.

    A record that was removed since, as a saved view may name one, is `no longer there`.
    """
    known = platforms()
    formats = {each.id: each.names[words.lang] for one in known.values() for each in one.formats}
    said: Mapping[str, Mapping[str, str]] = {
        "platforms": {each.id: each.names[words.lang] for each in known.values()},
        "states": {str(state): words.t(source) for state, source in STATES.items()},
        "formats": formats,
        "problems": {value: words.t(source) for value, source in PROBLEMS.items()},
        "texts": {text: f"“{text}”" for text in wanted.texts},
    }
    names = names_by_id(workspace)
    narrowing = (name for name in wanted.used() if name not in ("first", "last", "undated"))
    values = ((name, value) for name in narrowing for value in sorted(getattr(wanted, name)))
    gone = words.t("no longer there")
    return tuple(
        said.get(name, names).get(value) or (gone if value and name in _BY_ID else value or "–")
        for name, value in values
    )


_BY_ID = ("accounts", "brands", "campaigns", "owners")


def week_sheet(
    workspace: Workspace, week: Week, wanted: Filter, *, filters: Iterable[str] = ()
) -> WeekSheet:
    """Returns an ISO week to print; `filters` say in words what narrows it."""
    view = plan.view(workspace)
    first = max(week.monday, wanted.first or week.monday)
    last = min(week.sunday, wanted.last or week.sunday)
    found = plan.items(workspace, replace(wanted, first=first, last=last, undated=False))
    known = platforms()
    return WeekSheet(
        days=laid_out(found, week.days, view.zone),
        zone=view.zone,
        workspace=plan.name_of(workspace),
        filters=tuple(filters),
        made_at=view.now,
        head=trust.head(workspace),
        marks={each.id: each.mark for each in known.values()},
        platform_names={each.id: each.names for each in known.values()},
        key_days=key_days(workspace, week.monday, week.sunday, brands=wanted.brands),
    )


def week_text(sheet: WeekSheet, words: Words) -> bytes:
    """Returns a week as text for a chat, in UTF-8."""
    from smcalendar.formats import plan as formats_plan

    return formats_plan.week_text(sheet, words).encode()


def day_text(sheet: WeekSheet, date: dt.date, words: Words) -> bytes:
    """Returns one day of the week as text for a chat, in UTF-8."""
    from smcalendar.formats import plan as formats_plan

    return formats_plan.day_text(sheet, date, words).encode()


def week_pictures(workspace: Workspace, sheet: WeekSheet, home: Path) -> Mapping[str, bytes]:
    """Returns small copies (PNG) of the first picture of each item, by digest."""
    firsts = {each.assets[0].sha256 for day in sheet.days for each in day.items if each.assets}
    return assets.thumbnails(workspace, firsts, home)
