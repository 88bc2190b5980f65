"""Understands a plan that is pasted: lines that somebody typed, or rows of a spreadsheet."""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from io import StringIO
from itertools import chain, islice, zip_longest
from typing import Any

from smcalendar.domain import typed_dates
from smcalendar.domain.attributes import Kind
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import LONGEST
from smcalendar.domain.pasted_cells import Known, accounts_in, moment_in
from smcalendar.domain.translation import N_
from smcalendar.domain.values import clean_line, clean_text

TITLE = 80
"""A text of more characters, or of several lines, is no title."""

MOST = 1_000
"""How many rows are taken at once."""

HEADINGS: Mapping[str, frozenset[str]] = {
    "day": frozenset({"date", "day", "日期", "發布日期", "發文日期", "上線日期"}),
    "time": frozenset({"time", "時間", "發布時間", "發文時間", "上線時間"}),
    "account": frozenset({"account", "accounts", "platform", "channel", "帳號", "平台", "渠道"}),
    "title": frozenset({"title", "subject", "topic", "idea", "標題", "主題", "主旨"}),
    "text": frozenset({"text", "copy", "caption", "content", "body", "文案", "內文", "內容"}),
    "other": frozenset({"#", "no", "no.", "weekday", "編號", "序號", "星期"}),
}
"""What stands over the columns of a spreadsheet, in lower case."""

NOTES: Mapping[str, str] = {
    "pasted_no_text": N_("Plan", "This row has neither a title nor a text."),
    "pasted_no_day": N_("Plan", "“{cell}” is no day of the calendar."),
    "pasted_no_time": N_("Plan", "“{cell}” is no time of day."),
    "pasted_too_long": N_("Plan", "A text here has {length} characters; {limit} are the most."),
    "pasted_unknown_account": N_("Plan", "There is no account “{cell}” in this workspace."),
    "pasted_several_accounts": N_(
        "Plan", "“{cell}” means several accounts; write the handle of the one you mean."
    ),
    "pasted_no_account": N_(
        "Plan", "No account is named, so the day cannot be kept; the post goes to the tray."
    ),
    "pasted_time_without_day": N_(
        "Plan", "There is a time but no day; the post goes to the tray without it."
    ),
    "pasted_twice": N_("Plan", "Another row says the same."),
    "pasted_there_already": N_("Plan", "There is a post with this title already."),
}
"""What is said about a row; the values of a note fill the places."""


