"""What a screen reader says about a day and its items."""

import datetime as dt
from collections.abc import Callable, Iterable

from smcalendar import datewords
from smcalendar.domain.messages import STATES
from smcalendar.domain.problems import Problem
from smcalendar.domain.records import Campaign
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.periods import Slot


def spoken_cell(
    slot: Slot,
    chips: tuple[Chip, ...],
    speech: Speech,
    *,
    errors_of: Callable[[Chip], Iterable[Problem]],
    key_date: str = "",
    campaigns: Iterable[Campaign] = (),
) -> str:
    """Returns what is said about a cell: day, items with their errors, key date, campaigns."""
    items = "; ".join(
        " ".join((spoken_chip(each, speech), *told(errors_of(each), speech))) for each in chips
    )
    parts = (spoken_slot(slot, speech), _counted(chips, items, speech), key_date)
    named = ", ".join(each.name for each in campaigns)
    last = speech.t("Campaigns: {names}").format(names=named) if named else ""
    return speech.t(", ", "between parts of a sentence").join(filter(None, (*parts, last)))


def _counted(chips: tuple[Chip, ...], items: str, speech: Speech) -> str:
    if not chips:
        return speech.t("no posts")
    return speech.t("%n post(s): {items}", "", len(chips)).format(items=items)


def spoken_slot(slot: Slot, speech: Speech) -> str:
    """Returns the day, in a time grid with the clock time."""
    day = datewords.spoken_date(slot.day, speech.lang)
    if not slot.timed:
        return day
    time = speech.t("any time") if slot.time is None else f"{slot.time:%H:%M}"
    return f"{day} {time}"


def spoken_chip(chip: Chip, speech: Speech) -> str:
    """Returns time, platform, title and state of an item."""
    marks = (speech.t(STATES[each.value]) for each in (chip.state, *chip.flags))
    pending = (speech.t("being saved"),) if chip.pending else ()
    parts = (
        f"{chip.time:%H:%M}" if chip.time else "",
        platform_name(chip.platform, speech.lang),
        chip.title or speech.t("Untitled"),
        *marks,
        *pending,
    )
    return " ".join(filter(None, parts))


def spoken_item(day: dt.date, chip: Chip, speech: Speech) -> str:
    """Returns all about an item that the keyboard has come to, with its problems."""
    first = f"{datewords.spoken_date(day, speech.lang)} {spoken_chip(chip, speech)}"
    return " ".join((first, *problems_told(chip.resolved, speech)))


def problems_told(resolved: Resolved, speech: Speech) -> tuple[str, ...]:
    """Returns a sentence for each error between an item and its platform."""
    from smcalendar.domain.problems import errors
    from smcalendar.domain.rules import check

    return told(errors(check(resolved)), speech)


def told(problems: Iterable[Problem], speech: Speech) -> tuple[str, ...]:
    """Returns the sentence of each problem."""
    return tuple(message(each.code, each.values, speech.words) for each in problems)


def platform_name(platform: str, lang: str) -> str:
    """Returns what people call a platform."""
    from smcalendar.services.platforms import platforms

    known = platforms().get(platform)
    return known.names[lang] if known else platform
