"""Text as the search index keeps it, and what is typed as a question to it.

The index knows words; Chinese has no blanks between them, so each of its characters is one there,
and a typed word is found as a phrase of them. Emoji are words, too; punctuation is none.
"""

import unicodedata

import regex

from smcalendar.domain.values import clean_text

MOST_WORDS, LONGEST_WORD = 24, 64
"""What is asked for at most: whoever pastes a page into a search means how it begins."""

_ALONE = r"(?:[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}]|(?![\0-\x7f])\p{S})"
_WORD = regex.compile(rf"{_ALONE}|(?:(?!{_ALONE})[\p{{L}}\p{{N}}\p{{M}}])+")
_ENDS_ALONE = regex.compile(rf"{_ALONE}$")
_UNSEEN = regex.compile(r"[\p{Cf}\ufe00-\ufe0f]|(?<=\p{Latin})\p{Mn}+")
"""What joins or colours emoji, and the accents of Latin letters."""


def cut(text: str) -> str:
    """Returns the words of a text with one blank between them; case, width and accents are gone."""
    folded = unicodedata.normalize("NFKC", clean_text(text)).casefold()
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKD", folded))
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", plain)))


def question(typed: str) -> str:
    """Returns an FTS5 query for what is typed, whatever it is; none when that is no word.

    All typed words must be there. A Chinese one may stand anywhere, any other is the beginning of
    a word.
    """
    words = (cut(each[:LONGEST_WORD]) for each in typed.split()[:MOST_WORDS])
    return " ".join(_phrase(each) for each in words if each)


def _phrase(word: str) -> str:
    """In quotes no letter of it is an operator (FTS5, section 3.1)."""
    return f'"{word}"' if _ENDS_ALONE.search(word) else f'"{word}"*'
