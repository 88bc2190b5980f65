"""What stands on the board: the items of a month, perhaps with those that have no day."""

import calendar
import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from smcalendar.domain.filters import Filter, View, in_days
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.weeks import in_order
from smcalendar.services import plan, setup
from smcalendar.ui.plan.board.columns import KEYS, Places
from smcalendar.ui.plan.chips import Chip, chip_of


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One item on the board; equal cards look alike. `day` is in the workspace's zone."""

    id: str
    chip: Chip
    day: dt.date | None
    names: tuple[str, ...]
    order: Any = field(compare=False, repr=False)

    @property
    def resolved(self) -> Resolved:
        return self.chip.resolved


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a filter with days lets through; `hides_all` says that the filter lets nothing through.

    The filter's days are those it was asked with.
    """

    wanted: Filter
    view: View
    cards: tuple[BoardCard, ...]
    places: Places
    hides_all: bool = False


def month_of(day: dt.date) -> tuple[dt.date, dt.date]:
    """Returns the first and the last day of the month of a day."""
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


def found(workspace: Any, wanted: Filter) -> Found:
    """Reads what a filter with days lets through, and of what columns are made."""
    page = plan.page(workspace, wanted)
    view = View(page.settings.zone, workspace.clock())
    return Found(
        wanted=wanted,
        view=view,
        cards=tuple(card_of(each, view) for each in page.items),
        places=_places(workspace),
        hides_all=not page.items and _is_any(workspace, wanted),
    )


def _is_any(workspace: Any, wanted: Filter) -> bool:
    """Says whether there is anything in these days when nothing else narrows."""
    days = Filter(first=wanted.first, last=wanted.last, undated=wanted.undated)
    return wanted != days and bool(plan.items(workspace, days))


def _places(workspace: Any) -> Places:
    people, accounts, pillars = (
        cast("Any", setup.records(workspace, kind)) for kind in ("person", "account", "pillar")
    )
    return Places(people=people, accounts=accounts, pillars=pillars)


def card_of(resolved: Resolved, view: View, *, pending: bool = False) -> BoardCard:
    """Returns the card of an item as it looks from a zone at an instant."""
    campaign, owner = resolved.campaign, resolved.owner
    return BoardCard(
        resolved.item.id,
        chip_of(resolved, zone=view.zone, now=view.now, is_pending=lambda _id: pending),
        resolved.day(view.zone),
        tuple(each.name for each in (campaign, owner) if each is not None),
        in_order(resolved),
    )


def with_pending(there: Found, pending: Iterable[Resolved]) -> tuple[BoardCard, ...]:
    """Returns the cards as they will be once all gestures are written."""
    coming = {each.item.id: each for each in pending}
    if not coming:
        return there.cards
    cards = [each for each in there.cards if each.id not in coming]
    made = (card_of(each, there.view, pending=True) for each in coming.values())
    cards += (each for each in made if in_days(each.day, there.wanted))
    return tuple(sorted(cards, key=lambda each: each.order))


def in_columns(cards: Iterable[BoardCard], group: str) -> Mapping[str, tuple[BoardCard, ...]]:
    """Returns by the key of a column what is in it, in the order of time."""
    columns: defaultdict[str, list[BoardCard]] = defaultdict(list)
    key_of = KEYS[group]
    for each in cards:
        columns[key_of(each.resolved)].append(each)
    return {key: tuple(each) for key, each in columns.items()}
