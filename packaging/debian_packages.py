"""Finds and installs the Debian and Ubuntu packages that Qt and printed Chinese need."""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterable, Sequence

# Each entry is one package under its possible names, the newest first.
# What Qt needs without a display ...
WITHOUT_DISPLAY = (
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libgl1",),
    ("libegl1",),
    ("libfontconfig1",),
    ("libxkbcommon0",),
    ("libdbus-1-3",),
    # QtNetwork, and lupdate through it; minimal systems from Debian 13 on lack it.
    ("libgssapi-krb5-2",),
)
# ... what an X11 window needs beside it ...
X11 = (
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-keysyms1",),
    ("libxcb-shape0",),
    ("libxkbcommon-x11-0",),
)
# ... and without which there is no Chinese glyph at all.
FONTS = (("fonts-noto-cjk",),)
PACKAGES = (*WITHOUT_DISPLAY, *X11, *FONTS)

ENVIRONMENT = {"LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
DOWNLOAD = re.compile(r"^Need to get (?:[\d.,]+ [kMG]?B/)?([\d.,]+ [kMG]?B) of archives", re.M)
ON_DISK = re.compile(r"^After this operation, ([\d.,]+ [kMG]?B) of additional", re.M)

Alternatives = tuple[str, ...]


def is_debian(os_release: dict[str, str]) -> bool:
    """Tells whether apt-get installs packages here, from the fields of /etc/os-release."""
    family = {os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"}) and bool(shutil.which("apt-get"))


def missing(packages: Iterable[Alternatives]) -> tuple[Alternatives, ...]:
    """Returns the packages of which no name is installed."""
    packages = tuple(packages)
    wanted = [name for names in packages for name in names]
    status = output("dpkg-query", "-W", "-f=${db:Status-Status} ${Package}\n", *wanted)
    installed = {line.split()[1] for line in status.splitlines() if line.startswith("installed ")}
    return tuple(names for names in packages if not installed.intersection(names))


def sizes(packages: Iterable[Alternatives]) -> dict[str, int]:
    """Returns the bytes to download for every name that apt knows; others are left out."""
    wanted = [name for names in packages for name in names]
    stanzas = output("apt-cache", "--no-all-versions", "show", *wanted).split("\n\n")
    found = (dict(re.findall(r"^(Package|Size): (.+)$", stanza, re.M)) for stanza in stanzas)
    return {fields["Package"]: int(fields["Size"]) for fields in found if len(fields) == 2}


def chosen(packages: Iterable[Alternatives], known: Iterable[str]) -> tuple[str, ...]:
    """Returns one name for each package: the first apt knows, else the oldest.

    A newer distribution still answers to the oldest name.
    """
    known = set(known)
    return tuple(next((n for n in names if n in known), names[-1]) for names in packages)


def lists_are_empty(packages: Sequence[Alternatives], known: Iterable[str]) -> bool:
    """Tells whether apt has yet to be told what there is."""
    known = set(known)
    return any(known.isdisjoint(names) for names in packages)


def totals(names: Iterable[str]) -> str:
    """Returns what apt says about the size of these packages with all they need, or nothing."""
    plan = output("apt-get", "install", "--no-install-recommends", "--print-uris", *names)
    download, on_disk = DOWNLOAD.search(plan), ON_DISK.search(plan)
    if not (download and on_disk):
        return ""
    return f"with what they need: {download[1]} to download, {on_disk[1]} on disk"


def install_command(names: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "--no-install-recommends", "--yes", *names]


def install(names: Iterable[str], *, update: bool, become_root: Sequence[str] = ()) -> bool:
    """Installs packages and tells whether it worked; lists that are too old are fetched once."""
    if update and not apt(["apt-get", "update"], become_root):
        return False
    if apt(install_command(names), become_root):
        return True
    return not update and install(names, update=True, become_root=become_root)


def apt(command: Sequence[str], become_root: Sequence[str]) -> bool:
    waits = ("-o", "DPkg::Lock::Timeout=120")
    settings = ("env", *(f"{name}={value}" for name, value in ENVIRONMENT.items()))
    stdin = None if become_root else subprocess.DEVNULL
    done = subprocess.run([*become_root, *settings, *command, *waits], stdin=stdin, check=False)
    return done.returncode == 0


def to_type(names: Iterable[str], *, update: bool, sudo: bool) -> str:
    """Returns the command a person can type to install packages."""
    before = ["sudo"] if sudo else []
    parts = [shlex.join([*before, *install_command(names)])]
    if update:
        parts.insert(0, shlex.join([*before, "apt-get", "update"]))
    return " && ".join(parts)


def output(*command: str) -> str:
    """Returns what a program prints; nothing when it is not there."""
    environment = os.environ | ENVIRONMENT
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError:
        return ""
    return done.stdout
