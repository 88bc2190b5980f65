"""Tab leads through the editor in reading order, also through what was made later."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from smcalendar.domain.states import Step
from smcalendar.ui.editing.questions import Held, Key
from smcalendar.ui.kit.reading_order import stops

SAME_ROW = 14
"""By how many pixels fields of one row may stand higher than those before them."""


@pytest.fixture
def walk(qtbot, inspector, window):
    """Presses Tab from the first field to the last; returns what had the focus."""

    def go() -> list:
        passed = [next(stops(inspector))]
        passed[0].setFocus()
        while len(passed) < 80:
            qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
            focused = window.focusWidget()
            if not inspector.isAncestorOf(focused) or focused in passed:
                break
            passed.append(focused)
        return passed

    return go


def place_of(inspector, field) -> QPoint:
    """Where it stands, wherever its page is scrolled to."""
    page = next((each for each in pages(inspector) if each.isAncestorOf(field)), None)
    if page is None:
        return field.mapTo(inspector, QPoint())
    return field.mapTo(page, QPoint(0, inspector.height()))


def reads_down(inspector, passed) -> bool:
    places = [place_of(inspector, each) for each in passed]
    return all(
        below.y() > above.y() if abs(below.y() - above.y()) > SAME_ROW else below.x() > above.x()
        for above, below in pairwise(places)
    )


def pages(inspector) -> list:
    return [inspector.view.base, inspector.view.item]


def test_through_the_base_text(inspector, base, walk):
    base("title")
    passed = walk()
    assert len(passed) > 10
    assert reads_down(inspector, passed)


def test_through_an_item_with_a_form_and_a_question(inspector, walk, now, settled):
    inspector.view.item.steps.begin(Step.CANCEL)
    inspector.questions._ask(Held(keys=(Key("post", now().post.id, "text"),)))
    passed = walk()
    assert inspector.view.item.steps.form.take in passed
    assert any(inspector.questions.isAncestorOf(each) for each in passed[:2])
    assert inspector.view.item.foot.remove in passed
    assert reads_down(inspector, passed)


def test_every_field_has_a_name(inspector, base):
    assert nameless(inspector) == []
    base("title")
    assert nameless(inspector) == []


def nameless(inspector) -> list:
    return [each for each in stops(inspector) if not (each.accessibleName() or each.text())]
