"""A lint of calendar files: what some reader would refuse or show wrongly."""

import re
from collections.abc import Callable, Iterator

import pytest

LONGEST = 75
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY")
UNWANTED = ("ATTENDEE", "ORGANIZER", "VALARM")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")


def complaints(data: bytes) -> Iterator[str]:
    if data.startswith(b"\xef\xbb\xbf"):
        yield "a byte order mark"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "a line end other than CRLF"
    if not data.endswith(b"\r\n"):
        yield "no CRLF at the end"
    yield from physical(data.split(b"\r\n"))
    yield from logical(data.decode("utf-8", "replace"))


def physical(lines: list[bytes]) -> Iterator[str]:
    if not all(map(is_utf8, lines)):
        yield "not UTF-8"
    if any(len(line) > LONGEST for line in lines):
        yield "a line over 75 octets"
    if any(odd_backslashes(line) for line in lines):
        yield "a fold inside an escape"


def is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def odd_backslashes(line: bytes) -> bool:
    return (len(line) - len(line.rstrip(b"\\"))) % 2 == 1


def logical(text: str) -> Iterator[str]:
    lines = text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")
    if any(map(CONTROL.search, lines)):
        yield "a control character"
    if [lines.count("BEGIN:VCALENDAR"), lines.count("END:VCALENDAR")] != [1, 1]:
        yield "not one VCALENDAR"
    yield from names([re.split("[;:]", line)[0] for line in lines if line], lines)


def names(found: list[str], lines: list[str]) -> Iterator[str]:
    events = lines.count("BEGIN:VEVENT")
    for name in ONCE:
        if found.count(name) != events:
            yield f"not one {name} in each event"
    yield from (each for each in UNWANTED if each in found or f"BEGIN:{each}" in lines)
    if any(name != name.upper() for name in found):
        yield "a name in lower case"


@pytest.fixture(scope="session")
def lint() -> Callable[[bytes], list[str]]:
    """Gives `lint(data)`: what is wrong with the bytes of a calendar file."""
    return lambda data: list(complaints(data))
