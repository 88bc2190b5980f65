"""Which window writes: one for each workspace; what others see, and what a crash leaves."""

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from smcalendar.services import editing, trust, windows, workspaces
from smcalendar.storage.lock import LOCK

PROJECT = Path(__file__).parents[2]
HOLDING = """
import os, sys
from dataclasses import replace
from pathlib import Path
from smcalendar.services.circumstances import circumstances
from smcalendar.services.windows import take_place

around = replace(circumstances(os.environ), host=sys.argv[2], user="ann")
place = take_place(Path(sys.argv[1]), around)
print(place.may_write, flush=True)
sys.stdin.readline()
place.release()
print("released", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def around(shop):
    return replace(shop.around, host="laptop", user="amy")


@pytest.fixture
def another_process(shop):
    """Gives another process of the machine `laptop`, in which Ann has a window."""
    held = subprocess.Popen(
        [sys.executable, "-c", HOLDING, shop.folder, "laptop"],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert held.stdout.readline() == "True\n"
    yield held
    held.kill()
    held.communicate()


@pytest.fixture
def on_another_machine(shop):
    """Leaves what a window of the machine `desktop` wrote, which nobody here can look at."""
    left = {"host": "desktop", "user": "ann", "process": 2, "since": "2026-11-20T04:00:00+00:00"}
    (shop.folder / LOCK).write_text(json.dumps(left))


def test_the_first_window_writes_and_leaves_the_place_when_it_goes(shop, around):
    for _ in range(2):
        place = windows.take_place(shop.folder, around)
        assert (place.may_write, place.reason, place.holder) == (True, None, None)
        assert not place.is_lost()
        assert not windows.holder_is_gone(place, around)
        place.release()


def test_the_second_one_reads_and_knows_who_writes(shop, around, another_process):
    place = windows.take_place(shop.folder, around)
    assert not place.may_write
    assert place.reason.code == "window_open"
    assert (place.holder.host, place.holder.user) == ("laptop", "ann")
    assert place.holder.process == another_process.pid
    assert not place.is_lost()
    assert not windows.holder_is_gone(place, around)
    assert not windows.take_over(place, around).may_write
    place.release()


@pytest.mark.parametrize("end", ["kill", "release"])
def test_it_may_write_once_the_other_is_gone(shop, around, another_process, end):
    place = windows.take_place(shop.folder, around)
    if end == "kill":
        another_process.kill()
        another_process.wait()
    else:
        another_process.stdin.write("\n")
        another_process.stdin.flush()
        assert another_process.stdout.readline() == "released\n"
    assert windows.holder_is_gone(place, around)
    taken = windows.take_over(place, around)
    assert taken.may_write
    taken.release()


def test_what_a_crash_left_on_this_machine_is_taken_at_once(shop, around, another_process):
    another_process.kill()
    another_process.wait()
    place = windows.take_place(shop.folder, around)
    assert place.may_write
    place.release()


def test_another_machine_keeps_its_place_until_a_person_asks(shop, around, on_another_machine):
    place = windows.take_place(shop.folder, around)
    assert (place.may_write, place.holder.host, place.holder.user) == (False, "desktop", "ann")
    assert not windows.holder_is_gone(place, around)
    taken = windows.take_over(place, around)
    assert taken.may_write
    taken.release()


def test_who_gave_its_place_back_on_another_machine_is_gone(shop, around, on_another_machine):
    place = windows.take_place(shop.folder, around)
    (shop.folder / LOCK).write_text("")
    assert windows.holder_is_gone(place, around)


def test_a_window_notices_that_another_machine_took_it_over(shop, around, on_another_machine):
    place = windows.take_over(windows.take_place(shop.folder, around), around)
    theirs = (shop.folder / LOCK).read_text().replace("laptop", "desktop")
    (shop.folder / LOCK).write_text(theirs)
    assert place.is_lost()
    reading = windows.left(place)
    assert (reading.may_write, reading.reason.code, reading.holder.host) == (
        *(False, "window_open", "desktop"),
    )
    assert (shop.folder / LOCK).read_text() == theirs
    again = windows.take_over(reading, around)
    assert again.may_write
    again.release()


def test_a_window_notices_that_its_folder_was_renamed_and_gives_it_back_there(shop, around):
    place = windows.take_place(shop.folder, around)
    there = shop.folder.rename(shop.folder.with_name("elsewhere"))
    assert place.is_lost()
    place.release()
    assert (there / LOCK).read_text() == ""
    there.rename(shop.folder)


def test_where_there_is_no_folder_it_only_reads_and_says_why(shop, around):
    place = windows.take_place(shop.folder / "nothing", around)
    assert (place.may_write, place.reason.code, place.holder) == (False, "file_trouble", None)


def test_in_a_folder_that_can_only_be_read_it_only_reads(shop, around, monkeypatch):
    """The system's answer is put in its mouth, because root may write everywhere."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    place = windows.take_place(shop.folder, around)
    assert (place.may_write, place.reason.code) == (False, "read_only")


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only"), (errno.EIO, "file_trouble")],
)
def test_a_disk_that_takes_no_lock_makes_it_only_read(shop, around, monkeypatch, number, code):
    def refuse(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    place = windows.take_place(shop.folder, around)
    assert (place.may_write, place.reason.code, place.holder) == (False, code, None)
    monkeypatch.undo()
    again = windows.take_place(shop.folder, around)
    assert again.may_write
    again.release()


@pytest.mark.parametrize("name", ["fsync", "close"])
def test_a_full_disk_does_not_keep_it_from_leaving(shop, around, monkeypatch, name):
    """A folder on a network may say so only when the file is closed."""
    place, act = windows.take_place(shop.folder, around), getattr(os, name)

    def refuse(descriptor):
        act(descriptor)
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as full:
        full.setattr(os, name, refuse)
        place.release()
    again = windows.take_place(shop.folder, around)
    assert again.may_write
    again.release()


def test_a_window_listens_under_one_name_by_whatever_path(shop, tmp_path):
    name = windows.socket_name(shop.folder, "amy")
    link = tmp_path / "link"
    link.symlink_to(shop.folder)
    there = shop.folder / ".." / shop.folder.name
    assert {windows.socket_name(path, "amy") for path in (shop.folder, link, there)} == {name}
    moved = shop.folder.rename(tmp_path / ("山茶花 " * 20).strip())
    assert windows.socket_name(moved, "amy") == name
    moved.rename(shop.folder)
    assert name.isascii()
    assert len(name) < 50


def test_users_and_workspaces_have_names_of_their_own(shop, tmp_path):
    (tmp_path / "other").mkdir()
    folders = (shop.folder, tmp_path / "other", tmp_path / "nothing")
    names = {windows.socket_name(f, user) for f in folders for user in ("amy", "ann", "王")}
    assert len(names) == 9


def test_undo_goes_on_after_a_restart_and_stays_with_its_user(shop, around, tmp_path):
    post = shop.add_post()
    first, again = (windows.in_window(around).origin for _ in range(2))
    assert first == again
    with workspaces.opened(shop.folder, replace(around, origin=first)) as window:
        editing.edit(window, "post", post, {"title": "Box"})
    other = windows.in_window(replace(around, home=tmp_path / "home of ann"))
    with workspaces.opened(shop.folder, other) as window, pytest.raises(Exception, match="nothing"):
        trust.undo_last(window)
    with workspaces.opened(shop.folder, windows.in_window(around)) as window:
        trust.undo_last(window)
    assert shop.post(post).title == "Soap"


def test_an_origin_holds_no_name(around):
    assert around.user not in windows.in_window(around).origin


@pytest.mark.parametrize("damage", [b"", b"\xff\xff", b"x" * 100])
def test_a_lost_origin_is_another_one_from_then_on(around, damage):
    lost = windows.in_window(around).origin
    (around.home / "state" / "window.id").write_bytes(damage)
    new = windows.in_window(around).origin
    assert new.startswith("window:")
    assert new == windows.in_window(around).origin != lost


def test_a_home_that_cannot_be_written_does_no_harm(around, tmp_path):
    (tmp_path / "file").write_text("")
    nowhere = replace(around, home=tmp_path / "file")
    assert windows.in_window(nowhere).origin.startswith("window:")
