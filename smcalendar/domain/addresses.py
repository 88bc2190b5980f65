"""Recognises accounts in pasted text by the addresses of their pages."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, unquote

from smcalendar.domain.platforms import Page, Platform
from smcalendar.domain.values import clean_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an address, or a handle alone, says of an account.

    No platform: an address of none that is known, or a handle that fits several. No handle: the
    platform's address does not tell whose it is, and nobody guesses. `address` is the account's
    page in the platform's own form, or what was pasted where there is no account.
    """

    text: str
    platform: str | None = None
    handle: str | None = None
    address: str = ""


_KEPT = "/:.@?=&#_-%~+"
_FULL_WIDTH: Mapping[int, str] = {
    code: narrow if (narrow := chr(code - 0xFEE0)).isalnum() or narrow in _KEPT else " "
    for code in range(0xFF01, 0xFF5F)
}
"""Chats write addresses in full width too; what no address holds separates."""

_SEPARATES = dict.fromkeys(map(ord, "　。、・‧「」『』【】《》〈〉〔〕“”‘’…"), " ")

_ADDRESS = re.compile(
    r"""(?<![A-Za-z0-9@._~%+-])
    (?:https?:/{1,2})?
    (?P<host>(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z]{2,24})(?![a-z0-9@])(?::\d{1,5}(?![\d@]))?
    (?P<rest>[/?\#][^\s<>"'\\^`{|}(),;]*)?
    |(?<![A-Za-z0-9_@./-])@(?P<alone>[A-Za-z0-9._-]{2,100})""",
    re.IGNORECASE | re.VERBOSE,
)
_PREFIX = re.compile(r"(?:www|m|mobile|web|mbasic|touch|[a-z]{2}(?:-[a-z]{2})?)\.")
_ENDS = ".:!?*"
_HANDLE = "{handle}"


def accounts_in(text: str, platforms: Iterable[Platform]) -> tuple[Found, ...]:
    """Returns every account and every unknown address in a text, each once, in its order."""
    known = tuple(platforms)
    narrow = clean_text(text).translate(_FULL_WIDTH).translate(_SEPARATES)
    once: dict[tuple[str | None, str], Found] = {}
    for each in _all(narrow, known):
        once.setdefault(_key(each), each)
    return tuple(once.values())


def _key(found: Found) -> tuple[str | None, str]:
    return (found.platform, found.handle.casefold() if found.handle else found.address)


def _all(text: str, platforms: Sequence[Platform]) -> Iterator[Found]:
    for each in _ADDRESS.finditer(text):
        if each["alone"]:
            yield Found(text=each[0], handle=each["alone"].rstrip("."))
        else:
            yield _found(each[0], each["host"].lower(), each["rest"] or "", platforms)


def _found(text: str, host: str, rest: str, platforms: Iterable[Platform]) -> Found:
    path = unquote(rest.partition("#")[0].rstrip(_ENDS)).lstrip("/")
    address = f"https://{host}{rest.rstrip(_ENDS)}"
    hosts = {host, _PREFIX.sub("", host, count=1)}
    for platform in platforms:
        pages = [each for each in platform.pages if hosts.intersection(each.hosts)]
        for page in pages:
            handle = _handle(page, path)
            if handle and handle.casefold() not in platform.reserved:
                own = page.address.replace(_HANDLE, quote(handle))
                return Found(text=text, platform=platform.id, handle=handle, address=own)
        if pages:
            return Found(text=text, platform=platform.id, address=address)
    return Found(text=text, address=address)


def _handle(page: Page, path: str) -> str | None:
    """Returns whom a path (with its query, decoded) names."""
    match = _pattern(page.path, page.handle).fullmatch(path) if page.handle else None
    return None if match is None else match["handle"]


@cache
def _pattern(path: str, handle: str) -> re.Pattern[str]:
    """More may follow: what lies below the page, and what follows people around."""
    before, _, asked = path.partition("?")
    below, tracking = r"(?:/[^?]*)?", r"(?:\?.*)?"
    if asked:
        below, tracking = "/?", rf"\?(?:.*&)?{_filled(asked, handle)}(?:&.*)?"
    return re.compile(_filled(before, handle) + below + tracking, re.IGNORECASE | re.DOTALL)


def _filled(template: str, handle: str) -> str:
    parts = (re.escape(each).replace(r"\*", "[^/?]+") for each in template.split(_HANDLE))
    return f"(?P<handle>{handle})".join(parts)
