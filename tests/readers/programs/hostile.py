"""A child process that a file has taken over: what it tries, and what it gets."""

import ctypes
import errno
import os
import resource
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from smcalendar.readers.child import serve

Job = Mapping[str, Any]
FAMILIES = ("AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK", "AF_PACKET")


def main() -> None:
    serve({name: tried(attempt) for name, attempt in ATTEMPTS.items()} | JOBS)


def tried(attempt: Callable[[Job], Any]) -> Callable[[Job], Iterator[Mapping[str, Any]]]:
    """One answer: what came of it, or the name of the error."""

    def job(job: Job) -> Iterator[Mapping[str, Any]]:
        try:
            yield {"got": attempt(job)}
        except OSError as error:
            yield {"error": errno.errorcode[error.errno]}

    return job


def opened_socket(job: Job) -> str:
    with socket.socket(getattr(socket, job["family"]), socket.SOCK_DGRAM):
        return "a socket"


def spoke(job: Job) -> str:
    with socket.create_connection(("127.0.0.1", job["port"]), timeout=5) as line:
        line.sendall(b"secret")
    return "spoken"


def forked(job: Job) -> str:
    if os.fork() == 0:
        os._exit(0)
    return "forked"


def ran(job: Job) -> str:
    return subprocess.run(["/bin/true"], check=True).args[0]


def replaced(job: Job) -> None:
    os.execv("/bin/true", ["/bin/true"])


def signalled(job: Job) -> str:
    os.kill(job["victim"], 0)
    return "signalled"


def limited(job: Job) -> Any:
    return resource.prlimit(job["victim"], resource.RLIMIT_CORE)


def shared(job: Job) -> int:
    library = ctypes.CDLL(None, use_errno=True)
    found = library.shmget(0, ctypes.c_size_t(4096), 0o1600)
    if found < 0:
        raise OSError(ctypes.get_errno(), "shmget")
    return found


def shortened(job: Job) -> None:
    os.truncate(job["path"], 0)


def wrote(job: Job) -> str:
    path = Path(job["path"])
    path.write_bytes(b"x" * job.get("size", 1))
    return path.name


def read(job: Job) -> str:
    return Path(job["path"]).read_text()


def changed_rights(job: Job) -> None:
    Path(job["path"]).chmod(0o777)


def linked(job: Job) -> None:
    Path(job["path"]).symlink_to("/etc/passwd")


def opened_many(job: Job) -> int:
    return len([os.open(job["files"][0], os.O_RDONLY) for _ in range(200)])


def surroundings(job: Job) -> Mapping[str, Any]:
    limits = ("RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE")
    return {
        "environment": dict(os.environ),
        "path": sys.path,
        "isolated": sys.flags.isolated,
        "limits": {name: resource.getrlimit(getattr(resource, name)) for name in limits},
        "session": os.getsid(0) == os.getpid(),
    }


def took_memory(job: Job) -> None:
    os.write(1, bytes(2 * 1024**3))


def crashed(job: Job) -> None:
    ctypes.string_at(0)


def looped(job: Job) -> None:
    while True:
        pass


def spoke_nonsense(job: Job) -> None:
    print("[1, 2", flush=True)


def nested(job: Job) -> None:
    print("[" * 60_000, flush=True)


def spoke_without_end(job: Job) -> None:
    for _ in range(100):
        sys.stdout.write("x" * 1024**2)


def raised(job: Job) -> None:
    raise RuntimeError("a decoder stumbled")


ATTEMPTS: Mapping[str, Callable[[Job], Any]] = {
    function.__name__: function
    for function in (
        *(opened_socket, spoke, forked, ran, replaced, signalled, wrote, read, changed_rights),
        *(
            limited,
            shared,
            shortened,
            linked,
            opened_many,
            surroundings,
            took_memory,
            crashed,
            looped,
        ),
        *(spoke_nonsense, nested, spoke_without_end, raised),
    )
}

PLAUSIBLE = {"media_type": "image/png", "size": 1, "sha256": "0" * 64, "width": 1, "height": 1}


def look(job: Job) -> Iterator[Mapping[str, Any]]:
    """Dies of a file called deadly, loops over one called endless, and lies about the others."""
    for position, name in enumerate(map(os.path.basename, job["files"])):
        if name == "deadly" or (name == "heavy" and position):
            os.abort()
        if name == "endless":
            looped(job)
        yield PLAUSIBLE | LIES.get(name, {})


LIES: Mapping[str, Mapping[str, Any]] = {
    "unknown type": {"media_type": "text/html"},
    "path for a digest": {"sha256": "../" * 21 + "x"},
    "true for a number": {"width": True},
    "negative": {"height": -1},
    "enormous": {"size": 10**30},
    "more": {"id": "1"},
    "made-up refusal": {"refused": "purge"},
    "list for a refusal": {"refused": []},
}


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
COPIES: Mapping[str, bytes] = {
    "torn": PNG[:-1],
    "short": PNG,
    "drawing": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "wide": PNG + struct.pack(">II", 9, 8),
    "nothing": PNG + struct.pack(">II", 0, 8),
    "heavy": PNG + struct.pack(">II", 8, 8) + bytes(2 * 1024**2),
}


def thumbnails(job: Job) -> Iterator[Mapping[str, Any]]:
    """Dies in the middle of one called torn, and makes others of no use."""
    for key in job["keys"]:
        made = Path(job["folder"]) / f"{key}.png"
        made.write_bytes(COPIES.get(key, PNG + struct.pack(">II", 8, 8)))
        if key == "torn":
            os.abort()
        yield {}


JOBS = {"look": look, "thumbnails": thumbnails}
