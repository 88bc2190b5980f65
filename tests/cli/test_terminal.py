"""The program as a process: closed and full outputs, broken pipes, odd bytes, encodings."""

import json
import os

import pytest

LIST = ("list", "items", "{folder}")
READING = {
    "list": LIST,
    "list --json": (*LIST, "--json"),
    "--help": ("--help",),
    "export": ("export", "ical", "{folder}", "-o", "-"),
}
CANNOT_PRINT = (
    "smcalendar: The output cannot be printed: it is closed, or its disk is full. "
    "What was changed is kept.\n"
)


@pytest.fixture(params=READING)
def reading(request, planned):
    return [each.format(folder=planned.folder) for each in READING[request.param]]


def test_a_full_output_is_one_sentence(spawned, reading):
    with open("/dev/full", "wb") as full:
        ran = spawned(*reading, stdout=full)
    assert ran.stderr.decode() == CANNOT_PRINT
    assert ran.returncode == (2 if "-o" in reading else 1)


def test_a_closed_output_is_one_sentence(spawned, reading):
    ran = spawned(*reading, stdout=None, preexec_fn=lambda: os.close(1))
    assert ran.stderr.decode() == CANNOT_PRINT
    assert ran.returncode == (2 if "-o" in reading else 1)


def test_nobody_reading_any_more_is_no_error(spawned, reading):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ran = spawned(*reading, stdout=writer)
    finally:
        os.close(writer)
    assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.parametrize("arguments", [("nope",), ("list", "items", "anywhere")])
@pytest.mark.parametrize("full", [True, False])
def test_without_an_error_output_the_status_still_tells(spawned, arguments, full):
    with open("/dev/full" if full else "/dev/null", "wb") as target:
        close = None if full else lambda: os.close(2)
        ran = spawned(*arguments, stderr=target if full else None, preexec_fn=close)
    assert (ran.returncode, ran.stdout) == (2, b"")


def test_what_was_done_stays_done_when_it_cannot_be_told(spawned, planned, run):
    code = planned.items["x:qingtian_x"]["code"]
    with open("/dev/full", "wb") as full:
        ran = spawned("move", planned.folder, code, "--to", "none", stdout=full)
    assert ran.returncode == 1
    assert "What was changed is kept." in ran.stderr.decode()
    assert code in run("list", "items", planned.folder, "--undated").text


def test_a_closed_input_is_one_sentence(spawned, planned):
    add = ("add", "people", planned.folder, "--json", "-")
    ran = spawned(*add, stdin=None, preexec_fn=lambda: os.close(0))
    assert ran.returncode == 2
    assert ran.stderr == (
        b"smcalendar: Standard input is closed or cannot be read. Nothing was done.\n"
    )


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b'{"name": "\xff"}', "the file is no text in UTF-8"),
        (b"", "the file is no JSON"),
        (b" " * 20_000_001, "the file is larger than 20 MB"),
    ],
)
def test_input_that_cannot_be_used_is_one_sentence(spawned, planned, data, error):
    ran = spawned("add", "people", planned.folder, "--json", "-", stdin=None, input=data)
    assert ran.returncode == 2
    assert ran.stderr.decode().startswith(f"smcalendar: Nothing was done: {error}")
    assert ran.stderr.count(b"\n") == 1


