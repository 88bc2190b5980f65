"""What readers of Traditional Chinese get: complete, in Taiwan's words and typography."""

import csv
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

PROJECT = Path(__file__).resolve().parent.parent
FILES = Path(__file__).parent / "files"

PLACE = re.compile(r"\{[^{}]*\}|%n")
NAMED_PLACE = re.compile(r"\{[a-z_][a-z0-9_]*\}|%n")
NOT_PROSE = re.compile(r"https?://\S+|#\w+|@\w+|\(&\w\)")
"""Addresses, hashtags, names and the letters of menus are written as they are."""

IDEOGRAPH = "[\u3400-\u9fff]"
FULL_WIDTH = "[，。：；！？、（）「」『』]"
TYPOGRAPHY = {
    rf"{IDEOGRAPH}[A-Za-z0-9%@]|[A-Za-z0-9%]{IDEOGRAPH}": "a space between Chinese and Latin",
    rf"{IDEOGRAPH} ?[,;:!?()]|[,;:!?()] ?{IDEOGRAPH}": "full-width punctuation beside Chinese",
    rf"{IDEOGRAPH}\.(?!\w)": "a Chinese full stop",
    rf"{IDEOGRAPH} ?[\"']|[\"'] ?{IDEOGRAPH}|[“”]": "「」 for quotes",
    r"\.\.\.": "… as one character",
    f" {FULL_WIDTH}|{FULL_WIDTH} ": "no space beside full-width punctuation",
    "[０-９Ａ-Ｚａ-ｚ]": "half-width letters and digits",
}


