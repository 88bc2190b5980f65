"""Reads what lies around posting items: days off, days without posts, and people."""

import datetime as dt
from collections.abc import Collection, Iterator
from pathlib import Path

from smcalendar.domain.cadence_values import DayRange
from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.marks import Mark
from smcalendar.domain.platforms import Texts
from smcalendar.domain.records import Person
from smcalendar.domain.surroundings import ClosedDays, Surroundings
from smcalendar.services.keydates import key_dates
from smcalendar.services.marks import own_marks
from smcalendar.services.workdays import KNOWN
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace


def surroundings(workspace: Workspace, days: Collection[dt.date]) -> Surroundings:
    """Returns what is known of these days, and perhaps of others."""
    with workspace.reading() as connection:
        people = {each.id: each.name for each in reading.every(connection, Person)}
        marks = own_marks(workspace, min(days), max(days)) if days else ()
    return Surroundings(
        holidays=dict(_holidays(days, workspace.home)),
        days_off=tuple(_closed(e) for e in marks if e.is_shut and not _is_blackout(e)),
        blackouts=tuple(_closed(e) for e in marks if _is_blackout(e)),
        people=people,
    )


def _holidays(days: Collection[dt.date], home: Path | None) -> Iterator[tuple[dt.date, Texts]]:
    for day in sorted(set(days)):
        if day.year in KNOWN:
            name = key_dates(day, day, home=home)[day].holiday
            if name is not None:
                yield day, name


def _is_blackout(mark: Mark) -> bool:
    return mark.kind is KeyDateKind.BLACKOUT


def _closed(mark: Mark) -> ClosedDays:
    return ClosedDays(days=DayRange(mark.first, mark.last), name=mark.name, brand_id=mark.brand_id)
