import logging
import sys

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services.logs import log_file, start_log
from smcalendar.ui.shell import unexpected

SECRET = "what somebody wrote"


@pytest.fixture
def hook(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    unexpected.install(told.append)
    return lambda error: (sys.excepthook(type(error), error, error.__traceback__), told)[1]


@pytest.mark.expected_log("unexpected error")
def test_what_nobody_expected_is_one_sentence_and_a_traceback_without_texts(hook, tmp_path):
    handler = start_log(tmp_path)
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            told = hook(error)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert [each.code for each in told] == ["unexpected_here"]
    log = log_file(tmp_path).read_text(encoding="utf-8")
    assert "builtins.KeyError" in log
    assert "test_unexpected.py" in log
    assert SECRET not in log.replace("{}[SECRET]", "")


def test_known_trouble_is_said_and_not_logged(hook):
    assert [each.code for each in hook(UserError("disk_full", path="/x"))] == ["disk_full"]


@pytest.mark.expected_log("unexpected error")
def test_trouble_while_telling_is_not_told_again(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told = []

    def tell(error):
        told.append(error)
        sys.excepthook(ValueError, ValueError(), None)

    unexpected.install(tell)
    sys.excepthook(ValueError, ValueError(), None)
    assert len(told) == 1
