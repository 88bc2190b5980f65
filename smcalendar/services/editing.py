"""Edits records: at once or as somebody types, and says first what an edit voids."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from smcalendar.domain.attributes import Kind, attribute_named
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.plan import (
    FIXED,
    Effect,
    Outcome,
    editable,
    outcome_of_edit,
    outcome_of_move,
    pinned,
    voided,
)
from smcalendar.domain.records import RECORDS, Asset, Post, PostingItem, Record
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.domain.values import clean_text
from smcalendar.services.platforms import format_named
from smcalendar.storage import reading, unsaved
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.unsaved import Unsaved
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

TYPED = frozenset({Kind.LINE, Kind.TEXT, Kind.ADDRESS})
"""What is one text, and can be kept as it is typed."""


def effect_of_edit(
    workspace: Workspace, kind: str, record_id: str, changes: Mapping[str, Any]
) -> tuple[Outcome, ...]:
    """Returns what an edit would do to each item concerned, before it is saved."""
    with workspace.reading() as connection:
        record = _record(connection, kind, record_id)
        return _outcomes(connection, record, _edited(record, changes))


def _record(connection: Connection, kind: str, record_id: str) -> Record:
    found = reading.by_ids(connection, RECORDS[kind], (record_id,))
    if not found:
        raise UserError("record_missing", kind=kind, id=record_id)
    return found[0]


def _edited(record: Record, changes: Mapping[str, Any]) -> Record:
    """Returns the record as it will be stored: what is cleaned away voids nothing."""
    return accepted(replace(record, **changes), changes)


def edit(
    workspace: Workspace,
    kind: str,
    record_id: str,
    changes: Mapping[str, Any],
    *,
    voiding: bool = False,
    label: str = "edit_record",
) -> None:
    """Changes attributes of a record as one action.

    An edit that voids approvals is a `UserError("would_void", codes)` until `voiding` says that
    somebody agreed; the items concerned become drafts in the same action, so that undoing it
    brings the approval back.
    """
    _refuse_unknown(kind, changes)
    with workspace.action(label, attribute=",".join(changes)) as work:
        _apply_edit(work, RECORDS[kind], record_id, changes, voiding=voiding)


def _refuse_unknown(kind: str, changes: Mapping[str, Any]) -> None:
    wrong = set(changes) - editable(RECORDS[kind])
    if wrong:
        raise UserError("not_an_attribute", kind=kind, attribute=min(wrong))


def _apply_edit(
    work: Work,
    record_type: type[Record],
    record_id: str,
    changes: Mapping[str, Any],
    *,
    voiding: bool,
) -> None:
    before = work.get(record_type, record_id)
    after = _edited(before, changes)
    outcomes = _outcomes(work.connection, before, after)
    _refuse_fixed(before, after, outcomes)
    voids = [each.item_id for each in outcomes if each.effect is Effect.VOIDS]
    if voids and not voiding:
        codes = reading.codes_of(work.connection, voids)
        raise UserError("would_void", status=1, codes=", ".join(codes))
    work.put(after)
    if isinstance(before, Post) and isinstance(after, Post):
        fixed = [each.item_id for each in outcomes if each.refusal]
        work.put_many([pinned(each, before, after) for each in work.get_many(PostingItem, fixed)])
    work.put_many([voided(each) for each in work.get_many(PostingItem, voids)])


def _refuse_fixed(before: Record, after: Record, outcomes: Iterable[Outcome]) -> None:
    """What the platform has is edited there; a base post may change, its items keep their own.

    A file may get another alt text later, but not while an item waits on the platform with it:
    taken back from there, the item would be ready with content that nobody approved.
    """
    refused = [each.refusal for each in outcomes if each.refusal]
    if isinstance(before, PostingItem) and isinstance(after, PostingItem):
        moved = (before.date, before.time, before.zone) != (after.date, after.time, after.zone)
        if moved and before.state in FIXED:
            refused = [outcome_of_move(before, after).refusal]
    elif isinstance(before, Asset):
        refused = [each for each in refused if each.values["state"] == State.SCHEDULED]
    else:
        refused = []
    refusal = next(iter(refused), None)
    if refusal:
        raise UserError(refusal.code, status=1, **refusal.values)


def _outcomes(connection: Connection, before: Record, after: Record) -> tuple[Outcome, ...]:
    concerned = reading.resolve(connection, format_named, _items_of(connection, before))
    files = _files(connection, after)
    return tuple(outcome_of_edit(each, _with(each, after, files)) for each in concerned)


def _items_of(connection: Connection, record: Record) -> tuple[PostingItem, ...]:
    if isinstance(record, PostingItem):
        return (record,)
    if isinstance(record, Post):
        return reading.all_items_of_posts(connection, (record.id,))
    if isinstance(record, Asset):
        return reading.items_using(connection, record.id)
    return ()


def _files(connection: Connection, after: Record) -> Mapping[str, Asset]:
    """Returns the assets that the record shows, also those that it did not show before."""
    if isinstance(after, Asset):
        return {after.id: after}
    shown = after.assets or () if isinstance(after, Post | PostingItem) else ()
    return {each.id: each for each in reading.by_ids(connection, Asset, shown)}


def _with(each: Resolved, after: Record, files: Mapping[str, Asset]) -> Resolved:
    known = replace(each, files={**each.files, **files})
    if isinstance(after, PostingItem):
        return replace(known, item=after)
    return replace(known, post=after) if isinstance(after, Post) else known


def keep_typing(workspace: Workspace, kind: str, record_id: str, attribute: str, text: str) -> None:
    """Keeps what is being typed at a pause: outside history and undo, safe from a crash."""
    _refuse_unknown(kind, {attribute: text})
    if attribute_named(RECORDS[kind], attribute).kind not in TYPED:
        raise UserError("not_an_attribute", kind=kind, attribute=attribute)
    with workspace.together() as connection:
        record = _record(connection, kind, record_id)
        begun = next(
            (
                e
                for e in unsaved.kept(connection)
                if (e.record, e.attribute) == (record_id, attribute)
            ),
            None,
        )
        unsaved.keep(
            connection,
            Unsaved(
                kind=kind,
                record=record_id,
                attribute=attribute,
                text=clean_text(text),
                base_version=begun.base_version if begun else record.version,
            ),
        )


def typed(workspace: Workspace) -> tuple[Unsaved, ...]:
    """Returns everything typed and not saved, as after a crash."""
    with workspace.reading() as connection:
        return unsaved.kept(connection)


def finish_typing(
    workspace: Workspace, each: Unsaved, *, choice: str | None = None, voiding: bool = False
) -> None:
    """Makes one action of what was typed.

    When somebody else changed the record meanwhile, `UserError("typed_elsewhere")` asks for a
    choice: `mine`, `theirs` or `both`; nothing is thrown away before that.
    """
    record_type = RECORDS[each.kind]
    with workspace.action("type_text", attribute=each.attribute) as work:
        record = work.get(record_type, each.record)
        theirs = getattr(record, each.attribute) or ""
        if record.version != each.base_version and choice is None:
            raise UserError("typed_elsewhere", status=1, mine=each.text, theirs=theirs)
        text = {"theirs": theirs, "both": f"{theirs}\n{each.text}"}.get(choice or "", each.text)
        _apply_edit(work, record_type, each.record, {each.attribute: text}, voiding=voiding)
        unsaved.forget(work.connection, each.record, each.attribute)
