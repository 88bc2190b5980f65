"""Finds the web addresses that X shortens, exactly as twitter-text 3.1.0 does.

Its one pattern is taken apart here, because in a long text without spaces it needs quadratic time:
the text is cut into runs of characters that a host may hold, a run at its dots into labels, and
from the right it is noted how far a host reaches that begins in each label.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from smcalendar.domain.characters import (
    character_class,
    characters_in_units,
    second_half,
    utf16_length,
)
from smcalendar.domain.twitter_text_data import ASCII_TOP_LEVEL_DOMAINS, OTHER_TOP_LEVEL_DOMAINS

URL_WEIGHT = 23
HALF_WEIGHT = 2
LONGEST_URL = 4096
LONGEST_LABEL = 63
LONGEST_SLUG = 40
"""A t.co address that is longer is none."""

LATIN = character_class("""
c0-d6 d8-f6 f8-24f 253-254 256-257 259 25b 263 268 26f 272 289 28b 2bb 300-36f 1e00-1eff
""")
_LATIN = LATIN + character_class("""
260 269 275 280 283 288 28a 28c 292 399 3b9 1fbe 2c65-2c66 2c7e-2c7f a7dc
""")
"""With what differs from one of them only in case, as the library's flag `i` has it."""
_CYRILLIC = "\u0400-\u04ff\u1c80-\u1c87"
_SPACES = "\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_DIRECTIONS = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
INVALID = "\ufffe\ufeff\uffff"

_RUN = re.compile(rf"[^!'#%&()*+,\\/:;<=>?@\[\]^{{|}}~${_SPACES}{INVALID}{_DIRECTIONS}]+")
_BEFORE = f"[^A-Za-z0-9@＠$#＃{INVALID}]"
_PRECEDING = re.compile(_BEFORE)
_BEGINNING = re.compile(rf"[\U00010000-\U0010ffff]|(?P<before>{_BEFORE})[^_-]")
"""To JavaScript an astral character is two, so that its second half may follow its first."""
_SCHEME = re.compile(r"https?://", re.ASCII | re.IGNORECASE)

_NEVER_LAST = "!$%&'*,.:;@[]|~\u2013"
_LAST = rf"A-Za-z0-9+\-=_#/{_LATIN}{_CYRILLIC}"
_ANY = f"[{re.escape(_NEVER_LAST)}{_LAST}]"
_IN_PARENTHESES = rf"\((?:{_ANY}+|{_ANY}*\({_ANY}+\){_ANY}*)\)"
_PARENTHESES = re.compile(_IN_PARENTHESES)
_PORT = re.compile(":[0-9]+")
_PATH = re.compile(f"/(?:{_ANY}+|{_IN_PARENTHESES})*")
_QUERY = re.compile(r"\?(?:[!$%'()*+,.:;?@\[\]|~]*[A-Za-z0-9\-_&=#/]+)+")
_SHORT = re.compile(rf"https?://t\.co/([a-z0-9]+)(?:{_QUERY.pattern})?", re.ASCII | re.IGNORECASE)

_ASCII_LABELS = re.compile(rf"[-A-Za-z0-9{_LATIN}]+(?:\.[-A-Za-z0-9{_LATIN}]+)*\.?")
_WORD = re.compile(r"[A-Za-z0-9]+(?![A-Za-z0-9@+-])")
_SEPARATORS = re.compile("[.。．｡]")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAddress:
    """A stretch of a text that X shortens; `has_scheme` tells `https://a.tw` from `a.tw`.

    X weighs it as if it ended at `weighed_end`. That comes before `end` if other letters stand
    between an ASCII host and its path, and may cut a character, whose rest is in `weight` then.
    """

    start: int
    end: int
    weighed_end: int
    weight: int = URL_WEIGHT
    has_scheme: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """What looks like an address: indices into the text; `before` is the character before it."""

    start: int
    host: int
    host_end: int
    end: int
    before: str
    has_path: bool


