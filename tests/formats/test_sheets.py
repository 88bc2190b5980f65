"""Records as JSON for scripts, and posts that can be added again."""

import datetime as dt
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from smcalendar.domain.attributes import Kind, attributes
from smcalendar.domain.platforms import Format, LinkPlace
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    Person,
    Post,
    PostingItem,
)
from smcalendar.domain.resolved import OVERRIDABLE, Resolved
from smcalendar.domain.states import State
from smcalendar.domain.values import clean_line, clean_text
from smcalendar.formats.additions import PostAddition, read_additions
from smcalendar.formats.jsontext import dumps
from smcalendar.formats.sheets import Lookup, item_json, posts_json, record_json
from smcalendar.words import Words

FILES = Path(__file__).parent.parent / "files"
NOW = dt.datetime(2026, 11, 23, 12, 30, tzinfo=dt.UTC)
SAVED = dt.datetime(2026, 11, 2, 3, 4, 5, 678901, tzinfo=dt.UTC)


def an_id(number):
    return f"6f0f1f0e-8a43-4a2b-9f5a-{number:012}"


BRAND = Brand(id=an_id(1), name="山茶花手作", zone="Asia/Taipei", languages=("zh_TW",))
SHOP = Account(
    id=an_id(2), brand_id=BRAND.id, platform="instagram", handle="camellia.tw", language="zh_TW"
)
SUMMER = Campaign(id=an_id(3), brand_id=BRAND.id, name="夏季檔期", start=dt.date(2026, 7, 1))
WRITER = Person(id=an_id(4), name="林小美", roles=("writer", "publisher"))
PICTURE = Asset(
    id=an_id(5), sha256="5" * 64, name="soap.jpg", media_type="image/jpeg", size=9, alt="一塊肥皂"
)
FILM = Asset(id=an_id(6), sha256="6" * 64, name="soap.mp4", media_type="video/mp4", size=99)
POST = Post(
    id=an_id(7),
    version=3,
    created_at=SAVED,
    modified_at=SAVED,
    title="新品開箱",
    text="新品開箱，今晚見 🎉",
    hashtags=("夏季檔期", "手作"),
    link="https://example.tw/soap",
    first_comment="在這裡買",
    assets=(PICTURE.id, FILM.id),
    labels=("新品",),
    pillar="產品",
    campaign_id=SUMMER.id,
    owner_id=WRITER.id,
    author_id=WRITER.id,
)
ITEM = PostingItem(
    id=an_id(8),
    version=5,
    sequence=2,
    post_id=POST.id,
    account_id=SHOP.id,
    code="K7-42F",
    format="reel",
    date=dt.date(2026, 11, 23),
    time=dt.time(19),
    zone="Asia/Taipei",
    end=dt.datetime(2026, 11, 24, 1, 30),
    text="只有今晚",
    assets=(FILM.id,),
    fields={"location": "台北"},
    state=State.APPROVED,
    hold_reason="等客戶回覆",
)
REEL = Format(
    id="reel",
    names={"en": "Reel", "zh_TW": "連續短片"},
    minutes=30,
    link=LinkPlace.TEXT,
    alt_text=False,
    first_comment=True,
)
TOO_LONG = Problem("text_too_long", Severity.ADVICE, "text", {"count": 312, "maximum": 300})
NAMES = {each.id: each.name for each in (BRAND, SUMMER, WRITER)}
LOOKUP = Lookup(
    names=NAMES, accounts={SHOP.id: SHOP}, files={each.id: each for each in (PICTURE, FILM)}
)


def resolved(item=ITEM, post=POST, account=SHOP):
    return Resolved(
        item=item,
        post=post,
        account=account,
        brand=BRAND,
        campaign=SUMMER if post.campaign_id else None,
        owner=WRITER if post.owner_id else None,
        format=REEL,
        files=LOOKUP.files,
    )


def said(item=ITEM, *, problems=(), zone="Asia/Taipei", **others):
    return item_json(
        resolved(item, **others),
        problems=problems,
        now=NOW,
        zone=zone,
        words=Words("en"),
        actor_names=NAMES,
    )


def test_an_item_is_what_scripts_rely_on():
    document = dumps(said(problems=[TOO_LONG]))
    assert document == (FILES / "item.json").read_text(encoding="utf-8")


def test_an_item_in_the_tray_has_neither_day_nor_clock_time():
    document = said(replace(ITEM, date=None))
    assert [document[each] for each in ("date", "time", "start", "end")] == [None] * 4
    assert document["zone"] == "Asia/Taipei"


def test_an_item_for_any_time_that_day_has_no_start():
    document = said(replace(ITEM, time=None, end=None))
    assert document["date"] == "2026-11-23"
    assert [document[each] for each in ("time", "start", "end")] == [None] * 3