def entries(lang: str) -> list[ElementTree.Element]:
    file = PROJECT / "resources" / "i18n" / f"{lang}.ts"
    return list(ElementTree.parse(file).iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def pairs_in_ts() -> Iterator[tuple[str, str, str]]:
    for message in entries("zh_TW"):
        source = message.findtext("source")
        yield from ((source, source, form) for form in forms(message) if form)


def pairs_in_data() -> Iterator[tuple[str, str, str]]:
    for file in sorted((PROJECT / "resources").rglob("*.json")):
        yield from pairs_below(json.loads(file.read_text(encoding="utf-8")), file.name)


def pairs_below(value: object, where: str) -> Iterator[tuple[str, str, str]]:
    within = parts(value)
    if {"en", "zh_TW"} & within.keys():
        yield from parallel(within.get("en"), within.get("zh_TW"), where)
    else:
        for name, part in within.items():
            yield from pairs_below(part, f"{where}.{name}")


def parallel(english: object, chinese: object, where: str) -> Iterator[tuple[str, str, str]]:
    """Yields each text that one of the two has; what the other lacks is empty."""
    if isinstance(english, str) or isinstance(chinese, str):
        yield where, str(english or ""), str(chinese or "")
    for name in parts(english) | parts(chinese):
        yield from parallel(parts(english).get(name), parts(chinese).get(name), f"{where}.{name}")


def parts(value: object) -> dict:
    within = dict(enumerate(value)) if isinstance(value, list) else value
    return within if isinstance(within, dict) else {}


def avoided() -> list[tuple[str, str, list[str]]]:
    with (FILES / "avoid.csv").open(encoding="utf-8", newline="") as file:
        return [
            (row["avoid"], row["use"], [word for word in row["allowed"].split("|") if word])
            for row in csv.DictReader(file)
        ]


def simplified() -> set[str]:
    lines = (FILES / "simplified.txt").read_text(encoding="utf-8").splitlines()
    return {sign for line in lines if not line.startswith("#") for sign in line}


AVOIDED = avoided()
SIMPLIFIED = simplified()


def complaints(chinese: str) -> list[str]:
    """Returns what a reader in Taiwan would stumble over."""
    prose = NOT_PROSE.sub("", chinese)
    signs = [f"{sign} is simplified" for sign in chinese if sign in SIMPLIFIED]
    words = [f"{word}: say {use}" for word, use, allowed in AVOIDED if said(word, prose, allowed)]
    marks = [rule for pattern, rule in TYPOGRAPHY.items() if re.search(pattern, prose)]
    return signs + words + marks


def said(word: str, text: str, allowed: list[str]) -> bool:
    for compound in allowed:
        text = text.replace(compound, "")
    return word in text


@pytest.mark.parametrize(
    ("chinese", "complaint"),
    [
        ("软體", "软 is simplified"),
        ("隐藏", "隐 is simplified"),
        ("裏面", "裏 is simplified"),
        ("發佈時間", "發佈: say 發布"),
        ("上周", "周: say 週"),
        ("用戶名稱", "用戶: say 使用者"),
        ("匯出文件", "文件: say 檔案"),
        ("第47週", "a space between Chinese and Latin"),
        ("%n則貼文", "a space between Chinese and Latin"),
        ("匯出PDF", "a space between Chinese and Latin"),
        ("檔案(舊)", "full-width punctuation beside Chinese"),
        ("找不到, 請再試", "full-width punctuation beside Chinese"),
        ("時間:19:00", "full-width punctuation beside Chinese"),
        ("已儲存.", "a Chinese full stop"),
        ('找不到"檔案"', "「」 for quotes"),
        ("找不到“檔案”", "「」 for quotes"),
        ("前往日期...", "… as one character"),
        ("找不到 「檔案」", "no space beside full-width punctuation"),
        ("Ａ4 紙", "half-width letters and digits"),
    ],
)
def test_a_stumbling_block_is_named(chinese, complaint):
    assert complaint in complaints(chinese)


@pytest.mark.parametrize(
    "chinese",
    [
        "已將 %n 則貼文移到 {day}。",
        "匯出 iCal（.ics）",
        "2026 年第 47 週（11/16–11/22）19:00",
        "找不到「{name}」：請檢查檔名，例如 plan.json。",
        "新品開箱 #雙11購物節 @小明 https://example.tw/周?a=1",
        "應用程式的工作流程想得很周到",
        "文件貼文",
    ],
)
def test_good_chinese_passes(chinese):
    assert complaints(chinese) == []


def test_the_files_are_what_the_tool_writes():
    tool = [sys.executable, str(PROJECT / "packaging" / "words.py"), "--check"]
    result = subprocess.run(tool, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("lang", ["zh_TW", "en"])
def test_every_sentence_is_finished(lang):
    open_ones = [
        message.findtext("source")
        for message in entries(lang)
        if message.find("translation").get("type") or not all(forms(message))
    ]
    assert open_ones == []


@pytest.mark.parametrize(("lang", "number"), [("zh_TW", 1), ("en", 2)])
def test_what_counts_has_all_plural_forms(lang, number):
    wrong = [
        message.findtext("source")
        for message in entries(lang)
        if (message.get("numerus") == "yes") != ("%n" in message.findtext("source"))
        or (message.get("numerus") == "yes" and len(forms(message)) != number)
    ]
    assert wrong == []


@pytest.mark.parametrize("pairs", [pairs_in_ts, pairs_in_data])
def test_places_are_the_same_in_both_languages(pairs):
    wrong = [
        (where, chinese)
        for where, english, chinese in pairs()
        if set(PLACE.findall(english)) != set(PLACE.findall(chinese))
    ]
    assert wrong == []


def test_places_of_english_plurals_are_those_of_the_source():
    for message in entries("en"):
        places = set(PLACE.findall(message.findtext("source")))
        for form in filter(None, forms(message)):
            assert set(PLACE.findall(form)) == places, form


def test_every_place_has_a_name_so_that_a_translation_can_move_it():
    sources = [message.findtext("source") for message in entries("zh_TW")]
    unnamed = [source for source in sources if PLACE.findall(source) != NAMED_PLACE.findall(source)]
    assert unnamed == []


@pytest.mark.parametrize("pairs", [pairs_in_ts, pairs_in_data])
def test_the_chinese_is_taiwans(pairs):
    wrong = [
        (where, chinese, found) for where, _, chinese in pairs() if (found := complaints(chinese))
    ]
    assert wrong == []


def test_texts_of_both_languages_are_found_in_any_shape():
    data = {
        "names": {"en": "Post", "zh_TW": "貼文"},
        "lines": [{"en": ["one", "two"], "zh_TW": ["一"]}, {"zh_TW": "二"}],
        "posts": {"en": [{"title": "T", "day": 3}], "zh_TW": [{"title": "標題", "day": 3}]},
    }
    assert [*pairs_below(data, "x")] == [
        ("x.names", "Post", "貼文"),
        ("x.lines.0.0", "one", "一"),
        ("x.lines.0.1", "two", ""),
        ("x.lines.1", "", "二"),
        ("x.posts.0.title", "T", "標題"),
    ]


def test_data_files_say_everything_in_both_languages():
    missing = [where for where, english, chinese in pairs_in_data() if not (english and chinese)]
    assert missing == []
