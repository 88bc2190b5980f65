"""Sets up what a plan is made of: brands, accounts, people, campaigns, and the words of posts."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import cycle
from typing import Any

from smcalendar.domain.addresses import Found, accounts_in
from smcalendar.domain.calendar_records import KeyDate, Series
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.occasions import sound
from smcalendar.domain.records import RECORDS, Account, Brand, Campaign, Post, Record
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.values import alike
from smcalendar.services import platforms, trash
from smcalendar.services.editing import refuse_unknown
from smcalendar.services.workdays import day_table
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.references import uses
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

SET_UP = (
    *("brand", "account", "person", "campaign", "pillar", "label", "hashtag_group", "keydate"),
)
"""The kinds of records that have a page of their own."""

WORDS: Mapping[str, str] = {"pillar": "pillar", "label": "labels"}
"""Kinds that posts name by a word, and the attribute of posts that holds the word."""


def records(workspace: Workspace, kind: str) -> tuple[Record, ...]:
    """Returns the records of a kind that are not in the trash, oldest first."""
    with workspace.reading() as connection:
        return reading.every(connection, RECORDS[kind])


def add(workspace: Workspace, kind: str, values: Mapping[str, Any]) -> str:
    """Adds a record of SET_UP; returns its id.

    A brand without a zone gets the workspace's, a key date without a day today. A name that another
    record of the kind has (for an account: a handle on the same platform; key dates may share one)
    is a `UserError("name_taken", kind, name)`, none at all `name_missing`, a campaign's end before
    its start `campaign_ends_early`; `occasions.sound` has those of key dates.
    """
    refuse_unknown(kind, values)
    with workspace.action("add_record", record=kind) as work:
        record = _new(workspace, work.connection, kind, values)
        work.add(record)
    return record.id


def add_accounts(workspace: Workspace, wanted: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Adds accounts as one action; returns their ids.

    In place of `brand_id` each has `brand`, a name; a brand of that name is added where there is
    none. Any name that is taken refuses all of them, as in `add`.
    """
    accounts = tuple(wanted)
    with workspace.action("add_records", n=len(accounts)) as work:
        brands = {_key(each): each.id for each in reading.every(work.connection, Brand)}
        made: dict[tuple[str, str], Record] = {}
        for each in accounts:
            brand = _new(workspace, work.connection, "brand", {"name": each["brand"]}, again=True)
            if _key(brand) not in brands:
                brands[_key(brand)] = brand.id
                work.add(_fit(work.connection, brand))
            own = {name: value for name, value in each.items() if name != "brand"}
            values = own | {"brand_id": brands[_key(brand)]}
            account = _new(workspace, work.connection, "account", values)
            if _key(account) in made:
                raise UserError("name_taken", status=1, kind="account", name=_called(account))
            made[_key(account)] = account
        work.add_many(made.values())
    return tuple(each.id for each in made.values())


def _new(
    workspace: Workspace,
    connection: Connection,
    kind: str,
    values: Mapping[str, Any],
    *,
    again: bool = False,
) -> Record:
    """Returns a record that is ready to be added; `again` lets it have a name that is taken."""
    whole = _defaults(workspace, connection, kind) | dict(values)
    record = _accepted(RECORDS[kind](id=workspace.chance.identifier(), **whole), whole)
    return record if again else _fit(connection, record)


def _accepted(record: Record, names: Collection[str]) -> Record:
    """Returns the record as it is kept; only days that are given now are refused."""
    record = accepted(record, names)
    if isinstance(record, Campaign) and not {"start", "end"}.isdisjoint(names):
        start, end = record.start, record.end
        if start is not None and end is not None and end < start:
            raise UserError("campaign_ends_early", start=start.isoformat(), end=end.isoformat())
    return sound(record, day_table()) if isinstance(record, KeyDate) else record


def _defaults(workspace: Workspace, connection: Connection, kind: str) -> dict[str, Any]:
    zone = reading.settings(connection).zone
    if RECORDS[kind] is Brand:
        return {"name": "", "zone": zone}
    if RECORDS[kind] is KeyDate:
        return {"name": "", "start": workspace.clock().astimezone(zone_named(zone)).date()}
    return {"handle": ""} if kind == "account" else {"name": ""}


def _fit(connection: Connection, record: Record) -> Record:
    """Returns the record when it has a name, one that no other of its kind has."""
    kind = _KINDS[type(record)]
    if isinstance(record, Account):
        platforms.platform(record.platform)
        record = replace(record, handle=record.handle.lstrip("@＠").strip())
    name = _called(record)
    if not name:
        raise UserError("name_missing", kind=kind)
    if isinstance(record, KeyDate):
        return record
    others = (each for each in reading.every(connection, type(record)) if each.id != record.id)
    same = next((each for each in others if _key(each) == _key(record)), None)
    if same is not None:
        raise UserError("name_taken", status=1, kind=kind, name=_called(same))
    return record


_KINDS = {RECORDS[kind]: kind for kind in SET_UP}


def _called(record: Record) -> str:
    return record.handle if isinstance(record, Account) else getattr(record, "name", "")


def _key(record: Record) -> tuple[str, str]:
    """Names that look alike are the same."""
    return (record.platform if isinstance(record, Account) else "", alike(_called(record)))


def edit(workspace: Workspace, kind: str, record_id: str, changes: Mapping[str, Any]) -> None:
    """Changes attributes of a record of SET_UP; a taken name is refused as in `add`.

    A renamed label or pillar is renamed on every post in the same action.
    """
    refuse_unknown(kind, changes)
    renames = kind in WORDS and "name" in changes
    label = "rename_word" if renames else "edit_set_up"
    with workspace.action(label, record=kind, attribute=",".join(changes)) as work:
        before = work.get(RECORDS[kind], record_id)
        after = _fit(work.connection, _accepted(replace(before, **changes), changes))
        work.put(after)
        if renames:
            _reword(work, WORDS[kind], _called(before), _called(after))


