"""The posting checklist as one tree, and whether an item can be posted now."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from smcalendar.domain.checklines import CheckLine, Stage, lines_for
from smcalendar.domain.clock import flags
from smcalendar.domain.media import images
from smcalendar.domain.platforms import FormatField, Texts
from smcalendar.domain.problems import Problem, errors
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.domain.states import Flag, State
from smcalendar.domain.trust import Head
from smcalendar.domain.weeks import in_order
from smcalendar.domain.workflow import Refusal

LISTED = frozenset({State.READY, State.SCHEDULED})
"""Only these states are on a posting checklist."""


@dataclass(frozen=True, slots=True)
class Line:
    """One check line of an entry, or the place for the address; `ticked` by the program."""

    id: str
    stage: str
    texts: Texts
    required: bool
    ticked: bool


@dataclass(frozen=True, slots=True)
class File:
    """One file of an entry, numbered from 1 in the order it is posted."""

    position: int
    name: str
    sha256: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item as whoever posts it needs it; `why_not` says what stands against posting."""

    id: str
    code: str
    date: dt.date | None
    time: dt.time | None
    zone: str
    account: str
    platform: str
    format: str
    format_names: Texts
    state: State
    flags: tuple[Flag, ...]
    title: str
    text: str
    files: tuple[File, ...]
    link: str
    link_is_pasted: bool
    first_comment: str
    fields: Mapping[str, str]
    scheduled_with: str
    overridden: str
    url: str
    lines: tuple[Line, ...]
    why_not: tuple[Refusal, ...] = ()
    format_fields: tuple[FormatField, ...] = ()
    """What the `fields` are called, and their values where they are choices."""


@dataclass(frozen=True, slots=True)
class Section:
    """One platform: what is to be posted, and apart what is ready but cannot be."""

    platform: str
    names: Texts
    entries: tuple[Entry, ...]
    apart: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A checklist for a range of days (both included) in the workspace's zone."""

    first: dt.date
    last: dt.date
    zone: str
    workspace: str
    made_at: dt.datetime
    head: Head
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a checklist is made with: check lines, names of platforms, the instant, conflicts."""

    lines: tuple[CheckLine, ...]
    platform_names: Mapping[str, Texts]
    now: dt.datetime
    conflicts: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict[str, Any])
    """By item (id) what stands against it beside its own problems."""


def why_not_postable(resolved: Resolved, problems: Iterable[Problem]) -> tuple[Refusal, ...]:
    """Returns what stands against posting an item on the list; empty means postable."""
    item = resolved.item
    reasons = [Refusal(each.code, each.values) for each in errors(problems)]
    if item.hold_reason is not None:
        reasons.append(Refusal("on_hold", {"reason": item.hold_reason}))
    if item.not_posted_reason:
        reasons.append(Refusal("was_not_posted", {"reason": item.not_posted_reason}))
    return tuple(reasons)


def sections(items: Iterable[Resolved], desk: Desk) -> tuple[Section, ...]:
    """Returns the checklist of the items by platform, in the order of the platforms' names."""
    listed = sorted((each for each in items if each.item.state in LISTED), key=in_order)
    return tuple(
        _section(platform, names, [each for each in listed if each.platform == platform], desk)
        for platform, names in desk.platform_names.items()
        if any(each.platform == platform for each in listed)
    )


def _section(platform: str, names: Texts, items: Iterable[Resolved], desk: Desk) -> Section:
    entries = tuple(entry(each, desk) for each in items)
    return Section(
        platform,
        names,
        tuple(each for each in entries if not each.why_not),
        tuple(each for each in entries if each.why_not),
    )


def entry(resolved: Resolved, desk: Desk) -> Entry:
    """Returns one item of a checklist."""
    item = resolved.item
    problems = (*check(resolved), *desk.conflicts.get(item.id, ()))
    return Entry(
        id=item.id,
        code=item.code,
        date=item.date,
        time=item.time,
        zone=item.zone,
        account=f"@{resolved.account.handle}",
        platform=resolved.platform,
        format=item.format,
        format_names=resolved.format.names,
        state=item.state,
        flags=flags(item, desk.now),
        title=resolved.name,
        text=resolved.pasted,
        files=_files(resolved),
        link=resolved.link,
        link_is_pasted=bool(resolved.link) and resolved.link in resolved.pasted,
        first_comment=resolved.first_comment,
        fields=item.fields,
        scheduled_with=item.scheduled_tool,
        overridden=item.overridden,
        url=item.url,
        lines=_lines(resolved, desk, problems),
        why_not=why_not_postable(resolved, problems),
        format_fields=resolved.format.fields,
    )


def _files(resolved: Resolved) -> tuple[File, ...]:
    return tuple(
        File(position, asset.name, asset.sha256, asset.alt)
        for position, asset in enumerate(resolved.assets, start=1)
    )


def _lines(resolved: Resolved, desk: Desk, problems: Iterable[Problem]) -> tuple[Line, ...]:
    """What is to be checked before review is behind an item that is to be posted."""
    ticked = automatic_ticks(resolved, problems)
    return tuple(
        Line(each.id, each.stage, each.texts, each.required, each.automatic in ticked)
        for each in lines_for(desk.lines, resolved.platform, resolved.item.format)
        if each.stage is not Stage.BEFORE_REVIEW
    )


def automatic_ticks(resolved: Resolved, problems: Iterable[Problem]) -> frozenset[str]:
    """Returns the names of the automatic tests that the item passes."""
    failing = {each.field for each in errors(problems)}
    return frozenset(
        name
        for name, passes in {
            "text_fits": not failing & {"text", "title", "hashtags", "first_comment", "alt_text"},
            "media_fits": "assets" not in failing,
            "alt_text": all(asset.alt for asset in images(resolved)),
            "url_recorded": bool(resolved.item.url),
        }.items()
        if passes
    )


def unticked(
    resolved: Resolved, lines: Iterable[CheckLine], problems: Iterable[Problem]
) -> tuple[str, ...]:
    """Returns the required lines before posting that are open."""
    ticked = automatic_ticks(resolved, problems)
    due = lines_for(lines, resolved.platform, resolved.item.format)
    return tuple(
        each.id
        for each in due
        if each.required and each.stage == "before_posting" and each.automatic not in ticked
    )
