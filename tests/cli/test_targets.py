"""Where files are written to, and what is refused as a place for one."""

import os
import stat
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services.outputs import write_output

resource = pytest.importorskip("resource")

WRITING = {
    "ical": ("export", "ical"),
    "checklist": ("export", "checklist", "--week", "2026-W48", "--format", "html"),
    "schedule": ("export", "schedule", "--week", "2026-W48"),
    "posts": ("export", "posts"),
    "backup": ("backup",),
}
SUFFIXES = {"posts": ".json"}

NOBODY = 65534


@pytest.fixture(params=WRITING)
def write(request, run, planned):
    """Gives `write(target)` for each command that writes a file."""
    group, *rest = WRITING[request.param]
    name = rest[:1] if group == "export" else []
    options = rest[len(name) :]

    def written(target, **environ):
        return run(group, *name, planned.folder, *options, "-o", target, **environ)

    written.suffix = SUFFIXES.get(request.param, "")
    written.takes_folders = request.param == "checklist"
    return written


def test_an_old_file_is_replaced_and_keeps_its_rights(write, tmp_path):
    target = tmp_path / f"out{write.suffix}"
    target.write_bytes(b"old")
    target.chmod(0o640)
    assert write(target).status == 0
    assert target.read_bytes() != b"old"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert left_behind(tmp_path) == []


def test_a_new_file_has_the_rights_of_any_new_file(write, tmp_path):
    target, other = tmp_path / f"out{write.suffix}", tmp_path / "other"
    other.touch()
    assert write(target).status == 0
    assert target.stat().st_mode == other.stat().st_mode


def test_a_link_stays_a_link(write, tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    link = tmp_path / f"link{write.suffix}"
    link.symlink_to("real")
    assert write(link).status == 0
    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() != b"old"


def left_behind(folder: Path) -> list[Path]:
    return list(folder.glob(".smcalendar*"))


@pytest.mark.parametrize("device", ["/dev/null", "/dev/full", "/dev/tty", "/dev/zero"])
def test_a_device_is_refused(write, tmp_path, device):
    link = tmp_path / f"device{write.suffix}"
    link.symlink_to(device)
    ran = write(link)
    assert ran.status == 2
    assert "is a folder, a device or a pipe, and nothing was written there." in ran.error
    assert stat.S_ISCHR(os.stat(device).st_mode)


def test_a_pipe_is_refused(write, tmp_path):
    pipe = tmp_path / f"pipe{write.suffix}"
    os.mkfifo(pipe)
    ran = write(pipe)
    assert ran.status == 2
    assert "is a folder, a device or a pipe" in ran.error


def test_a_folder_is_refused_where_it_is_no_folder_of_checklists(write, tmp_path):
    folder = tmp_path / f"out{write.suffix}"
    folder.mkdir()
    ran = write(folder)
    if write.takes_folders:
        assert ran.status == 0
    else:
        assert ran.status == 2
        assert "is a folder, a device or a pipe" in ran.error
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize("target", ["nowhere/out", "nowhere/"])
def test_a_missing_folder_is_refused(write, tmp_path, target):
    ran = write(f"{tmp_path}/{target}" + write.suffix * (not target.endswith("/")))
    assert ran.status == 2
    assert ran.error.startswith(("There is no folder ", "“")), "a kind of file needs its suffix"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["", "x" * 300, "a\x00b"])
def test_a_name_that_no_file_can_have_is_refused(write, tmp_path, name):
    ran = write(f"{tmp_path}/{name}{write.suffix}" if name else "")
    assert ran.status == 2
    assert left_behind(tmp_path) == []


def test_a_name_in_other_bytes_than_utf_8_is_fine(write, tmp_path):
    target = tmp_path / f"\udcff{write.suffix}"
    assert write(target).status == 0
    assert os.listdir(os.fsencode(tmp_path)) != []
    assert target.is_file()


@pytest.fixture
def open_folder():
    """Gives a folder that others than root can reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


@contextmanager
def without_rights():
    """Acts as nobody where the test runs as root, whom no right stops."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_only_be_read_is_left_as_it_is(open_folder, what):
    target = open_folder / "tea.ics"
    target.write_bytes(b"old")
    (target if what == "file" else open_folder).chmod(0o444 if what == "file" else 0o555)
    with without_rights(), pytest.raises(UserError) as caught:
        write_output(str(target), b"new")
    assert (caught.value.code, caught.value.status) == ("no_permission", 2)
    assert target.read_bytes() == b"old"
    assert os.listdir(open_folder) == ["tea.ics"]


def small_files_only() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))


@pytest.mark.parametrize("command", ["ical", "posts"])
def test_a_file_that_cannot_be_finished_leaves_the_old_one(spawned, planned, tmp_path, command):
    target = tmp_path / f"out{SUFFIXES.get(command, '')}"
    target.write_bytes(b"old")
    ran = spawned("export", command, planned.folder, "-o", target, preexec_fn=small_files_only)
    assert ran.returncode == 2
    assert ran.stderr.decode() == (
        f"smcalendar: {target} cannot be written or read. What was there before is untouched.\n"
    )
    assert target.read_bytes() == b"old"
    assert left_behind(tmp_path) == []
