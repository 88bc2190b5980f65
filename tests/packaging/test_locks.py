import re
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def text_of(lock: str) -> str:
    return (PROJECT / "packaging" / lock).read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, str]:
    """Returns name and marker of each package, with the version."""
    found = re.findall(r"^([\w.-]+)==(\S+)( ;.*)? \\$", text_of(lock), re.M)
    return {name + marker: version for name, version, marker in found}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_as_new_as_the_requirements(script, lock):
    pyproject = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    head = script("lock").header(pyproject)
    assert text_of(lock).startswith(head), "run packaging/lock.py"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_packages_and_hashes_and_no_place(lock):
    lines = [line for line in text_of(lock).splitlines() if not line.strip().startswith("#")]
    pattern = re.compile(r"[\w.-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not pattern.fullmatch(line)] == []
    assert "://" not in text_of(lock)


def test_the_lock_for_tests_holds_the_other_one():
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_the_qt_that_aborts_on_python_3_11_stays_away_from_it():
    versions = {name: v for name, v in pins("requirements.lock").items() if "pyside6" in name}
    old = versions["pyside6-essentials ; python_full_version < '3.12'"]
    assert old.startswith("6.11.")
    assert len(versions) == 2


def test_requirements_that_changed_change_the_head_of_a_lock(script):
    pyproject = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    before = script("lock").header(pyproject)
    pyproject["project"]["dependencies"].append("more")
    assert script("lock").header(pyproject) != before
