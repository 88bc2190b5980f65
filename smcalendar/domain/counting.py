"""Counts a text in the unit of a platform."""

import re
from collections.abc import Callable

from smcalendar.domain.characters import utf16_length, whole

URL_LENGTH_ON_MASTODON = 23

_TAG_ENDS = re.compile("[,\n]")
_MENTION_ON_MASTODON = re.compile(
    r"(?<![=/\w])(@(?i:[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*))@\w+(?:[.-]+\w+)*"
)
_EMOJI = r"\p{Emoji_Presentation}|\p{Emoji}[\uFE0F\u20E3]"


def count(text: str, unit: str) -> int:
    """Returns the length of a text in one of UNITS; ValueError for a unit that is none.

    Any text can be counted. NUL is a character like others. A lone surrogate is one character, of
    one UTF-16 unit, three UTF-8 bytes, two Big5 bytes and weight 2 on X; two that belong together
    are the character they make.
    """
    if unit not in UNITS:
        raise ValueError(f"no unit of counting: {unit}")
    return UNITS[unit](whole(text))


def weighted(text: str) -> int:
    """X: see `twitter_text.weighted_length`."""
    from smcalendar.domain.twitter_text import weighted_length

    return weighted_length(text)


def number_of_hashtags(text: str) -> int:
    """The hashtags that stand in a text, as X finds them: see `twitter_text.hashtags`."""
    from smcalendar.domain.twitter_text import hashtags

    return len(hashtags(text))


def graphemes(text: str) -> int:
    """What a reader takes for one character (UAX #29): Bluesky, LINE titles and labels."""
    import regex

    return len(regex.findall(r"\X", text))


def utf8_bytes(text: str) -> int:
    """YouTube's description; the HTML of a newsletter."""
    return len(text.encode("utf-8", "surrogatepass"))


def big5_bytes(text: str) -> int:
    """PTT: 1 for ASCII, 2 for any other character.

    Those that Big5 does not have count 2 as well: PTT's own additions to it have two bytes.
    """
    return 2 * len(text) - len(text.encode("ascii", "ignore"))


def threads_length(text: str) -> int:
    """Threads: each emoji counts as its UTF-8 bytes, any other grapheme 1.

    Source: developers.facebook.com "Threads Posts", read 2026-04-14. The app may be milder, so
    what is too long by this count alone deserves a warning and no refusal.
    """
    import regex

    clusters: list[str] = regex.findall(r"\X", text)
    emoji = regex.compile(_EMOJI)
    return sum(utf8_bytes(each) if emoji.search(each) else 1 for each in clusters)


def mastodon_length(text: str) -> int:
    """Mastodon: graphemes, but 23 for a web address with a scheme, and `@name@server` is `@name`.

    Source: mastodon/mastodon, status_length_validator.rb and url_regex.js, read 2026-11-20.
    A content warning counts too, as it stands: add its graphemes.
    """
    from smcalendar.domain.twitter_urls import web_addresses

    parts: list[str] = []
    position = 0
    for address in web_addresses(text):
        if address.has_scheme:
            parts += text[position : address.start], "x" * URL_LENGTH_ON_MASTODON
            position = address.end
    shortened = "".join((*parts, text[position:]))
    return graphemes(_MENTION_ON_MASTODON.sub(r"\1", shortened))


def youtube_tags(text: str) -> int:
    """YouTube's tags, written with commas or line ends between them: UTF-16 units in all.

    The comma between two counts 1, and a tag with a space 2 more for the quotation marks around
    it. Source: YouTube Data API "videos", snippet.tags, read 2026-11-20.
    """
    tags = [tag for part in _TAG_ENDS.split(text) if (tag := part.strip())]
    quoted = sum(" " in tag for tag in tags)
    return sum(map(utf16_length, tags)) + 2 * quoted + max(len(tags) - 1, 0)


UNITS: dict[str, Callable[[str], int]] = {
    "twitter_text_v3": weighted,
    "graphemes": graphemes,
    "utf16_units": utf16_length,
    "utf8_bytes": utf8_bytes,
    "code_points": len,
    "threads_utf8_emoji": threads_length,
    "mastodon": mastodon_length,
    "html_bytes": utf8_bytes,
    "big5_bytes": big5_bytes,
    "tags": youtube_tags,
    "hashtags": number_of_hashtags,
}
"""Each unit with what counts a text in it; `count` sees to lone surrogates."""
