"""Which lane of a week the bar of a campaign takes."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smcalendar.domain.records import Campaign

MOST_LANES = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """A campaign over consecutive days of one row, both included."""

    campaign: "Campaign"
    lane: int
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Lanes:
    """The bars of one row of days, and by day how many have no room."""

    bars: tuple[Bar, ...] = ()
    hidden: Mapping[dt.date, int] | None = None

    @property
    def count(self) -> int:
        return max((each.lane + 1 for each in self.bars), default=0)

    def left_out(self, day: dt.date) -> int:
        """Returns how many campaigns of a day are not shown."""
        return (self.hidden or {}).get(day, 0)


def lanes_of(campaigns: Iterable["Campaign"], days: Sequence[dt.date]) -> Lanes:
    """Returns the bars of a row of days; what is always on stands below what begins and ends."""
    taken: list[set[dt.date]] = [set() for _ in range(MOST_LANES)]
    bars: list[Bar] = []
    hidden: Counter[dt.date] = Counter()
    for campaign in sorted(campaigns, key=_rank):
        open_days = _days_of(campaign, days)
        for lane in _lanes_to_try(open_days, taken):
            shown = [day for day in open_days if day not in taken[lane]]
            taken[lane].update(shown)
            bars.extend(Bar(campaign, lane, run[0], run[-1]) for run in _runs(shown))
            open_days = [day for day in open_days if day not in shown]
        hidden.update(open_days)
    return Lanes(tuple(bars), dict(hidden))


def _lanes_to_try(days: Sequence[dt.date], taken: Sequence[set[dt.date]]) -> Sequence[int]:
    """One lane that has room for all days, else any lane for the days it is free."""
    whole = next((lane for lane, full in enumerate(taken) if full.isdisjoint(days)), None)
    return range(len(taken)) if whole is None else (whole,)


def _runs(days: Iterable[dt.date]) -> Iterable[list[dt.date]]:
    """Returns the days in runs without a gap."""
    runs: list[list[dt.date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == dt.timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _days_of(campaign: "Campaign", days: Sequence[dt.date]) -> list[dt.date]:
    """A campaign without both ends has no bar."""
    start, end = campaign.start, campaign.end
    if start is None or end is None:
        return []
    return [day for day in days if start <= day <= end]


def _rank(campaign: "Campaign") -> tuple[bool, dt.date, str]:
    from smcalendar.domain.records import CampaignKind

    always = campaign.kind == CampaignKind.ALWAYS_ON
    return always, campaign.start or dt.date.max, campaign.id
