import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.characters import folded
from smcalendar.domain.named_accounts import Meant
from smcalendar.domain.quick_add import lines_of, understood
from smcalendar.domain.quick_words import Sort
from smcalendar.domain.records import Account, Campaign, Label, Person
from smcalendar.domain.vocabulary import vocabulary
from smcalendar.services.platforms import platforms

TODAY = dt.date(2026, 11, 18)
"""A Wednesday."""

ACCOUNTS = (
    Account(id="ig", brand_id="b", platform="instagram", handle="camellia.tw"),
    Account(id="fb", brand_id="b", platform="facebook", handle="camellia"),
    Account(id="fb2", brand_id="c", platform="facebook", handle="cedar"),
    Account(id="line", brand_id="b", platform="line", handle="camellia"),
    Account(id="x", brand_id="b", platform="x", handle="camellia_tw"),
)
VOCABULARY = vocabulary(
    ACCOUNTS,
    platforms().values(),
    campaigns=(
        Campaign(id="summer", brand_id="b", name="夏季檔期"),
        Campaign(id="spring", brand_id="b", name="Spring sale"),
        Campaign(id="tea", brand_id="c", name="Tea time"),
        Campaign(id="tea2", brand_id="b", name="Tea house"),
    ),
    people=(
        Person(id="amy", name="Amy"),
        Person(id="ann", name="Ann Lin"),
        Person(id="may", name="林小美"),
        Person(id="cedar", name="Cedar"),
    ),
    labels=(Label(id="l", name="新品"),),
)


def read(line, **more):
    return understood(line, VOCABULARY, TODAY, **more)


def texts(found, sort):
    return [each.text for each in found.words if each.sort is sort]


@pytest.mark.parametrize(
    "line",
    [
        "週三 19:00 IG 新品開箱 #夏季檔期 @Amy",
        "新品開箱 @amy #夏季 ig 週三 晚上7點",
        "@Amy IG 新品開箱 wed 7pm #夏季檔期",
        "IG、新品開箱，週三，１９：００，＃夏季檔期，＠Ａｍｙ",
        "(週三) 晚上七點 | IG | 新品開箱 | #夏季檔期 | @amy",
        "18 Nov, 19:00 - 新品開箱 #「夏季檔期」 instagram @amy",
        "11/18（三） at 7 p.m. @camellia.tw 新品開箱 #夏季檔期 @Amy",
        "Instagram: 新品開箱 #夏季檔期 @Amy on 115/11/18 19點",
    ],
)
def test_a_line_is_understood_in_both_languages_and_any_order(line):
    found = read(line)
    assert (found.day, found.time) == (TODAY, dt.time(19))
    assert found.accounts == Meant(("ig",))
    assert (found.campaign_id, found.owner_id, found.title) == ("summer", "amy", "新品開箱")


@pytest.mark.parametrize(
    ("line", "day", "time"),
    [
        ("下週三晚上7點半 茶", dt.date(2026, 11, 25), dt.time(19, 30)),
        ("明天１９：００ 茶", dt.date(2026, 11, 19), dt.time(19)),
        ("週一 茶", dt.date(2026, 11, 23), None),
        ("本週一 茶", dt.date(2026, 11, 16), None),
        ("mon 茶", dt.date(2026, 11, 23), None),
        ("next fri 茶", dt.date(2026, 11, 27), None),
        ("11/20 茶", dt.date(2026, 11, 20), None),
        ("茶 +7", dt.date(2026, 11, 25), None),
        ("tomorrow 茶 19點30分", dt.date(2026, 11, 19), dt.time(19, 30)),
        ("Wed 25 Nov 2026 茶", dt.date(2026, 11, 25), None),
        ("November 20th 茶", dt.date(2026, 11, 20), None),
    ],
)
def test_days_and_times(line, day, time):
    found = read(line)
    assert (found.day, found.time, found.title) == (day, time, "茶")


@pytest.mark.parametrize(
    "line",
    [
        *("Black Friday sale", "We sat down", "You may march", "Enjoy the sun with us"),
        *("雙11 今天開跑", "週三會員日", "全館 3.5 折", "Version 1.2.3", "10-12 people"),
        *("Line up for tea", "The letter x", "Loose threads", "camellia tea", "Brand:line"),
        *(
            "19:00開始",
            "a19:00",
            "#unknown tag",
            "@nobody says",
            "# 1",
            "@ Amy",
            "foo@amy",
            "C#夏季",
        ),
        *("Market 5", "#t", "#1 tip", "7", "", "   "),
    ],
)
def test_what_means_nothing_is_kept_whole_as_the_title(line):
    found = read(line)
    assert (found.words, found.title) == ((), line.strip())


def test_an_ordinary_word_counts_at_the_ends_of_the_line_only():
    assert read("IG fri Sunday roast").day == dt.date(2026, 11, 20)
    assert read("Sunday roast today").title == "roast today"
    assert read("The sun is out fri 7pm #夏季").title == "The sun is out"
    assert read("Black Friday sale 11/27").day == dt.date(2026, 11, 27)


def test_a_second_day_belongs_to_the_title():
    found = read("11/23 IG 11/11 was great")
    assert (found.day, found.title) == (dt.date(2026, 11, 23), "11/11 was great")


def test_any_time_may_be_asked_for():
    found = read("週三 不限時間 茶")
    assert found.has(Sort.TIME)
    assert (found.time, found.title) == (None, "茶")


