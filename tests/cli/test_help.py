"""The help in both languages, and what it costs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from smcalendar.cli.columns import width

PROJECT = Path(__file__).parent.parent.parent

COMMANDS = (
    *("", "new", "list", "add", "move", "review", "mark", "check", "count"),
    *("export", "export ical", "export checklist", "export schedule", "export posts"),
    *("undo", "log", "doctor", "backup", "restore", "erase"),
)

NAMES = re.compile(r"--?[a-z][\w-]*|backups/|platform:handle")
"""What keeps its name in every language."""


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_the_help_fits_a_terminal(run, command, lang):
    ran = run(*command.split(), "--help", "--lang", lang, COLUMNS="80")
    assert ran.status == 0
    assert ran.err == ""
    assert [line for line in ran.lines if width(line) > 80] == []
    assert all(line == line.rstrip() for line in ran.lines)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_and_option_is_explained(run, entries, command):
    found = entries(run(*command.split(), "--help").text)
    assert "--help" in dict(found)
    assert [term for term, text in found if not text.strip().endswith(".")] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_no_english_sentence_is_left_in_the_chinese_help(run, entries, command):
    text = run(*command.split(), "--help", "--lang", "zh_TW").text
    described = text.split("\n\n")[1]
    explained = [re.sub("可用的值：[^。]+。", "", each) for _, each in entries(text)]
    left = [
        re.findall(r"[A-Za-z]+ [a-z]+", NAMES.sub("", each)) for each in (described, *explained)
    ]
    assert [each for each in left if each] == []
    assert all(re.search("[\u4e00-\u9fff]", each) for each in (described, *explained))
    assert text.startswith("用法：smcalendar")


@pytest.mark.parametrize("arguments", [("--lang", "zh_TW"), ("--lang=zh_TW",)])
def test_the_language_may_stand_before_the_command(run, planned, arguments):
    assert "代碼" in run(*arguments, "list", "items", planned.folder).text


def test_the_language_of_the_command_wins_over_that_of_the_group(run, planned):
    ran = run("--lang", "zh_TW", "list", "items", planned.folder, "--lang", "en")
    assert ran.lines[0].startswith("Code")


@pytest.mark.parametrize(
    "environ",
    [
        {"SMCALENDAR_LANG": "zh_TW"},
        {"LANG": "zh_TW.UTF-8"},
        {"LC_ALL": "zh_HK.UTF-8", "LANG": "en_US.UTF-8"},
    ],
)
def test_messages_follow_the_environment(run, planned, environ):
    assert run("list", "items", planned.folder, **environ).lines[0].startswith("代碼")
    assert run("nope", **environ).error.startswith("沒有")


def test_smcalendar_lang_wins_over_the_locale(run, planned):
    ran = run("list", "items", planned.folder, LANG="zh_TW.UTF-8", SMCALENDAR_LANG="en")
    assert ran.lines[0].startswith("Code")


def test_a_language_that_is_not_there_is_refused(run):
    ran = run("list", "items", "anywhere", "--lang", "fr")
    assert ran.status == 2
    assert ran.error == "“fr” is not possible here. There are: zh_TW, en."


def test_a_group_alone_shows_its_help_and_asks_for_a_command(run):
    ran = run("export")
    assert ran.status == 2
    assert ran.text == run("export", "--help").text
    assert ran.error == "A command is missing; see: smcalendar export --help"


def test_without_a_command_and_a_screen_it_says_what_works(run):
    ran = run()
    assert ran.status == 2
    assert ran.error == (
        "There is no screen to open a window on; nothing was changed. All commands work without "
        "one; see: smcalendar --help"
    )


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("list",), "KIND is missing; see: smcalendar list --help"),
        (("list", "items"), "WORKSPACE is missing; see: smcalendar list --help"),
        (("list", "items", "a", "b"), "“b” is one word too many; see: smcalendar list --help"),
        (("move", "a", "b"), "--to is missing; see: smcalendar move --help"),
        (
            ("list", "items", "a", "--nope"),
            "There is no option --nope; see: smcalendar list --help",
        ),
        (
            ("list", "items", "a", "--json=1"),
            "Option --json lacks its value, or takes none; see: smcalendar list --help",
        ),
        (
            ("export", "ical", "a", "-o"),
            "Option -o lacks its value, or takes none; see: smcalendar export ical --help",
        ),
    ],
)
def test_wrong_use_is_one_sentence_that_names_the_help(run, arguments, error):
    ran = run(*arguments)
    assert (ran.status, ran.error) == (2, error)
    assert "--help" in run(*arguments, "--lang", "zh_TW").error or "--lang" in arguments


SLOW = {"PySide6", "PIL", "alembic", "icalendar", "jinja2"}
DATABASE = {"pydantic", "sqlalchemy", "sqlmodel"}


def imported(*arguments: object) -> set[str]:
    """Returns the libraries that a command imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "smcalendar", *map(str, arguments)],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    names = re.findall(r"\| +([\w.]+)$", done.stderr, re.M)
    return {name.partition(".")[0] for name in names}


def test_the_way_imports_are_found_works():
    assert "click" in imported("--help")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--help", "--lang", "zh_TW"),
        ("list", "--help"),
        ("export", "schedule", "--help"),
        ("count", "三月", "--platform", "x"),
        ("count", "March", "--platform", "instagram", "--json", "--lang", "zh_TW"),
    ],
)
def test_help_and_count_need_no_slow_library(arguments):
    assert imported(*arguments) & (SLOW | DATABASE) == set()


def test_a_list_needs_the_database_only(planned):
    found = imported("list", "items", planned.folder, "--json")
    assert found & SLOW == set()
    assert found >= DATABASE
