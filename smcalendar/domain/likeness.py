"""Says whether two texts say the same to a reader, also when a word or a sign differs."""

import unicodedata
from functools import lru_cache
from zlib import crc32

LONG = 24
"""How many letters and digits a text has at least to be like another; shorter ones are equal."""

LIKE = 0.75
"""How much of what stands in either of two texts stands in both, where they are alike."""

_LENGTH = 3
_MARKS = 6
_KEPT = 4_000

Shingles = frozenset[int]


@lru_cache(maxsize=_KEPT)
def essence(text: str) -> str:
    """Returns the letters and digits of a text; width, case, signs and blanks make no difference.

    What has neither, such as a row of emoji, stands for itself without blanks.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, folded)) or "".join(folded.split())


@lru_cache(maxsize=_KEPT)
def shingles(said: str) -> Shingles:
    """Returns what stands in an essence, piece by piece; nothing of a short one."""
    if len(said) < LONG:
        return frozenset()
    return frozenset(
        crc32(said[at : at + _LENGTH].encode("utf-8", "replace"))
        for at in range(len(said) - _LENGTH + 1)
    )


def marks(pieces: Shingles) -> tuple[int, ...]:
    """Returns what two texts that are alike most likely share, to find them by."""
    return tuple(sorted(pieces)[:_MARKS])


def alike(one: Shingles, other: Shingles) -> bool:
    """Says whether the pieces of two texts are for the most part the same."""
    return bool(one) and len(one & other) >= LIKE * len(one | other)


@lru_cache(maxsize=_KEPT)
def keys(text: str) -> tuple[str | int, ...]:
    """Returns what a text and those that are alike share at least one of, most likely."""
    said = essence(text)
    return (said, *marks(shingles(said))) if said else ()


def says_the_same(one: str, other: str) -> bool:
    """Says whether two texts are the same, or alike, to a reader; empty ones say nothing."""
    first, second = essence(one), essence(other)
    if not first or not second:
        return False
    return first == second or alike(shingles(first), shingles(second))
