"""How the program may say something, so that every sentence reaches its translator."""

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = sorted((PROJECT / "smcalendar").rglob("*.py"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yields the calls of `t` and `N_`, with that name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("t", "N_"):
                yield name, node


def texts(arguments: list[ast.expr]) -> list[str]:
    values = [each.value for each in arguments if isinstance(each, ast.Constant)]
    return [value for value in values if isinstance(value, str) and value]


def is_composed(source: ast.expr) -> bool:
    """Whether lupdate would find only a part of it, or not what is looked up."""
    choices = (
        getattr(source, "values", []),
        [getattr(source, side, None) for side in ("body", "orelse")],
    )
    return (
        isinstance(source, ast.JoinedStr | ast.BinOp)
        or any(texts(choice) for choice in choices)
        or (isinstance(source, ast.Call) and getattr(source.func, "attr", "") == "format")
    )


def faults(code: str) -> Iterator[tuple[int, str]]:
    tree = ast.parse(code)
    f_strings = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    for _, call in (each for f_string in f_strings for each in calls(f_string)):
        if texts(call.args):
            yield call.lineno, "lupdate does not look into f-strings"
    for name, call in calls(tree):
        if call.keywords:
            yield call.lineno, "lupdate sees no keywords"
        if any(is_composed(each) for each in call.args[:2]):
            yield call.lineno, "a source is one literal or comes from a table"
        if name == "t" and isinstance(call.args[0], ast.Constant) and counts_wrongly(call):
            yield call.lineno, "%n wants a count as third argument, a count %n"


def counts_wrongly(call: ast.Call) -> bool:
    return ("%n" in call.args[0].value) != (len(call.args) == 3)


def said(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Yields source and comment of what is said with literals."""
    for name, call in calls(tree):
        literals = texts(call.args)
        if name == "N_" and len(literals) == 2:
            yield literals[1], ""
        if name == "t" and isinstance(call.args[0], ast.Constant):
            yield literals[0], "".join(literals[1:2])


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("words.t(f'Move {title}')", "a source is one literal or comes from a table"),
        ("words.t('Move {t}'.format(t=title))", "a source is one literal or comes from a table"),
        ("words.t('Move ' + title)", "a source is one literal or comes from a table"),
        ("words.t('On' if on else 'Off')", "a source is one literal or comes from a table"),
        ("words.t(label or 'None')", "a source is one literal or comes from a table"),
        ("words.t('Open', comment='state')", "lupdate sees no keywords"),
        ("words.t('%n post(s)', n=n)", "lupdate sees no keywords"),
        ("words.t('%n post(s)')", "%n wants a count as third argument, a count %n"),
        ("words.t('Posts', '', n)", "%n wants a count as third argument, a count %n"),
        ("f'{words.t(\"Week\")} {number}'", "lupdate does not look into f-strings"),
    ],
)
def test_a_sentence_that_would_stay_english_is_found(code, fault):
    assert fault in [what for _, what in faults(code)]


@pytest.mark.parametrize(
    "code",
    [
        "self.words.t('Open', 'state')",
        "t('%n post(s)', '', len(posts))",
        "words.t(LABELS[code], '', values.get('n'))",
        "words.t(attribute.label)",
        "t(self.help or '')",
        "N_('History', 'Move %n item(s)')",
        "f'{words.t(STATES[state])} {number}'",
    ],
)
def test_good_calls_pass(code):
    assert [*faults(code)] == []


@pytest.mark.parametrize("file", PACKAGE, ids=lambda file: str(file.relative_to(PROJECT)))
def test_the_program_says_everything_so_that_it_can_be_translated(file):
    assert [*faults(file.read_text(encoding="utf-8"))] == []


def test_lupdate_finds_everything_that_the_program_says():
    messages = ElementTree.parse(PROJECT / "resources" / "i18n" / "zh_TW.ts").iter("message")
    known = {(each.findtext("source"), each.findtext("comment", "")) for each in messages}
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in PACKAGE]
    assert {key for tree in trees for key in said(tree)} <= known
