import json

import pytest

WANTED = {"python": "3.11", "project": "/a", "requirements.lock": "1"}


@pytest.mark.parametrize(
    ("marker", "python_exists", "state"),
    [
        (WANTED, True, "ready"),
        (WANTED | {"requirements-dev.lock": "2"}, True, "ready"),
        (WANTED | {"requirements.lock": "0"}, True, "update"),
        ({"python": "3.11", "project": "/a"}, True, "update"),
        (WANTED | {"python": "3.12"}, True, "rebuild"),
        (WANTED | {"project": "/b"}, True, "rebuild"),
        ({}, True, "rebuild"),
        (WANTED, False, "rebuild"),
    ],
)
def test_a_venv_is_used_brought_up_to_date_or_made_anew(setup_steps, marker, python_exists, state):
    assert setup_steps.state_of(marker, WANTED, python_exists=python_exists) == state


@pytest.mark.skipif("sys.platform == 'win32'", reason="the stand-in for Python is a shell script")
class TestPythonPackages:
    @pytest.fixture
    def calls(self, project):
        """Tells what was done since the last time it was asked: `venv`, or what pip installed."""

        def since_last_time() -> list[str]:
            log = project / "calls"
            lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
            log.write_text("", encoding="utf-8")
            return ["venv" if line == "venv" else line.split("/")[-1] for line in lines]

        return since_last_time

    def test_a_lock_is_installed_with_its_hashes_as_wheels(self, project, setup_steps):
        setup_steps.python_packages(setup_steps.TEST_LOCK)
        _, lock, ours = (project / "calls").read_text(encoding="utf-8").splitlines()
        assert "install --require-hashes --only-binary :all: --requirement" in lock
        assert lock.endswith("/my 專案/packaging/requirements-dev.lock")
        assert "--no-deps --no-build-isolation --editable" in ours

    def test_a_second_start_runs_nothing(self, setup_steps, calls):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        assert calls() == ["venv", "requirements.lock", "my 專案"]
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        assert calls() == []

    def test_what_the_tests_need_is_enough_to_start(self, setup_steps, calls):
        setup_steps.python_packages(setup_steps.TEST_LOCK)
        calls()
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        assert calls() == []

    def test_the_tests_add_to_what_start_installed(self, setup_steps, calls):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        calls()
        setup_steps.python_packages(setup_steps.TEST_LOCK)
        assert calls() == ["requirements-dev.lock", "my 專案"]

    def test_a_changed_lock_is_installed(self, project, setup_steps, calls):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        calls()
        (project / "packaging/requirements.lock").write_text("second", encoding="utf-8")
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        assert calls() == ["requirements.lock", "my 專案"]

    @pytest.mark.parametrize("left", ["", "{", '"text"', '{"python": "2.7"}'])
    def test_half_a_venv_is_made_anew(self, setup_steps, calls, left):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        calls()
        setup_steps.MARKER.write_text(left, encoding="utf-8")
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        assert calls() == ["venv", "requirements.lock", "my 專案"]

    def test_an_interrupted_installation_leaves_no_marker(self, project, setup_steps, calls):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        (project / "broken").touch()
        (project / "packaging/requirements.lock").write_text("second", encoding="utf-8")
        with pytest.raises(setup_steps.SetupError, match="the next run begins anew"):
            setup_steps.python_packages(setup_steps.RUN_LOCK)
        (project / "broken").unlink()
        calls()
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        assert calls() == ["venv", "requirements.lock", "my 專案"]

    def test_the_link_to_the_project_is_ascii_and_leads_there(self, project, setup_steps):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
        (link,) = (project / ".venv").rglob("_smcalendar.pth")
        assert (link.parent / link.read_text(encoding="ascii").strip()).resolve() == project

    def test_the_marker_says_which_locks_it_stands_for(self, setup_steps):
        setup_steps.python_packages(setup_steps.TEST_LOCK)
        marker = json.loads(setup_steps.MARKER.read_text(encoding="utf-8"))
        assert {"requirements.lock", "requirements-dev.lock"} < marker.keys()


def test_settings_of_other_installations_stay_out(setup_steps, monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_CERT", "/certificate")
    environment = setup_steps.environment(QT_QPA_PLATFORM="offscreen")
    assert not {"PIP_TARGET", "PYTHONPATH"} & environment.keys()
    assert environment["PIP_CERT"] == "/certificate"
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(project, setup_steps, monkeypatch):
    def refuse(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(setup_steps.venv, "create", refuse)
    with pytest.raises(setup_steps.SetupError, match=r"cannot be made: .*No space left"):
        setup_steps.python_packages(setup_steps.RUN_LOCK)
