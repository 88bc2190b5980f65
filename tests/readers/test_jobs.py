import os

import pytest
from PIL import Image

from smcalendar.domain.errors import UserError
from smcalendar.readers import jobs
from smcalendar.readers.process import Program

UNREADABLE = {"refused": "picture_unreadable"}
LIES = [
    *("unknown type", "path for a digest", "true for a number", "negative", "enormous", "more"),
    *("made-up refusal", "list for a refusal"),
]


@pytest.fixture
def files(tmp_path):
    """Gives `files(*names)`: files with nothing in them."""

    def make(*names):
        for name in names:
            (tmp_path / name).touch()
        return [tmp_path / name for name in names]

    return make


@pytest.fixture
def picture_files(tmp_path):
    """Gives `picture_files(n)`: pictures of their own widths."""

    def make(number):
        made = [tmp_path / f"{width}.png" for width in range(1, number + 1)]
        for width, file in enumerate(made, 1):
            Image.new("RGB", (width, 3), "red").save(file)
        return made

    return make


def refusals(seen):
    return [each.get("refused", "") for each in seen]


def test_one_deadly_file_does_not_spoil_the_others(files, hostile):
    seen = jobs.look(files("a", "deadly", "b", "c"), program=hostile)
    assert refusals(seen) == ["", "picture_unreadable", "", ""]


def test_a_file_that_only_fails_behind_others_is_tried_alone(files, hostile):
    assert refusals(jobs.look(files("a", "heavy", "b"), program=hostile)) == ["", "", ""]


def test_an_endless_file_costs_its_own_time_only(files, hostile):
    impatient = Program(hostile.module, hostile.folder, seconds=1)
    seen = jobs.look(files("a", "endless", "b"), program=impatient)
    assert refusals(seen) == ["", "picture_unreadable", ""]


@pytest.mark.parametrize("lie", LIES)
def test_what_a_child_makes_up_is_not_believed(files, hostile, lie):
    assert jobs.look(files(lie), program=hostile) == (UNREADABLE,)


def test_progress_counts_every_file_once_whatever_dies(files, hostile):
    told = []
    jobs.look(
        files("a", "deadly", "b", "heavy"),
        program=hostile,
        progress=lambda done, of: told.append((done, of)),
    )
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_nothing_to_look_at_needs_no_child(monkeypatch):
    monkeypatch.setattr("sys.executable", "/there/is/none")
    assert jobs.look([]) == ()


def test_a_cancel_in_the_middle_ends_it(picture_files):
    done = []
    with pytest.raises(UserError) as refusal:
        jobs.look(
            picture_files(200),
            stop=lambda: len(done) >= 2,
            progress=lambda number, of: done.append(number),
        )
    assert refusal.value.code == "cancelled"
    assert len(done) < 200


def test_an_error_of_who_is_told_ends_it_and_leaves_nothing(picture_files, tmp_path):
    def fail(done, of):
        raise RuntimeError("told")

    folder = tmp_path / "cache"
    folder.mkdir()
    with pytest.raises(RuntimeError, match="told"):
        jobs.thumbnails({"a": picture_files(1)[0]}, folder, side=8, progress=fail)
    assert os.listdir(folder) == []


def test_answers_come_in_the_order_of_the_files(picture_files):
    seen = jobs.look(picture_files(30))
    assert [each["width"] for each in seen] == list(range(1, 31))


def test_small_copies_are_whole_and_nothing_else_is_in_the_folder(picture_files, tmp_path):
    folder = tmp_path / "cache"
    folder.mkdir()
    told = []
    one, other = picture_files(2)
    damaged = tmp_path / "damaged"
    damaged.write_bytes(b"no picture")
    wanted = {"one": one, "damaged": damaged, "other": other}
    jobs.thumbnails(wanted, folder, side=8, progress=lambda *each: told.append(each))
    assert sorted(os.listdir(folder)) == ["one.png", "other.png"]
    assert told == [(1, 3), (2, 3), (3, 3)]
    with Image.open(folder / "other.png") as opened:
        assert opened.size == (2, 3)


def test_small_copies_that_were_made_before_a_cancel_stay(picture_files, tmp_path):
    folder = tmp_path / "cache"
    folder.mkdir()
    wanted = {file.stem: file for file in picture_files(50)}
    done = []
    with pytest.raises(UserError, match="cancelled"):
        jobs.thumbnails(
            wanted,
            folder,
            side=8,
            stop=lambda: bool(done),
            progress=lambda number, of: done.append(number),
        )
    made = os.listdir(folder)
    assert "1.png" in made
    assert all(name.endswith(".png") for name in made)


def test_no_torn_copy_is_kept(files, hostile, tmp_path):
    wanted = dict(zip(("a", "torn", "b"), files("a", "torn", "b"), strict=True))
    folder = tmp_path / "cache"
    folder.mkdir()
    jobs.thumbnails(wanted, folder, side=8, program=hostile)
    assert sorted(os.listdir(folder)) == ["a.png", "b.png"]


def test_only_small_pictures_are_kept_of_what_a_child_made(files, hostile, tmp_path):
    names = ("a", "short", "drawing", "wide", "nothing", "heavy", "b")
    folder = tmp_path / "cache"
    folder.mkdir()
    wanted = dict(zip(names, files(*names), strict=True))
    jobs.thumbnails(wanted, folder, side=8, program=hostile)
    assert sorted(os.listdir(folder)) == ["a.png", "b.png"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_of_any_bytes_are_found(tmp_path):
    names = ["a\nb.png", "-rf", "$(touch x).png", "茶 🍵.png", os.fsdecode(b"\xff\xfe.png")]
    for name in names:
        Image.new("RGB", (4, 3)).save(tmp_path / name, "PNG")
    assert refusals(jobs.look([tmp_path / name for name in names])) == [""] * len(names)
