"""The calendar file of the team: which events it has and what they say."""

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
import vobject
from icalendar import Calendar

from smcalendar.domain.attributes import Kind, Scope, attributes
from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.phases import Phase
from smcalendar.domain.records import (
    Account,
    Brand,
    Campaign,
    Person,
    Post,
    PostingItem,
)
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.formats.feeds import to_ical
from smcalendar.services.platforms import platforms
from smcalendar.words import Words

PROJECT = Path(__file__).parent.parent.parent
FILES = PROJECT / "tests" / "files"
UTC = dt.UTC
SAVED = dt.datetime(2026, 11, 2, 3, 4, 5, 678901, tzinfo=UTC)
NOON = dt.time(12)


def an_id(number):
    return f"6f0f1f0e-8a43-4a2b-9f5a-{number:012}"


BRAND = Brand(id=an_id(1), name="山茶花手作", zone="Asia/Taipei")
SHOP = Account(id=an_id(2), brand_id=BRAND.id, platform="instagram", handle="camellia.tw")
PAGE = Account(id=an_id(3), brand_id=BRAND.id, platform="facebook", handle="camellia")
SUMMER = Campaign(id=an_id(4), brand_id=BRAND.id, name="夏季檔期")
WINTER = Campaign(id=an_id(5), brand_id=BRAND.id, name="Winter sale")
WRITER = Person(id=an_id(6), name="林小美")
POST = Post(
    id=an_id(7),
    title="新品開箱",
    text="新品開箱，今晚見 🎉",
    hashtags=("夏季檔期",),
    link="https://example.tw/soap?utm_source=ig",
    notes="only for us",
    labels=("新品", "直播"),
    campaign_id=SUMMER.id,
    owner_id=WRITER.id,
    author_id=WRITER.id,
)
ITEM = PostingItem(
    id=an_id(8),
    post_id=POST.id,
    account_id=SHOP.id,
    code="K7-42F",
    format="feed_image",
    date=dt.date(2026, 11, 18),
    time=dt.time(19),
    zone="Asia/Taipei",
    state=State.APPROVED,
    sequence=3,
    modified_at=SAVED,
)


def resolved(item=ITEM, *, post=POST, account=SHOP, campaign=SUMMER, brand=BRAND, owner=WRITER):
    """Gives the item with what it belongs to; a platform without its format takes its first one."""
    account = PAGE if item.account_id == PAGE.id else account
    campaign = WINTER if post.campaign_id == WINTER.id else campaign
    formats = {each.id: each for each in platforms()[account.platform].formats}
    return Resolved(
        item=item,
        post=post,
        account=account,
        brand=brand,
        campaign=campaign,
        owner=owner,
        format=formats.get(item.format) or next(iter(formats.values())),
        files={},
    )


def file_of(*items, lang="en", **given):
    return to_ical(
        items, **{"name": "Plan", "words": Words(lang), "platforms": platforms()} | given
    )


def event_of(item=ITEM, lang="en", **given):
    """Gives the one event of an item as the library reads it."""
    (event,) = Calendar.from_ical(file_of(resolved(item, **given), lang=lang)).events
    return event


def span_of(**changes):
    event = event_of(replace(ITEM, **changes))
    return event.start, event.end


def at(*numbers):
    return dt.datetime(*numbers, tzinfo=UTC)


def test_an_item_without_a_date_is_left_out():
    assert b"VEVENT" not in file_of(resolved(replace(ITEM, date=None, time=None)))


def test_events_stand_in_the_order_of_their_start():
    days = [20, 18, 19]
    items = [
        resolved(replace(ITEM, id=an_id(day), date=dt.date(2026, 11, day), time=time))
        for day in days
        for time in (None, NOON)
    ]
    events = Calendar.from_ical(file_of(*items)).events
    assert [each.start.day for each in events] == [18, 18, 19, 19, 20, 20]
    assert [type(each.start) for each in events] == [dt.date, dt.datetime] * 3


def test_the_order_of_what_is_given_does_not_matter():
    items = [resolved(replace(ITEM, id=an_id(n), time=dt.time(n % 24))) for n in range(40)]
    assert file_of(*Random(1).sample(items, 40)) == file_of(*items)


