"""Makes and opens workspaces, and finds out who acts."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.people import Actor
from smcalendar.domain.records import Person, Settings
from smcalendar.services.circumstances import Circumstances as Circumstances
from smcalendar.services.circumstances import circumstances as circumstances
from smcalendar.services.names import person_named
from smcalendar.storage import actors, reading
from smcalendar.storage.opening import Surroundings, make_workspace, open_workspace
from smcalendar.storage.workspace import Workspace

ZONE = "Asia/Taipei"
"""The zone of a new workspace until its settings say another."""


def new_workspace(
    folder: Path,
    around: Circumstances,
    *,
    language: str,
    zone: str = ZONE,
    fill: Callable[[Workspace], None] | None = None,
) -> None:
    """Makes an empty workspace, or one that `fill` fills; all of it, or nothing."""
    settings = Settings(id=around.chance.identifier(), zone=zone, language=language)
    nobody = Actor(around.chance.identifier(), around.user)
    make_workspace(folder, settings, _surroundings(around, nobody), fill or (lambda _: None))


@contextmanager
def opened(
    folder: Path, around: Circumstances, *, acting: str | None = None
) -> Generator[Workspace]:
    """Opens a workspace until the block ends.

    `acting` names who acts (name or id); without it the workspace's *me* acts, without that the
    system's user, whose name is kept as a claim. What nobody expected is a UserError when the
    database turns out to be damaged.
    """
    workspace = open_workspace(folder, _surroundings(around, Actor("", around.user)))
    try:
        with blaming_damage(workspace):
            workspace.actor = actor(workspace, around, acting)
            yield workspace
    finally:
        workspace.close()


@contextmanager
def blaming_damage(workspace: Workspace) -> Generator[None]:
    """Makes a UserError of what nobody expected, when the database turns out to be damaged."""
    try:
        yield
    except (UserError, OSError):
        raise
    except Exception as error:
        if workspace.database.is_whole():
            raise
        raise UserError("damaged", path=str(workspace.database.path)) from error


def actor(workspace: Workspace, around: Circumstances, acting: str | None) -> Actor:
    """Returns who acts; an unknown name is a UserError with the choices."""
    with workspace.reading() as connection:
        if acting:
            return acting_as(person_named(connection, acting))
        me = reading.settings(connection).me_id
        if me:
            return acting_as(reading.by_ids(connection, Person, (me,))[0])
        known = actors.claimed(connection, around.user)
        return known or Actor(around.chance.identifier(), around.user)


def acting_as(person: Person) -> Actor:
    """Returns a person as the one who acts."""
    return Actor(person.id, person.name, person.roles)


def set_me(workspace: Workspace, person: Person) -> None:
    """Says who acts when nobody is named."""
    with workspace.action("settings") as work:
        settings = reading.settings(work.connection)
        work.put(replace(settings, me_id=person.id))


def _surroundings(around: Circumstances, acting: Actor) -> Surroundings:
    return Surroundings(
        clock=around.clock,
        chance=around.chance,
        actor=acting,
        origin=around.origin,
        home=around.home,
    )
