"""Sees to what pip cannot install: the libraries of the system and a font with Chinese."""

import ctypes
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence

import debian_packages
from screen import SetupError, answers_yes, has_terminal, say

LIBRARIES = (
    *("libglib-2.0.so.0", "libGL.so.1", "libEGL.so.1", "libfontconfig.so.1"),
    *("libxkbcommon.so.0", "libdbus-1.so.3", "libgssapi_krb5.so.2", "libxcb-cursor.so.0"),
    *("libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0", "libxkbcommon-x11.so.0"),
)


def prepare(*, yes: bool) -> None:
    if debian_packages.is_debian(os_release()):
        install_debian_packages(yes=yes)
    else:
        report_missing_libraries()


def os_release() -> dict[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def install_debian_packages(*, yes: bool) -> None:
    wanted = (*debian_packages.PACKAGES, *venv_package())
    missing = debian_packages.missing(wanted)
    if not missing:
        say("System packages: all there")
        return
    known = debian_packages.sizes(missing)
    if is_root() and debian_packages.lists_are_empty(missing, known):
        say("Fetching the lists of system packages")
        debian_packages.apt(["apt-get", "update"], ())
        known = debian_packages.sizes(missing)
    update = debian_packages.lists_are_empty(missing, known)
    names = debian_packages.chosen(missing, known)
    list_packages(names, known)
    become_root = agreed_way_to_root(names, update=update, yes=yes)
    if not debian_packages.install(names, update=update, become_root=become_root):
        command = debian_packages.to_type(names, update=True, sudo=bool(become_root))
        raise SetupError(f"The system packages were not installed. By hand: {command}")
    say("System packages: installed")


def venv_package() -> tuple[tuple[str, ...], ...]:
    """Returns the package with the part of Python that Debian leaves out, where it is left out."""
    if importlib.util.find_spec("ensurepip"):
        return ()
    return ((f"python{sys.version_info.major}.{sys.version_info.minor}-venv",),)


def list_packages(names: Sequence[str], known: Mapping[str, int]) -> None:
    say("System packages that are missing:")
    for name in names:
        say(f"  {name}" + (f" ({readable(known[name])})" if name in known else ""))
    totals = debian_packages.totals(names)
    say(f"  {totals or 'their sizes are known once the lists of packages are fetched'}")


def readable(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


def agreed_way_to_root(names: Sequence[str], *, update: bool, yes: bool) -> list[str]:
    """Returns what to put before a command to run it as root, or says why it cannot be."""
    if is_root():
        return []
    sudo = shutil.which("sudo") is not None
    by_hand = debian_packages.to_type(names, update=update, sudo=sudo)
    if not sudo:
        raise SetupError(f"Only root can install them, and there is no sudo. As root: {by_hand}")
    if yes:
        return ["sudo"] if has_terminal() else ["sudo", "--non-interactive"]
    if not has_terminal():
        raise SetupError(f"Only root can install them. Please run: {by_hand}")
    if not answers_yes("Install? [Y/n] "):
        raise SetupError(f"Nothing was installed. By hand: {by_hand}")
    return ["sudo"]


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def report_missing_libraries() -> None:
    """Says what the lists of no other distribution tell us: which libraries cannot be loaded."""
    missing = [name for name in LIBRARIES if not loads(name)]
    if missing:
        say(f"System libraries that are missing; please install them: {', '.join(missing)}")
    else:
        say("System libraries: all there")
    say("Printed Chinese needs a font such as Noto Sans CJK TC.")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
