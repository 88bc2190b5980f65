"""Values as JSON and back, and text that every store and file can hold."""

import datetime as dt
import json
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.attributes import Kind
from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.phases import Phase
from smcalendar.domain.states import State
from smcalendar.domain.values import clean_line, clean_text, from_json, to_json

texts = st.text(st.characters(exclude_categories=["Cs"]))
anything = st.text(st.characters())
words = st.lists(texts).map(tuple)
minutes = st.times().map(lambda time: time.replace(second=0, microsecond=0))
instants = st.datetimes(
    dt.datetime(2, 1, 1), dt.datetime(9998, 1, 1), timezones=st.timezones(), allow_imaginary=False
)

VALUES = dict.fromkeys(Kind, texts) | {
    Kind.STATE: st.sampled_from(State),
    Kind.WORDS: words,
    Kind.REFERENCES: words,
    Kind.DATE: st.dates(),
    Kind.TIME: minutes,
    Kind.WALL_CLOCK: st.datetimes(),
    Kind.INSTANT: instants.map(lambda each: each.astimezone(dt.UTC)),
    Kind.COUNT: st.integers(),
    Kind.PHASES: st.lists(
        st.builds(Phase, texts, st.dates(), st.none() | st.dates()), max_size=5
    ).map(tuple),
    Kind.FLAG: st.booleans(),
    Kind.DAYS: st.lists(st.dates()).map(tuple),
    Kind.RANGES: st.lists(st.builds(DayRange, st.dates(), st.dates())).map(tuple),
    Kind.SLOTS: st.lists(st.builds(PostingSlot, st.integers(1, 7), minutes)).map(tuple),
    Kind.TARGETS: st.lists(st.builds(Target, texts, st.integers(0))).map(tuple),
    Kind.FIELDS: st.dictionaries(texts, texts).map(MappingProxyType),
}


@pytest.mark.parametrize("kind", Kind)
@given(st.data())
def test_a_value_comes_back_from_json_as_it_was(kind, data):
    value = data.draw(st.none() | VALUES[kind])
    written = json.loads(json.dumps(to_json(kind, value), ensure_ascii=False))
    read = from_json(kind, written)
    assert read == value
    assert to_json(kind, read) == written
    assert value is None or type(read) in (type(value), *type(value).__mro__[1:])


@given(instants)
def test_an_instant_of_any_zone_is_written_in_utc(instant):
    written = to_json(Kind.INSTANT, instant)
    assert written.endswith("+00:00")
    assert from_json(Kind.INSTANT, written) == instant.astimezone(dt.UTC)


def test_a_clock_time_has_no_seconds():
    assert to_json(Kind.TIME, dt.time(9, 5, 59)) == "09:05"


@given(anything)
def test_clean_text_can_be_stored_anywhere_and_stays_clean(text):
    clean = clean_text(text)
    assert clean.encode().decode() == clean
    assert not {each for each in clean if each < " "} - {"\t", "\n"}
    assert clean_text(clean) == clean


@given(texts.filter(lambda text: all(each >= " " and each != "\x7f" for each in text)))
def test_clean_text_leaves_everything_else_alone(text):
    assert clean_text(text) == text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("nul\x00, bell\x07, del\x7f, tab\t", "nul, bell, del, tab\t"),
        ("lone \ud83d surrogate", "lone \ufffd surrogate"),
        ("\udc00", "\ufffd"),
        ("a pair \ud83c\udf75 of two", "a pair 🍵 of two"),
        ("\ufeffmark", "\ufeffmark"),
        ("家👩‍👩‍👧e\u0301", "家👩‍👩‍👧e\u0301"),
    ],
)
def test_what_no_file_can_hold_goes_or_is_marked(text, clean):
    assert clean_text(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"), [("  New \n soap ", "New soap"), ("新\u3000品", "新 品"), ("\x00", "")]
)
def test_a_line_is_one_line(text, clean):
    assert clean_line(text) == clean


@given(anything)
def test_a_clean_line_stays_clean(text):
    clean = clean_line(text)
    assert clean_line(clean) == clean
    assert len(clean.splitlines()) <= 1
