"""Runs commands in this process, on a small workspace that is built once and copied."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from smcalendar.cli.app import main

PROJECT = Path(__file__).parent.parent.parent
NOW = "2026-11-20T09:00:00+08:00"

PIPES = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}

BRANDS = [
    {"name": "青田茶", "zone": "Asia/Taipei", "languages": ["zh_TW"]},
    {"name": "Harbor", "zone": "America/New_York", "languages": ["en"]},
]
ACCOUNTS = [
    {"brand": "青田茶", "platform": "instagram", "handle": "qingtian"},
    {"brand": "青田茶", "platform": "facebook", "handle": "qingtian"},
    {"brand": "青田茶", "platform": "x", "handle": "qingtian_x"},
    {"brand": "Harbor", "platform": "threads", "handle": "harbor"},
]
PEOPLE = [
    {"name": "Amy", "roles": ["planner"]},
    {"name": "Bob", "roles": ["approver"], "contact": "bob@example.com"},
    {"name": "Mei", "department": "Design"},
    {"name": "Mei", "department": "Shop"},
]
CAMPAIGNS = [
    {
        "name": "冬季檔期",
        "brand": "青田茶",
        "kind": "festival",
        "start": "2026-11-20",
        "end": "2026-11-30",
        "owner": "Amy",
    }
]
POSTS = [
    {
        "title": "新品開箱",
        "text": "秋天的第一杯茶 🍵",
        "hashtags": ["茶", "秋天"],
        "link": "https://example.com/tea",
        "owner": "Amy",
        "campaign": "冬季檔期",
        "labels": ["茶", "新品"],
        "pillar": "Products",
        "assets": ["cup.jpg"],
        "items": [
            {"account": "instagram:qingtian", "date": "2026-11-23", "time": "19:00"},
            {"account": "qingtian_x", "date": "2026-11-24"},
        ],
    },
    {
        "title": "Night market",
        "text": "Come and see us.",
        "items": [{"account": "harbor", "date": "2026-11-26", "time": "18:30"}],
    },
    {"text": "Some day\nperhaps", "items": [{"account": "facebook:qingtian"}]},
    {"title": "An idea"},
]


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def errors(self) -> list[str]:
        return [line.removeprefix("smcalendar: ") for line in self.err.splitlines()]

    @property
    def error(self) -> str:
        """The one error there is."""
        assert len(self.errors) == 1, self.err
        return self.errors[0]

    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _application_of_the_tests(qapp):
    """Pages make an application of their own where there is none; widget tests could not use it."""


@pytest.fixture
def run(capsysbinary, monkeypatch, smcalendar_home) -> Run:
    """Gives `run(*arguments, stdin=b"", **environ)`, which holds for every command.

    Statuses are 0, 1 and 2; each error is one line; nothing is unexpected; `--json` prints one
    document, or nothing when the command was not done.
    """

    def run_command(*arguments: Any, stdin: bytes = b"", **environ: str) -> Ran:
        asked = [str(each) for each in arguments]
        said = {"SMCALENDAR_HOME": str(smcalendar_home), "SMCALENDAR_NOW": NOW} | environ
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        status = main(asked, said)
        out, err = capsysbinary.readouterr()
        ran = Ran(status, out, err.decode())
        hold_to_the_rules(ran, asked)
        log = Path(said["SMCALENDAR_HOME"]) / "logs" / "smcalendar.log"
        assert not log.exists(), log.read_text(encoding="utf-8")
        return ran

    return run_command


def hold_to_the_rules(ran: Ran, arguments: list[str]) -> None:
    assert ran.status in (0, 1, 2)
    assert all(line.startswith("smcalendar: ") for line in ran.err.splitlines()), ran.err
    assert ran.status == 0 or ran.err or "--json" in arguments or arguments[0] in QUIET
    if "--json" in arguments and "--help" not in arguments:
        if ran.status == 2:
            assert ran.out == b""
        else:
            assert isinstance(ran.json(), dict | list)


QUIET = ("check", "doctor")
"""What finds errors says so on standard output."""


@dataclass(frozen=True)
class Planned:
    """A workspace with a few records, and what its items are called."""

    folder: Path
    items: Mapping[str, Mapping[str, Any]]

    def code(self, handle: str) -> str:
        return self.items[handle]["code"]

    def id(self, handle: str) -> str:
        return self.items[handle]["id"]


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """Builds the workspace through the commands themselves."""
    place = tmp_path_factory.mktemp("built")
    Image.new("RGB", (1080, 1080), (200, 30, 30)).save(place / "cup.jpg")
    environ = {"SMCALENDAR_HOME": str(place / "home"), "SMCALENDAR_NOW": NOW}
    folder = str(place / "tea")
    assert main(["new", folder, "--lang", "zh_TW"], environ) == 0
    added = {
        "brands": BRANDS,
        "accounts": ACCOUNTS,
        "people": PEOPLE,
        "campaigns": CAMPAIGNS,
        "posts": POSTS,
    }
    for kind, records in added.items():
        file = place / f"{kind}.json"
        file.write_text(json.dumps(records), encoding="utf-8")
        acting = ["--as", "Amy"] if kind == "posts" else []
        assert main(["add", kind, folder, "--json", str(file), *acting], environ) == 0
    return place / "tea"


@pytest.fixture
def planned(built, tmp_path, run) -> Planned:
    """Gives a workspace of its own to each test."""
    folder = tmp_path / "tea"
    shutil.copytree(built, folder)
    items = run("list", "items", folder, "--json").json()
    return Planned(folder, {f"{each['platform']}:{each['account'][1:]}": each for each in items})


@pytest.fixture
def ready(planned, run) -> Planned:
    """Takes the Instagram item through the workflow until it can be posted."""
    code = planned.code("instagram:qingtian")
    for step, who in (("submit", "Amy"), ("approve", "Bob"), ("make-ready", "Amy")):
        assert run("review", planned.folder, code, "--do", step, "--as", who).status == 0
    return planned


@pytest.fixture
def spawned(smcalendar_home) -> Callable[..., subprocess.CompletedProcess]:
    """Gives `spawned(*arguments, **settings)`: a command as a process of its own."""

    def spawn(*arguments: Any, environ: Mapping[str, str] = {}, **settings: Any):
        said = {"SMCALENDAR_HOME": str(smcalendar_home), "SMCALENDAR_NOW": NOW, **environ}
        return subprocess.run(
            [sys.executable, "-m", "smcalendar", *map(os.fsencode, map(str, arguments))],
            cwd=PROJECT,
            env=os.environ | said,
            check=False,
            timeout=60,
            **PIPES | settings,
        )

    return spawn


@pytest.fixture
def snapshot() -> Callable[[Path], Mapping[str, bytes]]:
    """Gives `snapshot(folder)`: every file with its bytes, to see that nothing was changed."""
    return lambda folder: dict(_files(folder))


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.relative_to(folder).as_posix(), file.read_bytes()


@pytest.fixture
def entries() -> Callable[[str], list[tuple[str, str]]]:
    """Gives `entries(help)`: each term of a help with its text, which may go on on more lines."""
    return lambda text: list(_entries(text))


def _entries(help_text: str) -> Iterator[tuple[str, str]]:
    term, text, terms = "", "", False
    for line in help_text.splitlines():
        terms = terms or line.endswith((":", "："))
        if terms and re.match(r"  \S", line):
            if term:
                yield term, text
            term, _, text = line.strip().partition("  ")
        elif line.startswith("   "):
            text += " " + line.strip()
    yield term, text
