"""Understands the cells of a file of key dates; each that makes no sense has its reason."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from smcalendar.domain.attributes import Kind
from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import LONGEST as MOST_CHARACTERS
from smcalendar.domain.occasions import LONGEST, MOST_LEAD
from smcalendar.domain.recurrence import rule_from_text, rule_text
from smcalendar.domain.values import clean_line, clean_text
from smcalendar.domain.weeks import YEARS

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "title", "名稱", "日期名稱", "節日"),
    "kind": ("kind", "type", "種類", "類型"),
    "start": ("start", "first day", "date", "day", "第一天", "開始", "開始日期", "日期"),
    "end": ("end", "last day", "最後一天", "結束", "結束日期"),
    "rule": ("rule", "repeats", "重複", "規則"),
    "lead": ("lead", "working days of notice", "提前工作日數", "提前工作天", "提前"),
    "notes": ("notes", "note", "備註"),
    "brand": ("brand", "品牌"),
    "in_print": ("in_print", "on the printed week", "印在週表上", "列印"),
    "for_client": ("for_client", "shown to clients", "給客戶看", "客戶可見"),
}
"""By column what may stand over it, in lower case; the first one is what it is called here."""

NEEDED = ("name", "start")

KIND_WORDS: Mapping[str, str] = {
    **{each.value: each.value for each in KeyDateKind},
    **dict.fromkeys(("活動", "活動日", "節慶"), KeyDateKind.EVENT.value),
    **dict.fromkeys(("sales date", "檔期", "銷售檔期", "促銷"), KeyDateKind.SALE.value),
    **dict.fromkeys(("day note", "便條", "筆記"), KeyDateKind.NOTE.value),
    **dict.fromkeys(("day off", "休假", "公司休假"), KeyDateKind.OFF.value),
    **dict.fromkeys(("停止發文", "禁止發文"), KeyDateKind.BLACKOUT.value),
    **dict.fromkeys(("假日", "國定假日"), KeyDateKind.HOLIDAY.value),
}

RULE_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("once", "no", "一次", "不重複", "否"), ""),
    **dict.fromkeys(("yearly", "every year", "每年"), "FREQ=YEARLY"),
    **dict.fromkeys(("lunar", "農曆", "每年農曆", "農曆每年"), "RSCALE=CHINESE;FREQ=YEARLY"),
    **dict.fromkeys(("monthly", "every month", "每月"), "FREQ=MONTHLY"),
    **dict.fromkeys(("weekly", "every week", "每週"), "FREQ=WEEKLY"),
}
"""What people write for the simplest rules."""

_YES = frozenset({"yes", "y", "true", "1", "x", "v", "✓", "是", "有"})
_NO = frozenset({"", "no", "n", "false", "0", "-", "否", "無"})
_DAY = re.compile(r"(\d{3,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?", re.ASCII)
_ROC = 1911
_SHOWN = 40

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why a row cannot be taken: `code` of `messages` with its values, for one cell.

    Rows are counted from 1 as a spreadsheet counts them, `column` is as the file calls it.
    """

    row: int
    column: str
    code: str
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDateRow:
    """One row that makes sense: values of a key date, but for `brand`, which is a name.

    `called` is how the file calls its columns.
    """

    row: int
    values: Mapping[str, Any]
    brand: str = ""
    called: Mapping[str, str] = field(default_factory=dict[str, str])

    def fault(self, column: str, code: str, **values: Any) -> Fault:
        """Returns what is wrong with a cell of it after all."""
        name = self.called.get(column, column)
        return Fault(row=self.row, column=name, code=code, values=values)


