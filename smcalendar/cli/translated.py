"""Commands whose help is translated, loaded only when they are asked for."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.words import Words

if TYPE_CHECKING:
    from smcalendar.cli.shell import Shell

SHOW_HELP = N_("Help", "Show this message and exit.")


def words_of(context: click.Context) -> Words:
    """Returns the words of the run."""
    shell: Shell = context.find_root().obj
    return shell.words


class Command(click.Command):
    """A command whose help speaks the asked language."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        prefix = words_of(ctx).t("Usage:") + " "
        formatter.write_usage(ctx.command_path, pieces, prefix=prefix)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(words_of(ctx).t(self.help or ""))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        t = words_of(ctx).t
        records = [(each.get_help_record(ctx), each) for each in self.get_params(ctx)]
        rows = [
            (record[0], t(getattr(each, "help", None) or "")) for record, each in records if record
        ]
        if rows:
            with formatter.section(t("Options")):
                formatter.write_dl(rows)


class Group(Command, click.Group):
    """Commands by name, each imported when it runs; the help needs none of them.

    `commands_at` gives for each name where it is (`module:attribute`) and its one line of help.
    """

    def __init__(self, *, commands_at: Mapping[str, tuple[str, str]], **settings: Any) -> None:
        super().__init__(**settings)
        self.commands_at = commands_at

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands_at)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands_at:
            return None
        module, _, attribute = self.commands_at[cmd_name][0].partition(":")
        return getattr(import_module(module), attribute)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands_at:
            known = ", ".join(self.commands_at)
            raise UserError("no_such_command", name=args[0], choices=known)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        t = words_of(ctx).t
        rows = [(name, t(line)) for name, (_, line) in self.commands_at.items()]
        with formatter.section(t("Commands")):
            formatter.write_dl(rows)
