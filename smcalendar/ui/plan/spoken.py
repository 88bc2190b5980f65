"""What a screen reader says about a day and its items."""

import datetime as dt
from collections.abc import Callable, Iterable

from smcalendar import datewords
from smcalendar.domain.messages import STATES
from smcalendar.domain.own_clock import OwnClock
from smcalendar.domain.problems import Problem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.card_text import more_of
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.extras import Extra
from smcalendar.ui.plan.periods import Slot


def spoken_cell(
    slot: Slot,
    chips: tuple[Chip, ...],
    speech: Speech,
    *,
    errors_of: Callable[[Chip], Iterable[Problem]],
    key_date: str = "",
    campaigns: Iterable[str] = (),
    lasting: Iterable[str] = (),
    extras: Iterable[Extra] = (),
) -> str:
    """Returns what is said about a cell: day, items with their errors, key date, what goes on.

    `campaigns` and `lasting` are names: of campaigns, and of items that began on another day.
    """
    items = "; ".join(
        " ".join((spoken_chip(each, speech), *told(errors_of(each), speech))) for each in chips
    )
    parts = (spoken_slot(slot, speech), _counted(chips, items, speech), key_date)
    goes_on = (
        _named(speech.t("Still on: {names}"), lasting),
        _named(speech.t("Campaigns: {names}"), campaigns),
        "; ".join(spoken_extra(each, speech) for each in extras),
    )
    return speech.t(", ", "between parts of a sentence").join(filter(None, (*parts, *goes_on)))


def _named(sentence: str, names: Iterable[str]) -> str:
    named = ", ".join(names)
    return sentence.format(names=named) if named else ""


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
        spoken_clock(chip.clock, speech),
        platform_name(chip.platform, speech.lang),
        chip.title or speech.t("Untitled"),
        *marks,
        *pending,
    )
    return " ".join(filter(None, parts))


def spoken_clock(clock: OwnClock | None, speech: Speech) -> str:
    """Returns the clock of another zone in brackets, with the day where that is another one."""
    if clock is None:
        return ""
    day = f" {datewords.date(clock.other_day, speech.lang)}" if clock.other_day else ""
    return f"({clock}{day})"


def spoken_more(chips: Iterable[Chip], speech: Speech) -> str:
    """Returns how many items have no room, and the worst of them."""
    more = more_of(tuple(chips), speech)
    return speech.t(", ", "between parts of a sentence").join((more.text, more.worst))


def spoken_item(day: dt.date, chip: Chip, speech: Speech) -> str:
    """Returns all about an item that the keyboard has come to, with its problems."""
    first = f"{datewords.spoken_date(day, speech.lang)} {spoken_chip(chip, speech)}"
    return " ".join((first, *all_told(chip, speech)))


def spoken_extra(extra: Extra, speech: Speech) -> str:
    """Returns what is said about a free slot or an outline."""
    time = f"{extra.time:%H:%M}" if extra.time else speech.t("any time")
    names = ", ".join(platform_name(each, speech.lang) for each in extra.platforms)
    if not extra.is_outline:
        return speech.t("free slot {time} {platform}").format(time=time, platform=names)
    sentence = speech.t("outline of a series {time} {platform} {title}")
    return sentence.format(time=time, platform=names, title=extra.title)


def all_told(chip: Chip, speech: Speech) -> tuple[str, ...]:
    """Returns a sentence for each error between an item and its platform, and each conflict."""
    return (*problems_told(chip.resolved, speech), *told(chip.conflicts, speech))


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
