"""The handles of a window: none waits long, and what was refused as busy can be run again."""

import datetime as dt
import os
import shutil
import sqlite3
import time
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Person, Post
from smcalendar.domain.states import State, Step
from smcalendar.services import editing, plan, review, trash, trust, workspaces
from smcalendar.services.handles import A_MOMENT, handles
from smcalendar.services.plan import PostDraft
from smcalendar.services.review import Said
from smcalendar.storage import reading
from smcalendar.storage.engines import sqlite
from smcalendar.storage.unsaved import Unsaved
from smcalendar.storage.workspace import DATABASE


@pytest.fixture
def window(shop):
    opened = handles(shop.folder, os.environ, "Amy")
    yield opened
    opened.close()


@contextmanager
def locked(shop, begin):
    """Holds a lock, as another program does."""
    with closing(sqlite3.connect(shop.folder / DATABASE, isolation_level=None)) as other:
        other.execute(begin)
        other.execute("SELECT * FROM post").fetchall()
        yield
        other.execute("ROLLBACK")


def busy(act, *values, **named):
    """Returns how many seconds it took to be refused."""
    begun = time.monotonic()
    with pytest.raises(UserError) as caught:
        act(*values, **named)
    assert caught.value.code == "busy"
    return time.monotonic() - begun


def posts(workspace):
    with workspace.reading() as connection:
        return reading.every(connection, Post)


def test_the_reader_never_waits_for_a_commit(window, shop):
    assert posts(window.reader) == ()
    with locked(shop, "BEGIN EXCLUSIVE"):
        assert busy(posts, window.reader) < A_MOMENT / 2
    assert posts(window.reader) == ()


def test_the_reader_sees_what_is_there_while_somebody_writes(window, shop):
    post = shop.add_post()
    with locked(shop, "BEGIN IMMEDIATE"):
        assert [each.id for each in posts(window.reader)] == [post]


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_the_writer_waits_a_moment_so_that_it_can_be_cancelled(window, shop, lock):
    with locked(shop, lock):
        for _ in range(2):
            assert A_MOMENT * 0.9 < busy(window.writer.together().__enter__) < 2


def test_a_window_opens_patiently(shop):
    """It checks what the file is first, and somebody may be committing just then."""
    begun = time.monotonic()
    with closing(
        sqlite3.connect(shop.folder / DATABASE, isolation_level=None, check_same_thread=False)
    ) as other:
        other.execute("BEGIN EXCLUSIVE")

        def release():
            while time.monotonic() - begun < 2 * A_MOMENT:
                time.sleep(0.01)
            other.execute("ROLLBACK")

        thread = Thread(target=release)
        thread.start()
        handles(shop.folder, os.environ).close()
        thread.join()
    assert time.monotonic() - begun > 2 * A_MOMENT


DRAFTS = [PostDraft({"title": "Tea"})]


def typed_into(post):
    return [Unsaved(kind="post", record=post, attribute="title", text="Typed", base_version=2)]


SERVICES = {
    "add": lambda w, shop, post, item: plan.add_posts(w, DRAFTS),
    "add_records": lambda w, shop, post, item: plan.add_records(
        w, [Person(id=shop.around.chance.identifier(), name="Bo")]
    ),
    "move": lambda w, shop, post, item: plan.move(w, [item], dt.date(2026, 12, 24)),
    "edit": lambda w, shop, post, item: editing.edit(w, "post", post, {"title": "Box"}),
    "keep_typing": lambda w, shop, post, item: editing.keep_typing(w, "post", post, "text", "B"),
    "finish": lambda w, shop, post, item: editing.finish_all(w, typed_into(post)),
    "give_up": lambda w, shop, post, item: editing.give_up_typing(w, typed_into(post)),
    "step": lambda w, shop, post, item: review.take_step(w, [item], Step.SUBMIT, Said()),
    "trash": lambda w, shop, post, item: trash.trash(w, [post]),
    "set_me": lambda w, shop, post, item: workspaces.set_me(w, shop.people["Wen"]),
    "undo": lambda w, shop, post, item: trust.undo_last(w),
}


@pytest.fixture
def prepared(shop, window):
    """Gives a post with an item, something typed, and something to undo."""
    item = shop.add_item(State.DRAFT)
    post = shop.item(item).post_id
    editing.edit(window.writer, "post", post, {"notes": "n"})
    editing.keep_typing(window.writer, "post", post, "title", "Typed")
    return post, item


