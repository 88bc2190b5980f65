"""Takes system calls away from this process: no network, no other program, no other process."""

import ctypes
import os
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

# linux/seccomp.h, linux/filter.h, linux/prctl.h
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _JUMP_IF_EQUAL, _JUMP_IF_AT_LEAST, _JUMP_IF_ANY, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_NOT_PERMITTED, _NOT_THERE = 1, 38
_THREAD = 0x00010000
_OTHER_NUMBERS = 0x40000000
"""Where a second table of the same calls begins on x86_64 (x32)."""

_CLONE = (56, 220)
_LIMITS_OF = (302, 261)
"""`prlimit64`: the C library asks it for a process's own limits, and then names no process."""

_NEWER_CLONE = (435, 435)
"""Its flags lie in memory that a filter cannot read; without it the C library takes `clone`."""

_REFUSED: Mapping[str, tuple[int | None, int | None]] = {
    # A network
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # Other programs and processes
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    # Memory and messages that the user's programs share, a screen's pictures among them
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semctl": (66, 191),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "msgget": (68, 186),
    "msgctl": (71, 187),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    # The rights and times of files, which Landlock does not guard, and lengths before Linux 6.2
    "truncate": (76, 45),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "utime": (132, None),
    "utimes": (235, None),
    "utimensat": (280, 88),
    # The kernel's wide doors
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "bpf": (321, 280),
    "open_by_handle_at": (304, 265),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
}
"""The numbers of system calls on x86_64 and aarch64."""


@dataclass(frozen=True, slots=True)
class _Machine:
    column: int
    architecture: int
    """As linux/audit.h calls it."""


_MACHINES: Mapping[str, _Machine] = {
    "x86_64": _Machine(0, 0xC000003E),
    "aarch64": _Machine(1, 0xC00000B7),
}


def refuse_system_calls() -> bool:
    """Makes network, programs, processes and rights of files "not permitted", for good.

    Says whether the system took it: Linux with seccomp on x86_64 and aarch64 does.
    """
    if sys.platform != "linux" or sys.maxsize < 2**32:
        return False
    machine = _MACHINES.get(os.uname().machine)
    return machine is not None and _install(b"".join(_program(machine)))


def forbid_new_privileges(library: ctypes.CDLL) -> bool:
    """Gives up what a program could gain by being run; the kernel asks this of who locks itself."""
    one, none = ctypes.c_ulong(1), ctypes.c_ulong(0)
    return library.prctl(_NO_NEW_PRIVILEGES, one, none, none, none) == 0


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def _install(code: bytes) -> bool:
    library = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(code) // 8, code)
    return forbid_new_privileges(library) and not library.prctl(
        _SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(program)
    )


def _program(machine: _Machine) -> Iterator[bytes]:
    yield _step(_LOAD, _ARCHITECTURE)
    yield _step(_JUMP_IF_EQUAL, machine.architecture, true=1)
    yield _step(_RETURN, _KILL)
    yield _step(_LOAD, _NUMBER)
    yield _step(_JUMP_IF_AT_LEAST, _OTHER_NUMBERS, false=1)
    yield _step(_RETURN, _REFUSE | _NOT_THERE)
    for numbers in _REFUSED.values():
        number = numbers[machine.column]
        if number is not None:
            yield from _refusal(number, _NOT_PERMITTED)
    yield from _refusal(_NEWER_CLONE[machine.column], _NOT_THERE)
    yield from _refusal_unless(_LIMITS_OF[machine.column], _JUMP_IF_EQUAL, 0)
    yield from _refusal_unless(_CLONE[machine.column], _JUMP_IF_ANY, _THREAD)
    yield _step(_RETURN, _ALLOW)


def _refusal_unless(number: int, jump: int, argument: int) -> Iterator[bytes]:
    """Refuses a call but where its first argument makes the filter jump."""
    yield _step(_JUMP_IF_EQUAL, number, false=4)
    yield _step(_LOAD, _FIRST_ARGUMENT)
    yield _step(jump, argument, true=1)
    yield _step(_RETURN, _REFUSE | _NOT_PERMITTED)
    yield _step(_RETURN, _ALLOW)


def _refusal(number: int, error: int) -> Iterator[bytes]:
    yield _step(_JUMP_IF_EQUAL, number, false=1)
    yield _step(_RETURN, _REFUSE | error)


def _step(code: int, value: int, *, true: int = 0, false: int = 0) -> bytes:
    """One instruction; `true` and `false` say how many are jumped over."""
    return struct.pack("=HBBI", code, true, false, value)