class WrongCellError(Exception):
    """A cell makes no sense, for the reason `code` with its values."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def column_named(heading: str) -> str | None:
    """Returns the column that a heading means."""
    return _COLUMNS.get(clean_line(heading).strip().casefold())


_COLUMNS = {word: name for name, words in HEADINGS.items() for word in words}


def understood(
    number: int, cells: Cells, called: Mapping[str, str]
) -> tuple[KeyDateRow | None, tuple[Fault, ...]]:
    """Returns what a row means, or all that is wrong with it.

    `cells` and `called`, how the file calls it, are by column.
    """
    values: dict[str, Any] = {}
    faults: list[Fault] = []

    def fault(column: str, wrong: WrongCellError) -> None:
        name = called.get(column, column)
        faults.append(Fault(row=number, column=name, code=wrong.code, values=wrong.values))

    for column, read in _READ.items():
        try:
            values[column] = read(cells.get(column, "").strip())
        except WrongCellError as wrong:
            fault(column, wrong)
    if not faults:
        for wrong in _unfit_days(values["start"], values["end"]):
            fault("end", wrong)
    brand = values.pop("brand", "")
    row = None if faults else KeyDateRow(row=number, values=values, brand=brand, called=called)
    return row, tuple(faults)


def _unfit_days(start: dt.date, end: dt.date | None) -> Iterator[WrongCellError]:
    if end is not None and end < start:
        yield WrongCellError("cell_early_end")
    elif end is not None and (end - start).days >= LONGEST:
        yield WrongCellError("cell_long", days=(end - start).days + 1, limit=LONGEST)


def _shown(cell: str) -> str:
    return cell if len(cell) <= _SHOWN else f"{cell[:_SHOWN]}…"


def _name(cell: str) -> str:
    if not clean_line(cell):
        raise WrongCellError("cell_missing")
    return _short(clean_line(cell), Kind.LINE)


def _notes(cell: str) -> str:
    return _short(clean_text(cell), Kind.TEXT)


def _short(text: str, kind: Kind) -> str:
    limit = MOST_CHARACTERS[kind]
    if len(text) > limit:
        raise WrongCellError("cell_too_long", length=len(text), limit=limit)
    return text


def _kind(cell: str) -> str:
    if not cell:
        return KeyDateKind.EVENT.value
    found = KIND_WORDS.get(cell.casefold())
    if found is None:
        choices = ", ".join(KeyDateKind)
        raise WrongCellError("cell_no_kind", cell=_shown(cell), choices=choices)
    return found


def _needed_day(cell: str) -> dt.date:
    if not cell:
        raise WrongCellError("cell_missing")
    return _day(cell)


def _day(cell: str) -> dt.date:
    """A year of three digits is one of the Republic: 115/11/20."""
    found = _DAY.fullmatch(cell)
    try:
        if found is None:
            raise ValueError
        year = int(found[1]) + (_ROC if len(found[1]) == len("115") else 0)
        day = dt.date(year, int(found[2]), int(found[3]))
    except ValueError as error:
        raise WrongCellError("cell_no_day", cell=_shown(cell)) from error
    if day.year not in YEARS:
        raise WrongCellError("cell_far_day", first=YEARS[0], last=YEARS[-1])
    return day


def _end(cell: str) -> dt.date | None:
    return _day(cell) if cell else None


def _rule(cell: str) -> str:
    rule = RULE_WORDS.get(cell.casefold(), cell)
    try:
        return rule_text(rule_from_text(rule)) if rule else ""
    except UserError as error:
        part = str(error.values.get("part", ""))
        raise WrongCellError("cell_no_rule", cell=_shown(cell), part=_shown(part)) from error


def _lead(cell: str) -> int:
    if not cell:
        return 0
    lead = int(cell) if re.fullmatch(r"\d{1,4}", cell, re.ASCII) else -1
    if not 0 <= lead <= MOST_LEAD:
        raise WrongCellError("cell_no_lead", cell=_shown(cell), limit=MOST_LEAD)
    return lead


def _flag(cell: str) -> bool:
    if cell.casefold() in _YES:
        return True
    if cell.casefold() not in _NO:
        raise WrongCellError("cell_no_flag", cell=_shown(cell))
    return False


_READ: Mapping[str, Callable[[str], Any]] = {
    "name": _name,
    "kind": _kind,
    "start": _needed_day,
    "end": _end,
    "rule": _rule,
    "lead": _lead,
    "notes": _notes,
    "brand": clean_line,
    "in_print": _flag,
    "for_client": _flag,
}


def columns_of(headings: Sequence[str]) -> tuple[tuple[str | None, ...], tuple[Fault, ...]]:
    """Returns which column each heading means, and what is wrong with the headings."""
    found = tuple(column_named(each) for each in headings)
    return found, tuple(_wrong_headings(headings, found))


def _wrong_headings(headings: Sequence[str], found: Iterable[str | None]) -> Iterator[Fault]:
    seen: set[str] = set()
    for heading, column in zip(headings, found, strict=True):
        name = _shown(clean_line(heading))
        if column is None and name:
            choices = ", ".join(HEADINGS)
            yield Fault(row=1, column=name, code="cell_no_column", values={"choices": choices})
        elif column in seen:
            yield Fault(row=1, column=name, code="cell_column_twice")
        seen.update(filter(None, (column,)))
