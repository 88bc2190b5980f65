import datetime as dt
from dataclasses import replace

import pytest

from smcalendar import datewords
from smcalendar.domain.checklines import Stage
from smcalendar.domain.desk import Entry, Line, Section, Sheet
from smcalendar.domain.deskwords import LABELS, Fact, ToldLine, labelled, told
from smcalendar.domain.messages import SHAPES, STAGES, STATES
from smcalendar.domain.platforms import Choice, FieldKind, FormatField
from smcalendar.domain.states import Flag, State
from smcalendar.domain.trust import Head
from smcalendar.domain.workflow import Refusal
from smcalendar.words import Words

MONDAY, SUNDAY = dt.date(2026, 11, 16), dt.date(2026, 11, 22)
ENTRY = Entry(
    id="00000000-0000-4000-8000-000000000001",
    code="K7-42F",
    date=dt.date(2026, 11, 18),
    time=dt.time(19, 0),
    zone="Asia/Taipei",
    account="@moontea.tw",
    platform="facebook",
    format="post",
    format_names={"en": "Post", "zh_TW": "貼文"},
    state=State.READY,
    flags=(),
    title="Oolong",
    text="",
    files=(),
    link="",
    link_is_pasted=False,
    first_comment="",
    fields={},
    scheduled_with="",
    overridden="",
    url="",
    lines=(),
)
REPLIES = FormatField(
    name="replies",
    kind=FieldKind.CHOICE,
    labels={"en": "Who can reply", "zh_TW": "誰可以回覆"},
    choices=(Choice(value="all", labels={"en": "Everyone", "zh_TW": "所有人"}),),
)
PLACE = FormatField(name="place", kind=FieldKind.LINE, labels={"en": "Location", "zh_TW": "地點"})


def sheet(*entries, first=MONDAY, last=SUNDAY, apart=()):
    names = {"en": "LINE", "zh_TW": "LINE 官方帳號"}
    return Sheet(
        first=first,
        last=last,
        zone="Asia/Taipei",
        workspace="月見茶行",
        made_at=dt.datetime(2026, 11, 18, 20, 5, tzinfo=dt.UTC),
        head=Head(1234, "9f86d081884c7d65" + "0" * 48),
        sections=(Section("line", names, entries, apart),),
    )


def in_words(lang="en", **changes):
    (section,) = told(sheet(replace(ENTRY, **changes)), Words(lang), datewords).sections
    return section.entries[0]


@pytest.mark.parametrize(
    ("first", "last", "lang", "days"),
    [
        (MONDAY, SUNDAY, "en", "2026 week 47 (16–22 Nov)"),
        (MONDAY, SUNDAY, "zh_TW", "2026 年第 47 週（11/16–11/22）"),
        (MONDAY, MONDAY, "en", "16 November 2026"),
        (SUNDAY, dt.date(2026, 11, 30), "en", "22 November 2026 – 30 November 2026"),
    ],
)
def test_the_days_of_a_sheet_are_called_by_their_week_where_they_are_one(first, last, lang, days):
    assert told(sheet(first=first, last=last), Words(lang), datewords).days == days


def test_the_head_says_whose_it_is_and_when_it_was_made_on_the_clock_of_the_workspace():
    values = [fact.value for fact in told(sheet(), Words("en"), datewords).facts]
    assert values == ["月見茶行", "Asia/Taipei", "2026-11-19 04:05", "16J-KY3D"]


@pytest.mark.parametrize(
    ("changes", "when", "clock"),
    [
        ({}, "Wed 18 Nov 19:00", "19:00"),
        ({"time": None}, "Wed 18 Nov any time", "any time"),
        ({"date": None, "time": None}, "No date", "No date"),
        ({"time": None, "zone": "Asia/Tokyo"}, "Wed 18 Nov any time", "any time"),
        (
            {"time": dt.time(0, 30), "zone": "Asia/Tokyo"},
            "Tue 17 Nov 23:30 (Wed 18 Nov 00:30 in Asia/Tokyo)",
            "23:30 (Wed 18 Nov 00:30 in Asia/Tokyo)",
        ),
    ],
)
def test_the_clock_is_the_one_of_the_workspace_with_the_own_one_beside_it(changes, when, clock):
    entry = in_words(**changes)
    assert (entry.when, entry.clock) == (when, clock)


def test_day_and_time_are_those_of_the_workspace_too():
    entry = in_words(time=dt.time(0, 30), zone="Asia/Tokyo")
    assert (entry.date, entry.time) == (dt.date(2026, 11, 17), dt.time(23, 30))


def test_state_and_flags_have_a_shape_and_a_word():
    entry = in_words(state=State.SCHEDULED, flags=(Flag.LATE, Flag.NOT_POSTED))
    assert entry.state == "⏱ Scheduled · ! Late · ! Not posted"
    assert {*State, *Flag} == SHAPES.keys() == STATES.keys()


def test_fields_are_called_as_the_format_calls_them_and_in_its_order():
    entry = in_words(
        fields={"old": "x", "replies": "all", "place": "Taipei", "empty": ""},
        format_fields=(PLACE, REPLIES),
    )
    assert entry.fields == (
        Fact("Location", "Taipei"),
        Fact("Who can reply", "Everyone"),
        Fact("old", "x"),
    )


def test_a_value_that_is_no_longer_a_choice_is_shown_as_it_is():
    entry = in_words("zh_TW", fields={"replies": "friends"}, format_fields=(REPLIES,))
    assert entry.fields == (Fact("誰可以回覆", "friends"),)


def test_a_link_says_whether_the_text_brings_it():
    labels = {in_words(link_is_pasted=pasted).link_label for pasted in (True, False)}
    assert labels == {"Link (already in the text)", "Link (not in the text)"}


def test_check_lines_stand_under_the_moment_they_are_for():
    texts = {"en": "Look", "zh_TW": "看"}
    lines = tuple(Line(stage.value, stage.value, texts, True, False) for stage in Stage)
    stages = in_words(lines=lines).stages
    assert [stage.id for stage in stages] == [*Stage]
    assert [stage.name for stage in stages] == [STAGES[each] for each in Stage]
    assert {stage.lines for stage in stages} == {(ToldLine("Look", required=True, ticked=False),)}


@pytest.mark.parametrize(
    ("refusal", "lang", "sentence"),
    [
        (Refusal("on_hold", {"reason": "{wait}"}), "en", "On hold: {wait}"),
        (Refusal("was_not_posted", {"reason": "ill"}), "en", "It was not posted: ill"),
        (Refusal("field_missing", {"label": PLACE.labels}), "en", "Missing: Location."),
        (Refusal("field_missing", {"label": PLACE.labels}), "zh_TW", "缺少：地點。"),
    ],
)
def test_reasons_are_sentences(refusal, lang, sentence):
    held = sheet(apart=(replace(ENTRY, why_not=(refusal,)),))
    (section,) = told(held, Words(lang), datewords).sections
    assert section.apart[0].reasons == (sentence,)


def test_what_somebody_typed_may_hold_places_like_those_of_sentences():
    assert labelled("{value}", "{label}", Words("en")) == "{value}: {label}"


def test_labels_are_in_the_language_asked_for():
    labels = told(sheet(), Words("zh_TW"), datewords).labels
    assert labels.keys() == LABELS.keys()
    assert labels["address"] == "貼文網址"
