"""The group `export`: calendar file, checklists, printed week, posts."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli import options
from smcalendar.cli.choices import one_of
from smcalendar.cli.helptext import OPTIONS
from smcalendar.cli.shell import Shell
from smcalendar.cli.terminal import complain, put
from smcalendar.cli.translated import Command, Group
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_, STATES
from smcalendar.words import Words

if TYPE_CHECKING:
    from smcalendar.domain.desk import Sheet
    from smcalendar.services.workspaces import Workspace

CHECKLISTS = ("html", "pdf", "csv", "md", "json", "text")
SCHEDULES = ("pdf", "png", "text")
LETTERS = 40
"""How many letters that no font can draw a warning names."""

PAPERS = ("a4", "a3", "letter")


def _file_words(shell: Shell, workspace: "Workspace", lang: str | None) -> Words:
    from smcalendar.services import plan

    return shell.file_words(lang, plan.language(workspace))


@click.command(
    "ical",
    cls=Command,
    help=N_("Help", "A calendar file (iCalendar, RFC 5545) with every dated item."),
)
@options.workspace
@options.output
@click.option(
    "--audience",
    type=one_of("team"),
    default="team",
    help=N_("Help", "For whom the file is."),
)
@options.filters()
@options.common
def ical(
    shell: Shell,
    workspace: str,
    *,
    output: str,
    audience: str,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.services import feeds, outputs, sheets

    with shell.opened(workspace, acting) as opened:
        words = _file_words(shell, opened, lang)
        data = feeds.calendar_file(opened, sheets.wanted(opened, asked), words)
    outputs.write_output(output, data)


@click.command(
    "checklist",
    cls=Command,
    help=N_("Help", "Checklists of posting items; one for each platform when PATH is a folder."),
)
@options.workspace
@click.option("-o", "output", metavar="PATH", required=True, help=N_("Help", "File or folder."))
@options.week()
@options.first_day(OPTIONS)
@options.last_day(OPTIONS)
@click.option(
    "--platform",
    "platforms",
    metavar="PLATFORM",
    type=options.PLATFORM,
    multiple=True,
    help=N_("Help", "Only this platform; may repeat."),
)
@click.option(
    "--format",
    "kind",
    metavar="FORMAT",
    type=one_of(*CHECKLISTS),
    required=True,
    help=N_("Help", "The kind of file."),
)
@options.common
def checklist(
    shell: Shell,
    workspace: str,
    *,
    output: str,
    week: str | None,
    first: Any,
    last: Any,
    platforms: tuple[str, ...],
    kind: str,
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.services import desk, outputs

    days = options.period(week, first, last)
    with shell.opened(workspace, acting) as opened:
        words = _file_words(shell, opened, lang)
        sheet = desk.checklist(opened, *days, only=platforms)
    if output == outputs.STANDARD_OUTPUT or not outputs.is_folder(output):
        outputs.write_output(output, _checklist(sheet, words, kind))
        return
    for file in outputs.write_outputs(Path(output), _files(sheet, words, kind)):
        put(str(file))
    if not sheet.sections:
        shell.say(N_("Output", "There is nothing on these days, so no file was written."))


def _files(sheet: "Sheet", words: Words, kind: str) -> Mapping[str, bytes]:
    from smcalendar.services import desk

    return {
        desk.file_name(sheet.first, kind, platform=each.platform): _checklist(
            desk.one_platform(sheet, each.platform), words, kind
        )
        for each in sheet.sections
    }


def _checklist(sheet: "Sheet", words: Words, kind: str) -> bytes:
    if kind == "pdf":
        from smcalendar.paper.desk import checklist_pdf

        return checklist_pdf(sheet, words)
    from smcalendar.services.desk import rendered

    return rendered(sheet, words, kind)


@click.command("schedule", cls=Command, help=N_("Help", "The printed week, as a page or as text."))
@options.workspace
@options.output
@options.week(required=True)
@click.option(
    "--paper", type=one_of(*PAPERS), default="a4", help=N_("Help", "The size of the paper.")
)
@click.option("--gray", is_flag=True, help=N_("Help", "Without colours."))
@click.option(
    "--format",
    "kind",
    type=one_of(*SCHEDULES),
    default="pdf",
    help=N_("Help", "The kind of file; text is for a chat."),
)
@options.filters("--format", "--undated")
@options.common
def schedule(
    shell: Shell,
    workspace: str,
    *,
    output: str,
    week: str,
    paper: str,
    gray: bool,
    kind: str,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.domain.weeks import week_named
    from smcalendar.services import feeds, outputs, sheets

    around = shell.circumstances()
    with shell.opened(workspace, acting) as opened:
        words = _file_words(shell, opened, lang)
        wanted = sheets.wanted(opened, asked)
        sheet = feeds.week_sheet(opened, week_named(week), wanted, filters=_said(asked, words))
        if kind == "text":
            data = feeds.week_text(sheet, words)
        else:
            pictures = feeds.week_pictures(opened, sheet, around.home)
            data = _page(kind, sheet, words, paper=paper, gray=gray, pictures=pictures)
            _warn_of_missing_letters(shell, sheet, words)
    outputs.write_output(output, data)


def _page(kind: str, sheet: Any, words: Words, **settings: Any) -> bytes:
    from smcalendar.paper import plan

    make = plan.week_pdf if kind == "pdf" else plan.week_png
    return make(sheet, words, **settings)


def _warn_of_missing_letters(shell: Shell, sheet: Any, words: Words) -> None:
    """A box in the place of a letter on paper is worse than a word about it before printing."""
    from smcalendar.paper import plan

    letters = plan.undrawable(sheet, words)
    if letters:
        source = N_(
            "Output", "No font can draw: {letters}. Install one that can, then print again."
        )
        complain(shell.words.t(source).format(letters=letters[:LETTERS]))


def _said(asked: Mapping[str, Any], words: Words) -> tuple[str, ...]:
    """Returns what narrows the week as people read it."""
    values = [each for given in asked.values() if isinstance(given, tuple) for each in given]
    said = [words.t(STATES[each]) if each in STATES else each for each in values]
    first, last = asked["first"] or "", asked["last"] or ""
    return (*said, f"{first}–{last}") if first or last else tuple(said)


@click.command("posts", cls=Command, help=N_("Help", "Posts with their ids, for a round trip."))
@options.workspace
@options.output
@options.filters()
@options.common
def posts(
    shell: Shell,
    workspace: str,
    *,
    output: str,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.services import outputs, sheets

    if output != outputs.STANDARD_OUTPUT and not output.lower().endswith(".json"):
        raise UserError("unknown_file_kind", name=output, choices=".json")
    with shell.opened(workspace, acting) as opened:
        data = sheets.grid_document(opened, sheets.wanted(opened, asked))
    outputs.write_output(output, data)


export = Group(
    name="export",
    commands_at={
        "ical": ("smcalendar.cli.export:ical", N_("Help", "A calendar file.")),
        "checklist": ("smcalendar.cli.export:checklist", N_("Help", "Posting checklists.")),
        "schedule": ("smcalendar.cli.export:schedule", N_("Help", "The printed week.")),
        "posts": ("smcalendar.cli.export:posts", N_("Help", "Posts for a round trip.")),
    },
    help=N_("Help", "Write files for other people; each command has its own --help."),
)
