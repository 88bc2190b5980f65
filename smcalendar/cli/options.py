"""The arguments and options that commands share."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli.choices import DAY, OneOf, one_of
from smcalendar.cli.helptext import Argument, Option
from smcalendar.cli.translated import SPOKEN, asked_language
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.states import Flag, State

if TYPE_CHECKING:
    from smcalendar.cli.shell import Shell

Function = Callable[..., Any]

ITEM = N_(
    "Help", "A posting item: its code such as K7-42F, its id, or the id's first 8 characters."
)


def common(function: Function) -> Function:
    """Adds `--as` and `--lang`, which every command takes, and passes the shell."""

    def run(lang: str | None, **arguments: Any) -> Any:
        context = click.get_current_context()
        shell: Shell = context.find_root().obj
        asked = lang or asked_language(context)
        return function(shell.asked(asked), lang=asked, **arguments)

    run.__click_params__ = getattr(function, "__click_params__", [])  # pyright: ignore
    acting = click.option(
        "--as",
        "acting",
        metavar="PERSON",
        help=N_("Help", "Who acts: a person's name or id; else you."),
    )
    return acting(language(run))


language = click.option("--lang", type=one_of("zh_TW", "en"), help=SPOKEN)
workspace = click.argument(
    "workspace", cls=Argument, metavar="WORKSPACE", help=N_("Help", "The folder of the workspace.")
)
item = click.argument("item", cls=Argument, metavar="ITEM", help=ITEM)


def items(*, required: bool = True) -> Callable[[Function], Function]:
    """Adds several ITEM arguments."""
    metavar = "ITEM..." if required else "[ITEM...]"
    settings = {"metavar": metavar, "nargs": -1, "required": required, "help": ITEM}
    return click.argument("items", cls=Argument, **settings)


as_json = click.option(
    "--json",
    "as_json",
    is_flag=True,
    help=N_("Help", "Print one JSON document and nothing else."),
)
output = click.option(
    "-o",
    "output",
    metavar="FILE",
    required=True,
    help=N_("Help", "Where to write; - is standard output."),
)

FILTERS = N_("Help", "Filters; each may repeat, and different ones narrow:")


def _platform_ids() -> Iterable[str]:
    from smcalendar.services.platforms import platforms

    return platforms()


PLATFORM = OneOf(_platform_ids, "unknown_platform")
STATE = OneOf(lambda: (*State, Flag.ON_HOLD, Flag.LATE, Flag.MISSED), "unknown_state")

_FILTERS: Mapping[str, tuple[str, str, Any, str]] = {
    "--platform": ("platforms", "PLATFORM", PLATFORM, N_("Help", "On this platform.")),
    "--account": (
        "accounts",
        "ACCOUNT",
        str,
        N_("Help", "On this account: a handle, or platform:handle."),
    ),
    "--campaign": ("campaigns", "NAME", str, N_("Help", "Of this campaign.")),
    "--brand": ("brands", "NAME", str, N_("Help", "Of this brand.")),
    "--state": ("states", "STATE", STATE, N_("Help", "In this state.")),
    "--owner": ("owners", "PERSON", str, N_("Help", "Owned by this person.")),
    "--label": ("labels", "LABEL", str, N_("Help", "With this label.")),
    "--format": ("formats", "FORMAT", str, N_("Help", "In this format, such as reel.")),
    "--pillar": ("pillars", "NAME", str, N_("Help", "Of this content pillar.")),
    "--text": ("texts", "TEXT", str, N_("Help", "With this text in it.")),
}


def week(*, required: bool = False) -> Callable[[Function], Function]:
    """Adds `--week`, as it was typed."""
    text = N_("Help", "An ISO week such as 2026-W48.")
    return click.option("--week", metavar="WEEK", required=required, help=text)


def first_day(heading: str) -> Callable[[Function], Function]:
    """Adds `--from`, a day that is included."""
    text = N_("Help", "From this day on, such as 2026-11-23.")
    return _option("--from", "first", type=DAY, metavar="DATE", help=text, heading=heading)


def last_day(heading: str) -> Callable[[Function], Function]:
    """Adds `--to`, a day that is included."""
    text = N_("Help", "Up to this day, which is included.")
    return _option("--to", "last", type=DAY, metavar="DATE", help=text, heading=heading)


def _option(*names: str, heading: str = FILTERS, **settings: Any) -> Callable[[Function], Function]:
    return click.option(*names, cls=Option, heading=heading, **settings)


def filters(*left_out: str) -> Callable[[Function], Function]:
    """Adds the filter options, which arrive as one argument `asked`, words as typed."""
    added = {
        "--from": first_day(FILTERS),
        "--to": last_day(FILTERS),
        **{option: _filter(option) for option in _FILTERS},
        "--undated": _option("--undated", is_flag=True, help=N_("Help", "Without a date.")),
    }
    names = ("first", "last", "undated", *(name for name, *_ in _FILTERS.values()))

    def decorate(function: Function) -> Function:
        def run(*positional: Any, **arguments: Any) -> Any:
            asked = {name: arguments.pop(name) for name in names if name in arguments}
            return function(*positional, asked=asked, **arguments)

        run.__click_params__ = getattr(function, "__click_params__", [])  # pyright: ignore
        decorated: Function = run
        for option in reversed([each for each in added if each not in left_out]):
            decorated = added[option](decorated)
        return decorated

    return decorate


def _filter(option: str) -> Callable[[Function], Function]:
    name, metavar, kind, text = _FILTERS[option]
    return _option(option, name, metavar=metavar, type=kind, multiple=True, help=text)


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
