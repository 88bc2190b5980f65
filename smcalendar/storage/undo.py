"""Undo and redo as queries of the history."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from smcalendar.domain.attributes import Scope, attribute_named, names
from smcalendar.domain.content import content_hash
from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import DECIDED_ON
from smcalendar.domain.platforms import unknown_format
from smcalendar.domain.records import RECORDS, Record
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
from smcalendar.storage.work import Work
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
        now = workspace.clock().astimezone(dt.UTC).isoformat()
        values: dict[str, Any] = {"undone": entry.label, **entry.values}
        with workspace.action(label, undoes=entry.seq, **values) as work:
            changes = _invertible(work, entry)
            work.apply(inverse(changes, now=now))
        if work.entry is None:
            raise UserError(f"nothing_to_{label}", status=1)
        _refuse_unseen(connection, _items_in(connection, changes))
        return work.entry


def _invertible(work: Work, entry: Entry) -> Changes:
    """Returns the changes of an entry when all of them can be taken back."""
    connection = work.connection
    changes = history.changes_of(connection, entry.seq)
    if changes is None:
        raise UserError("undo_erased", status=1)
    if entry.schema != REVISION:
        raise UserError("undo_older_schema", status=1)
    _refuse_decided(connection, entry, changes)
    _refuse_changed(work, entry, changes)
    try:
        inverse(changes, now="")
    except NotInvertibleError as error:
        raise UserError("undo_purged", status=1) from error
    return changes


def _refuse_decided(connection: Connection, entry: Entry, changes: Changes) -> None:
    """A decision stands on what it saw: an older edit of the same item stays."""
    items = _items_in(connection, changes)
    for seq in history.decisions_after(connection, entry.seq):
        told = history.changes_of(connection, seq)
        if told is None:
            decided = _decided_after(connection, entry, items)
        else:
            decided = touched(told, "item") & items
        codes = reading.codes_of(connection, decided)
        if codes:  # What was purged since has none; that it is missing is told next.
            raise UserError("undo_decided_since", status=1, code=codes[0])


def _decided_after(connection: Connection, entry: Entry, items: Iterable[str]) -> frozenset[str]:
    """What an erased decision was about, only the decisions themselves still tell."""
    decisions = reading.decisions_on(connection, items)
    return frozenset(each.subject_id for each in decisions if each.decided_at >= entry.at)


def _items_in(connection: Connection, changes: Changes) -> frozenset[str]:
    """Returns the items that the changes touch, themselves or through the content they show."""
    shown = [
        *reading.all_items_of_posts(connection, _with_content(changes, "post")),
        *(
            item
            for asset in _with_content(changes, "asset")
            for item in reading.items_using(connection, asset)
        ),
    ]
    return touched(changes, "item") | frozenset(each.id for each in shown)


def _with_content(changes: Changes, kind: str) -> tuple[str, ...]:
    """Returns the ids of the records of a kind whose content the changes hold."""
    content = frozenset(names(RECORDS[kind], (Scope.CONTENT,)))
    return tuple(
        record
        for record, attributes in changes.get(kind, {}).items()
        if content & frozenset(attributes or ())
    )


def _refuse_unseen(connection: Connection, items: Iterable[str]) -> None:
    """Nothing comes back into review or approved with other content than was decided on."""
    wanted = tuple(items)
    decided = reading.in_states(connection, wanted, DECIDED_ON)
    if not decided:
        return
    seen = {e.subject_id: e.content_hash for e in reading.decisions_on(connection, wanted)}
    for each in reading.resolve(connection, lambda _, format: unknown_format(format), decided):
        now = content_hash(each)
        if seen.get(each.item.id, now) != now:
            code, state = each.item.code, each.item.state.value
            raise UserError("undo_unseen", status=1, code=code, state=state)


def _refuse_changed(work: Work, entry: Entry, changes: Changes) -> None:
    now: dict[tuple[str, str], Record] = {
        (kind, record.id): record
        for kind, ids in changes.items()
        for record in work.found(RECORDS[kind], ids)
    }
    for kind, record_id, name, after in expected(changes):
        record = now.get((kind, record_id))
        if record is None:
            raise UserError("undo_missing", status=1, kind=kind)
        described = attribute_named(RECORDS[kind], name)
        if to_json(described.kind, getattr(record, name)) != after:
            raise _changed_since(work.connection, entry, (kind, record_id, name))


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
