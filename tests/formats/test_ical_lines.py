"""A calendar file's lines: what `icalendar` writes itself, and what every reader can take."""

import datetime as dt
import re
import string
from itertools import pairwise
from pathlib import Path

import pytest
import vobject
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar
from icalendar import Event as LibraryEvent
from icalendar.prop import vText

from smcalendar.formats.ical_events import CalendarFile, Event
from smcalendar.formats.ical_lines import PRODUCT, clean, encoded, line, written

FILES = Path(__file__).parent.parent / "files"
UTC = dt.UTC
MOMENT = dt.datetime(2026, 11, 18, 11, tzinfo=UTC)
EVENT = Event(
    uid="6f0f1f0e-8a43-4a2b-9f5a-3f6f3a9b1c01",
    sequence=3,
    stamp=MOMENT,
    start=MOMENT,
    end=MOMENT + dt.timedelta(minutes=15),
    summary="IG 新品開箱",
    description="狀態：已核准\n\n新品開箱，今晚見 🎉",
    categories=("Instagram", "夏季檔期"),
    status="CONFIRMED",
    url="https://example.tw/a?b=1,2;3",
)
LINE_BREAKS = ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]


def long(alphabet):
    """Gives texts of which many are longer than a line; repeating moves the folds about."""
    texts = st.text(alphabet, max_size=40)
    return st.builds(lambda text, times: text * times, texts, st.integers(1, 12))


# Without backslash and circumflex, at which the library folds in another place than ours.
PLAIN = long(
    st.one_of(
        st.sampled_from("新品開箱，今晚見🎉é,;:\n\t\"'"),
        st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\\^\u2028\u2029"),
    )
)
ANY = long(st.one_of(st.sampled_from('\\\\\\^nN,;:"\n\r新🎉\u2028\x85\0'), st.characters()))
ADDRESSES = st.text(string.ascii_letters + string.digits + "/?&=%,;:#", max_size=120).map(
    "https://example.tw/{}".format
)
YEARS = {"min_value": dt.datetime(1000, 1, 1), "max_value": dt.datetime(9990, 1, 1)}
MOMENTS = st.datetimes(timezones=st.just(UTC), **YEARS)
SPANS = st.one_of(
    st.tuples(MOMENTS, st.timedeltas(dt.timedelta(minutes=15), dt.timedelta(days=400))),
    st.tuples(
        MOMENTS.map(dt.datetime.date), st.integers(1, 400).map(lambda days: dt.timedelta(days))
    ),
).map(lambda span: {"start": span[0], "end": span[0] + span[1]})


def events(texts):
    fields = {
        "uid": st.uuids().map(str),
        "sequence": st.integers(0, 2**31 - 1),
        "stamp": MOMENTS,
        "summary": texts,
        "description": texts,
        "categories": st.lists(texts, min_size=1, max_size=4).map(tuple),
        "status": st.sampled_from(["CONFIRMED", "TENTATIVE", "CANCELLED"]),
        "url": st.one_of(st.just(""), ADDRESSES),
    }
    return st.builds(lambda span, **rest: Event(**span, **rest), SPANS, **fields)


def calendars(texts):
    return st.builds(
        CalendarFile,
        name=texts,
        description=texts,
        events=st.lists(events(texts), max_size=3),
    )


def of_library(calendar):
    """Gives the file as the library builds and writes it, around what it does wrong by itself.

    NAME and X-... have to be vText, or it does not escape them; REFRESH-INTERVAL needs VALUE.
    """
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", PRODUCT)
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", vText(calendar.name))
    made.add("x-wr-calname", vText(calendar.name))
    if calendar.description:
        made.add("x-wr-caldesc", vText(calendar.description))
    made.add("refresh-interval", dt.timedelta(hours=1), parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", vText("PT1H"))
    for each in calendar.events:
        made.add_component(event_of_library(each))
    return made.to_ical()


def event_of_library(event):
    made = LibraryEvent()
    for name in ("uid", "sequence", "summary", "description", "status"):
        made.add(name, getattr(event, name))
    made.add("dtstart", event.start)
    made.add("dtend", event.end)
    made.add("dtstamp", event.stamp)
    made.add("last-modified", event.stamp)
    made.add("categories", list(event.categories))
    made.add("transp", "TRANSPARENT")
    made.add("x-microsoft-cdo-busystatus", vText("FREE"))
    if event.url:
        made.add("url", event.url)
    return made


def file_of(**changes):
    fields = {name: getattr(EVENT, name) for name in EVENT.__dataclass_fields__} | changes
    return written(CalendarFile(name="山茶花手作", events=[Event(**fields)]))


def unfolded(file):
    return file.replace(b"\r\n ", b"")


# RFC 5545, 3.1 and 3.3.11; some readers take the last ones for line breaks.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
NEEDED = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "STATUS")
UNWANTED = ("ATTENDEE", "ORGANIZER", "RDATE", "BEGIN:VALARM", "BEGIN:VTIMEZONE")


