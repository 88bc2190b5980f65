import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtGui import QFontMetrics

from smcalendar.ui.plan.cutting import ELLIPSIS, Cutter


@pytest.fixture(scope="module")
def metrics(qapp):
    return QFontMetrics(qapp.font())


@pytest.fixture(scope="module")
def cut(qapp):
    return Cutter(qapp.font())


def test_a_text_that_fits_stays(metrics, cut):
    for text in ("", "19:00 Tea", "新品開箱：雙 11 預熱"):
        assert cut(text, metrics.horizontalAdvance(text) + 4) == text


@given(some.text(some.sampled_from("abc XYZ 新品，09:🧼é"), max_size=40), some.integers(0, 300))
def test_a_cut_text_fits_and_begins_as_the_whole_one(metrics, cut, text, width):
    shown = cut(text, width)
    if shown != text:
        assert shown.endswith(ELLIPSIS) or not shown
        assert text.startswith(shown.removesuffix(ELLIPSIS))
        if width > 20:
            assert metrics.horizontalAdvance(shown) <= width + 1


def test_a_family_is_not_cut_apart(cut):
    family = "👩\u200d👩\u200d👧"
    shown = cut("ab" + family, 34).removesuffix(ELLIPSIS)
    assert shown in ("", "a", "ab", "ab" + family)
