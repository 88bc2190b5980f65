"""What X makes of a text: its weighted length, hashtags and mentions, as twitter-text 3.1.0 does.

Source: npm package twitter-text 3.1.0 with its configuration v3, read and run 2026-11-20; the
library that X names for counting (docs.x.com "Counting characters", 2026-09-06).
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter
from unicodedata import normalize

from smcalendar.domain import twemoji
from smcalendar.domain.characters import character_class, whole
from smcalendar.domain.twitter_text_data import HASHTAG_DIGITS_AND_SIGNS, HASHTAG_LETTERS
from smcalendar.domain.twitter_urls import INVALID, LATIN, web_addresses

LONGEST = 280
EMOJI_WEIGHT = 2

_HEAVY = re.compile("[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")
"""What weighs 2; the rest weighs 1."""
_REFUSED = re.compile(f"[{INVALID}]")
_NO_LETTER = re.compile(f"[{character_class(HASHTAG_DIGITS_AND_SIGNS)}]*")
_MENTION = re.compile(
    r"(?:^|[^a-zA-Z0-9_!#$%&*@＠]|(?:^|[^a-zA-Z0-9_+~.-])(?:rt|RT|rT|Rt):?)"
    r"[@＠](?P<name>[a-zA-Z0-9_]{1,20})(?P<list>/[a-zA-Z][a-zA-Z0-9_-]{0,24})?"
    rf"(?=(?P<bad_end>[@＠{LATIN}]|://)?)"
)


def weighted_length(text: str) -> int:
    """Returns the length that X compares with 280.

    The text in NFC; 23 for each web address, 2 for each emoji, 1 for a character of the alphabets
    and 2 for any other.
    """
    text = normalize("NFC", whole(text))
    length = position = 0
    for start, end, weight in sorted(_shortened(text)):
        if start >= position:
            length += _weight(text[position:start]) + weight
            position = end
    return length + _weight(text[position:])


def is_valid(text: str, limit: int = LONGEST) -> bool:
    """Returns whether X would take the text: not empty, not too long, no U+FFFE, U+FEFF, U+FFFF."""
    return 0 < weighted_length(text) <= limit and not _REFUSED.search(text)


def _shortened(text: str) -> Iterator[tuple[int, int, int]]:
    for address in web_addresses(text):
        yield address.start, address.weighed_end, address.weight
    for start, end in twemoji.sequences(text):
        yield start, end, EMOJI_WEIGHT


def _weight(text: str) -> int:
    return 2 * len(text) - len(_HEAVY.sub("", text))


def hashtags(text: str) -> tuple[str, ...]:
    """Returns the hashtags without their `#`, in order, as often as they stand there.

    After a letter, a digit or `&` no tag begins; a tag needs a letter; one inside a web address is
    none. This is X's rule; other platforms publish none of theirs.
    """
    text = whole(text)
    if "#" not in text and "＃" not in text:
        return ()
    tags = [
        (each.start("hash"), each.end("tag"), each["tag"])
        for each in _hashtag().finditer(text)
        if each["bad_end"] is None and not _NO_LETTER.fullmatch(each["tag"])
    ]
    addresses = [(each.start, each.end, "") for each in web_addresses(text)]
    return tuple(tag for tag in _apart([*tags, *addresses]) if tag)


def _apart(spans: Iterable[tuple[int, int, str]]) -> Iterator[str]:
    """Gives the names of the spans that do not begin inside an earlier one."""
    position = 0
    for start, end, name in sorted(spans, key=itemgetter(0)):
        if start >= position:
            position = end
            yield name


@cache
def _hashtag() -> re.Pattern[str]:
    inside = character_class(HASHTAG_LETTERS + HASHTAG_DIGITS_AND_SIGNS)
    return re.compile(
        rf"(?:^|[\ufe0e\ufe0f]|[^&\ud800-\udfff{inside}])(?P<hash>[#＃])(?![\ufe0f\u20e3])"
        rf"(?P<tag>[{inside}]+)(?=(?P<bad_end>[#＃]|://)?)"
    )


def mentions(text: str) -> tuple[str, ...]:
    """Returns the names after `@`, in order, as often as they stand there; no lists."""
    found = _MENTION.finditer(whole(text))
    return tuple(each["name"] for each in found if not each["list"] and each["bad_end"] is None)
