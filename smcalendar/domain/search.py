"""Text as the search index keeps it, and what is typed as a question to it.

The index knows words; Chinese has no blanks between them, so each of its characters is one there,
and a typed word is found as a phrase of them.
"""

import unicodedata
from dataclasses import dataclass

import regex

_ALONE = regex.compile(r"([\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}])")
_WORD = regex.compile(r"[\p{L}\p{N}\p{M}\p{Co}]+")
"""What the tokenizer `unicode61` of SQLite's FTS5 takes for a word (FTS5, section 4.3.1)."""


@dataclass(frozen=True, slots=True)
class Question:
    """What must all be found: an FTS5 query (or `""`), and texts without any letter or digit."""

    query: str
    signs: tuple[str, ...] = ()


def cut(text: str) -> str:
    """Returns a text with blanks around each character that is a word of its own.

    Case and width are gone, NUL too, at which SQLite would stop.
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\0", " ")
    return " ".join(_ALONE.sub(r" \1 ", folded).split())


def question(typed: str) -> Question:
    """Returns the question for what is typed, whatever it is; its last word may be unfinished."""
    words = [cut(each) for each in typed.split()]
    phrases = [_phrase(each) for each in words if _WORD.search(each)]
    signs = tuple(each for each in words if each and not _WORD.search(each))
    return Question(" ".join(phrases), signs)


def _phrase(word: str) -> str:
    """Quoted, no letter of it is an operator; a Chinese one is whole, any other a beginning."""
    quoted = '"' + " ".join(_WORD.findall(word)) + '"'
    return quoted if _ALONE.search(word[-1]) else f"{quoted}*"
