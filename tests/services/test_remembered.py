"""Preferences and window state: what is remembered, and that no file stops anybody."""

import datetime as dt
import json
import logging
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.filters import Filter
from smcalendar.services import preferences, windowstate
from smcalendar.services.preferences import PREFERENCES, Preferences
from smcalendar.services.windowstate import WindowState
from smcalendar.words import Words

PROJECT = Path(__file__).parents[2]
KINDS = {
    "preferences": (preferences, Preferences(), "preferences.json"),
    "state": (windowstate, WindowState(), "state/window.json"),
}
each_kind = pytest.mark.parametrize(("module", "default", "name"), KINDS.values(), ids=KINDS)

STATES = st.builds(
    WindowState,
    geometry=st.text(max_size=200),
    panel=st.sampled_from(["inspector", "tray", "days"]),
    panel_open=st.booleans(),
    sizes=st.lists(st.integers(0, 5000), max_size=4).map(tuple),
    view=st.sampled_from(["month", "week"]),
    day=st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31)),
    filter=st.dictionaries(st.text(max_size=9), st.lists(st.text(max_size=9), max_size=3)),
    workspace=st.text(st.characters(), max_size=50),
    recent=st.lists(st.text(max_size=50), max_size=10).map(tuple),
)


@pytest.fixture
def home(smcalendar_home):
    return smcalendar_home


@each_kind
def test_without_a_file_all_is_as_in_the_beginning(module, default, name, home):
    assert module.load(home) == default
    assert list(home.iterdir()) == []


def test_preferences_are_kept(home):
    preferred = Preferences(language="zh_TW", appearance="dark", text_size=200, lunar_days=False)
    assert preferences.save(home, preferred)
    assert preferences.load(home) == preferred


@given(state=STATES)
def test_every_state_is_kept(state, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    assert windowstate.save(home, state)
    assert windowstate.load(home) == state


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'"' + b"x" * 2_000_000 + b'"'],
    ids=["empty", "open", "list", "null", "bytes", "deep", "large"],
)
@each_kind
def test_a_damaged_file_is_set_aside(module, default, name, damage, home, caplog):
    module.save(home, default)
    (home / name).write_bytes(damage)
    with caplog.at_level(logging.INFO):
        assert module.load(home) == default
    assert "set aside" in caplog.text
    assert (home / f"{name}.damaged").read_bytes() == damage
    assert module.save(home, default)
    assert module.load(home) == default


@pytest.mark.parametrize(
    "wrong",
    [None, 1, 0, -1, 1e300, float("nan"), True, "x" * 20_000, "no such", [], {}, [[]], ["x"]],
    ids=repr,
)
@each_kind
def test_a_wrong_value_falls_back_alone(module, default, name, wrong, home):
    module.save(home, default)
    kept = json.loads((home / name).read_text())
    for key in kept:
        (home / name).write_text(json.dumps(kept | {key: wrong}))
        loaded = module.load(home)
        assert replace(loaded, **{key: getattr(default, key)}) == default
        assert module.save(home, loaded)
        assert module.load(home) == loaded


def test_no_value_out_of_range_is_taken(home):
    (home / "preferences.json").write_text(
        json.dumps({"text_size": 5000, "appearance": "pink", "language": "en", "lunar_days": 0})
    )
    assert preferences.load(home) == Preferences(language="en")
    (home / "state").mkdir()
    (home / "state" / "window.json").write_text(
        json.dumps({"sizes": [-5], "day": "2026-02-30", "view": "../etc", "recent": ["/x", 5]})
    )
    assert windowstate.load(home) == WindowState()


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_that_no_plan_can_have_is_not_taken(home, day):
    """A month around it would reach beyond the end of the calendar."""
    (home / "state").mkdir()
    (home / "state" / "window.json").write_text(json.dumps({"day": day, "view": "week"}))
    assert windowstate.load(home) == WindowState(view="week")


@each_kind
def test_what_a_newer_program_wrote_is_kept(module, default, name, home):
    module.save(home, default)
    kept = json.loads((home / name).read_text())
    (home / name).write_text(json.dumps({"invented": [1, {"later": None}], **kept}))
    assert module.load(home) == default
    assert module.save(home, default)
    assert json.loads((home / name).read_text())["invented"] == [1, {"later": None}]


@each_kind
def test_a_home_that_cannot_be_written_stops_nobody(module, default, name, home, caplog):
    nowhere = home / "file"
    nowhere.write_text("")
    with caplog.at_level(logging.INFO):
        assert not module.save(nowhere, default)
        assert module.load(nowhere) == default
    assert "not saved" in caplog.text


