"""The count against the limit while somebody types."""

import time

import pytest
from PySide6.QtCore import Qt

from smcalendar.ui.editing.typist import Key


@pytest.fixture
def counter(qtbot, inspector, base):
    base("text")
    found = next(e for (n, *_), e in inspector.view.base._counters.items() if n == "text")
    qtbot.waitUntil(lambda: found.count is not None)
    return found


def test_there_is_one_count_for_the_platform_of_each_item(qtbot, inspector, base):
    base("text")
    marks = [e._mark for (n, *_), e in inspector.view.base._counters.items() if n == "text"]
    assert sorted(marks) == ["FB", "IG"]


def test_what_is_too_much_is_said_in_words(qtbot, inspector, base, counter):
    base("text").insertPlainText("x" * 70_000)
    qtbot.waitUntil(lambda: not counter.count.fits)
    assert "too many" in counter.text()


def test_hashtags_and_link_count_as_they_are_pasted(qtbot, inspector, base, counter, settled, now):
    before = counter.count.count
    inspector.edits.edit("post", now().post.id, {"hashtags": ("tea",)})
    settled()
    qtbot.waitUntil(lambda: counter.count.count == before + len("\n\n#tea"))


def test_the_count_of_an_item_follows_what_it_inherits(qtbot, inspector, base, window):
    window.splitter.setSizes([500, 640])
    qtbot.waitUntil(lambda: inspector.view.item.isVisible() and inspector.view.base.isVisible())
    count = inspector.view.item._counters["text"]
    qtbot.waitUntil(lambda: count.count is not None)
    before = count.count.count
    qtbot.keyClicks(base("text"), "abc")
    qtbot.waitUntil(lambda: count.count.count == before + 3)
    assert inspector.view.item.entries["text"].inherited.text().startswith("abc")


def test_a_key_in_a_long_text_costs_little(qtbot, inspector, base, counter, window):
    window.splitter.setSizes([500, 640])
    field = base("text")
    field.insertPlainText("好茶 tea #tag https://example.com/a " * 150)
    assert len(field.text()) > 5_000
    inspector.typist.keep()
    taken = []
    for _ in range(20):
        begun = time.thread_time()
        qtbot.keyClick(field, Qt.Key.Key_A)
        taken.append(time.thread_time() - begun)
        qtbot.waitUntil(lambda: not inspector.view._tally._timer.isActive())
    assert max(taken) < 0.016


def test_typing_is_found_by_its_record(inspector, base, qtbot, now):
    qtbot.keyClicks(base("title"), "Z")
    assert inspector.typist.text(Key("post", now().post.id, "title")) == "ZNew soap"
    assert inspector.typist.text(Key("post", "another", "title")) is None


def test_the_count_says_the_platform_the_item_is_on_now(
    qtbot, inspector, base, item_of, settled, now
):
    live = item_of("facebook", "Live").item.id
    inspector.show_item(live)
    settled()
    base("text")
    inspector.edits.edit(
        "item", live, {"account_id": item_of("instagram").account.id, "format": "feed_image"}
    )
    settled()
    marks = [e._mark for (n, *_), e in inspector.view.base._counters.items() if n == "text"]
    assert marks == ["IG"]
