"""What goes wrong around the program, and what strange things it is given."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QLabel

from smcalendar.domain.states import Step
from smcalendar.services import setup
from smcalendar.ui.outputs.print_dialog import PrintDialog
from smcalendar.ui.shell.palette import Palette
from smcalendar.ui.trust.since import SinceDialog

PICTURE = Path(__file__).parent / "programs" / "picture.py"
PROJECT = Path(__file__).parent.parent.parent
SATURDAY, SUNDAY = dt.date(2026, 11, 28), dt.date(2026, 11, 29)
TEXT = "A walk with tea."
MOVE = Qt.DropAction.MoveAction
HUGE = 6_000_000_000
HTML = "<img src='file:///etc/hostname'><b>Sale</b> &amp; more"


@pytest.fixture
def field(hand, saturday):
    """The text of the draft in the editor, to be typed into."""
    return hand.edit_text(saturday)


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return mime


def card_on(hand, day):
    hand.go_to(day)
    hand.press("Ctrl+N")
    return hand.page.acts.card("add")


def said_in(part):
    return "\n".join(each.text() for each in part.findChildren(QLabel) if each.isVisible())


def posts(hand):
    return hand.session.read(setup.records, "post")


def test_a_folder_that_is_renamed_while_somebody_types_loses_nothing(hand, field, saturday, folder):
    hand.write("Before. ")
    away = folder.with_name("away")
    folder.rename(away)
    hand.until(hand.window.banner.sentence)
    hand.write("After. ")
    hand.press("Ctrl+S")
    hand.until(lambda: not hand.session.writes.open)
    assert field.text() == f"Before. After. {TEXT}"
    away.rename(folder)
    hand.until(lambda: not hand.window.banner.sentence())
    hand.press("Ctrl+S")
    hand.until(lambda: hand.stored(saturday).post.text == field.text())


def test_a_folder_that_is_read_only_is_shown_and_says_so(saturday, hands, folder, monkeypatch):
    """The system's answer is put in its mouth, because root may write everywhere."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    hand = hands(folder)
    assert str(folder) in hand.window.banner.sentence()
    hand.window.banner.hide()
    hand.click(saturday)
    hand.press("Alt+Down")
    hand.rest()
    assert hand.window.banner.sentence()
    assert hand.stored(saturday).item.date == SATURDAY
    assert hand.view.cells.find(saturday) == hand.view.cells.period.place(SATURDAY)


def grow_no_more(workspace, spare):
    """Lets the file of the workspace grow by so many pages, as if the disk ended there."""
    with workspace.database.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + spare}")


@pytest.fixture
def room(hand):
    """Gives `room(pages)`: by how much the file can still grow."""

    def leave(pages):
        hand.session.change(grow_no_more, pages)
        hand.rest()

    return leave


def test_a_disk_that_is_full_keeps_what_was_typed_and_says_so(hand, field, saturday, room):
    room(0)
    long = "Tea. " * 4_000
    QApplication.clipboard().setText(long)
    hand.press("Ctrl+V")
    hand.press("Ctrl+S")
    hand.until(hand.window.banner.sentence)
    assert hand.stored(saturday).post.text == TEXT
    assert field.text() == long + TEXT
    room(100_000)
    hand.press("Ctrl+S")
    hand.until(lambda: hand.stored(saturday).post.text == field.text())


def test_a_post_that_the_full_disk_refuses_can_be_added_again(hand, room):
    room(0)
    card = card_on(hand, SUNDAY)
    QApplication.clipboard().setText("A cup " * 2_000)
    hand.press("Ctrl+V")
    title = card.title.text()
    assert len(title) > 10_000
    hand.press("Return")
    hand.until(hand.window.banner.sentence)
    room(100_000)
    hand.view.setFocus()
    hand.press("Ctrl+N")
    assert card.title.text() == title
    card.title.setPlainText("A cup")
    hand.changed(lambda: hand.press("Return"))
    assert hand.item("A cup").item.date == SUNDAY


@pytest.mark.parametrize("kind", ["text", "broken", "huge"])
def test_a_dropped_file_that_is_no_picture_is_refused_and_stays(
    hand, field, saturday, tmp_path, kind
):
    file = tmp_path / f"{kind}.png"
    file.write_bytes(b"not a picture" if kind == "text" else b"\x89PNG\r\n\x1a\n" + b"0" * 99)
    if kind == "huge":
        os.truncate(file, HUGE)
    view = hand.editor.view
    event = hand.drop(view, files(file), QPoint(20, 200), action=MOVE)
    assert event.dropAction() == Qt.DropAction.CopyAction
    pictures = view.base.pictures()
    hand.until(lambda: file.name in said_in(pictures))
    assert file.exists()
    assert hand.stored(saturday).post.assets == ()


