import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.ui.kit.flow import Flow

SPACING = 6


def flow_of(sizes, kind=QWidget):
    whole = QWidget()
    flow = Flow(whole, spacing=SPACING)
    for width, height in sizes:
        each = kind()
        each.setFixedSize(width, height)
        flow.addWidget(each)
        each.show()
    return whole, flow


def column():
    made = QWidget()
    QVBoxLayout(made)
    return made


@given(
    st.lists(st.tuples(st.integers(1, 90), st.integers(1, 40)), min_size=1, max_size=12),
    st.integers(90, 300),
)
def test_lines_hold_what_fits_and_nothing_overlaps(qapp, sizes, width):
    whole, flow = flow_of(sizes)
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    places = [each.geometry() for each in flow.widgets()]
    assert all(QRect(0, 0, width, flow.heightForWidth(width)).contains(each) for each in places)
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    whole.deleteLater()


@pytest.mark.parametrize(("kind", "top"), [(QWidget, 10), (column, 0)])
def test_single_controls_stand_in_the_middle_of_their_line(qapp, kind, top):
    whole, flow = flow_of([(20, 10), (20, 30)], kind)
    flow.setGeometry(QRect(0, 0, 100, 30))
    assert [each.y() for each in flow.widgets()] == [top, 0]
    whole.deleteLater()


def test_an_empty_one_has_no_height(qapp):
    assert Flow().heightForWidth(100) == 0
