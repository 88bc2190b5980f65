"""A posting checklist for programs: the whole tree, with names as in the records."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from smcalendar import datewords
from smcalendar.domain.desk import Entry, Line, Sheet
from smcalendar.domain.deskwords import ToldEntry, ToldSection, told
from smcalendar.domain.resolved import zone_named
from smcalendar.formats import jsontext
from smcalendar.words import Words

Json = Mapping[str, Any]


def to_json(sheet: Sheet, words: Words) -> bytes:
    in_words = told(sheet, words, datewords)
    document = {
        "workspace": sheet.workspace,
        "from": sheet.first.isoformat(),
        "to": sheet.last.isoformat(),
        "zone": sheet.zone,
        "language": words.lang,
        "made_at": sheet.made_at.isoformat(),
        "print_code": sheet.head.code,
        "platforms": [_section(each, words.lang) for each in in_words.sections],
    }
    return jsontext.dumps(document).encode(errors="replace")


def _section(section: ToldSection, lang: str) -> Json:
    return {
        "platform": section.platform,
        "name": section.name,
        "items": [_entry(each, lang) for each in section.entries],
        "apart": [_entry(each, lang) for each in section.apart],
    }


def _entry(in_words: ToldEntry, lang: str) -> Json:
    entry = in_words.entry
    return {
        "id": entry.id,
        "code": entry.code,
        **_schedule(entry),
        "platform": entry.platform,
        "account": entry.account,
        "format": entry.format,
        "format_name": in_words.format,
        "state": entry.state.value,
        "flags": [each.value for each in entry.flags],
        "title": entry.title,
        "text": entry.text,
        "assets": [
            {"position": each.position, "name": each.name, "sha256": each.sha256, "alt": each.alt}
            for each in entry.files
        ],
        "link": entry.link,
        "link_is_pasted": entry.link_is_pasted,
        "first_comment": entry.first_comment,
        "fields": dict(entry.fields),
        "scheduled_tool": entry.scheduled_with,
        "overridden": entry.overridden,
        "url": entry.url,
        "lines": [_line(each, lang) for each in entry.lines],
        "why_not": _why_not(in_words),
    }


def _schedule(entry: Entry) -> Json:
    """`start` is null without a date or a time, as `date` and `time` are."""
    date, time = entry.date, entry.time
    start = None
    if date is not None and time is not None:
        start = dt.datetime.combine(date, time, zone_named(entry.zone)).isoformat()
    return {
        "date": None if date is None else date.isoformat(),
        "time": None if time is None else time.isoformat("minutes"),
        "zone": entry.zone,
        "start": start,
    }


def _line(line: Line, lang: str) -> Json:
    return {
        "id": line.id,
        "stage": str(line.stage),
        "text": line.texts[lang],
        "required": line.required,
        "ticked": line.ticked,
    }


def _why_not(in_words: ToldEntry) -> list[Json]:
    return [
        {"code": each.code, "values": dict(each.values), "message": message}
        for each, message in zip(in_words.entry.why_not, in_words.reasons, strict=True)
    ]
