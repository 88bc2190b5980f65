"""The log of what nobody expected: it rotates, and holds no text of a post."""

import logging
import traceback
from copy import copy
from pathlib import Path
from types import TracebackType

LARGEST = 1_000_000
KEPT = 3
LOGGER = "smcalendar"


def log_file(home: Path) -> Path:
    """Returns where the log is."""
    return home / "logs" / "smcalendar.log"


def start_log(home: Path) -> logging.Handler | None:
    """Writes warnings and errors into the log from now on; None where no log can be written."""
    from logging.handlers import RotatingFileHandler

    file = log_file(home)
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(
            file, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True
        )
        file.touch(mode=0o600)
    except OSError:
        return None
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_WithoutTexts("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def log_unexpected(error: BaseException) -> None:
    """Logs an error that nobody expected."""
    logging.getLogger(LOGGER).error("unexpected error", exc_info=error)


Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _WithoutTexts(logging.Formatter):
    """What an exception says may quote what somebody wrote; where it happened does not."""

    def format(self, record: logging.LogRecord) -> str:
        """Another handler may have written the exception in full, and left that in the record."""
        anew = copy(record)
        anew.exc_text = None
        return super().format(anew)

    def formatException(self, ei: Raised) -> str:  # noqa: N802 - the name is logging's
        error = ei[1]
        return "" if error is None else "\n".join(_told(error))


def _told(error: BaseException) -> list[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = [*_told(cause), "which led to"] if cause is not None else []
    frames = "".join(traceback.format_tb(error.__traceback__)).rstrip()
    kind = type(error)
    return [*before, frames, f"{kind.__module__}.{kind.__qualname__}{_code(error)}"]


def _code(error: BaseException) -> str:
    """A UserError's code, and the number of an operating system's error, quote nobody."""
    code = getattr(error, "code", None) or getattr(error, "errno", None)
    return "" if code is None else f" {code}"
