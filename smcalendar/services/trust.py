"""Undo, the log, and what changed since a print code."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from smcalendar.domain.attributes import Kind, attribute_named
from smcalendar.domain.codes import digest_letters, parse_print_code
from smcalendar.domain.deskwords import labelled
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import RECORD_NAMES, STATES
from smcalendar.domain.records import RECORDS, Decision, Post, PostingItem, Record, Settings
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.trust import Changes, Difference, Entry, Head
from smcalendar.domain.values import from_json
from smcalendar.services.names import names_by_id
from smcalendar.services.undoing import redo_last as redo_last
from smcalendar.services.undoing import undo_last as undo_last
from smcalendar.storage import history, reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words

SHOWN = 60
_LISTED = frozenset({Kind.PHASES, Kind.RANGES, Kind.SLOTS, Kind.TARGETS})
"""Kinds whose values are lists of things that say themselves what they are."""
"""How many characters of a text a difference shows."""


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry of the history with what it changed; None where that was erased."""

    entry: Entry
    changes: Changes | None


@dataclass(frozen=True, slots=True)
class Next:
    """The entry that an undo or redo would take back, and the items it holds (ids)."""

    entry: Entry
    items: tuple[str, ...]


def next_undo(workspace: Workspace) -> Next | None:
    """Returns what `undo_last` would take back, if it may; None when there is nothing."""
    return _next(workspace, history.undoable)


def next_redo(workspace: Workspace) -> Next | None:
    """Returns what `redo_last` would take back, if it may; None when there is nothing."""
    return _next(workspace, history.redoable)


def _next(workspace: Workspace, candidate: Callable[[Connection, str], int | None]) -> Next | None:
    with workspace.reading() as connection:
        seq = candidate(connection, workspace.origin)
        entry = None if seq is None else history.entry_at(connection, seq)
        if entry is None:
            return None
        changes = history.changes_of(connection, entry.seq) or {}
        posts = reading.items_of_posts(connection, changes.get("post", {}))
        return Next(entry, tuple(changes.get("item", {})) or tuple(each.id for each in posts))


def head(workspace: Workspace) -> Head:
    """Returns the head of the history: its code is printed on papers."""
    with workspace.reading() as connection:
        return history.head(connection)


def logged(workspace: Workspace, entry: Entry) -> Logged:
    """Returns an entry with what it changed."""
    with workspace.reading() as connection:
        return Logged(entry, history.changes_of(connection, entry.seq))


def log(workspace: Workspace, *, since: str | None = None) -> tuple[Logged, ...]:
    """Returns the entries, newest first; `since` is a print code."""
    after = 0 if since is None else seq_of(workspace, since)
    with workspace.reading() as connection:
        entries = history.entries(connection, after=after)
        changes = dict(history.all_changes(connection, after=after))
    return tuple(Logged(each, changes.get(each.seq)) for each in reversed(entries))


def changed_since(workspace: Workspace, code: str) -> tuple[Difference, ...]:
    """Returns what differs now from what a paper with this print code shows."""
    first = seq_of(workspace, code)
    with workspace.reading() as connection:
        return history.between(connection, first, history.head(connection).seq)


def seq_of(workspace: Workspace, code: str) -> int:
    """Returns the number of the entry that a print code names; a false code is a UserError."""
    parsed = parse_print_code(code)
    if parsed is None:
        raise UserError("unknown_print_code", code=code)
    seq, letters = parsed
    with workspace.reading() as connection:
        entry = history.entry_at(connection, seq)
    digest = Head().digest if seq == 0 else entry.digest if entry else None
    if digest is None or digest_letters(digest, 4) != letters:
        raise UserError("unknown_print_code", code=code)
    return seq


def actor_names(workspace: Workspace, logged: tuple[Logged, ...]) -> Mapping[str, str]:
    """Returns the names behind the ids of who acted."""
    ids = {each.entry.actor for each in logged} | {each.entry.on_behalf or "" for each in logged}
    with workspace.reading() as connection:
        return history.names_of(connection, ids)


def record_names(workspace: Workspace, entries: Iterable[Logged]) -> Mapping[int, tuple[str, ...]]:
    """Returns by number of the entry what people call the records it changed: codes, titles, names.

    Decisions have no name of their own; what was deleted for good has its beginning of an id.
    """
    by_kind: defaultdict[str, dict[str, None]] = defaultdict(dict)
    ids = {each.entry.seq: tuple(_named_records(each.changes or {})) for each in entries}
    for kind, record_id in (pair for pairs in ids.values() for pair in pairs):
        by_kind[kind][record_id] = None
    with workspace.reading() as connection:
        names = {
            record.id: _called(record)
            for kind, wanted in by_kind.items()
            for record in reading.by_ids(connection, RECORDS[kind], tuple(wanted))
        }
    return {
        seq: tuple(names.get(record_id, record_id[:8]) for _, record_id in pairs)
        for seq, pairs in ids.items()
    }


