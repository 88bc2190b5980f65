"""`move`, `check` and `count`."""

import json
import sqlite3
from contextlib import closing

import pytest

INSTAGRAM, X = "instagram:qingtian", "x:qingtian_x"
THREADS, FACEBOOK = "threads:harbor", "facebook:qingtian"


@pytest.fixture
def item(planned, run):
    """Gives `item(handle)`: the item as it is now."""

    def now(handle):
        listed = run("list", "items", planned.folder, "--json").json()
        return next(each for each in listed if each["id"] == planned.id(handle))

    return now


def test_a_date_alone_keeps_the_clock_time(run, planned, item):
    ran = run("move", planned.folder, planned.code(INSTAGRAM), "--to", "2026-11-25")
    assert (ran.status, ran.lines) == (0, ["Done: 1 item."])
    assert item(INSTAGRAM)["start"] == "2026-11-25T19:00:00+08:00"


def test_a_date_with_a_time_sets_both(run, planned, item):
    run("move", planned.folder, planned.code(X), "--to", "2026-11-25T20:15")
    assert item(X)["start"] == "2026-11-25T20:15:00+08:00"


def test_into_the_tray_and_back_keeps_the_clock_time(run, planned, item):
    run("move", planned.folder, planned.code(INSTAGRAM), "--to", "none")
    in_tray = item(INSTAGRAM)
    assert [in_tray[name] for name in ("date", "time", "start")] == [None] * 3
    run("move", planned.folder, planned.code(INSTAGRAM), "--to", "2026-12-24")
    assert item(INSTAGRAM)["start"] == "2026-12-24T19:00:00+08:00"


def test_several_items_move_together_each_once(run, planned):
    codes = [planned.code(INSTAGRAM), planned.code(X), planned.id(INSTAGRAM)]
    ran = run("move", planned.folder, *codes, "--to", "2026-11-27", "--json")
    assert ran.json() == {"done": [planned.id(INSTAGRAM), planned.id(X)], "refused": []}


@pytest.mark.parametrize(
    ("target", "start"),
    [
        ("2026-07-01", "2026-07-01T18:30:00-04:00"),
        ("2026-12-01", "2026-12-01T18:30:00-05:00"),
        # This hour does not exist, this one exists twice.
        ("2026-03-08T02:30", "2026-03-08T02:30:00-05:00"),
        ("2026-11-01T01:30", "2026-11-01T01:30:00-04:00"),
    ],
)
def test_the_clock_time_is_that_of_the_items_zone_all_year(run, planned, item, target, start):
    assert run("move", planned.folder, planned.code(THREADS), "--to", target).status == 0
    assert item(THREADS)["start"] == start
    assert item(THREADS)["zone"] == "America/New_York"


@pytest.mark.parametrize(
    "target",
    [
        *("tomorrow", "2026-02-30", "2026-11-25T", "2026-11-25T24:00", "2026-11-25T19:00:30"),
        *("2026-11-25T19:00+08:00", "2026-11-25 19:00", "", "None", "T19:00", "x" * 1_000_000),
    ],
)
def test_what_is_no_target_is_refused(run, planned, item, target):
    ran = run("move", planned.folder, planned.code(INSTAGRAM), "--to", target)
    assert ran.status == 2
    assert "is no day such as 2026-11-23" in ran.error
    assert len(ran.error) < 2_000
    assert item(INSTAGRAM) == planned.items[INSTAGRAM]


@pytest.mark.parametrize("target", ["0001-01-01", "9999-12-31T23:59"])
def test_a_year_out_of_reach_is_refused(run, planned, item, target):
    ran = run("move", planned.folder, planned.code(INSTAGRAM), "--to", target)
    assert ran.status == 2
    assert ran.error == "The year has to be one from 1900 to 2999. Nothing was changed."
    assert item(INSTAGRAM) == planned.items[INSTAGRAM]


def test_an_item_is_named_by_code_id_or_the_beginning_of_its_id(run, planned):
    code, identifier = planned.code(INSTAGRAM), planned.id(INSTAGRAM)
    sloppy = code.lower().replace("-", "").replace("0", "o").replace("1", "i")
    for day, name in enumerate((code, sloppy, identifier, identifier[:8], identifier[:8].upper())):
        ran = run("move", planned.folder, name, "--to", f"2026-12-0{day + 1}", "--json")
        assert ran.json()["done"] == [identifier], name


@pytest.mark.parametrize(
    "name", ["K7-42F", "xxxxxxxx", "", "%", "________", "\udcff", "x" * 10_000]
)
def test_an_item_that_is_not_there_is_refused(run, planned, name):
    ran = run("move", planned.folder, planned.code(X), name, "--to", "none")
    assert ran.status == 2
    assert ran.error.startswith("There is no item “")


def test_seven_letters_of_an_id_are_too_few(run, planned):
    ran = run("move", planned.folder, planned.id(X)[:7], "--to", "none")
    assert ran.status == 2


def test_the_beginning_of_two_ids_is_refused_with_their_codes(run, planned):
    twins = {
        X: "11111111-2222-4333-8444-555555555555",
        FACEBOOK: "11111111-9999-4333-8444-555555555555",
    }
    with closing(sqlite3.connect(planned.folder / "calendar.sqlite3")) as database, database:
        for handle, identifier in twins.items():
            database.execute(
                "UPDATE item SET id = ? WHERE id = ?", (identifier, planned.id(handle))
            )
    ran = run("move", planned.folder, "11111111", "--to", "none")
    assert ran.status == 2
    assert planned.code(X) in ran.error
    assert planned.code(FACEBOOK) in ran.error
    assert run("move", planned.folder, "11111111-9", "--to", "none").status == 0