@pytest.mark.parametrize(
    ("changes", "start", "end"),
    [
        ({}, at(2026, 11, 18, 11), at(2026, 11, 18, 11, 15)),
        ({"format": "reel"}, at(2026, 11, 18, 11), at(2026, 11, 18, 11, 30)),
        ({"time": dt.time(23, 50)}, at(2026, 11, 18, 15, 50), at(2026, 11, 18, 16, 5)),
        ({"time": dt.time(7, 55)}, at(2026, 11, 17, 23, 55), at(2026, 11, 18, 0, 10)),
        (
            {"end": dt.datetime(2026, 11, 20, 9)},
            at(2026, 11, 18, 11),
            at(2026, 11, 20, 1),
        ),
    ],
)
def test_a_clock_time_is_an_instant_in_utc(changes, start, end):
    assert span_of(**changes) == (start, end)


@pytest.mark.parametrize(
    ("date", "time", "start", "minutes"),
    [
        # The clocks go back at 02:00; what happens twice means the first time.
        (dt.date(2026, 11, 1), dt.time(1, 50), at(2026, 11, 1, 5, 50), 15),
        # They go forward at 02:00; 02:30 does not exist and is 03:30.
        (dt.date(2026, 3, 8), dt.time(2, 30), at(2026, 3, 8, 7, 30), 15),
        (dt.date(2026, 3, 8), dt.time(1, 50), at(2026, 3, 8, 6, 50), 15),
    ],
)
def test_an_item_keeps_its_length_when_the_clocks_change(date, time, start, minutes):
    expected = (start, start + dt.timedelta(minutes=minutes))
    assert span_of(date=date, time=time, zone="America/New_York") == expected


@pytest.mark.parametrize("end", [dt.datetime(2026, 11, 18, 19, 5), dt.datetime(2026, 11, 17, 9)])
def test_an_event_has_at_least_15_minutes(end):
    assert span_of(end=end) == (at(2026, 11, 18, 11), at(2026, 11, 18, 11, 15))


@pytest.mark.parametrize(
    ("end", "after"),
    [
        (None, dt.date(2026, 11, 19)),
        (dt.datetime(2026, 11, 20, 9), dt.date(2026, 11, 21)),
        (dt.datetime(2026, 11, 18, 9), dt.date(2026, 11, 19)),
        (dt.datetime(2026, 11, 3, 9), dt.date(2026, 11, 19)),
    ],
)
def test_a_date_without_a_time_is_whole_days(end, after):
    assert span_of(time=None, end=end) == (dt.date(2026, 11, 18), after)
    assert b"DTSTART;VALUE=DATE:20261118\r\n" in file_of(resolved(replace(ITEM, time=None)))


def test_an_event_is_known_by_the_id_of_its_item_and_its_revision():
    event = event_of()
    assert event["UID"] == ITEM.id
    assert event["SEQUENCE"] == 3
    assert event["DTSTAMP"].to_ical() == event["LAST-MODIFIED"].to_ical() == b"20261102T030405Z"


def test_an_item_that_was_never_saved_has_a_stamp_that_stays():
    assert event_of(replace(ITEM, modified_at=None))["DTSTAMP"].to_ical() == b"19700101T000000Z"


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (State.DRAFT, "TENTATIVE"),
        (State.IN_REVIEW, "TENTATIVE"),
        (State.CHANGES_REQUESTED, "TENTATIVE"),
        (State.APPROVED, "CONFIRMED"),
        (State.READY, "CONFIRMED"),
        (State.SCHEDULED, "CONFIRMED"),
        (State.POSTED, "CONFIRMED"),
        (State.TAKEN_DOWN, "CANCELLED"),
        (State.REJECTED, "CANCELLED"),
        (State.CANCELLED, "CANCELLED"),
    ],
)
def test_the_status_follows_the_state(state, status):
    assert event_of(replace(ITEM, state=state))["STATUS"] == status


