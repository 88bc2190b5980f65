"""How the window was when it was closed, and which workspaces were open lately."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from smcalendar.services import remembered
from smcalendar.services.remembered import OneOf, a_day, a_name, a_text

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter

MOST_RECENT = 10


def _recent(value: Any) -> tuple[str, ...]:
    return remembered.texts(value)[:MOST_RECENT]


def _faces(value: Any) -> dict[str, tuple[str, ...]]:
    return {
        a_name(view): tuple(map(a_name, remembered.texts(face)))
        for view, face in remembered.an_object(value).items()
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """How the window was. `geometry` is text of the window's own; sizes are in pixels.

    `panel` is the side panel that was shown last, `panel_open` whether it is. `day` and `filter`
    belong to `workspace`, the folder that was open last; `recent` are folders, newest first.
    `page` is the plan's page that was shown last. `board` is what its columns stand for,
    `board_undated` whether posts without a date are on it, `zoom` what a column of the timeline is.
    `counts` are the numbers of weeks or days of the views, `faces` how their cards look: the
    density, then the fields.
    """

    geometry: str = remembered.remembered("", a_text)
    panel: str = remembered.remembered("editor", a_name)
    panel_open: bool = remembered.remembered(True, OneOf((True, False)))
    sizes: tuple[int, ...] = remembered.remembered((), remembered.sizes)
    view: str = remembered.remembered("month", a_name)
    counts: Mapping[str, int] = remembered.remembered({}, remembered.numbers)
    faces: Mapping[str, tuple[str, ...]] = remembered.remembered({}, _faces)
    page: str = remembered.remembered("calendar", a_name)
    board: str = remembered.remembered("state", a_name)
    board_undated: bool = remembered.remembered(False, OneOf((True, False)))
    zoom: str = remembered.remembered("", a_name)
    day: dt.date | None = remembered.remembered(None, a_day)
    filter: Mapping[str, Any] = remembered.remembered({}, remembered.an_object)
    workspace: str = remembered.remembered("", a_text)
    recent: tuple[str, ...] = remembered.remembered((), _recent)


def load(home: Path) -> WindowState:
    """Returns how the window was; whatever cannot be read is as in a new one."""
    return remembered.load(_file(home), WindowState)


def save(home: Path, state: WindowState) -> bool:
    """Keeps how the window is; says whether that went well."""
    return remembered.save(_file(home), state)


def _file(home: Path) -> Path:
    return home / "state" / "window.json"


def opened_in(state: WindowState, folder: Path) -> WindowState:
    """Returns the state once a workspace is open: it is the newest of the recent ones.

    Another one begins at today and without a filter, which would mean nothing there.
    """
    place = str(folder.absolute())
    others = (each for each in state.recent if each != place)
    recent = (place, *others)[:MOST_RECENT]
    if place == state.workspace:
        return replace(state, recent=recent)
    return replace(state, workspace=place, recent=recent, day=None, filter={})


def recent_there(state: WindowState) -> tuple[Path, ...]:
    """Returns the recent workspaces whose folders are there now, newest first.

    The others stay remembered: a disk may be plugged in again.
    """
    return tuple(folder for folder in map(Path, state.recent) if is_there(folder))


def is_there(folder: Path) -> bool:
    """Says whether the folder is there now."""
    try:
        return folder.is_dir()
    except (OSError, ValueError):
        return False


def filter_as_json(wanted: "Filter") -> dict[str, Any]:
    """Returns what of a filter is remembered: all but its days."""
    values = ((name, getattr(wanted, name)) for name in wanted.used())
    return {
        name: sorted(cast("frozenset[str]", value))
        for name, value in values
        if isinstance(value, frozenset)
    }


def filter_from_json(found: Mapping[str, Any]) -> "Filter":
    """Returns a remembered filter; what is no part of one is left out."""
    from smcalendar.domain.filters import Filter

    known = {each.name for each in fields(Filter) if isinstance(each.default, frozenset)}
    return Filter(**{name: _texts(found[name]) for name in known & found.keys()})


def _texts(value: Any) -> Any:
    values = cast("list[Any]", value) if isinstance(value, list) else []
    return frozenset(each for each in values if isinstance(each, str))