class Verdict(StrEnum):
    """Whether a row can be added as it was understood; a wrong one is left out."""

    NEW = "new"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Note:
    """What is doubtful or wrong about a row; `code` is one of NOTES."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One row as it was understood. `line` is its number among the rows, `accounts` are ids.

    `day` and `time` are wall-clock; a day without accounts cannot be kept.
    """

    line: int
    title: str = ""
    text: str = ""
    day: dt.date | None = None
    time: dt.time | None = None
    accounts: tuple[str, ...] = ()
    doubts: tuple[Note, ...] = ()
    faults: tuple[Note, ...] = ()

    @property
    def verdict(self) -> Verdict:
        if self.faults:
            return Verdict.WRONG
        return Verdict.DOUBTFUL if self.doubts else Verdict.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the rows go: what accounts are called, who gets rows that name none, today.

    `titles` are those of the posts that are there, in lower case.
    """

    known: Known
    today: dt.date
    accounts: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()


Part = tuple[str, Any]
"""A cell: moment, account, title, text, free, other, doubt or fault, and its value."""


def understood(pasted: str, place: Place) -> tuple[PlanRow, ...]:
    """Returns a row for each line or row of a spreadsheet that holds something, MOST at most.

    A first row of headings says what the columns are and is no row itself. A typed line begins
    with its day, time and accounts, as far as it has them.
    """
    text = clean_text(pasted)
    read = _table(text, place) if "\t" in text else _typed_lines(text, place)
    rows = (_row(line, parts, place) for line, parts in enumerate(islice(read, MOST), start=1))
    return tuple(_compared(rows, place.titles))


def _typed_lines(text: str, place: Place) -> Iterator[list[Part]]:
    for line in text.splitlines():
        if line.strip():
            yield _typed(line.strip(), place)


def _typed(line: str, place: Place) -> list[Part]:
    """A word such as 今天 is a day only beside a time or an account; else it begins a text."""
    parts: list[Part] = []
    rest = line
    while True:
        word, _, after = rest.partition(" ")
        part = _leading(word, place)
        if part is None or not after.strip() or _said(part, parts):
            break
        parts.append(part)
        rest = after.strip()
    if len(parts) == 1 and _is_day_word(line.partition(" ")[0], place.today):
        return [("free", line)]
    return [*parts, ("free", rest)]


def _leading(word: str, place: Place) -> Part | None:
    if _is_day_word(word, place.today):
        return "moment", (typed_dates.understood(word, place.today), None)
    part = _part(word, "", place)
    return part if part[0] in ("moment", "account") else None


def _is_day_word(word: str, today: dt.date) -> bool:
    return not any(map(str.isdigit, word)) and typed_dates.understood(word, today) is not None


def _said(part: Part, parts: Iterable[Part]) -> bool:
    """A second day, time or account belongs to the text."""
    return any(_sort(part) == _sort(each) for each in parts)


def _sort(part: Part) -> tuple[str, bool]:
    return part[0], part[0] == "moment" and part[1][0] is not None


def _table(text: str, place: Place) -> Iterator[list[Part]]:
    rows = _cells(text)
    columns = _headings(rows[0]) if rows else ()
    for cells in rows[1:] if columns else rows:
        if len(cells) == 1 and not columns and "\n" not in cells[0]:
            yield _typed(cells[0], place)
            continue
        named = zip_longest(cells, columns[: len(cells)], fillvalue="")
        yield [_part(cell, column, place) for cell, column in named if cell]


def _cells(text: str) -> list[list[str]]:
    """Cells with line ends are quoted; an odd quotation mark is one that somebody typed."""
    quoting = csv.QUOTE_NONE if text.count('"') % 2 else csv.QUOTE_MINIMAL
    reader = csv.reader(StringIO(text, newline=""), delimiter="\t", quoting=quoting)
    try:
        rows = [[cell.strip() for cell in cells] for cells in reader]
    except csv.Error:  # A cell is larger than the library takes.
        rows = [[cell.strip() for cell in line.split("\t")] for line in text.splitlines()]
    return [cells for cells in rows if any(cells)]


def _headings(cells: Sequence[str]) -> tuple[str, ...]:
    """Returns what each column is, nothing when the row is no row of headings."""
    named = {word: name for name, words in HEADINGS.items() for word in words}
    found = tuple(named.get(cell.casefold(), "") for cell in cells)
    known = len([name for name in found if name])
    return found if known > 1 and known * 2 >= len([cell for cell in cells if cell]) else ()


def _part(cell: str, column: str, place: Place) -> Part:
    if column in ("title", "text", "other"):
        return column, cell
    try:
        moment = moment_in(cell, place.today)
    except UserError as error:
        return "fault", Note(error.code, error.values)
    if moment:
        return "moment", moment
    if column in ("day", "time"):
        return "doubt", Note(f"pasted_no_{column}", {"cell": cell})
    words = accounts_in(cell, place.known)
    if words or column == "account":
        return "account", words or (cell,)
    return "free", cell


def _row(line: int, parts: Sequence[Part], place: Place) -> PlanRow:
    title, text = _texts(parts)
    day, time = _moment(parts)
    accounts, doubts = _accounts([value for part, value in parts if part == "account"], place)
    noted = (*_all(parts, "doubt"), *doubts, *_homeless(day, time, accounts))
    return PlanRow(
        line=line,
        title=title,
        text=text,
        day=day,
        time=time if day else None,
        accounts=accounts,
        doubts=noted,
        faults=(*_all(parts, "fault"), *_unfit(title, text)),
    )


def _all(parts: Iterable[Part], wanted: str) -> tuple[Any, ...]:
    return tuple(value for part, value in parts if part == wanted)


def _texts(parts: Sequence[Part]) -> tuple[str, str]:
    titles, texts, free = (_all(parts, each) for each in ("title", "text", "free"))
    if not titles and free and len(free[0]) <= TITLE and "\n" not in free[0]:
        titles, free = free[:1], free[1:]
    return clean_line(" ".join(titles)), "\n\n".join((*texts, *free))


def _moment(parts: Sequence[Part]) -> tuple[dt.date | None, dt.time | None]:
    moments: tuple[tuple[dt.date | None, dt.time | None], ...] = _all(parts, "moment")
    days = (day for day, _ in moments if day)
    times = (time for _, time in moments if time is not None)
    return next(days, None), next(times, None)


def _accounts(
    cells: Sequence[Sequence[str]], place: Place
) -> tuple[tuple[str, ...], tuple[Note, ...]]:
    """A platform in one cell and a handle in another mean what both of them mean."""
    if not cells:
        return place.accounts, ()
    meant = [set(_meant(cell, place.known)) for cell in cells]
    common = set[str].intersection(*meant) or set[str].union(*meant)
    found: list[str] = []
    notes: list[Note] = []
    for word in chain.from_iterable(cells):
        fitting = [each for each in place.known.get(word.casefold(), ()) if each in common]
        if len(fitting) == 1:
            found += fitting
        else:
            code = "pasted_several_accounts" if fitting else "pasted_unknown_account"
            notes.append(Note(code, {"cell": word}))
    return tuple(dict.fromkeys(found)), tuple(notes)


def _meant(words: Iterable[str], known: Known) -> Iterator[str]:
    return chain.from_iterable(known.get(word.casefold(), ()) for word in words)


def _homeless(day: dt.date | None, time: dt.time | None, accounts: Sequence[str]) -> Iterator[Note]:
    if time is not None and day is None:
        yield Note("pasted_time_without_day")
    if day is not None and not accounts:
        yield Note("pasted_no_account")


def _unfit(title: str, text: str) -> Iterator[Note]:
    if not (title or text):
        yield Note("pasted_no_text")
    for value, kind in ((title, Kind.LINE), (text, Kind.TEXT)):
        if len(value) > LONGEST[kind]:
            values = {"length": len(value), "limit": LONGEST[kind]}
            yield Note("pasted_too_long", values)


def _compared(rows: Iterable[PlanRow], titles: frozenset[str]) -> Iterator[PlanRow]:
    """Says of a row what an earlier one or a post of the workspace says already."""
    seen: set[tuple[Any, ...]] = set()
    for row in rows:
        same = row.title, row.text, row.day, row.time, row.accounts
        there = row.title.casefold() in titles
        codes = ["pasted_twice"] * (same in seen) + ["pasted_there_already"] * there
        seen.add(same)
        yield replace(row, doubts=(*row.doubts, *map(Note, codes)))
