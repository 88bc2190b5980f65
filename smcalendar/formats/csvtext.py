"""Writes CSV that a spreadsheet takes for what it is: text, never a formula."""

import csv
import io
import re
from collections.abc import Iterable

# Semicolons and tabs separate cells on machines with another locale, and there a quoted line
# break ends the row: what follows any of them begins a cell.
_BEGINNING = r"(?:\A|(?<=[\n\r,;\t]))"
_FORMULA = r"[^\S\n\r\t]*[=+\-@＝＋－＠\t\r]"
_TO_GUARD = re.compile(rf"{_BEGINNING}(?='*{_FORMULA})")
_GUARDED = re.compile(rf"{_BEGINNING}'(?='*{_FORMULA})")


def written(rows: Iterable[Iterable[str]]) -> bytes:
    """Returns rows as a CSV file for Excel: UTF-8 with its mark, CRLF, every cell guarded."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def guarded(text: str) -> str:
    """Returns the text with a `'` wherever a cell could begin as a formula.

    After OWASP's list `= + - @` tab and CR, with the full-width signs; blanks before them do not
    help. `unguarded` takes the marks away again.
    """
    return _TO_GUARD.sub("'", text)


def unguarded(text: str) -> str:
    """Returns the text that `guarded` was given."""
    return _GUARDED.sub("", text)
