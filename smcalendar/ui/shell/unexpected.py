"""What nobody expected: into the log as a traceback, to the user as one sentence, never twice."""

import sys
from collections.abc import Callable
from types import TracebackType

from smcalendar.domain.errors import UserError
from smcalendar.services.logs import log_unexpected

Tell = Callable[[UserError], None]


def install(tell: Tell) -> None:
    """Takes all exceptions that nobody catches, also those of slots, timers and painting."""
    sys.excepthook = Unexpected(tell)


class Unexpected:
    """Tells of one trouble at a time: telling may be what fails."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._telling = False

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, UserError):
            self._say(error)
        elif isinstance(error, Exception):
            log_unexpected(error)
            self._say(UserError("unexpected_here"))
        else:
            sys.__excepthook__(kind, error, trace)

    def _say(self, error: UserError) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            self._tell(error)
        finally:
            self._telling = False
