"""A posting checklist for Excel: a row for each item, and what it has several of in one cell."""

from collections.abc import Iterable, Iterator, Mapping

from smcalendar import datewords
from smcalendar.domain.desk import Entry, Sheet
from smcalendar.domain.deskwords import LABELS, ToldEntry, labelled, told
from smcalendar.formats import csvtext
from smcalendar.words import Words

COLUMNS = (
    *("code", "date", "time", "zone", "platform", "account", "format", "state", "title", "text"),
    *("files", "link", "first_comment", "fields", "scheduled_with", "overridden", "lines"),
    *("reasons", "address"),
)
"""In this order; each is called by its label."""

BOXES: Mapping[bool, str] = {True: "☑", False: "☐"}
"""A check line that is ticked and one that is open."""


def to_csv(sheet: Sheet, words: Words) -> bytes:
    """Date and time are the item's own, in the zone beside them."""
    return csvtext.written(_rows(sheet, words))


def _rows(sheet: Sheet, words: Words) -> Iterator[Iterable[str]]:
    checklist = told(sheet, words, datewords)
    yield [checklist.labels[each] for each in COLUMNS]
    for section in checklist.sections:
        for entry in (*section.entries, *section.apart):
            cells = {"platform": section.name, **_cells(entry, words)}
            yield [cells[each] for each in COLUMNS]
    if not checklist.sections:
        yield [checklist.labels["empty"]]


def _cells(in_words: ToldEntry, words: Words) -> Mapping[str, str]:
    entry = in_words.entry
    return {
        "code": entry.code,
        "date": "" if entry.date is None else entry.date.isoformat(),
        "time": "" if entry.time is None else entry.time.isoformat("minutes"),
        "zone": entry.zone,
        # A cell that began with @ would need a mark against formulas.
        "account": entry.account.removeprefix("@"),
        "format": in_words.format,
        "state": in_words.state,
        "title": entry.title,
        "text": entry.text,
        "files": "\n".join(_files(entry, words)),
        "link": entry.link,
        "first_comment": entry.first_comment,
        "fields": "\n".join(labelled(each.label, each.value, words) for each in in_words.fields),
        "scheduled_with": entry.scheduled_with,
        "overridden": entry.overridden,
        "lines": "\n".join(_lines(in_words, words)),
        "reasons": "\n".join(in_words.reasons),
        "address": entry.url,
    }


def _files(entry: Entry, words: Words) -> Iterator[str]:
    for file in entry.files:
        yield f"{file.position}. {file.name}"
        if file.alt:
            yield labelled(words.t(LABELS["alt"]), file.alt, words)


def _lines(in_words: ToldEntry, words: Words) -> Iterator[str]:
    for stage in in_words.stages:
        yield stage.name
        for line in stage.lines:
            required = f" [{words.t(LABELS['required'])}]" if line.required else ""
            yield f"{BOXES[line.ticked]} {line.text}{required}"
