"""Finds out under what circumstances the program runs; nothing slow is imported for that."""

import getpass
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smcalendar.domain.outside import Chance, Clock
from smcalendar.domain.values import clean_line
from smcalendar.services import chance
from smcalendar.services.home import home_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Clock, chance, home folder, user, origin, and the name of the machine."""

    clock: Clock
    chance: Chance
    home: Path
    user: str
    origin: str = "cli"
    repeatable: bool = False
    """Whether the clock was set from outside, and everything shall repeat itself."""
    host: str = "?"


def circumstances(environ: Mapping[str, str], *, origin: str = "cli") -> Circumstances:
    """Returns what the environment says; `SMCALENDAR_HOME` and `SMCALENDAR_NOW` count."""
    return Circumstances(
        clock=chance.clock(environ),
        chance=chance.system_chance(),
        home=home_folder(environ),
        user=_user(),
        origin=origin,
        repeatable=bool(environ.get("SMCALENDAR_NOW")),
        host=clean_line(platform.node()) or "?",
    )


def _user() -> str:
    try:
        found = getpass.getuser()
    except (OSError, KeyError):
        found = ""
    return clean_line(found) or "?"
