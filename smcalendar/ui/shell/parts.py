"""Where the parts of the window come from; each is imported when it is first shown."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.page import Page


def _calendar(context: Context) -> Page:
    from smcalendar.ui.plan.calendar import CalendarPage

    return CalendarPage(context)


def _timeline(context: Context) -> Page:
    from smcalendar.ui.plan.timeline.page import TimelinePage

    return TimelinePage(context)


def _board(context: Context) -> Page:
    from smcalendar.ui.plan.board.page import BoardPage

    return BoardPage(context)


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


def _welcome(context: Context) -> Page:
    from smcalendar.ui.shell.welcome import Welcome

    return Welcome(context)


PAGES: Mapping[str, Callable[[Context], Page]] = {
    "calendar": _calendar,
    "board": _board,
    "timeline": _timeline,
    "campaigns": _campaigns,
    "settings": _settings,
    "welcome": _welcome,
}

PLANS = ("calendar", "board", "timeline")
"""Pages that show posts on days: they bring them into view, and count what the filter hides."""

PANELS: Mapping[str, Callable[[Context], QWidget]] = {
    "editor": _editor,
    "tray": _tray,
    "month": _month,
}
