"""Answers as JSON documents: problems, what a command did and refused, and the history."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.sentences import label, message
from smcalendar.domain.trust import Changes, Entry
from smcalendar.domain.workflow import Refusal
from smcalendar.words import Words

Json = dict[str, Any]


def problem_json(problem: Problem, words: Words) -> Json:
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "field": problem.field,
        "values": dict(problem.values),
        "message": message(problem.code, problem.values, words),
    }


def check_json(found: Iterable[tuple[str, Sequence[Problem]]], words: Words) -> Json:
    """Returns the problems of items, each by its id, in the order given, and how many."""
    listed = tuple(found)
    severities = [each.severity for _, problems in listed for each in problems]
    return {
        "errors": severities.count(Severity.ERROR),
        "advice": severities.count(Severity.ADVICE),
        "items": [
            {"id": id, "problems": [problem_json(each, words) for each in problems]}
            for id, problems in listed
        ],
    }


def outcome_json(done: Iterable[str], refused: Iterable[tuple[str, Refusal]], words: Words) -> Json:
    """Returns the ids of what was done, and of what was refused, with code and sentence."""
    return {
        "done": list(done),
        "refused": [
            {"id": id, "code": why.code, "message": message(why.code, why.values, words)}
            for id, why in refused
        ],
    }


def log_json(
    entries: Iterable[Entry],
    changes: Mapping[int, Changes | None],
    names: Mapping[str, str],
    words: Words,
) -> list[Json]:
    """Returns the entries of the history, newest first, in the zone each was written in.

    `changes` are the payloads by number, `names` those of actors by id. An entry without a
    payload is `erased`: nobody knows any more what it changed.
    """
    newest_first = sorted(entries, key=lambda each: each.seq, reverse=True)
    return [_entry(each, changes.get(each.seq), names, words=words) for each in newest_first]


def _entry(
    entry: Entry, changes: Changes | None, names: Mapping[str, str], *, words: Words
) -> Json:
    behalf = entry.on_behalf
    return {
        "seq": entry.seq,
        "at": entry.at.astimezone(zone_named(entry.zone)).isoformat(),
        "actor": names.get(entry.actor, entry.actor),
        "on_behalf": None if behalf is None else names.get(behalf, behalf),
        "origin": entry.origin,
        "kind": entry.kind.value,
        "label": label(entry.label, entry.values, words),
        "label_code": entry.label,
        "undoes": entry.undoes,
        "changes": list(_changes(changes or {})),
        "erased": changes is None,
        "code": entry.code,
        "digest": entry.digest,
    }


def _changes(changes: Changes) -> Iterator[Json]:
    for record, by_id in changes.items():
        for id, sides in by_id.items():
            yield {
                "record": record,
                "id": id,
                "action": _action(sides),
                "attributes": {name: _pair(values) for name, values in (sides or {}).items()},
            }


def _action(sides: Mapping[str, list[Any]] | None) -> str:
    if sides is None:
        return "purged"
    return "changed" if all(len(each) == 2 for each in sides.values()) else "added"


def _pair(values: list[Any]) -> list[Any]:
    """What was added was nothing before."""
    return values if len(values) == 2 else [None, *values]
