"""The README says what is true: generated parts, links, pictures, and the commands it shows."""

import os
import re
import shlex
import struct
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text(encoding="utf-8")


def docs(*arguments: str, cwd: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(cwd / "packaging" / "docs.py"), *arguments],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_generated_parts_are_those_of_a_fresh_run():
    done = docs("--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_part_that_is_not_true_any_more_is_found_and_mended(tmp_path):
    for name in ("smcalendar", "resources", "packaging"):
        (tmp_path / name).symlink_to(PROJECT / name)
    (tmp_path / "packaging").unlink()
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "docs.py").write_bytes((PROJECT / "packaging/docs.py").read_bytes())
    old = README.replace(
        "| posted | `take_down` | taken_down |", "| posted | `take_down` | draft |"
    )
    assert old != README
    (tmp_path / "README.md").write_text(old, encoding="utf-8")
    assert docs("--check", cwd=tmp_path).returncode == 1
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == old
    assert docs(cwd=tmp_path).returncode == 0
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == README


def test_it_begins_with_what_the_program_is_a_picture_and_the_two_commands():
    title, what, picture, heading, *_ = README.split("\n\n")
    assert title == "# smcalendar"
    assert len(what.splitlines()) > 3
    assert picture.startswith("![")
    assert heading == "## Two commands"
    for command in ("start", "test"):
        assert f"```sh\npython3 packaging/{command}.py\n```" in README
        assert (PROJECT / "packaging" / f"{command}.py").is_file()


def test_its_links_lead_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert len(links) >= 2
    assert [each for each in links if not (PROJECT / each).is_file()] == []


def test_its_pictures_can_be_read_on_a_wide_screen():
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert len(pictures) >= 2
    for picture in pictures:
        data = (PROJECT / picture).read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", data[16:24])
        assert width > height > 700
        assert len(data) < 1_000_000


def test_the_files_and_folders_it_names_are_there():
    named = set(re.findall(r"`((?:smcalendar|resources|tests|packaging)/[\w./]+)`", README))
    assert len(named) > 10
    assert [each for each in sorted(named) if not (PROJECT / each).exists()] == []


def example() -> list[list[str]]:
    block = README.split("<!-- begin example -->\n```sh\n")[1].split("```")[0]
    return [shlex.split(line) for line in block.splitlines()]


def test_the_first_look_works_as_it_is_written(tmp_path, smcalendar_home):
    commands = example()
    assert {each[0] for each in commands} == {"smcalendar"}
    environ = {"SMCALENDAR_HOME": str(smcalendar_home), "SMCALENDAR_NOW": "2026-11-25T10:00+08:00"}
    for _, *arguments in commands:
        done = subprocess.run(
            [sys.executable, "-m", "smcalendar", *arguments],
            cwd=tmp_path,
            env=os.environ | environ | {"PYTHONPATH": str(PROJECT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0 or arguments[0] == "check", done.stderr
        assert done.stderr == ""
    assert {each.name for each in tmp_path.iterdir()} == {"tea", "tea.ics", "week.pdf"}


@pytest.mark.parametrize("word", ["TODO", "FIXME", "lorem"])
def test_nothing_in_it_waits_to_be_written(word):
    assert word.lower() not in README.lower()
