"""What holds for every test: no display, no folder of the user's, and silence in the log."""

import builtins
import gc
import itertools
import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

settings.register_profile("default", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")

# Name of a program: the commands it goes by, and what brings it.
PROGRAMS = {
    "Xvfb": (("Xvfb",), "xvfb"),
    "chromium": (("chromium", "chromium-browser", "google-chrome"), "chromium"),
    "dbus-run-session": (("dbus-run-session",), "dbus"),
    "libreoffice": (("soffice", "libreoffice"), "libreoffice"),
    "node": (("node", "nodejs"), "nodejs"),
    "pdftoppm": (("pdftoppm",), "poppler-utils"),
    "pdftotext": (("pdftotext",), "poppler-utils"),
    "python3 with pyatspi": (("/usr/bin/python3",), "python3-pyatspi"),
    "strace": (("strace",), "strace"),
}
PATIENCE = 600
"""How many seconds a process waits for what another one makes for both."""

PLAIN_IMPORT = builtins.__import__
"""Python's own, before pytest-qt loads Qt; see `smcalendar.ui.loading`."""

OURS = ("SMCALENDAR_HOME", "SMCALENDAR_LANG", "SMCALENDAR_NOW")


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Imports as the program does."""
    builtins.__import__ = PLAIN_IMPORT


class UnexpectedRecords(logging.Handler):
    """Keeps the log records of level WARNING and above that no pattern expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[str] = []
        self.patterns: dict[str, int] = {}

    def expect(self, pattern: str) -> None:
        self.patterns.setdefault(pattern, 0)

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.name} {record.levelname}: {record.getMessage()}"
        matching = [pattern for pattern in self.patterns if re.search(pattern, text)]
        for pattern in matching:
            self.patterns[pattern] += 1
        if not matching:
            self.unexpected.append(text)

    def complaint(self) -> str:
        never = [f"expected but not logged: {p}" for p, times in self.patterns.items() if not times]
        return "\n".join([*(f"unexpected: {text}" for text in self.unexpected), *never])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Ends what a window leaves between two tests: never in the midst of one, nor on a thread."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.disable()
    result = yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # What outlives a test is looked at once only: it would take 200 ms each time.
    gc.enable()
    return result


def pytest_sessionfinish() -> None:
    """Ends what is left of widgets while Qt still lives; the interpreter would do it too late."""
    gc.unfreeze()
    gc.collect()


@pytest.fixture(autouse=True)
def log_records(request: pytest.FixtureRequest) -> Iterator[UnexpectedRecords]:
    """Fails a test that logs a warning or an error it does not expect, or expects in vain."""
    handler = UnexpectedRecords()
    for mark in request.node.iter_markers("expected_log"):
        handler.expect(*mark.args)
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    if handler.complaint():
        pytest.fail(handler.complaint(), pytrace=False)


@pytest.fixture
def expected_log(log_records: UnexpectedRecords) -> Callable[[str], None]:
    """Gives `expected_log(pattern)`: the record this test is about to provoke.

    The pattern is searched in `logger LEVEL: message`. The mark of the same name does the same.
    """
    return log_records.expect


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Gives the names of folders, each once."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def smcalendar_home(homes: Iterator[Path]) -> Iterator[Path]:
    """Gives each test its own, empty SMCALENDAR_HOME, and the environment no other say."""
    home = next(homes)
    home.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        for name in OURS:
            patch.delenv(name, raising=False)
        patch.setenv("SMCALENDAR_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def once(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str, Callable[[Path], object]], Path]:
    """Gives `once(name, make)`: the path of what `make(path)` makes, for all processes of the run.

    Whoever comes first makes it, the others wait. It is to be read or copied, never changed.
    """
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def get(name: str, make: Callable[[Path], object]) -> Path:
        path, notes = shared / name, shared / f"{name}.once"
        with closing(sqlite3.connect(notes, timeout=PATIENCE, isolation_level=None)) as note:
            note.execute("BEGIN EXCLUSIVE")  # The one lock that Python has on every system.
            if note.execute("PRAGMA user_version").fetchone() == (0,):
                make(path)
                note.execute("PRAGMA user_version = 1")
            note.execute("COMMIT")
        return path

    return get


@pytest.fixture(scope="session")
def program() -> Callable[[str], Path]:
    """Gives `program(name)`: the path of a program from outside; without it the test is skipped."""

    def find(name: str) -> Path:
        commands, package = PROGRAMS[name]
        found = next(filter(None, map(shutil.which, commands)), None)
        if found is None:
            pytest.skip(f"install {package} to run this")
        return Path(found)

    return find
