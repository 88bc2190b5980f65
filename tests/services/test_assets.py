import errno
import os
import tracemalloc
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Asset
from smcalendar.services import assets as pictures
from smcalendar.services.assets import Incoming
from smcalendar.storage import assets, history, reading


def png(width=40, height=20, colour="red"):
    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, "PNG")
    return target.getvalue()


@pytest.fixture
def desk(tmp_path):
    """Gives `desk(name, data)`: a file of the user's."""
    folder = tmp_path / "desk"
    folder.mkdir()

    def put(name, data=None):
        (folder / name).write_bytes(png() if data is None else data)
        return folder / name

    return put


def stored(shop):
    """Returns what lies in the workspace's folder of assets."""
    return {path for path in (shop.folder / "assets").rglob("*") if path.is_file()}


def by_id(shop, ids):
    with shop.workspace.reading() as connection:
        return reading.by_ids(connection, Asset, ids)


def entries(shop):
    with shop.workspace.reading() as connection:
        return len(tuple(history.entries(connection)))


def take_in(shop, *files, **options):
    incoming = [each if isinstance(each, Incoming) else Incoming(each) for each in files]
    return pictures.take_in(shop.workspace, incoming, **options)


def refusal_of(shop, *files, **options):
    with pytest.raises(UserError) as refusal:
        take_in(shop, *files, **options)
    return refusal.value.code, refusal.value.values


def test_a_file_is_copied_and_stays_where_it_was(shop, desk):
    file = desk("soap.png")
    (asset,) = by_id(shop, take_in(shop, file))
    assert (asset.name, asset.media_type) == ("soap.png", "image/png")
    assert (asset.size, asset.width, asset.height) == (len(png()), 40, 20)
    assert file.read_bytes() == png()
    assert assets.asset_file(shop.folder, asset).read_bytes() == png()


def test_pasted_bytes_become_a_file_and_leave_nothing_else(shop):
    before = set(os.listdir(shop.folder))
    (asset,) = by_id(shop, take_in(shop, Incoming(data=png(), alt="A red box")))
    assert (asset.name, asset.alt, asset.width) == ("picture.png", "A red box", 40)
    assert assets.asset_file(shop.folder, asset).read_bytes() == png()
    assert set(os.listdir(shop.folder)) == before


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Pasted", "Pasted.png"),
        ("a.png", "a.png"),
        ("../../up.png", "../../up.png"),
        ("two\nlines", "two lines.png"),
        ("\0", "picture.png"),
        ("half \ud83c", "half \ufffd.png"),
        ("x" * 900, "x" * 900 + ".png"),
    ],
)
def test_pasted_bytes_may_be_called_anything(shop, given, name):
    before = stored(shop)
    (asset,) = by_id(shop, take_in(shop, Incoming(data=png(), name=given)))
    assert asset.name == name
    (file,) = stored(shop) - before
    assert file.suffix == ".png"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("茶 🍵 (1).png", "茶 🍵 (1).png"),
        ("$(touch x).png", "$(touch x).png"),
        ("two\nlines.png", "two lines.png"),
        (os.fsdecode(b"\xff.png"), "\ufffd.png"),
        ("no suffix", "no suffix"),
        (".png", ".png"),
    ],
)
def test_files_may_be_called_anything(shop, desk, name, kept):
    file = desk(name)
    (asset,) = by_id(shop, take_in(shop, file))
    assert asset.name == kept
    assert take_in(shop, file) == (asset.id,)


def test_a_name_that_is_too_long_leaves_nothing_behind(shop):
    before = stored(shop)
    code, _ = refusal_of(shop, Incoming(data=png(), name="x" * 2000))
    assert (code, stored(shop)) == ("too_long", before)


def test_the_same_bytes_are_one_asset_in_one_go_and_later(shop, desk):
    file = desk("soap.png")
    first, second = take_in(shop, file, file)
    assert first == second
    written = entries(shop)
    assert take_in(shop, file) == (first,)
    assert take_in(shop, Incoming(data=png(), name="soap.png")) == (first,)
    assert entries(shop) == written


def test_all_are_taken_in_or_none(shop, desk):
    before = stored(shop), entries(shop)
    code, values = refusal_of(shop, desk("a.png"), desk("b.png", b"GIF89a"), desk("c.png"))
    assert (code, values) == ("not_a_picture", {"name": "b.png", "position": 1})
    assert (stored(shop), entries(shop)) == before


def test_what_is_no_picture_may_be_left_out(shop, desk):
    refusals = []
    files = desk("a.png"), desk("b.png", b""), desk("c.png", png(9, 9)), Path("/there/is/none")
    ids = take_in(shop, *files, refused=refusals.append)
    assert [by_id(shop, [each])[0].name for each in ids] == ["a.png", "c.png"]
    assert [(each.code, each.values["position"]) for each in refusals] == [
        ("not_a_picture", 1),
        ("file_missing", 3),
    ]


def test_when_all_are_left_out_nothing_happens(shop, desk):
    written = entries(shop)
    assert take_in(shop, desk("b.png", b""), refused=lambda error: None) == ()
    assert entries(shop) == written


@pytest.mark.skipif(os.name == "nt", reason="Windows has none of them")
def test_links_are_followed_and_folders_and_pipes_refused(shop, desk, tmp_path):
    file = desk("soap.png")
    link = tmp_path / "link.png"
    link.symlink_to(file)
    (asset,) = by_id(shop, take_in(shop, link))
    assert not assets.asset_file(shop.folder, asset).is_symlink()
    assert link.is_symlink()
    os.mkfifo(tmp_path / "pipe.png")
    for name in ("pipe.png", "desk"):
        assert refusal_of(shop, tmp_path / name)[0] == "picture_not_a_file"