@pytest.mark.parametrize(
    ("line", "code", "cell"),
    [
        ("2/30 tea", "pasted_no_day", "2/30"),
        ("9999/1/1 tea", "pasted_no_day", "9999/1/1"),
        ("tea ２６／１１", "pasted_no_day", "２６／１１"),
        ("tea 25:00", "pasted_no_time", "25:00"),
        ("tea #Tea", "pasted_several_campaigns", "#Tea"),
        ("tea @a", None, None),
        ("tea @an", None, None),
    ],
)
def test_what_cannot_be_stays_in_the_title_with_the_reason(line, code, cell):
    found = read(line)
    if code is None:
        assert found.notes == ()
    else:
        (note,) = found.notes
        assert (note.code, note.values["cell"], found.title) == (code, cell, line)


def test_accounts_are_joined_by_many_signs():
    for line in (
        "IG+LINE",
        "ＩＧ＋ＬＩＮＥ",
        "ig、line",
        "IG, LINE",
        "IG & line",
        "IG LINE",
        "IG／LINE",
    ):
        assert read(f"{line} tea").accounts == Meant(("ig", "line"))


def test_one_of_several_accounts_is_never_guessed():
    found = read("IG+FB tea")
    assert found.accounts == Meant(("ig",), (("FB", ("fb", "fb2")),))
    assert read("IG+FB tea", brands=frozenset({"c"})).accounts == Meant(("ig", "fb2"))
    assert read("IG+FB tea #Spring").accounts == Meant(("ig", "fb"))
    assert read("FB @camellia").accounts == Meant(("fb",))
    assert read("facebook:cedar tea").accounts == Meant(("fb2",))


def test_platforms_whose_names_are_words_are_meant_when_written_so():
    assert texts(read("LINE X 好友"), Sort.ACCOUNTS) == ["LINE", "X"]
    assert texts(read("ig+line 好友"), Sort.ACCOUNTS) == ["ig+line"]
    assert texts(read("LINE Official Account 好友"), Sort.ACCOUNTS) == ["LINE Official Account"]


@pytest.mark.parametrize("name", ["Spring sale", '"Spring sale"', "spring", "「spring sale」"])
def test_a_campaign_is_named_whole_or_by_its_beginning(name):
    found = read(f"IG #{name} tea")
    assert (found.campaign_id, found.title) == ("spring", "tea")


def test_of_campaigns_that_begin_alike_the_one_of_the_brand_is_meant():
    assert read("x #tea", brands=frozenset({"c"})).campaign_id == "tea"


def test_a_hash_is_a_label_if_no_campaign_is_called_so():
    found = read("#新品 開箱 #新品 #other")
    assert (found.labels, found.title) == (("新品",), "開箱 #other")


@pytest.mark.parametrize(
    ("name", "owner"), [("Amy", "amy"), ("ann", "ann"), ("Ann Lin", "ann"), ("林", "may")]
)
def test_an_owner_is_named_whole_or_by_a_beginning(name, owner):
    found = read(f"@{name} tea")
    assert (found.owner_id, found.title) == (owner, "tea")


def test_a_name_of_a_person_is_no_handle():
    found = read("@cedar tea")
    assert (found.owner_id, found.accounts) == ("cedar", Meant())


def test_words_can_be_turned_back_into_title():
    found = read("Sun IG roast", plain=frozenset({"sun"}))
    assert (found.day, found.title) == (None, "Sun roast")
    assert read("週三 茶", plain=frozenset({"週三"})).title == "週三 茶"


def test_each_line_that_says_something_is_a_post():
    assert lines_of("\n one\n \n週三 two\r\n") == (" one", "週三 two")


PIECES = st.sampled_from(
    [
        *("週三", "下週三", "11/20", "2/30", "+7", "wed", "next fri", "20 Nov", "sun", "today"),
        *("19:00", "7pm", "晚上7點半", "25:00", "any time", "IG", "IG+FB", "@camellia", "LINE"),
        *(
            "#夏季",
            '#"Spring sale"',
            "#tea",
            "#新品",
            "@Amy",
            "@",
            "#",
            "新品開箱",
            "tea",
            "😀",
            "㏂",
        ),
        *(" ", " ", " ", "　", "，", "、", "(", "）", "：", "-", "+", "\n", "İ", "ﬁ"),
    ]
)
LINES = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))


def blackened(text):
    return [each for each in text if not each.isspace()]


@given(LINES)
def test_nothing_that_is_typed_is_lost(line):
    found = read(line)
    place = 0
    rest = ""
    for word in found.words:
        assert place <= word.start < word.end <= len(line)
        assert word.text in line[word.start : word.end]
        rest += line[place : word.start]
        place = word.end
    assert blackened(found.title) == blackened(rest + line[place:])


@given(LINES)
def test_a_line_that_is_only_title_stays_as_it_is(line):
    words = frozenset(folded(each.text) for each in read(line).words)
    while again := frozenset(folded(e.text) for e in read(line, plain=words).words):
        words |= again
    assert read(line, plain=words).title == line.strip()


@given(LINES)
def test_reading_again_finds_the_same(line):
    assert read(line) == read(line)
    assert read(f"  {line} ").title == read(line).title


@given(LINES, st.dates())
def test_no_text_and_no_day_is_too_strange(line, today):
    understood(line, VOCABULARY, today)


@given(st.text())
def test_folding_leaves_each_character_in_its_place(text):
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)
