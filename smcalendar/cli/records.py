"""The commands `new`, `list` and `add`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from smcalendar.cli import options
from smcalendar.cli.choices import one_of
from smcalendar.cli.helptext import Argument
from smcalendar.cli.shell import Shell
from smcalendar.cli.terminal import STANDARD_INPUT, put, put_document, read_input
from smcalendar.cli.translated import Command
from smcalendar.domain.messages import N_

KINDS = ("posts", "items", "campaigns", "accounts", "brands", "people", "assets", "keydates")
ADDED = ("posts", "campaigns", "brands", "accounts", "people")


@click.command(
    "new",
    cls=Command,
    help=N_("Help", "Make an empty workspace, or one with a sample of two invented brands."),
)
@options.workspace
@click.option("--sample", is_flag=True, help=N_("Help", "Fill it with the sample."))
@options.common
def new(
    shell: Shell, workspace: str, *, sample: bool, lang: str | None, acting: str | None
) -> None:
    if sample:
        from smcalendar.services.sample import new_sample as make
    else:
        from smcalendar.services.workspaces import new_workspace as make
    make(Path(workspace), shell.circumstances(), language=shell.file_words(lang, "").lang)
    shell.say(N_("Output", "The workspace {path} is made."), path=workspace)


@click.command("list", cls=Command, help=N_("Help", "List records, as a table or as JSON."))
@click.argument(
    "kind", cls=Argument, metavar="KIND", type=one_of(*KINDS), help=N_("Help", "What to list.")
)
@options.workspace
@options.as_json
@options.filters()
@options.common
def list_records(
    shell: Shell,
    kind: str,
    workspace: str,
    *,
    as_json: bool,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.cli.listing import items_table, records_table
    from smcalendar.services import plan, sheets
    from smcalendar.services.names import names_by_id

    with shell.opened(workspace, acting) as opened:
        wanted = sheets.wanted(opened, asked)
        if kind == "items":
            items = plan.items(opened, wanted)
            if as_json:
                put_document(sheets.items_document(opened, items, shell.words))
            else:
                put(items_table(items, plan.view(opened).now, shell.words))
            return
        if kind == "keydates":
            _list_key_dates(shell, opened, wanted, as_json=as_json)
            return
        records = sheets.listed(opened, kind, wanted)
        if as_json:
            put_document(sheets.records_document(opened, records))
        else:
            put(records_table(kind, records, names_by_id(opened), shell.words))


def _list_key_dates(shell: Shell, opened: Any, wanted: Any, *, as_json: bool) -> None:
    from smcalendar.cli.listing import key_dates_table
    from smcalendar.services import keydates_listing

    found = keydates_listing.listed(opened, wanted)
    if as_json:
        put_document(keydates_listing.document(found, shell.words))
    else:
        put(key_dates_table(found, shell.words))


@click.command("add", cls=Command, help=N_("Help", "Add all records of a JSON file, or none."))
@click.argument(
    "kind", cls=Argument, metavar="KIND", type=one_of(*ADDED), help=N_("Help", "What to add.")
)
@options.workspace
@click.option(
    "--json",
    "file",
    metavar="FILE",
    required=True,
    help=N_("Help", "One object or an array of them; - is standard input."),
)
@options.common
def add(
    shell: Shell, kind: str, workspace: str, *, file: str, acting: str | None, lang: str | None
) -> None:
    from smcalendar.services import sheets
    from smcalendar.services.adding import add_file

    folder = Path() if file == STANDARD_INPUT else Path(file).parent
    with shell.opened(workspace, acting) as opened:
        ids = add_file(opened, kind, read_input(file), folder)
    put_document(sheets.document({kind: list(ids)}))
