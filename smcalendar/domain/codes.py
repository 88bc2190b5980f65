"""Codes that people read, write and say: item codes, reply codes and print codes."""

import re
from functools import reduce

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U (https://www.crockford.com/base32.html)."""

_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_FORGIVEN = str.maketrans(
    {"O": "0", "I": "1", "L": "1", "-": None, " ": None, "‐": None, "–": None}
)
_REDUCTION = 0b100101  # x^5 + x^2 + 1: the field with 32 elements


def normal(text: str) -> str:
    """Returns a code as the program writes it inside: upper case, no hyphen, no blank.

    Full-width letters, lower case, I, L and O are forgiven.
    """
    import unicodedata

    return unicodedata.normalize("NFKC", text).upper().translate(_FORGIVEN)


def _times_two(value: int) -> int:
    doubled = value << 1
    return doubled ^ _REDUCTION if doubled & 0b100000 else doubled


def check_letter(letters: str) -> str:
    """Returns the check character: a polynomial over GF(32).

    Every single wrong character and every swap of neighbours changes it.
    """
    total = reduce(lambda so_far, letter: _times_two(so_far ^ _VALUES[letter]), letters, 0)
    return ALPHABET[_times_two(total)]


def item_code(number: int) -> str:
    """Returns the code of an item, such as `K7-42F`: four characters and a check character."""
    letters = base32(number, 4)
    return hyphenated(letters + check_letter(letters))


def hyphenated(letters: str) -> str:
    """Returns a code as people see it."""
    return f"{letters[:2]}-{letters[2:]}"


def parse_item_code(text: str) -> str | None:
    """Returns the code as `item_code` writes it, or None where the text is none."""
    letters = normal(text)
    if not re.fullmatch(f"[{ALPHABET}]{{5,6}}", letters):
        return None
    return hyphenated(letters) if check_letter(letters[:-1]) == letters[-1] else None


def reply_code(code: str, content_hash: str) -> str:
    """Returns the item's code with two characters of what was seen: `K7-42F-9Q`."""
    return f"{code}-{digest_letters(content_hash, 2)}"


def print_code(seq: int, digest: str) -> str:
    """Returns the name of a state of the history, to print on paper; `digest` is hexadecimal."""
    return f"{base32(seq)}-{digest_letters(digest, 4)}"


def parse_print_code(text: str) -> tuple[int, str] | None:
    """Returns the entry's number and the four characters of its digest, or None."""
    letters = normal(text)
    if not re.fullmatch(f"[{ALPHABET}]{{5,17}}", letters):
        return None
    return reduce(lambda number, each: number * 32 + _VALUES[each], letters[:-4], 0), letters[-4:]


def digest_letters(digest: str, length: int) -> str:
    """Returns the first characters of a digest (`profile:hex` or hex) in base 32."""
    bits = int(digest.rpartition(":")[2][:16], 16)
    return base32(bits >> (64 - 5 * length), length)


def base32(number: int, length: int = 1) -> str:
    """Returns a number in Crockford's digits, filled with zeros to the length."""
    letters = ""
    while number or len(letters) < length:
        number, digit = divmod(number, 32)
        letters = ALPHABET[digit] + letters
    return letters
