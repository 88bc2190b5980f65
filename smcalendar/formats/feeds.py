"""Turns posting items into a calendar file for the team.

Only attributes marked as face, and the code, may influence its bytes: storage raises an item's
sequence when one of those changes, and equal sequences mean equal events.
"""

import datetime as dt
import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.messages import STATES
from smcalendar.domain.outside import Progress
from smcalendar.domain.platforms import Platform
from smcalendar.domain.records import Account, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.domain.weeks import in_order
from smcalendar.formats.ical_events import CalendarFile, Event
from smcalendar.words import Words

SHORTEST = dt.timedelta(minutes=15)
"""Several calendars drop or stretch what is shorter."""

_DAY = dt.timedelta(days=1)
_TOLD = 256
"""After how many events progress is told."""
_NEVER_SAVED = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff]+", re.IGNORECASE)
_VALUE = "{value}"

_OVER = (State.CANCELLED, State.REJECTED, State.TAKEN_DOWN)
_UNDECIDED = (State.DRAFT, State.IN_REVIEW, State.CHANGES_REQUESTED)
_STATUS: Mapping[State, str] = {
    **dict.fromkeys(State, "CONFIRMED"),
    **dict.fromkeys(_UNDECIDED, "TENTATIVE"),
    **dict.fromkeys(_OVER, "CANCELLED"),
}

_FACTS = (
    attribute_named(PostingItem, "state"),
    attribute_named(PostingItem, "account_id"),
    attribute_named(Account, "brand_id"),
    attribute_named(PostingItem, "format"),
    attribute_named(PostingItem, "code"),
    attribute_named(Post, "campaign_id"),
    attribute_named(Post, "link"),
    attribute_named(PostingItem, "url"),
)
"""What stands above the text of an item; `_facts` gives their values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voice:
    """How things are called in the language of the file."""

    lang: str
    platforms: Mapping[str, Platform]
    states: Mapping[State, str]
    labelled: str
    """A line with places for a label and a value."""
    facts: tuple[str, ...]
    """The lines of `_FACTS`, each with a place for its value."""


def to_ical(
    items: Iterable[Resolved],
    *,
    name: str,
    words: Words,
    platforms: Mapping[str, Platform],
    description: str = "",
    progress: Progress | None = None,
) -> bytes:
    """Returns a calendar with one event for each item that has a date.

    `platforms` (by id) give names and marks. The same records and words give the same bytes.
    """
    # icalendar takes 20 to 60 ms to import.
    from smcalendar.formats.ical_lines import written

    voice = _voice(words, platforms)
    dated = sorted((each for each in items if each.item.date is not None), key=in_order)
    events = (_event(each, voice) for each in _counted(dated, progress))
    return written(CalendarFile(name=name, description=description, events=events))


def _counted(items: Sequence[Resolved], progress: Progress | None) -> Iterator[Resolved]:
    for done, each in enumerate(items):
        if progress is not None and done % _TOLD == 0:
            progress(done, len(items))
        yield each


def _voice(words: Words, platforms: Mapping[str, Platform]) -> _Voice:
    labelled = words.t("{label}: {value}")
    return _Voice(
        lang=words.lang,
        platforms=platforms,
        states={state: words.t(STATES[state]) for state in State},
        labelled=labelled,
        facts=tuple(labelled.format(label=words.t(each.label), value=_VALUE) for each in _FACTS),
    )


def _event(resolved: Resolved, voice: _Voice) -> Event:
    item = resolved.item
    start, end = _span(resolved)
    return Event(
        uid=item.id,
        sequence=item.sequence,
        stamp=item.modified_at or _NEVER_SAVED,
        start=start,
        end=end,
        summary=_summary(resolved, voice),
        description=_description(resolved, voice),
        categories=_categories(resolved, voice),
        status=_STATUS[item.state],
        url=_address(item.url) or _address(resolved.link),
    )


def _span(resolved: Resolved) -> tuple[dt.date, dt.date]:
    start, finish = resolved.start, resolved.finish
    if start is None or finish is None:
        return _days(resolved.item)
    begin = start.astimezone(dt.UTC)
    return begin, max(finish.astimezone(dt.UTC), begin + SHORTEST)


def _days(item: PostingItem) -> tuple[dt.date, dt.date]:
    """Returns the first day of a dated item, and the day after its last."""
    assert item.date is not None
    last = item.date if item.end is None else max(item.date, item.end.date())
    return item.date, last + _DAY


def _summary(resolved: Resolved, voice: _Voice) -> str:
    name = " ".join((resolved.name or resolved.item.code).splitlines()).strip()
    summary = f"{voice.platforms[resolved.platform].mark} {name}"
    if resolved.item.state not in _OVER:
        return summary
    return voice.labelled.format(label=voice.states[resolved.item.state], value=summary)


def _description(resolved: Resolved, voice: _Voice) -> str:
    pairs = zip(voice.facts, _facts(resolved, voice), strict=True)
    lines = [line.replace(_VALUE, value) for line, value in pairs if value]
    return "\n".join((*lines, "", resolved.pasted)).rstrip("\n")


def _facts(resolved: Resolved, voice: _Voice) -> tuple[str, ...]:
    return (
        voice.states[resolved.item.state],
        f"{_platform(resolved, voice)} @{resolved.account.handle}",
        resolved.brand.name,
        resolved.format.names[voice.lang],
        resolved.item.code,
        _campaign(resolved),
        resolved.link,
        resolved.item.url,
    )


def _categories(resolved: Resolved, voice: _Voice) -> tuple[str, ...]:
    names = (_platform(resolved, voice), _campaign(resolved), *resolved.post.labels)
    return tuple(dict.fromkeys(filter(None, names)))


def _platform(resolved: Resolved, voice: _Voice) -> str:
    return voice.platforms[resolved.platform].names[voice.lang]


def _campaign(resolved: Resolved) -> str:
    return "" if resolved.campaign is None else resolved.campaign.name


def _address(text: str) -> str:
    """Returns an address that a browser opens as a URI (RFC 3986), else nothing."""
    if not _ADDRESS.fullmatch(text):
        return ""
    return text if text.isascii() else quote(text, safe=string.punctuation)
