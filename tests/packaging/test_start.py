import datetime as dt

import pytest


@pytest.fixture
def start(script):
    return script("start")


@pytest.fixture
def program_calls(start, tmp_path, monkeypatch):
    """Puts a program in the place of ours that notes its arguments; gives what it noted."""
    calls, python = tmp_path / "calls", tmp_path / "python"
    python.write_text(f'#!/bin/sh\necho "$*" >> "{calls}"\ntest ! -e "{tmp_path}/broken"\n')
    python.chmod(0o755)
    monkeypatch.setattr(start, "PYTHON", python)
    return lambda: calls.read_text(encoding="utf-8").replace(str(tmp_path), "").splitlines()


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (dt.date(2026, 11, 23), "2026-W48"),
        (dt.date(2027, 1, 3), "2026-W53"),
        (dt.date(2027, 1, 4), "2027-W01"),
    ],
)
def test_the_week_is_the_iso_week(start, day, week):
    assert start.iso_week(day) == week


def test_the_clock_of_the_program_is_the_clock_of_the_week(start, monkeypatch):
    monkeypatch.setenv("SMCALENDAR_NOW", "2026-11-23T19:00:00+08:00")
    assert start.today() == dt.date(2026, 11, 23)


def test_a_clock_that_is_none_is_said_in_a_sentence(start, monkeypatch):
    monkeypatch.setenv("SMCALENDAR_NOW", "soon")
    with pytest.raises(start.SetupError, match="SMCALENDAR_NOW is no ISO time: soon"):
        start.today()


def test_the_folder_is_the_one_the_user_names(start, smcalendar_home):
    assert start.data_folder() == smcalendar_home


@pytest.mark.skipif("sys.platform == 'win32'", reason="the stand-in for Python is a shell script")
class TestSample:
    @pytest.fixture(autouse=True)
    def _monday(self, monkeypatch):
        monkeypatch.setenv("SMCALENDAR_NOW", "2026-11-23T19:00:00+08:00")

    @pytest.fixture
    def no_screen(self, monkeypatch):
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)

    @pytest.fixture
    def screen(self, monkeypatch):
        monkeypatch.setenv("DISPLAY", ":0")

    @pytest.mark.usefixtures("screen")
    def test_the_window_opens_on_the_sample(self, start, tmp_path, program_calls):
        start.run(tmp_path / "data")
        sample = "/data/sample"
        assert program_calls() == [
            f"-m smcalendar new {sample} --sample",
            f"-m smcalendar open {sample}",
        ]

    @pytest.mark.skipif("sys.platform == 'darwin'", reason="there is always a screen")
    @pytest.mark.usefixtures("no_screen")
    def test_without_a_screen_it_says_so_and_writes_everything(
        self, start, tmp_path, program_calls, capsys
    ):
        data = tmp_path / "我的 data"
        start.run(data)
        assert "There is no screen for a window" in capsys.readouterr().out
        sample, exports = "/我的 data/sample", "/我的 data/sample-exports"
        assert program_calls() == [
            f"-m smcalendar new {sample} --sample",
            f"-m smcalendar export ical {sample} -o {exports}/calendar.ics",
            f"-m smcalendar export checklist {sample} -o {exports}/checklists-2026-W48"
            " --week 2026-W48 --format html",
            f"-m smcalendar export schedule {sample} -o {exports}/schedule-2026-W48.pdf"
            " --week 2026-W48 --format pdf",
        ]
        assert (data / "sample-exports/checklists-2026-W48").is_dir()

    @pytest.mark.usefixtures("screen")
    def test_a_sample_that_is_there_stays(self, start, tmp_path, program_calls):
        (tmp_path / "sample").mkdir()
        (tmp_path / "sample/calendar.sqlite3").touch()
        start.run(tmp_path)
        assert [call.split()[2] for call in program_calls()] == ["open"]

    def test_what_fails_ends_it(self, start, tmp_path, program_calls):
        (tmp_path / "broken").touch()
        with pytest.raises(start.SetupError, match=r"exit status 1.*smcalendar new .*sample"):
            start.run(tmp_path)
        assert len(program_calls()) == 1


@pytest.mark.skipif("sys.platform != 'linux'", reason="only Debian has its packages")
def test_without_terminal_and_root_it_ends_with_the_command(start, debian, as_user, capsys):
    debian.add_sudo()
    assert start.main([]) == 2
    assert "sudo apt-get install --no-install-recommends --yes" in capsys.readouterr().out