def lint(file):
    """Gives what some reader of calendar files would stumble over."""
    return [*faults_of_bytes(file), *faults_of_lines(unfolded(file).decode(errors="replace"))]


def faults_of_bytes(file):
    lines = file.split(b"\r\n")
    found = {
        "a line end other than CRLF": any(b"\r" in each or b"\n" in each for each in lines),
        "no CRLF at the end": lines[-1] != b"",
        "a byte order mark": file.startswith(b"\xef\xbb\xbf"),
        # Each line by itself: a fold may not cut a character.
        "not UTF-8": not all(map(is_utf8, lines)),
        "a line over 75 octets": any(len(each) > 75 for each in lines),
        "a fold inside an escape": any(
            backslashes_at_end(each) % 2 and after.startswith(b" ")
            for each, after in pairwise(lines)
        ),
        "a control character": CONTROLS.search(file.decode(errors="replace")) is not None,
    }
    return [fault for fault, is_so in found.items() if is_so]


def faults_of_lines(text):
    lines = text.split("\r\n")
    names = [re.split("[:;]", each)[0] for each in lines]
    number = lines.count("BEGIN:VEVENT")
    return [
        *(f"not one {name} in each event" for name in NEEDED if names.count(name) != number),
        *(name for name in UNWANTED if any(each.startswith(name) for each in lines)),
        *(["not one VCALENDAR"] if lines.count("BEGIN:VCALENDAR") != 1 else []),
        *(["a name in lower case"] if any(name != name.upper() for name in names) else []),
    ]


def is_utf8(line):
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def backslashes_at_end(line):
    return len(line) - len(line.rstrip(b"\\"))


@given(calendars(PLAIN))
def test_the_bytes_are_those_of_the_library(calendar):
    assert written(calendar) == of_library(calendar)


@given(calendars(ANY.map(clean).filter(lambda text: r"\N" not in text)))
def test_the_unfolded_lines_are_those_of_the_library_for_any_text(calendar):
    assert unfolded(written(calendar)) == unfolded(of_library(calendar))


@given(calendars(ANY))
def test_no_text_makes_a_file_that_some_reader_refuses(calendar):
    assert lint(written(calendar)) == []


@pytest.mark.parametrize("file", sorted(FILES.glob("calendar.*.ics")), ids=lambda file: file.name)
def test_the_kept_files_have_no_faults(file):
    assert lint(file.read_bytes()) == []


@given(ANY)
@example("\\" * 200)
@example("a" + "\\" * 200)
@example("🎉" * 100)
def test_folding_is_undone_by_unfolding(text):
    value = encoded(text)
    folded = line(b"DESCRIPTION", value)
    assert unfolded(folded) == b"DESCRIPTION:" + value + b"\r\n"
    assert max(map(len, folded.split(b"\r\n"))) <= 75


@pytest.mark.parametrize("length", range(50))
@pytest.mark.parametrize("escape", ["\n", "\\", ",", ";"])
def test_no_fold_stands_inside_an_escape(escape, length):
    folded = line(b"DESCRIPTION", encoded("a" * length + escape * 60))
    assert not any(backslashes_at_end(each) % 2 for each in folded.split(b"\r\n"))


@pytest.mark.parametrize("octets", [73, 74, 75, 76])
def test_a_line_is_folded_only_when_it_has_no_room(octets):
    folded = line(b"X", b"a" * (octets - 2))
    assert folded.count(b"\r\n") == (1 if octets <= 74 else 2)


@pytest.mark.parametrize("text", [r"C:\New", r"\N", r"\\N\n", r"ends with \N", "a\\"])
def test_a_typed_backslash_stays_what_it_is(text):
    made = file_of(description=text)
    assert str(Calendar.from_ical(made).events[0]["DESCRIPTION"]) == text


