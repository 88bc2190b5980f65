"""Pictures come by drop, paste and dialog, are ordered, described, and refused in one sentence."""

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def picture(tmp_path):
    """Makes a picture file of one colour."""

    def make(name: str, colour: str = "red") -> Path:
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(colour)
        file = tmp_path / name
        assert image.save(str(file))
        return file

    return make


@pytest.fixture
def pictures(qtbot, inspector):
    """The field of the base text's pictures."""
    inspector.view._choose("")
    return inspector.view.base.entries["assets"].field


@pytest.fixture
def names(now):
    return lambda: [each.name for each in now().assets]


def urls(*files: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    return mime


def test_dropped_files_are_copied_in_and_stay_where_they_are(
    qtbot, pictures, picture, drop, names, settled, inspector
):
    files = (picture("a.png"), picture("b.png", "blue"))
    event = drop(inspector.view, urls(*files), QPoint(5, 5), Qt.DropAction.MoveAction)
    assert event.dropAction() == Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: names() == ["a.png", "b.png"])
    settled()
    assert all(each.is_file() for each in files)
    assert "40 × 30" in pictures.list.item(0).text()
    qtbot.waitUntil(lambda: len(pictures._icons) == 2)


def test_a_drop_on_the_list_is_a_copy_too(qtbot, pictures, picture, drop, names, settled):
    drop(pictures.list, urls(picture("a.png")), QPoint(5, 5))
    qtbot.waitUntil(lambda: names() == ["a.png"])
    event = drop(pictures.list, urls(picture("b.png", "blue")), QPoint(5, 5))
    assert event.dropAction() == Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: names() == ["a.png", "b.png"])


def test_points_of_colour_and_files_are_pasted(qtbot, base, pictures, picture, names, qapp):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill("green")
    qapp.clipboard().setImage(image)
    base("text").paste()
    qtbot.waitUntil(lambda: names() == ["picture.png"])
    qapp.clipboard().setMimeData(urls(picture("a.png")))
    pictures.list.setFocus()
    qtbot.keyClick(pictures.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names() == ["picture.png", "a.png"])


def test_what_is_no_picture_is_told_in_one_sentence_and_the_others_come(
    qtbot, pictures, picture, names, tmp_path
):
    text = tmp_path / "notes.txt"
    text.write_text("no picture", encoding="utf-8")
    pictures.take(urls(text, picture("a.png"), tmp_path / "gone.png"))
    qtbot.waitUntil(lambda: names() == ["a.png"])
    told = pictures.note.trouble.text().split("\n")
    assert len(told) == 2
    assert "notes.txt" in told[0]
    assert "gone.png" in told[1]


def test_an_address_of_the_web_is_told_how_to_do_it(pictures):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.png")])
    pictures.take(mime)
    assert "copy the picture itself" in pictures.note.trouble.text()


@pytest.fixture
def three(qtbot, pictures, picture, names, settled):
    """Three pictures: a, b, c."""
    colours = {"a.png": "red", "b.png": "green", "c.png": "blue"}
    pictures.take(urls(*(picture(*each) for each in colours.items())))
    qtbot.waitUntil(lambda: names() == list(colours))
    settled()
    return pictures