@pytest.mark.parametrize(
    ("changes", "lang", "summary"),
    [
        ({}, "zh_TW", "IG 新品開箱"),
        ({"title": "Unboxing"}, "en", "IG Unboxing"),
        ({"account_id": PAGE.id, "title": "a\nb\u2028c"}, "en", "FB a b c"),
        ({"title": "", "text": "\n First line \nsecond"}, "en", "IG First line"),
        ({"title": "", "text": ""}, "en", "IG K7-42F"),
        ({"state": State.CANCELLED}, "en", "Cancelled: IG 新品開箱"),
        ({"state": State.CANCELLED}, "zh_TW", "已取消：IG 新品開箱"),
        ({"state": State.TAKEN_DOWN}, "en", "Taken down: IG 新品開箱"),
    ],
)
def test_the_summary_names_platform_and_item(changes, lang, summary):
    assert event_of(replace(ITEM, **changes), lang=lang)["SUMMARY"] == summary


def test_the_description_tells_everything_as_plain_text():
    item = replace(ITEM, state=State.POSTED, url="https://www.instagram.com/p/x1/")
    assert event_of(item, lang="zh_TW")["DESCRIPTION"].split("\n") == [
        "狀態：已發布",
        "帳號：Instagram @camellia.tw",
        "品牌：山茶花手作",
        "格式：單張圖片",
        "代碼：K7-42F",
        "行銷活動：夏季檔期",
        "連結：https://example.tw/soap?utm_source=ig",
        "貼文網址：https://www.instagram.com/p/x1/",
        "",
        "新品開箱，今晚見 🎉",
        "",
        "#夏季檔期",
    ]


def test_the_description_leaves_out_what_is_not_there():
    bare = Post(id=POST.id, title="新品開箱")
    assert event_of(post=bare, campaign=None)["DESCRIPTION"].split("\n") == [
        "State: Approved",
        "Account: Instagram @camellia.tw",
        "Brand: 山茶花手作",
        "Format: Single image",
        "Code: K7-42F",
    ]


def test_a_place_in_a_text_is_not_filled():
    text = "{value} {label} %n {0}"
    event = event_of(replace(ITEM, text=text, title=text, state=State.REJECTED))
    assert event["SUMMARY"] == f"Rejected: IG {text}"
    assert text in event["DESCRIPTION"]


def test_categories_are_platform_campaign_and_labels_each_once():
    post = replace(POST, labels=("新品, 直播", "Instagram", "", "新品, 直播"))
    cats = event_of(post=post)["CATEGORIES"].cats
    assert cats == ["Instagram", "夏季檔期", "新品, 直播"]


@pytest.mark.parametrize(
    ("posted", "link", "url"),
    [
        ("https://ig.example/p/1", "https://example.tw", "https://ig.example/p/1"),
        ("", "https://example.tw/a?b=1,2;3", "https://example.tw/a?b=1,2;3"),
        ("HTTP://EXAMPLE.TW", "", "HTTP://EXAMPLE.TW"),
        ("ftp://example.tw", "https://example.tw", "https://example.tw"),
        ("", "https://example.tw/週?a=%20", "https://example.tw/%E9%80%B1?a=%20"),
        ("", "javascript:alert(1)", None),
        ("", "https://example.tw\r\nATTENDEE:mailto:a@example.tw", None),
        ("", "https://example.tw/\u2028x", None),
        ("", "https://example.tw/\ud83d", None),
        ("", "https://", None),
        ("", "", None),
    ],
)
def test_the_url_is_the_address_of_the_post_or_the_link(posted, link, url):
    assert event_of(replace(ITEM, url=posted, link=link)).get("URL") == url


def test_nobody_is_busy_invited_or_woken():
    event = event_of()
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["X-MICROSOFT-CDO-BUSYSTATUS"] == "FREE"
    assert not {"ATTENDEE", "ORGANIZER"} & event.keys()
    assert event.subcomponents == []


# What a calendar shows, and what it may not know.

