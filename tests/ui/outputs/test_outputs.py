import datetime as dt

import pytest
from PySide6.QtGui import QGuiApplication

from smcalendar.domain.filters import Filter
from smcalendar.services import keeping, plan, workspaces
from smcalendar.ui.shell.table import TABLE


@pytest.fixture
def copied(qtbot, outputs, told):
    """Copies something, and gives the text on the clipboard."""

    def do(act):
        QGuiApplication.clipboard().setText("")
        act()
        qtbot.waitUntil(lambda: bool(told))
        return QGuiApplication.clipboard().text()

    return do


def test_the_week_that_is_looked_at_is_copied_as_text(outputs, copied, told):
    text = copied(outputs.copy_week)
    assert text.startswith("Weekly schedule 2026 week 47 (16–22 Nov)\n")
    assert "■ Wed 18 Nov\n19:00 " in text
    assert "19:00 Facebook @camellia · New soap · ◆ Ready · " in text
    assert text.count("New soap") == 2
    assert told == ["Copied as text: 2026 week 47 (16–22 Nov)"]


def test_the_day_that_is_looked_at_is_copied_as_text(outputs, copied, told, context):
    context.viewpoint.go_to(dt.date(2026, 11, 20))
    text = copied(outputs.copy_day)
    assert text.startswith("Daily schedule 20 November 2026\nWorkspace: plan · ")
    assert "12:30 Facebook @camellia · Live" in text
    assert "New soap" not in text
    assert text.count("■") == 1
    assert told == ["Copied as text: Fri 20 Nov"]


def test_what_the_filter_hides_is_not_copied(outputs, copied, context):
    context.viewpoint.narrow(Filter(platforms=frozenset({"instagram"})))
    text = copied(outputs.copy_week)
    assert "Filters: Instagram" in text
    assert "@camellia ·" not in text


def test_typing_is_finished_before_anything_is_copied_or_saved(outputs, typing, qtbot, told):
    typing.waits = True
    for act in (outputs.copy_day, outputs.copy_week, outputs.back_up):
        act()
        assert typing.then is not None
        typing.then, then = None, typing.then
        then()
        qtbot.waitUntil(lambda: bool(told))
        told.clear()


def test_a_backup_is_whole_and_where_it_is_said_to_be(qtbot, outputs, told, folder, environ):
    outputs.back_up()
    qtbot.waitUntil(lambda: bool(told))
    (file,) = (folder / "backups").iterdir()
    assert told == [f"The backup is made and checked: {file}"]
    around = workspaces.circumstances(environ)
    keeping.restore(file, folder.parent / "again", around)
    with workspaces.opened(folder.parent / "again", around) as workspace:
        assert len(plan.items(workspace)) == 4


def test_every_command_it_does_is_in_the_menus(outputs):
    assert set(outputs.offered()) <= {each.name for each in TABLE}
