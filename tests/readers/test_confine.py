import ctypes
import logging
import os
import socket
import subprocess
import sys

import pytest

from smcalendar.readers import process

KNOWN_MACHINE = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine not in ("x86_64", "aarch64"),
    reason="the numbers of its system calls are not known",
)
# All is imported beforehand: nobody else may read a folder of root's.
WITHOUT_RIGHTS = """
import os, sys
sys.path[:] = sys.argv[1:]
import resource, socket
import smcalendar.readers.landlock, smcalendar.readers.system_calls
from smcalendar.readers.confine import Cell, confine
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
print(*confine(Cell()))
try:
    socket.socket()
except PermissionError:
    print("refused")
"""
WITHOUT_NETWORK = """
import os, socket, sys
sys.path[:] = sys.argv[2:]
from smcalendar.readers.confine import leave_network
print(leave_network())
print([name for _, name in socket.if_nameindex()])
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[1])), timeout=5)
except OSError as error:
    print(error.strerror)
"""
FAMILIES = ["AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK", "AF_PACKET"]


@pytest.fixture
def needs_landlock():
    """Asks the kernel itself, so that a lock that does not close any more is no reason to skip."""
    version = -1
    if sys.platform == "linux":
        version = ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1)
    if version < 1:
        pytest.skip("the kernel has no Landlock")


@pytest.fixture
def layers(caplog):
    """Gives what locks the child in, as it tells the log."""
    caplog.set_level(logging.DEBUG, "smcalendar.readers")
    list(process.answers({"job": "look", "files": []}, 0))
    (record,) = caplog.records
    return set(record.args[0])


def test_the_child_says_what_locks_it_in(layers):
    assert layers <= {"limits", "network", "files", "calls"}


@KNOWN_MACHINE
def test_system_calls_are_refused_without_any_rights(layers):
    assert {"limits", "calls"} <= layers


def test_files_are_locked_where_the_kernel_can(needs_landlock, layers):
    assert "files" in layers


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one network for all")
def test_a_network_of_its_own_has_no_way_out():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        command = [sys.executable, "-c", WITHOUT_NETWORK, port, *sys.path]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    left, *answer = done.stdout.splitlines()
    if left == "False":
        pytest.skip("kernel or container keeps all in one network")
    assert answer == ["['lo']", "Network is unreachable"]


@KNOWN_MACHINE
@pytest.mark.parametrize("family", FAMILIES)
def test_there_is_no_socket_of_any_family(attempt, family):
    assert attempt("opened_socket", family=family) == "EPERM"


@KNOWN_MACHINE
def test_not_even_this_machine_can_be_spoken_to(attempt):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        assert attempt("spoke", port=server.getsockname()[1]) == "EPERM"
        with pytest.raises(BlockingIOError):
            server.accept()


@KNOWN_MACHINE
@pytest.mark.parametrize("job", ["forked", "ran", "replaced"])
def test_no_other_program_can_be_started(attempt, job):
    assert attempt(job) in ("EPERM", "EAGAIN")


@KNOWN_MACHINE
def test_no_other_process_can_be_signalled(attempt):
    assert attempt("signalled", victim=os.getpid()) == "EPERM"


@KNOWN_MACHINE
def test_no_other_process_is_given_limits(attempt):
    assert attempt("limited", victim=os.getpid()) == "EPERM"


@KNOWN_MACHINE
def test_no_memory_is_shared_with_other_programs(attempt):
    assert attempt("shared") == "EPERM"


@KNOWN_MACHINE
def test_no_file_is_shortened_where_landlock_does_not_guard_that_yet(attempt, tmp_path):
    file = tmp_path / "picture"
    file.write_bytes(b"old")
    assert attempt("shortened", files=[str(file)], path=str(file)) == "EPERM"
    assert file.read_bytes() == b"old"


def test_what_is_written_goes_into_the_given_folder(attempt, tmp_path):
    assert attempt("wrote", folder=str(tmp_path), path=str(tmp_path / "new")) == "new"
    assert (tmp_path / "new").read_bytes() == b"x"


def test_nothing_is_written_elsewhere(attempt, tmp_path, needs_landlock):
    (tmp_path / "folder").mkdir()
    (tmp_path / "old").write_bytes(b"old")
    for name in ("old", "new"):
        path = str(tmp_path / name)
        assert attempt("wrote", folder=str(tmp_path / "folder"), path=path) == "EACCES"
    assert (tmp_path / "old").read_bytes() == b"old"
    assert not (tmp_path / "new").exists()


def test_the_files_it_looks_at_are_not_written(attempt, tmp_path, needs_landlock):
    file = tmp_path / "picture"
    file.write_bytes(b"old")
    assert attempt("wrote", files=[str(file)], path=str(file)) == "EACCES"


def test_only_the_given_files_are_read(attempt, tmp_path, needs_landlock):
    given, secret = tmp_path / "given", tmp_path / "secret"
    given.write_text("a picture")
    secret.write_text("a letter")
    assert attempt("read", files=[str(given)], path=str(given)) == "a picture"
    assert attempt("read", files=[str(given)], path=str(secret)) == "EACCES"


@KNOWN_MACHINE
def test_rights_are_left_as_they_are(attempt, tmp_path):
    file = tmp_path / "picture"
    file.touch(0o600)
    assert attempt("changed_rights", files=[str(file)], path=str(file)) == "EPERM"
    assert file.stat().st_mode & 0o777 == 0o600


def test_no_link_is_left_for_the_parent(attempt, tmp_path, needs_landlock):
    link = tmp_path / "link"
    assert attempt("linked", folder=str(tmp_path), path=str(link)) == "EACCES"
    assert not link.is_symlink()


def test_a_file_does_not_fill_the_disk(attempt, tmp_path):
    path = str(tmp_path / "large")
    assert attempt("wrote", folder=str(tmp_path), path=path, size=65 * 1024**2) == "EFBIG"


def test_open_files_are_limited(attempt, tmp_path):
    (tmp_path / "picture").touch()
    assert attempt("opened_many", files=[str(tmp_path / "picture")]) == "EMFILE"


def test_resources_are_limited(attempt):
    limits = attempt("surroundings", files=["one", "another"])["limits"]
    assert limits["RLIMIT_CPU"] == [80, 80]
    assert limits["RLIMIT_CORE"] == [0, 0]
    if sys.platform == "linux":
        assert limits["RLIMIT_AS"] == [1024**3, 1024**3]


def test_nothing_comes_from_the_environment_or_the_current_folder(attempt, tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('ours was taken')")
    (tmp_path / "PIL").mkdir()
    (tmp_path / "PIL" / "__init__.py").write_text("raise SystemExit('ours was taken')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "json.py"))
    monkeypatch.setenv("SECRET_TOKEN", "1234")
    around = attempt("surroundings")
    assert "SECRET_TOKEN" not in around["environment"]
    assert str(tmp_path) not in around["path"]
    assert "" not in around["path"]
    assert (around["isolated"], around["session"]) == (1, True)


@KNOWN_MACHINE
def test_it_is_the_same_without_the_rights_of_root():
    command = [sys.executable, "-c", WITHOUT_RIGHTS, *sys.path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    taken, answer = done.stdout.splitlines()
    assert {"limits", "calls"} <= set(taken.split())
    assert answer == "refused"
