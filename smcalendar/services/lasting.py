"""Items that last: pinned posts, coupons, rich menus and the like, from one day to another."""

from dataclasses import replace

from smcalendar.domain.filters import Filter, matching
from smcalendar.domain.resolved import Resolved, last_day_of
from smcalendar.services import plan
from smcalendar.services.platforms import format_named
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace


def lasting_into(workspace: Workspace, wanted: Filter) -> tuple[Resolved, ...]:
    """Returns what begins before the first day of a filter and ends on it or later.

    Such an item stands on the day on which it begins, so that no list of the filter's days holds
    it. The filter's other attributes narrow as they do everywhere.
    """
    first = wanted.first
    if first is None:
        return ()
    view = plan.view(workspace)
    with workspace.reading() as connection:
        found = reading.lasting_items(connection, format_named, first)
    others = replace(wanted, first=None, last=None, undated=False)
    return tuple(
        each
        for each in matching(found, others, view)
        if (day := each.day(view.zone)) is not None
        and day < first
        and (last_day_of(each.item, view.zone) or day) >= first
    )
