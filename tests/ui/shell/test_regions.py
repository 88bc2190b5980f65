import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import delete

from smcalendar.ui.shell.regions import Regions


@pytest.fixture
def parts(qtbot):
    """Three parts of a window with two fields each."""
    window = QWidget()
    row = QHBoxLayout(window)
    made = []
    for _ in range(3):
        part = QWidget()
        line = QHBoxLayout(part)
        part.fields = [QLineEdit(), QLineEdit()]
        for field in part.fields:
            line.addWidget(field)
        row.addWidget(part)
        made.append(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made[0].fields[0].setFocus()
    made[0].regions = Regions(window, made)
    made[0].window_kept = window
    return made


def focus():
    return QApplication.focusWidget()


def test_it_goes_around_and_back(parts):
    regions = parts[0].regions
    regions.forward()
    assert focus() is parts[1].fields[0]
    regions.forward()
    regions.forward()
    assert focus() is parts[0].fields[0]
    regions.back()
    assert focus() is parts[2].fields[0]


def test_it_comes_back_to_where_one_was(parts):
    parts[0].fields[1].setFocus()
    regions = parts[0].regions
    regions.forward()
    regions.back()
    assert focus() is parts[0].fields[1]


def test_a_part_that_is_hidden_is_left_out(parts):
    parts[1].hide()
    parts[0].regions.forward()
    assert focus() is parts[2].fields[0]


def test_where_one_was_may_be_gone(parts):
    parts[0].fields[1].setFocus()
    parts[0].regions.forward()
    delete(parts[0].fields[1])
    parts[0].regions.back()
    assert focus() is parts[0].fields[0]
