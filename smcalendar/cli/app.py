"""The commands of the program, and what becomes of their errors."""

import logging
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import click

from smcalendar.cli.shell import OpenWindow, Shell
from smcalendar.cli.terminal import complain
from smcalendar.cli.translated import Group
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.words import Words, language

COMMANDS: Mapping[str, tuple[str, str]] = {
    "open": ("smcalendar.cli.window:open_window", N_("Help", "Open the window.")),
    "new": ("smcalendar.cli.records:new", N_("Help", "Make an empty workspace, or a sample.")),
    "list": ("smcalendar.cli.records:list_records", N_("Help", "List records.")),
    "add": ("smcalendar.cli.records:add", N_("Help", "Add records from a JSON file.")),
    "move": ("smcalendar.cli.plan:move", N_("Help", "Move items to another day or time.")),
    "review": ("smcalendar.cli.review:review", N_("Help", "Take a step of the workflow.")),
    "mark": ("smcalendar.cli.desk:mark", N_("Help", "Record what happened on the platform.")),
    "check": ("smcalendar.cli.plan:check", N_("Help", "Show what is wrong with items.")),
    "count": ("smcalendar.cli.plan:count", N_("Help", "Count a text as a platform does.")),
    "export": ("smcalendar.cli.export:export", N_("Help", "Write files for other people.")),
    "undo": ("smcalendar.cli.trust:undo", N_("Help", "Take back the last change made here.")),
    "log": ("smcalendar.cli.trust:log", N_("Help", "Show the history.")),
    "doctor": ("smcalendar.cli.keeping:doctor", N_("Help", "Look for faults in a workspace.")),
    "backup": ("smcalendar.cli.keeping:backup", N_("Help", "Make a verified backup.")),
    "restore": ("smcalendar.cli.keeping:restore", N_("Help", "Put a backup in place.")),
    "erase": ("smcalendar.cli.keeping:erase", N_("Help", "Erase personal data.")),
}


@click.pass_context
def _open_last(context: click.Context, /, lang: str | None) -> int | None:
    """Without a command the window opens on the workspace that was open last."""
    if context.invoked_subcommand is not None:
        return None
    shell: Shell = context.obj
    return shell.open_window(shell.environ, lang=lang)


root = Group(
    name="smcalendar",
    commands_at=COMMANDS,
    callback=_open_last,
    help=N_(
        "Help",
        "A content calendar for social media: plan posts, get them approved, hand each day's "
        "posts to whoever publishes them.",
    ),
)


def _no_window(*_: object, **__: object) -> int:
    raise UserError("no_display")


def main(
    arguments: Sequence[str], environ: Mapping[str, str], *, open_window: OpenWindow = _no_window
) -> int:
    """Runs a command and returns its exit status; every error is one line, never a traceback."""
    shell = Shell(environ, Words(language(_asked_language(arguments), environ)), open_window)
    try:
        status: Any = root.main(
            list(arguments), prog_name="smcalendar", obj=shell, standalone_mode=False
        )
        return status if isinstance(status, int) else 0
    except UserError as error:
        if error.code == "no_output":
            _give_output_up()
        complain(shell.sentence(error.code, error.values))
        return error.status
    except click.ClickException as error:
        complain(_usage(shell, error))
    except (KeyboardInterrupt, click.Abort):
        return 130
    except BrokenPipeError:
        _give_output_up()
        return 1
    except Exception as error:
        complain(_unexpected(shell, error))
    return 2


def _asked_language(arguments: Sequence[str]) -> str | None:
    """The language is needed before the command line is understood: also its errors are said."""
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and position + 1 < len(arguments):
            return arguments[position + 1]
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
    return None


def _give_output_up() -> None:
    """What is left in a buffer would fail again when Python ends, with a message of its own."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _usage(shell: Shell, error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "smcalendar"
    for error_type, source in _USAGE.items():
        if isinstance(error, error_type):
            name = getattr(error, "option_name", None) or _parameter(error)
            return shell.words.t(source).format(name=name, command=command)
    return shell.words.t("Wrong use; see: {command} --help").format(command=command)


_USAGE: Mapping[type[click.ClickException], str] = {
    click.NoSuchOption: N_("Error", "There is no option {name}; see: {command} --help"),
    click.MissingParameter: N_("Error", "{name} is missing; see: {command} --help"),
    click.BadParameter: N_("Error", "The value of {name} is wrong; see: {command} --help"),
    click.BadOptionUsage: N_(
        "Error", "Option {name} lacks its value, or takes none; see: {command} --help"
    ),
}


def _parameter(error: click.ClickException) -> str:
    parameter: click.Parameter | None = getattr(error, "param", None)
    if isinstance(parameter, click.Argument):
        return parameter.metavar or "?"
    return "?" if parameter is None else parameter.opts[0]


def _unexpected(shell: Shell, error: Exception) -> str:
    """Writes what happened into the log, without which nobody could help."""
    from smcalendar.services.home import home_folder
    from smcalendar.services.logs import log_file, log_unexpected, start_log

    home = home_folder(shell.environ)
    handler = start_log(home)
    if handler is None:
        return shell.sentence("unexpected_unlogged", {})
    log_unexpected(error)
    logging.getLogger().removeHandler(handler)
    handler.close()
    return shell.sentence("unexpected", {"path": str(log_file(home))})
