"""What a checklist says in one language: told once, and repeated by every renderer of it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.desk import Entry, Line, Section, Sheet
from smcalendar.domain.language import Language
from smcalendar.domain.messages import N_, SHAPES, STAGES, STATES
from smcalendar.domain.platforms import FormatField
from smcalendar.domain.records import Account, Asset, PostingItem, Settings
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.sentences import message
from smcalendar.domain.weeks import week_of


class Dates(Protocol):
    """Dates as people write them: the module `datewords`."""

    def date(self, day: dt.date, lang: str) -> str: ...

    def long_date(self, day: dt.date, lang: str) -> str: ...

    def week(self, day: dt.date, lang: str) -> str: ...


LABELS: Mapping[str, str] = {
    "account": attribute_named(PostingItem, "account_id").label,
    "address": attribute_named(PostingItem, "url").label,
    "alt": attribute_named(Asset, "alt").label,
    "apart": N_("Checklist", "Cannot be posted now"),
    "code": attribute_named(PostingItem, "code").label,
    "date": attribute_named(PostingItem, "date").label,
    "empty": N_("Checklist", "There is nothing to post in these days."),
    "fields": attribute_named(PostingItem, "fields").label,
    "files": N_("Checklist", "Files, in this order"),
    "first_comment": attribute_named(PostingItem, "first_comment").label,
    "format": attribute_named(PostingItem, "format").label,
    "lines": N_("Checklist", "Check lines"),
    "link": attribute_named(PostingItem, "link").label,
    "overridden": attribute_named(PostingItem, "overridden").label,
    "platform": attribute_named(Account, "platform").label,
    "reasons": N_("Checklist", "Why it cannot be posted now"),
    "required": N_("Checklist", "required"),
    "scheduled_with": attribute_named(PostingItem, "scheduled_tool").label,
    "state": attribute_named(PostingItem, "state").label,
    "text": N_("Checklist", "Text to paste"),
    "time": attribute_named(PostingItem, "time").label,
    "title": attribute_named(PostingItem, "title").label,
    "zone": attribute_named(Settings, "zone").label,
}
"""What the parts of a checklist are called."""

LINK_PLACES: Mapping[bool, str] = {
    True: N_("Checklist", "Link (already in the text)"),
    False: N_("Checklist", "Link (not in the text)"),
}
"""What a link is called, by whether pasting the text pastes it too."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value with what it is called."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A check line in the language asked for."""

    text: str
    required: bool
    ticked: bool


@dataclass(frozen=True, slots=True)
class ToldStage:
    """The check lines of one moment; `id` is one of `checklines.Stage`."""

    id: str
    name: str
    lines: tuple[ToldLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEntry:
    """One entry in words.

    `date`, `time` and the words for them are those of the sheet's zone; in another zone the
    item's own ones stand beside them. `clock` is `when` without the day.
    """

    entry: Entry
    date: dt.date | None
    time: dt.time | None
    when: str
    clock: str
    format: str
    state: str
    link_label: str
    fields: tuple[Fact, ...]
    stages: tuple[ToldStage, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSection:
    """One platform in words."""

    platform: str
    name: str
    count: str
    entries: tuple[ToldEntry, ...]
    apart: tuple[ToldEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSheet:
    """A checklist in words: its head, its sections, and `LABELS` in the language asked for."""

    title: str
    days: str
    facts: tuple[Fact, ...]
    sections: tuple[ToldSection, ...]
    labels: Mapping[str, str]


def told(sheet: Sheet, words: Language, dates: Dates) -> ToldSheet:
    """Returns the checklist in words; what somebody typed stays exactly as it is."""
    return ToldSheet(
        title=words.t("Posting checklist"),
        days=_days(sheet, words, dates),
        facts=tuple(_head(sheet, words)),
        sections=tuple(_section(each, sheet, words, dates=dates) for each in sheet.sections),
        labels={name: words.t(label) for name, label in LABELS.items()},
    )


def labelled(label: str, value: str, words: Language) -> str:
    """Returns a value after what it is called."""
    return words.t("{label}: {value}").format(label=label, value=value)


def _days(sheet: Sheet, words: Language, dates: Dates) -> str:
    first, last = sheet.first, sheet.last
    week = week_of(first)
    if (first, last) == (week.monday, week.sunday):
        return dates.week(first, words.lang)
    if first == last:
        return dates.long_date(first, words.lang)
    return f"{dates.long_date(first, words.lang)} – {dates.long_date(last, words.lang)}"


def _head(sheet: Sheet, words: Language) -> Iterator[Fact]:
    made = sheet.made_at.astimezone(zone_named(sheet.zone))
    yield Fact(words.t("Workspace"), sheet.workspace)
    yield Fact(words.t(LABELS["zone"]), sheet.zone)
    yield Fact(words.t("Made"), f"{made:%Y-%m-%d %H:%M}")
    yield Fact(words.t("Print code"), sheet.head.code)


def _section(section: Section, sheet: Sheet, words: Language, *, dates: Dates) -> ToldSection:
    def in_words(entries: Iterable[Entry]) -> tuple[ToldEntry, ...]:
        return tuple(_entry(each, sheet.zone, words, dates=dates) for each in entries)

    return ToldSection(
        platform=section.platform,
        name=section.names[words.lang],
        count=words.t("%n item(s) to post", "", len(section.entries)),
        entries=in_words(section.entries),
        apart=in_words(section.apart),
    )


def _entry(entry: Entry, zone: str, words: Language, *, dates: Dates) -> ToldEntry:
    date, time = _in_zone(entry, zone)
    clock = _clock(entry, zone, words, dates=dates)
    return ToldEntry(
        entry=entry,
        date=date,
        time=time,
        when=_when(date, clock, words, dates=dates),
        clock=clock,
        format=entry.format_names[words.lang],
        state=_state(entry, words),
        link_label=words.t(LINK_PLACES[entry.link_is_pasted]),
        fields=tuple(_fields(entry, words.lang)),
        stages=tuple(_stages(entry.lines, words)),
        reasons=tuple(message(each.code, each.values, words) for each in entry.why_not),
    )


def _in_zone(entry: Entry, zone: str) -> tuple[dt.date | None, dt.time | None]:
    """Returns the day and the time that a clock in the zone shows; without a time its own day."""
    if entry.date is None or entry.time is None or entry.zone == zone:
        return entry.date, entry.time
    own = dt.datetime.combine(entry.date, entry.time, zone_named(entry.zone))
    here = own.astimezone(zone_named(zone))
    return here.date(), here.time()


def _when(date: dt.date | None, clock: str, words: Language, *, dates: Dates) -> str:
    if date is None:
        return clock
    day = dates.date(date, words.lang)
    return words.t("{date} {time}").format(date=day, time=clock)


def _clock(entry: Entry, zone: str, words: Language, *, dates: Dates) -> str:
    if entry.date is None:
        return words.t("No date")
    _, time = _in_zone(entry, zone)
    if time is None:
        return words.t("any time")
    if entry.zone == zone:
        return f"{time:%H:%M}"
    own = _when(entry.date, f"{entry.time:%H:%M}", words, dates=dates)
    pattern = words.t("{time} ({own} in {zone})")
    return pattern.format(time=f"{time:%H:%M}", own=own, zone=entry.zone)


def _state(entry: Entry, words: Language) -> str:
    overlays = (entry.state, *entry.flags)
    return " · ".join(f"{SHAPES[each]} {words.t(STATES[each])}" for each in overlays)


def _fields(entry: Entry, lang: str) -> Iterator[Fact]:
    described = {each.name: each for each in entry.format_fields}
    for name in dict.fromkeys((*described, *entry.fields)):
        value = entry.fields.get(name, "")
        if value:
            yield _field(described.get(name), name, value, lang=lang)


def _field(described: FormatField | None, name: str, value: str, *, lang: str) -> Fact:
    if described is None:
        return Fact(name, value)
    choices = {each.value: each.labels[lang] for each in described.choices}
    return Fact(described.labels[lang], choices.get(value, value))


def _stages(lines: Iterable[Line], words: Language) -> Iterator[ToldStage]:
    for stage, of_stage in groupby(lines, key=lambda line: line.stage):
        shown = (ToldLine(each.texts[words.lang], each.required, each.ticked) for each in of_stage)
        yield ToldStage(stage, words.t(STAGES[stage]), tuple(shown))
