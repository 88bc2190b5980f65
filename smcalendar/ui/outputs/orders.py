"""What is asked for when something leaves the workspace, and how it is made, off the window."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from smcalendar.domain.desk import Sheet
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.weeks import Week, week_of
from smcalendar.domain.weeksheet import WeekSheet
from smcalendar.paper.desk import checklist_pdf
from smcalendar.paper.document import Document
from smcalendar.paper.plan import undrawable, week_document
from smcalendar.services import desk, feeds, outputs
from smcalendar.services.workspaces import Workspace
from smcalendar.ui.kit.jobs import Job
from smcalendar.words import Words

PDF = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOrder:
    """A calendar file of what the filter lets through; without days of everything dated."""

    first: dt.date | None = None
    last: dt.date | None = None
    wanted: Filter = field(default_factory=Filter)
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistOrder:
    """Checklists of some days and platforms, as one file or one for each platform."""

    first: dt.date
    last: dt.date
    platforms: frozenset[str]
    kind: str
    each: bool
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekOrder:
    """A printed week."""

    week: Week
    wanted: Filter = field(default_factory=Filter)
    paper: str = "a4"
    gray: bool = False
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeWeek:
    """A week that is laid out, the same as text, and the letters that no font can draw."""

    order: WeekOrder
    document: Document
    text: str
    undrawable: str


def checked(first: dt.date | None, last: dt.date | None) -> None:
    """Refuses days that end before they begin."""
    if first is not None and last is not None and last < first:
        raise UserError("period_backwards")


def write_calendar(
    workspace: Workspace, order: CalendarOrder, target: str, *, job: Job
) -> tuple[Path, ...]:
    """Writes a calendar file; returns where it is."""
    file = outputs.file_at(target)
    wanted = replace(order.wanted, first=order.first, last=order.last, undated=False)
    data = feeds.calendar_file(workspace, wanted, Words(order.lang), progress=job.step)
    job.refuse_cancelled()
    outputs.write_output(str(file), data)
    return (file,)


def write_checklists(
    workspace: Workspace, order: ChecklistOrder, target: str, *, job: Job
) -> tuple[Path, ...]:
    """Writes checklists into a file, or a file for each platform into a folder that exists.

    Returns what it wrote: nothing where there is nothing to post.
    """
    place = outputs.folder_at(target) if order.each else outputs.file_at(target)
    sheet = desk.checklist(workspace, order.first, order.last, only=order.platforms)
    if order.each:
        return outputs.write_outputs(place, _files(sheet, order, job))
    data = _rendered(sheet, order)
    job.refuse_cancelled()
    outputs.write_output(str(place), data)
    return (place,)


def _files(sheet: Sheet, order: ChecklistOrder, job: Job) -> Mapping[str, bytes]:
    """All of them are made before the first is written."""
    files: dict[str, bytes] = {}
    for done, section in enumerate(sheet.sections):
        job.step(done, len(sheet.sections))
        part = desk.one_platform(sheet, section.platform)
        name = desk.file_name(sheet.first, order.kind, platform=section.platform)
        files[name] = _rendered(part, order)
    job.refuse_cancelled()
    return files


def _rendered(sheet: Sheet, order: ChecklistOrder) -> bytes:
    words = Words(order.lang)
    if order.kind == PDF:
        return checklist_pdf(sheet, words)
    return desk.rendered(sheet, words, order.kind)


def make_week(workspace: Workspace, order: WeekOrder, home: Path) -> MadeWeek:
    """Lays a week out; `home` is where small copies of pictures are kept."""
    words = Words(order.lang)
    sheet = week_sheet(workspace, order.week, order.wanted, words)
    pictures = feeds.week_pictures(workspace, sheet, home)
    return MadeWeek(
        order=order,
        document=week_document(sheet, words, paper=order.paper, gray=order.gray, pictures=pictures),
        text=feeds.week_text(sheet, words).decode(),
        undrawable=undrawable(sheet, words),
    )


def write_week(
    _workspace: Workspace, made: MadeWeek, kind: str, target: str, *, job: Job
) -> tuple[Path, ...]:
    """Writes a week as a file of a kind, `pdf` or `png`; returns where it is."""
    file = outputs.file_at(target)
    data = made.document.pdf() if kind == PDF else made.document.png()
    job.refuse_cancelled()
    outputs.write_output(str(file), data)
    return (file,)


def week_sheet(workspace: Workspace, week: Week, wanted: Filter, words: Words) -> WeekSheet:
    """Returns a week of what the filter lets through, whatever days that names."""
    wanted = without_days(wanted)
    said = feeds.filters_said(workspace, wanted, words)
    return feeds.week_sheet(workspace, week, wanted, filters=said)


def without_days(wanted: Filter) -> Filter:
    """Returns a filter for any day."""
    return replace(wanted, first=None, last=None, undated=False)


def text_of_day(workspace: Workspace, day: dt.date, wanted: Filter, lang: str) -> str:
    """Returns a day as text for a chat."""
    words = Words(lang)
    sheet = week_sheet(workspace, week_of(day), wanted, words)
    return feeds.day_text(sheet, day, words).decode()


def text_of_week(workspace: Workspace, day: dt.date, wanted: Filter, lang: str) -> str:
    """Returns the week around a day as text for a chat."""
    words = Words(lang)
    return feeds.week_text(week_sheet(workspace, week_of(day), wanted, words), words).decode()
