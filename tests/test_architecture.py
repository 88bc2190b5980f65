"""The rules of the house that import-linter and ruff cannot tell, read from the syntax trees."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
PACKAGE = PROJECT / "smcalendar"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 350

# The one module that may listen: for a second start of the same user.
INSTANCE = PACKAGE / "ui" / "shell" / "instance.py"

# The one place where the real clock, ids and chance come from.
CHANCE = PACKAGE / "services" / "chance.py"
CLOCKS = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime"),
    *("uuid.uuid1", "uuid.uuid4", "os.urandom"),
}
CHANCE_MODULES = {"random", "secrets"}

NETWORK = {
    *("socket", "socketserver", "ssl", "http.client", "http.server", "urllib.request"),
    *("smtplib", "ftplib", "imaplib", "poplib", "xmlrpc", "asyncio"),
    *("requests", "httpx", "urllib3", "aiohttp", "PySide6.QtNetwork"),
}
WIDGETS = {"PySide6.QtWidgets", "PySide6.QtPrintSupport"}
RICH_BY_DEFAULT = {"QLabel", "QMessageBox"}

# Written so that this file does not name them itself.
PLACES = re.compile(rb"[p]ypi\.org|[p]ythonhosted|/[w]ork\b|\b[s]hared/")
SKIPPED_FOLDERS = {".git", ".venv", "__pycache__", ".hypothesis", "build", "dist"}


def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


def imports(tree: ast.AST) -> Iterator[str]:
    """Yields `a.b` for `import a.b`, and `a` and `a.b` for `from a import b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports_any(tree: ast.AST, unwanted: set[str]) -> set[str]:
    return {
        name
        for name in imports(tree)
        if any(name == other or name.startswith(f"{other}.") for other in unwanted)
    }


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yields the last two names of what is called: `datetime.now` for `dt.datetime.now()`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ".".join(ast.unparse(node.func).split(".")[-2:]), node


def clocks_in(tree: ast.AST) -> set[str]:
    """Returns what asks the real clock or chance, called or passed on as a function."""
    attributes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    names = {".".join(ast.unparse(node).split(".")[-2:]) for node in attributes}
    return (names | set(imports(tree))) & CLOCKS | imports_any(tree, CHANCE_MODULES)


def made_up_sources(tree: ast.AST) -> list[str]:
    """Returns sentences for translation that are put together first, which no lookup finds."""
    return [
        ast.unparse(call)
        for name, call in calls(tree)
        if name.split(".")[-1] in {"t", "N_"} and any(map(is_made_up, call.args))
    ]


def is_made_up(argument: ast.expr) -> bool:
    if isinstance(argument, ast.BinOp):
        return isinstance(argument.op, ast.Mod)
    if isinstance(argument, ast.Call):
        return ast.unparse(argument.func).endswith(".format")
    return isinstance(argument, ast.JoinedStr)


def offenders(find: Callable[[ast.AST], Collection[str]], *, but: Collection[Path] = ()) -> dict:
    found = {m.relative_to(PROJECT).as_posix(): find(tree_of(m)) for m in MODULES if m not in but}
    return {module: names for module, names in found.items() if names}


def files_of_the_project() -> Iterator[Path]:
    for folder, folders, names in os.walk(PROJECT):
        folders[:] = [n for n in folders if n not in SKIPPED_FOLDERS and not n.endswith("_cache")]
        yield from (Path(folder, name) for name in names)


def in_room(*rooms: str) -> list[Path]:
    return [module for room in rooms for module in (PACKAGE / room).rglob("*.py")]


def test_rooms_import_only_what_they_may():
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    command = [sys.executable, "-c", lint, "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_clock_ids_and_chance_come_from_one_place():
    assert offenders(clocks_in, but=[CHANCE]) == {}


@pytest.mark.parametrize(
    "code",
    [
        "import datetime as dt; dt.datetime.now(dt.UTC)",
        "from datetime import date; f(date.today)",
        "from time import time",
        "import uuid; uuid.uuid4()",
        "def f():\n    from uuid import uuid4",
        "import random",
        "from secrets import token_bytes",
    ],
)
def test_a_clock_of_its_own_is_found(code):
    assert clocks_in(ast.parse(code))


def test_no_module_brings_a_second_sqlite():
    assert offenders(lambda tree: imports_any(tree, {"PySide6.QtSql"})) == {}


def test_only_the_window_has_widgets():
    found = offenders(lambda tree: imports_any(tree, WIDGETS), but=in_room("ui"))
    assert found == {}


def test_no_module_speaks_to_a_network():
    assert offenders(lambda tree: imports_any(tree, NETWORK), but=[INSTANCE]) == {}


def test_windows_of_one_machine_speak_to_each_other_through_a_local_socket_only():
    tree = tree_of(INSTANCE)
    names = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
    assert imports_any(tree, NETWORK) - {"PySide6.QtNetwork"} <= names


def test_printers_are_known_in_one_folder_only():
    printing = {"PySide6.QtPrintSupport"}
    found = offenders(lambda tree: imports_any(tree, printing), but=in_room("ui/outputs"))
    assert found == {}


@pytest.mark.parametrize(
    "code",
    [
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalServer",
        "import urllib.request",
        "from urllib import request",
        "import socket as plug",
    ],
)
def test_a_network_module_is_found_however_it_is_imported(code):
    assert imports_any(ast.parse(code), NETWORK)


def test_no_widget_guesses_that_text_is_rich():
    def guessing(tree: ast.AST) -> list[str]:
        return [name for name, _ in calls(tree) if name.split(".")[-1] in RICH_BY_DEFAULT]

    assert offenders(guessing, but=[PACKAGE / "ui" / "kit" / "labels.py"]) == {}


def test_sentences_for_translation_are_written_out():
    assert offenders(made_up_sources) == {}


@pytest.mark.parametrize(
    "code",
    [
        """words.t(f"{n} posts")""",
        """words.t("%s posts" % n)""",
        """words.t("{} posts".format(n))""",
        """N_("Attribute", f"{n}")""",
    ],
)
def test_a_sentence_put_together_before_its_translation_is_found(code):
    assert made_up_sources(ast.parse(code))


def test_the_entry_point_imports_nothing_of_ours_before_it_knows_what_is_asked():
    module = tree_of(PACKAGE / "__main__.py")
    at_once = [node for node in module.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [n for node in at_once for n in imports(node) if n.startswith("smcalendar")] == []


def test_no_file_is_too_long_to_be_read_at_once():
    files = [*MODULES, *(PROJECT / "packaging").glob("*.py")]
    lengths = {file.name: len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_file_names_a_place_that_only_its_maker_has():
    named = [file for file in files_of_the_project() if PLACES.search(file.read_bytes())]
    assert named == []


def test_our_folder_of_scripts_hides_no_library():
    assert not (PROJECT / "packaging" / "__init__.py").exists()
