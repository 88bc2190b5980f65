"""A place to try things: a workspace, the home of its program, files beside; and what is in it."""

import hashlib
import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smcalendar.cli.app import main
from smcalendar.domain.errors import UserError
from smcalendar.domain.problems import Severity
from smcalendar.domain.sentences import message
from smcalendar.services import chance, plan, workspaces
from smcalendar.services.workspaces import Circumstances
from smcalendar.storage import backups, checkup
from smcalendar.storage.workspace import DATABASE, Workspace
from smcalendar.words import Words

NOW = "2026-11-20T09:00+08:00"


@dataclass(frozen=True, slots=True)
class Place:
    """Folders of one try. The same steps in two places leave the same bytes but for the paths."""

    root: Path

    @property
    def workspace(self) -> Path:
        return self.root / "workspace"

    @property
    def other(self) -> Path:
        """Where a second workspace may be made."""
        return self.root / "other"

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def files(self) -> Path:
        return self.root / "files"

    @property
    def environ(self) -> Mapping[str, str]:
        return {
            "SMCALENDAR_HOME": str(self.home),
            "SMCALENDAR_LANG": "en",
            "SMCALENDAR_NOW": NOW,
        }

    def put(self, original: Path) -> None:
        """Makes the place as it was when it was kept as `original`."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(original, self.root)

    def command(self, *arguments: str) -> int:
        """Runs the command line in this process and returns its exit status."""
        repeat_chance(" ".join(arguments).replace(str(self.root), ""))
        return main(arguments, self.environ)

    def add(self, kind: str, *records: Mapping[str, Any]) -> None:
        """Adds records through the command line, which has to succeed."""
        file = self.files / f"{kind}.json"
        file.write_text(json.dumps(records))
        self.must("add", kind, str(self.workspace), "--json", str(file))

    def must(self, *arguments: str) -> None:
        status = self.command(*arguments)
        if status:
            sys.exit(f"{arguments}: exit status {status}")

    def around(self) -> Circumstances:
        return workspaces.circumstances(self.environ)

    def serve(self, change: Callable[[Workspace], None]) -> int:
        """Calls a service as the command line would, for what has no command."""

        def do() -> None:
            with workspaces.opened(self.workspace, self.around()) as workspace:
                change(workspace)

        return self.told(do)

    def told(self, do: Callable[[], None]) -> int:
        """Does something and says how it ended, as the command line does."""
        repeat_chance(do.__qualname__)
        try:
            do()
        except UserError as error:
            sentence = message(error.code, error.values, Words("en"))
            print(f"smcalendar: {sentence}", file=sys.stderr, flush=True)
            return error.status
        print("done", flush=True)
        return 0

    def note_codes(self) -> None:
        """Notes what items are called, so that what is disturbed need not look that up."""
        with workspaces.opened(self.workspace, self.around()) as workspace:
            known = [(each.post.title, each.item.code) for each in plan.items(workspace)]
        self._codes.write_text(json.dumps(known))

    def codes(self, title: str = "") -> tuple[str, ...]:
        """Returns the codes of all items, or of one post's, as they were noted."""
        known = json.loads(self._codes.read_text())
        return tuple(code for of_post, code in known if title in of_post)

    @property
    def _codes(self) -> Path:
        return self.files / "codes.json"


def repeat_chance(seed: str) -> None:
    """Ids, codes and salts come from outside: here the same for the same step."""
    chance.system_chance = lambda: chance.repeatable_chance(seed)


def state_of(folder: Path, around: Circumstances) -> str:
    """Returns a digest of all rows of a workspace, or in one word why there are none."""
    if not folder.exists():
        return "absent"
    try:
        with workspaces.opened(folder, around):
            pass
    except UserError as error:
        return f"refused: {error.code}"
    except Exception as error:
        return f"crashed: {error!r}"
    return rows_digest(folder / DATABASE)


def rows_digest(file: Path) -> str:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


def faults_of(folder: Path, around: Circumstances) -> list[str]:
    """Returns what the doctor calls an error, and each backup that is not whole."""
    try:
        with workspaces.opened(folder, around) as workspace:
            return [*_errors(workspace), *_broken(backups.copies(folder))]
    except Exception as error:
        return [repr(error)]


def _errors(workspace: Workspace) -> Iterable[str]:
    for each in checkup.faults(workspace):
        if each.severity is Severity.ERROR:
            yield f"{each.code} {dict(each.values)}"


def _broken(copies: Sequence[Path]) -> Iterable[str]:
    for copy in copies:
        try:
            backups.verified(copy)
        except UserError as error:
            yield f"{copy.name}: {error.code}"
