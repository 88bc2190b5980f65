"""From a bare Python to a .venv that holds what a lock names: the steps of start.py and test.py."""

import hashlib
import json
import os
import platform
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Mapping
from pathlib import Path

import system_packages
from screen import SetupError, say

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
MARKER = VENV / "smcalendar-installed.json"

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-dev.lock"
DOWNLOAD = {RUN_LOCK: "about 100 MB", TEST_LOCK: "about 190 MB"}
# The lock for tests holds the other one with the same pins.
CONTAINED = {RUN_LOCK: (RUN_LOCK,), TEST_LOCK: (RUN_LOCK, TEST_LOCK)}

READY, UPDATE, REBUILD = "ready", "update", "rebuild"

# Settings that would bring in other packages than the lock's or put them elsewhere.
FOREIGN = (
    *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"),
    *("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIREMENT", "PIP_CONSTRAINT"),
)


def prepare(lock: str, *, yes: bool) -> None:
    """Brings the system's packages and the .venv to what `lock` asks for; costs nothing again."""
    say(f"Python {platform.python_version()}: new enough")
    if sys.platform == "linux":
        system_packages.prepare(yes=yes)
    python_packages(lock)


def python_packages(lock: str) -> None:
    wanted = wanted_marker(lock)
    state = state_of(read_marker(), wanted, python_exists=PYTHON.exists())
    if state == READY:
        say("Python packages: all there")
        return
    MARKER.unlink(missing_ok=True)
    if state == REBUILD:
        make_venv()
    install_lock(lock)
    install_project()
    MARKER.write_text(json.dumps(wanted, indent=1), encoding="utf-8")
    say("Python packages: installed")


def wanted_marker(lock: str) -> dict[str, str]:
    """Returns what the marker says of a .venv in which `lock` was installed to the end."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    digests = {name: digest(PROJECT / "packaging" / name) for name in CONTAINED[lock]}
    return {"python": version, "project": str(PROJECT), **digests}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_marker() -> dict[str, str]:
    """Returns nothing when an installation was interrupted or is not ours."""
    try:
        marker = json.loads(MARKER.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return marker if isinstance(marker, dict) else {}


def state_of(marker: Mapping[str, str], wanted: Mapping[str, str], *, python_exists: bool) -> str:
    """Tells what a .venv needs: nothing, other packages, or to be made anew.

    It is made anew for another Python, in another folder, and when it is unknown how far it got.
    """
    if not python_exists or any(marker.get(n) != wanted[n] for n in ("python", "project")):
        return REBUILD
    return READY if wanted.items() <= marker.items() else UPDATE


def make_venv() -> None:
    say(f"Making {VENV}")
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise SetupError(f"The folder .venv cannot be made: {error}") from error


def install_lock(lock: str) -> None:
    say(f"Installing the Python packages of packaging/{lock}: {DOWNLOAD[lock]} the first time")
    options = ("--require-hashes", "--only-binary", ":all:", "--requirement")
    run_pip("install", *options, str(PROJECT / "packaging" / lock))


def install_project() -> None:
    run_pip("install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(PROJECT))
    write_relative_path_file()


def write_relative_path_file() -> None:
    """Makes the installed link to this folder plain ASCII.

    Before 3.13 Python reads it in the locale's encoding and, where that cannot hold the folder's
    name, does not even start.
    """
    site_packages = Path(sysconfig.get_path("purelib", scheme="venv", vars={"base": str(VENV)}))
    link = os.path.relpath(PROJECT, site_packages)
    (site_packages / "_smcalendar.pth").write_text(f"{link}\n", encoding="ascii")


def run_pip(*arguments: str) -> None:
    pip = (str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input")
    done = subprocess.run(
        [*pip, *arguments], env=environment(), stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode:
        raise SetupError("The Python packages were not installed; the next run begins anew.")


def environment(**more: str) -> dict[str, str]:
    """Returns the environment for programs of the .venv."""
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return kept | more
