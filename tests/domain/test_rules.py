"""What is found wrong with an item on its platform."""

from dataclasses import replace

import pytest

from smcalendar.domain.platforms import (
    Confidence,
    FieldKind,
    Format,
    FormatField,
    Limit,
    LinkPlace,
    Media,
    MediaKind,
    Requirement,
    Source,
)
from smcalendar.domain.problems import Severity
from smcalendar.domain.records import Account, Asset, Brand, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check

ERROR, ADVICE = Severity.ERROR, Severity.ADVICE
SOURCE = Source(name="a page", as_of="2026-11-20", confidence=Confidence.HIGH)
BASE = Format(
    id="post",
    names={"en": "Post", "zh_TW": "貼文"},
    minutes=15,
    link=LinkPlace.TEXT,
    alt_text=False,
    first_comment=True,
)
LABELS = {"en": "Text of the notification", "zh_TW": "推播通知文字"}


# Names that a post has too.
OF_THE_FORMAT = {
    "link_place": "link",
    "first_comment_place": "first_comment",
    "format_fields": "fields",
}


def resolved(*assets, fields=None, **given):
    """Gives an item with these files; what no post has is of the format."""
    described = {name: given.pop(name) for name in given.keys() & Post.__dataclass_fields__.keys()}
    format = replace(BASE, **{OF_THE_FORMAT.get(name, name): each for name, each in given.items()})
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
        post=Post(id="p", **described, assets=tuple(each.id for each in assets)),
        account=Account(id="a", brand_id="b", platform="instagram", handle="shop"),
        brand=Brand(id="b", name="小山茶行", zone="Asia/Taipei"),
        campaign=None,
        owner=None,
        format=format,
        files={each.id: each for each in assets},
    )


def asset(name="tea.jpg", media_type="image/jpeg", size=1000, alt="一壺茶"):
    return Asset(id=name, sha256="0" * 64, name=name, media_type=media_type, size=size, alt=alt)


def limit(field, maximum=None, unit="code_points", severity=ERROR, **more):
    return Limit(field=field, unit=unit, maximum=maximum, severity=severity, source=SOURCE, **more)


def media(kind, severity=ERROR, **more):
    return Media(kind=MediaKind(kind), severity=severity, source=SOURCE, **more)


def codes(item):
    return [each.code for each in check(item)]


def test_an_item_that_keeps_every_rule_has_no_problem():
    item = resolved(
        asset(),
        text="新品上市",
        title="新品",
        requires=(Requirement.TEXT, Requirement.IMAGE),
        limits=(limit("text", 10), limit("title", 10)),
        media=(media("image", maximum=1, types=("jpeg",), largest=2000),),
        alt_text=True,
    )
    assert check(item) == ()


@pytest.mark.parametrize(
    ("part", "field"),
    [
        ("text", "text"),
        ("title", "title"),
        ("image", "assets"),
        ("video", "assets"),
        ("media", "assets"),
        ("content", "text"),
    ],
)
def test_what_the_format_requires_and_the_item_lacks_is_an_error(part, field):
    (problem,) = check(resolved(text=" ", requires=(Requirement(part),)))
    assert (problem.code, problem.severity, problem.field) == (f"{part}_missing", ERROR, field)


@pytest.mark.parametrize(
    ("given", "lacking"),
    [
        ({"text": "新品"}, ["title", "image", "video", "media"]),
        ({"title": "新品"}, ["text", "image", "video", "media", "content"]),
        ({"link": "https://example.com"}, ["text", "title", "image", "video", "media"]),
    ],
)
def test_each_part_counts_only_for_itself(given, lacking):
    item = resolved(**given, requires=tuple(Requirement))
    assert codes(item) == [f"{part}_missing" for part in lacking]


@pytest.mark.parametrize(
    ("media_type", "lacking"),
    [
        ("image/png", ["text", "title", "video"]),
        ("video/mp4", ["text", "title", "image"]),
        ("application/pdf", ["text", "title", "image", "video", "media"]),
    ],
)
def test_a_file_is_an_image_a_video_or_neither(media_type, lacking):
    item = resolved(asset(media_type=media_type), requires=tuple(Requirement))
    assert codes(item) == [f"{part}_missing" for part in lacking]


