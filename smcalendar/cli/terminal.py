"""What goes to the terminal and what comes from it: lines, errors, documents, input."""

import re
import sys
from pathlib import Path

import click

from smcalendar.domain.errors import UserError

STANDARD_INPUT = "-"

LARGEST_INPUT = 20_000_000
"""How many bytes are read; `formats` refuses what has more."""

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def put(text: str) -> None:
    """Prints a line; a standard output that is closed or full is a UserError."""
    try:
        if sys.stdout is None:
            raise ValueError
        click.echo(_printable(text))
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        raise UserError("no_output", status=1) from error


def _printable(text: str) -> str:
    """What the terminal's encoding lacks is written out as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        text.encode(encoding, sys.stdout.errors or "strict")
    except UnicodeEncodeError:
        return text.encode(encoding, "backslashreplace").decode(encoding)
    return text


def put_document(text: str) -> None:
    """Prints a JSON document, always in UTF-8."""
    from smcalendar.services import outputs

    try:
        outputs.write_output(outputs.STANDARD_OUTPUT, text.encode())
    except UserError as error:
        raise UserError(error.code, status=1) from error


def complain(sentence: str) -> None:
    """Prints a sentence on standard error, as one line whatever stands in it."""
    line = _CONTROLS.sub(lambda each: repr(each[0])[1:-1], sentence)
    try:
        click.echo(f"smcalendar: {line}", err=True)
    except (OSError, ValueError):
        # Python would try the same again at its end, and tell a status of its own.
        sys.stderr = None


def read_input(name: str) -> bytes:
    """Returns the bytes of a file or of standard input (`-`), at most one more than are allowed."""
    try:
        if name == STANDARD_INPUT:
            return sys.stdin.buffer.read(LARGEST_INPUT + 1)
        with Path(name).open("rb") as file:
            return file.read(LARGEST_INPUT + 1)
    except (OSError, ValueError, AttributeError) as error:
        code = "no_input" if name == STANDARD_INPUT else "unreadable_input"
        raise UserError(code, path=name) from error
