"""The names that somebody claims without being a person of the workspace."""

from dataclasses import replace

from sqlalchemy import Connection, exists, select

from smcalendar.domain.people import Actor
from smcalendar.storage.rows import table_named

_ACTOR, _PERSON = table_named("actor"), table_named("person")


def claimed(connection: Connection, name: str) -> Actor | None:
    """Returns who claimed this name before."""
    found = connection.execute(select(_ACTOR.c.id).where(_ACTOR.c.name == name)).scalar()
    return None if found is None else Actor(found, name)


def recognised(connection: Connection, actor: Actor) -> Actor:
    """Returns the actor under the id of whoever claimed the name first; a person stays as given.

    Two processes may both have opened a workspace before either of them kept the name.
    """
    person = select(_PERSON.c.id).where(_PERSON.c.id == actor.id)
    first = select(_ACTOR.c.id).where(_ACTOR.c.name == actor.name, ~exists(person))
    found = connection.execute(first).scalar()
    return actor if found is None else replace(actor, id=found)


def all_claimed(connection: Connection) -> dict[str, str]:
    """Returns all claimed names by id."""
    return {each.id: each.name for each in connection.execute(select(*_ACTOR.c))}