def test_keys_change_the_order_and_remove(qtbot, three, names, settled):
    three.list.setFocus()
    qtbot.keyClick(three.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled()
    assert names() == ["b.png", "a.png", "c.png"]
    assert three.current().name == "a.png"
    qtbot.keyClick(three.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settled()
    assert names() == ["a.png", "b.png", "c.png"]
    qtbot.keyClick(three.list, Qt.Key.Key_Delete)
    settled()
    assert names() == ["b.png", "c.png"]


def test_a_drag_changes_the_order(three, drop, names, settled):
    last = three.list.item(2)
    top = three.list.visualItemRect(three.list.item(0)).topLeft() + QPoint(20, 2)
    drop(three.list, three.list.mimeData([last]), top)
    settled()
    assert names() == ["c.png", "a.png", "b.png"]


def test_the_alt_text_is_typed_and_saved_as_one_step(qtbot, three, now, settled, entries, base):
    three.alt.setFocus()
    qtbot.keyClicks(three.alt, "A red soap")
    base("title")
    settled()
    assert now().assets[0].alt == "A red soap"
    assert entries()[0] == "type_text"


def test_a_locked_list_takes_nothing(three, drop, picture):
    three.set_locked(True)
    assert drop(three.list, urls(picture("d.png")), QPoint(5, 5)) is None
    assert not three.add.isEnabled()
    three.list.move_current(1)
    three.list.remove_current()
    assert len(three.list.ids) == 3


def test_taking_in_can_be_cancelled(qtbot, pictures, picture, names, window):
    pictures.take(urls(picture("a.png")))
    assert not pictures.note.cancel.isHidden()
    pictures.note.cancel.click()
    qtbot.waitUntil(pictures.note.cancel.isHidden)
    assert names() == []
    assert pictures.note.trouble.isHidden()


def test_after_a_removal_the_next_picture_is_current(qtbot, three, names, settled):
    three.list.setFocus()
    three.list.setCurrentRow(1)
    qtbot.keyClick(three.list, Qt.Key.Key_Delete)
    settled()
    assert three.current().name == "c.png"
    qtbot.keyClick(three.list, Qt.Key.Key_Delete)
    settled()
    assert names() == ["a.png"]
    assert three.current().name == "a.png"


def test_pictures_come_to_the_post_they_were_dropped_on(
    qtbot, pictures, picture, names, settled, window, item_of
):
    gate = Event()
    window.session.change(lambda _workspace: gate.wait(20))
    pictures.take(urls(picture("a.png")))
    window.context.viewpoint.select((item_of("facebook", "Live").item.id,))
    qtbot.waitUntil(lambda: pictures._record == item_of("facebook", "Live").post.id)
    gate.set()
    settled()
    assert names() == []
    assert [each.name for each in item_of("facebook").assets] == ["a.png"]


def test_beside_the_base_text_a_drop_on_the_item_is_for_the_item(
    qtbot, inspector, window, picture, drop, settled, now
):
    window.splitter.setSizes([500, 700])
    view = inspector.view
    qtbot.waitUntil(lambda: view.item.isVisible() and view.base.isVisible())
    drop(view, urls(picture("a.png")), view.item.mapTo(view, QPoint(5, 5)))
    settled()
    assert len(now().item.assets) == 1
    assert now().post.assets == ()


def test_the_second_lot_can_still_be_cancelled_when_the_first_is_there(
    qtbot, pictures, picture, names, settled, window
):
    gate = Event()
    pictures.take(urls(picture("a.png")))
    window.session.change(lambda _workspace: gate.wait(20))
    pictures.take(urls(picture("b.png")))
    qtbot.waitUntil(lambda: len(pictures.intake._going_on) == 1)
    assert not pictures.note.cancel.isHidden()
    pictures.note.cancel.click()
    gate.set()
    settled()
    assert names() == ["a.png"]
    assert pictures.note.cancel.isHidden()


def test_a_picture_that_cannot_be_read_is_looked_at_once(
    qtbot, three, window, settled, folder, base, inspector
):
    qtbot.waitUntil(lambda: not window.session.reads.open)
    three._icons.clear()
    three._looked_for.clear()
    shutil.rmtree(folder / "assets")
    shutil.rmtree(Path(window.session.environ["SMCALENDAR_HOME"], "cache", "thumbnails"))
    looked = []
    window.session.reads.begun.connect(looked.append)
    for title in ("One", "Two"):
        inspector.edits.edit("post", inspector._shown.post.id, {"title": title})
        settled()
        qtbot.waitUntil(lambda: not window.session.reads.open)
    assert sum("Pictures" in repr(each.done) for each in looked) == 1
