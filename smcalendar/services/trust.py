"""Undo, the log, and what changed since a print code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from smcalendar.domain.attributes import Kind, attribute_named
from smcalendar.domain.codes import digest_letters, parse_print_code
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import RECORD_NAMES, STATES
from smcalendar.domain.records import RECORDS, Decision
from smcalendar.domain.trust import Changes, Difference, Entry, Head
from smcalendar.services.names import names_by_id
from smcalendar.storage import history, reading, undo
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words

SHOWN = 60
"""How many characters of a text a difference shows."""


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry of the history with what it changed; None where that was erased."""

    entry: Entry
    changes: Changes | None


def undo_last(workspace: Workspace) -> Entry:
    """Takes back the last change made from here; a UserError says why not."""
    return undo.undo(workspace)


def redo_last(workspace: Workspace) -> Entry:
    """Takes back the last undo made from here."""
    return undo.redo(workspace)


def head(workspace: Workspace) -> Head:
    """Returns the head of the history: its code is printed on papers."""
    with workspace.reading() as connection:
        return history.head(connection)


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


def told_differences(workspace: Workspace, code: str, words: Words) -> tuple[str, ...]:
    """Returns one line for each record that differs from what a paper with this code shows."""
    by_record: dict[tuple[str, str], list[Difference]] = {}
    for each in changed_since(workspace, code):
        by_record.setdefault((each.kind, each.id), []).append(each)
    with workspace.reading() as connection:
        teller = _Teller(connection, names_by_id(workspace), words)
        return tuple(
            f"{teller.record(kind, id)}: {teller.differences(found)}"
            for (kind, id), found in by_record.items()
            if RECORDS[kind] is not Decision
        )


@dataclass(frozen=True, slots=True)
class _Teller:
    """Puts differences into words; `names` are what ids stand for."""

    connection: Connection
    names: Mapping[str, str]
    words: Words

    def record(self, kind: str, record_id: str) -> str:
        found = reading.by_ids(self.connection, RECORDS[kind], (record_id,))
        shown = (getattr(each, name, "") for each in found for name in ("code", "title", "name"))
        called = next(filter(None, shown), record_id[:8])
        return f"{self.words.t(RECORD_NAMES[kind])} {called}"

    def differences(self, found: Sequence[Difference]) -> str:
        if found[0].created:
            return self.words.t("new")
        if found[0].removed:
            return self.words.t("deleted for good")
        return "; ".join(map(self._difference, found))

    def _difference(self, each: Difference) -> str:
        described = attribute_named(RECORDS[each.kind], each.attribute)
        before, after = (self._value(described.kind, side) for side in (each.before, each.after))
        return f"{self.words.t(described.label)} {before} → {after}"

    def _value(self, kind: Kind, value: Any) -> str:
        if value in (None, "", [], {}):
            return "–"
        if kind is Kind.STATE:
            return self.words.t(STATES[value])
        words = cast("list[str]", value) if isinstance(value, list) else [str(value)]
        text = ", ".join(self.names.get(each, each) for each in words)
        return text if len(text) <= SHOWN else text[:SHOWN] + "…"