def test_what_is_counted_is_what_is_pasted():
    item = resolved(text="12345", hashtags=("茶",), limits=(limit("text", 8),))
    (problem,) = check(item)
    assert (problem.code, problem.values) == ("text_too_long", {"count": 9, "maximum": 8})


def test_the_severity_of_a_limit_is_that_of_its_problem():
    assert [p.severity for p in check(resolved(text="123", limits=(limit("text", 2),)))] == [ERROR]
    advised = limit("text", 2, severity=ADVICE)
    assert [p.severity for p in check(resolved(text="123", limits=(advised,)))] == [ADVICE]


def test_between_the_advised_and_the_hard_limit_there_is_advice_and_above_only_the_error():
    limits = (limit("text", 3, severity=ADVICE), limit("text", 5))
    assert [p.severity for p in check(resolved(text="1234", limits=limits))] == [ADVICE]
    assert [p.severity for p in check(resolved(text="123456", limits=limits))] == [ERROR]


def test_bytes_are_called_bytes():
    item = resolved(text="貼文", limits=(limit("text", 5, "utf8_bytes"),))
    assert codes(item) == ["text_too_long_in_bytes"]


def test_a_limit_of_an_api_only_says_that_it_is_for_tools():
    item = resolved(text="1234", limits=(limit("text", 3, severity=ADVICE, by_hand=False),))
    assert codes(item) == ["text_too_long_for_tools"]


def test_a_format_without_text_says_so():
    item = resolved(text="1", limits=(limit("text", 0, severity=ADVICE),))
    assert codes(item) == ["text_has_no_place"]


def test_too_short_is_a_problem_and_empty_is_not():
    limits = (limit("text", minimum=3),)
    assert codes(resolved(text="12", limits=limits)) == ["text_too_short"]
    assert codes(resolved(text="", limits=limits)) == []


def test_a_title_and_a_first_comment_have_limits_of_their_own():
    limits = (limit("title", 2), limit("first_comment", 2))
    item = resolved(title="123", first_comment="123", limits=limits)
    assert codes(item) == ["title_too_long", "first_comment_too_long"]


def test_characters_that_the_platform_refuses_are_named():
    limits = (limit("title", 100, refused="<>"), limit("text", 100, refused="<>"))
    found = check(resolved(title="<茶>", text="1 < 2", limits=limits))
    assert [(p.code, p.values["characters"]) for p in found] == [
        ("title_has_refused_characters", "<>"),
        ("text_has_refused_characters", "<"),
    ]


def test_hashtags_are_counted_wherever_they_stand_in_what_is_pasted():
    item = resolved(
        text="新茶 #茶", hashtags=("茶", "夏季"), limits=(limit("hashtags", 1, "hashtags"),)
    )
    (problem,) = check(item)
    assert (problem.code, problem.values) == ("hashtags_too_many", {"count": 2, "maximum": 1})


def test_too_few_and_too_many_files_are_told_for_each_kind():
    rules = (media("any", minimum=2, maximum=3), media("image"), media("video", maximum=1))
    photos = [asset(f"{number}.jpg") for number in range(4)]
    videos = [asset(f"{number}.mp4", "video/mp4") for number in range(2)]
    assert codes(resolved(photos[0], media=rules)) == ["files_too_few"]
    assert codes(resolved(*photos, media=rules)) == ["files_too_many"]
    assert codes(resolved(*videos, media=rules)) == ["videos_too_many"]
    assert codes(resolved(photos[0], videos[0], media=rules)) == []


def test_no_file_at_all_is_for_the_requirements_to_tell():
    assert codes(resolved(media=(media("any", minimum=2),))) == []


def test_a_kind_of_file_that_the_format_does_not_take_is_an_error():
    item = resolved(asset("plan.pdf", "application/pdf"), media=(media("any"), media("image")))
    (problem,) = check(item)
    assert (problem.code, problem.severity, problem.values) == (
        "file_kind_wrong",
        ERROR,
        {"name": "plan.pdf"},
    )


