"""Makes the text that is counted, checked, shown, hashed and pasted, in this one place.

And takes lists of words out of what somebody typed.
"""

import re
from collections.abc import Iterable

_BETWEEN_WORDS = re.compile(r"[,，、;；\n]+")
_BETWEEN_HASHTAGS = re.compile(r"[\s,，、;；#＃]+")


def hashtag_line(hashtags: Iterable[str]) -> str:
    """Returns the hashtags as they are pasted, each with one `#`."""
    return " ".join(f"#{tag.lstrip('#＃')}" for tag in hashtags)


def hashtags_in(text: str) -> tuple[str, ...]:
    """Returns the hashtags of what somebody typed or pasted, each once and without `#`."""
    return _each_once(_BETWEEN_HASHTAGS.split(text))


def words_in(text: str) -> tuple[str, ...]:
    """Returns the words, such as labels, of what somebody typed with commas between them.

    A word may hold blanks; each is returned once.
    """
    return _each_once(" ".join(part.split()) for part in _BETWEEN_WORDS.split(text))


def _each_once(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, parts)))


def to_paste(text: str, hashtags: Iterable[str], link: str, *, link_in_text: bool) -> str:
    """Returns exactly what is pasted.

    The effective text; a blank line and the hashtags that it does not hold already; then the link
    where the format puts links into the text and it does not hold it already.
    """
    missing = [tag for tag in hashtags if not _holds_tag(text, tag.lstrip("#＃"))]
    parts = [text.rstrip(), hashtag_line(missing)]
    if link_in_text and link and link not in text:
        parts.append(link)
    return "\n\n".join(part for part in parts if part)


def _holds_tag(text: str, tag: str) -> bool:
    """A longer tag that begins with this one is another tag."""
    for mark in ("#", "＃"):
        start = text.find(mark + tag)
        while start >= 0:
            after = text[start + 1 + len(tag) : start + 2 + len(tag)]
            if not (after.isalnum() or after == "_"):
                return True
            start = text.find(mark + tag, start + 1)
    return False
