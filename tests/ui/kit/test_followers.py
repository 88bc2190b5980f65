import gc
from functools import partial
from weakref import ref

from PySide6.QtWidgets import QLabel

from smcalendar.ui.kit.followers import Followers


def test_what_a_widget_follows_goes_with_the_widget(qapp):
    followers, label, make = Followers(), QLabel(), partial(str, "Tea")
    followers.add(label.setText, make)
    gone = ref(make)
    del label, make
    gc.collect()
    assert gone() is None


def test_of_two_things_one_setter_follows_the_later_one(qtbot):
    followers, label = Followers(), QLabel()
    qtbot.addWidget(label)
    followers.add(label.setText, lambda: "Tea")
    followers.add(label.setText, lambda: "Soap")
    label.clear()
    followers.again()
    assert label.text() == "Soap"
