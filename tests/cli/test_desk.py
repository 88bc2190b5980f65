"""`mark`: what happened on the platform."""

import pytest

INSTAGRAM, X = "instagram:qingtian", "x:qingtian_x"
AT = ("--at", "2026-11-23T19:01")
URL = ("--url", "https://example.com/p/1")


@pytest.fixture
def mark(ready, run):
    """Gives `mark(*options)` for the item that is ready."""
    return lambda *options: run("mark", ready.folder, ready.code(INSTAGRAM), *options)


@pytest.fixture
def item(ready, run):
    """Gives `item()`: the item as it is now."""

    def now():
        listed = run("list", "items", ready.folder, "--json").json()
        return next(each for each in listed if each["id"] == ready.id(INSTAGRAM))

    return now


def test_posted_keeps_time_address_and_who(mark, item):
    ran = mark("--posted", *AT, *URL, "--as", "Amy")
    assert (ran.status, ran.lines) == (0, ["Done: 1 item."])
    posted = item()
    assert (posted["state"], posted["url"]) == ("posted", "https://example.com/p/1")
    assert posted["posted_at"] == "2026-11-23T19:01:00+08:00"
    assert posted["posted_by"] == "Amy"


def test_a_time_may_have_an_offset(mark, item):
    mark("--posted", "--at", "2026-11-23T11:01Z", "--no-url", "a story")
    assert item()["posted_at"] == "2026-11-23T19:01:00+08:00"
    assert item()["url"] is None


def test_a_time_without_an_offset_is_in_the_items_zone(run, planned):
    code = planned.code("threads:harbor")
    override = ("--do", "override", "--to", "ready", "--comment", "as agreed by phone")
    run("review", planned.folder, code, *override)
    at = ("--at", "2026-11-26T18:31", "--no-url", "a story")
    assert run("mark", planned.folder, code, "--posted", *at).status == 0
    posted = run("list", "items", planned.folder, "--state", "posted", "--json").json()
    assert [each["posted_at"] for each in posted] == ["2026-11-27T07:31:00+08:00"]


def test_not_posted_keeps_the_state_and_the_reason(mark, item):
    assert mark("--not-posted", "typhoon").status == 0
    assert (item()["state"], item()["flags"]) == ("ready", ["not_posted"])
    assert item()["not_posted_reason"] == "typhoon"


def test_scheduled_and_taken_out_again(mark, item, run, ready):
    assert mark("--scheduled", *AT, "--tool", "Meta Business Suite").status == 0
    assert item()["state"] == "scheduled"
    assert run("move", ready.folder, ready.code(INSTAGRAM), "--to", "none").status == 1
    assert mark("--unscheduled").status == 0
    assert item()["state"] == "ready"


def test_corrected_takes_the_new_text_from_a_file(mark, item, tmp_path):
    mark("--posted", *AT, *URL)
    (tmp_path / "new.txt").write_text("Better.\n", encoding="utf-8")
    assert mark("--corrected", tmp_path / "new.txt", "--comment", "typo").status == 0
    assert item()["own"]["text"] == "Better."
    assert item()["state"] == "posted"


def test_taken_down_keeps_the_reason(mark, item):
    mark("--posted", *AT, *URL)
    assert mark("--taken-down", "rights ended").status == 0
    assert (item()["state"], item()["reason"]) == ("taken_down", "rights ended")


def test_what_the_workflow_refuses_is_no_error_of_use(ready, run):
    ran = run("mark", ready.folder, ready.code(X), "--posted", *AT, *URL)
    assert ran.status == 1
    assert ran.error == f"{ready.code(X)}: “Mark as posted” is not possible in the state “Draft”."
    answer = run("mark", ready.folder, ready.code(X), "--posted", *AT, *URL, "--json")
    assert answer.status == 1
    assert answer.json()["refused"][0]["code"] == "step_not_here"
    assert run("mark", ready.folder, ready.code(X), "--not-posted", "x", "--json").json() == {
        "done": [ready.id(X)],
        "refused": [],
    }


ONE = "Say one thing that happened: --posted, --not-posted, "


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ([], ONE),
        (["--posted", "--scheduled"], ONE),
        (["--posted", "--taken-down", "x"], ONE),
        (["--posted", *URL], "With --posted, give --at. Nothing was done."),
        (["--posted", *AT], "With --posted, give --url | --no-url. Nothing was done."),
        (["--posted", *AT, "--url", ""], "With --posted, give --url | --no-url. Nothing was done."),
        (["--posted", *AT, *URL, "--no-url", "x"], "With --posted, give --url | --no-url."),
        (["--scheduled", *AT], "With --scheduled, give --tool. Nothing was done."),
        (["--scheduled", "--tool", "x"], "With --scheduled, give --at. Nothing was done."),
        (["--corrected", "x.txt"], "With --corrected, give --comment. Nothing was done."),
        (["--unscheduled", *AT], "--at does not belong to --unscheduled. Nothing was done."),
        (["--taken-down", "x", *URL], "--url does not belong to --taken-down."),
        (["--not-posted", ""], "The reason is missing."),
        (["--posted", "--at", "7 pm", *URL], "“7 pm” is no time such as 2026-11-23T19:00."),
        (["--posted", "--at", "0001-01-01T00:00+14:00", *URL], "“0001-01-01T00:00+14:00” is no"),
        (["--posted", *AT, "--url", "javascript:alert(1)"], "“javascript:alert(1)” is no web"),
        (["--posted", *AT, "--url", "example.com"], "“example.com” is no web address"),
        (["--corrected", "missing.txt", "--comment", "x"], "missing.txt cannot be read."),
        (["--corrected", ".", "--comment", "x"], ". cannot be read."),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_wrong_use_does_nothing(mark, item, options, error, lang):
    before = item()
    ran = mark(*options, "--lang", lang)
    assert ran.status == 2
    assert ran.error.startswith(error) is (lang == "en")
    assert item() == before


def test_a_corrected_text_has_to_be_utf_8(mark, item, tmp_path):
    mark("--posted", *AT, *URL)
    (tmp_path / "new.txt").write_bytes("更正".encode("big5"))
    ran = mark("--corrected", tmp_path / "new.txt", "--comment", "typo")
    assert ran.status == 2
    assert ran.error.endswith("is no text in UTF-8. Nothing was changed; save it as UTF-8.")


def test_an_item_that_is_not_there_is_refused(ready, run):
    ran = run("mark", ready.folder, "K7-42F", "--unscheduled")
    assert (ran.status, ran.error) == (2, "There is no item “K7-42F”.")
