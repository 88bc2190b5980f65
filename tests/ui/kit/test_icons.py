import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QToolButton
from shiboken6 import delete

from smcalendar import resources
from smcalendar.ui.kit.icons import icon, show_icon
from smcalendar.ui.kit.theme import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    yield made
    made.choose("light", 100)


def colours(picture: QIcon):
    image = picture.pixmap(QSize(24, 24)).toImage()
    found = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    return found - {"#000000"}


def test_a_drawing_has_the_colours_of_the_theme_and_follows_it(qtbot, theme):
    button = QToolButton()
    qtbot.addWidget(button)
    theme.choose("light", 100)
    show_icon(button.setIcon, "plus", theme)
    light = colours(button.icon())
    theme.choose("dark", 100)
    assert theme.colour("text").name() in colours(button.icon())
    assert colours(button.icon()) != light


def test_an_icon_may_be_copied_as_often_as_qt_likes(qtbot, theme):
    """An engine in Python was freed while Qt still painted with its copy."""
    original = icon("plus", theme)
    for _ in range(200):
        copy = QIcon(original)
        copy.addPixmap(QPixmap(4, 4))
        gc.collect(0)
        assert not copy.pixmap(16, 16).isNull()


def test_a_button_that_is_gone_is_not_drawn_again(theme):
    button = QToolButton()
    show_icon(button.setIcon, "plus", theme)
    delete(button)
    theme.choose("dark", 100)


@pytest.mark.parametrize("file", resources.names("icons"))
def test_every_drawing_takes_its_colour_from_the_theme(file):
    drawing = resources.read_text(file)
    assert "currentColor" in drawing
    assert "#" not in drawing
