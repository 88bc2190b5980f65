"""Commands whose help is translated, loaded only when they are asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click

from smcalendar.cli.choices import one_of
from smcalendar.cli.columns import wrapped
from smcalendar.cli.helptext import words_of, write_options, write_section
from smcalendar.cli.terminal import put
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_

SPOKEN = N_("Help", "The language of messages and files.")


def asked_language(context: click.Context) -> str | None:
    """Returns the language that this command or a group above it was asked for."""
    asked = context.params.get("lang")
    if asked or context.parent is None:
        return asked
    return asked_language(context.parent)


def _show_help(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        put(context.get_help())
        context.exit()


class Command(click.Command):
    """A command whose help speaks the asked language."""

    allow_extra_args = True

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return click.Option(
            ["--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help=N_("Help", "Show this help."),
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and not isinstance(self, click.Group):
            raise UserError("unexpected_argument", value=rest[0], command=ctx.command_path)
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        prefix = words_of(ctx).t("Usage:")
        blank = " " if prefix.isascii() else ""
        formatter.write_usage(ctx.command_path, pieces, prefix=prefix + blank)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        text = words_of(ctx).t(self.help or "")
        formatter.write_paragraph()
        formatter.write("".join(f"  {line}\n" for line in wrapped(text, formatter.width - 2)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_options(self, ctx, formatter)


class Group(Command, click.Group):
    """Commands by name, each imported when it runs; the help needs none of them.

    `commands_at` gives for each name where it is (`module:attribute`) and its one line of help.
    """

    def __init__(
        self,
        *,
        commands_at: Mapping[str, tuple[str, str]],
        callback: Callable[..., Any] | None = None,
        **settings: Any,
    ) -> None:
        super().__init__(
            callback=callback or _name_a_command,
            params=[click.Option(["--lang"], type=one_of("zh_TW", "en"), help=SPOKEN)],
            invoke_without_command=True,
            no_args_is_help=False,
            subcommand_metavar="COMMAND ...",
            **settings,
        )
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
        write_section(formatter, t("Commands:"), rows)


@click.pass_context
def _name_a_command(context: click.Context, /, **_: Any) -> None:
    """Without a command the help is shown, and that one is missing."""
    if context.invoked_subcommand is None:
        put(context.get_help())
        raise UserError("command_missing", command=context.command_path)