RECORDS = {"item": ITEM, "post": POST, "account": SHOP, "campaign": SUMMER, "brand": BRAND}
OTHER = {
    Kind.ID: an_id(99),
    Kind.REFERENCE: an_id(99),
    Kind.REFERENCES: (an_id(99),),
    Kind.LINE: "something else",
    Kind.TEXT: "something else",
    Kind.ADDRESS: "https://else.example/",
    Kind.COLOUR: "#010203",
    Kind.STATE: State.POSTED,
    Kind.WORDS: ("else",),
    Kind.ZONE: "Asia/Tokyo",
    Kind.DATE: dt.date(2027, 1, 2),
    Kind.TIME: dt.time(3, 4),
    Kind.WALL_CLOCK: dt.datetime(2026, 11, 19, 3, 4),
    Kind.INSTANT: dt.datetime(2027, 1, 2, 3, 4, tzinfo=UTC),
    Kind.COUNT: 99,
    Kind.FIELDS: {"location": "else"},
    Kind.FLAG: True,
    Kind.PHASES: (Phase("else", dt.date(2027, 1, 2)),),
    Kind.DAYS: (dt.date(2027, 1, 2),),
    Kind.RANGES: (DayRange(dt.date(2027, 1, 2), dt.date(2027, 1, 3)),),
    Kind.SLOTS: (PostingSlot(1, dt.time(3, 4)),),
    Kind.TARGETS: (Target("else", 99),),
}
OTHER_NAMED = {
    "platform": "threads",
    "format": "reel",
    "kind": "draw",
    "language": "en",
    "account_id": PAGE.id,
    "campaign_id": WINTER.id,
}
REVISION = {("item", "id"), ("item", "sequence"), ("item", "modified_at")}
# Reading leaves out what is in the trash; another post or brand shows by its own attributes.
NOT_SHOWN = {"trashed_at", "post_id", "brand_id"}


def changed(kind, attribute):
    """Gives the file after one attribute of one record has another value."""
    value = OTHER_NAMED.get(attribute.name) or OTHER[attribute.kind]
    record = replace(RECORDS[kind], **{attribute.name: value})
    assert record != RECORDS[kind]
    return file_of(resolved(**{kind: record}))


def described(*, shown):
    return [
        pytest.param(kind, each, id=f"{kind}.{each.name}")
        for kind, record in RECORDS.items()
        for each in attributes(type(record))
        if (kind, each.name) not in REVISION | {("item", "code")}
        and (each.face and each.name not in NOT_SHOWN) is shown
    ]


@pytest.mark.parametrize(("kind", "attribute"), described(shown=True))
def test_what_is_marked_as_face_is_shown(kind, attribute):
    assert changed(kind, attribute) != file_of(resolved())


@pytest.mark.parametrize(("kind", "attribute"), described(shown=False))
def test_nothing_else_changes_a_byte(kind, attribute):
    assert changed(kind, attribute) == file_of(resolved())


@pytest.mark.parametrize("name", ["code", "id", "sequence", "modified_at"])
def test_code_id_and_revision_are_shown(name):
    attribute = next(each for each in attributes(PostingItem) if each.name == name)
    assert attribute.scope in (Scope.KEPT, Scope.INTERNAL)
    assert changed("item", attribute) != file_of(resolved())


def test_no_person_is_named():
    assert file_of(resolved(owner=None)) == file_of(resolved())
    assert WRITER.name not in file_of(resolved()).decode()


# Files to look at, and what others read in them.


def golden():
    """Gives a handful of items with all that is difficult about them."""
    long = "「山茶花」禮盒，今晚七點；直播見 👩‍👩‍👧‍👦🎉\n滿千送百\\抽獎, 留言 @camellia\n" * 4
    newyork = {"zone": "America/New_York", "account_id": PAGE.id}
    changes = [
        {},
        {"time": None, "title": "全天：門市活動", "end": dt.datetime(2026, 11, 20, 18)},
        {"time": dt.time(23, 50), "title": "跨夜倒數", "format": "reel"},
        {"state": State.CANCELLED, "title": "停售公告", "sequence": 4},
        {"state": State.POSTED, "text": long, "url": "https://www.instagram.com/p/x1/"},
        {"date": dt.date(2026, 11, 1), "time": dt.time(1, 50), "title": "Clocks back", **newyork},
        {"date": dt.date(2026, 3, 8), "time": dt.time(2, 30), "title": "Clocks on", **newyork},
        {"state": State.DRAFT, "title": "", "link": "https://example.tw/週年慶", "text": ""},
        {"date": None, "time": None, "title": "未排程"},
    ]
    return [
        resolved(replace(ITEM, id=an_id(100 + number), **change))
        for number, change in enumerate(changes)
    ]


