"""What people write for accounts, and which ones they mean by it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from smcalendar.domain.characters import folded
from smcalendar.domain.platforms import Platform
from smcalendar.domain.records import Account

ALIASES: Mapping[str, tuple[str, ...]] = {
    "facebook": ("臉書", "粉專", "粉絲專頁"),
    "instagram": ("insta",),
    "line": ("line", "line oa", "官方帳號"),
    "threads": ("脆",),
    "x": ("twitter", "推特"),
    "youtube": ("油管",),
    "tiktok": ("抖音",),
}
"""What people write for a platform beside its names and its mark."""

_BETWEEN = re.compile(r"\s*[,，、;；+＋&＆/／|\n]\s*|\s+")
_HANDLE = re.compile(r"@[\w.-]+")

Known = Mapping[str, tuple[str, ...]]
"""The ids of the accounts that a word may mean, by the word in lower case."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The accounts (ids) that are meant, and each word that may mean several, with their ids."""

    accounts: tuple[str, ...] = ()
    unsure: tuple[tuple[str, tuple[str, ...]], ...] = ()


def known_accounts(accounts: Iterable[Account], platforms: Iterable[Platform]) -> Known:
    """Returns what people write for accounts: handles, platforms, or both; none may be meant."""
    everything = tuple(accounts)
    bare = _grouped((each.handle.casefold(), each.id) for each in everything)
    return {**_platforms(everything, platforms), **bare, **_handles(everything)}


def said_accounts(accounts: Iterable[Account], platforms: Iterable[Platform]) -> Known:
    """Returns what means accounts in the middle of other words: no handle without its @."""
    everything = tuple(accounts)
    return {**_platforms(everything, platforms), **_handles(everything)}


def _platforms(accounts: Sequence[Account], platforms: Iterable[Platform]) -> Known:
    known: dict[str, tuple[str, ...]] = {}
    for platform in platforms:
        on_it = tuple(each.id for each in accounts if each.platform == platform.id)
        names = (platform.id, platform.mark, *platform.names.values())
        words = (*map(str.casefold, names), *ALIASES.get(platform.id, ()))
        known |= dict.fromkeys(words, on_it)
    return known


def _handles(accounts: Iterable[Account]) -> Known:
    return _grouped((word, each.id) for each in accounts for word in _handle_words(each))


def _handle_words(account: Account) -> tuple[str, ...]:
    handle, platform = account.handle.casefold(), account.platform
    return f"@{handle}", f"{platform}:{handle}", f"{platform}:@{handle}"


def _grouped(pairs: Iterable[tuple[str, str]]) -> Known:
    found: dict[str, tuple[str, ...]] = {}
    for word, id in pairs:
        found[word] = (*found.get(word, ()), id)
    return found


def accounts_in(cell: str, known: Known) -> tuple[str, ...] | None:
    """Returns the words of a cell that names accounts and nothing else, None for other text."""
    whole = cell.strip()
    if whole.casefold() in known:
        return (whole,)
    words = tuple(filter(None, _BETWEEN.split(whole)))
    fits = bool(words) and all(
        each.casefold() in known or _HANDLE.fullmatch(each) for each in words
    )
    return words if fits else None


def meant_by(words: Iterable[str], known: Known, *, rather: frozenset[str] = frozenset()) -> Meant:
    """Returns which accounts words mean together: a platform and a handle mean what both do.

    Of several that a word may mean it is the one of `rather` (ids), if it is one there.
    """
    asked = tuple(dict.fromkeys(words))
    may = [known.get(folded(each), ()) for each in asked]
    narrow = [_narrowed(ids, may[:n] + may[n + 1 :], rather) for n, ids in enumerate(may)]
    sure = {ids[0] for ids in narrow if len(ids) == 1}
    found = [each for ids in narrow if sure.issuperset(ids) for each in ids]
    unsure = tuple(
        (word, ids) for word, ids in zip(asked, narrow, strict=True) if not sure.issuperset(ids)
    )
    return Meant(tuple(dict.fromkeys(found)), unsure)


def _narrowed(
    ids: tuple[str, ...], others: Iterable[tuple[str, ...]], rather: frozenset[str]
) -> tuple[str, ...]:
    """What another word may mean too, and what is rather meant, as far as that leaves any."""
    also = frozenset(id for other in others for id in other)
    for wanted in (also, rather):
        ids = tuple(each for each in ids if each in wanted) or ids
    return ids
