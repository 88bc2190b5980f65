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
        write_sample(data_folder(), week=iso_week(today()))
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


def write_sample(data: Path, *, week: str) -> None:
    """Makes the sample workspace where there is none, and what leaves the laptop from it."""
    workspace, folder = data / "sample", data / "sample-exports"
    if not (workspace / "calendar.sqlite3").exists():
        data.mkdir(parents=True, exist_ok=True)
        smcalendar("new", workspace, "--sample")
    say(f"Sample workspace: {workspace}")
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
