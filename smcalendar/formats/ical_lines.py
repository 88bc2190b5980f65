"""Writes a calendar file (RFC 5545), its texts encoded by the value types of `icalendar`.

The bytes are those that `icalendar` writes for the same calendar, only much sooner; it alone would
fold between the two backslashes of an escaped one.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache

from icalendar.prop import vText

from smcalendar.domain.values import clean_text
from smcalendar.formats.ical_events import CalendarFile, Event

PRODUCT = "-//smcalendar//Content calendar//EN"

REFRESH = b"PT1H"
"""How often a subscriber may look again."""

ROOM = 74
"""Octets on a line, of the 75 that RFC 5545 allows: a continued line begins with a blank."""

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x80-\x9f]")
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ESCAPED = re.compile(r"[\n\\;,]")


def written(calendar: CalendarFile) -> bytes:
    """Returns the file: UTF-8 with CRLF, the same bytes for the same values."""
    categories = cache(_categories)
    events = (_event(event, categories(event.categories)) for event in calendar.events)
    return b"".join((*_head(calendar), *events, b"END:VCALENDAR\r\n"))


def _head(calendar: CalendarFile) -> Iterator[bytes]:
    yield b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    yield line(b"PRODID", encoded(PRODUCT))
    yield b"CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
    if calendar.description:
        yield line(b"X-WR-CALDESC", encoded(calendar.description))
    yield line(b"NAME", encoded(calendar.name))
    yield line(b"X-WR-CALNAME", encoded(calendar.name))
    yield line(b"REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
    yield line(b"X-PUBLISHED-TTL", REFRESH)


def _event(event: Event, categories: bytes) -> bytes:
    stamp = _moment(event.stamp)
    parts = (
        b"BEGIN:VEVENT\r\n",
        line(b"SUMMARY", encoded(event.summary)),
        b"DTSTART" + _moment(event.start),
        b"DTEND" + _moment(event.end),
        b"DTSTAMP" + stamp,
        line(b"UID", encoded(event.uid)),
        b"SEQUENCE:%d\r\n" % event.sequence,
        categories,
        line(b"DESCRIPTION", encoded(event.description)),
        b"LAST-MODIFIED" + stamp,
        line(b"STATUS", event.status.encode()),
        b"TRANSP:TRANSPARENT\r\n",
        line(b"URL", event.url.encode()) if event.url else b"",
        b"X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n",
        b"END:VEVENT\r\n",
    )
    return b"".join(parts)


def _categories(names: Iterable[str]) -> bytes:
    return line(b"CATEGORIES", b",".join(map(encoded, names)))


def _moment(value: dt.date) -> bytes:
    """Returns the rest of a line after its name: an instant in UTC, or a day."""
    day = value.year, value.month, value.day
    if isinstance(value, dt.datetime):
        clock = value.hour, value.minute, value.second
        return b":%04d%02d%02dT%02d%02d%02dZ\r\n" % (*day, *clock)
    return b";VALUE=DATE:%04d%02d%02d\r\n" % day


def encoded(text: str) -> bytes:
    """Returns a text as a value: escaped, and without what could end a line or an event."""
    cleaned = clean(text)
    if not _ESCAPED.search(cleaned):
        return cleaned.encode()
    # The library takes a typed \N for a line break.
    return rb"\\N".join(vText(part).to_ical() for part in cleaned.split(r"\N"))


def clean(text: str) -> str:
    """Returns text whose only control characters are tabs and line breaks."""
    if not _UNCLEAN.search(text):
        return text
    return _CONTROLS.sub("", clean_text(_BREAKS.sub("\n", text)))


def line(name: bytes, value: bytes) -> bytes:
    """Returns a line with its end, folded where it has no room."""
    whole = b"%b:%b" % (name, value)
    return (whole if len(whole) <= ROOM else b"\r\n ".join(_pieces(whole))) + b"\r\n"


def _pieces(whole: bytes) -> Iterator[bytes]:
    start = 0
    while len(whole) - start > ROOM:
        end = _fold(whole, start)
        yield whole[start:end]
        start = end
    yield whole[start:]


def _fold(whole: bytes, start: int) -> int:
    """Returns where a piece ends: neither inside a character nor inside an escape."""
    end = start + ROOM
    while whole[end] & 0xC0 == 0x80:
        end -= 1
    piece = whole[start:end]
    backslashes = len(piece) - len(piece.rstrip(b"\\"))
    return end - backslashes % 2
