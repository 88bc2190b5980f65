"""The names of a workspace as they are looked for in a typed line."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from smcalendar.domain.characters import folded
from smcalendar.domain.named_accounts import Known, said_accounts
from smcalendar.domain.platforms import Platform
from smcalendar.domain.records import Account, Campaign, Label, Person

ENDS = r"\s,、;|:!?()（）「」『』。…"
"""After which characters a word is over."""

_OVER = rf"(?=[{ENDS}+&/@]|$)"
_NONE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Ids by what they are called, folded; `brands` are the brands of accounts and campaigns.

    `word` finds, in a folded line, a word that means accounts, `words` several joined ones.
    """

    accounts: Known = field(default_factory=dict[str, tuple[str, ...]])
    campaigns: Known = field(default_factory=dict[str, tuple[str, ...]])
    people: Known = field(default_factory=dict[str, tuple[str, ...]])
    labels: Known = field(default_factory=dict[str, tuple[str, ...]])
    brands: Mapping[str, str] = field(default_factory=dict[str, str])
    word: re.Pattern[str] = _NONE
    words: re.Pattern[str] = _NONE


def vocabulary(
    accounts: Iterable[Account],
    platforms: Iterable[Platform],
    *,
    campaigns: Iterable[Campaign] = (),
    people: Iterable[Person] = (),
    labels: Iterable[Label] = (),
) -> Vocabulary:
    """Returns what these records are called; somebody's name is that before it is a handle."""
    places, runs, persons = tuple(accounts), tuple(campaigns), _named(people)
    said = said_accounts(places, platforms)
    known = {
        folded(word): ids for word, ids in said.items() if ids and folded(word[1:]) not in persons
    }
    word = _any_of(known)
    return Vocabulary(
        accounts=known,
        campaigns=_named(runs),
        people=persons,
        labels={folded(each.name): (each.name,) for each in labels if each.name},
        brands={each.id: each.brand_id for each in (*places, *runs)},
        word=re.compile(word),
        words=re.compile(rf"{word}(?:(?:\s*[+&/、,]\s*|(?=@)){word})*"),
    )


def _named(records: Iterable[Campaign | Person]) -> Known:
    found: dict[str, tuple[str, ...]] = {}
    for each in records:
        if each.name:
            name = folded(each.name)
            found[name] = (*found.get(name, ()), each.id)
    return found


def _any_of(words: Iterable[str]) -> str:
    """The longest word comes first: `LINE OA` before `LINE`."""
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return rf"(?:{'|'.join(longest_first)}){_OVER}" if longest_first else _NONE.pattern