def web_addresses(text: str) -> Iterator[WebAddress]:
    """Gives the addresses from left to right; they do not overlap.

    With a scheme, or an ASCII host with a top-level domain that the library knows. The path takes
    Latin and Cyrillic letters only, so a Chinese path is ordinary text.
    """
    for candidate in _candidates(text) if "." in text else ():
        if not _is_valid(text, candidate):
            continue
        if candidate.host > candidate.start:
            yield from _with_scheme(text, candidate)
        elif candidate.before not in {"-", "_", ".", "/"}:
            yield from _without_scheme(text, candidate)


def _with_scheme(text: str, candidate: _Candidate) -> Iterator[WebAddress]:
    start, end = candidate.start, candidate.end
    short = _SHORT.match(text, start, end)
    if short:
        end = short.end()
    if not short or len(short[1]) <= LONGEST_SLUG:
        yield WebAddress(start=start, end=end, weighed_end=end, has_scheme=True)


def _without_scheme(text: str, candidate: _Candidate) -> Iterator[WebAddress]:
    """Of a host that holds other letters too, its ASCII parts; the last one takes the path."""
    spans = list(_ascii_hosts(text[candidate.host : candidate.host_end]))
    for number, (start, end) in enumerate(spans, 1):
        start, end = candidate.host + start, candidate.host + end
        if number < len(spans) or not candidate.has_path:
            yield WebAddress(start=start, end=end, weighed_end=end)
        else:
            tail = candidate.end - candidate.host_end
            length, cuts = characters_in_units(text[end : end + tail], tail)
            weight = URL_WEIGHT + (HALF_WEIGHT if cuts else 0)
            weighed_end = end + length
            yield WebAddress(start=start, end=candidate.end, weighed_end=weighed_end, weight=weight)


def _ascii_hosts(host: str) -> Iterator[tuple[int, int]]:
    position = found = 0
    while labels := _ASCII_LABELS.search(host, position):
        end = _ascii_host_end(host, labels)
        if end:
            name = host[labels.start() : end]
            # The library looks for the name again, and may find it in an earlier place.
            start = host.find(name, found)
            found = start + len(name)
            yield start, found
        position = max(end, labels.end())


def _ascii_host_end(host: str, labels: re.Match[str]) -> int:
    dot = host.rfind(".", labels.start(), labels.end())
    while dot >= 0:
        if end := _top_level_domain_end(host, dot + 1):
            return end
        dot = host.rfind(".", labels.start(), dot)
    return 0


def _is_valid(text: str, candidate: _Candidate) -> bool:
    host = text[candidate.host : candidate.host_end]
    scheme = candidate.host - candidate.start
    if not scheme and not candidate.before and host[0] > "\uffff":
        host = second_half(host[0]) + host[1:]
    rest = utf16_length(text[candidate.host_end : candidate.end])
    # The library counts the scheme twice, and one that is not there once.
    length = (2 * scheme or len("https://")) + utf16_length(host) + rest
    return length <= LONGEST_URL and _is_valid_host(host)


def _is_valid_host(host: str) -> bool:
    if host.startswith("xn--") and next(_ascii_hosts(host), None) is None:
        return False
    return all(_encoded_length(label) <= LONGEST_LABEL for label in host.split("."))


def _encoded_length(label: str) -> int:
    """Returns the length in punycode, or any longer length than a label may have."""
    if len(label) > LONGEST_LABEL or label.isascii():
        return len(label)
    parts = _SEPARATORS.split(label)
    return len(parts) - 1 + sum(map(_punycode_length, parts))


def _punycode_length(part: str) -> int:
    return len(part) if part.isascii() else len("xn--") + len(part.encode("punycode"))


def _candidates(text: str) -> Iterator[_Candidate]:
    """Gives what the library's pattern matches, from left to right."""
    last = 0
    for run in filter(_has_dot, _RUN.finditer(text)):
        for first, dot, host_end in _hosts(text, run):
            beginning = _beginning(text, first, dot, last)
            if beginning:
                start, host, before = beginning
                end, has_path = _tail(text, host_end)
                last = end
                yield _Candidate(
                    start=start,
                    host=host,
                    host_end=host_end,
                    end=end,
                    before=before,
                    has_path=has_path,
                )


