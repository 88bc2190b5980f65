"""Turns a posting checklist into the file somebody asked for."""

from collections.abc import Callable, Mapping

from smcalendar.domain.desk import Sheet
from smcalendar.formats.desk_csv import to_csv
from smcalendar.formats.desk_html import to_html
from smcalendar.formats.desk_json import to_json
from smcalendar.formats.desk_markdown import to_markdown
from smcalendar.formats.desk_text import to_text
from smcalendar.words import Words

RENDERERS: Mapping[str, Callable[[Sheet, Words], bytes]] = {
    "html": to_html,
    "csv": to_csv,
    "md": to_markdown,
    "json": to_json,
    "text": to_text,
}
"""What makes which kind of file; the PDF is painted by `paper`."""


def render(sheet: Sheet, words: Words, kind: str) -> bytes:
    """Returns a whole file in UTF-8 of one of the kinds of RENDERERS."""
    return RENDERERS[kind](sheet, words)
