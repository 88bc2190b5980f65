"""What a card of the calendar says in letters, as its face wants it."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from smcalendar.domain.language import Language
from smcalendar.domain.messages import STATES
from smcalendar.domain.worst import Sign, worst_of
from smcalendar.ui.kit.face import Face
from smcalendar.ui.plan.chips import Chip

Read = Callable[[Chip, Language], str]


def _account(chip: Chip, _words: Language) -> str:
    return f"@{chip.resolved.account.handle}"


def _campaign(chip: Chip, _words: Language) -> str:
    campaign = chip.resolved.campaign
    return campaign.name if campaign else ""


def _owner(chip: Chip, _words: Language) -> str:
    owner = chip.resolved.owner
    return owner.name if owner else ""


def _state(chip: Chip, words: Language) -> str:
    return words.t(STATES[chip.worst.value])


def _labels(chip: Chip, _words: Language) -> str:
    return ", ".join(chip.resolved.post.labels)


def _pictures(chip: Chip, words: Language) -> str:
    count = len(chip.resolved.assets)
    return words.t("%n picture(s)", "", count) if count else ""


BELOW: tuple[Mapping[str, Read], ...] = (
    {"account": _account, "campaign": _campaign},
    {"owner": _owner, "state": _state, "labels": _labels, "pictures": _pictures},
)
"""The fields of the lines below the title, which only large cards have."""


def lines_below(face: Face) -> int:
    """Returns how many lines a card has below its title."""
    return len(_wanted(face)) if face.density == "l" else 0


def lines_of(chip: Chip, face: Face, words: Language) -> tuple[str, ...]:
    """Returns the line of the title and those below it; without these all is in one."""
    title = chip.text if "time" in face.fields else chip.title
    below = below_of(chip, face, words)
    return (title, *below) if face.density == "l" else (_joined((title, *below)),)


def below_of(chip: Chip, face: Face, words: Language) -> tuple[str, ...]:
    """Returns the lines below the title."""
    return tuple(_joined(read(chip, words) for read in reads) for reads in _wanted(face))


def _wanted(face: Face) -> tuple[tuple[Read, ...], ...]:
    lines = (tuple(line[name] for name in line if name in face.fields) for line in BELOW)
    return tuple(filter(None, lines))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(filter(None, parts))


class More(NamedTuple):
    """What has no room, in words: `+4 more`, `+4`, and the worst of it with how many that are."""

    text: str
    short: str
    sign: Sign
    worst: str


def more_of(chips: tuple[Chip, ...], words: Language) -> More:
    """Returns what is said of items that have no room."""
    sign, count = worst_of(each.worst for each in chips) or (chips[0].worst, 0)
    text = words.t("+%n more", "posts of a day", len(chips))
    return More(text, f"+{len(chips)}", sign, counted(sign, count, words))


def counted(sign: Sign, count: int, words: Language) -> str:
    """Returns how many items have a state or something over it: `1 late`."""
    return f"{count} {words.t(STATES[sign.value]).lower()}"
