"""Which lane of a row of days the bar of what lasts several days takes."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smcalendar.domain.records import Campaign
    from smcalendar.ui.plan.chips import Chip

MOST_LANES = 2
"""How many lanes a row of days has at most."""

MOST_WITH_ROOM = 4
"""How many lanes it has where rows are few, and above the hours."""

FEW_ROWS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A campaign, or an item with an end, over all of its days, both included."""

    id: str
    name: str
    first: dt.date
    last: dt.date
    always: bool = False
    campaign: "Campaign | None" = None
    chip: "Chip | None" = None


@dataclass(frozen=True, slots=True)
class Bar:
    """The part of a span that lies on consecutive days of one row, both included."""

    span: Span
    lane: int
    first: dt.date
    last: dt.date

    @property
    def campaign(self) -> "Campaign | None":
        return self.span.campaign

    @property
    def chip(self) -> "Chip | None":
        return self.span.chip

    def covers(self, day: dt.date) -> bool:
        """Says whether the bar lies on a day."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Lanes:
    """The bars of one row of days, and by day what has no room."""

    bars: tuple[Bar, ...] = ()
    hidden: Mapping[dt.date, tuple[Span, ...]] = field(default_factory=dict[dt.date, Any])
    most: int = MOST_LANES

    @property
    def count(self) -> int:
        return max((each.lane + 1 for each in self.bars), default=0)

    def on(self, day: dt.date) -> Iterator[Span]:
        """Yields what goes on on a day, also what has no room."""
        yield from (each.span for each in self.bars if each.covers(day))
        yield from self.left_out(day)

    def left_out(self, day: dt.date) -> tuple[Span, ...]:
        """Returns what has no room on a day."""
        return self.hidden.get(day, ())


def spans_of_campaigns(campaigns: Iterable["Campaign"]) -> Iterator[Span]:
    """Yields the spans of campaigns; one without both ends has none."""
    from smcalendar.domain.records import CampaignKind

    for each in campaigns:
        if each.start is not None and each.end is not None:
            always = each.kind == CampaignKind.ALWAYS_ON
            yield Span(
                id=each.id,
                name=each.name,
                first=each.start,
                last=each.end,
                always=always,
                campaign=each,
            )


def spans_of_items(chips: Iterable["Chip"], zone: str) -> Iterator[Span]:
    """Yields the spans of items that end on a later day than they begin, in a zone (IANA)."""
    from smcalendar.domain.resolved import last_day_of

    for chip in chips:
        item = chip.resolved.item
        if item.end is None:
            continue
        first, last = chip.resolved.day(zone), last_day_of(item, zone)
        if first is not None and last is not None and first < last:
            yield Span(id=chip.id, name=chip.title, first=first, last=last, chip=chip)


def lanes_of(spans: Iterable[Span], days: Sequence[dt.date], *, most: int = MOST_LANES) -> Lanes:
    """Returns the bars of a row of days; what is always on stands below what begins and ends.

    Items come first, and leave the upper lane to campaigns: these last longer, and go around them.
    """
    here = sorted((each for each in spans if _touches(each, days)), key=_rank)
    above = any(each.campaign is not None for each in here)
    taken: list[set[dt.date]] = [set() for _ in range(most)]
    bars: list[Bar] = []
    hidden: defaultdict[dt.date, tuple[Span, ...]] = defaultdict(tuple)
    for span in here:
        open_days = [day for day in days if span.first <= day <= span.last]
        lanes = range(int(above and span.campaign is None), most)
        for lane in _lanes_to_try(open_days, taken, lanes):
            shown = [day for day in open_days if day not in taken[lane]]
            taken[lane].update(shown)
            bars.extend(Bar(span, lane, run[0], run[-1]) for run in _runs(shown))
            open_days = [day for day in open_days if day not in shown]
        for day in open_days:
            hidden[day] += (span,)
    return Lanes(tuple(bars), dict(hidden), most)


def _touches(span: Span, days: Sequence[dt.date]) -> bool:
    return span.first <= days[-1] and days[0] <= span.last


def _lanes_to_try(
    days: Sequence[dt.date], taken: Sequence[set[dt.date]], lanes: Sequence[int]
) -> Sequence[int]:
    """One lane that has room for all days, else any lane for the days it is free."""
    whole = next((lane for lane in lanes if taken[lane].isdisjoint(days)), None)
    return lanes if whole is None else (whole,)


def _runs(days: Iterable[dt.date]) -> Iterable[list[dt.date]]:
    """Returns the days in runs without a gap."""
    runs: list[list[dt.date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == dt.timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _rank(span: Span) -> tuple[bool, bool, dt.date, str]:
    return span.campaign is not None, span.always, span.first, span.id