def test_pictures_are_copied_however_they_are_dropped(hand, field, saturday, tmp_path):
    file = tmp_path / "tea.png"
    Image.new("RGB", (8, 6), "teal").save(file)
    view = hand.editor.view
    hand.changed(lambda: hand.drop(view, files(file), QPoint(20, 200), action=MOVE))
    hand.until(lambda: len(hand.stored(saturday).post.assets) == 1)
    assert file.exists()
    hand.rest()
    event = hand.drop(hand.view, files(file), hand.at(SUNDAY), action=MOVE)
    assert event.dropAction() == Qt.DropAction.CopyAction
    card = hand.page.acts.add_card()
    hand.until(card.isVisible)
    hand.write("With a picture")
    hand.changed(lambda: hand.press("Return"))
    assert len(hand.item("With a picture").post.assets) == 1
    assert file.exists()


def test_rich_and_dirty_text_is_pasted_as_plain_text(hand, field, saturday):
    mime = QMimeData()
    mime.setHtml("<b>Bold</b> <img src='file:///etc/hostname'><script>x()</script>tea")
    QApplication.clipboard().setMimeData(mime)
    hand.press("Ctrl+V")
    QApplication.clipboard().setText("a\x00b\x07c\x1b[31m‮d")
    hand.press("Ctrl+V")
    hand.changed(lambda: hand.press("Tab"))
    text = hand.stored(saturday).post.text
    assert "Bold" in text
    assert "<" not in text
    assert not any(ord(each) < 32 and each not in "\n\t" for each in text)
    card = card_on(hand, SUNDAY)
    QApplication.clipboard().setText("one\ntwo\x07\tthree")
    hand.press("Ctrl+V")
    assert card.title.text() == "one\ntwo\tthree"


def test_a_title_that_is_html_is_only_text(hand):
    card = card_on(hand, SUNDAY)
    hand.write(HTML)
    hand.changed(lambda: hand.press("Return"))
    item = hand.item(HTML)
    hand.press("Return")
    hand.rest()
    hand.press("F2") if hand.view.hasFocus() else None
    hand.window.grab()
    assert card is not None
    assert item.title == HTML
    for label in QApplication.allWidgets():
        if isinstance(label, QLabel) and "<img" in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert label.findChild(QTextDocument) is None


def test_enter_of_an_input_method_does_nothing_anywhere(hand, saturday):
    before = posts(hand)
    head = hand.window.context.viewpoint.filter

    def composed_enter(still_there):
        hand.compose("ㄎㄞ")
        hand.press("Return")
        assert still_there()
        assert not hand.session.writes.open
        hand.compose("")
        hand.press("Escape")

    hand.click(saturday)
    for keys, name in (("Ctrl+N", "add"), ("F2", "rename"), ("Ctrl+Shift+M", "move")):
        hand.press(keys)
        composed_enter(hand.page.acts.card(name).isVisible)
    hand.press("Ctrl+Return")
    step = hand.page.acts.card("step")
    hand.tab_to(step.buttons[Step.HOLD])
    hand.press("Space")
    composed_enter(step.isVisible)
    hand.press("Ctrl+G")
    composed_enter(lambda: hand.focus() is not hand.view)
    hand.press("Ctrl+K")
    palette = hand.window.findChild(Palette)
    composed_enter(palette.isVisible)
    hand.press("Ctrl+F")
    composed_enter(lambda: hand.window.context.viewpoint.filter == head)
    hand.press("Ctrl+Shift+P")
    since = hand.dialog(SinceDialog)
    hand.compose("ㄎㄞ")
    hand.press("Return")
    assert since.sentence() == ""
    hand.compose("")
    hand.close_dialog(SinceDialog)
    hand.press("Ctrl+Shift+3")
    hand.rest()
    settings = hand.window.show_page("settings")
    for kind in ("brand", "person", "pillar", "label", "hashtag_group"):
        settings.show_section(kind)
        settings.pages[kind].adder.line.setFocus()
        composed_enter(lambda: True)
    assert posts(hand) == before
    assert hand.stored(saturday).item.date == SATURDAY


def test_without_a_printer_the_pdf_is_offered(hand, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    hand.press("Ctrl+P")
    dialog = hand.dialog(PrintDialog)
    hand.until(lambda: dialog.made is not None)
    hand.press("Return")
    hand.until(dialog.sentence)
    assert hand.focus() is dialog.save_pdf
    hand.close_dialog(PrintDialog)


def test_a_display_of_twice_the_dots_shows_the_same_in_more_of_them(folder, environ, tmp_path):
    done = subprocess.run(
        [sys.executable, PICTURE, folder, tmp_path / "shot.png"],
        env={**os.environ, **environ, "PYTHONPATH": str(PROJECT), "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    width, height, ratio = map(float, done.stdout.split())
    picture = QImage(str(tmp_path / "shot.png"))
    assert ratio == 2
    assert (picture.width(), picture.height()) == (2 * width, 2 * height)
