"""The lock of the window: one holder, freed by a crash, taken from afar only on purpose."""

import json
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.storage import lock
from smcalendar.storage.lock import LOCK, Holder, WindowLock, holder, is_free

PROJECT = Path(__file__).parents[2]
ME = Holder(host="laptop", user="amy", process=1, since="2026-11-20T04:00:00+00:00")
HOLDING = """
import sys
from pathlib import Path
from smcalendar.storage.lock import Holder, WindowLock

lock = WindowLock.take(Path(sys.argv[1]), Holder(*sys.argv[2:4], int(sys.argv[4]), sys.argv[5]))
print("held", flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def another(tmp_path):
    """Gives another process, which holds the lock as `amy` with the number 2."""
    held = subprocess.Popen(
        [sys.executable, "-c", HOLDING, tmp_path, ME.host, ME.user, "2", ME.since],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert held.stdout.readline() == "held\n"
    yield held
    held.kill()
    held.communicate()


def refused(folder, me=ME, **how):
    with pytest.raises(UserError) as caught:
        WindowLock.take(folder, me, **how)
    return caught.value


def test_who_holds_it_can_be_read(tmp_path):
    assert holder(tmp_path) is None
    lock = WindowLock.take(tmp_path, ME)
    assert holder(tmp_path) == ME
    lock.release()
    assert holder(tmp_path) is None


def test_it_can_be_taken_again_after_it_was_given_back(tmp_path):
    for _ in range(3):
        WindowLock.take(tmp_path, ME).release()


def test_a_second_window_of_the_same_process_is_refused(tmp_path):
    lock = WindowLock.take(tmp_path, ME)
    assert refused(tmp_path).code == "window_open"
    assert refused(tmp_path).code == "window_open"
    lock.release()
    WindowLock.take(tmp_path, ME).release()


def test_another_process_is_told_who_holds_it(another, tmp_path):
    error = refused(tmp_path)
    assert (error.code, error.values) == (
        "window_open",
        {"host": "laptop", "user": "amy", "since": ME.since},
    )
    assert holder(tmp_path) == replace(ME, process=2)
    another.stdin.write("\n")
    another.stdin.flush()
    assert another.stdout.readline() == "released\n"
    lock = WindowLock.take(tmp_path, ME)
    assert holder(tmp_path) == ME
    lock.release()


def test_a_crash_frees_it(another, tmp_path):
    another.kill()
    another.wait()
    assert holder(tmp_path) == replace(ME, process=2)
    WindowLock.take(tmp_path, ME).release()


@pytest.fixture
def left_by_another_machine(tmp_path):
    other = replace(ME, host="desktop", user="ann")
    (tmp_path / LOCK).write_text(json.dumps(asdict(other)))
    return tmp_path


def test_what_another_machine_left_is_not_taken_without_being_asked(left_by_another_machine):
    error = refused(left_by_another_machine)
    assert (error.code, error.values["host"], error.values["user"]) == (
        *("window_open", "desktop", "ann"),
    )
    assert holder(left_by_another_machine).host == "desktop"


def test_it_is_taken_from_another_machine_on_request(left_by_another_machine):
    lock = WindowLock.take(left_by_another_machine, ME, from_other_machine=True)
    assert holder(left_by_another_machine) == ME
    lock.release()


def test_a_window_of_this_machine_is_not_taken_over_even_on_request(another, tmp_path):
    assert refused(tmp_path, from_other_machine=True).code == "window_open"


def test_who_was_quicker_is_named(tmp_path, monkeypatch):
    """Another process takes it between the opening of the file and the lock."""
    other = replace(ME, user="ann", process=2)

    def taken(_descriptor):
        (tmp_path / LOCK).write_text(json.dumps(asdict(other)))
        return False

    monkeypatch.setattr(lock, "_lock_file", taken)
    assert refused(tmp_path).values["user"] == "ann"


def test_what_is_no_file_is_nobodys(tmp_path):
    (tmp_path / LOCK).mkdir()
    assert holder(tmp_path) is None
    assert is_free(tmp_path, ME.host)
    assert refused(tmp_path).code == "file_trouble"


def test_where_no_file_can_be_made_there_is_no_lock(tmp_path):
    assert refused(tmp_path / "nothing").code == "file_trouble"


@pytest.mark.parametrize("text", ["", "{", "[]", "5", '{"host": "x"}', "\udc80"])
def test_a_lock_file_that_makes_no_sense_is_nobodys(tmp_path, text):
    (tmp_path / LOCK).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert holder(tmp_path) is None
    WindowLock.take(tmp_path, ME).release()
