"""What comes from outside the program: time, ids and chance."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol

Clock = Callable[[], dt.datetime]
"""Returns the present as an aware instant in UTC."""

Progress = Callable[[int, int], None]
"""Is told how much of how much is done; what it raises stops the work."""


class Chance(Protocol):
    """Where identifiers and codes come from."""

    def identifier(self) -> str:
        """Returns a UUID as text, never given out before."""
        ...

    def below(self, limit: int) -> int:
        """Returns a number from 0 up to, not including, the limit."""
        ...

    def salt(self) -> bytes:
        """Returns 16 bytes nobody can guess."""
        ...
