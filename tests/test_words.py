import subprocess
import sys

import pytest

from smcalendar import resources
from smcalendar.words import Words, language

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Somewhere</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation type="unfinished">草稿</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">不見了</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n post(s) moved</source>
        <translation>
            <numerusform>{forms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def translated(tmp_path, monkeypatch):
    """Writes the two languages of a small program in place of ours."""
    plurals = "%n post moved</numerusform><numerusform>%n posts moved"
    for lang, forms in (("zh_TW", "已移動 %n 則貼文"), ("en", plurals)):
        file = tmp_path / "i18n" / f"{lang}.ts"
        file.parent.mkdir(exist_ok=True)
        file.write_text(TS.replace("{forms}", forms), encoding="utf-8")
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / name)
    return Words


def test_a_source_is_looked_up_whatever_its_context(translated):
    assert translated("zh_TW").t("Open") == "開啟"
    assert translated("zh_TW").t("%n post(s) moved", "", 3) == "已移動 3 則貼文"


def test_a_comment_tells_two_meanings_apart(translated):
    assert translated("zh_TW").t("Open", "state") == "進行中"


def test_a_comment_nobody_translated_falls_back_to_the_source(translated):
    assert translated("zh_TW").t("Open", "verb") == "Open"


@pytest.mark.parametrize("source", ["Move “{title}”", "Gone", "Empty", "Never seen"])
def test_what_is_not_finished_stays_english(translated, source):
    assert translated("zh_TW").t(source) == source


def test_a_count_is_filled_into_a_source_without_translation(translated):
    assert translated("zh_TW").t("%n left", "", 4) == "4 left"
    assert translated("en").t("%n never seen", "", 4) == "4 never seen"


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, "0 posts moved"),
        (1, "1 post moved"),
        (2, "2 posts moved"),
        (-1, "-1 posts moved"),
        (1_234_567, "1234567 posts moved"),
    ],
)
def test_english_has_one_and_other(translated, count, sentence):
    assert translated("en").t("%n post(s) moved", "", count) == sentence


@pytest.mark.parametrize("count", [0, 1, 2, 1_234_567])
def test_chinese_has_one_form(translated, count):
    assert translated("zh_TW").t("%n post(s) moved", "", count) == f"已移動 {count} 則貼文"


def test_english_without_a_count_is_the_source(translated):
    assert translated("en").t("Open", "state") == "Open"


def test_comment_and_count_are_positional_because_lupdate_sees_no_keywords(translated):
    with pytest.raises(TypeError):
        translated("en").t("%n post(s) moved", n=1)


@pytest.mark.parametrize(
    ("call", "parses"),
    [
        ("Words('en').t('Title')", False),
        ("Words('zh_TW')", False),
        ("Words('en').t('%n post(s) moved', '', 2)", True),
        ("Words('zh_TW').t('Title')", True),
    ],
)
def test_nothing_is_parsed_before_it_is_needed(call, parses):
    program = f"import sys; from smcalendar.words import Words; {call}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=resources.path("").parent,
    )
    assert ("xml.etree.ElementTree" in loaded.stdout.split()) == parses


def test_what_was_asked_comes_first():
    assert language("en", {"SMCALENDAR_LANG": "zh_TW", "LANG": "zh_TW.UTF-8"}) == "en"
    assert language("zh_TW", {"SMCALENDAR_LANG": "en", "LANG": "en_US.UTF-8"}) == "zh_TW"


def test_the_variable_comes_before_the_workspace_and_the_workspace_before_the_locale():
    chinese = {"LANG": "zh_TW.UTF-8"}
    assert language(None, {**chinese, "SMCALENDAR_LANG": "en"}, workspace="zh_TW") == "en"
    assert language(None, chinese, workspace="en") == "en"
    assert language(None, chinese) == "zh_TW"


def test_locale_variables_count_in_the_order_of_posix():
    assert language(None, {"LC_ALL": "C", "LANG": "zh_TW"}) == "en"
    assert language(None, {"LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"}) == "zh_TW"


@pytest.mark.parametrize(
    "locale",
    ["zh_TW", "zh_TW.UTF-8", "zh-TW", "zh_HK.UTF-8", "zh_Hant", "zh-Hant-TW", "ZH_tw"],
)
def test_traditional_chinese_is_served_in_chinese(locale):
    assert language(None, {"LANG": locale}) == "zh_TW"


@pytest.mark.parametrize(
    "locale", ["", "C", "C.UTF-8", "POSIX", "zh_CN.UTF-8", "zh", "ja_JP", "de"]
)
def test_any_other_language_is_served_in_english(locale):
    assert language(None, {"LANG": locale}) == "en"
