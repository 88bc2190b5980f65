"""`export`: the right bytes in the right place."""

import json
import re

import pytest

INSTAGRAM, X = "instagram:qingtian", "x:qingtian_x"
WEEK = ("--week", "2026-W48")


def test_a_calendar_file_has_every_dated_item(run, planned, tmp_path):
    ran = run("export", "ical", planned.folder, "-o", tmp_path / "tea.ics")
    assert (ran.status, ran.out) == (0, b"")
    data = (tmp_path / "tea.ics").read_bytes()
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"BEGIN:VEVENT\r\n") == 3
    assert run("export", "ical", planned.folder, "-o", "-").out == data


def test_filters_narrow_a_calendar_file(run, planned):
    data = run("export", "ical", planned.folder, "-o", "-", "--brand", "Harbor").out
    assert data.count(b"BEGIN:VEVENT") == 1
    assert b"Night market" in data
    assert (
        data
        == run(
            *(
                "export",
                "ical",
                planned.folder,
                "-o",
                "-",
                "--brand",
                "Harbor",
                "--audience",
                "team",
            )
        ).out
    )


@pytest.mark.parametrize(
    ("options", "environ", "word"),
    [
        ([], {}, "草稿"),
        ([], {"LANG": "en_US.UTF-8"}, "草稿"),
        ([], {"SMCALENDAR_LANG": "en"}, "Draft"),
        (["--lang", "en"], {"SMCALENDAR_LANG": "zh_TW"}, "Draft"),
    ],
)
def test_a_file_speaks_the_language_of_its_workspace(run, planned, options, environ, word):
    ran = run("export", "ical", planned.folder, "-o", "-", *options, **environ)
    unfolded = ran.text.replace("\r\n ", "")
    assert word in unfolded
    page = run(
        *("export", "schedule", planned.folder, "-o", "-", *WEEK, "--format", "text", *options),
        **environ,
    )
    assert word in page.text


BEGINNINGS = {
    "html": b"<!",
    "pdf": b"%PDF-",
    "csv": b"\xef\xbb\xbf",
    "md": b"#",
    "json": b"{",
    "text": b"",
}


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_checklist_has_what_is_to_be_posted(run, ready, kind, tmp_path):
    command = ("export", "checklist", ready.folder, *WEEK, "--format", kind)
    ran = run(*command, "-o", tmp_path / "list")
    assert (ran.status, ran.out) == (0, b"")
    data = (tmp_path / "list").read_bytes()
    assert data.startswith(BEGINNINGS[kind])
    if kind != "pdf":
        assert ready.code(INSTAGRAM) in data.decode()
        assert data == run(*command, "-o", "-").out


def test_a_folder_gets_one_checklist_for_each_platform(run, ready, tmp_path):
    command = ("export", "checklist", ready.folder, *WEEK, "--format", "md", "-o", tmp_path)
    override = ("--do", "override", "--to", "ready", "--comment", "as agreed by phone")
    assert run("review", ready.folder, ready.code(X), *override).status == 0
    ran = run(*command)
    assert ran.status == 0
    written = sorted(path.name for path in tmp_path.glob("*.md"))
    assert written == [f"checklist-{each}-2026-11-23.md" for each in ("instagram", "x")]
    assert sorted(ran.lines) == [str(tmp_path / name) for name in written]


def test_a_platform_narrows_a_checklist(run, ready, tmp_path):
    command = ("export", "checklist", ready.folder, *WEEK, "--format", "json", "-o", "-")
    whole, narrow = run(*command).json(), run(*command, "--platform", "instagram").json()
    assert [each["platform"] for each in narrow["platforms"]] == ["instagram"]
    assert narrow["platforms"][0]["items"][0]["code"] == ready.code(INSTAGRAM)
    assert run(*command, "--platform", "youtube").json()["platforms"] == []
    assert len(whole["platforms"]) >= len(narrow["platforms"])


def test_days_without_items_leave_a_folder_empty(run, ready, tmp_path):
    days = ("--from", "2026-01-01", "--to", "2026-01-31")
    (tmp_path / "out").mkdir()
    ran = run(
        "export", "checklist", ready.folder, *days, "--format", "html", "-o", tmp_path / "out"
    )
    assert ran.lines == ["There is nothing on these days, so no file was written."]
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("options", "beginning"),
    [
        ([], b"%PDF-"),
        (["--paper", "a3", "--gray"], b"%PDF-"),
        (["--format", "png", "--paper", "letter"], b"\x89PNG"),
    ],
)
def test_the_printed_week_is_a_page(run, planned, tmp_path, options, beginning):
    ran = run("export", "schedule", planned.folder, "-o", tmp_path / "week", *WEEK, *options)
    assert (ran.status, ran.out) == (0, b"")
    assert (tmp_path / "week").read_bytes().startswith(beginning)


