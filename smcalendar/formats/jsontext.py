"""Reads and writes JSON, and refuses with its place what no record could hold."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, cast

from smcalendar.domain.errors import UserError

LARGEST = 20_000_000
"""How many bytes a document may have; a reader need not read further than one more."""

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""What no text keeps: controls other than tab and line ends, and halves of a surrogate pair."""

_DIGITS = 400
_NAME = 60

Step = str | int
"""A key or the number of an element, counted from 0."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """Stands in the document for a value that JSON has no room for."""

    why: str
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    inside: tuple[Step, ...] = ()


def dumps(document: object) -> str:
    """Returns JSON with a line end at its end; each element of an array stands on a line.

    A list of a thousand items is written ten times faster than indented, and `diff` and `grep`
    find whole items in it.
    """
    if not isinstance(document, list):
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    lines = (json.dumps(each, ensure_ascii=False) for each in cast("list[object]", document))
    return "[" + ",".join(f"\n{line}" for line in lines) + "\n]\n"


def elements(data: bytes) -> list[object]:
    """Returns the elements of a JSON array, or the one value that is no array.

    It is UTF-8 (a byte order mark is fine) and holds only text that every store can keep.
    Raises `UserError`: `json_too_large` (limit), `json_not_utf8`, `json_broken` (line, column),
    `json_too_deep`, or `json_wrong` (place, why) for a key that stands twice, NaN, an endless
    number, or a character that no text keeps.
    """
    if len(data) > LARGEST:
        raise UserError("json_too_large", limit=f"{LARGEST // 1_000_000} MB")
    try:
        document = _parsed(_decoded(data))
        found = cast("list[object]", document) if isinstance(document, list) else [document]
        fault = next(_faults(found), None)
    except RecursionError as error:
        raise UserError("json_too_deep") from error
    if fault is not None:
        refuse(fault.inside, fault.why, **fault.values)
    return found


def place(steps: Iterable[Step]) -> str:
    """Returns where something is in a document: `[3].items[0].date`."""
    return "".join(map(_step, steps)).removeprefix(".")


def refuse(steps: Iterable[Step], why: str, **values: Any) -> NoReturn:
    """Raises the `UserError` for what is wrong at a place; `why` is a code of `messages`."""
    raise UserError("json_wrong", place=place(steps), why=why, **values)


def _step(step: Step) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() and len(step) <= _NAME else f"[{_quoted(step)}]"


def _quoted(key: str) -> str:
    short = key if len(key) <= _NAME else f"{key[:_NAME]}…"
    return json.dumps(short, ensure_ascii=not short.isprintable())


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("json_not_utf8") from error


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_constant=_constant, parse_int=_integer
        )
    except json.JSONDecodeError as error:
        raise UserError("json_broken", line=error.lineno, column=error.colno) from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        times = Counter(key for key, _ in pairs)
        found[next(key for key in times if times[key] > 1)] = _Fault("json_twice")
    return found


def _constant(name: str) -> _Fault:
    return _Fault("json_no_number", {"number": name})


def _integer(digits: str) -> int | _Fault:
    """Python itself refuses thousands of digits without saying where they stand."""
    return int(digits) if len(digits) <= _DIGITS else _Fault("json_number_too_long")


def _faults(value: object, where: tuple[Step, ...] = ()) -> Iterator[_Fault]:
    if isinstance(value, str):
        yield from _characters(value, where)
    elif isinstance(value, _Fault):
        yield _Fault(value.why, value.values, where)
    elif isinstance(value, dict):
        for key, each in cast("dict[str, object]", value).items():
            yield from _characters(key, (*where, key))
            yield from _faults(each, (*where, key))
    elif isinstance(value, list):
        for number, each in enumerate(cast("list[object]", value)):
            yield from _faults(each, (*where, number))


def _characters(text: str, where: tuple[Step, ...]) -> Iterator[_Fault]:
    found = _REFUSED.search(text)
    if found:
        yield _Fault("json_character", {"character": f"U+{ord(found[0]):04X}"}, where)
