import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.commands import Command, Commands, plain
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.shell.table import MENUS, TABLE
from smcalendar.words import Words

EATEN_BY_INPUT_METHODS = set(",.';:?!")
TABLES = (
    Command("a", "&Undo", keys=("Ctrl+Z",)),
    Command("b", "B"),
)


@pytest.fixture
def commands(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Commands(window, TABLES, Speech(Words("zh_TW"), window))
    made.keep = window
    return made


def test_a_command_nobody_offers_is_greyed_out(commands):
    assert not commands.action("a").isEnabled()
    did = []
    commands.offer("page", {"a": lambda: did.append("a")})
    assert commands.action("a").isEnabled()
    commands.action("a").trigger()
    assert did == ["a"]
    commands.offer("page", {})
    assert not commands.action("a").isEnabled()


def test_the_later_of_two_offers_is_taken_and_gives_way_again(commands):
    did = []
    commands.offer("window", {"a": lambda: did.append("window")})
    commands.offer("page", {"a": lambda: did.append("page")})
    commands.run("a")
    commands.offer("page", {})
    commands.run("a")
    assert did == ["page", "window"]


def test_a_command_speaks_the_language(commands):
    assert commands.action("a").text() == "復原(&U)"


def test_no_two_commands_have_the_same_key():
    keys = [QKeySequence(key).toString() for each in TABLE for key in each.keys]
    assert "" not in keys
    assert sorted(keys) == sorted(set(keys))


def test_no_key_is_one_that_chinese_input_methods_eat():
    keys = [key for each in TABLE for key in each.keys]
    assert [each for each in keys if each[-1] in EATEN_BY_INPUT_METHODS] == []
    assert [each for each in keys if len(each) == 1] == []


def test_every_command_has_a_name_of_its_own():
    names = [each.name for each in TABLE]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_no_two_commands_of_a_menu_have_the_same_letter(lang):
    words = Words(lang)
    for menu, commands in MENUS.items():
        within = dict.fromkeys(each.under for each in commands)
        for under in within:
            entries = [each.text for each in commands if each.under == under]
            texts = [words.t(each) for each in (*entries, *([] if under else filter(None, within)))]
            letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
            assert sorted(letters) == sorted(set(letters)), (menu, under)


@pytest.mark.parametrize(
    ("text", "shown"), [("&Undo", "Undo"), ("復原(&U)", "復原"), ("&Open…", "Open")]
)
def test_a_button_does_not_show_the_letter_of_the_menu(text, shown):
    assert plain(text) == shown