def test_a_file_that_changes_after_it_was_looked_at_is_refused(shop, desk):
    file, before = desk("soap.png"), stored(shop)
    code, values = refusal_of(
        shop, file, progress=lambda done, of: file.write_bytes(png(colour="blue"))
    )
    assert (code, values) == ("picture_changed", {"name": "soap.png"})
    assert stored(shop) == before


def test_a_file_that_vanishes_after_it_was_looked_at_is_refused(shop, desk):
    first, second, before = desk("a.png"), desk("b.png", png(9, 9)), stored(shop)

    def vanish(done, of):
        if done == of:
            second.unlink()

    code, values = refusal_of(shop, first, second, progress=vanish)
    assert (code, values) == ("file_trouble", {"path": str(second)})
    assert stored(shop) == before


def test_a_full_disk_leaves_nothing_behind(shop, desk, monkeypatch):
    files, before, written = [desk("a.png"), desk("b.png", png(9, 9))], stored(shop), entries(shop)
    synced = []

    def fsync(descriptor, *, sync=os.fsync):
        synced.append(descriptor)
        # The first file and its folder are synced before it is full.
        if len(synced) > 2:
            raise OSError(errno.ENOSPC, "no space")
        sync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        code, _ = refusal_of(shop, *files)
    assert (code, len(synced)) == ("disk_full", 3)
    assert (stored(shop), entries(shop)) == (before, written)
    assert len(take_in(shop, *files)) == 2


def test_pasted_bytes_on_a_full_disk_are_a_known_trouble(shop, monkeypatch):
    def full(path, data):
        raise OSError(errno.ENOSPC, "no space")

    before = set(os.listdir(shop.folder))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        assert refusal_of(shop, Incoming(data=png()))[0] == "disk_full"
    assert set(os.listdir(shop.folder)) == before


def test_a_cancel_while_looking_changes_nothing(shop, desk):
    before, told = (stored(shop), entries(shop)), []
    files = [desk(f"{width}.png", png(width)) for width in range(1, 60)]
    code, _ = refusal_of(
        shop, *files, stop=lambda: bool(told), progress=lambda *done: told.append(done)
    )
    assert (code, told[0], len(told) < 59) == ("cancelled", (1, 59), True)
    assert (stored(shop), entries(shop)) == before


def test_a_cancel_while_copying_changes_nothing(shop, desk):
    before, asked = (stored(shop), entries(shop)), []
    files = [desk(f"{width}.png", png(width)) for width in range(1, 4)]

    def stop():
        """Only the copies of files ask when one is there."""
        asked.append(len(stored(shop)) - len(before[0]))
        return asked[-1] == 2

    code, _ = refusal_of(shop, *files, stop=stop)
    assert (code, asked[-1]) == ("cancelled", 2)
    assert (stored(shop), entries(shop)) == before


def test_an_end_from_the_keyboard_while_copying_leaves_nothing_behind(shop, desk):
    before = stored(shop)

    def stop():
        if stored(shop) != before:
            raise KeyboardInterrupt
        return False

    with pytest.raises(KeyboardInterrupt):
        take_in(shop, desk("a.png"), desk("b.png", png(9, 9)), stop=stop)
    assert stored(shop) == before


def test_a_temporary_folder_that_stays_makes_nothing_fail(shop, monkeypatch):
    def refuse(path, *, dir_fd=None, unlink=os.unlink):
        """Only the removal of a whole folder names one by its number."""
        if dir_fd is not None:
            raise OSError(errno.EBUSY, "in use")
        unlink(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refuse)
        assert len(take_in(shop, Incoming(data=png()))) == 1


def test_progress_counts_the_files_in_order(shop, desk):
    told = []
    take_in(shop, desk("a.png"), desk("b.png"), progress=lambda *done: told.append(done))
    assert told == [(1, 2), (2, 2)]


def test_a_large_file_is_not_held_in_memory(shop, desk):
    size = 60 * 1024**2
    file = desk("large.png", png() + bytes(size))
    tracemalloc.start()
    try:
        (asset,) = by_id(shop, take_in(shop, file))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert asset.size == size + len(png())
    assert most < size / 5


def older(shop):
    """Returns an asset from the days when pixels were not kept, and one that is no picture."""
    id = shop.workspace.chance.identifier()
    digest = assets.keep(shop.folder, "old.png", png(30, 10))
    asset = Asset(
        id=id, sha256=digest, name="old.png", media_type="image/png", size=len(png(30, 10))
    )
    return asset, shop.picture


def test_pixels_of_older_assets_are_looked_at_and_nothing_is_written(shop, desk):
    (new,) = by_id(shop, take_in(shop, desk("new.png")))
    old, damaged = older(shop)
    written = entries(shop)
    found = pictures.pixels(shop.workspace, [old, damaged, new])
    assert found == {old.sha256: (30, 10), new.sha256: (40, 20)}
    assert entries(shop) == written


def test_small_copies_are_made_once(shop, desk, smcalendar_home):
    (asset,) = by_id(shop, take_in(shop, desk("new.png")))
    told = []
    for _ in range(2):
        made = pictures.thumbnails(
            shop.workspace,
            [asset.sha256, "0" * 64],
            smcalendar_home,
            progress=lambda *done: told.append(done),
        )
        with Image.open(BytesIO(made[asset.sha256])) as opened:
            assert opened.size == (40, 20)
        assert made.keys() == {asset.sha256}
    assert told == [(1, 1)]