def test_one_item_that_does_not_move_keeps_all_where_they_are(run, ready):
    posted, draft = ready.code(INSTAGRAM), ready.code(X)
    at = ("--at", "2026-11-23T19:01", "--no-url", "a story")
    assert run("mark", ready.folder, posted, "--posted", *at).status == 0
    before = run("list", "items", ready.folder, "--json").json()
    ran = run("move", ready.folder, draft, posted, "--to", "2026-12-01")
    assert (ran.status, ran.out) == (1, b"")
    assert ran.error == (
        f"{posted}: {posted} is in the state “Posted” and does not move; "
        "take it back on the platform first."
    )
    answer = run("move", ready.folder, draft, posted, "--to", "2026-12-01", "--json")
    assert answer.status == 1
    (refused,) = answer.json()["refused"]
    assert answer.json()["done"] == []
    assert refused.keys() == {"id", "code", "message"}
    assert (refused["id"], refused["code"]) == (ready.id(INSTAGRAM), "does_not_move")
    assert run("list", "items", ready.folder, "--json").json() == before


def test_check_lists_problems_and_fails_for_errors_only(run, planned):
    assert run("check", planned.folder).status == 0
    too_long = {"text": "x" * 300, "items": [{"account": "qingtian_x"}]}
    run("add", "posts", planned.folder, "--json", "-", stdin=json.dumps(too_long).encode())
    ran = run("check", planned.folder)
    assert ran.status == 1
    assert any(line.startswith(f"{planned.code(INSTAGRAM)}  advice: ") for line in ran.lines)
    document = run("check", planned.folder, "--json").json()
    assert document.keys() == {"errors", "advice", "items"}
    problems = [problem for each in document["items"] for problem in each["problems"]]
    assert document["errors"] == sum(each["severity"] == "error" for each in problems) > 0
    assert document["advice"] == sum(each["severity"] == "advice" for each in problems) > 0
    assert all(
        each.keys() == {"code", "severity", "field", "values", "message"} for each in problems
    )
    assert run("check", planned.folder, "--owner", "Amy").status == 0
    assert run("check", planned.folder, "--state", "posted").lines == ["No problems."]


@pytest.mark.parametrize(
    ("arguments", "counted"),
    [
        (["hello", "--platform", "x"], (5, 280, True)),
        (["三月的茶", "--platform", "x"], (8, 280, True)),
        (["a" * 281, "--platform", "x"], (281, 280, False)),
        (["", "--platform", "threads"], (0, 500, True)),
        (["https://example.com/" + "a" * 300, "--platform", "x"], (23, 280, True)),
    ],
)
def test_count_is_the_platforms_own(run, arguments, counted):
    document = run("count", *arguments, "--json").json()
    assert document.keys() == {"count", "limit", "unit", "fits"}
    assert tuple(document[name] for name in ("count", "limit", "fits")) == counted
    assert str(document["count"]) in run("count", *arguments).text


def test_count_takes_a_million_characters_and_broken_ones(run):
    assert run("count", "茶" * 1_000_000, "--platform", "threads", "--json").json()["fits"] is False
    assert run("count", "a\udcffb", "--platform", "threads", "--json").json()["fits"] is True
    assert run("count", "a\x00b", "--platform", "threads").status == 0


def test_a_field_without_a_known_limit_fits(run):
    fields = json.loads(run("count", "x", "--platform", "x", "--field", "text", "--json").out)
    assert fields["limit"] == 280
    ran = run("count", "x" * 5_000, "--platform", "facebook", "--field", "first_comment", "--json")
    assert ran.status == 0


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--platform", "myspace"], "There is no platform “myspace”."),
        (["--platform", "x", "--format", "reel"], "There is no format “reel”."),
        (["--platform", "x", "--field", "smell"], "There is no field “smell”"),
    ],
)
def test_count_refuses_what_it_does_not_know(run, arguments, error):
    ran = run("count", "hello", *arguments)
    assert ran.status == 2
    assert ran.error.startswith(error)


def test_a_check_tells_conflicts_and_errs_where_a_brand_makes_them_a_rule(run, planned):
    brand = {"name": "Night", "open_from": "20:00", "strict": ["outside_hours"]}
    account = {"brand": "Night", "platform": "x", "handle": "night"}
    post = {
        "text": "Early",
        "items": [{"account": "x:night", "date": "2026-11-24", "time": "12:00"}],
    }
    for kind, values in (("brands", brand), ("accounts", account), ("posts", post)):
        file = planned.folder.parent / f"{kind}.json"
        file.write_text(json.dumps(values))
        assert run("add", kind, planned.folder, "--json", file).status == 0
    ran = run("check", planned.folder, "--brand", "Night", "--json")
    (found,) = ran.json()["items"]
    (problem,) = found["problems"]
    assert (ran.status, problem["code"], problem["severity"]) == (1, "outside_hours", "error")
    assert problem["message"] == "12:00 is outside the hours of Night: 20:00 to 24:00."
