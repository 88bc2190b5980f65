"""Understands a plan that is pasted: lines that somebody typed, or rows of a spreadsheet."""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from io import StringIO
from itertools import chain, islice, zip_longest
from typing import Any

from smcalendar.domain import quick_add
from smcalendar.domain.attributes import Kind
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import LONGEST
from smcalendar.domain.named_accounts import Known, accounts_in, meant_by
from smcalendar.domain.notes import Note
from smcalendar.domain.pasted_cells import moment_in
from smcalendar.domain.quick_words import Sort
from smcalendar.domain.values import clean_line, clean_text
from smcalendar.domain.vocabulary import Vocabulary

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


class Verdict(StrEnum):
    """Whether a row can be added as it was understood; a wrong one is left out."""

    NEW = "new"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"


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

    `known` is what stands for accounts in a cell, `vocabulary` what does in a typed line; `titles`
    are those of the posts that are there, in lower case.
    """

    known: Known
    vocabulary: Vocabulary
    today: dt.date
    accounts: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()


Part = tuple[str, Any]
"""A cell: moment, account, title, text, free, other, doubt or fault, and its value."""


def understood(pasted: str, place: Place) -> tuple[PlanRow, ...]:
    """Returns a row for each line or row of a spreadsheet that holds something, MOST at most.

    A first row of headings says what the columns are and is no row itself. A typed line is
    understood as `quick_add` does.
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
    """A word such as 今天 is a day only beside a time or an account; else it belongs to a text."""
    found = quick_add.understood(line, place.vocabulary, place.today)
    if not found.title or all(each.weak for each in found.words):
        return [("free", line)]
    moment = [("moment", (found.day, found.time))] if found.day or found.time else []
    accounts = [("account", each.value) for each in found.words if each.sort is Sort.ACCOUNTS]
    return [*moment, *accounts, *(("doubt", each) for each in found.notes), ("free", found.title)]


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
    words = tuple(chain.from_iterable(cells))
    meant = meant_by(words, place.known)
    unknown = (each for each in words if not place.known.get(each.casefold()))
    notes = (
        *(Note("pasted_several_accounts", {"cell": word}) for word, _ in meant.unsure),
        *(Note("pasted_unknown_account", {"cell": word}) for word in unknown),
    )
    return meant.accounts, notes


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
