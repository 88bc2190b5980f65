"""Backups: verified when they are made, and nothing of one believed when it is read."""

import datetime as dt
import hashlib
import os
import sqlite3
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Settings
from smcalendar.domain.trust import Head
from smcalendar.storage import assets, backups, history
from smcalendar.storage.opening import make_workspace, open_workspace
from smcalendar.storage.workspace import DATABASE

NOW = dt.datetime(2026, 11, 20, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=8)))
BOX = b"a picture of a box"
BOX_DIGEST = hashlib.sha256(BOX).hexdigest()
BOX_NAME = f"assets/{BOX_DIGEST[:2]}/{BOX_DIGEST}.png"


def head(workspace):
    with workspace.reading() as connection:
        return history.head(connection)


def back_up(workspace):
    return backups.back_up(workspace.folder, workspace.database, NOW)


@pytest.fixture
def packed(workspace, picture, tmp_path):
    """Gives a ZIP with the database and one picture."""
    file = tmp_path / "backup.zip"
    backups.zip_up(workspace.folder, workspace.database, file)
    return file


def refused(backup, folder):
    """Returns the code of an error that leaves nothing behind."""
    before = sorted(folder.parent.rglob("*"))
    with pytest.raises(UserError) as caught, backups.opened(backup, folder):
        pass
    assert sorted(folder.parent.rglob("*")) == before
    return caught.value.code


def test_a_backup_is_named_after_its_time_and_its_head_and_holds_everything(workspace):
    copy = back_up(workspace)
    assert copy.name == "calendar-20261120T155900Z-1.sqlite3"
    assert backups.verified(copy) == head(workspace)
    assert backups.identifier(copy) == workspace.identifier()
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT title FROM post").fetchall() == [("Soap",)]
    connection.close()


def test_a_backup_never_takes_the_place_of_another(workspace):
    names = [back_up(workspace).name for _ in range(3)]
    assert len(set(names)) == 3
    assert [path.name for path in backups.copies(workspace.folder)] == sorted(names)


def test_a_backup_is_of_the_day_it_was_made_on_in_utc(workspace):
    assert not backups.made_on(workspace.folder, dt.date(2026, 11, 20))
    back_up(workspace)
    assert backups.made_on(workspace.folder, dt.date(2026, 11, 20))
    assert not backups.made_on(workspace.folder, dt.date(2026, 11, 21))


def test_a_backup_leaves_nothing_else_behind(workspace):
    copy = back_up(workspace)
    assert list((workspace.folder / backups.FOLDER).iterdir()) == [copy]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda data: data[:5000], "backup_damaged"),
        (lambda data: data[:8192] + bytes(4096) + data[12288:], "backup_damaged"),
        (lambda data: b"", "not_a_backup"),
        (lambda data: b"rubbish" * 1000, "not_a_backup"),
        (lambda data: data[:68] + bytes(4) + data[72:], "not_a_backup"),
    ],
    ids=["cut short", "a page zeroed", "empty", "rubbish", "another program's"],
)
def test_a_spoiled_backup_is_found(workspace, tmp_path, spoil, code):
    copy = back_up(workspace)
    copy.write_bytes(spoil(copy.read_bytes()))
    with pytest.raises(UserError) as caught:
        backups.verified(copy)
    assert caught.value.code in (code, "damaged", "not_a_database")
    assert refused(copy, tmp_path / "new") in (code, "damaged", "not_a_database")


def test_references_that_are_broken_are_found(workspace):
    copy = back_up(workspace)
    connection = sqlite3.connect(copy)
    connection.execute("DELETE FROM post")
    connection.commit()
    connection.close()
    with pytest.raises(UserError, match="backup_damaged"):
        backups.verified(copy)


def test_a_zip_holds_the_database_and_the_files(packed, picture):
    with zipfile.ZipFile(packed) as archive:
        digest = picture.sha256
        assert archive.namelist() == [DATABASE, f"assets/{digest[:2]}/{digest}.png"]
        assert archive.testzip() is None


def test_a_zip_takes_files_of_any_date(workspace, picture, tmp_path):
    os.utime(assets.asset_file(workspace.folder, picture), (0, 0))
    backups.zip_up(workspace.folder, workspace.database, tmp_path / "old.zip")
    with zipfile.ZipFile(tmp_path / "old.zip") as archive:
        assert len(archive.namelist()) == 2


def test_a_zip_takes_the_place_of_an_old_one_whole(workspace, packed):
    before = packed.read_bytes()
    backups.zip_up(workspace.folder, workspace.database, packed)
    assert zipfile.is_zipfile(packed)
    assert len(packed.read_bytes()) == len(before)
    assert [path.name for path in packed.parent.iterdir() if path.name.startswith(".")] == []


def test_an_opened_zip_is_a_folder_with_both(packed, picture, workspace, tmp_path):
    with backups.opened(packed, tmp_path / "new") as place:
        assert backups.verified(place / DATABASE) == head(workspace)
        assert assets.is_whole(assets.asset_file(place, picture))
    assert not place.exists()


