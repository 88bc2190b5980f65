"""The posting desk: checklists of what is to be posted, and what happened on the platform."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from smcalendar.domain import desk
from smcalendar.domain.clock import OPEN
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.workflow import Refusal
from smcalendar.services import plan
from smcalendar.services.checking import blocking_conflicts
from smcalendar.services.platforms import check_lines, platforms
from smcalendar.storage import history, reading
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words

SUFFIXES: Mapping[str, str] = {"text": ".txt"}
"""What the file of a kind ends with, where it is not the kind itself."""


def checklist(
    workspace: Workspace, first: dt.date, last: dt.date, *, only: Iterable[str] = ()
) -> desk.Sheet:
    """Returns the checklist of the days from first to last, both included.

    `only` names platforms; without any, all are there.
    """
    wanted = Filter(first=first, last=last, platforms=frozenset(only))
    with workspace.reading() as connection:
        zone = reading.settings(connection).zone
        head = history.head(connection)
        found = plan.items(workspace, wanted)
    return desk.Sheet(
        first=first,
        last=last,
        zone=zone,
        workspace=plan.name_of(workspace),
        made_at=workspace.clock(),
        head=head,
        sections=desk.sections(found, _desk(workspace, found)),
    )


def _desk(workspace: Workspace, items: Iterable[Resolved]) -> desk.Desk:
    return desk.Desk(
        lines=check_lines(),
        platform_names={each.id: each.names for each in platforms().values()},
        now=workspace.clock(),
        conflicts=blocking_conflicts(workspace, items),
    )


def one_platform(sheet: desk.Sheet, platform: str) -> desk.Sheet:
    """Returns the part of a checklist that one platform needs."""
    mine = tuple(each for each in sheet.sections if each.platform == platform)
    return replace(sheet, sections=mine)


def record_not_posted(workspace: Workspace, item_id: str, reason: str) -> plan.Answer:
    """Records why an item was not posted; it stands apart until moved, posted or cancelled."""
    if not reason.strip():
        raise UserError("reason_missing")
    with workspace.action("not_posted") as work:
        item = work.get(PostingItem, item_id)
        if item.state not in OPEN:
            why = Refusal("step_not_here", {"step": "not_posted", "state": item.state.value})
            return plan.Answer(refused=((item_id, why),))
        work.put(replace(item, not_posted_reason=reason))
    return plan.Answer(done=(item_id,))


def file_name(first: dt.date, kind: str, *, platform: str = "") -> str:
    """Returns what the file of a checklist from a day on is called, of one platform or of all."""
    parts = filter(None, ("checklist", platform, first.isoformat()))
    return f"{'-'.join(parts)}{SUFFIXES.get(kind, f'.{kind}')}"


def rendered(sheet: desk.Sheet, words: Words, kind: str) -> bytes:
    """Returns a checklist as a file of a kind: html, csv, md, json or text."""
    from smcalendar.formats.desk import render

    return render(sheet, words, kind)
