"""`review`: steps of the workflow, the good and the bad of one call."""

import pytest

INSTAGRAM, X = "instagram:qingtian", "x:qingtian_x"
THREADS, FACEBOOK = "threads:harbor", "facebook:qingtian"


@pytest.fixture
def states(planned, run):
    """Gives `states()`: the state of each item by its account."""

    def now():
        items = run("list", "items", planned.folder, "--json").json()
        return {f"{each['platform']}:{each['account'][1:]}": each["state"] for each in items}

    return now


@pytest.fixture
def step(planned, run):
    """Gives `step(who, step, *handles or options)`."""

    def take(who, name, *given, **environ):
        handles = [planned.code(each) if each in planned.items else each for each in given]
        return run("review", planned.folder, *handles, "--do", name, "--as", who, **environ)

    return take


def test_an_item_goes_from_draft_to_ready(step, states):
    for who, name, state in (
        ("Amy", "submit", "in_review"),
        ("Bob", "approve", "approved"),
        ("Amy", "make-ready", "ready"),
        ("Amy", "release", "approved"),
    ):
        ran = step(who, name, INSTAGRAM)
        assert (ran.status, ran.lines) == (0, ["Done: 1 item."])
        assert states()[INSTAGRAM] == state


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ([("Amy", "submit"), ("Amy", "recall")], "draft"),
        ([("Amy", "submit"), ("Bob", "request-changes", "--comment", "no")], "changes_requested"),
        ([("Amy", "submit"), ("Bob", "reject", "--comment", "no")], "rejected"),
        (
            [("Amy", "submit"), ("Bob", "reject", "--comment", "no"), ("Amy", "reopen")],
            "draft",
        ),
        ([("Amy", "cancel", "--comment", "rain")], "cancelled"),
        ([("Amy", "hold", "--comment", "wait")], "draft"),
        ([("Amy", "override", "--to", "ready", "--comment", "The boss said so")], "ready"),
    ],
)
def test_every_step_leads_where_the_table_says(step, states, steps, state):
    for who, name, *options in steps:
        assert step(who, name, INSTAGRAM, *options).status == 0
    assert states()[INSTAGRAM] == state


def test_good_ones_go_in_and_bad_ones_are_listed(planned, step, states):
    step("Amy", "submit", INSTAGRAM)
    ran = step("Amy", "submit", INSTAGRAM, X, THREADS)
    assert (ran.status, ran.lines) == (1, ["Done: 2 items."])
    assert ran.error == (
        f"{planned.code(INSTAGRAM)}: “Submit for review” is not possible in the state “In review”."
    )
    assert states() == dict.fromkeys((INSTAGRAM, X, THREADS), "in_review") | {FACEBOOK: "draft"}


def test_the_answer_as_json_names_done_and_refused(planned, run):
    run("review", planned.folder, planned.code(X), "--do", "submit", "--as", "Amy")
    ran = run(
        *("review", planned.folder, planned.code(X), planned.code(THREADS)),
        *("--do", "submit", "--as", "Amy", "--json", "--lang", "zh_TW"),
    )
    assert ran.status == 1
    assert ran.err == ""
    answer = ran.json()
    assert answer["done"] == [planned.id(THREADS)]
    (refused,) = answer["refused"]
    assert refused.keys() == {"id", "code", "message"}
    assert (refused["id"], refused["code"]) == (planned.id(X), "step_not_here")
    assert "審核中" in refused["message"]


@pytest.mark.parametrize(
    ("who", "name", "reason"),
    [
        ("Amy", "approve", "Amy is neither an approver nor a client."),
        ("Bob", "request-changes", "This step needs a reason or a comment."),
        ("Bob", "reject", "This step needs a reason or a comment."),
        ("Bob", "recall", "Bob neither submitted it nor is a planner."),
        ("Amy", "make-ready", "“Make ready” is not possible in the state “In review”."),
        ("Amy", "unhold", "It is not on hold."),
    ],
)
def test_a_guard_refuses_with_its_reason(planned, step, states, who, name, reason):
    step("Amy", "submit", X)
    ran = step(who, name, X)
    assert (ran.status, ran.out, ran.error) == (1, b"", f"{planned.code(X)}: {reason}")
    assert states()[X] == "in_review"


