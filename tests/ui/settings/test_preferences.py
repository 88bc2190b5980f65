import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox

from smcalendar.services import preferences, setup, trust, workspaces
from smcalendar.services.preferences import PREFERENCES


@pytest.fixture
def chosen(section):
    return section("preferences")


def test_language_and_look_change_at_once_and_are_kept(window, page, chosen, smcalendar_home):
    chosen.rows["language"].field._take("zh_TW")
    chosen.rows["appearance"].field._take("dark")
    assert (window.context.speech.lang, window.context.theme.name) == ("zh_TW", "dark")
    kept = preferences.load(smcalendar_home)
    assert (kept.language, kept.appearance) == ("zh_TW", "dark")
    chosen.rows["appearance"].field._take("light")
    chosen.rows["language"].field._take("en")
    assert page.search.accessibleName() == "Search the settings"


def test_what_is_on_or_off_is_a_box(window, chosen):
    box = chosen.rows["lunar_days"].field
    assert isinstance(box, QCheckBox)
    before = window.context.chosen.values.lunar_days
    box.click()
    assert window.context.chosen.values.lunar_days is not before


def test_every_preference_has_a_row_with_its_words(chosen):
    for each in PREFERENCES:
        assert chosen.rows[each.name].field.accessibleDescription() == each.help


def left_edge(widget):
    return widget.mapToGlobal(QPoint()).x()


def test_in_a_wide_window_everything_begins_at_the_same_edge(window, section):
    window.panel.hide()
    window.resize(1900, 768)
    page = section("preferences")
    assert left_edge(page.form.rows["zone"]) == left_edge(page.rows["language"])
    page = section("person")
    assert left_edge(page.form.rows["name"]) == left_edge(page.remove)


def test_settings_of_the_workspace_are_one_step_each(qtbot, window, chosen):
    with qtbot.waitSignal(window.session.changed):
        chosen.form.rows["zone"].field._take("Asia/Tokyo")
    (settings,) = window.session.read(setup.records, "workspace")
    assert settings.zone == "Asia/Tokyo"
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: chosen.form.rows["zone"].field.value() == "Asia/Taipei")


def test_who_i_am_acts_from_now_on(qtbot, window, chosen, stored):
    amy = stored("person")["Amy"]
    with qtbot.waitSignal(window.session.changed):
        chosen.form.rows["me_id"].field._take(amy.id)
    with qtbot.waitSignal(window.session.changed) as told:
        window.session.change(setup.add, "label", {"name": "Winter"})
    assert told.args[0].entry.actor == amy.id
    with qtbot.waitSignal(window.session.changed):
        chosen.form.rows["me_id"].field._take(None)
    with qtbot.waitSignal(window.session.changed) as told:
        window.session.change(setup.add, "label", {"name": "Summer"})
    assert told.args[0].entry.actor != amy.id


def actor_of_next(qtbot, window, name):
    """Returns who the history says adds a label now."""
    with qtbot.waitSignal(window.session.changed) as told:
        window.session.change(setup.add, "label", {"name": name})
    return told.args[0].entry.actor


def test_who_i_was_acts_again_once_the_change_is_undone(qtbot, window, chosen, stored):
    nobody = actor_of_next(qtbot, window, "Spring")
    amy = stored("person")["Amy"]
    with qtbot.waitSignal(window.session.changed):
        chosen.form.rows["me_id"].field._take(amy.id)
    assert actor_of_next(qtbot, window, "Summer") == amy.id
    for _ in range(2):
        with qtbot.waitSignal(window.session.changed):
            window.session.change(trust.undo_last)
    assert actor_of_next(qtbot, window, "Winter") == nobody


def test_who_i_become_elsewhere_acts_here_too(qtbot, window, stored, folder, environ):
    amy = stored("person")["Amy"]
    around = workspaces.circumstances(environ)
    with qtbot.waitSignal(window.session.changed), workspaces.opened(folder, around) as other:
        workspaces.set_me(other, amy)
    assert actor_of_next(qtbot, window, "Winter") == amy.id
