"""Our own drawings as icons in the colours of the theme.

They are made of pixels: Python would free an icon engine of its own while Qt uses the copy.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt
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
    drawing = resources.read_text(f"icons/{name}.svg")
    made = QIcon()
    for state, colour in ((QIcon.State.Off, "text"), (QIcon.State.On, "accent")):
        for size in SIZES:
            pixels = _drawn(drawing, theme.colour(colour), QSize(size, size))
            made.addPixmap(pixels, QIcon.Mode.Normal, state)
    return made


def _drawn(drawing: str, colour: QColor, size: QSize) -> QPixmap:
    pixels = QPixmap(size)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    renderer.render(painter)
    painter.end()
    return pixels
