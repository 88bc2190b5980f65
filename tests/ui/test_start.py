"""What is loaded before the first paint: the window must not wait for slow libraries."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent.parent
PROGRAM = Path(__file__).parent / "programs" / "first_paint.py"

QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
MAY_BE_LOADED = QT | {"platformdirs", "smcalendar"}
"""Beside Python's own modules, nothing else may be loaded before the window is painted."""

LATER = {"sqlmodel", "sqlalchemy", "icalendar", "holidays", "PIL", "pydantic"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory, made_once):
    """The modules before the first paint, and once the workspace is open."""
    home = tmp_path_factory.mktemp("home")
    environ = dict(os.environ) | {"SMCALENDAR_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    shutil.copytree(made_once, home / "plan")
    done = subprocess.run(
        [sys.executable, PROGRAM, str(home / "plan")],
        cwd=PROJECT,
        env=environ | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout.splitlines()[-1])


def packages(modules):
    found = {name.partition(".")[0] for name in modules}
    return {name for name in found if not name.startswith("_")} - set(sys.stdlib_module_names)


def test_only_what_is_named_is_loaded_before_the_first_paint(loaded):
    assert packages(loaded["painted"]) <= MAY_BE_LOADED


def test_what_is_slow_is_loaded_once_the_window_is_there(loaded):
    assert "sqlmodel" in packages(loaded["opened"])
    assert not LATER & packages(loaded["painted"])


def test_nothing_of_the_rooms_that_need_them_is_loaded_before_the_first_paint(loaded):
    rooms = ("smcalendar.formats", "smcalendar.readers", "smcalendar.cli", "smcalendar.storage.t")
    assert [each for each in loaded["painted"] if each.startswith(rooms)] == []
