import os
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from smcalendar import resources

PROJECT = Path(__file__).resolve().parent.parent
LOOK = """
import sys
from pathlib import Path
{path}
from smcalendar import resources
text = resources.read_text("i18n/zh_TW.ts")
assert text.startswith("<?xml"), text[:20]
assert "i18n/zh_TW.ts" in resources.names("i18n")
print(Path(resources.__file__).parent, resources.path("i18n"), sep="\\n")
"""


def looked_up(program, folder):
    """Runs a program from another folder; returns where the package and its data are."""
    alone = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, env=alone, text=True, capture_output=True
    )
    assert result.returncode == 0, result.stderr
    return [Path(line) for line in result.stdout.splitlines()]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A wheel of this project, unpacked elsewhere."""
    if not find_spec("hatchling"):
        pytest.skip("needs hatchling: pip install hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    result = subprocess.run([sys.executable, *build], cwd=PROJECT, text=True, capture_output=True)
    assert result.returncode == 0, result.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "有 空格")
    return folder / "有 空格"


def test_a_wheel_carries_its_resources(installed, tmp_path):
    program = LOOK.format(path=f"sys.path.insert(0, {str(installed)!r})")
    package, data = looked_up(program, tmp_path)
    assert package == installed / "smcalendar"
    assert data == package / "resources" / "i18n"


def test_a_wheel_carries_every_file_of_the_folder(installed):
    ours = {file.relative_to(PROJECT / "resources") for file in (PROJECT / "resources").rglob("*")}
    there = installed / "smcalendar" / "resources"
    assert {file.relative_to(there) for file in there.rglob("*")} == {
        name for name in ours if "__pycache__" not in name.parts
    }


def test_an_editable_install_reads_the_folder_beside_the_package(tmp_path):
    program = LOOK.format(path=f"sys.path.insert(0, {str(PROJECT)!r})")
    package, data = looked_up(program, tmp_path)
    assert (package, data) == (PROJECT / "smcalendar", PROJECT / "resources" / "i18n")


def test_text_is_the_utf_8_of_the_bytes():
    name = "i18n/zh_TW.ts"
    assert resources.read_text(name).encode() == resources.read_bytes(name).replace(b"\r\n", b"\n")


def test_names_are_sorted_files_that_can_be_read(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "smcalendar")
    folder = tmp_path / "resources" / "keydates"
    (folder / "inner").mkdir(parents=True)
    for name in ("b.json", "a.json", ".DS_Store"):
        (folder / name).write_text(name, encoding="utf-8")
    assert resources.names("keydates") == ("keydates/a.json", "keydates/b.json")
    assert resources.read_text("keydates/a.json") == "a.json"


@pytest.mark.parametrize(
    "name",
    ["../pyproject.toml", "i18n/../../x", "/etc/passwd", "i18n\\zh_TW.ts", "C:x", "a\0b", ".."],
)
def test_a_name_that_could_lead_elsewhere_is_refused(name):
    for door in (resources.path, resources.read_text, resources.read_bytes, resources.names):
        with pytest.raises(ValueError, match="not the name of a resource"):
            door(name)


def test_a_missing_resource_is_an_oserror():
    with pytest.raises(FileNotFoundError):
        resources.read_text("i18n/tlh.ts")
    with pytest.raises(FileNotFoundError):
        resources.names("nowhere")
