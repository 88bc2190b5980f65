"""The settings page in a window, and what a person does there."""

from collections.abc import Callable
from typing import Any

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services import setup
from smcalendar.ui.settings.page import SettingsPage


@pytest.fixture
def page(qtbot, window) -> SettingsPage:
    page = window.show_page("settings")
    qtbot.waitUntil(lambda: page.sections.count() > 0)
    return page


@pytest.fixture
def section(page) -> Callable[[str], Any]:
    def show(name: str) -> Any:
        page.show_section(name)
        return page.pages[name]

    return show


@pytest.fixture
def stored(window) -> Callable[[str], dict[str, Any]]:
    """Returns the records of a kind by their names or handles."""

    def read(kind: str) -> dict[str, Any]:
        records = patiently(lambda: window.session.read(setup.records, kind))
        return {getattr(each, "handle", "") or each.name: each for each in records}

    return read


def patiently(read: Callable[[], Any]) -> Any:
    """Reads again as long as that meets a commit."""
    while True:
        try:
            return read()
        except UserError as error:
            if error.code != "busy":
                raise
