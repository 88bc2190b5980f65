"""What `add` takes from a JSON file, and how it refuses the rest."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.cadence_values import DayRange
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Account, Brand, Campaign, Person, Post, PostingItem
from smcalendar.domain.sentences import message
from smcalendar.formats.additions import (
    ADDITIONS,
    Addition,
    PostAddition,
    parse_additions,
    path,
    read_additions,
)
from smcalendar.words import LANGUAGES, Words

LOOKED_UP = {"account", "brand", "campaign", "owner", "deputy"}
"""Names in the file for what the records refer to by id."""

POST = {
    "title": "新品開箱",
    "text": "今晚 7 點見 🎉\r\n第二行",
    "hashtags": ["#夏季檔期", "＃新品"],
    "link": "https://example.tw/soap",
    "first_comment": "在這裡買",
    "notes": "only for us",
    "owner": "林小美",
    "campaign": "夏季檔期",
    "labels": ["新品"],
    "pillar": "產品",
    "assets": ["picture.jpg", "more/soap 2.png"],
    "items": [
        {
            "account": "instagram:camellia.tw",
            "format": "carousel",
            "date": "2026-11-23",
            "time": "19:00",
            "zone": "Asia/Taipei",
            "end": "2026-11-24T01:30",
            "language": "zh-TW",
            "text": "",
            "assets": [],
            "fields": {"location": "台北"},
        },
        {"account": "@camellia"},
    ],
}


def file(document):
    return json.dumps(document).encode()


def one(kind, document):
    (addition,) = parse_additions(kind, file(document))
    return addition


def refusal(kind, document):
    with pytest.raises(UserError) as caught:
        parse_additions(kind, file(document))
    error = caught.value
    assert error.status == 2
    return error.code, dict(error.values)


def test_a_post_comes_in_as_its_records_will_hold_it():
    post = one("posts", POST)
    assert post.text == "今晚 7 點見 🎉\n第二行"
    assert post.hashtags == ("夏季檔期", "新品")
    assert (post.owner, post.campaign) == ("林小美", "夏季檔期")
    assert post.assets == ("picture.jpg", "more/soap 2.png")
    item = post.items[0]
    assert (item.date, item.time) == (dt.date(2026, 11, 23), dt.time(19))
    assert item.end == dt.datetime(2026, 11, 24, 1, 30)
    assert item.language == "zh_TW"
    assert item.fields == {"location": "台北"}


def test_an_empty_override_is_empty_and_a_missing_one_inherits():
    own, inheriting = one("posts", POST).items
    assert (own.text, own.assets, own.title) == ("", (), None)
    assert (inheriting.text, inheriting.assets, inheriting.hashtags) == (None, None, None)


def test_given_is_what_the_file_says():
    item = one("posts", {"text": "x", "items": [{"account": "a", "date": None, "text": ""}]}).items
    assert item[0].given() == {"account": "a", "text": ""}
    assert one("brands", {"name": "山茶花"}).given() == {"name": "山茶花"}


@pytest.mark.parametrize(
    ("kind", "required"),
    [
        ("posts", {"title": "x"}),
        ("campaigns", {"brand": "b", "name": "n"}),
        ("brands", {"name": "n"}),
        ("accounts", {"brand": "b", "platform": "line", "handle": "h"}),
        ("people", {"name": "n"}),
    ],
)
def test_null_is_as_good_as_left_out(kind, required):
    nothing = dict.fromkeys(ADDITIONS[kind].model_fields)
    assert one(kind, nothing | required) == one(kind, required)
    assert one(kind, nothing | required).given() == required


@pytest.mark.parametrize("kind", ADDITIONS)
def test_an_empty_array_adds_nothing(kind):
    assert parse_additions(kind, b"[]") == ()


def test_an_array_keeps_its_order():
    posts = read_additions(PostAddition, file([{"title": "a"}, {"text": "b"}]))
    assert [(each.title, each.text) for each in posts] == [("a", ""), ("", "b")]


@pytest.mark.parametrize(
    ("kind", "record", "others"),
    [
        ("posts", Post, {"items"}),
        ("campaigns", Campaign, set()),
        ("brands", Brand, set()),
        ("accounts", Account, set()),
        ("people", Person, set()),
    ],
)
def test_what_can_be_added_is_named_as_in_the_records(kind, record, others):
    described = set(record.__dataclass_fields__)
    assert set(ADDITIONS[kind].model_fields) - LOOKED_UP - others <= described


def test_what_an_item_can_have_is_named_as_in_the_records():
    (item,) = one("posts", {"title": "x", "items": [{"account": "a"}]}).items
    assert set(type(item).model_fields) - LOOKED_UP <= set(PostingItem.__dataclass_fields__)


def test_a_campaign_may_last_one_day():
    day = {"start": "2026-11-11", "end": "2026-11-11"}
    campaign = one("campaigns", {"brand": "b", "name": "雙 11", "kind": "flash_sale", **day})
    assert (campaign.start, campaign.end) == (dt.date(2026, 11, 11),) * 2


def test_a_campaign_has_phases_and_accounts():
    phases = [
        {"name": " 開賣 ", "start": "2026-11-11"},
        {"name": "預熱", "start": "2026-11-01", "end": "2026-11-10"},
    ]
    named = {"accounts": ["camellia", "x:camellia"], "phases": phases}
    campaign = one("campaigns", {"brand": "b", "name": "雙 11", **named})
    assert campaign.accounts == ("camellia", "x:camellia")
    assert [each.given() for each in campaign.phases] == [
        {"name": "開賣", "start": dt.date(2026, 11, 11)},
        {"name": "預熱", "start": dt.date(2026, 11, 1), "end": dt.date(2026, 11, 10)},
    ]


def test_an_account_has_slots_and_targets_as_they_are_listed():
    document = {
        "brand": "b",
        "platform": "line",
        "handle": "h",
        "slots": [{"weekday": 1, "time": "19:00"}],
        "targets": [{"per_week": 3}, {"pillar": "Care", "per_week": 1}],
        "friends": 400,
        "monthly_quota": 3000,
    }
    account = one("accounts", document)
    assert [each.given() for each in account.slots] == [{"weekday": 1, "time": dt.time(19)}]
    assert [(each.pillar, each.per_week) for each in account.targets] == [("", 3), ("Care", 1)]
    assert (account.friends, account.monthly_quota) == (400, 3000)


def test_a_brand_has_hours_and_rules_and_a_person_days_off():
    brand = one(
        "brands", {"name": "b", "open_from": "09:00", "min_gap": 0, "strict": ["too_close"]}
    )
    assert (brand.open_from, brand.min_gap, brand.strict) == (dt.time(9), 0, ("too_close",))
    person = one("people", {"name": "n", "away": [["2026-12-01", "2026-12-05"]], "deputy": "Amy"})
    assert person.away == (DayRange(dt.date(2026, 12, 1), dt.date(2026, 12, 5)),)
    assert person.deputy == "Amy"


def test_handles_colours_and_names_come_in_as_they_are_kept():
    account = one("accounts", {"brand": " 山茶花 ", "platform": "line", "handle": "@camellia"})
    assert (account.brand, account.handle) == ("山茶花", "camellia")
    assert one("brands", {"name": "x", "colour": "#AB12cd"}).colour == "#ab12cd"
    assert one("people", {"name": "林 \n 小美", "roles": ["writer"]}).name == "林 小美"


def test_an_item_without_a_clock_time_may_end_on_its_day():
    item = {"account": "a", "date": "2026-11-23", "end": "2026-11-23T00:00"}
    assert one("posts", {"title": "x", "items": [item]}).items[0].time is None


def of_phase(**changes):
    phase = {"name": "預熱", "start": "2026-11-01"} | changes
    return {"brand": "b", "name": "n", "phases": [phase]}


def of_item(**values):
    return {"title": "x", "items": [{"account": "a", **values}]}


DATED = {"date": "2026-11-23", "time": "19:00"}

REFUSED = [
    # posts
    ("posts", {}, "[0]", "json_title_or_text"),
    ("posts", {"title": " ", "text": "\n"}, "[0]", "json_title_or_text"),
    ("posts", [{"title": "x"}, 7], "[1]", "json_object_expected"),
    ("posts", [{"title": "x"}, [{"title": "x"}]], "[1]", "json_object_expected"),
    ("posts", "title", "[0]", "json_object_expected"),
    ("posts", None, "[0]", "json_object_expected"),
    ("posts", {"titel": "x"}, "[0].titel", "json_unknown_field"),
    ("posts", {"title": "x", "id": "y"}, "[0].id", "json_unknown_field"),
    ("posts", {"title": "x", "state": None}, "[0].state", "json_unknown_field"),
    ("posts", {"title": 5}, "[0].title", "json_text_expected"),
    ("posts", {"title": ["x"]}, "[0].title", "json_text_expected"),
    ("posts", {"title": True}, "[0].title", "json_text_expected"),
    ("posts", {"title": "x" * 1_001}, "[0].title", "json_too_long"),
    ("posts", {"text": "x" * 100_001}, "[0].text", "json_too_long"),
    ("posts", {"text": "字" * 1_000_001}, "[0].text", "json_too_long"),
    ("posts", {"text": "a\0b"}, "[0].text", "json_character"),
    ("posts", {"text": "a\ud83d"}, "[0].text", "json_character"),
    ("posts", {"text": "a\x1b[31m"}, "[0].text", "json_character"),
    ("posts", {"title": "x", "link": "h" * 4_097}, "[0].link", "json_too_long"),
    ("posts", {"title": "x", "owner": ""}, "[0].owner", "json_empty"),
    ("posts", {"title": "x", "campaign": " "}, "[0].campaign", "json_empty"),
    ("posts", {"title": "x", "hashtags": "#a"}, "[0].hashtags", "json_list_expected"),
    ("posts", {"title": "x", "hashtags": {"a": 1}}, "[0].hashtags", "json_list_expected"),
    (
        "posts",
        {"title": "x", "hashtags": ["a", "#b c"]},
        "[0].hashtags[1]",
        "json_hashtag_with_blank",
    ),
    ("posts", {"title": "x", "hashtags": ["a　b"]}, "[0].hashtags[0]", "json_hashtag_with_blank"),
    ("posts", {"title": "x", "hashtags": ["##"]}, "[0].hashtags[0]", "json_empty"),
    ("posts", {"title": "x", "hashtags": ["x" * 201]}, "[0].hashtags[0]", "json_too_long"),
    ("posts", {"title": "x", "hashtags": [None]}, "[0].hashtags[0]", "json_text_expected"),
    ("posts", {"title": "x", "labels": ["a", ""]}, "[0].labels[1]", "json_empty"),
    ("posts", {"title": "x", "assets": ["../x.jpg"]}, "[0].assets[0]", "json_path_outside"),
    ("posts", {"title": "x", "assets": ["a/../../x"]}, "[0].assets[0]", "json_path_outside"),
    ("posts", {"title": "x", "assets": ["/etc/passwd"]}, "[0].assets[0]", "json_path_outside"),
    ("posts", {"title": "x", "assets": ["\\\\host\\x"]}, "[0].assets[0]", "json_path_outside"),
    ("posts", {"title": "x", "assets": ["C:x.jpg"]}, "[0].assets[0]", "json_path_outside"),
    ("posts", {"title": "x", "assets": ["a\\..\\x"]}, "[0].assets[0]", "json_path_outside"),
    ("posts", {"title": "x", "assets": [""]}, "[0].assets[0]", "json_empty"),
    ("posts", {"title": "x", "items": {}}, "[0].items", "json_list_expected"),
    # items
    ("posts", {"title": "x", "items": [{}]}, "[0].items[0].account", "json_missing"),
    ("posts", {"title": "x", "items": [{"account": None}]}, "[0].items[0].account", "json_missing"),
    ("posts", {"title": "x", "items": [[]]}, "[0].items[0]", "json_object_expected"),
    (
        "posts",
        {"title": "x", "items": [{"acount": "a"}]},
        "[0].items[0].acount",
        "json_unknown_field",
    ),
    ("posts", of_item(account=" "), "[0].items[0].account", "json_empty"),
    ("posts", of_item(date="2026-02-30"), "[0].items[0].date", "json_no_date"),
    ("posts", of_item(date="20261123"), "[0].items[0].date", "json_no_date"),
    ("posts", of_item(date="2026-W48-1"), "[0].items[0].date", "json_no_date"),
    ("posts", of_item(date="２０２６-11-23"), "[0].items[0].date", "json_no_date"),
    ("posts", of_item(date=""), "[0].items[0].date", "json_no_date"),
    ("posts", of_item(date=20261123), "[0].items[0].date", "json_text_expected"),
    ("posts", of_item(date="0001-01-01"), "[0].items[0].date", "json_far_date"),
    ("posts", of_item(date="9999-12-31"), "[0].items[0].date", "json_far_date"),
    ("posts", of_item(time="19:00"), "[0].items[0].time", "json_time_without_date"),
    ("posts", of_item(date=None, time="19:00"), "[0].items[0].time", "json_time_without_date"),
    ("posts", of_item(date="x", time="19:00"), "[0].items[0].date", "json_no_date"),
    ("posts", of_item(date="2026-11-23", time="7:00"), "[0].items[0].time", "json_no_time"),
    ("posts", of_item(date="2026-11-23", time="19:00:00"), "[0].items[0].time", "json_no_time"),
    ("posts", of_item(date="2026-11-23", time="24:00"), "[0].items[0].time", "json_no_time"),
    ("posts", of_item(date="2026-11-23", time="19:00+08:00"), "[0].items[0].time", "json_no_time"),
    ("posts", of_item(end="2026-11-23T20:00"), "[0].items[0].end", "json_end_without_date"),
    (
        "posts",
        of_item(**DATED, end="2026-11-23T19:00"),
        "[0].items[0].end",
        "json_end_before_start",
    ),
    (
        "posts",
        of_item(**DATED, end="2026-11-22T20:00"),
        "[0].items[0].end",
        "json_end_before_start",
    ),
    ("posts", of_item(**DATED, end="20:00"), "[0].items[0].end", "json_no_moment"),
    ("posts", of_item(**DATED, end="2026-11-23T20:00+08:00"), "[0].items[0].end", "json_no_moment"),
    ("posts", of_item(zone="Asia"), "[0].items[0].zone", "json_unknown_zone"),
    ("posts", of_item(zone="asia/taipei"), "[0].items[0].zone", "json_unknown_zone"),
    ("posts", of_item(zone="../etc/passwd"), "[0].items[0].zone", "json_unknown_zone"),
    ("posts", of_item(zone="localtime"), "[0].items[0].zone", "json_unknown_zone"),
    ("posts", of_item(zone="UTC+8"), "[0].items[0].zone", "json_unknown_zone"),
    ("posts", of_item(language="Chinese"), "[0].items[0].language", "json_no_language"),
    ("posts", of_item(fields=[]), "[0].items[0].fields", "json_object_expected"),
    (
        "posts",
        of_item(fields={"location": 1}),
        "[0].items[0].fields.location",
        "json_text_expected",
    ),
    (
        "posts",
        of_item(fields={"location": None}),
        "[0].items[0].fields.location",
        "json_text_expected",
    ),
    ("posts", of_item(fields={" ": "x"}), '[0].items[0].fields[" "]', "json_empty"),
    (
        "posts",
        of_item(fields={f"f{n}": "" for n in range(101)}),
        "[0].items[0].fields",
        "json_too_many",
    ),
    # campaigns
    ("campaigns", {"brand": "b"}, "[0].name", "json_missing"),
    ("campaigns", {"name": "n"}, "[0].brand", "json_missing"),
    ("campaigns", {"brand": "b", "name": "n", "kind": "sale"}, "[0].kind", "json_unknown_choice"),
    (
        "campaigns",
        {"brand": "b", "name": "n", "start": "2026-11-02", "end": "2026-11-01"},
        "[0].end",
        "json_end_before_start",
    ),
    ("campaigns", {"brand": "b", "name": "n", "colour": "red"}, "[0].colour", "json_no_colour"),
    ("people", {"name": "n", "away": [["2026-12-01"]]}, "[0].away", "json_two_days"),
    (
        "people",
        {"name": "n", "away": [["2026-12-02", "2026-12-01"]]},
        "[0].away",
        "json_end_before_start",
    ),
    ("brands", {"name": "b", "min_gap": -1}, "[0].min_gap", "json_no_whole_number"),
    ("brands", {"name": "b", "min_gap": True}, "[0].min_gap", "json_no_whole_number"),
    ("brands", {"name": "b", "strict": ["late"]}, "[0].strict[0]", "json_unknown_choice"),
    (
        "accounts",
        {"brand": "b", "platform": "x", "handle": "h", "slots": [{"weekday": 8, "time": "19:00"}]},
        "[0].slots[0].weekday",
        "json_unknown_choice",
    ),
    ("campaigns", of_phase(name=" "), "[0].phases[0].name", "json_empty"),
    ("campaigns", of_phase(start=None), "[0].phases[0].start", "json_missing"),
    ("campaigns", of_phase(end="2026-10-31"), "[0].phases[0].end", "json_end_before_start"),
    ("campaigns", of_phase(colour="red"), "[0].phases[0].colour", "json_unknown_field"),
    ("campaigns", {"brand": "b", "name": "n", "colour": "#fff"}, "[0].colour", "json_no_colour"),
    # brands, accounts, people
    ("brands", {"name": ""}, "[0].name", "json_empty"),
    ("brands", {"name": "n", "languages": ["en", "x"]}, "[0].languages[1]", "json_no_language"),
    ("brands", {"name": "n", "zone": ""}, "[0].zone", "json_unknown_zone"),
    (
        "accounts",
        {"brand": "b", "platform": "myspace", "handle": "h"},
        "[0].platform",
        "json_unknown_choice",
    ),
    ("accounts", {"brand": "b", "platform": "line", "handle": "@"}, "[0].handle", "json_empty"),
    ("people", {"name": "n", "roles": ["boss"]}, "[0].roles[0]", "json_unknown_choice"),
    ("people", {"name": "n", "roles": "writer"}, "[0].roles", "json_list_expected"),
    ("people", {"name": "n", "password": "x"}, "[0].password", "json_unknown_field"),
]


@pytest.mark.parametrize(("kind", "document", "at", "why"), REFUSED)
def test_the_first_fault_refuses_the_file_with_its_place(kind, document, at, why):
    code, values = refusal(kind, document)
    assert (code, values["place"], values["why"]) == ("json_wrong", at, why)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("kind", "document", "at", "why"), REFUSED)
def test_every_refusal_can_be_said_in_one_line(kind, document, at, why, lang):
    code, values = refusal(kind, document)
    said = message(code, values, Words(lang))
    assert at in said
    assert why not in said
    assert said.isprintable()
    assert not {"{", "}"} & set(said)


def test_a_refusal_names_what_there_is():
    assert "planner, writer" in refusal("people", {"name": "n", "roles": ["x"]})[1]["choices"]
    assert refusal("brands", {"nam": "x"})[1]["choices"].startswith("name, ")
    assert refusal("posts", of_item(x=1))[1]["choices"].startswith("account, format, date, time")


def test_a_fault_further_down_is_found_where_it_stands():
    posts = [{"title": "a"}] * 3 + [of_item(date="23.11.2026")]
    assert refusal("posts", posts)[1]["place"] == "[3].items[0].date" == path(3, "items", 0, "date")


def test_millions_of_wrong_values_are_one_fault():
    document = {"title": "x", "hashtags": [1] * 1_000_000}
    assert refusal("posts", document)[1]["place"] == "[0].hashtags[0]"


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.text(st.characters())
    | st.sampled_from(["2026-11-23", "19:00", "Asia/Taipei", "#新品", "zh_TW", "facebook"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def objects(kind):
    return st.dictionaries(st.sampled_from([*ADDITIONS[kind].model_fields, "x"]), VALUES)


def accepted_or_refused(kind, data):
    """Whatever comes in: values that every store can keep, or one sentence."""
    try:
        said = json.dumps(parse_additions(kind, data), ensure_ascii=False, default=plain)
    except UserError as error:
        said = message(error.code, error.values, Words("en"))
    assert said.encode()


def plain(value):
    return value.given() if isinstance(value, Addition) else str(value)


@given(st.sampled_from([*ADDITIONS]), st.binary())
def test_any_bytes_are_accepted_or_refused(kind, data):
    accepted_or_refused(kind, data)


@given(st.sampled_from([*ADDITIONS]), VALUES)
def test_any_json_is_accepted_or_refused(kind, document):
    accepted_or_refused(kind, file(document))


@given(st.sampled_from([*ADDITIONS]).flatmap(lambda kind: st.tuples(st.just(kind), objects(kind))))
def test_any_values_of_known_fields_are_accepted_or_refused(case):
    kind, document = case
    accepted_or_refused(kind, file(document))


@given(st.sampled_from([*POST["items"][0]]), VALUES)
def test_any_value_in_a_field_of_an_item_is_accepted_or_refused(name, value):
    item = POST["items"][0] | {name: value}
    accepted_or_refused("posts", file(POST | {"items": [item]}))


@given(st.data())
def test_a_damaged_file_is_accepted_or_refused(data):
    whole = bytearray(file([POST]))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    accepted_or_refused("posts", bytes(whole))
