"""How one looks at the plan: which view, what it lets through, and how its cards look."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from smcalendar.domain.calendar_records import BoardGroup, SavedView
from smcalendar.domain.filters import Filter
from smcalendar.domain.saved_views import fields_of, filter_of
from smcalendar.ui.kit.face import BOARD, Face, face_of
from smcalendar.ui.kit.filter_values import without_days
from smcalendar.ui.kit.views import VIEWS

if TYPE_CHECKING:
    from smcalendar.ui.shell.window import Window

TIMELINE, _ZOOMS = "timeline", ("day", "week", "month")


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """What a saved view keeps. `count` is of weeks, days or zooms, 0 where there is no choice.

    The timeline has no face, and only the board a group.
    """

    view: str
    count: int = 0
    group: str = BoardGroup.STATE.value
    face: Face = field(default_factory=Face)
    wanted: Filter = field(default_factory=Filter)

    def values(self) -> Mapping[str, Any]:
        """Returns the attributes of a saved view that looks like this."""
        return {
            "view": self.view,
            "count": self.count,
            "group": self.group,
            "density": self.face.density,
            "fields": tuple(sorted(self.face.fields)),
            "filter": fields_of(self.wanted),
        }


def looking_of(view: SavedView) -> Looking:
    """Returns what a saved view keeps; a view that there is no more is the first one.

    What says nothing about its view is as in all others, so that two that look the same are equal.
    """
    name = view.view if view.view in (*VIEWS, BOARD, TIMELINE) else next(iter(VIEWS))
    wanted, face = filter_of(view.filter), face_of((view.density, *view.fields))
    if name == BOARD:
        return Looking(view=name, group=view.group, face=face, wanted=wanted)
    if name == TIMELINE:
        return Looking(view=name, count=min(max(view.count, 1), len(_ZOOMS)), wanted=wanted)
    return Looking(view=name, count=_count(name, view.count), face=face, wanted=wanted)


def _count(view: str, count: int) -> int:
    """Returns a number of weeks or days as a view shows it; 0 where there is no choice."""
    known = VIEWS[view]
    return known.allowed(count or known.usual) if len(known.counts) > 1 else 0


def looking_now(window: "Window") -> Looking | None:
    """Returns how the window looks at the plan; None while it shows something else."""
    name, page = window.shown()
    viewpoint = window.context.viewpoint
    wanted = without_days(viewpoint.filter)
    if name == BOARD:
        face = viewpoint.face_of(BOARD)
        return Looking(view=BOARD, group=page.group, face=face, wanted=wanted)
    if name == TIMELINE:
        return Looking(view=TIMELINE, count=_ZOOMS.index(page.zoom) + 1, wanted=wanted)
    if name != "calendar":
        return None
    view = viewpoint.view
    count = _count(view, viewpoint.count(view))
    return Looking(view=view, count=count, face=viewpoint.face, wanted=wanted)


def look(window: "Window", looking: Looking) -> None:
    """Looks at the plan so."""
    viewpoint = window.context.viewpoint
    viewpoint.narrow(looking.wanted)
    if looking.view in VIEWS:
        if looking.count:
            viewpoint.show_count(looking.view, looking.count)
        viewpoint.wear(looking.face, view=looking.view)
        window.show_view(looking.view)
        return
    page: Any = window.show_page(looking.view)
    if looking.view == BOARD:
        viewpoint.wear(looking.face, view=BOARD)
        page.arrange(looking.group, with_undated=page.with_undated)
    else:
        page.show_zoom(_ZOOMS[looking.count - 1])
