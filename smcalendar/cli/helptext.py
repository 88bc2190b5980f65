"""Lays out the help of commands in the asked language."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli.choices import OneOf
from smcalendar.cli.columns import padded, width, wrapped
from smcalendar.domain.messages import N_
from smcalendar.words import Words

if TYPE_CHECKING:
    from smcalendar.cli.shell import Shell

WIDEST_TERM = 26
"""How many columns an option takes at most before its text moves to the next line."""

ARGUMENTS = N_("Help", "Arguments:")
OPTIONS = N_("Help", "Options:")


class Argument(click.Argument):
    """An argument that the help explains, which click itself does since 8.5 only."""

    def __init__(self, *names: Any, help: str, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.help = help


class Option(click.Option):
    """An option that stands under a heading of its own in the help."""

    def __init__(self, *names: Any, heading: str = OPTIONS, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.heading = heading


def words_of(context: click.Context) -> Words:
    """Returns the words of the run."""
    shell: Shell = context.find_root().obj
    return shell.words


def write_options(
    command: click.Command, context: click.Context, formatter: click.HelpFormatter
) -> None:
    """Writes arguments and options under their headings."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for each in command.get_params(context):
        term, text = _term(each, context), _explained(each, words_of(context))
        sections.setdefault(_heading(each), []).append((term, text))
    for heading, rows in sections.items():
        write_section(formatter, words_of(context).t(heading), rows)


def _heading(parameter: click.Parameter) -> str:
    if isinstance(parameter, click.Argument):
        return ARGUMENTS
    return parameter.heading if isinstance(parameter, Option) else OPTIONS


def _term(parameter: click.Parameter, context: click.Context) -> str:
    if isinstance(parameter, click.Argument):
        return parameter.make_metavar(context)
    record = parameter.get_help_record(context)
    return record[0] if record else ""


def _explained(parameter: click.Parameter, words: Words) -> str:
    """Returns the help of a parameter, with the choices where they do not stand in its term."""
    pieces = [words.t(getattr(parameter, "help", None) or "")]
    if isinstance(parameter.type, OneOf) and parameter.metavar:
        pieces.append(words.t("One of: {choices}.").format(choices=parameter.type.listed()))
    if isinstance(parameter, click.Option) and parameter.required:
        pieces.append(words.t("Required."))
    return (" " if pieces[0].isascii() else "").join(pieces)


def write_section(
    formatter: click.HelpFormatter, heading: str, rows: Iterable[tuple[str, str]]
) -> None:
    formatter.write_paragraph()
    formatter.write(f"{heading}\n")
    entries = tuple(rows)
    fitting = [width(term) for term, _ in entries if width(term) <= WIDEST_TERM]
    column = max(fitting, default=WIDEST_TERM) + 2
    for term, text in entries:
        lines = wrapped(text, formatter.width - column - 2)
        formatter.write("".join(f"  {line.rstrip()}\n" for line in _entry(term, lines, column)))


def _entry(term: str, lines: Iterable[str], column: int) -> Iterator[str]:
    rest = list(lines)
    if width(term) > column - 2:
        yield term
    else:
        yield padded(term, column) + rest.pop(0)
    yield from (" " * column + line for line in rest)