def test_a_format_of_which_nothing_is_known_takes_any_file():
    assert codes(resolved(asset("plan.pdf", "application/pdf"))) == []


def test_a_wrong_type_of_file_is_told_with_the_right_ones():
    item = resolved(asset("tea.gif", "image/gif"), media=(media("image", types=("jpeg", "png")),))
    (problem,) = check(item)
    assert (problem.code, problem.values) == (
        "file_type_wrong",
        {"name": "tea.gif", "type": "GIF", "types": "JPEG, PNG"},
    )


@pytest.mark.parametrize("media_type", ["video/quicktime", "video/mov"])
def test_a_type_is_known_by_its_short_name(media_type):
    item = resolved(asset("tea.mov", media_type), media=(media("video", types=("mov",)),))
    assert codes(item) == []


def test_a_file_may_be_exactly_as_large_as_allowed():
    rules = (media("image", largest=2_000_000),)
    assert codes(resolved(asset(size=2_000_000), media=rules)) == []
    (problem,) = check(resolved(asset(size=2_000_001), media=rules))
    assert (problem.code, problem.values) == (
        "file_too_large",
        {"name": "tea.jpg", "size": "2.1 MB", "maximum": "2.0 MB"},
    )


def test_each_image_without_alt_text_is_advice_where_the_format_has_alt_text():
    files = (asset("1.jpg", alt=""), asset("2.jpg"), asset("3.mp4", "video/mp4", alt=""))
    found = check(resolved(*files, alt_text=True))
    assert [(p.code, p.severity, p.values) for p in found] == [
        ("alt_text_missing", ADVICE, {"name": "1.jpg"})
    ]
    assert codes(resolved(*files, alt_text=False)) == []


def test_an_alt_text_that_is_too_long_is_told_with_its_file():
    files = (asset("1.jpg", alt="一"), asset("2.jpg", alt="一二三"))
    (problem,) = check(resolved(*files, limits=(limit("alt_text", 2),)))
    assert (problem.code, problem.values) == (
        "alt_text_too_long",
        {"name": "2.jpg", "count": 3, "maximum": 2},
    )


@pytest.mark.parametrize(
    ("given", "field"),
    [({"link": "https://example.com"}, "link"), ({"text": "看 https://example.com"}, "text")],
)
def test_a_link_where_links_do_nothing_is_advice(given, field):
    (problem,) = check(resolved(**given, link_place=LinkPlace.NONE))
    assert (problem.code, problem.severity, problem.field) == ("link_does_nothing", ADVICE, field)


@pytest.mark.parametrize("place", [LinkPlace.TEXT, LinkPlace.FIELD])
def test_a_link_that_has_a_place_is_no_problem(place):
    assert codes(resolved(link="https://example.com", link_place=place)) == []


def test_a_first_comment_where_there_are_no_comments_is_advice():
    (problem,) = check(resolved(first_comment="連結在這裡", first_comment_place=False))
    assert (problem.code, problem.severity) == ("first_comment_has_no_place", ADVICE)


def test_a_format_field_may_be_required_and_has_its_limit():
    field = FormatField(
        name="notification_text", kind=FieldKind.LINE, labels=LABELS, limit=3, required=True
    )
    (missing,) = check(resolved(fields={"notification_text": " "}, format_fields=(field,)))
    assert (missing.code, missing.severity, missing.field, missing.values) == (
        "field_missing",
        ERROR,
        "fields.notification_text",
        {"label": LABELS},
    )
    item = resolved(fields={"notification_text": "1234"}, format_fields=(field,))
    (too_long,) = check(item)
    assert (too_long.code, too_long.values["count"], too_long.values["maximum"]) == (
        "field_too_long",
        4,
        3,
    )


def test_a_format_field_that_is_not_required_may_be_empty():
    field = FormatField(name="topic", kind=FieldKind.LINE, labels=LABELS, limit=3)
    assert codes(resolved(format_fields=(field,))) == []
