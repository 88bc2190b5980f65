"""What the small card about a post says, line by line."""

from collections.abc import Iterator
from typing import NamedTuple

from smcalendar import datewords
from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.clock import OPEN
from smcalendar.domain.messages import STATES
from smcalendar.domain.own_clock import city_of
from smcalendar.domain.problems import Severity
from smcalendar.domain.records import Post
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.domain.sentences import message
from smcalendar.domain.worst import Sign
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.spoken import platform_name, spoken_clock

MOST_TEXT = 240
"""How many characters of a text are shown."""


class PeekText(NamedTuple):
    """All about one item; `problems` are sentences, errors first."""

    title: str
    account: str
    when: str
    signs: tuple[tuple[Sign, str], ...]
    facts: tuple[str, ...]
    text: str
    problems: tuple[str, ...]

    def spoken(self) -> str:
        """Returns it for a screen reader."""
        signs = tuple(word for _, word in self.signs)
        parts = (self.title, self.account, self.when, *signs, *self.facts, self.text)
        return "\n".join(filter(None, (*parts, *self.problems)))


def peek_text(chip: Chip, zone: str, speech: Speech) -> PeekText:
    """Returns what is said about an item as it looks from a zone (IANA)."""
    resolved, lang = chip.resolved, speech.lang
    name, handle = platform_name(chip.platform, lang), resolved.account.handle
    return PeekText(
        chip.title or speech.t("Untitled"),
        f"{name} @{handle} · {resolved.format.names.get(lang, '')}".removesuffix(" · "),
        _when(chip, zone, speech),
        tuple((sign, speech.t(STATES[sign.value])) for sign in (chip.state, *chip.flags)),
        tuple(_facts(resolved, speech)),
        _shortened(resolved.text.strip()),
        tuple(_problems(chip, speech)),
    )


def _when(chip: Chip, zone: str, speech: Speech) -> str:
    day, end = chip.resolved.day(zone), chip.resolved.item.end
    date = datewords.full_date(day, speech.lang) if day else speech.t("No date")
    time = f"{chip.time:%H:%M}" if chip.time else speech.t("any time")
    until = speech.t("until {day} {time}") if end else ""
    last = until.format(day=datewords.date(end, speech.lang), time=f"{end:%H:%M}") if end else ""
    here = f"{city_of(zone)}{spoken_clock(chip.clock, speech)}" if chip.clock else ""
    return " ".join(filter(None, (date, time, here, last)))


def _facts(resolved: Resolved, speech: Speech) -> Iterator[str]:
    campaign, owner, post = resolved.campaign, resolved.owner, resolved.post
    facts = {
        "campaign_id": campaign.name if campaign else "",
        "owner_id": owner.name if owner else "",
        "pillar": post.pillar,
        "labels": ", ".join(post.labels),
    }
    for name, value in facts.items():
        if value:
            label = speech.t(attribute_named(Post, name).label)
            yield speech.t("{label}: {value}").format(label=label, value=value)


def _shortened(text: str) -> str:
    return text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT].rstrip()}…"


def _problems(chip: Chip, speech: Speech) -> Iterator[str]:
    own = check(chip.resolved) if chip.state in OPEN else ()
    found = (*own, *chip.conflicts)
    for each in sorted(found, key=lambda each: each.severity is Severity.ADVICE):
        yield message(each.code, each.values, speech.words)
