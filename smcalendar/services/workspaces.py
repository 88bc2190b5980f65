"""Makes and opens workspaces, and finds out who acts."""

import getpass
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Chance, Clock
from smcalendar.domain.people import Actor
from smcalendar.domain.records import Person, Settings
from smcalendar.domain.values import clean_line
from smcalendar.services import chance
from smcalendar.services.home import home_folder
from smcalendar.services.names import person_named
from smcalendar.storage import actors, reading
from smcalendar.storage.opening import Surroundings, make_workspace, open_workspace
from smcalendar.storage.workspace import Workspace

ZONE = "Asia/Taipei"
"""The zone of a new workspace until its settings say another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Under what circumstances the program runs: clock, chance, home folder, user, origin."""

    clock: Clock
    chance: Chance
    home: Path
    user: str
    origin: str = "cli"
    repeatable: bool = False
    """Whether the clock was set from outside, and everything shall repeat itself."""


def circumstances(environ: Mapping[str, str], *, origin: str = "cli") -> Circumstances:
    """Returns what the environment says; `SMCALENDAR_HOME` and `SMCALENDAR_NOW` count."""
    return Circumstances(
        clock=chance.clock(environ),
        chance=chance.system_chance(),
        home=home_folder(environ),
        user=_user(environ),
        origin=origin,
        repeatable=bool(environ.get("SMCALENDAR_NOW")),
    )


def _user(environ: Mapping[str, str]) -> str:
    try:
        found = getpass.getuser()
    except (OSError, KeyError):
        found = ""
    return clean_line(found) or "?"


def new_workspace(
    folder: Path,
    around: Circumstances,
    *,
    language: str,
    fill: Callable[[Workspace], None] | None = None,
) -> None:
    """Makes an empty workspace, or one that `fill` fills; all of it, or nothing."""
    settings = Settings(id=around.chance.identifier(), zone=ZONE, language=language)
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
        workspace.actor = actor(workspace, around, acting)
        yield workspace
    except (UserError, OSError):
        raise
    except Exception as error:
        if workspace.database.is_whole():
            raise
        raise UserError("damaged", path=str(workspace.database.path)) from error
    finally:
        workspace.close()


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
    from dataclasses import replace

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
