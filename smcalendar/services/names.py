"""Finds records by what people type: names, handles, codes, beginnings of ids."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from smcalendar.domain.codes import parse_item_code
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Account, Asset, Brand, Campaign, Person, PostingItem, Record
from smcalendar.services.platforms import platforms
from smcalendar.storage import actors, reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace

R = TypeVar("R", bound=Record)

SHORTEST = 8
"""How much of an item's id is enough."""


def person_named(connection: Connection, name: str) -> Person:
    """Returns the person with exactly this name or id."""
    return _named("person", name, reading.every(connection, Person), lambda each: (each.name,))


def brand_named(connection: Connection, name: str) -> Brand:
    """Returns the brand with exactly this name or id."""
    return _named("brand", name, reading.every(connection, Brand), lambda each: (each.name,))


def campaign_named(connection: Connection, name: str) -> Campaign:
    """Returns the campaign with exactly this name or id."""
    return _named("campaign", name, reading.every(connection, Campaign), lambda each: (each.name,))


def account_named(connection: Connection, name: str) -> Account:
    """Returns the account by handle (with or without @), `platform:handle` or id."""
    return _named("account", name, reading.every(connection, Account), _account_names)


def _account_names(account: Account) -> tuple[str, ...]:
    handle, platform = account.handle, account.platform
    return (handle, f"@{handle}", f"{platform}:@{handle}", f"{platform}:{handle}")


def _named(kind: str, name: str, records: Iterable[R], names: Callable[[R], Sequence[str]]) -> R:
    everything = tuple(records)
    found = [each for each in everything if each.id == name or name in names(each)]
    if len(found) == 1:
        return found[0]
    if found:
        choices = ", ".join(_told_apart(found, names))
        raise UserError("ambiguous_name", kind=kind, name=name, choices=choices)
    choices = ", ".join(sorted({names(each)[-1] for each in everything}))
    raise UserError("unknown_name", kind=kind, name=name, choices=choices)


def _told_apart(records: Sequence[R], names: Callable[[R], Sequence[str]]) -> Sequence[str]:
    """Returns what tells records apart: accounts their platform, else the ids."""
    called = sorted(names(each)[-1] for each in records)
    return called if len(set(called)) == len(called) else sorted(each.id for each in records)


def item_named(connection: Connection, text: str) -> PostingItem:
    """Returns the item with this code, id, or unambiguous beginning of its id."""
    code = parse_item_code(text)
    if code is None and len(text) < SHORTEST:
        raise UserError("unknown_item", name=text)
    found = reading.items_starting(connection, code or text)
    if not found and code is not None and len(text) >= SHORTEST:
        found = reading.items_starting(connection, text)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError("unknown_item", name=text)
    raise UserError("ambiguous_item", name=text, choices=", ".join(each.code for each in found[:8]))


def items_named(connection: Connection, texts: Iterable[str]) -> tuple[PostingItem, ...]:
    """Returns the items in the order they were named, each once."""
    found = {each.id: each for each in (item_named(connection, text) for text in texts)}
    return tuple(found.values())


def _format(connection: Connection, name: str) -> str:
    known = {each.id: None for one in platforms().values() for each in one.formats}
    if name not in known:
        raise UserError("unknown_format", name=name, choices=", ".join(known))
    return name


FOUND_BY: Mapping[str, Callable[[Connection, str], str]] = {
    "accounts": lambda connection, name: account_named(connection, name).id,
    "campaigns": lambda connection, name: campaign_named(connection, name).id,
    "brands": lambda connection, name: brand_named(connection, name).id,
    "owners": lambda connection, name: person_named(connection, name).id,
    "formats": _format,
}
"""How the words of a filter become what the filter holds; the others stand for themselves."""


def names_by_id(workspace: Workspace) -> Mapping[str, str]:
    """Returns what the ids of people, claimed names, brands, campaigns, accounts, files mean.

    People are named also when they are in the trash: what they did stands.
    """
    with workspace.reading() as connection:
        named = (
            *reading.every(connection, Brand),
            *reading.every(connection, Campaign),
            *reading.every(connection, Person),
            *reading.trashed(connection, Person),
            *reading.every(connection, Asset),
        )
        accounts = {each.id: f"@{each.handle}" for each in reading.every(connection, Account)}
        claims = actors.all_claimed(connection)
    return claims | accounts | {each.id: each.name for each in named}
