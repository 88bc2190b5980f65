import ast
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def python_version(script):
    return script("python_version")


@pytest.mark.parametrize("name", ["start.py", "test.py", "python_version.py"])
def test_an_old_python_can_read_as_far_as_the_sentence(name):
    text = (SCRIPTS / name).read_text(encoding="utf-8")
    assert ast.parse(text, feature_version=(3, 7))


def test_a_python_that_is_too_old_says_so(python_version):
    assert python_version.too_old((3, 9, 2)) == (
        "smcalendar needs Python 3.11 or newer; this is 3.9 and no newer one is on PATH."
    )


@pytest.mark.skipif("sys.platform == 'win32'", reason="the stand-ins for Python are shell scripts")
def test_the_newest_python_that_runs_goes_on(python_version, tmp_path):
    for name, status in {"python3.11": 0, "python3.12": 0, "python3.13": 127}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {status}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    assert python_version.find_newer(["/nowhere", str(tmp_path)]) == str(tmp_path / "python3.12")
    assert python_version.find_newer(["/nowhere"]) == ""


def test_the_sentence_and_the_status_come_before_anything_else(tmp_path):
    pretend = "import sys; sys.version_info = (3, 9, 2); sys.argv = ['start.py']; import runpy; "
    run = f"sys.path.insert(0, {str(SCRIPTS)!r}); runpy.run_module('start', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", pretend + run],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("smcalendar needs Python 3.11 or newer; this is 3.9 ")
