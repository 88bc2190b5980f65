"""Speaks with the person who runs a script: plain lines, one kind of question, one kind of end."""

import io
import os
import sys


class SetupError(Exception):
    """What is in the way, in a sentence that says what to do; the script ends with status 2."""


def say(line: str) -> None:
    print(line, flush=True)


def prepare_terminal() -> None:
    """Makes printing safe whatever the locale is, and gives a closed standard input a floor."""
    if sys.stdin is None:
        os.open(os.devnull, os.O_RDONLY)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace", line_buffering=True)


def answers_yes(question: str) -> bool:
    try:
        return input(question).strip().lower() in {"", "y", "yes"}
    except EOFError:
        return False


def has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
