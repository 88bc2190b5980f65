"""Lists records, and gives them and their problems as JSON documents."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter, holds_text, record_text
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    Person,
    Post,
    PostingItem,
    Record,
)
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.domain.sentences import message
from smcalendar.formats import answers, sheets
from smcalendar.formats.jsontext import dumps
from smcalendar.services import plan, trust
from smcalendar.services.cadence import conflicts
from smcalendar.services.checking import with_conflicts
from smcalendar.services.names import FOUND_BY, names_by_id
from smcalendar.services.plan import Answer
from smcalendar.storage import history, reading
from smcalendar.storage.checkup import Fault
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words

LISTED: Mapping[str, type[Record]] = {
    "posts": Post,
    "items": PostingItem,
    "campaigns": Campaign,
    "accounts": Account,
    "brands": Brand,
    "people": Person,
    "assets": Asset,
}
"""What can be listed, by the word of the command line."""

_FILTERED_BY: Mapping[str, frozenset[str]] = {
    "campaigns": frozenset({"brands", "owners", "texts", "first", "last", "undated"}),
    "accounts": frozenset({"brands", "platforms", "texts"}),
    "brands": frozenset({"texts"}),
    "people": frozenset({"texts"}),
    "assets": frozenset({"texts"}),
}
"""Which filters mean something for what is no item; posts are found by their items."""


def listed(workspace: Workspace, kind: str, wanted: Filter) -> tuple[Record, ...]:
    """Returns records other than items, oldest first; a filter without meaning is a UserError."""
    if kind == "posts":
        return _posts(workspace, wanted)
    foreign = set(wanted.used()) - _FILTERED_BY[kind]
    if foreign:
        raise UserError("filter_without_meaning", filter=min(foreign), what=kind)
    with workspace.reading() as connection:
        found = reading.every(connection, LISTED[kind])
    return tuple(each for each in found if all(test(each, wanted) for test in _TESTS))


def _posts(workspace: Workspace, wanted: Filter) -> tuple[Post, ...]:
    """Returns the posts of the items let through; without a filter also those without items."""
    with workspace.reading() as connection:
        every = reading.every(connection, Post)
    if wanted == Filter():
        return every
    found = {each.post.id for each in plan.items(workspace, wanted)}
    return tuple(each for each in every if each.id in found)


def _in_brand(record: Record, wanted: Filter) -> bool:
    return not wanted.brands or getattr(record, "brand_id", None) in wanted.brands


def _on_platform(record: Record, wanted: Filter) -> bool:
    return not wanted.platforms or getattr(record, "platform", None) in wanted.platforms


def _of_owner(record: Record, wanted: Filter) -> bool:
    return not wanted.owners or getattr(record, "owner_id", None) in wanted.owners


def _with_text(record: Record, wanted: Filter) -> bool:
    return not wanted.texts or holds_text(record_text(record), wanted.texts)


def _overlapping(record: Record, wanted: Filter) -> bool:
    """A campaign is in a range when one of its days is."""
    if not wanted.by_day or not isinstance(record, Campaign):
        return True
    if record.start is None and record.end is None:
        return wanted.undated
    starts_in_time = wanted.last is None or record.start is None or record.start <= wanted.last
    ends_in_time = wanted.first is None or record.end is None or wanted.first <= record.end
    return starts_in_time and ends_in_time and (wanted.first or wanted.last) is not None


_TESTS: tuple[Callable[[Record, Filter], bool], ...] = (
    _in_brand,
    _on_platform,
    _of_owner,
    _with_text,
    _overlapping,
)


def items_document(workspace: Workspace, items: Sequence[Resolved], words: Words) -> str:
    """Returns items as a JSON array; their problems are their own: `checked` has conflicts too."""
    view = plan.view(workspace)
    names = _actor_names(workspace, items)
    return dumps(
        [
            sheets.item_json(
                each,
                problems=check(each),
                now=view.now,
                zone=view.zone,
                words=words,
                actor_names=names,
            )
            for each in items
        ]
    )


def _actor_names(workspace: Workspace, items: Iterable[Resolved]) -> Mapping[str, str]:
    with workspace.reading() as connection:
        return history.names_of(connection, {each.item.posted_by or "" for each in items})


def records_document(workspace: Workspace, records: Sequence[Record]) -> str:
    """Returns records of one kind, other than items, as a JSON array."""
    with workspace.reading() as connection:
        names = names_by_id(workspace)
        files = {each.id: each for each in reading.every(connection, Asset)}
        posts = [each.id for each in records if isinstance(each, Post)]
        items = _items_by_post(reading.items_of_posts(connection, posts))
    return dumps(
        [
            sheets.record_json(
                each,
                names=names,
                files=files,
                items=[item.id for item in items.get(each.id, ())]
                if isinstance(each, Post)
                else None,
            )
            for each in records
        ]
    )


def _items_by_post(items: Iterable[PostingItem]) -> Mapping[str, list[PostingItem]]:
    by_post: dict[str, list[PostingItem]] = {}
    for each in sorted(items, key=lambda item: item.id):
        by_post.setdefault(each.post_id, []).append(each)
    return by_post


def grid_document(workspace: Workspace, wanted: Filter) -> bytes:
    """Returns the posts of the items let through, with ids, for a round trip."""
    posts = _posts(workspace, wanted)
    with workspace.reading() as connection:
        found = reading.items_of_posts(connection, [each.id for each in posts])
        lookup = sheets.Lookup(
            names=names_by_id(workspace),
            accounts={each.id: each for each in reading.every(connection, Account)},
            files={each.id: each for each in reading.every(connection, Asset)},
        )
    items = _items_by_post(found)
    pairs = [(each, items.get(each.id, ())) for each in posts]
    return dumps(sheets.posts_json(pairs, lookup)).encode()


Checked = tuple[Resolved, tuple[Problem, ...]]


def checked(workspace: Workspace, wanted: Filter) -> tuple[Checked, ...]:
    """Returns the items that have problems of their own or conflicts, with them."""
    items = plan.items(workspace, wanted)
    found = with_conflicts(items, conflicts(workspace, wanted))
    return tuple((each, found[each.item.id]) for each in items if found[each.item.id])


def has_errors(found: Iterable[Checked]) -> bool:
    """Says whether any problem is an error."""
    return any(each.severity is Severity.ERROR for _, problems in found for each in problems)


def check_document(found: Iterable[Checked], words: Words) -> str:
    """Returns problems of items as a JSON document."""
    return dumps(answers.check_json(((each.item.id, problems) for each, problems in found), words))


def answer_document(answer: Answer, words: Words) -> str:
    """Returns what was done and refused as a JSON document."""
    return dumps(answers.outcome_json(answer.done, answer.refused, words))


def log_document(workspace: Workspace, logged: Sequence[trust.Logged], words: Words) -> str:
    """Returns entries of the history as a JSON array, newest first."""
    return dumps(
        answers.log_json(
            [each.entry for each in logged],
            {each.entry.seq: each.changes for each in logged},
            trust.actor_names(workspace, tuple(logged)),
            words,
        )
    )


def document(values: Any) -> str:
    """Returns plain values as a JSON document."""
    return dumps(values)


def wanted(workspace: Workspace, asked: Mapping[str, Any]) -> Filter:
    """Returns the filter that words on the command line mean: names become ids."""
    with workspace.reading() as connection:
        values = {name: _found(connection, name, value) for name, value in asked.items()}
    return replace(Filter(), **values)


def _found(connection: Connection, name: str, value: Any) -> Any:
    """Several values are words that may name something; a day or a flag stands for itself."""
    if not isinstance(value, tuple):
        return value
    words = cast("tuple[str, ...]", value)
    find = FOUND_BY.get(name)
    return frozenset(words if find is None else (find(connection, each) for each in words))


def codes(workspace: Workspace, items: Sequence[str]) -> Mapping[str, str]:
    """Returns the codes of items by id."""
    with workspace.reading() as connection:
        return {each.id: each.code for each in reading.by_ids(connection, PostingItem, items)}


def faults_document(faults: Iterable[Fault], words: Words) -> str:
    """Returns what the doctor found as a JSON document."""
    found = [
        {
            "code": each.code,
            "severity": each.severity.value,
            "values": dict(each.values),
            "message": message(each.code, each.values, words),
        }
        for each in faults
    ]
    return dumps({"faults": found})