def test_the_usual_length_of_a_format_is_no_end():
    assert said(replace(ITEM, end=None))["end"] is None


def test_start_and_end_have_the_offset_of_their_own_zone_on_their_own_day():
    night = {"date": dt.date(2026, 10, 24), "time": dt.time(23), "zone": "Europe/Berlin"}
    document = said(replace(ITEM, **night, end=dt.datetime(2026, 10, 25, 12)))
    assert document["start"] == "2026-10-24T23:00:00+02:00"
    assert document["end"] == "2026-10-25T12:00:00+01:00"


@pytest.mark.parametrize("name", OVERRIDABLE)
def test_null_inherits_and_an_empty_override_is_empty(name):
    empty = type(getattr(POST, name))()
    inheriting, own = replace(ITEM, **{name: None}), replace(ITEM, **{name: empty})
    assert said(inheriting)["own"][name] is None
    assert said(own)["own"][name] == ([] if empty == () else "")


def test_the_text_is_exactly_what_is_pasted():
    assert said()["text"] == "只有今晚\n\n#夏季檔期 #手作\n\nhttps://example.tw/soap"
    assert said()["own"]["text"] == "只有今晚"


def test_a_posted_item_says_where_when_and_who():
    done = {"state": State.POSTED, "url": "https://instagram.com/p/1", "posted_by": WRITER.id}
    document = said(replace(ITEM, **done, posted_at=NOW), zone="America/New_York")
    assert document["url"] == "https://instagram.com/p/1"
    assert document["posted_at"] == "2026-11-23T07:30:00-05:00"
    assert document["posted_by"] == "林小美"


def test_what_there_is_not_is_null():
    bare = Post(id=POST.id, text="x")
    item = PostingItem(
        id=ITEM.id,
        post_id=bare.id,
        account_id=SHOP.id,
        code="K7-42F",
        format="reel",
        zone="Asia/Taipei",
    )
    document = said(item, post=bare, account=replace(SHOP, language=""))
    nothing = {name for name, value in document.items() if value is None}
    assert nothing == {
        *("campaign", "campaign_id", "owner", "owner_id", "language", "pillar"),
        *("date", "time", "start", "end", "link", "first_comment"),
        *("url", "posted_at", "posted_by"),
        *("reason", "overridden", "hold_reason", "not_posted_reason"),
    }
    assert (document["title"], document["text"]) == ("", "x")


def test_the_flags_are_read_off_the_clock_and_the_hold():
    assert said()["flags"] == ["late", "on_hold"]
    assert said(replace(ITEM, date=dt.date(2026, 11, 24), hold_reason=None))["flags"] == []


@pytest.mark.parametrize(
    "record", [BRAND, SHOP, SUMMER, WRITER, PICTURE, POST], ids=lambda record: type(record).__name__
)
def test_a_record_says_all_its_attributes_but_the_trash(record):
    document = record_json(record, names=NAMES)
    described = [each.name for each in attributes(type(record)) if each.name != "trashed_at"]
    assert [name for name in document if name in described] == described
    assert json.loads(dumps(document)) == document


@pytest.mark.parametrize("record", [SHOP, SUMMER, POST], ids=lambda record: type(record).__name__)
def test_before_each_id_stands_a_name(record):
    document = record_json(record, names=NAMES)
    references = [each.name for each in attributes(type(record)) if each.kind is Kind.REFERENCE]
    for name in references:
        assert document[name.removesuffix("_id")] == NAMES.get(getattr(record, name))
    assert references


def test_a_post_lists_its_items_and_files():
    document = record_json(POST, names=NAMES, items=[ITEM.id], files=LOOKUP.files)
    assert document["items"] == [ITEM.id]
    assert document["assets"] == [
        {"id": PICTURE.id, "sha256": "5" * 64, "name": "soap.jpg", "alt": "一塊肥皂"},
        {"id": FILM.id, "sha256": "6" * 64, "name": "soap.mp4", "alt": None},
    ]
    assert document["created_at"] == "2026-11-02T03:04:05.678901+00:00"


def test_a_file_that_nobody_knows_keeps_its_place():
    document = record_json(replace(POST, assets=(FILM.id,)), names=NAMES)
    assert document["assets"] == [{"id": FILM.id, "sha256": None, "name": None, "alt": None}]


def test_empty_text_in_a_record_is_null():
    document = record_json(WRITER, names=NAMES)
    assert (document["name"], document["department"], document["contact"]) == ("林小美", None, None)
    assert document["roles"] == ["writer", "publisher"]


