"""Reads the check lines of a data file."""

from smcalendar.domain.checklines import CheckLine
from smcalendar.formats import datafiles

WRONG = "checklist_data_wrong"


def lines_from_json(text: str, file: str) -> tuple[CheckLine, ...]:
    """Returns the lines or raises `UserError("checklist_data_wrong", file, place, expected)`."""
    return datafiles.read(tuple[CheckLine, ...], text, file=file, code=WRONG)