def test_an_endless_file_is_not_read_to_its_end(spawned, planned):
    ran = spawned("add", "people", planned.folder, "--json", "/dev/zero")
    assert ran.returncode == 2
    assert b"larger than 20 MB" in ran.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "items", "\udcff"),
        ("list", "\udcff", "{folder}"),
        ("list", "items", "{folder}", "--owner", "\udcff"),
        ("list", "items", "{folder}", "--state", "\udcff"),
        ("list", "items", "{folder}", "--as", "\udcff"),
        ("list", "items", "{folder}", "--lang", "\udcff"),
        ("move", "{folder}", "\udcff", "--to", "none"),
        ("count", "x", "--platform", "\udcff"),
        ("count", "x", "--platform", "x", "--field", "\udcff"),
        ("\udcff",),
        ("--\udcff",),
        ("list", "items", "a\nb\x1b[31m"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_odd_characters_are_refused_in_one_line(run, planned, arguments, lang):
    given = [each.replace("{folder}", str(planned.folder)) for each in arguments]
    ran = run(*given, SMCALENDAR_LANG=lang)
    assert (ran.status, ran.out) == (2, b"")
    assert len(ran.errors) == 1
    assert not {"\x1b", "\udcff"} & set(ran.err)


def test_odd_bytes_are_refused_in_one_line(spawned, planned):
    ran = spawned("list", "items", planned.folder, "--owner", "\udcff")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.decode().startswith("smcalendar: Nothing is called “\\udcff” (person).")
    assert ran.stderr.count(b"\n") == 1


def test_what_an_encoding_lacks_is_written_out(spawned, planned):
    ran = spawned("list", "items", planned.folder, environ={"PYTHONIOENCODING": "ascii"})
    assert ran.returncode == 0
    assert b"\\u65b0\\u54c1" in ran.stdout


def test_a_json_document_is_utf_8_whatever_the_terminal(spawned, planned, run):
    ran = spawned("list", "items", planned.folder, "--json", environ={"PYTHONIOENCODING": "ascii"})
    assert json.loads(ran.stdout) == run("list", "items", planned.folder, "--json").json()
    assert "新品開箱".encode() in ran.stdout


@pytest.mark.parametrize(
    ("variables", "chinese"),
    [
        ({"LANG": "zh_TW.UTF-8", "LC_ALL": ""}, True),
        ({"LANG": "zh_TW.UTF-8", "LC_ALL": "C.UTF-8"}, False),
        ({"LANG": "C", "LC_ALL": "C", "SMCALENDAR_LANG": "zh_TW"}, True),
    ],
)
def test_a_process_speaks_the_language_of_its_environment(spawned, variables, chinese):
    ran = spawned("--help", environ={"LC_MESSAGES": ""} | variables)
    assert ran.returncode == 0
    assert ran.stdout.decode().startswith("用法：" if chinese else "Usage: ")


def test_what_nobody_expected_is_one_sentence_and_a_traceback_in_the_log(
    spawned, planned, smcalendar_home
):
    """A module that is damaged stands for every fault of ours."""
    broken = planned.folder.parent / "broken"
    (broken / "icalendar").mkdir(parents=True)
    (broken / "icalendar" / "__init__.py").write_text("raise ZeroDivisionError\n")
    ran = spawned(
        *("export", "ical", planned.folder, "-o", "-"), environ={"PYTHONPATH": str(broken)}
    )
    log = smcalendar_home / "logs" / "smcalendar.log"
    assert ran.returncode == 2
    assert ran.stderr.decode() == (
        "smcalendar: Something unexpected happened; nothing half done was kept. "
        f"The details are in {log}\n"
    )
    assert "ZeroDivisionError" in log.read_text()


def test_without_a_place_for_the_log_it_is_one_sentence_all_the_same(spawned, planned):
    broken = planned.folder.parent / "broken"
    (broken / "icalendar").mkdir(parents=True)
    (broken / "icalendar" / "__init__.py").write_text("raise ZeroDivisionError\n")
    ran = spawned(
        *("export", "ical", planned.folder, "-o", "-"),
        environ={"PYTHONPATH": str(broken), "SMCALENDAR_HOME": "/dev/null"},
    )
    assert ran.returncode == 2
    assert ran.stderr.decode().endswith("and no log could be written.\n")
    assert ran.stderr.count(b"\n") == 1


def test_a_whole_day_of_work_goes_through_processes(spawned, tmp_path):
    folder = tmp_path / "tea"

    def done(*arguments, **settings) -> bytes:
        ran = spawned(*arguments, **settings)
        assert (ran.returncode, ran.stderr) == (0, b"")
        return ran.stdout

    def add(kind, records, *more):
        data = json.dumps(records).encode()
        return json.loads(done("add", kind, folder, "--json", "-", *more, stdin=None, input=data))

    done("new", folder, "--lang", "zh_TW")
    add("brands", {"name": "青田茶", "zone": "Asia/Taipei"})
    add("accounts", {"brand": "青田茶", "platform": "x", "handle": "tea"})
    add("people", [{"name": "Amy", "roles": ["planner"]}, {"name": "Bob", "roles": ["approver"]}])
    item = {"account": "tea", "date": "2026-11-23", "time": "19:00"}
    add("posts", {"text": "三月", "items": [item]}, "--as", "Amy")
    (listed,) = json.loads(done("list", "items", folder, "--json"))
    for who, step in (("Amy", "submit"), ("Bob", "approve"), ("Amy", "make-ready")):
        done("review", folder, listed["code"], "--do", step, "--as", who)
    assert listed["code"].encode() in done(
        *("export", "checklist", folder, "--week", "2026-W48", "--format", "text", "-o", "-")
    )
    posted = ("--posted", "--at", "2026-11-23T19:02", "--url", "https://example.com/1")
    done("mark", folder, listed["code"], *posted, "--as", "Amy")
    assert json.loads(done("list", "items", folder, "--json"))[0]["state"] == "posted"
    assert done("doctor", folder) == b"Nothing is wrong.\n"