def test_days_and_filters_narrow_the_printed_week_and_are_named_on_it(run, planned):
    command = ("export", "schedule", planned.folder, "-o", "-", *WEEK, "--format", "text")
    assert planned.code(INSTAGRAM) in run(*command).text
    late = run(*command, "--from", "2026-11-24", "--lang", "en").text
    assert planned.code(INSTAGRAM) not in late
    assert planned.code(X) in late
    assert "2026-11-24–" in late
    filtered = run(*command, "--platform", "x", "--state", "draft", "--lang", "en").text
    assert "Draft" in filtered.splitlines()[1]


def test_the_print_code_of_a_page_finds_what_changed_since(run, planned):
    page = run(
        *("export", "schedule", planned.folder, "-o", "-", *WEEK, "--format", "text"),
        *("--lang", "en"),
    ).text
    code = re.search(r"\b[0-9A-Z]+-[0-9A-Z]{4}\b", page.splitlines()[2])[0]
    assert run("log", planned.folder, "--since", code).lines[-1] == "0 changes since this paper."
    run("move", planned.folder, planned.code(X), "--to", "2026-11-28")
    ran = run("log", planned.folder, "--since", code.lower().replace("0", "o"))
    assert ran.status == 0
    assert ran.lines[-2] == "1 change since this paper."
    assert planned.code(X) in ran.lines[-1]
    assert "2026-11-24 → 2026-11-28" in ran.lines[-1]


def test_posts_are_exported_for_a_round_trip(run, planned, tmp_path):
    ran = run("export", "posts", planned.folder, "-o", tmp_path / "posts.JSON")
    assert (ran.status, ran.out) == (0, b"")
    posts = json.loads((tmp_path / "posts.JSON").read_bytes())
    assert run("export", "posts", planned.folder, "-o", "-").json() == posts
    assert len(posts) == 4
    assert all("id" in item for post in posts for item in post["items"])
    for each in posts:
        for part in (each, *each["items"]):
            for name in ("id", "version", "code", "state"):
                part.pop(name, None)
        each["assets"] = []
    added = run("add", "posts", planned.folder, "--json", "-", stdin=json.dumps(posts).encode())
    assert len(added.json()["posts"]) == 4


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (["schedule", "-o", "-"], "--week is missing; see: smcalendar export schedule --help"),
        (["schedule", "-o", "-", "--week", "2026-W54"], "“2026-W54” is no week such as 2026-W48."),
        (["schedule", "-o", "-", "--week", "next"], "“next” is no week such as 2026-W48."),
        (["schedule", *WEEK], "-o is missing; see: smcalendar export schedule --help"),
        (["schedule", "-o", "-", *WEEK, "--paper", "b5"], "“b5” is not possible here."),
        (["checklist", "-o", "-", *WEEK], "--format is missing"),
        (["checklist", "-o", "-", "--format", "md"], "Give a week, or a first and a last day."),
        (
            ["checklist", "-o", "-", "--format", "md", *WEEK, "--from", "2026-11-01"],
            "Give a week, or a first and a last day.",
        ),
        (
            ["checklist", "-o", "-", "--format", "md", "--from", "2026-11-02"],
            "Give a week, or a first and a last day.",
        ),
        (
            [
                *("checklist", "-o", "-", "--format", "md"),
                *("--from", "2026-11-02", "--to", "2026-11-01"),
            ],
            "The last day is before the first.",
        ),
        (["checklist", "-o", "-", *WEEK, "--format", "md", "--platform", "q"], "There is no platf"),
        (["ical", "-o", "-", "--audience", "me"], "“me” is not possible here. There are: team."),
        (["posts", "-o", "posts.ods"], "“posts.ods” is no kind of file that can be written."),
    ],
)
def test_wrong_use_writes_nothing(run, planned, command, error):
    kind, *options = command
    ran = run("export", kind, planned.folder, *options)
    assert (ran.status, ran.out) == (2, b"")
    assert ran.error.startswith(error)


@pytest.mark.parametrize("week", ["0001-W01", "9999-W51", "1582-W41"])
def test_a_week_at_the_ends_of_the_calendar_is_a_page(run, planned, week):
    for command in ("schedule", "checklist"):
        ran = run("export", command, planned.folder, "-o", "-", "--week", week, "--format", "text")
        assert ran.status == 0


def test_all_days_there_are_make_a_checklist(run, ready):
    days = ("--from", "0001-01-01", "--to", "9999-12-31")
    ran = run("export", "checklist", ready.folder, "-o", "-", *days, "--format", "json")
    assert ran.status == 0


def test_letters_that_no_font_can_draw_are_told_before_anybody_prints(run, planned, tmp_path):
    unknown = "\U0001f9ff\U0010fffd"
    post = json.dumps([{"title": unknown, "items": [{"account": "shop", "date": "2026-11-23"}]}])
    accounts = run("list", "accounts", planned.folder, "--json").json()
    post = post.replace('"shop"', json.dumps(accounts[0]["id"]))
    run("add", "posts", planned.folder, "--json", "-", stdin=post.encode())
    ran = run("export", "schedule", planned.folder, "-o", tmp_path / "w.pdf", "--week", "2026-W48")
    assert ran.status == 0
    assert (tmp_path / "w.pdf").stat().st_size > 1000
    assert "\U0010fffd" in ran.err
