"""Makes everything smcalendar needs ready and runs it: python3 packaging/start.py [--yes].

`--yes` installs missing system packages without asking. Needs Python's standard library only.
"""

import python_version

python_version.go_on_with_a_new_one()

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import setup_steps
from screen import SetupError, prepare_terminal, say
from setup_steps import PROJECT, PYTHON

ASK_DATA_FOLDER = """
import json, platformdirs
print(json.dumps(platformdirs.user_data_dir("smcalendar", appauthor=False)))
"""


def main(arguments: list[str]) -> int:
    prepare_terminal()
    options = parser().parse_args(arguments)
    try:
        setup_steps.prepare(setup_steps.RUN_LOCK, yes=options.yes)
        run(data_folder())
    except (SetupError, OSError) as error:
        say(str(error))
        return 2
    except KeyboardInterrupt:
        say("Interrupted; the next run goes on.")
        return 130
    return 0


def parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description="Makes smcalendar ready and runs it.")
    options.add_argument("--yes", action="store_true", help="install without asking")
    return options


def run(data: Path) -> None:
    """Opens the sample in a window, or where there is no screen writes what comes of it."""
    workspace = made_sample(data)
    if has_screen():
        say("The window opens; close it to come back here.")
        smcalendar("open", workspace)
    else:
        say("There is no screen for a window, so the sample's files are written instead.")
        write_outputs(workspace, data / "sample-exports", week=iso_week(today()))


def has_screen() -> bool:
    """Says whether a window can be seen: only X11 and Wayland have to be asked for."""
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in asked)


def made_sample(data: Path) -> Path:
    """Makes the sample workspace where there is none."""
    workspace = data / "sample"
    if not (workspace / "calendar.sqlite3").exists():
        data.mkdir(parents=True, exist_ok=True)
        smcalendar("new", workspace, "--sample")
    say(f"Sample workspace: {workspace}")
    return workspace


def write_outputs(workspace: Path, folder: Path, *, week: str) -> None:
    """Writes what leaves the laptop."""
    calendar = folder / "calendar.ics"
    checklists = folder / f"checklists-{week}"
    schedule = folder / f"schedule-{week}.pdf"
    checklists.mkdir(parents=True, exist_ok=True)
    smcalendar("export", "ical", workspace, "-o", calendar)
    say(f"Calendar file: {calendar}")
    smcalendar(
        "export", "checklist", workspace, "-o", checklists, "--week", week, "--format", "html"
    )
    say(f"Checklists of {week}: {checklists}")
    smcalendar("export", "schedule", workspace, "-o", schedule, "--week", week, "--format", "pdf")
    say(f"Printed schedule of {week}: {schedule}")


def smcalendar(*arguments: str | Path) -> None:
    """Runs one command; what it has to say about an error is on the screen already."""
    done = subprocess.run(
        [PYTHON, "-m", "smcalendar", *arguments],
        cwd=PROJECT,
        env=setup_steps.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        command = " ".join(map(str, arguments))
        raise SetupError(f"Not done (exit status {done.returncode}): smcalendar {command}")


def data_folder() -> Path:
    """Returns where the user's own files of this program are kept."""
    asked = os.environ.get("SMCALENDAR_HOME")
    if asked:
        return Path(asked).absolute()
    answer = subprocess.run(
        [PYTHON, "-c", ASK_DATA_FOLDER],
        env=setup_steps.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        check=True,
    )
    return Path(json.loads(answer.stdout))


def today() -> dt.date:
    asked = os.environ.get("SMCALENDAR_NOW")
    try:
        return dt.datetime.fromisoformat(asked).date() if asked else dt.date.today()
    except ValueError as error:
        raise SetupError(f"SMCALENDAR_NOW is no ISO time: {asked}") from error


def iso_week(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
