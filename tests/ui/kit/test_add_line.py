import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.add_line import AddLine


@pytest.fixture
def adder(qtbot, context):
    made = AddLine(context, "Name", "Add it")
    qtbot.addWidget(made)
    made.names = []
    made.wanted.connect(made.names.append)
    return made


def enter(adder, text=""):
    QTest.keyClicks(adder.line, text)
    QTest.keyClick(adder.line, Qt.Key.Key_Return)


def test_enter_pressed_twice_adds_one(adder):
    enter(adder, "Cedar")
    enter(adder)
    assert adder.names == ["Cedar"]


def test_the_same_name_is_added_again_once_that_is_done(adder):
    enter(adder, "Cedar")
    adder.clear()
    enter(adder, "Cedar")
    assert adder.names == ["Cedar", "Cedar"]


def test_what_was_refused_can_be_tried_again(adder):
    enter(adder, "Cedar")
    adder.refused(UserError("only_reading"))
    assert adder.notice.sentence()
    enter(adder)
    assert adder.names == ["Cedar", "Cedar"]


def test_what_is_typed_meanwhile_stays(adder):
    enter(adder, "Cedar")
    QTest.keyClicks(adder.line, " wood")
    adder.clear()
    assert adder.line.text() == "Cedar wood"
