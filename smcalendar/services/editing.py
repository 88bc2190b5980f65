"""Edits records: at once or as somebody types, and says first what an edit voids."""

from collections.abc import Iterable, Mapping, Sequence
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
from smcalendar.domain.resolved import OVERRIDABLE, Resolved
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
    refuse_unknown(kind, changes)
    with workspace.action(label, attribute=",".join(changes)) as work:
        _apply_edit(work, RECORDS[kind], record_id, changes, voiding=voiding)


def edit_each(
    workspace: Workspace,
    kind: str,
    record_ids: Sequence[str],
    changes: Mapping[str, Any],
    *,
    voiding: bool = False,
) -> None:
    """Changes the same attributes of several records in one action, as `edit` does, all or none."""
    refuse_unknown(kind, changes)
    with workspace.action("edit_record", attribute=",".join(changes)) as work:
        for each in record_ids:
            _apply_edit(work, RECORDS[kind], each, changes, voiding=voiding)


def refuse_unknown(kind: str, changes: Mapping[str, Any]) -> None:
    """Raises `UserError("not_an_attribute")` for what nobody may edit on records of a kind."""
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
            refused = [outcome_of_move(before, after.date).refusal]
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


def keep_typing(
    workspace: Workspace,
    kind: str,
    record_id: str,
    attribute: str,
    text: str,
    *,
    seen_version: int | None = None,
) -> Unsaved:
    """Keeps what is being typed at a pause: outside history and undo, safe from a crash.

    `seen_version` is the version of the record that the editor showed when the typing began; it
    counts once, and without it that is the record's present one. Lists of words are not typed:
    they are edited at once.
    """
    refuse_unknown(kind, {attribute: text})
    if attribute_named(RECORDS[kind], attribute).kind not in TYPED:
        raise UserError("not_an_attribute", kind=kind, attribute=attribute)
    with workspace.together() as connection:
        record = _record(connection, kind, record_id)
        begun = unsaved.kept_of(connection, record_id, attribute)
        kept = Unsaved(
            kind=kind,
            record=record_id,
            attribute=attribute,
            text=clean_text(text),
            base_version=begun.base_version if begun else seen_version or record.version,
        )
        unsaved.keep(connection, kept)
    return kept


def typed(workspace: Workspace) -> tuple[Unsaved, ...]:
    """Returns everything typed and not saved, as after a crash."""
    with workspace.reading() as connection:
        return unsaved.kept(connection)


def give_up_typing(workspace: Workspace, typing: Iterable[Unsaved]) -> None:
    """Forgets what was typed; the records stand as they are."""
    with workspace.together() as connection:
        for each in typing:
            unsaved.forget(connection, each.record, each.attribute)


def finish_all(
    workspace: Workspace,
    typing: Sequence[Unsaved],
    *,
    choices: Mapping[str, str] | None = None,
    voiding: bool = False,
) -> None:
    """Makes one action of all that was typed into one record; typing that changes nothing is none.

    When somebody else changed one of these attributes meanwhile, `UserError("typed_elsewhere",
    attribute, mine, theirs)` asks for a choice: `mine`, `theirs` or `both`, by attribute. When the
    record is gone, `typed_gone` and `typed_in_trash` carry what was typed as `text`. Nothing is
    thrown away before that is answered.
    """
    if not typing:
        return
    with workspace.together() as connection:
        record = _typed_into(connection, typing)
        changes = _changes_typed(connection, record, typing, choices or {})
        give_up_typing(workspace, typing)
        if changes:
            with workspace.action("type_text", attribute=",".join(changes)) as work:
                _apply_edit(work, type(record), record.id, changes, voiding=voiding)


def _typed_into(connection: Connection, typing: Sequence[Unsaved]) -> Record:
    kind, text = typing[0].kind, "\n\n".join(each.text for each in typing)
    found = reading.by_ids(connection, RECORDS[kind], (typing[0].record,))
    if not found:
        raise UserError("typed_gone", status=1, kind=kind, text=text)
    if found[0].trashed_at is not None:
        raise UserError("typed_in_trash", status=1, kind=kind, text=text)
    return found[0]


def _changes_typed(
    connection: Connection, record: Record, typing: Iterable[Unsaved], choices: Mapping[str, str]
) -> dict[str, Any]:
    values = {
        each.attribute: _becoming(connection, record, each, choices.get(each.attribute))
        for each in typing
    }
    return {name: text for name, text in values.items() if text != getattr(record, name)}


def _becoming(
    connection: Connection, record: Record, each: Unsaved, choice: str | None
) -> str | None:
    """Returns what the attribute shall hold; None goes on inheriting."""
    stored: str | None = getattr(record, each.attribute)
    theirs = _inherited(connection, record, each.attribute) if stored is None else stored
    mine = getattr(_edited(record, {each.attribute: each.text}), each.attribute)
    if choice == "theirs" or mine == theirs:
        return stored
    if choice is None and unsaved.changed_since(connection, each, record):
        asked = {"attribute": each.attribute, "mine": each.text, "theirs": theirs}
        raise UserError("typed_elsewhere", status=1, **asked)
    return f"{theirs}\n{each.text}" if choice == "both" else mine


def _inherited(connection: Connection, record: Record, attribute: str) -> str:
    if not isinstance(record, PostingItem) or attribute not in OVERRIDABLE:
        return ""
    return getattr(reading.by_ids(connection, Post, (record.post_id,))[0], attribute)
