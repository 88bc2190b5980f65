"""The arguments and options that commands share."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_

if TYPE_CHECKING:
    from smcalendar.cli.shell import Shell

Function = Callable[..., Any]


class Day(click.ParamType):
    """An ISO date such as `2026-11-23`."""

    name = "DATE"

    def convert(self, value: Any, param: Any, ctx: Any) -> dt.date:
        try:
            return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
        except ValueError as error:
            raise UserError("not_a_date", value=value) from error


class OneOf(click.ParamType):
    """One of some words; another is a UserError that names them all."""

    name = "WORD"

    def __init__(self, choices: Sequence[str], code: str = "unknown_choice") -> None:
        self.choices = tuple(choices)
        self._code = code

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        if value not in self.choices:
            raise UserError(self._code, name=value, choices=", ".join(self.choices))
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "|".join(self.choices)


DAY = Day()


def common(function: Function) -> Function:
    """Adds `--as` and `--lang`, which every command takes, and passes the shell."""

    def run(lang: str | None, **arguments: Any) -> Any:
        shell: Shell = click.get_current_context().find_root().obj
        return function(shell.asked(lang), lang=lang, **arguments)

    run.__click_params__ = getattr(function, "__click_params__", [])  # pyright: ignore
    acting = click.option("--as", "acting", metavar="PERSON", help=N_("Help", "Who acts."))
    lang_option = click.option(
        "--lang", type=OneOf(("zh_TW", "en")), help=N_("Help", "The language to speak or write.")
    )
    return acting(lang_option(run))


workspace = click.argument("workspace", metavar="WORKSPACE")
as_json = click.option(
    "--json", "as_json", is_flag=True, help=N_("Help", "Print one JSON document.")
)
output = click.option(
    "-o",
    "output",
    metavar="FILE",
    required=True,
    help=N_("Help", "Where to write; - is standard output."),
)
week = click.option("--week", metavar="WEEK", help=N_("Help", "An ISO week such as 2026-W48."))

_FILTERS: Mapping[str, tuple[str, str, str]] = {
    "--platform": ("platforms", "P", N_("Help", "Only this platform; may repeat.")),
    "--account": ("accounts", "A", N_("Help", "Only this account; may repeat.")),
    "--campaign": ("campaigns", "C", N_("Help", "Only this campaign; may repeat.")),
    "--brand": ("brands", "B", N_("Help", "Only this brand; may repeat.")),
    "--state": ("states", "S", N_("Help", "Only this state; may repeat.")),
    "--owner": ("owners", "N", N_("Help", "Only what this person owns; may repeat.")),
    "--label": ("labels", "L", N_("Help", "Only with this label; may repeat.")),
    "--format": ("formats", "F", N_("Help", "Only this format; may repeat.")),
    "--pillar": ("pillars", "L", N_("Help", "Only this content pillar; may repeat.")),
    "--text": ("texts", "T", N_("Help", "Only what holds this text; may repeat.")),
}


def first_day(function: Function) -> Function:
    """Adds `--from`, a day that is included."""
    return click.option(
        "--from", "first", type=DAY, metavar="D", help=N_("Help", "The first day.")
    )(function)


def last_day(function: Function) -> Function:
    """Adds `--to`, a day that is included."""
    return click.option("--to", "last", type=DAY, metavar="D", help=N_("Help", "The last day."))(
        function
    )


def filters(*left_out: str) -> Callable[[Function], Function]:
    """Adds the filter options, which arrive as one argument `asked`, words as typed."""
    wanted = {option: each for option, each in _FILTERS.items() if option not in left_out}
    names = ("first", "last", "undated", *(name for name, _, _ in wanted.values()))

    def decorate(function: Function) -> Function:
        def run(*positional: Any, **arguments: Any) -> Any:
            asked = {name: arguments.pop(name) for name in names if name in arguments}
            return function(*positional, asked=asked, **arguments)

        run.__click_params__ = getattr(function, "__click_params__", [])  # pyright: ignore
        undated = click.option("--undated", is_flag=True, help=N_("Help", "Only without a date."))
        decorated = undated(run)
        for option, (name, metavar, text) in reversed(wanted.items()):
            add = click.option(option, name, metavar=metavar, multiple=True, help=text)
            decorated = add(decorated)
        return first_day(decorated if "--to" in left_out else last_day(decorated))

    return decorate


def period(
    week_name: str | None, first: dt.date | None, last: dt.date | None
) -> tuple[dt.date, dt.date]:
    """Returns the days of `--week`, or of `--from` and `--to`."""
    from smcalendar.domain.weeks import week_named

    if week_name and not (first or last):
        asked = week_named(week_name)
        return asked.monday, asked.sunday
    if first and last and not week_name:
        if last < first:
            raise UserError("period_backwards")
        return first, last
    raise UserError("no_period")
