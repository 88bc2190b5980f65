"""What a text is made of: code points, UTF-16 units, ranges of characters."""

import re


def whole(text: str) -> str:
    """Returns the text with every two halves of a character that meet made one character.

    A half that stands alone, a lone surrogate, stays: it is a character of its own.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def folded(text: str) -> str:
    """Returns a text in lower case and half-width forms, each character in its place."""
    from unicodedata import normalize  # Counting needs this module, and none that takes long.

    plain = ((each, normalize("NFKC", each).casefold()) for each in text)
    return "".join(narrow if len(narrow) == 1 else each for each, narrow in plain)


def utf16_length(text: str) -> int:
    """Returns the length as JavaScript, Java and Windows count: 2 for each astral character."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters_in_units(text: str, units: int) -> tuple[int, bool]:
    """Returns how many characters so many UTF-16 units touch, and whether they cut the last one."""
    touched = text[:units].encode("utf-16-le", "surrogatepass")[: 2 * units]
    found = touched.decode("utf-16-le", "surrogatepass")
    return len(found), found[-1:] != text[: len(found)][-1:]


def second_half(character: str) -> str:
    """Returns the second of the two UTF-16 units of an astral character."""
    return chr(0xDC00 | ord(character) & 0x3FF)


def character_class(ranges: str) -> str:
    """Returns the inside of `[...]` for code points as in Unicode's files: `"2b 30-39 1f3fb"`."""
    bounds = (each.split("-") for each in ranges.split())
    return "".join("-".join(re.escape(chr(int(point, 16))) for point in each) for each in bounds)