@pytest.fixture
def impatient(monkeypatch):
    """A write that meets another gives up nearly at once, at its beginning as at its end."""
    monkeypatch.setattr("smcalendar.services.handles.A_MOMENT", 0.05)
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.05)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN"])
@pytest.mark.parametrize("service", SERVICES)
def test_what_was_refused_as_busy_did_nothing_and_is_run_again(
    shop, window, prepared, service, lock
):
    """`BEGIN` is a reader's: then it is the commit that is refused."""
    told = []
    window.writer.listeners.append(told.append)

    def act():
        SERVICES[service](window.writer, shop, *prepared)

    before = kept(shop)
    with locked(shop, lock):
        busy(act)
        busy(act)
    assert kept(shop) == before
    assert told == []
    act()
    assert kept(shop) != before
    assert len(told) == (service not in ("keep_typing", "give_up"))


def kept(shop):
    """Returns all that the tables hold."""
    with closing(sqlite3.connect(shop.folder / DATABASE)) as connection:
        return tuple(connection.iterdump())


def test_the_window_may_read_while_its_writer_writes(window, shop):
    post = shop.add_post()
    with window.writer.action("edit_record", attribute="title") as work:
        work.put(replace(work.get(Post, post), title="Box"))
        assert [each.title for each in posts(window.reader)] == ["Soap"]
    assert [each.title for each in posts(window.reader)] == ["Box"]


def test_a_folder_that_is_renamed_meanwhile_takes_nothing_and_everything_once_it_is_back(
    window, shop
):
    post = shop.add_post()
    editing.edit(window.writer, "post", post, {"title": "Box"})
    shop.workspace.close()
    before = kept(shop)
    away = shop.folder.rename(shop.folder.with_name("away"))
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            editing.edit(window.writer, "post", post, {"title": "Tea"})
        assert caught.value.code in ("cannot_open", "read_only")
    away.rename(shop.folder)
    assert kept(shop) == before
    editing.edit(window.writer, "post", post, {"title": "Tea"})
    assert shop.post(post).title == "Tea"


def test_a_file_that_is_replaced_meanwhile_is_not_written(window, shop, tmp_path):
    post = shop.add_post()
    shop.workspace.close()
    other = shutil.copy(shop.folder / DATABASE, tmp_path / "other")
    editing.edit(window.writer, "post", post, {"title": "Box"})
    Path(other).replace(shop.folder / DATABASE)
    before = kept(shop)
    with pytest.raises(UserError, match="read_only"):
        editing.edit(window.writer, "post", post, {"title": "Tea"})
    assert kept(shop) == before
    window.close()
    editing.edit(window.writer, "post", post, {"title": "Tea"})
    assert shop.post(post).title == "Tea"


def test_undo_goes_on_after_a_restart(shop):
    post = shop.add_post()
    window = handles(shop.folder, os.environ)
    editing.edit(window.writer, "post", post, {"title": "Box"})
    window.close()
    window = handles(shop.folder, os.environ)
    trust.undo_last(window.writer)
    window.close()
    assert shop.post(post).title == "Soap"


def test_the_one_named_acts(shop):
    window = handles(shop.folder, os.environ, acting="Wen")
    assert {each.actor.name for each in (window.writer, window.reader)} == {"Wen"}
    window.close()


def test_who_has_become_me_acts_unless_somebody_was_named(shop):
    named, free = (handles(shop.folder, os.environ, acting=each) for each in ("Ann", None))
    workspaces.set_me(shop.workspace, shop.people["Wen"])
    for window, name in ((named, "Ann"), (free, "Wen")):
        window.act_as_me()
        assert {each.actor.name for each in (window.writer, window.reader)} == {name}
        window.close()


def test_what_is_no_workspace_is_refused(tmp_path):
    with pytest.raises(UserError, match="not_a_workspace"):
        handles(tmp_path, os.environ)


def test_one_that_does_not_open_leaves_the_place_to_others(shop):
    """Two rows where there is one are noticed only when the head is read."""
    with closing(sqlite3.connect(shop.folder / DATABASE)) as other:
        names = [each[1] for each in other.execute("PRAGMA table_info(workspace)")]
        new = "00000000-0000-4000-8000-000000000000"
        columns = ", ".join(f"'{new}'" if each == "id" else each for each in names)
        other.execute(f"INSERT INTO workspace SELECT {columns} FROM workspace")
        other.commit()
        with pytest.raises(UserError, match="damaged"):
            handles(shop.folder, os.environ)
        other.execute("DELETE FROM workspace WHERE id = ?", (new,))
        other.commit()
    opened = handles(shop.folder, os.environ)
    assert opened.place.may_write
    opened.close()
