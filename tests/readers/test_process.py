import logging
import sys
import threading
import time

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.readers import process
from smcalendar.readers.process import ChildDiedError, Program


@pytest.fixture
def impatient(hostile):
    return Program(hostile.module, hostile.folder, seconds=1)


@pytest.mark.parametrize(
    "job",
    [
        "took_memory",
        "crashed",
        "spoke_nonsense",
        "nested",
        "spoke_without_end",
        "raised",
        "no such",
    ],
)
def test_a_child_that_fails_is_dead(attempt, job):
    with pytest.raises(ChildDiedError):
        attempt(job)


def test_a_child_that_stands_still_is_killed(impatient):
    with pytest.raises(ChildDiedError, match="in time"):
        list(process.answers({"job": "looped"}, 1, program=impatient))


@pytest.mark.skipif(sys.platform != "linux", reason="macOS takes no limit of memory")
def test_memory_is_limited(attempt, caplog):
    caplog.set_level(logging.INFO, "smcalendar.readers")
    with pytest.raises(ChildDiedError):
        attempt("took_memory")
    assert "MemoryError" in caplog.text


def test_the_log_tells_what_went_wrong_and_nobody_is_warned(attempt, caplog):
    caplog.set_level(logging.INFO, "smcalendar.readers")
    with pytest.raises(ChildDiedError):
        attempt("raised")
    (record,) = [each for each in caplog.records if each.levelno >= logging.INFO]
    assert (record.levelname, "RuntimeError: a decoder stumbled" in record.message) == (
        "INFO",
        True,
    )


def test_a_child_that_answers_too_little_is_dead(hostile):
    with pytest.raises(ChildDiedError):
        list(process.answers({"job": "surroundings"}, 2, program=hostile))


def test_who_stops_does_not_wait(hostile):
    asked = []

    def stop():
        asked.append(time.monotonic())
        return len(asked) > 10

    with pytest.raises(UserError) as refusal:
        list(process.answers({"job": "looped"}, 1, stop=stop, program=hostile))
    assert refusal.value.code == "cancelled"
    assert asked[-1] - asked[0] < hostile.seconds / 2


def test_nothing_of_a_child_stays(hostile, monkeypatch):
    started = []

    def remembered(program, *, start=process._started):
        started.append(start(program))
        return started[-1]

    monkeypatch.setattr(process, "_started", remembered)
    threads = threading.active_count()
    with pytest.raises(UserError):
        list(process.answers({"job": "looped"}, 1, stop=lambda: True, program=hostile))
    (child,) = started
    assert child.returncode is not None
    assert child.stdout.closed
    assert child.stdin.closed
    assert threading.active_count() == threads


@pytest.mark.parametrize("module", ["no_such_module", "json"])
def test_a_program_that_does_not_start_is_no_fault_of_a_file(module):
    with pytest.raises(UserError) as refusal:
        list(process.answers({"job": "look", "files": []}, 1, program=Program(module)))
    assert refusal.value.code == "reader_not_started"


def test_a_program_that_stands_still_at_once_is_no_fault_of_a_file(hostile):
    silent = Program("silent", hostile.folder, seconds=1)
    with pytest.raises(UserError) as refusal:
        list(process.answers({"job": "look", "files": []}, 0, program=silent))
    assert refusal.value.code == "reader_not_started"


def test_a_python_that_is_not_there_is_no_fault_of_a_file(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(UserError) as refusal:
        list(process.answers({"job": "look", "files": []}, 0))
    assert refusal.value.code == "reader_not_started"
