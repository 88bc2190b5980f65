"""Takes back the last change, together with what series made because of it."""

from smcalendar.domain.trust import Entry
from smcalendar.services.series import origin_of
from smcalendar.storage import history, undo
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace

FILLING = frozenset({"add_series", "change_series", "split_series"})
"""The labels of changes after which a series fills itself."""


def undo_last(workspace: Workspace) -> Entry:
    """Takes back the last change made from here; a UserError says why not.

    With a change of a series go the posts that it made since, all or nothing.
    """
    with workspace.together() as connection:
        seq = history.undoable(connection, workspace.origin)
        entry = None if seq is None else history.entry_at(connection, seq)
        if entry is not None and entry.label in FILLING:
            _undo_fillings(workspace, connection, entry)
        return undo.undo(workspace)


def _undo_fillings(workspace: Workspace, connection: Connection, entry: Entry) -> None:
    own = workspace.from_origin(origin_of(entry.values["series"]))
    while (history.undoable(connection, own.origin) or 0) > entry.seq:
        undo.undo(own)


def redo_last(workspace: Workspace) -> Entry:
    """Takes back the last undo made from here, as a whole."""
    with workspace.together() as connection:
        seq = history.redoable(connection, workspace.origin)
        entry = None if seq is None else history.entry_at(connection, seq)
        redone = undo.redo(workspace)
        if entry is not None and entry.values.get("undone") in FILLING:
            _redo_fillings(workspace, connection, entry)
        return redone


def _redo_fillings(workspace: Workspace, connection: Connection, entry: Entry) -> None:
    """What was undone right before an undo belongs to it."""
    own, before = workspace.from_origin(origin_of(entry.values["series"])), entry.seq - 1
    while history.redoable(connection, own.origin) == before:
        undo.redo(own)
        before -= 1
