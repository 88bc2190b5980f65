import pytest
from PySide6.QtWidgets import QAbstractItemView

from smcalendar.ui.kit.record_list import Line, RecordList


@pytest.fixture
def listed(qtbot, context):
    made = RecordList(context.theme)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show_lines(Line(str(number), f"Number {number}") for number in range(100))
    made.show()
    return made


def test_a_line_that_changes_leaves_the_list_where_it_was(listed):
    listed.choose("50")
    listed.scrollToItem(listed.item(50), QAbstractItemView.ScrollHint.PositionAtTop)
    top = listed.verticalScrollBar().value()
    listed.show_lines(Line(str(n), "Fifty" if n == 50 else f"Number {n}") for n in range(100))
    assert listed.choice() == "50"
    assert listed.verticalScrollBar().value() == top


def test_the_line_that_takes_the_place_of_the_chosen_one_is_chosen(qtbot, listed):
    listed.choose("50")
    with qtbot.waitSignal(listed.chosen) as told:
        listed.show_lines(Line(str(n), f"Number {n}") for n in range(100) if n != 50)
    assert told.args == ["51"]
