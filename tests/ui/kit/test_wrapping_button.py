"""A button keeps all its words, however narrow its place is."""

import pytest

from smcalendar.ui.kit.wrapping_button import WrappingButton, broken


@pytest.fixture
def button(qtbot) -> WrappingButton:
    button = WrappingButton("Mark as unscheduled")
    qtbot.addWidget(button)
    return button


def test_with_room_the_words_stand_in_one_line(button):
    button.resize(button.sizeHint())
    assert button.heightForWidth(button.width()) == button.sizeHint().height()


def test_without_room_they_go_on_in_the_next_line_and_the_button_grows(button):
    narrow = button.sizeHint().width() * 2 // 3
    height = button.heightForWidth(narrow)
    assert height > button.sizeHint().height()
    button.resize(narrow, height)
    assert button.sizeHint().width() > narrow
    assert button.text() == button.accessibleName() == "Mark as unscheduled"


@pytest.mark.parametrize("text", ["Mark as unscheduled", "標示為取消預約"])
def test_no_character_is_lost(button, text):
    lines = broken(text, button.font(), 40).split("\n")
    assert len(lines) > 1
    assert "".join(lines) == text.replace(" ", "")
