"""What others changed comes to a window by itself: all of it, once, and nothing of its own."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import EntryKind
from smcalendar.services import editing, keeping, plan, trust
from smcalendar.services.handles import handles
from smcalendar.services.news import News
from smcalendar.services.plan import PostDraft
from smcalendar.storage.workspace import DATABASE

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def window(shop):
    """Gives the handles of a window."""
    opened = handles(shop.folder, os.environ, "Amy")
    yield opened
    opened.close()


@pytest.fixture
def elsewhere(shop):
    """Gives the workspace as the command line has it, where Ann acts."""
    return shop.open(origin="cli", acting="Ann")


def news_of(window, **how):
    return News(window.reader, since=trust.head(window.reader), **({"writing": True} | how))


def add(workspace, title):
    return plan.add_posts(workspace, [PostDraft({"title": title})])[0]


def test_no_change_is_no_news(window):
    news = news_of(window)
    assert not any(news.ask() for _ in range(3))


def test_what_others_changed_is_told_once_with_who_did(window, elsewhere, shop):
    news = news_of(window)
    post = add(elsewhere, "Box")
    editing.edit(elsewhere, "post", post, {"title": "Boxes"})
    told = news.ask()
    assert [(each.entry.label, each.entry.origin) for each in told.changes] == [
        ("add_posts", "cli"),
        ("edit_record", "cli"),
    ]
    assert told.changes[1].changes == {"post": {post: {"title": ["Box", "Boxes"]}}}
    assert told.names[told.changes[0].entry.actor] == "Ann"
    assert not told.everything
    assert not news.ask()


def test_own_changes_are_no_news_but_those_between_them_are(window, elsewhere):
    news = news_of(window)
    add(window.writer, "mine")
    assert not news.ask()
    for workspace, title in ((window.writer, "a"), (elsewhere, "theirs"), (window.writer, "b")):
        add(workspace, title)
    (told,) = news.ask().changes
    assert told.entry.origin == "cli"
    assert not news.ask()


def test_a_window_that_only_reads_hears_of_a_window_of_the_same_user(window):
    news = news_of(window, writing=False)
    add(window.writer, "Box")
    assert len(news.ask().changes) == 1


def test_a_window_that_comes_to_write_hears_no_more_of_itself(window):
    news = news_of(window, writing=False)
    news.writing = True
    add(window.writer, "Box")
    assert not news.ask()


def test_what_was_changed_before_the_first_question_is_told_too(window, elsewhere):
    head = trust.head(window.reader)
    add(elsewhere, "Box")
    assert len(News(window.reader, since=head, writing=True).ask().changes) == 1


def test_another_process_is_heard(window, shop):
    news = news_of(window)
    assert not news.ask()
    command = [sys.executable, "-m", "smcalendar", "add", "people", shop.folder, "--json", "-"]
    environ = {**os.environ, "SMCALENDAR_LANG": "en"}
    subprocess.run(command, cwd=PROJECT, env=environ, input='{"name": "Bo"}', text=True, check=True)
    (told,) = news.ask().changes
    assert "person" in told.changes


def test_typing_is_no_news(window, shop):
    post = shop.add_post()
    news = news_of(window)
    editing.keep_typing(window.writer, "post", post, "text", "B")
    assert not news.ask()


def test_while_somebody_commits_nothing_is_told_and_nothing_lost(window, elsewhere, shop):
    news = news_of(window)
    add(elsewhere, "Box")
    with closing(sqlite3.connect(shop.folder / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert not news.ask()
        assert news.trouble is None
        other.execute("ROLLBACK")
    assert len(news.ask().changes) == 1


def test_a_backup_that_was_restored_changes_everything(window, elsewhere, shop, tmp_path):
    backup = keeping.back_up(elsewhere)
    add(elsewhere, "Box")
    news = news_of(window)
    assert not news.ask()
    keeping.restore(backup, shop.folder, shop.around)
    assert news.ask().everything
    assert not news.ask()
    add(elsewhere, "Tea")
    assert len(news.ask().changes) == 1


def test_a_file_that_was_replaced_changes_everything(window, elsewhere, shop, tmp_path):
    elsewhere.close()
    shop.workspace.close()
    other = shutil.copy(shop.folder / DATABASE, tmp_path / "other")
    add(window.writer, "Box")
    news = news_of(window)
    assert not news.ask()
    Path(other).replace(shop.folder / DATABASE)
    assert news.ask().everything
    assert not news.ask()
    assert "Box" not in [each.title for each in _posts(window.reader)]


def _posts(workspace):
    from smcalendar.domain.records import Post
    from smcalendar.storage import reading

    with workspace.reading() as connection:
        return reading.every(connection, Post)


def test_what_was_erased_from_the_history_changes_everything(window, elsewhere):
    news = news_of(window)
    add(elsewhere, "Box")
    with elsewhere.together() as connection:
        connection.exec_driver_sql("DELETE FROM payload")
    assert news.ask().everything


def test_a_migration_changes_everything(window, elsewhere):
    news = news_of(window)
    with elsewhere.action("migrate", kind=EntryKind.MIGRATION) as work:
        from smcalendar.storage import reading

        settings = reading.settings(work.connection)
        work.put(replace(settings, week_start=7))
    assert news.ask().everything


def test_a_folder_that_is_gone_is_told_once_and_comes_back_by_itself(window, elsewhere, shop):
    news = news_of(window)
    away = shop.folder.rename(shop.folder.with_name("away"))
    with pytest.raises(UserError) as caught:
        news.ask()
    assert (caught.value.code, caught.value.values) == (
        *("workspace_away", {"path": str(shop.folder)}),
    )
    assert not news.ask()
    assert news.trouble.code == "workspace_away"
    away.rename(shop.folder)
    elsewhere.close()
    add(elsewhere, "Box")
    assert len(news.ask().changes) == 1
    assert news.trouble is None
    shop.folder.rename(away)
    with pytest.raises(UserError):
        news.ask()
    away.rename(shop.folder)


def test_a_damaged_file_is_told_once(window, shop, tmp_path):
    shop.workspace.close()
    news = news_of(window)
    (shop.folder / DATABASE).rename(tmp_path / "whole")
    (shop.folder / DATABASE).write_bytes(b"no database " * 1000)
    assert news.ask().everything
    with pytest.raises(UserError, match="not_a_database"):
        news.ask()
    assert not news.ask()
    (tmp_path / "whole").replace(shop.folder / DATABASE)
    assert news.ask().everything
    assert not news.ask()
    assert news.trouble is None