def test_an_opened_database_is_a_copy(workspace, tmp_path):
    copy = back_up(workspace)
    before = copy.read_bytes()
    with backups.opened(copy, tmp_path / "new") as place:
        assert backups.verified(place / DATABASE) == head(workspace)
    assert copy.read_bytes() == before


@pytest.mark.parametrize("name", ["nothing.zip", "."])
def test_what_is_no_file_is_no_backup(tmp_path, name):
    assert refused(tmp_path / name, tmp_path / "new") == "not_a_backup"


def hostile(packed, name, data, **info):
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data, **info)
    return packed


@pytest.mark.parametrize(
    "name",
    [
        "../outside.png",
        "../../assets/x",
        "/etc/outside.png",
        f"assets/../{BOX_NAME}",
        f"./{BOX_NAME}",
        "C:\\outside.png",
        "..\\outside.png",
        BOX_NAME.replace("assets", "ASSETS"),
        f"assets/{BOX_DIGEST}.png",
        f"assets/00/{BOX_DIGEST}.png",
        f"assets/{BOX_DIGEST[:2]}/{BOX_DIGEST}.png/more",
        f"assets/{BOX_DIGEST[:2]}/{BOX_DIGEST.upper()}.png",
        f"assets/{BOX_DIGEST[:2]}/{BOX_DIGEST}.{'x' * 9}",
        f"{DATABASE}-journal",
        "window.lock",
        "backups/calendar-20261120T155900Z-1.sqlite3",
    ],
)
def test_a_name_we_never_write_is_refused(packed, tmp_path, name):
    hostile(packed, name, BOX)
    assert refused(packed, tmp_path / "new") == "backup_damaged"


def test_bytes_that_are_not_what_their_name_says_are_refused(packed, tmp_path):
    hostile(packed, BOX_NAME, b"other bytes")
    assert refused(packed, tmp_path / "new") == "backup_damaged"


def test_a_zip_that_would_fill_the_disk_is_refused_before_it_is_unpacked(
    packed, tmp_path, monkeypatch
):
    monkeypatch.setattr(backups, "LARGEST", 1_000_000)
    hostile(packed, BOX_NAME, bytes(2_000_000))
    assert refused(packed, tmp_path / "new") == "backup_damaged"


def test_a_zip_that_lies_about_its_size_is_refused(packed, tmp_path):
    hostile(packed, BOX_NAME, bytes(200_000))
    data = packed.read_bytes()
    size = (200_000).to_bytes(4, "little")
    assert data.count(size) == 2
    packed.write_bytes(data.replace(size, (7).to_bytes(4, "little")))
    assert refused(packed, tmp_path / "new") == "backup_damaged"


def test_a_zip_without_a_database_is_no_backup(tmp_path):
    with zipfile.ZipFile(tmp_path / "pictures.zip", "w") as archive:
        archive.writestr(BOX_NAME, BOX)
    assert refused(tmp_path / "pictures.zip", tmp_path / "new") == "not_a_backup"


def test_a_database_of_somebody_else_in_a_zip_is_no_backup(tmp_path):
    sqlite3.connect(tmp_path / "theirs.sqlite3").execute("CREATE TABLE t (c)").connection.close()
    with zipfile.ZipFile(tmp_path / "theirs.zip", "w") as archive:
        archive.write(tmp_path / "theirs.sqlite3", DATABASE)
    (tmp_path / "theirs.sqlite3").unlink()
    assert refused(tmp_path / "theirs.zip", tmp_path / "new") == "not_a_backup"


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.data())
def test_a_zip_with_changed_bytes_is_the_same_or_refused(packed, workspace, tmp_path, data):
    whole = packed.read_bytes()
    # Half of the places lie in the lists at the end, which say what the file holds.
    last = len(whole) - 1
    at = data.draw(st.integers(0, last) | st.integers(max(0, last - 300), last))
    spoiled = tmp_path / "spoiled.zip"
    spoiled.write_bytes(whole[:at] + bytes([data.draw(st.integers(0, 255))]) + whole[at + 1 :])
    try:
        with backups.opened(spoiled, tmp_path / "new") as place:
            assert backups.verified(place / DATABASE) == head(workspace)
    except UserError:
        pass
    assert not (tmp_path / "new").exists()


def test_files_come_back_only_where_they_are_missing_or_spoiled(
    packed, workspace, picture, tmp_path
):
    file = assets.asset_file(workspace.folder, picture)
    with backups.opened(packed, workspace.folder) as place:
        assert assets.take_back(place, workspace.folder, None) == set()
        file.write_bytes(b"spoiled")
        assert assets.take_back(place, workspace.folder, {"another"}) == set()
        assert assets.take_back(place, workspace.folder, {picture.sha256}) == {picture.sha256}
        file.unlink()
        assert assets.take_back(place, workspace.folder, None) == {picture.sha256}
    assert assets.is_whole(file)


def test_the_head_of_an_empty_history_can_be_backed_up_too(tmp_path, surroundings, new_id):
    made = Settings(id=new_id(60), zone="UTC", language="zh_TW")
    make_workspace(tmp_path / "empty", made, surroundings, lambda _: None)
    workspace = open_workspace(tmp_path / "empty", surroundings)
    assert backups.verified(back_up(workspace)) == Head()
    workspace.close()