def test_posts_are_written_as_they_can_be_added_with_what_matches_them_again():
    (document,) = posts_json([(POST, [ITEM])], LOOKUP)
    assert (document["id"], document["version"]) == (POST.id, 3)
    assert (document["owner"], document["campaign"]) == ("林小美", "夏季檔期")
    assert document["assets"] == ["soap.jpg", "soap.mp4"]
    assert document["items"] == [
        {
            "id": ITEM.id,
            "version": 5,
            "code": "K7-42F",
            "state": "approved",
            "account": "instagram:camellia.tw",
            "format": "reel",
            "date": "2026-11-23",
            "time": "19:00",
            "zone": "Asia/Taipei",
            "end": "2026-11-24T01:30",
            "language": None,
            "title": None,
            "text": "只有今晚",
            "hashtags": None,
            "link": None,
            "first_comment": None,
            "assets": ["soap.mp4"],
            "fields": {"location": "台北"},
        }
    ]


def test_an_item_in_the_tray_that_kept_its_time_can_be_added_again():
    posts = posts_json([(POST, [replace(ITEM, date=None)])], LOOKUP)
    (item,) = added(posts)[0].items
    assert (item.date, item.time, item.end) == (None, None, None)


MATCHING = ("id", "version", "code", "state")


def added(posts):
    def bare(document):
        return {name: value for name, value in document.items() if name not in MATCHING}

    shape = [bare(post) | {"items": [bare(each) for each in post["items"]]} for post in posts]
    return read_additions(PostAddition, dumps(shape).encode())


LINES = st.text(max_size=30).map(clean_line)
TEXTS = st.text(max_size=60).map(clean_text)
FILLED = LINES.filter(bool)
TAGS = FILLED.map(lambda text: "".join(text.split()).lstrip("#＃")).filter(bool)
CONTENT = {
    "title": LINES,
    "text": TEXTS,
    "hashtags": st.lists(TAGS, max_size=3).map(tuple),
    "link": LINES,
    "first_comment": TEXTS,
    "assets": st.sampled_from([(), (PICTURE.id,), (FILM.id, PICTURE.id)]),
}
MINUTES = st.times().map(lambda time: time.replace(second=0, microsecond=0))
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 30))
LATER = st.timedeltas(dt.timedelta(minutes=1), dt.timedelta(days=1))


@st.composite
def items(draw):
    day, time = draw(st.none() | DAYS), draw(st.none() | MINUTES)
    start = None if day is None else dt.datetime.combine(day, time or dt.time())
    later = draw(st.none() | LATER)
    end = None if start is None or later is None else start + later
    return PostingItem(
        id=ITEM.id,
        post_id=POST.id,
        account_id=SHOP.id,
        code="K7-42F",
        format=draw(FILLED),
        date=day,
        time=time if day else None,
        zone=draw(st.sampled_from(["Asia/Taipei", "Europe/Berlin", "UTC"])),
        end=end and end.replace(second=0, microsecond=0),
        language=draw(st.sampled_from(["", "en", "zh_TW"])),
        fields=draw(st.dictionaries(FILLED, TEXTS, max_size=3)),
        **{name: draw(st.none() | values) for name, values in CONTENT.items()},
    )


@given(
    st.builds(
        Post,
        id=st.just(POST.id),
        notes=TEXTS,
        labels=st.lists(FILLED, max_size=3).map(tuple),
        pillar=LINES,
        campaign_id=st.sampled_from([None, SUMMER.id]),
        owner_id=st.sampled_from([None, WRITER.id]),
        **CONTENT,
    ),
    st.lists(items(), max_size=3),
)
def test_posts_come_back_as_they_went_out(post, its_items):
    assume(post.title or post.text.strip())
    (again,) = added(posts_json([(post, its_items)], LOOKUP))
    for name in (*CONTENT.keys() - {"assets"}, "notes", "labels", "pillar"):
        assert getattr(again, name) == getattr(post, name)
    assert again.assets == tuple(LOOKUP.files[each].name for each in post.assets)
    assert (again.owner, again.campaign) == (NAMES.get(post.owner_id), NAMES.get(post.campaign_id))
    assert [values_of(each) for each in again.items] == [values_of(each) for each in its_items]


def values_of(item):
    """What an item and its addition have in common; files by name, no language as none."""
    names = ("format", "date", "time", "zone", "end", "fields", *CONTENT)
    files = {each.id: each.name for each in LOOKUP.files.values()}
    own = None if item.assets is None else tuple(files.get(each, each) for each in item.assets)
    values = {name: getattr(item, name) for name in names}
    return values | {"assets": own, "language": item.language or None}


def test_writing_json_needs_no_library_that_reads_it():
    code = "import sys, smcalendar.formats.sheets; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
