"""Supplies real or repeatable time, ids and chance; nothing else in the package makes any."""

import datetime as dt
import random
import uuid
from collections.abc import Mapping

from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Clock


class Drawn:
    """Draws from a source of randomness: the system's, or a seeded one that repeats itself."""

    def __init__(self, source: random.Random) -> None:
        self._source = source

    def identifier(self) -> str:
        """Returns a random UUID (RFC 9562, version 4) as text."""
        return str(uuid.UUID(int=self._source.getrandbits(128), version=4))

    def below(self, limit: int) -> int:
        """Returns a number from 0 up to, not including, the limit."""
        return self._source.randrange(limit)

    def salt(self) -> bytes:
        """Returns 16 random bytes."""
        return self._source.getrandbits(128).to_bytes(16, "big")


def system_chance() -> Drawn:
    """Returns what nobody can guess or repeat."""
    return Drawn(random.SystemRandom())


def repeatable_chance(seed: str) -> Drawn:
    """Returns the same ids and codes for the same seed."""
    return Drawn(random.Random(seed))


def clock(environ: Mapping[str, str]) -> Clock:
    """Returns the clock; `SMCALENDAR_NOW` (ISO with offset) replaces it."""
    fixed = environ.get("SMCALENDAR_NOW")
    if not fixed:
        return lambda: dt.datetime.now(dt.UTC)
    try:
        instant = dt.datetime.fromisoformat(fixed)
        if instant.tzinfo is None:
            raise ValueError
        now = instant.astimezone(dt.UTC)
    except (ValueError, OverflowError) as error:
        raise UserError("wrong_now", value=fixed) from error
    return lambda: now
