"""The command `open`."""

import click

from smcalendar.cli import options
from smcalendar.cli.shell import Shell
from smcalendar.cli.translated import Command
from smcalendar.domain.messages import N_


@click.command("open", cls=Command, help=N_("Help", "Open the window on a workspace."))
@options.workspace
@options.common
def open_window(shell: Shell, workspace: str, *, acting: str | None, lang: str | None) -> int:
    return shell.open_window(shell.environ, folder=workspace, lang=lang, acting=acting)
