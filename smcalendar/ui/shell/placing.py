"""Where a window stands on the screens there are."""

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LEAST_SEEN = 80
"""How many pixels of a window must be on a screen, so that it can be taken hold of."""


def put_back(window: QWidget, geometry: str) -> None:
    """Puts a window where it stood, as far as that place is still there.

    `geometry` is what Qt saved of it, in base 64; empty for a new window.
    """
    saved = QByteArray.fromBase64(QByteArray(geometry.encode()))
    if not saved.isEmpty():
        window.restoreGeometry(saved)
    window.setGeometry(clamped(window.geometry(), _screens()))


def _screens() -> list[QRect]:
    return [each.availableGeometry() for each in QGuiApplication.screens()]


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """Returns where a window may stand: where it was, or on the first screen if that one is gone.

    It is never larger than its screen, and its title can be taken hold of.
    """
    seen = [screen for screen in screens if _sees(screen, wanted)]
    screen = (seen or screens)[0]
    width, height = min(wanted.width(), screen.width()), min(wanted.height(), screen.height())
    if seen and (width, height) == (wanted.width(), wanted.height()):
        return wanted
    left = min(max(wanted.left(), screen.left()), screen.right() - width + 1)
    top = min(max(wanted.top(), screen.top()), screen.bottom() - height + 1)
    return QRect(left, top, width, height)


def _sees(screen: QRect, window: QRect) -> bool:
    common = screen.intersected(window)
    return common.width() >= LEAST_SEEN and screen.contains(common.left(), window.top())
