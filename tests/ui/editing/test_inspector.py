"""What the editor shows: a post without items, another workspace, a window that only reads."""

import pytest
from PySide6.QtWidgets import QLabel

from smcalendar.services import plan, trash
from smcalendar.services.plan import PostDraft
from smcalendar.ui.shell.start import make_window
from smcalendar.words import Words


@pytest.fixture
def idea(elsewhere, heard):
    """A post without items."""
    (post,) = plan.add_posts(elsewhere, [PostDraft({"title": "Idea"})])
    heard()
    return post


def test_a_post_without_items_is_shown_and_gets_an_account(
    inspector, window, idea, item_of, settled
):
    inspector.show_post(idea)
    view = inspector.view
    assert view.base.entries["title"].field.text() == "Idea"
    assert not view.item.isVisible()
    assert view.account.isVisible()
    view.account.field._take(item_of("facebook").account.id)
    settled()
    assert item_of("facebook", "Idea").item.id == inspector._item
    assert view.item.isVisible()


def test_a_new_post_begins_with_its_title(qtbot, inspector, idea):
    inspector.show_post(idea)
    inspector.focus_title()
    qtbot.waitUntil(inspector.view.base.entries["title"].field.hasFocus)


def test_a_title_that_looks_like_markup_is_shown_as_it_is(inspector, window, item_of, settled):
    title = "<h1>Soap</h1><img src='file:///etc/hostname'>"
    inspector.edits.edit("post", item_of("facebook").post.id, {"title": title})
    settled()
    entry = inspector.view.item.entries["title"]
    assert entry.inherited.text().replace("\u200b", "") == title
    rich = [e for e in inspector.findChildren(QLabel) if e.textFormat() != e.textFormat().PlainText]
    assert rich == []


def test_a_post_that_goes_to_the_trash_leaves_nothing_selected_behind(
    qtbot, inspector, elsewhere, item_of, heard
):
    trash.trash(elsewhere, (item_of("facebook").post.id,))
    heard()
    qtbot.waitUntil(inspector.none.isVisible)


def test_while_it_is_hidden_it_asks_nothing(qtbot, inspector, window, elsewhere, item_of, heard):
    window.show_panel("tray")
    shown = inspector._shown
    inspector.edits.edit("post", item_of("facebook").post.id, {"title": "Other"})
    qtbot.waitUntil(lambda: not window.session.writes.open)
    qtbot.waitUntil(lambda: not inspector._query.is_awaited())
    assert inspector._shown is shown
    window.show_panel("editor")
    title = inspector.view.base.entries["title"].field
    qtbot.waitUntil(lambda: title.text() == "Other")


def test_a_window_that_only_reads_locks_every_field(
    qtbot, qapp, inspector, environ, folder, item_of
):
    second = make_window(qapp, environ, lang="en")
    qtbot.addWidget(second)
    second.show()
    with qtbot.waitSignal(second.session.opened):
        second.session.open(folder, second.tell_trouble)
    assert not second.session.may_write
    second.show_panel("editor")
    editor = second.panel.built("editor")
    second.context.viewpoint.select((item_of("facebook").item.id,))
    qtbot.waitUntil(editor.view.isVisible)
    assert editor.view.base.entries["title"].field.isReadOnly()
    assert editor.view.base.entries["notes"].field.isReadOnly()
    assert editor.view.item.entries["date"].field.line.isReadOnly()
    assert "only reads" in editor.view.item.note.reason.text()
    second.close()


def test_several_selected_while_it_is_hidden_are_shown_once_it_is_not(
    qtbot, inspector, window, item_of, heard, elsewhere
):
    window.toggle_panel()
    both = (item_of("facebook").item.id, item_of("instagram").item.id)
    window.context.viewpoint.select(both)
    trash.trash(elsewhere, (item_of("facebook", "Live").post.id,))
    heard()
    window.toggle_panel()
    qtbot.waitUntil(inspector.several.isVisible)


def test_the_item_that_was_selected_before_a_post_was_shown_can_be_selected_again(
    inspector, window, idea, item_of, settled
):
    item = item_of("facebook").item.id
    inspector.show_post(idea)
    assert window.context.viewpoint.selection == ()
    assert inspector.view.base.entries["title"].field.text() == "Idea"
    window.context.viewpoint.select((item,))
    settled()
    assert inspector.view.base.entries["title"].field.text() == "New soap"


@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_large_text_never_scrolls_sideways(
    qtbot, inspector, window, lang, item_of, through, heard, settled
):
    through(item_of("facebook").item.id)
    heard()
    window.context.theme.choose("light", 200)
    window.context.speech.change(Words(lang))
    window.splitter.setSizes([1000, 300])
    settled()
    view = inspector.view
    qtbot.waitUntil(lambda: narrow(view.item))
    view._choose("")
    qtbot.waitUntil(lambda: narrow(view.base))


def narrow(page) -> bool:
    """Whether it is shown, and no wider than the place it scrolls in."""
    return page.isVisible() and page.minimumSizeHint().width() <= page.parentWidget().width()


def test_the_base_text_says_what_is_wrong_with_which_item(qtbot, inspector, base, item_of):
    base("text")
    qtbot.waitUntil(lambda: named(inspector) == {"IG @camellia.tw"})
    inspector.edits.edit("post", item_of("facebook").post.id, {"text": ""})
    qtbot.waitUntil(lambda: named(inspector) == {"IG @camellia.tw", "FB @camellia"})
    inspector.show_item(item_of("facebook", "Live").item.id)
    qtbot.waitUntil(inspector.view.base.problems.isHidden)


def named(inspector) -> set[str]:
    """The items that the list of problems names."""
    labels = inspector.view.base.problems.findChildren(QLabel)
    return {each.text().split(": ")[0] for each in labels if not each.isHidden()}
