"""Keeps what README.md says of the program true: commands, keys, workflow, states, pictures.

    python packaging/docs.py            writes the generated parts anew
    python packaging/docs.py --check    changes nothing; exit 1 when a run would
    python packaging/docs.py --picture  also draws packaging/pictures/*.png anew

A part stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. Run it with the project's
Python.
"""

import argparse
import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from smcalendar.cli.app import COMMANDS
from smcalendar.cli.app import main as smcalendar
from smcalendar.cli.export import export
from smcalendar.domain.messages import SHAPES, STATES
from smcalendar.domain.states import State, Step
from smcalendar.domain.workflow import TABLE, Transition
from smcalendar.services.platforms import platforms
from smcalendar.ui.kit.commands import plain
from smcalendar.ui.shell.table import TABLE as WINDOW_COMMANDS
from smcalendar.words import Words

README = ROOT / "README.md"
PICTURES = ROOT / "packaging" / "pictures"
NOW, WEEK = "2026-11-25T10:00+08:00", "2026-W48"
TERMINAL = {"COLUMNS": "80"}
WINDOWS = {"month": ("en", "light"), "month-dark": ("zh_TW", "dark")}
"""The pictures of the window, each with language and appearance."""


def main() -> int:
    options = asked()
    os.environ.update(TERMINAL)
    if options.picture:
        draw()
    before = README.read_text(encoding="utf-8")
    after = renewed(before)
    if options.check:
        if before != after:
            print("README.md is out of date: run python packaging/docs.py")
        return int(before != after)
    README.write_text(after, encoding="utf-8", newline="\n")
    return 0


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Keeps the generated parts of README.md true.")
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when a run would")
    parser.add_argument("--picture", action="store_true", help="also draw the picture anew")
    return parser.parse_args()


def renewed(text: str) -> str:
    """Returns the README with each part made anew; a part without its place is a KeyError."""
    for name, make in PARTS.items():
        place = re.compile(f"(<!-- begin {name} -->\n).*(<!-- end {name} -->\n)", re.DOTALL)
        if len(place.findall(text)) != 1:
            raise KeyError(name)
        part = "".join(f"{line}\n" for line in ("", *make(), ""))
        text = place.sub(lambda found: found[1] + part + found[2], text)  # noqa: B023 - used at once
    return text


def commands() -> Iterator[str]:
    """Every command with its whole help, folded away."""
    yield from helped("smcalendar")
    for name in COMMANDS:
        if name == export.name:
            yield from (line for each in export.commands_at for line in folded(f"{name} {each}"))
        else:
            yield from folded(name)


def folded(command: str) -> Iterator[str]:
    yield ""
    yield f"<details><summary><code>smcalendar {command}</code></summary>"
    yield ""
    yield from helped(f"smcalendar {command}")
    yield ""
    yield "</details>"


def helped(command: str) -> Iterator[str]:
    yield "```text"
    yield from printed(*command.split()[1:], "--help").splitlines()
    yield "```"


def printed(*arguments: str) -> str:
    """Returns what a command prints in English."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        status = smcalendar(arguments, {"SMCALENDAR_LANG": "en"})
    if status:
        raise ValueError(arguments)
    return out.getvalue()


def keys() -> Iterator[str]:
    """Every key of the window with its command and menu."""
    chinese = Words("zh_TW")
    rows = (
        (", ".join(f"`{key}`" for key in each.keys), plain(each.text), plain(chinese.t(each.text)))
        for each in WINDOW_COMMANDS
        if each.keys
    )
    return table(("key", "English", "繁體中文"), rows)


def workflow() -> Iterator[str]:
    """The table that decides every step; its guards are named as they are in the code."""
    rows = ((sources(row), f"`{row.step.value}`", target(row), needs(row)) for row in TABLE)
    return table(("from", "step", "to", "needs"), rows)


def sources(row: Transition) -> str:
    everywhere = row.sources == frozenset(State)
    return "any" if everywhere else ", ".join(each for each in State if each in row.sources)


def target(row: Transition) -> str:
    return row.target or ("the state it names" if row.step is Step.OVERRIDE else "stays")


def needs(row: Transition) -> str:
    return ", ".join(guard.__name__.replace("_", " ") for guard in row.guards) or "–"


def states() -> Iterator[str]:
    """Every state and what may lie over one, with its one word in both languages."""
    chinese = Words("zh_TW")
    rows = (
        (SHAPES[each], f"`{each}`", word, chinese.t(word), "" if each in tuple(State) else "yes")
        for each, word in STATES.items()
    )
    return table(("", "id", "English", "繁體中文", "lies over a state"), rows)


def places() -> Iterator[str]:
    """The platforms there are data for, with their formats."""
    rows = (
        (each.names["en"], f"`{each.id}`", ", ".join(f"`{form.id}`" for form in each.formats))
        for each in platforms().values()
    )
    return table(("platform", "id", "formats; the first is the default"), rows)


def table(heading: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    names = tuple(heading)
    yield f"| {' | '.join(names)} |"
    yield f"|{'---|' * len(names)}"
    for row in rows:
        yield f"| {' | '.join(str(each).replace('|', chr(92) + '|') for each in row)} |"


PARTS: Mapping[str, Callable[[], Iterator[str]]] = {
    "commands": commands,
    "keys": keys,
    "workflow": workflow,
    "states": states,
    "platforms": places,
}


def draw() -> None:
    """Draws one printed week of the sample and the window on it, as the program itself does."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        for lang in ("en", "zh_TW"):
            run(folder, "-m", "smcalendar", "new", f"{folder}/{lang}", "--sample", "--lang", lang)
        week = ("--week", WEEK, "--format", "png")
        export_week = ("-m", "smcalendar", "export", "schedule", f"{folder}/en", *week)
        run(folder, *export_week, "-o", PICTURES / "week.png")
        for name, (lang, appearance) in WINDOWS.items():
            target = PICTURES / f"{name}.png"
            run(folder, "packaging/portrait.py", f"{folder}/{lang}", lang, appearance, target)


def run(home: str, *arguments: object) -> None:
    subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ
        | {
            "SMCALENDAR_HOME": f"{home}/home",
            "SMCALENDAR_NOW": NOW,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": "1",
        },
        check=True,
    )


if __name__ == "__main__":
    sys.exit(main())
