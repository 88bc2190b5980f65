"""The platforms as they are delivered: complete, dated, and counted as they count."""

import datetime as dt
import itertools
import re
import subprocess
import sys

import pytest

from smcalendar.domain.checklines import Automatic, Stage, lines_for
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import MESSAGES
from smcalendar.domain.platforms import COUNTABLE, LinkPlace, MediaKind
from smcalendar.domain.problems import Severity
from smcalendar.domain.records import Account, Asset, Brand, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.services.platforms import (
    check_lines,
    count_text,
    format_named,
    format_of,
    platform,
    platforms,
)

FORMATS = {
    "facebook": ["post", "reel", "story"],
    "instagram": ["feed_image", "carousel", "reel", "story"],
    "threads": ["post", "carousel"],
    "x": ["post", "post_premium"],
    "youtube": ["video", "short", "community_post"],
    "line": [
        *("broadcast_text", "broadcast_image", "broadcast_video"),
        *("rich_message", "card_type", "voom_post"),
    ],
    "tiktok": ["video", "photo"],
}
ALL = [(id, each) for id in FORMATS for each in platform(id).formats]
IDS = [f"{id}-{each.id}" for id, each in ALL]
every_format = pytest.mark.parametrize(("platform_id", "format"), ALL, ids=IDS)

BRAND = Brand(id="b", name="小山茶行", zone="Asia/Taipei")


def posted_to(platform_id, format, *files, fields=None, **content):
    return Resolved(
        item=PostingItem(
            id="i",
            post_id="p",
            account_id="a",
            code="K7-42F",
            format=format.id,
            zone="Asia/Taipei",
            fields=fields or {},
        ),
        post=Post(id="p", assets=tuple(each.id for each in files), **content),
        account=Account(id="a", brand_id="b", platform=platform_id, handle="shop"),
        brand=BRAND,
        campaign=None,
        owner=None,
        format=format,
        files={each.id: each for each in files},
    )


def asset(number, media_type, size=1000, alt="一壺茶"):
    name = f"{number}.bin"
    return Asset(id=name, sha256="0" * 64, name=name, media_type=media_type, size=size, alt=alt)


def awkward(platform_id, format):
    """Gives items that break each rule of a format once at least."""
    long = "茶 " * 35_000
    yield posted_to(platform_id, format)
    yield posted_to(
        platform_id,
        format,
        text=f"{long}<",
        title="<" * 1000,
        hashtags=tuple(f"茶{number}" for number in range(70)),
        link="https://example.com",
        first_comment="茶" * 20_000,
        fields={each.name: "茶" * 2000 for each in format.fields},
    )
    kinds = ("image/jpeg", "video/mp4", "image/svg+xml", "video/ogg", "application/pdf")
    for kind, amount in itertools.product(kinds, (1, 12, 40)):
        files = [asset(n, kind, size=10**12, alt="茶" * 2000 * (n % 2)) for n in range(amount)]
        yield posted_to(platform_id, format, *files)


def test_platforms_come_in_the_order_of_the_product():
    assert list(platforms()) == list(FORMATS)
    assert len(platforms()) == len(FORMATS)


@pytest.mark.parametrize("id", FORMATS)
def test_each_platform_has_its_formats_and_the_first_is_the_default(id):
    assert [each.id for each in platforms()[id].formats] == FORMATS[id]
    assert format_of(id).id == FORMATS[id][0]


def test_each_platform_has_a_mark_of_its_own():
    marks = [each.mark for each in platforms().values()]
    assert marks == ["FB", "IG", "TH", "X", "YT", "LN", "TT"]


@every_format
def test_a_format_has_at_least_a_quarter_of_an_hour_in_the_calendar(platform_id, format):
    assert format.minutes >= 15


@every_format
def test_what_only_an_api_limits_is_advice(platform_id, format):
    rules = [*format.limits, *format.media]
    assert {each.severity for each in rules if not each.by_hand} <= {Severity.ADVICE}


@every_format
def test_limits_are_of_known_fields_and_dated(platform_id, format):
    assert {each.field for each in format.limits} <= set(COUNTABLE)
    for each in (*format.limits, *format.media):
        date = each.source.as_of
        assert date is None or re.fullmatch(r"20\d\d-\d\d(-\d\d)?", date)
        assert date is None or len(date) < 10 or dt.date.fromisoformat(date)


@every_format
def test_names_of_format_fields_differ_from_each_other_and_from_attributes(platform_id, format):
    names = [*COUNTABLE, *(each.name for each in format.fields)]
    assert len(names) == len(set(names))


@every_format
def test_a_format_takes_the_files_it_requires(platform_id, format):
    required = {str(each) for each in format.requires} & {"image", "video"}
    assert required <= {str(each.kind) for each in format.media}


@every_format
def test_a_rule_about_any_file_stands_beside_rules_about_kinds(platform_id, format):
    kinds = {each.kind for each in format.media}
    assert MediaKind.ANY not in kinds or len(kinds) > 1


@every_format
def test_each_problem_a_format_can_have_has_its_sentence(platform_id, format):
    for item in awkward(platform_id, format):
        for problem in check(item):
            assert MESSAGES[problem.code].format_map(problem.values)


@every_format
def test_an_ordinary_item_has_no_error(platform_id, format):
    files = {
        "image": [asset(1, "image/jpeg")],
        "video": [asset(2, "video/mp4")],
        "media": [asset(1, "image/jpeg"), asset(2, "image/png")],
    }
    two = any(each.minimum > 1 for each in format.media)
    given = [file for part in format.requires for file in files.get(part, [])[: None if two else 1]]
    fields = {each.name: "新茶上市" for each in format.fields if each.required}
    item = posted_to(platform_id, format, *given, title="新茶", text="新茶上市", fields=fields)
    assert [each.code for each in check(item) if each.severity is Severity.ERROR] == []


