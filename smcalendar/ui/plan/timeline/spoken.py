"""What a screen reader says about the rows and cells of a timeline."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from smcalendar import datewords
from smcalendar.domain.messages import STATES
from smcalendar.domain.phases import Phase
from smcalendar.domain.problems import Problem
from smcalendar.domain.worst import Sign, rank
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.spoken import spoken_chip, told
from smcalendar.ui.plan.timeline.rows import Row
from smcalendar.ui.plan.timeline.scale import Span


def spoken_row(row: Row, speech: Speech) -> str:
    """Returns name, brand and days of a campaign, and how many of its posts have no date."""
    name = row.campaign.name if row.campaign else speech.t("Without a campaign")
    days = datewords.days(*row.days, speech.lang) if row.days else ""
    return _joined((name, row.brand, days, undated_told(row, speech)), speech)


def undated_told(row: Row, speech: Speech) -> str:
    """Returns how many posts of a row have no date; nothing for none."""
    return speech.t("%n without a date", "posts", row.undated) if row.undated else ""


def spoken_cell(row: Row, when: str, posts: str, speech: Speech, *, more: Iterable[str]) -> str:
    """Returns all about a cell: campaign, days, posts, and what more there is to say."""
    name = row.campaign.name if row.campaign else speech.t("Without a campaign")
    return _joined((name, when, posts, *more), speech)


def posts_told(count: int, posts: str, speech: Speech) -> str:
    """Returns how many posts there are, and what is said about them."""
    if not count:
        return speech.t("no posts")
    return speech.t("%n post(s): {items}", "", count).format(items=posts)


def spoken_posts(
    chips: Iterable[Chip],
    day_of: Mapping[str, str],
    speech: Speech,
    *,
    errors_of: Callable[[Chip], Iterable[Problem]],
) -> str:
    """Returns posts with their errors, and their days as far as `day_of` has words for them."""
    return "; ".join(
        " ".join((*_known(day_of, each), spoken_chip(each, speech), *told(errors_of(each), speech)))
        for each in chips
    )


def _known(day_of: Mapping[str, str], chip: Chip) -> tuple[str, ...]:
    return (day_of[chip.id],) if chip.id in day_of else ()


def counted_told(busy: Counter[Sign], speech: Speech) -> str:
    """Returns how many posts stand where, the worst first."""
    signs = sorted(busy.items(), key=lambda each: rank(each[0]))
    return ", ".join(f"{speech.t(STATES[sign.value])} {count}" for sign, count in signs)


def phases_in(row: Row, span: Span) -> tuple[Phase, ...]:
    """Returns the phases of a campaign that touch some days."""
    phases = row.campaign.phases if row.campaign else ()
    return tuple(each for each in phases if each.start <= span.last and span.first <= each.last)


def _joined(parts: Iterable[str], speech: Speech) -> str:
    return speech.t(", ", "between parts of a sentence").join(filter(None, parts))
