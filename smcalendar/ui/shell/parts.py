"""Where the parts of the window come from; each is imported when it is first shown.

Only the calendar is there from the first paint on, and it imports neither services nor storage.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.filter_bar import FilterBar
from smcalendar.ui.kit.filter_field import FilterField
from smcalendar.ui.kit.page import Page
from smcalendar.ui.plan.calendar import CalendarPage


def _campaigns(context: Context) -> Page:
    from smcalendar.ui.campaigns.page import CampaignsPage

    return CampaignsPage(context)


def _settings(context: Context) -> Page:
    from smcalendar.ui.settings.page import SettingsPage

    return SettingsPage(context)


def _editor(context: Context) -> QWidget:
    from smcalendar.ui.editing.inspector import Inspector

    return Inspector(context)


def _tray(context: Context) -> QWidget:
    from smcalendar.ui.plan.tray import Tray

    return Tray(context)


def _month(context: Context) -> QWidget:
    from smcalendar.ui.plan.mini_month import MiniMonth

    return MiniMonth(context)


def filter_field(context: Context) -> QWidget:
    """Returns what stands in the middle of the tool bar."""
    return FilterField(context)


def filter_bar(context: Context) -> FilterBar:
    """Returns the row that appears once a filter is set."""
    return FilterBar(context)


def _welcome(context: Context) -> Page:
    from smcalendar.ui.shell.welcome import Welcome

    return Welcome(context)


PAGES: Mapping[str, Callable[[Context], Page]] = {
    "calendar": CalendarPage,
    "campaigns": _campaigns,
    "settings": _settings,
    "welcome": _welcome,
}

PANELS: Mapping[str, Callable[[Context], QWidget]] = {
    "editor": _editor,
    "tray": _tray,
    "month": _month,
}
