"""Makes sure that Qt has the application object without which it knows no fonts."""

import sys
from functools import cache

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

_WITH_A_SCREEN_OF_THEIR_OWN = ("win32", "darwin")


def ensure_application() -> None:
    """Makes a QGuiApplication when there is none, and never touches one that is there.

    On Linux it is always the `offscreen` one: a DISPLAY that cannot be reached would abort.
    """
    if QCoreApplication.instance() is None:
        _application()


@cache
def _application() -> QGuiApplication:
    """Kept for as long as the program runs, because Qt's is gone as soon as Python's is."""
    offscreen = [] if sys.platform in _WITH_A_SCREEN_OF_THEIR_OWN else ["-platform", "offscreen"]
    # Qt would remark on standard error that it has left the C locale.
    previous = qInstallMessageHandler(lambda *_: None)
    application = QGuiApplication(["smcalendar", *offscreen])
    qInstallMessageHandler(previous)
    return application