def _named_records(changes: Changes) -> Iterator[tuple[str, str]]:
    for kind, records in changes.items():
        if RECORDS[kind] not in (Decision, Settings):
            yield from ((kind, record_id) for record_id in records)


def _called(record: Record) -> str:
    shown = (getattr(record, name, "") for name in ("code", "title", "name", "handle"))
    return next(filter(None, shown), record.id[:8])


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A record that differs, in words. `item` is the posting item that shows it, if there is.

    `title` is that of an item's post; the others have theirs in the text.
    """

    kind: str
    id: str
    text: str
    title: str = ""
    item: str | None = None


def told_differences(workspace: Workspace, code: str, words: Words) -> tuple[str, ...]:
    """Returns one line for each record that differs from what a paper with this code shows."""
    return tuple(each.text for each in told_records(workspace, code, words))


def told_records(workspace: Workspace, code: str, words: Words) -> tuple[Told, ...]:
    """Returns the records that differ from what a paper with this code shows."""
    by_record: dict[tuple[str, str], list[Difference]] = {}
    for each in changed_since(workspace, code):
        by_record.setdefault((each.kind, each.id), []).append(each)
    with workspace.reading() as connection:
        zone = reading.settings(connection).zone
        teller = _Teller(connection, names_by_id(workspace), zone_named(zone), words)
        items = _items_showing(connection, by_record)
        titles = _titles(connection, by_record)
        return tuple(
            Told(
                kind=kind,
                id=id,
                text=labelled(teller.record(kind, id), teller.differences(found), words),
                title=titles.get(id, ""),
                item=items.get(id),
            )
            for (kind, id), found in by_record.items()
            if RECORDS[kind] is not Decision
        )


def _titles(connection: Connection, records: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Returns the titles of the posts of items, by the items' ids."""
    ids = tuple(id for kind, id in records if kind == "item")
    items = reading.by_ids(connection, PostingItem, ids)
    posts = reading.by_ids(connection, Post, tuple({each.post_id for each in items}))
    titles = {each.id: each.title for each in posts}
    return {each.id: titles.get(each.post_id, "") for each in items}


def _items_showing(connection: Connection, records: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Returns by id of an item or post the item to open: itself, or the post's first."""
    ids = tuple(id for kind, id in records if kind == "item")
    posts = tuple(id for kind, id in records if kind == "post")
    there = reading.by_ids(connection, PostingItem, ids)
    firsts = {e.post_id: e.id for e in reversed(reading.items_of_posts(connection, posts))}
    return firsts | {each.id: each.id for each in there if each.trashed_at is None}


@dataclass(frozen=True, slots=True)
class _Teller:
    """Puts differences into words; `names` are what ids stand for, `zone` is the workspace's."""

    connection: Connection
    names: Mapping[str, str]
    zone: dt.tzinfo
    words: Words

    def record(self, kind: str, record_id: str) -> str:
        found = reading.by_ids(self.connection, RECORDS[kind], (record_id,))
        called = _called(found[0]) if found else record_id[:8]
        return f"{self.words.t(RECORD_NAMES[kind])} {called}"

    def differences(self, found: Sequence[Difference]) -> str:
        if found[0].created:
            return self.words.t("new")
        if found[0].removed:
            return self.words.t("deleted for good")
        return self.words.t("; ").join(map(self._difference, found))

    def _difference(self, each: Difference) -> str:
        described = attribute_named(RECORDS[each.kind], each.attribute)
        before, after = (self._value(described.kind, side) for side in (each.before, each.after))
        return f"{self.words.t(described.label)} {before} → {after}"

    def _value(self, kind: Kind, value: Any) -> str:
        if value in (None, "", [], {}):
            return "–"
        if kind is Kind.STATE:
            return self.words.t(STATES[value])
        if kind in _LISTED:
            value = list(map(str, from_json(kind, value)))
        if kind is Kind.INSTANT:
            value = f"{dt.datetime.fromisoformat(value).astimezone(self.zone):%Y-%m-%d %H:%M}"
        words = cast("list[str]", value) if isinstance(value, list) else [str(value)]
        text = ", ".join(self.names.get(each, each) for each in words)
        return text if len(text) <= SHOWN else text[:SHOWN] + "…"