@each_kind
def test_a_folder_in_the_place_of_the_file_stops_nobody(module, default, name, home):
    (home / name).mkdir(parents=True)
    assert module.load(home) == default
    assert not module.save(home, default)


@each_kind
def test_a_save_that_breaks_off_leaves_the_old_file(module, default, name, home, monkeypatch):
    module.save(home, default)
    before = (home / name).read_bytes()

    def refuse(*_):
        raise OSError("no")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", refuse)
        assert not module.save(home, default)
    assert (home / name).read_bytes() == before
    assert [each.name for each in (home / name).parent.iterdir()] == [Path(name).name]


# Preferences as a table


def test_each_preference_has_words_of_its_own():
    assert [each.name for each in PREFERENCES] == list(Preferences.__slots__)
    for each in PREFERENCES:
        assert each.default in each.choices
        assert each.help.endswith(".")
    labels = {each.label for each in PREFERENCES}
    assert len(labels) == len(PREFERENCES)


def test_preferences_are_found_by_what_is_written_there():
    words = Words("en")

    def names(typed):
        return [each.name for each in preferences.searched(typed, words)]

    assert names("") == [each.name for each in PREFERENCES]
    assert names("  Lunar ") == ["lunar_days"]
    assert names("dark") == ["appearance"]
    assert names("english") == ["language"]
    assert names("size text") == ["text_size"]
    assert names("no such thing") == []


# Recent workspaces and filters


def test_recent_workspaces_are_newest_first_each_once_and_ten_at_most(tmp_path):
    state = WindowState()
    for number in range(12):
        state = windowstate.opened_in(state, tmp_path / str(number))
    state = windowstate.opened_in(state, tmp_path / "5")
    assert [Path(each).name for each in state.recent] == [
        *("5", "11", "10", "9", "8", "7", "6", "4", "3", "2"),
    ]
    assert state.workspace == str(tmp_path / "5")


def test_recent_workspaces_that_are_gone_are_not_shown_but_remembered(tmp_path, home):
    (tmp_path / "there").mkdir()
    state = WindowState()
    for name in ("there", "gone", "nul\0"):
        state = windowstate.opened_in(state, tmp_path / name)
    windowstate.save(home, state)
    state = windowstate.load(home)
    assert windowstate.recent_there(state) == (tmp_path / "there",)
    assert len(state.recent) == 3
    (tmp_path / "gone").mkdir()
    assert windowstate.recent_there(state) == (tmp_path / "gone", tmp_path / "there")


@pytest.mark.skipif(sys.platform == "darwin", reason="names are text there")
def test_a_folder_whose_name_is_no_text_is_remembered(tmp_path, home):
    folder = tmp_path / os.fsdecode(b"\xff\xfe")
    folder.mkdir()
    windowstate.save(home, windowstate.opened_in(WindowState(), folder))
    assert windowstate.recent_there(windowstate.load(home)) == (folder,)


def test_day_and_filter_stay_with_their_workspace(tmp_path):
    day, wanted = dt.date(2026, 11, 20), {"platforms": ["x"]}
    state = replace(
        windowstate.opened_in(WindowState(), tmp_path / "a"), day=day, filter=wanted, view="week"
    )
    same = windowstate.opened_in(state, tmp_path / "a")
    assert (same.day, same.filter) == (day, wanted)
    other = windowstate.opened_in(state, tmp_path / "b")
    assert (other.day, other.filter, other.view) == (None, {}, "week")


@given(
    platforms=st.frozensets(st.sampled_from(["x", "facebook"])),
    texts=st.frozensets(st.text(max_size=5)),
)
def test_a_filter_is_remembered_without_its_days(platforms, texts):
    wanted = Filter(platforms=platforms, texts=texts)
    days = replace(wanted, first=dt.date(2026, 1, 1), undated=True)
    kept = json.loads(json.dumps(windowstate.filter_as_json(days)))
    assert windowstate.filter_from_json(kept) == wanted


@pytest.mark.parametrize("wrong", [{"platforms": 5}, {"first": "x"}, {"nothing": ["x"]}, {"": {}}])
def test_what_is_no_filter_is_left_out(wrong):
    assert windowstate.filter_from_json(wrong) == Filter()


def test_they_are_read_before_anything_slow_is_imported():
    code = """
import sys
from smcalendar.services import circumstances, preferences, windows, windowstate
slow = {"sqlalchemy", "sqlmodel", "pydantic", "icalendar", "holidays", "PIL", "jinja2", "click"}
print(sorted(slow & set(sys.modules)))
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
