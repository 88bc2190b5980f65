"""A posting checklist as one page for a phone: complete in itself and without any script."""

from collections.abc import Mapping

from smcalendar import datewords
from smcalendar.domain.desk import Sheet
from smcalendar.domain.deskwords import told
from smcalendar.formats.templates import filled
from smcalendar.words import CHINESE, ENGLISH, Words

LANGUAGE_TAGS: Mapping[str, str] = {CHINESE: "zh-Hant-TW", ENGLISH: "en"}
"""What browsers call our languages, so that they take the right forms of the characters."""


def to_html(sheet: Sheet, words: Words) -> bytes:
    page = filled(
        "checklist.html",
        checklist=told(sheet, words, datewords),
        language=LANGUAGE_TAGS[words.lang],
    )
    return page.encode(errors="replace")
