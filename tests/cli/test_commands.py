"""Compares the product's table of commands with what every --help really says.

In `tests/files/commands.csv`, `*` are the options of every command and FILTERS those that several
share. What ends in `+` is in the table, but not in the program yet.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

TABLE = Path(__file__).parent.parent / "files" / "commands.csv"
LATER = "+"

Names = frozenset[str]


@dataclass
class Described:
    """The options of a command, and the choices of its options and arguments."""

    options: Names = frozenset()
    choices: dict[str, Names] = field(default_factory=dict)


def rows() -> Mapping[str, tuple[list[str], list[str]]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {
            each["command"]: (each["options"].split(), each["choices"].split())
            for each in csv.DictReader(file)
        }


def in_table(command: str, *, later: bool) -> Described:
    """Returns what the table says now, or what it has for later."""
    options, choices = rows()[command]
    shared = rows()["FILTERS"] if "FILTERS" in options else ([], [])
    every = rows()["*"]
    offered = [each for each in (*options, *shared[0], *every[0]) if each != "FILTERS"]
    named = dict(each.split("=", 1) for each in (*shared[1], *every[1], *choices))
    return Described(
        chosen(offered, later),
        {name: chosen(words.split("|"), later) for name, words in named.items()},
    )


def chosen(names: list[str], later: bool) -> Names:
    return frozenset(each.rstrip(LATER) for each in names if each.endswith(LATER) is later)


COMMANDS = [each for each in rows() if each not in ("*", "FILTERS")]
NOW = [each for each in COMMANDS if not each.endswith(LATER)]
COMING = [each.rstrip(LATER) for each in COMMANDS if each.endswith(LATER)]


def in_help(entries) -> Described:
    found = Described()
    for term, text in entries:
        name, _, metavar = term.partition(" ")
        if name.startswith("-"):
            found.options |= {name}
        listed = re.search(r"One of: (.+?)\.( |$)", text)
        if listed:
            found.choices[name] = frozenset(listed[1].split(", "))
        elif "|" in metavar:
            found.choices[name] = frozenset(metavar.split("|"))
    return found


def helped(run, command: str) -> str:
    ran = run(*command.split(), "--help")
    assert ran.status == 0
    return ran.text


def commands_in_help(run, *group: str) -> Names:
    text = helped(run, " ".join(group))
    listing = text[text.index("Commands:") :]
    return frozenset(re.findall(r"^  ([a-z]+)  ", listing, re.MULTILINE))


def test_no_command_is_missing_and_none_is_too_many(run):
    assert commands_in_help(run) == {each.split()[0] for each in NOW}
    exports = {each.split()[1] for each in NOW if each.startswith("export ")}
    assert commands_in_help(run, "export") == exports


@pytest.mark.parametrize("command", NOW)
def test_a_command_has_the_options_and_choices_of_the_table(run, entries, command):
    help_text = helped(run, command)
    wanted, found = in_table(command, later=False), in_help(entries(help_text))
    assert found.options == wanted.options
    one = {name for name, words in wanted.choices.items() if len(words) == 1}
    assert {name: words for name, words in found.choices.items() if name not in one} == {
        name: words for name, words in wanted.choices.items() if name not in one
    }
    for name in one:
        assert f"{name} {''.join(wanted.choices[name])}  " in help_text


@pytest.mark.parametrize("command", COMING)
def test_a_command_of_a_later_issue_is_not_there(run, command):
    ran = run(*command.split(), "anywhere")
    assert ran.status == 2
    assert ran.error.startswith(f"There is no command “{command.split()[-1]}”.")


@pytest.mark.parametrize(
    ("command", "option"),
    [(each, option) for each in NOW for option in sorted(in_table(each, later=True).options)],
)
def test_an_option_of_a_later_issue_is_not_there(run, command, option):
    ran = run(*command.split(), "anywhere", option, "x")
    assert ran.status == 2
    assert ran.error == f"There is no option {option}; see: smcalendar {command} --help"


@pytest.mark.parametrize(
    ("command", "name", "choice"),
    [
        (command, name, choice)
        for command in NOW
        for name, choices in in_table(command, later=True).choices.items()
        for choice in sorted(choices)
    ],
)
def test_a_choice_of_a_later_issue_is_not_there(run, command, name, choice):
    given = (choice, "anywhere") if name == "KIND" else ("anywhere", name, choice)
    needed = ("--json", "x") if command == "add" else ()
    ran = run(*command.split(), *given, *needed)
    assert ran.status == 2
    assert f"“{choice}”" in ran.error


def test_a_file_kind_of_a_later_issue_is_not_there(run, tmp_path):
    for suffix in (".xlsx", ".csv"):
        ran = run("export", "posts", "anywhere", "-o", tmp_path / f"posts{suffix}")
        assert ran.status == 2
        assert not (tmp_path / f"posts{suffix}").exists()