@pytest.mark.parametrize(
    ("platform_id", "field", "text", "expected"),
    [
        ("facebook", "text", "茶" * 100, (100, 63206, "utf16_units", True)),
        ("instagram", "text", "🍎" * 1101, (2202, 2200, "utf16_units", False)),
        ("instagram", "hashtags", "#茶 #夏季 #新品", (3, 5, "hashtags", True)),
        ("instagram", "alt_text", "茶", (1, 1000, "utf16_units", True)),
        ("threads", "text", "👨‍👩‍👧‍👦", (25, 500, "threads_utf8_emoji", True)),
        ("x", "text", "茶" * 140, (280, 280, "twitter_text_v3", True)),
        ("x", "text", "茶" * 141, (282, 280, "twitter_text_v3", False)),
        ("youtube", "text", "茶" * 1667, (5001, 5000, "utf8_bytes", False)),
        ("youtube", "tags", "茶, 夏季 新品", (9, 500, "tags", True)),
        ("youtube", "title", "茶" * 100, (100, 100, "utf16_units", True)),
        ("line", "text", "茶" * 501, (501, 500, "code_points", False)),
        ("line", "title", "茶", (1, None, "utf16_units", True)),
        ("tiktok", "text", "茶" * 2201, (2201, 4000, "utf16_units", True)),
    ],
)
def test_a_text_is_counted_as_the_platform_counts_by_hand(platform_id, field, text, expected):
    counted = count_text(text, platform_id, field=field)
    assert (counted.count, counted.limit, counted.unit, counted.fits) == expected


@pytest.mark.parametrize(
    ("format_id", "field", "limit"),
    [
        ("card_type", "text", 60),
        ("card_type", "title", 40),
        ("rich_message", "notification_text", 1500),
        ("voom_post", "text", None),
    ],
)
def test_a_format_has_limits_of_its_own(format_id, field, limit):
    assert count_text("茶", "line", format_id=format_id, field=field).limit == limit


@pytest.mark.parametrize(
    ("ask", "code", "choices"),
    [
        (lambda: platform("myspace"), "unknown_platform", ", ".join(FORMATS)),
        (lambda: platform("../i18n/en"), "unknown_platform", ", ".join(FORMATS)),
        (lambda: platform("mastodon"), "unknown_platform", ", ".join(FORMATS)),
        (lambda: format_of("tiktok", "live"), "unknown_format", "video, photo"),
        (lambda: count_text("", "x", format_id="story"), "unknown_format", "post, post_premium"),
        (
            lambda: count_text("", "threads", field="caption"),
            "unknown_field",
            "text, title, hashtags, first_comment, alt_text, topic_tag, replies",
        ),
    ],
)
def test_an_unknown_name_is_refused_with_the_choices(ask, code, choices):
    with pytest.raises(UserError) as caught:
        ask()
    assert (caught.value.code, caught.value.values["choices"]) == (code, choices)
    assert MESSAGES[code].format_map(caught.value.values)


def test_a_platform_that_is_not_there_is_no_key_of_the_mapping():
    assert "myspace" not in platforms()
    assert platforms().get("myspace") is None


def test_a_stored_item_finds_its_format():
    assert format_named("tiktok", "photo") is format_of("tiktok", "photo")
    assert format_named("tiktok", "") is format_of("tiktok")


@pytest.mark.parametrize(("platform_id", "format_id"), [("myspace", "wall"), ("tiktok", "live")])
def test_a_stored_item_of_an_unknown_format_can_be_read_and_has_no_limits(platform_id, format_id):
    format = format_named(platform_id, format_id)
    assert (format.id, format.limits, format.requires) == (format_id, (), ())
    assert check(posted_to(platform_id, format, text="茶" * 99_999)) == ()


def test_a_link_is_pasted_where_it_works():
    places = {id: format_of(id).link for id in FORMATS}
    assert [id for id, place in places.items() if place is LinkPlace.NONE] == [
        "instagram",
        "tiktok",
    ]


def test_counting_loads_no_slow_library_and_no_other_platform():
    code = (
        "import sys; from smcalendar.services.platforms import count_text, platform;"
        "count_text('abc', 'youtube');"
        "print(sorted({'pydantic', 'sqlmodel', 'sqlalchemy', 'icalendar'} & set(sys.modules)),"
        "platform.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[0] == "[] 1"


def test_required_lines_before_posting_are_ticked_by_the_program():
    assert [
        each.id
        for each in check_lines()
        if each.required and each.stage is Stage.BEFORE_POSTING and each.automatic is None
    ] == []


def test_check_lines_have_ids_of_their_own_and_speak_of_formats_that_exist():
    ids = [each.id for each in check_lines()]
    assert len(ids) == len(set(ids))
    for each in check_lines():
        assert set(each.platforms) <= set(FORMATS)
        of_these = [format for id in each.platforms or FORMATS for format in FORMATS[id]]
        assert set(each.formats) <= set(of_these)


@every_format
def test_each_format_has_lines_for_each_stage(platform_id, format):
    lines = lines_for(check_lines(), platform_id, format.id)
    assert {each.stage for each in lines} == set(Stage)


@every_format
def test_a_first_comment_is_asked_for_only_where_there_are_comments(platform_id, format):
    lines = lines_for(check_lines(), platform_id, format.id)
    asked = any(each.id.endswith(".first_comment") for each in lines)
    assert format.first_comment or not asked


@every_format
def test_alt_texts_are_asked_for_exactly_where_the_format_has_them(platform_id, format):
    lines = lines_for(check_lines(), platform_id, format.id)
    assert any(each.automatic is Automatic.ALT_TEXT for each in lines) == format.alt_text
