"""What a card of the board says, line by line: also its day, which no cell says for it."""

from smcalendar import datewords
from smcalendar.ui.kit.face import Face
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.board.cards import BoardCard
from smcalendar.ui.plan.card_text import below_of

BETWEEN = " · "


def lines_of_card(card: BoardCard, face: Face, speech: Speech) -> tuple[str, ...]:
    """Returns the title with all the rest beside it, in a second line, or in several."""
    title, day = card.chip.title or speech.t("Untitled"), _moment(card, face, speech)
    below = below_of(card.chip, face, speech.words)
    if face.density == "s":
        return (_in_one_line(card, title, below, timed="time" in face.fields, lang=speech.lang),)
    if face.density == "m":
        return title, BETWEEN.join(filter(None, (day, *below)))
    return title, day, *below


def _in_one_line(
    card: BoardCard, title: str, below: tuple[str, ...], *, timed: bool, lang: str
) -> str:
    """Before the title only what is short: columns are narrow."""
    day = datewords.short_date(card.day, lang) if card.day else ""
    time = f"{card.chip.time:%H:%M}" if timed and card.chip.time else ""
    return BETWEEN.join(filter(None, (f"{day} {title}".strip(), time, *below)))


def second_line(card: BoardCard, speech: Speech) -> str:
    """Returns all there is to know beside the title: day and time, campaign, owner."""
    return BETWEEN.join((_day_and_time(card, speech, timed=True), *card.names))


def _moment(card: BoardCard, face: Face, speech: Speech) -> str:
    said = _day_and_time(card, speech, timed="time" in face.fields)
    clock = card.chip.clock if "zone" in face.fields else None
    return BETWEEN.join(filter(None, (said, str(clock or ""))))


def _day_and_time(card: BoardCard, speech: Speech, *, timed: bool) -> str:
    time = f"{card.chip.time:%H:%M}" if timed and card.chip.time else ""
    day = datewords.date(card.day, speech.lang) if card.day else speech.t("No date")
    return " ".join(filter(None, (day, time)))