def test_nobody_approves_what_they_submitted(planned, step):
    step("Bob", "submit", X)
    ran = step("Bob", "approve", X)
    assert ran.status == 1
    assert "nobody approves their own work" in ran.error


def test_an_error_of_the_item_blocks_its_submission(planned, run):
    run(
        "add",
        "posts",
        planned.folder,
        "--json",
        "-",
        stdin=b"""
        {"title": "Too long", "text": "%s", "items": [{"account": "qingtian_x"}]}"""
        % (b"x" * 300),
    )
    ran = run("review", planned.folder, "--text", "Too long", "--do", "submit")
    assert ran.status == 1
    assert "error" in ran.error


def test_filters_choose_the_items(step, states):
    ran = step("Amy", "submit", "--from", "2026-11-23", "--to", "2026-11-24")
    assert (ran.status, ran.lines) == (0, ["Done: 2 items."])
    assert [handle for handle, state in states().items() if state == "in_review"] == [INSTAGRAM, X]


def test_the_last_day_of_a_filter_and_the_state_of_an_override_both_say_to(step, states):
    ran = step("Amy", "override", "--to", "2026-11-23", "--to", "ready", "--comment", "x" * 10)
    assert (ran.status, ran.lines) == (0, ["Done: 1 item."])
    assert [handle for handle, state in states().items() if state == "ready"] == [INSTAGRAM]


@pytest.mark.parametrize("filters", [["--platform", "youtube"], ["--state", "posted"]])
def test_a_filter_that_lets_nothing_through_does_nothing(step, states, filters):
    ran = step("Amy", "submit", *filters)
    assert (ran.status, ran.lines) == (0, ["No items."])


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ([], "Name items or give filters, one of the two."),
        ([X, "--platform", "x"], "Name items or give filters, one of the two."),
        ([X, "--to", "posted"], "With override, and only then, --to names a state: draft"),
        (["K7-42F"], "There is no item “K7-42F”."),
    ],
)
def test_what_is_not_clear_does_nothing(step, states, given, error):
    ran = step("Amy", "submit", *given)
    assert ran.status == 2
    assert ran.error.startswith(error)
    assert set(states().values()) == {"draft"}


@pytest.mark.parametrize(
    ("given", "status", "error"),
    [
        (["--comment", "The boss said so"], 2, "With override, and only then, --to names a state"),
        (["--to", "ready", "--to", "posted", "--comment", "x" * 10], 2, "With override"),
        (["--to", "nowhere"], 2, "“nowhere” is no date"),
        (["--to", "ready", "--comment", "short"], 1, "An override needs a reason of at least 10"),
        (["--to", "draft", "--comment", "x" * 10], 1, "An override needs another state to go to."),
    ],
)
def test_an_override_needs_one_state_and_a_reason(step, states, given, status, error):
    ran = step("Amy", "override", X, *given)
    assert ran.status == status
    assert error in ran.error
    assert set(states().values()) == {"draft"}


def test_an_unknown_step_is_refused_with_the_choices(step):
    ran = step("Amy", "publish", X)
    assert ran.status == 2
    assert ran.error == (
        "“publish” is not possible here. There are: submit, approve, request-changes, reject, "
        "recall, make-ready, release, hold, unhold, cancel, reopen, override."
    )


def test_a_claimed_name_of_the_system_acts_where_nobody_is_named(planned, run, monkeypatch):
    monkeypatch.setenv("LOGNAME", "somebody")
    run("review", planned.folder, planned.code(X), "--do", "submit")
    assert run("log", planned.folder, "--json").json()[0]["actor"] == "somebody"


def test_a_broken_character_in_a_comment_is_replaced(planned, run, step):
    assert step("Amy", "hold", X, "--comment", "why\udcff\x00\x1b").status == 0
    item = next(
        e for e in run("list", "items", planned.folder, "--json").json() if e["hold_reason"]
    )
    assert item["hold_reason"] == "why\ufffd"


def test_a_comment_of_a_million_characters_is_refused(step, states, planned, snapshot):
    before = snapshot(planned.folder)
    ran = step("Amy", "hold", X, "--comment", "x" * 1_000_000)
    assert ran.status == 2
    assert "1000000 characters are too long" in ran.error
    assert snapshot(planned.folder) == before
