"""Undo and redo as queries of the history."""

import datetime as dt
from typing import Any

from sqlalchemy import Connection

from smcalendar.domain.attributes import Scope, attribute_named, names
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import RECORDS, Post, Record
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.trust import (
    Changes,
    Entry,
    NotInvertibleError,
    expected,
    inverse,
    touched,
)
from smcalendar.domain.values import to_json
from smcalendar.storage import history, reading
from smcalendar.storage.schema import REVISION
from smcalendar.storage.workspace import Workspace


def undo(workspace: Workspace) -> Entry:
    """Takes back the newest change of this origin; a UserError says why that is not possible."""
    return _take_back(workspace, "undo")


def redo(workspace: Workspace) -> Entry:
    """Takes back the newest undo of this origin."""
    return _take_back(workspace, "redo")


_CANDIDATE = {"undo": history.undoable, "redo": history.redoable}


def _take_back(workspace: Workspace, label: str) -> Entry:
    with workspace.together() as connection:
        seq = _CANDIDATE[label](connection, workspace.origin)
        entry = None if seq is None else history.entry_at(connection, seq)
        if entry is None:
            raise UserError(f"nothing_to_{label}", status=1)
        changes = _invertible(connection, entry)
        now = workspace.clock().astimezone(dt.UTC).isoformat()
        values: dict[str, Any] = {"undone": entry.label, **entry.values}
        with workspace.action(label, undoes=entry.seq, **values) as work:
            work.apply(inverse(changes, now=now))
        if work.entry is None:
            raise UserError(f"nothing_to_{label}", status=1)
        return work.entry


def _invertible(connection: Connection, entry: Entry) -> Changes:
    """Returns the changes of an entry when all of them can be taken back."""
    changes = history.changes_of(connection, entry.seq)
    if changes is None:
        raise UserError("undo_erased", status=1)
    if entry.schema != REVISION:
        raise UserError("undo_older_schema", status=1)
    _refuse_decided(connection, entry, changes)
    _refuse_changed(connection, entry, changes)
    try:
        inverse(changes, now="")
    except NotInvertibleError as error:
        raise UserError("undo_purged", status=1) from error
    return changes


def _refuse_decided(connection: Connection, entry: Entry, changes: Changes) -> None:
    """A decision stands on what it saw: an older edit of the same item stays."""
    items = _items_in(connection, changes)
    for seq in history.decisions_after(connection, entry.seq):
        decided = touched(history.changes_of(connection, seq) or {}, "item") & items
        if decided:
            code = reading.codes_of(connection, decided)[0]
            raise UserError("undo_decided_since", status=1, code=code)


def _items_in(connection: Connection, changes: Changes) -> frozenset[str]:
    """Returns the items that the changes touch, themselves or through their posts' content."""
    content = frozenset(names(Post, (Scope.CONTENT,)))
    posts = [
        record
        for record, attributes in changes.get("post", {}).items()
        if content & frozenset(attributes or ())
    ]
    of_posts = frozenset(each.id for each in reading.items_of_posts(connection, posts))
    return touched(changes, "item") | of_posts


def _refuse_changed(connection: Connection, entry: Entry, changes: Changes) -> None:
    now: dict[tuple[str, str], Record] = {
        (kind, record.id): record
        for kind, ids in changes.items()
        for record in reading.by_ids(connection, RECORDS[kind], list(ids))
    }
    for kind, record_id, name, after in expected(changes):
        record = now.get((kind, record_id))
        if record is None:
            raise UserError("undo_missing", status=1, kind=kind)
        described = attribute_named(RECORDS[kind], name)
        if to_json(described.kind, getattr(record, name)) != after:
            raise _changed_since(connection, entry, (kind, record_id, name))


def _changed_since(connection: Connection, entry: Entry, where: tuple[str, str, str]) -> UserError:
    """Names the attribute in the way, who changed it and when."""
    kind, record_id, name = where
    later = [
        seq
        for seq, changes in history.all_changes(connection, after=entry.seq)
        if name in (changes.get(kind, {}).get(record_id) or {})
    ]
    by = history.entry_at(connection, later[-1]) if later else None
    actors = history.names_of(connection, [by.actor] if by else [])
    return UserError(
        "undo_changed_since",
        status=1,
        attribute=attribute_named(RECORDS[kind], name).label,
        kind=kind,
        who=actors.get(by.actor, "?") if by else "?",
        at=f"{by.at.astimezone(zone_named(by.zone)):%Y-%m-%d %H:%M}" if by else "?",
    )