def golden_file(lang):
    return file_of(*golden(), lang=lang, name="山茶花手作", description="夏季檔期; all posts")


@pytest.mark.parametrize("lang", ["zh_TW", "en"])
def test_the_whole_file_is_as_it_was(lang, tmp_path):
    kept = FILES / f"calendar.{lang}.ics"
    made = tmp_path / kept.name
    made.write_bytes(golden_file(lang))
    assert made.read_bytes() == kept.read_bytes(), f"if this is right, copy {made} to {kept}"


def told(uid, start, end, summary, description):
    return str(uid), start, end, str(summary), str(description)


def by_icalendar(file):
    return [
        told(each["UID"], each.start, each.end, each["SUMMARY"], each["DESCRIPTION"])
        for each in Calendar.from_ical(file).events
    ]


def by_vobject(file):
    return [
        told(
            each.uid.value,
            each.dtstart.value,
            each.dtend.value,
            each.summary.value,
            each.description.value,
        )
        for each in vobject.readOne(file.decode()).vevent_list
    ]


READ = """
const parsed = require("ical.js").parse(require("fs").readFileSync(0, "utf8"));
const ICAL = require("ical.js");
const events = new ICAL.Component(parsed).getAllSubcomponents("vevent");
const names = ["uid", "dtstart", "dtend", "summary", "description"];
const told = events.map(each => names.map(name => each.getFirstPropertyValue(name).toString()));
console.log(JSON.stringify(told));
"""


@pytest.fixture(scope="module")
def ical_js(program):
    """Gives `ical_js(file)`: the events as Nextcloud's and Thunderbird's parser reads them."""
    node, npm = program("node"), shutil.which("npm")
    of_all = [npm, "root", "--global", "--loglevel=error"]
    found = subprocess.run(of_all, capture_output=True, text=True).stdout.strip() if npm else ""
    paths = os.pathsep.join(filter(None, [os.environ.get("NODE_PATH"), found]))
    environment = os.environ | {"NODE_PATH": paths}
    missing = subprocess.run(
        [node, "-e", "require('ical.js')"], env=environment, capture_output=True
    )
    if missing.returncode:
        pytest.skip("npm install --global ical.js to run this")

    def read(file):
        command = [node, "-e", READ]
        done = subprocess.run(command, input=file, env=environment, capture_output=True, check=True)
        return [
            told(uid, instant(start), instant(end), summary, description)
            for uid, start, end, summary, description in json.loads(done.stdout)
        ]

    return read


def instant(text):
    return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)


def expected():
    dated = sorted(filter(lambda each: each.item.date, golden()), key=lambda each: each.item.id)
    return [each.item.id for each in dated]


def test_a_second_reader_sees_the_same():
    read = by_vobject(golden_file("zh_TW"))
    assert sorted(uid for uid, *_ in read) == expected()
    assert read == by_icalendar(golden_file("zh_TW"))


def test_a_third_reader_sees_the_same(ical_js):
    read = ical_js(golden_file("zh_TW"))
    assert sorted(uid for uid, *_ in read) == expected()
    assert read == by_icalendar(golden_file("zh_TW"))


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\v", "\x1c", "\x85", "\u2028"])
@pytest.mark.parametrize("kind", RECORDS)
def test_no_attribute_can_bring_an_event_of_its_own(kind, line_break):
    attack = line_break.join(
        ["https://x.tw", "END:VEVENT", "BEGIN:VEVENT", "UID:x", "SUMMARY:evil"]
    )
    texts = {Kind.LINE: attack, Kind.TEXT: attack, Kind.ADDRESS: attack, Kind.WORDS: (attack,)}
    changes = {
        each.name: texts[each.kind]
        for each in attributes(type(RECORDS[kind]))
        if each.face and each.kind in texts
    }
    made = file_of(resolved(**{kind: replace(RECORDS[kind], **changes)}), name=attack)
    assert made.decode().splitlines().count("BEGIN:VEVENT") == 1
    assert len(by_icalendar(made)) == len(by_vobject(made)) == 1


def test_the_library_is_not_imported_before_a_calendar_is_written():
    code = "import sys, smcalendar.formats.feeds; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=PROJECT).returncode == 0
