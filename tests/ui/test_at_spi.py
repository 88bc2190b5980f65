"""A real screen reader's way in: a client of AT-SPI reads the month and presses a button."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

CLIENT = Path(__file__).parent / "programs" / "at_spi_client.py"
SERVICE = "dbus-1/services/org.a11y.Bus.service"
LIMIT = 90
"""After how many seconds all of it is ended, whatever it does."""


@pytest.fixture
def bus() -> None:
    """Skips the test where there is no bus for screen readers."""
    folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    if not any((Path(each) / SERVICE).exists() for each in folders):
        pytest.skip("install at-spi2-core to run this")


@pytest.fixture
def reader(program) -> Path:
    """The system's Python, which has a client of AT-SPI."""
    found = program("python3 with pyatspi")
    if subprocess.run([found, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        pytest.skip("install python3-pyatspi to run this")
    return found


@pytest.fixture
def display(program) -> Iterator[str]:
    """A screen that nobody sees."""
    reading, writing = os.pipe()
    command = [program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        yield f":{numbers.readline().strip()}"
    server.kill()
    server.wait()


def ended_in_time(command: Sequence[str | Path], environ: dict[str, str]) -> str:
    """Returns what a command prints; after LIMIT it is killed with all that it started."""
    process = subprocess.Popen(
        command,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        out, err = process.communicate(timeout=LIMIT)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, err
    return out


@pytest.mark.parametrize(
    ("lang", "button", "weekday", "day", "state"),
    [
        ("en", "Week", "Monday", "Wednesday 18 November", "Draft"),
        ("zh_TW", "週", "星期一", "11 月 18 日 星期三", "草稿"),
    ],
)
def test_a_screen_reader_reads_the_month_and_turns_to_the_week(
    folder, environ, tmp_path, program, bus, reader, display, lang, button, weekday, day, state
):
    around = {
        **os.environ,
        **environ,
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(tmp_path),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "SMCALENDAR_LANG": lang,
    }
    window = [sys.executable, "-m", "smcalendar", "open", folder]
    session = [program("dbus-run-session"), "--"]
    said = ended_in_time([*session, reader, CLIENT, "New soap", button, *window], around)
    told = json.loads(said.splitlines()[-1])  # The bus says something before.
    assert told["month"]["headers"][0] == weekday
    (wednesday,) = (each for each in told["month"]["cells"] if each.startswith(day))
    assert f"19:00 Instagram New soap {state}" in wednesday
    assert f"19:00 Facebook New soap {state}" in wednesday
    assert day in told["week"]["headers"][2]
    assert any(each.startswith(f"{day} 19:00") for each in told["week"]["cells"])
