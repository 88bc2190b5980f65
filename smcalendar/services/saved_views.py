"""Keeps views that have a name: what they let through, and how they look."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from smcalendar.domain.calendar_records import SavedView
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.saved_views import KEYS
from smcalendar.domain.values import alike
from smcalendar.services.editing import refuse_unknown
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace

KIND = "saved_view"


def saved_views(workspace: Workspace) -> tuple[SavedView, ...]:
    """Returns all saved views: those with a key in the order of their keys, then by name."""
    with workspace.reading() as connection:
        return _in_order(reading.every(connection, SavedView))


def add(workspace: Workspace, name: str, values: Mapping[str, Any]) -> str:
    """Saves a view under the first key that is free; returns its id.

    A name that another view has is a `UserError("name_taken", kind, name)`, none at all
    `name_missing`; the same of `rename`.
    """
    refuse_unknown(KIND, values)
    with workspace.action("add_record", record=KIND) as work:
        taken = {each.position for each in reading.every(work.connection, SavedView)}
        free = next((key for key in KEYS if key not in taken), 0)
        new = SavedView(id=workspace.chance.identifier(), name=name, position=free, **values)
        work.add(_fit(work.connection, accepted(new, ("name", *values))))
    return new.id


def rename(workspace: Workspace, view: str, name: str) -> None:
    """Gives a view (id) another name."""
    with workspace.action("edit_set_up", record=KIND, attribute="name") as work:
        after = replace(work.get(SavedView, view), name=name)
        work.put(_fit(work.connection, accepted(after, ("name",))))


def change(workspace: Workspace, view: str, values: Mapping[str, Any]) -> None:
    """Has a view (id) look otherwise, or let other things through."""
    refuse_unknown(KIND, values)
    with workspace.action("edit_set_up", record=KIND, attribute=",".join(values)) as work:
        work.put(accepted(replace(work.get(SavedView, view), **values), values))


def reorder(workspace: Workspace, views: Iterable[str]) -> None:
    """Gives the keys to views (ids) in this order, and none to those after the ninth."""
    wanted = tuple(views)
    with workspace.action("edit_set_up", record=KIND, attribute="position") as work:
        given = dict(zip(wanted, KEYS, strict=False))
        there = work.get_many(SavedView, wanted)
        work.put_many(replace(each, position=given.get(each.id, 0)) for each in there)


def remove(workspace: Workspace, view: str) -> None:
    """Moves a view (id) to the trash; the others keep their keys."""
    with workspace.action("remove_record", record=KIND) as work:
        work.put(replace(work.get(SavedView, view), trashed_at=work.now))


def _fit(connection: Connection, view: SavedView) -> SavedView:
    """Returns a view with a name that no other one has; names that look alike are the same."""
    if not view.name:
        raise UserError("name_missing", kind=KIND)
    others = (each for each in reading.every(connection, SavedView) if each.id != view.id)
    if any(alike(each.name) == alike(view.name) for each in others):
        raise UserError("name_taken", status=1, kind=KIND, name=view.name)
    return view


def _in_order(views: Iterable[SavedView]) -> tuple[SavedView, ...]:
    return tuple(sorted(views, key=lambda each: (each.position or len(KEYS) + 1, each.name)))
