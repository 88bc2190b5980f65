"""The names that somebody claims without being a person of the workspace."""

from sqlalchemy import Connection, select

from smcalendar.domain.people import Actor
from smcalendar.storage.rows import table_named

_ACTOR = table_named("actor")


def claimed(connection: Connection, name: str) -> Actor | None:
    """Returns who claimed this name before."""
    found = connection.execute(select(_ACTOR.c.id).where(_ACTOR.c.name == name)).scalar()
    return None if found is None else Actor(found, name)


def all_claimed(connection: Connection) -> dict[str, str]:
    """Returns all claimed names by id."""
    return {each.id: each.name for each in connection.execute(select(*_ACTOR.c))}