def _has_dot(run: re.Match[str]) -> bool:
    return "." in run[0]


def _hosts(text: str, run: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    """For each label in which a host may begin: the first place for that, its dot, the host's end.

    The longest host counts. Its last label, the one before the top-level domain, has no `_`.
    """
    labels = run[0].split(".")
    starts = list(accumulate((len(label) + 1 for label in labels[:-1]), initial=run.start()))
    reaches = _reaches(text, labels, starts)
    for label, start, (end, alone) in zip(labels, starts, reaches, strict=True):
        if end and label[-1:] not in {"", "_", "-"}:
            yield start + (label.rfind("_") + 1 if alone else 0), start + len(label), end


def _reaches(text: str, labels: list[str], starts: list[int]) -> list[tuple[int, bool]]:
    """For each label: where the longest host ends that begins in it, and whether it has no other.

    The end is 0 where there is none, as for the last label, after which no dot stands.
    """
    reaches = [(0, True)] * len(labels)
    for index in range(len(labels) - 2, -1, -1):
        following = labels[index + 1]
        end, alone = reaches[index + 1]
        joins = following == following.strip("_-") != "" and not (alone and "_" in following)
        if end and joins:
            reaches[index] = end, False
        else:
            reaches[index] = _top_level_domain_end(text, starts[index + 1]), True
    return reaches


def _beginning(text: str, first: int, dot: int, last: int) -> tuple[int, int, str] | None:
    """Returns start, host and the character before the first address from `first` on.

    That character may not belong to the address before, which ends at `last`.
    """
    in_label = text[first] not in "_-"
    if in_label and (start := _scheme_start(text, first, last)) is not None:
        return start, first, ""
    found = _BEGINNING.search(text, max(first - 1, last), dot)
    if in_label and first == last == 0 and not (found and found.start() == 0):
        return 0, 0, ""
    return (found.end() - 1, found.end() - 1, found["before"] or "") if found else None


def _scheme_start(text: str, host: int, last: int) -> int | None:
    for length in (8, 7):
        start = host - length
        if start >= 0 and _SCHEME.fullmatch(text, start, host):
            free = start == last == 0 or (start > last and _PRECEDING.match(text, start - 1))
            return start if free else None
    return None


def _tail(text: str, host_end: int) -> tuple[int, bool]:
    """Returns where port, path and query end, and whether there is a path."""
    port = _PORT.match(text, host_end)
    path_start = port.end() if port else host_end
    path_end = _path_end(text, path_start)
    query = _QUERY.match(text, path_end)
    return query.end() if query else path_end, path_end > path_start


def _path_end(text: str, start: int) -> int:
    """Some characters end no path; parentheses do, but only right behind one that does."""
    path = _PATH.match(text, start)
    if not path:
        return start
    outside = _PARENTHESES.sub(lambda found: "(" * len(found[0]), path[0])
    end = start + len(outside.rstrip(_NEVER_LAST + "("))
    while behind := _PARENTHESES.match(text, end):
        end = behind.end()
    return end


def _top_level_domain_end(text: str, start: int) -> int:
    """Returns where the top-level domain ends that begins here, 0 for none."""
    word = _WORD.match(text, start)
    if word and word[0].lower() in _ascii_top_level_domains():
        return word.end()
    other = _other_top_level_domains().match(text, start)
    return other.end() if other else 0


@cache
def _ascii_top_level_domains() -> frozenset[str]:
    return frozenset(ASCII_TOP_LEVEL_DOMAINS.split())


@cache
def _other_top_level_domains() -> re.Pattern[str]:
    names = OTHER_TOP_LEVEL_DOMAINS.split()
    first = "".join({name[0] for name in names})
    # "ſ" is no "s" here.
    any_name = "|".join(names).replace("s", "(?-i:[sS])")
    return re.compile(
        rf"(?=(?i:[{first}]))(?i:{any_name})(?![A-Za-z0-9@+-])|[xX][nN]--[-0-9a-zA-Z]+"
    )
