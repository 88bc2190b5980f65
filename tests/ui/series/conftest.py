"""A window on a workspace with a series of the post on Friday."""

import datetime as dt

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services import plan, series_changes
from smcalendar.services.series import today_of


@pytest.fixture
def repeating(qtbot, window):
    qtbot.waitUntil(lambda: hasattr(window.meeting, "repeating"))
    return window.meeting.repeating


@pytest.fixture
def patiently(window):
    """Gives `patiently(question, *values)`: what it answers once no commit is met."""

    def ask(question, *values):
        while True:
            try:
                return window.session.read(question, *values)
            except UserError as error:
                if error.code != "busy":
                    raise

    return ask


@pytest.fixture
def of(patiently):
    """Gives `of(title)`: the items of posts with a title."""
    return lambda title: [e for e in patiently(plan.items) if e.title == title]


@pytest.fixture
def live(elsewhere, window, repeating, of):
    """The id of a series of the post "Live", every Friday at 12:30."""
    (first,) = of("Live")
    values = {
        "name": "Live on Friday",
        "rule": "FREQ=WEEKLY;BYDAY=FR",
        "start": dt.date(2026, 11, 20),
        "time": dt.time(12, 30),
        "zone": "Asia/Taipei",
        "accounts": (first.item.account_id,),
        "title": "Live",
        "text": "Ask us.",
    }
    done = series_changes.add(elsewhere, values, today=today_of(elsewhere), post_id=first.post.id)
    return done.series_id
