"""What commands answer with `--json`: problems, what was refused, the history."""

import datetime as dt
import json

import pytest

from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.trust import Entry, EntryKind, Head
from smcalendar.domain.workflow import Refusal
from smcalendar.formats.answers import check_json, log_json, outcome_json, problem_json
from smcalendar.words import Words

ENGLISH = Words("en")
TOO_LONG = Problem("text_too_long", Severity.ERROR, "text", {"count": 312, "maximum": 300})
NO_ALT = Problem("alt_text_missing", Severity.ADVICE, "alt_text", {"name": "soap.jpg"})
NAMES = {"p1": "林小美", "p2": "王經理"}


def test_a_problem_has_its_code_its_values_and_a_sentence():
    assert problem_json(TOO_LONG, ENGLISH) == {
        "code": "text_too_long",
        "severity": "error",
        "field": "text",
        "values": {"count": 312, "maximum": 300},
        "message": "The text is too long: 312 characters as the platform counts, at most 300.",
    }


@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_a_problem_names_a_format_field_in_the_language_asked_for(lang):
    labels = {"en": "Location", "zh_TW": "地點"}
    problem = Problem("field_missing", Severity.ERROR, "fields.location", {"label": labels})
    document = problem_json(problem, Words(lang))
    assert labels[lang] in document["message"]
    assert document["values"] == {"label": labels}


def test_a_check_counts_errors_and_advice():
    document = check_json([("b", [NO_ALT, TOO_LONG]), ("a", [NO_ALT]), ("c", [])], ENGLISH)
    assert (document["errors"], document["advice"]) == (1, 2)
    codes = {each["id"]: [p["code"] for p in each["problems"]] for each in document["items"]}
    assert codes == {"b": ["alt_text_missing", "text_too_long"], "a": ["alt_text_missing"], "c": []}
    assert list(codes) == ["b", "a", "c"]


def test_nothing_to_check_is_no_error():
    assert check_json([], ENGLISH) == {"errors": 0, "advice": 0, "items": []}


def test_what_was_refused_says_why():
    refused = [("c", Refusal("on_hold", {"reason": "等客戶回覆"}))]
    assert outcome_json(["b", "a"], refused, ENGLISH) == {
        "done": ["b", "a"],
        "refused": [{"id": "c", "code": "on_hold", "message": "On hold: 等客戶回覆"}],
    }


def an_entry(seq, *, label="move_items", values=(("n", 2),), **others):
    return Entry(
        **{
            "seq": seq,
            "at": dt.datetime(2026, 11, 23, 11, 0, seq, tzinfo=dt.UTC),
            "zone": "Asia/Taipei",
            "actor": "p1",
            "on_behalf": None,
            "origin": "cli",
            "kind": EntryKind.CHANGE,
            "label": label,
            "values": dict(values),
            "undoes": None,
            "schema": "0001",
            "payload_digest": "0" * 64,
            "previous": "0" * 64,
            "digest": f"{seq:064x}",
        }
        | others
    )


def logged(*entries, changes=None, words=ENGLISH):
    return log_json(entries, changes or {}, NAMES, words)


def test_the_log_begins_with_the_newest_entry():
    assert [each["seq"] for each in logged(an_entry(1), an_entry(3), an_entry(2))] == [3, 2, 1]


def test_an_entry_says_who_did_what_when():
    moved = {"item": {"i1": {"date": ["2026-11-23", "2026-11-24"]}}}
    (document,) = logged(an_entry(7, on_behalf="p2"), changes={7: moved})
    assert document == {
        "seq": 7,
        "at": "2026-11-23T19:00:07+08:00",
        "actor": "林小美",
        "on_behalf": "王經理",
        "origin": "cli",
        "kind": "change",
        "label": "Move 2 items",
        "label_code": "move_items",
        "undoes": None,
        "changes": [
            {
                "record": "item",
                "id": "i1",
                "action": "changed",
                "attributes": {"date": ["2026-11-23", "2026-11-24"]},
            }
        ],
        "erased": False,
        "code": Head(7, f"{7:064x}").code,
        "digest": f"{7:064x}",
    }


def test_added_and_purged_records_are_told_apart():
    changes = {"post": {"p": {"title": ["x"], "text": [None]}, "q": None}, "item": {"i": None}}
    (document,) = logged(an_entry(1), changes={1: changes})
    assert document["changes"] == [
        {
            "record": "post",
            "id": "p",
            "action": "added",
            "attributes": {"title": [None, "x"], "text": [None, None]},
        },
        {"record": "post", "id": "q", "action": "purged", "attributes": {}},
        {"record": "item", "id": "i", "action": "purged", "attributes": {}},
    ]


def test_an_erased_payload_is_not_taken_for_no_change():
    erased, empty = logged(an_entry(2), an_entry(1), changes={1: {}, 2: None})
    assert (erased["changes"], erased["erased"]) == ([], True)
    assert (empty["changes"], empty["erased"]) == ([], False)


def test_an_actor_without_a_name_is_told_by_id():
    (document,) = logged(an_entry(1, actor="p9", on_behalf="p8"))
    assert (document["actor"], document["on_behalf"]) == ("p9", "p8")


@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_every_answer_is_json(lang):
    words = Words(lang)
    answers = [
        check_json([("a", [TOO_LONG, NO_ALT])], words),
        outcome_json(["a"], [("b", Refusal("on_hold", {"reason": "x"}))], words),
        logged(an_entry(1), words=words),
    ]
    assert json.loads(json.dumps(answers)) == answers
