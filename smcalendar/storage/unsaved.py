"""Text somebody is typing: kept at each pause, outside history and undo."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from smcalendar.storage.rows import table_named

_UNSAVED = table_named("unsaved")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """What was typed into one attribute of a record as it was at `base_version`."""

    kind: str
    record: str
    attribute: str
    text: str
    base_version: int


def keep(connection: Connection, typed: Unsaved) -> None:
    """Keeps what was typed, in place of what was typed there before."""
    values = {
        "kind": typed.kind,
        "record": typed.record,
        "attribute": typed.attribute,
        "text": typed.text,
        "base_version": typed.base_version,
    }
    changed = {"text": typed.text, "base_version": typed.base_version}
    connection.execute(
        insert(_UNSAVED)
        .values(values)
        .on_conflict_do_update(index_elements=["record", "attribute"], set_=changed)
    )


def kept(connection: Connection) -> tuple[Unsaved, ...]:
    """Returns everything typed and not finished, as after a crash."""
    ordered = select(*_UNSAVED.c).order_by(_UNSAVED.c.record, _UNSAVED.c.attribute)
    names = _UNSAVED.c.keys()
    return tuple(
        Unsaved(**dict(zip(names, row, strict=True))) for row in connection.execute(ordered)
    )


def forget(connection: Connection, record: str, attribute: str) -> None:
    """Forgets what was typed into an attribute, once it is saved or given up."""
    connection.execute(
        delete(_UNSAVED).where(_UNSAVED.c.record == record, _UNSAVED.c.attribute == attribute)
    )


def forget_record(connection: Connection, record: str) -> None:
    """Forgets what was typed into a record that goes for good."""
    connection.execute(delete(_UNSAVED).where(_UNSAVED.c.record == record))