def _reword(work: Work, name: str, old: str, new: str) -> None:
    """Puts a new word into the place of an old one on all posts; none takes it away."""
    if old != new:
        says = (*reading.posts_saying(work.connection, name, old), *_series(work.connection))
        work.put_many(
            replace(each, **{name: _reworded(getattr(each, name), old, new)}) for each in says
        )
        if name == "pillar":
            work.put_many(_retargeted(work.connection, old, new))


def _retargeted(connection: Connection, old: str, new: str) -> Iterable[Account]:
    """Returns the accounts that want posts of a pillar; without a new name they want them no more.

    A number that is wanted of all posts stays.
    """
    for each in reading.every(connection, Account):
        others = tuple(target for target in each.targets if target.pillar != old)
        renamed = (replace(t, pillar=new) for t in each.targets if t.pillar == old and new)
        targets = (*others, *renamed)
        if targets != each.targets:
            yield replace(each, targets=targets)


def _series(connection: Connection) -> tuple[Series, ...]:
    """Returns all series: their next posts are to say and belong to what their last ones do."""
    return (*reading.every(connection, Series), *reading.trashed(connection, Series))


def _reworded(value: str | tuple[str, ...], old: str, new: str) -> str | tuple[str, ...]:
    if isinstance(value, str):
        return new if value == old else value
    return tuple(filter(None, dict.fromkeys(new if each == old else each for each in value)))


def remove(
    workspace: Workspace,
    kind: str,
    record_id: str,
    *,
    detach: bool = False,
    keep_on_posts: bool = True,
) -> None:
    """Moves a record of SET_UP, or an asset, to the trash.

    What others still use is a `UserError("still_in_use", kind, record, n)`: `n` records of the
    kind `record` use it. `detach` takes a campaign off its posts, and without `keep_on_posts`
    posts lose the word of a label or a pillar, all in the same action.
    """
    with workspace.action("remove_record", record=kind) as work:
        record = work.get(RECORDS[kind], record_id)
        if record.trashed_at is not None:
            return
        if reading.settings(work.connection).me_id == record_id:
            raise UserError("person_is_me", status=1, name=_called(record))
        work.put(replace(record, trashed_at=work.now))
        if kind == "campaign" and detach:
            work.put_many(_detached(work.connection, record_id))
        if kind in WORDS and not keep_on_posts:
            _reword(work, WORDS[kind], _called(record), "")


def _detached(connection: Connection, campaign: str) -> Iterable[Post | Series]:
    posts = reading.posts_saying(connection, "campaign_id", campaign)
    series = (each for each in _series(connection) if each.campaign_id == campaign)
    return (replace(each, campaign_id=None) for each in (*posts, *series))


def restore(workspace: Workspace, kind: str, record_id: str) -> None:
    """Takes any record out of the trash, a post with its items.

    Refused when its name was taken meanwhile, or when what it belongs to is in the trash itself
    (`refers_to_trash`).
    """
    if kind == "post":
        trash.untrash(workspace, (record_id,))
        return
    with workspace.action("restore_record", record=kind) as work:
        record = replace(work.get(RECORDS[kind], record_id), trashed_at=None)
        work.put(_fit(work.connection, record) if kind in SET_UP else record)


def used_by(workspace: Workspace, kind: str, record_id: str) -> Mapping[str, int]:
    """Returns by kind how many records use this one; trashed ones do not count."""
    with workspace.reading() as connection:
        if kind not in WORDS:
            return uses(connection, kind, (record_id,))
        (record,) = reading.by_ids(connection, RECORDS[kind], (record_id,))
        posts = reading.posts_saying(connection, WORDS[kind], _called(record))
    count = sum(each.trashed_at is None for each in posts)
    return {"post": count} if count else {}


def unlisted(workspace: Workspace, kind: str) -> Mapping[str, int]:
    """Returns the words of a kind of WORDS that posts use without a record, with how many do.

    A word that looks like the name of a record can have none of its own, and is not among them.
    """
    with workspace.reading() as connection:
        return _unlisted(connection, kind)


def _unlisted(connection: Connection, kind: str) -> dict[str, int]:
    listed = {alike(_called(each)) for each in reading.every(connection, RECORDS[kind])}
    posts = reading.every(connection, Post)
    said = Counter(word for each in posts for word in _words(getattr(each, WORDS[kind])))
    return {word: count for word, count in sorted(said.items()) if alike(word) not in listed}


def list_words(workspace: Workspace, kind: str, colours: Sequence[str]) -> tuple[str, ...]:
    """Adds records for the words that are unlisted, as one action; returns their ids.

    They get the colours in turn. Of words that look alike the first one gets a record.
    """
    with workspace.together() as connection:
        words = {alike(each): each for each in reversed(_unlisted(connection, kind))}
        made = [
            _new(workspace, connection, kind, {"name": word, "colour": colour})
            for word, colour in zip(sorted(words.values()), cycle(colours), strict=False)
        ]
        with workspace.action("add_records", n=len(made)) as work:
            work.add_many(made)
    return tuple(each.id for each in made)


def _words(value: str | tuple[str, ...]) -> Iterable[str]:
    return filter(None, (value,) if isinstance(value, str) else value)


def accounts_from(text: str) -> tuple[Found, ...]:
    """Returns the accounts that pasted page addresses name, each once, in their order."""
    return accounts_in(text, platforms.platforms().values())
