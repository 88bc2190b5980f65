"""Looks for faults in a workspace: database, references, history, heads, asset files."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smcalendar.domain.attributes import Kind, attributes
from smcalendar.domain.errors import UserError
from smcalendar.domain.problems import Severity
from smcalendar.domain.records import RECORDS, Asset
from smcalendar.domain.trust import Head
from smcalendar.storage import assets, backups, heads, history, reading, replaying, search
from smcalendar.storage.files import TEMPORARY
from smcalendar.storage.rows import table_for
from smcalendar.storage.stored import making_sense
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a workspace; `code` names its sentence in `messages`."""

    code: str
    severity: Severity = Severity.ERROR
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])


def faults(workspace: Workspace) -> tuple[Fault, ...]:
    """Returns everything that is wrong, worst first."""
    with workspace.reading() as connection:
        found = [
            *_database_faults(connection),
            *_reference_faults(connection),
            *(Fault(code, values={"seq": seq}) for code, seq in history.faults(connection)),
            *_head_faults(workspace, connection),
            *_record_faults(connection),
            *_index_faults(connection),
        ]
        stored = reading.every(connection, Asset) + reading.trashed(connection, Asset)
    found += [*_asset_faults(workspace.folder, stored), *_leftovers(workspace.folder)]
    return tuple(sorted(found, key=lambda each: each.severity is Severity.ADVICE))


def _database_faults(connection: Connection) -> Iterator[Fault]:
    for row in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
        if row != "ok":
            yield Fault("database_damaged", values={"detail": row})
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault("reference_missing", values={"kind": table, "id": row, "refers": parent})


def _reference_faults(connection: Connection) -> Iterator[Fault]:
    """Lists of references are JSON, which the database itself does not check."""
    for kind, record_type in RECORDS.items():
        for each in attributes(record_type):
            if each.kind is Kind.REFERENCES:
                yield from _missing(connection, kind, each.name, each.refers)


def _missing(connection: Connection, kind: str, name: str, refers: str) -> Iterator[Fault]:
    known = set(connection.exec_driver_sql(f"SELECT id FROM {refers}").scalars())
    column = table_for(RECORDS[kind]).c[name]
    rows = connection.exec_driver_sql(
        f'SELECT id, "{column.name}" FROM {kind} WHERE "{column.name}" LIKE \'[_%]\''
    )
    with making_sense():
        lacking = [each for each, listed in rows if not known.issuperset(json.loads(listed))]
    for record_id in lacking:
        yield Fault("reference_missing", values={"kind": kind, "id": record_id, "refers": refers})


def _record_faults(connection: Connection) -> Iterator[Fault]:
    """SQLite has no checksums: a letter that turned into another is found by the history."""
    for kind, record_id, name in replaying.differing(connection):
        values = {"kind": kind, "id": record_id}
        if name:
            yield Fault("record_changed", values=values | {"attribute": name})
        else:
            yield Fault("record_lost", values=values)


def _index_faults(connection: Connection) -> Iterator[Fault]:
    if search.differs(connection):
        yield Fault("search_differs")


def _head_faults(workspace: Workspace, connection: Connection) -> Iterator[Fault]:
    """The heads kept outside must lie on the chain: a tail that was cut off is found here."""
    on_chain = {entry.seq: entry.digest for entry in history.entries(connection)} | {
        Head().seq: Head().digest
    }
    for where, head in _kept_heads(workspace):
        if on_chain.get(head.seq) != head.digest:
            yield Fault("head_not_on_chain", values={"where": where, "seq": head.seq})


def _kept_heads(workspace: Workspace) -> Iterator[tuple[str, Head]]:
    if workspace.home is not None:
        file = heads.head_file(workspace.home, workspace.identifier(), workspace.folder)
        kept = heads.kept(file)
        if kept is not None:
            yield str(file), kept
    for copy in backups.copies(workspace.folder)[-1:]:
        try:
            yield copy.name, backups.verified(copy)
        except UserError:
            continue


def _asset_faults(folder: Path, stored: Iterable[Asset]) -> Iterator[Fault]:
    known: set[Path] = set()
    for asset in stored:
        file = assets.asset_file(folder, asset)
        known.add(file)
        if not file.is_file():
            yield Fault("asset_missing", values={"name": asset.name, "sha256": asset.sha256})
        elif not assets.is_whole(file):
            yield Fault("asset_changed", values={"name": asset.name, "sha256": asset.sha256})
    for file in assets.stored(folder):
        if file not in known:
            yield Fault("asset_unused", Severity.ADVICE, {"name": file.name})


def _leftovers(folder: Path) -> Iterator[Fault]:
    for path in leftovers(folder):
        yield Fault("leftover", Severity.ADVICE, {"name": path.relative_to(folder).as_posix()})


def leftovers(folder: Path) -> tuple[Path, ...]:
    """Returns what a crash left of files that were being written."""
    return tuple(sorted(folder.rglob(f"{TEMPORARY}*")))
