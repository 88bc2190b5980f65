"""Adds what a JSON file brings: names become records, files are looked at and copied in."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smcalendar.domain.cadence_values import PostingSlot, Target
from smcalendar.domain.errors import UserError
from smcalendar.domain.phases import Phase
from smcalendar.domain.records import Account, Brand, Campaign, Person, Record
from smcalendar.formats.additions import Addition, parse_additions, path
from smcalendar.services import names, plan
from smcalendar.services.assets import Incoming, copy_in, look, matched
from smcalendar.services.plan import PostDraft
from smcalendar.services.platforms import format_of
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace

Found = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the file something stands, for the sentence that refuses it."""

    index: int
    steps: tuple[str | int, ...] = ()

    def at(self, *steps: str | int) -> "_Place":
        return _Place(self.index, (*self.steps, *steps))

    def __str__(self) -> str:
        return path(self.index, *self.steps)


def add_file(workspace: Workspace, kind: str, data: bytes, folder: Path) -> tuple[str, ...]:
    """Adds all records of a JSON file, or none; returns the new ids.

    `kind` is the word of the command line, `folder` the one that asset paths start from. Any
    fault is a UserError that names its place in the file.
    """
    additions = parse_additions(kind, data)
    if kind == "posts":
        return _add_posts(workspace, additions, folder)
    with workspace.together() as connection:
        records = [
            _RECORDS[kind](workspace, connection, each, _Place(index))
            for index, each in enumerate(additions)
        ]
        return plan.add_records(workspace, records)


def _add_posts(
    workspace: Workspace, additions: Sequence[Addition], folder: Path
) -> tuple[str, ...]:
    """Files are looked at first and copied last, so that what is refused leaves none behind."""
    given = [each.given() for each in additions]
    places = _named_files(given)
    files = {name: Incoming(_inside(folder, name, at)) for name, at in places.items()}
    seen = _looked(list(files.values()), tuple(places.values()))
    with workspace.together() as connection:
        arrival = matched(workspace, connection, list(files.values()), seen)
        assets = dict(zip(files, arrival.ids, strict=True))
        drafts = [
            _draft(connection, each, assets, _Place(index)) for index, each in enumerate(given)
        ]
        copy_in(workspace, arrival)
        return plan.add_posts(workspace, drafts, assets=[asset for asset, _ in arrival.new])


def _draft(
    connection: Connection, post: Found, assets: Mapping[str, str], place: _Place
) -> PostDraft:
    content = {name: value for name, value in post.items() if name not in _NAMED}
    content["assets"] = tuple(assets[each] for each in post.get("assets", ()))
    if "owner" in post:
        content["owner_id"] = _found(
            names.person_named, connection, post["owner"], place.at("owner")
        ).id
    if "campaign" in post:
        campaign = _found(names.campaign_named, connection, post["campaign"], place.at("campaign"))
        content["campaign_id"] = campaign.id
    items = [
        _item(connection, each.given(), assets, place.at("items", number))
        for number, each in enumerate(post.get("items", ()))
    ]
    return PostDraft(content, items)


_NAMED = frozenset({"owner", "campaign", "items", "assets"})


def _item(connection: Connection, item: Found, assets: Mapping[str, str], place: _Place) -> Found:
    account = _found(names.account_named, connection, item["account"], place.at("account"))
    content = {name: value for name, value in item.items() if name not in ("account", "assets")}
    if "format" in item:
        _known_format(account.platform, item["format"], place.at("format"))
    if "assets" in item:
        content["assets"] = tuple(assets[each] for each in item["assets"])
    return content | {"account_id": account.id}


def _known_format(platform: str, format_id: str, place: _Place) -> None:
    try:
        format_of(platform, format_id)
    except UserError as error:
        raise _at(error, place) from error


def _found(
    find: Callable[[Connection, str], Any], connection: Connection, name: str, place: _Place
) -> Any:
    try:
        return find(connection, name)
    except UserError as error:
        raise _at(error, place) from error


def _at(error: UserError, place: _Place) -> UserError:
    return UserError("json_wrong", place=str(place), why=error.code, **error.values)


def _named_files(posts: Iterable[Found]) -> Mapping[str, _Place]:
    """Returns every file that is named, with the first place that names it."""
    places: dict[str, _Place] = {}
    for index, post in enumerate(posts):
        for number, name in enumerate(post.get("assets", ())):
            places.setdefault(name, _Place(index).at("assets", number))
        for at, item in enumerate(post.get("items", ())):
            for number, name in enumerate(item.given().get("assets") or ()):
                places.setdefault(name, _Place(index).at("items", at, "assets", number))
    return places


def _looked(files: Sequence[Incoming], places: Sequence[_Place]) -> Sequence[Mapping[str, Any]]:
    try:
        return look(files)
    except UserError as error:
        position = error.values.get("position")
        if position is None:
            raise
        raise _at(error, places[int(position)]) from error


def _inside(folder: Path, name: str, place: _Place) -> Path:
    """Returns the file; a path that leads out of the JSON file's folder is refused."""
    file = Path(os.path.realpath(folder / name))
    if not file.is_relative_to(os.path.realpath(folder)):
        raise UserError("json_wrong", place=str(place), why="path_outside", name=name)
    return file


def _brand(workspace: Workspace, connection: Connection, given: Addition, place: _Place) -> Record:
    values: dict[str, Any] = {"zone": reading.settings(connection).zone, **given.given()}
    return Brand(id=workspace.chance.identifier(), **values)


def _account(
    workspace: Workspace, connection: Connection, given: Addition, place: _Place
) -> Record:
    values = given.given()
    brand = _found(names.brand_named, connection, values.pop("brand"), place.at("brand"))
    slots = {PostingSlot(each.weekday, each.time) for each in values.pop("slots", ())}
    values["slots"] = tuple(sorted(slots))
    values["targets"] = tuple(
        Target(each.pillar, each.per_week) for each in values.pop("targets", ())
    )
    return Account(id=workspace.chance.identifier(), brand_id=brand.id, **values)


def _campaign(
    workspace: Workspace, connection: Connection, given: Addition, place: _Place
) -> Record:
    values = given.given()
    brand = _found(names.brand_named, connection, values.pop("brand"), place.at("brand"))
    owner = values.pop("owner", None)
    if owner is not None:
        values["owner_id"] = _found(names.person_named, connection, owner, place.at("owner")).id
    values["accounts"] = tuple(
        _found(names.account_named, connection, each, place.at("accounts", number)).id
        for number, each in enumerate(values.pop("accounts", ()))
    )
    values["phases"] = tuple(Phase(**each.given()) for each in values.pop("phases", ()))
    return Campaign(id=workspace.chance.identifier(), brand_id=brand.id, **values)


def _person(workspace: Workspace, connection: Connection, given: Addition, place: _Place) -> Record:
    values = given.given()
    deputy = values.pop("deputy", None)
    if deputy is not None:
        values["deputy_id"] = _found(names.person_named, connection, deputy, place.at("deputy")).id
    return Person(id=workspace.chance.identifier(), **values)


_RECORDS: Mapping[str, Callable[[Workspace, Connection, Addition, _Place], Record]] = {
    "brands": _brand,
    "accounts": _account,
    "campaigns": _campaign,
    "people": _person,
}
