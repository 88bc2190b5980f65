import gc
from weakref import ref

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from smcalendar.ui.kit.speech import Speech
from smcalendar.words import Words

ENGLISH, CHINESE = Words("en"), Words("zh_TW")
DRAFT = "Draft"


@pytest.fixture
def speech(qapp):
    return Speech(ENGLISH)


def test_what_is_said_follows_the_language(qtbot, speech):
    label = QLabel()
    qtbot.addWidget(label)
    speech.say(label.setText, DRAFT)
    assert label.text() == "Draft"
    with qtbot.waitSignal(speech.changed):
        speech.change(CHINESE)
    assert label.text() == "草稿"


def test_a_sentence_keeps_no_widget_alive_and_is_not_said_to_a_dead_one(speech):
    kept, dropped = QLabel(), QLabel()
    speech.say(kept.setText, DRAFT)
    speech.say(dropped.setText, DRAFT)
    gone = ref(dropped)
    delete(kept)
    del dropped
    gc.collect()
    assert gone() is None
    speech.change(CHINESE)


def test_a_count_is_said_in_the_language_of_the_moment(speech):
    assert speech.t("%n post(s)", "on one day", 2) == "2 posts"
    speech.change(CHINESE)
    assert speech.t("%n post(s)", "on one day", 2) == "2 則貼文"
