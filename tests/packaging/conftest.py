"""Loads the scripts of packaging/, and stands in for the system they speak to."""

import importlib.util
import io
import os
import platform
import shutil
import sys
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging"
DEBIAN = {"ID": "debian"}

PLAN = """echo "Need to get 56.5 MB/108 MB of archives."
echo "After this operation, 310 MB of additional disk space will be used."
"""
COMMANDS = {
    "dpkg-query": 'cat "{folder}/installed"',
    "apt-cache": 'cat "{folder}/known"',
    "apt-get": f"""case "$*" in
  *--print-uris*) {PLAN};;
  update*) echo "$*" >> "{{folder}}/log"; cp "{{folder}}/lists" "{{folder}}/known";;
  *) echo "$*" >> "{{folder}}/log"; ! rm "{{folder}}/broken" 2> /dev/null;;
esac""",
}
SUDO = """echo "sudo $*" >> "{folder}/log"
test "$1" != --non-interactive || shift
exec "$@"
"""


@dataclass(frozen=True, slots=True)
class Debian:
    """A folder with apt and dpkg that only write down what they are asked to do."""

    folder: Path

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def has_installed(self, *names: str) -> None:
        self.write("installed", "".join(f"installed {name}\n" for name in names))

    def knows(self, *names: str, file: str = "known") -> None:
        stanza = "Package: {}\nVersion: 1\nInstalled-Size: 652\nSize: 88448\n\n"
        self.write(file, "".join(stanza.format(name) for name in names))

    def done(self) -> list[str]:
        log = self.folder / "log"
        return log.read_text(encoding="utf-8").splitlines() if log.exists() else []

    def add_command(self, name: str, text: str) -> None:
        self.write(name, f"#!/bin/sh\n{text.format(folder=self.folder)}\n")
        (self.folder / name).chmod(0o755)

    def add_sudo(self) -> None:
        self.add_command("sudo", SUDO)


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Debian:
    """A Debian without any of our packages, whose lists of packages are empty."""
    folder = tmp_path / "系統 programs"
    folder.mkdir()
    system = Debian(folder)
    for name, text in COMMANDS.items():
        system.add_command(name, text)
    for tool in ("cat", "cp", "env", "rm", "sh"):
        (folder / tool).symlink_to(str(shutil.which(tool)))
    for file in ("installed", "known", "lists"):
        system.write(file, "")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: DEBIAN)
    return system


@pytest.fixture
def as_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "stdin", None)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Terminal]:
    """Gives `at_terminal(answer)`: a person who types this; returns what is on the screen."""

    def sit_down(answer: str) -> Terminal:
        screen = Terminal()
        monkeypatch.setattr(sys, "stdin", Terminal(answer))
        monkeypatch.setattr(sys, "stdout", screen)
        return screen

    return sit_down


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)


@pytest.fixture(scope="session")
def script() -> Callable[[str], ModuleType]:
    """Gives `script(name)`: a file of packaging/ as a module, loaded once."""

    def load(name: str) -> ModuleType:
        # Python has a package of its own that is called "test".
        module_name = "our_test" if name == "test" else name
        return sys.modules.get(module_name) or loaded(SCRIPTS / f"{name}.py", module_name)

    return load


def loaded(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    sys.modules[name] = module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(SCRIPTS)
        spec.loader.exec_module(module)
    return module


@pytest.fixture
def setup_steps(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("setup_steps")


@pytest.fixture
def system_packages(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("system_packages")


@pytest.fixture
def debian_packages(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("debian_packages")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setup_steps: ModuleType) -> Path:
    """A project folder with spaces and Chinese characters, whose .venv is yet to be made.

    Making one writes a Python that only notes its arguments in `calls`.
    """
    folder = tmp_path / "my 專案"
    (folder / "packaging").mkdir(parents=True)
    for lock in (setup_steps.RUN_LOCK, setup_steps.TEST_LOCK):
        (folder / "packaging" / lock).write_text("first", encoding="utf-8")
    monkeypatch.setattr(setup_steps, "PROJECT", folder)
    monkeypatch.setattr(setup_steps, "VENV", folder / ".venv")
    monkeypatch.setattr(setup_steps, "PYTHON", folder / ".venv/bin/python")
    monkeypatch.setattr(setup_steps, "MARKER", folder / ".venv/smcalendar-installed.json")
    monkeypatch.setattr(setup_steps.venv, "create", make_noting_python)
    return folder


def make_noting_python(folder: Path, **_options: bool) -> None:
    calls = folder.parent / "calls"
    with calls.open("a", encoding="utf-8") as log:
        log.write("venv\n")
    site_packages = sysconfig.get_path("purelib", scheme="venv", vars={"base": str(folder)})
    Path(site_packages).mkdir(parents=True, exist_ok=True)
    python = folder / "bin" / "python"
    python.parent.mkdir(exist_ok=True)
    python.write_text(
        f'#!/bin/sh\necho "$*" >> "{calls}"\ntest ! -e "{folder.parent}/broken"\n', encoding="utf-8"
    )
    python.chmod(0o755)