@given(ANY.map(clean))
def test_texts_come_back_as_they_were(text):
    (event,) = Calendar.from_ical(file_of(summary=text, description=text)).events
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (text, text)


@pytest.mark.parametrize("line_break", LINE_BREAKS)
@pytest.mark.parametrize("field", ["uid", "summary", "description", "categories", "name"])
def test_text_cannot_bring_an_event_of_its_own(field, line_break):
    attack = line_break.join(["x", "END:VEVENT", "BEGIN:VEVENT", "UID:evil", "ATTENDEE:mailto:x@y"])
    if field == "name":
        made = written(CalendarFile(name=attack, description=attack, events=[EVENT]))
    else:
        made = file_of(**{field: (attack,) if field == "categories" else attack})
    assert made.decode().splitlines().count("BEGIN:VEVENT") == 1
    assert len(Calendar.from_ical(made).events) == 1
    assert len(vobject.readOne(made.decode()).vevent_list) == 1
    assert b"\r\nATTENDEE" not in made


@pytest.mark.parametrize("line_break", LINE_BREAKS)
def test_every_kind_of_line_break_is_one(line_break):
    assert clean(f"a{line_break}b") == "a\nb"


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("a\0\x07\x08b", "ab"),
        ("a\x7f\x80\x9fb", "ab"),
        ("a\ud83db", "a\ufffdb"),
        ("tab\tand 新品 🎉 e\u0301\u200d", "tab\tand 新品 🎉 e\u0301\u200d"),
    ],
)
def test_what_no_reader_can_take_is_taken_out(dirty, cleaned):
    assert clean(dirty) == cleaned


def test_a_text_of_a_million_characters_is_written():
    text = "新品開箱；今晚見\\ 🎉\n" * 100_000
    made = file_of(description=text)
    assert lint(made) == []
    assert str(Calendar.from_ical(made).events[0]["DESCRIPTION"]) == text


def test_the_head_says_what_readers_look_for():
    made = written(CalendarFile(name="山茶花, 手作", description="a; b", events=[]))
    assert made.decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//smcalendar//Content calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        r"X-WR-CALDESC:a\; b",
        r"NAME:山茶花\, 手作",
        r"X-WR-CALNAME:山茶花\, 手作",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "END:VCALENDAR",
        "",
    ]


def test_a_calendar_without_a_description_has_no_line_for_it():
    assert b"X-WR-CALDESC" not in file_of()


def test_an_event_without_an_address_has_no_line_for_it():
    assert b"\r\nURL:" in file_of()
    assert b"\r\nURL" not in file_of(url="")


GOOD = file_of(description="新品開箱，今晚見 🎉 " * 12 + "a" * 8 + "\n" * 60)


def without_line(name):
    return re.sub(rb"\r\n%b[^\r]*" % name, b"", GOOD)


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        (GOOD.replace(b"\r\n", b"\n"), "a line end other than CRLF"),
        (GOOD.removesuffix(b"\r\n"), "no CRLF at the end"),
        (b"\xef\xbb\xbf" + GOOD, "a byte order mark"),
        (GOOD.replace("品".encode(), "品".encode("big5")), "not UTF-8"),
        (GOOD.replace("箱".encode(), b"\r\n ".join("箱".encode().partition(b"\xae"))), "not UTF-8"),
        (GOOD.replace(b"UID:", b"X-LONG:" + b"a" * 70 + b"\r\nUID:"), "a line over 75 octets"),
        (GOOD.replace(b"\\n", b"\\\r\n n", 1), "a fold inside an escape"),
        (GOOD.replace(b"SUMMARY:", b"SUMMARY:\x07"), "a control character"),
        (GOOD.replace(b"SUMMARY:", "SUMMARY:\u2028".encode()), "a control character"),
        (GOOD + GOOD, "not one VCALENDAR"),
        (without_line(b"UID"), "not one UID in each event"),
        (without_line(b"DTSTAMP"), "not one DTSTAMP in each event"),
        (without_line(b"DTEND"), "not one DTEND in each event"),
        (GOOD.replace(b"UID:", b"ATTENDEE:mailto:a@example.tw\r\nUID:"), "ATTENDEE"),
        (GOOD.replace(b"UID:", b"uid:"), "a name in lower case"),
    ],
)
def test_the_lint_finds_what_it_is_for(broken, complaint):
    assert lint(GOOD) == []
    assert complaint in lint(broken)
