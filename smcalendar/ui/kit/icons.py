"""Our own drawings as icons in the colours of the theme.

They are made of pixels: Python would free an icon engine of its own while Qt uses the copy.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smcalendar import resources
from smcalendar.ui.kit.theme import Theme

SIZES = (24, 48)
"""In pixels: for usual screens and sharp ones; Qt makes smaller ones of them."""


def show_icon(setter: Callable[[QIcon], Any], name: str, theme: Theme) -> None:
    """Calls a setter of a widget or action with a drawing, now and whenever the theme changes."""
    theme.follow(setter, lambda: icon(name, theme))


def icon(name: str, theme: Theme) -> QIcon:
    """Returns the drawing `resources/icons/<name>.svg` in the colours the theme has now."""
    renderer = QSvgRenderer(str(resources.path(f"icons/{name}.svg")))
    made = QIcon()
    for size in SIZES:
        drawn = _drawn(renderer, size)
        for state, colour in ((QIcon.State.Off, "text"), (QIcon.State.On, "accent")):
            made.addPixmap(_coloured(drawn, theme.colour(colour)), QIcon.Mode.Normal, state)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixels = QPixmap(size, size)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    renderer.render(painter)
    painter.end()
    return pixels


def _coloured(drawn: QPixmap, colour: QColor) -> QPixmap:
    """Returns a drawing of one colour in another one."""
    pixels = drawn.copy()
    painter = QPainter(pixels)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixels.rect(), colour)
    painter.end()
    return pixels
