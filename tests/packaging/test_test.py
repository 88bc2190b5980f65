import sys

import pytest

REPORT = """<testsuites><testsuite name="pytest">
<testcase classname="tests.test_a" name="test_one" />
<testcase classname="tests.test_a" name="test_two"><failure message="assert 0" /></testcase>
<testcase classname="tests.test_a" name="test_three">
<skipped type="pytest.skip" message="install strace to run this">test_a.py:3</skipped></testcase>
<testcase classname="" name="tests.test_b"><error message="collection failure" /></testcase>
</testsuite></testsuites>"""


@pytest.fixture
def our_test(script, monkeypatch):
    # The projects below need none of the plugins, which take a second to load.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    test = script("test")
    monkeypatch.setattr(test, "ON_ALL_CORES", ())
    return test


@pytest.fixture
def run(our_test, tmp_path, monkeypatch):
    """Runs the last step on a project of one file of tests."""

    def run_pytest(code: str, *arguments: str):
        (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        (tmp_path / "test_it.py").write_text(code, encoding="utf-8")
        return our_test.tests(["-p", "no:cacheprovider", *arguments])

    monkeypatch.setattr(our_test, "PROJECT", tmp_path)
    monkeypatch.setattr(our_test, "PYTHON", sys.executable)
    return run_pytest


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ([], [])),
        (["--all"], (["--all"], [])),
        (["--all", "--", "-k", "week"], (["--all"], ["-k", "week"])),
        (["--", "--", "x"], ([], ["--", "x"])),
    ],
)
def test_what_follows_two_hyphens_is_for_pytest(our_test, arguments, expected):
    assert our_test.split(arguments) == expected


def test_a_report_is_counted_and_its_skips_are_named(our_test, tmp_path):
    (tmp_path / "report.xml").write_text(REPORT, encoding="utf-8")
    outcome = our_test.outcome_of(tmp_path / "report.xml")
    assert str(outcome) == "1 passed, 2 failed, 1 skipped"
    assert outcome.skipped == ("tests.test_a.test_three: install strace to run this",)


def test_outcomes_add_up(our_test):
    total = our_test.PASSED + our_test.FAILED + our_test.Outcome(skipped=("a: b",))
    assert str(total) == "1 passed, 1 failed, 1 skipped"


def test_tests_that_pass(run):
    assert str(run("def test_a(): pass")) == "1 passed, 0 failed, 0 skipped"


def test_tests_that_fail_and_tests_that_cannot_be_torn_down(run):
    code = "import pytest\n@pytest.fixture\ndef a():\n yield\n assert 0\ndef test_a(a): pass"
    assert run(code).failed == 1
    assert run("def test_a(): assert 0").failed == 1
    assert run("import nowhere").failed == 1


def test_no_test_at_all_is_a_failure(run, capfd):
    assert run("").failed == 1
    assert "No test ran" in capfd.readouterr().out


def test_a_skip_alone_is_no_test(run):
    code = "import pytest\ndef test_a(): pytest.skip('install x to run this')"
    assert str(run(code)) == "0 passed, 1 failed, 1 skipped"


def test_a_run_that_dies_is_a_failure(run, capfd):
    assert run("import os\ndef test_a(): os._exit(3)").failed == 1
    assert "without a report, with exit status 3" in capfd.readouterr().out


def test_a_wrong_option_is_a_failure(run):
    assert run("def test_a(): pass", "--no-such-option").failed == 1


def test_arguments_reach_pytest(run):
    assert run("def test_a(): pass\ndef test_b(): pass", "-k", "test_b").passed == 1


@pytest.mark.parametrize(("status", "word"), [(0, "passed"), (3, "failed")])
def test_a_check_is_one_line_with_its_result(our_test, run, capsys, status, word):
    outcome = our_test.check("the check", ["-c", f"print('found'); raise SystemExit({status})"])
    said = capsys.readouterr().out
    assert f"the check: {word} (" in said
    assert ("found" in said) == (outcome == our_test.FAILED) == bool(status)


@pytest.mark.parametrize(
    ("arguments", "code", "status"),
    [
        ([], "def test_a(): pass", 0),
        ([], "def test_a(): assert 0", 1),
        ([], "", 1),
        ([], "import pytest\ndef test_a(): pass\ndef test_b(): pytest.skip('install x')", 0),
        (["--all"], "import pytest\ndef test_a(): pass\ndef test_b(): pytest.skip('install x')", 1),
    ],
)
def test_the_last_line_counts_and_the_status_tells(
    our_test, setup_steps, tmp_path, monkeypatch, capfd, arguments, code, status
):
    (tmp_path / "test_it.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(our_test, "PROJECT", tmp_path)
    monkeypatch.setattr(our_test, "PYTHON", sys.executable)
    monkeypatch.setattr(our_test, "CHECKS", (("a check", ("-c", "pass")),))
    monkeypatch.setattr(setup_steps, "prepare", lambda lock, yes: None)
    assert our_test.main([*arguments, "--", "-p", "no:cacheprovider"]) == status
    *_, last = capfd.readouterr().out.strip().splitlines()
    assert last.endswith(" skipped")
    assert last.startswith("2 passed, 0 failed") or status
