"""Key dates as JSON."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from smcalendar.domain.marks import Listed, Mark


def listed_json(found: Iterable[Listed], lang: str) -> list[dict[str, Any]]:
    """Returns key dates; `id` is null for built-in ones, which have their name in `lang`."""
    return [_one(each.kind, each.mark, lang) for each in found]


def _one(kind: str, mark: Mark, lang: str) -> dict[str, Any]:
    return {
        "id": mark.record or None,
        "name": mark.name[lang],
        "names": dict(mark.name),
        "kind": kind,
        "start": mark.first.isoformat(),
        "end": mark.last.isoformat(),
        "lead": mark.lead,
        "lead_from": _iso(mark.lead_from),
        "brand": mark.brand or None,
        "brand_id": mark.brand_id,
        "notes": mark.notes,
        "in_print": mark.in_print,
        "for_client": mark.for_client,
        "built_in": not mark.record,
    }


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()
