"""The guards of conftest.py, seen from a project that breaks their rules."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")


@pytest.fixture
def outcomes(tmp_path, monkeypatch):
    """Gives `outcomes(code)`: what pytest says of tests that live under our conftest.py."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")

    def run(code: str) -> str:
        (tmp_path / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"))
        (tmp_path / "test_it.py").write_text(code)
        mark = "markers=expected_log(pattern): expected"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", mark]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.stdout

    return run


def test_a_warning_in_the_log_fails_a_test(outcomes):
    said = outcomes("import logging\ndef test_a(): logging.getLogger('a').warning('b %s', 1)")
    assert "unexpected: a WARNING: b 1" in said
    assert "1 error" in said


def test_a_warning_that_never_came_fails_the_test_that_expects_it(outcomes):
    said = outcomes("def test_a(expected_log): expected_log('disk full')")
    assert "expected but not logged: disk full" in said
    assert "1 error" in said


def test_an_expected_warning_is_no_failure(expected_log):
    expected_log("^storage ERROR: disk full")
    logging.getLogger("storage").error("disk full")


@pytest.mark.expected_log("calendar .* twice")
def test_a_mark_expects_a_warning_too():
    logging.getLogger("formats").warning("calendar read %s", "twice")


def test_what_the_program_only_notes_is_nobodys_business():
    logging.getLogger("storage").info("opened")


def test_what_a_run_shares_is_made_once_and_again_only_where_that_failed(once):
    made = []

    def make(path):
        made.append(path)
        assert len(made) > 1

    with pytest.raises(AssertionError):
        once("shared by a test", make)
    assert {once("shared by a test", make) for _ in range(2)} == {made[1]}
    assert len(made) == 2


def test_each_test_has_a_home_of_its_own(smcalendar_home):
    assert os.environ["SMCALENDAR_HOME"] == str(smcalendar_home)
    assert list(smcalendar_home.iterdir()) == []


def test_a_program_that_is_not_there_skips_by_name(program, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(pytest.skip.Exception, match="install poppler-utils to run this"):
        program("pdftotext")


def test_a_program_that_is_there_is_found(program, tmp_path, monkeypatch):
    (tmp_path / "strace").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert program("strace") == tmp_path / "strace"
