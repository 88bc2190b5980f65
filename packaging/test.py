"""Runs every check and every test: python3 packaging/test.py [--yes] [--all] [-- ARGUMENTS].

`--yes` installs missing system packages without asking, `--all` makes a skipped test a failure,
what follows `--` goes to pytest. Needs no display, and after the first run no network. The last
line counts the checks and the tests together. Needs Python's standard library only.
"""

import python_version

python_version.go_on_with_a_new_one()

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import setup_steps
from screen import SetupError, prepare_terminal, say
from setup_steps import PROJECT, PYTHON

CHECKS = (
    ("ruff check", ("-m", "ruff", "check")),
    ("ruff format", ("-m", "ruff", "format", "--check")),
    ("basedpyright", ("-m", "basedpyright")),
    (
        "import-linter",
        ("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-logo"),
    ),
)
ON_ALL_CORES = ("-n", "auto")
BROKEN = {"failure", "error"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many checks or tests ended how; of each skipped test its name and why."""

    passed: int = 0
    failed: int = 0
    skipped: tuple[str, ...] = ()

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(
            passed=self.passed + other.passed,
            failed=self.failed + other.failed,
            skipped=self.skipped + other.skipped,
        )

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {len(self.skipped)} skipped"


PASSED, FAILED = Outcome(passed=1), Outcome(failed=1)


def main(arguments: list[str]) -> int:
    prepare_terminal()
    ours, for_pytest = split(arguments)
    options = parser().parse_args(ours)
    try:
        setup_steps.prepare(setup_steps.TEST_LOCK, yes=options.yes)
        outcome = sum((check(name, command) for name, command in CHECKS), start=Outcome())
        outcome += tests([*ON_ALL_CORES, *for_pytest])
    except (SetupError, OSError) as error:
        say(str(error))
        return 2
    except KeyboardInterrupt:
        say("Interrupted.")
        return 130
    report_skipped(outcome.skipped, fatal=options.all)
    say(str(outcome))
    return int(outcome.failed > 0 or (options.all and bool(outcome.skipped)))


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Returns what stands before `--` and what stands behind it."""
    where = arguments.index("--") if "--" in arguments else len(arguments)
    return list(arguments[:where]), list(arguments[where + 1 :])


def parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description="Runs every check and every test.")
    options.add_argument("--yes", action="store_true", help="install without asking")
    options.add_argument("--all", action="store_true", help="a skipped test is a failure")
    return options


def check(name: str, command: Sequence[str]) -> Outcome:
    """Runs one tool and shows what it says only when it finds something."""
    begin = time.monotonic()
    done = subprocess.run(
        [PYTHON, *command],
        cwd=PROJECT,
        env=setup_steps.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        say(done.stdout.rstrip())
    say(f"{name}: {'failed' if done.returncode else 'passed'} ({time.monotonic() - begin:.1f} s)")
    return FAILED if done.returncode else PASSED


def tests(arguments: Sequence[str]) -> Outcome:
    """Runs pytest, whose words go to the screen; its report is what counts."""
    begin = time.monotonic()
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        done = subprocess.run(
            [PYTHON, "-m", "pytest", "-q", "-rfE", f"--junitxml={report}", *arguments],
            cwd=PROJECT,
            env=setup_steps.environment(QT_QPA_PLATFORM="offscreen"),
            stdin=subprocess.DEVNULL,
            check=False,
        )
        outcome = judged(outcome_of(report), exit_status=done.returncode)
    say(f"pytest: {outcome} ({time.monotonic() - begin:.1f} s)")
    return outcome


def judged(outcome: Outcome | None, *, exit_status: int) -> Outcome:
    """Adds a failure where pytest's end is bad and no test is to blame, or nothing was tested."""
    if outcome is None:
        say(f"pytest ended without a report, with exit status {exit_status}")
        return FAILED
    if not outcome.passed and not outcome.failed:
        say("No test ran")
        return outcome + FAILED
    if exit_status and not outcome.failed:
        say(f"pytest ended with exit status {exit_status}")
        return outcome + FAILED
    return outcome


def outcome_of(report: Path) -> Outcome | None:
    """Returns what a JUnit report counts; nothing when pytest died before it wrote one."""
    try:
        cases = list(ElementTree.parse(report).iter("testcase"))
    except (OSError, ElementTree.ParseError):
        return None
    failed = sum(any(part.tag in BROKEN for part in case) for case in cases)
    skipped = tuple(line for case in cases for line in skips(case))
    return Outcome(passed=len(cases) - failed - len(skipped), failed=failed, skipped=skipped)


def skips(case: ElementTree.Element) -> Iterator[str]:
    if any(part.tag in BROKEN for part in case):
        return
    for reason in case.iter("skipped"):
        place = ".".join(filter(None, (case.get("classname"), case.get("name"))))
        yield f"{place}: {reason.get('message', 'no reason given')}"


def report_skipped(skipped: Sequence[str], *, fatal: bool) -> None:
    for line in skipped:
        say(f"skipped: {line}")
    if skipped and fatal:
        say("With --all a skipped test is a failure.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
