"""Kinds of values on the command line: days, and one of some words."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

import click

from smcalendar.domain.errors import UserError


class Day(click.ParamType):
    """An ISO date such as `2026-11-23`."""

    name = "DATE"

    def convert(self, value: Any, param: Any, ctx: Any) -> dt.date:
        try:
            return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
        except ValueError as error:
            raise UserError("not_a_date", value=value) from error


class OneOf(click.ParamType):
    """One of some words; another is a UserError that names them all.

    `choices` is asked only when a value or the help needs it.
    """

    name = "WORD"

    def __init__(self, choices: Callable[[], Iterable[str]], code: str = "unknown_choice") -> None:
        self._choices = choices
        self._code = code

    def listed(self) -> str:
        """Returns the words as a list for people."""
        return ", ".join(self._choices())

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        if value not in tuple(self._choices()):
            raise UserError(self._code, name=value, choices=self.listed())
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "|".join(self._choices())


DAY = Day()


def one_of(*choices: str) -> OneOf:
    """Returns the kind of value that is one of these words."""
    return OneOf(lambda: choices)
