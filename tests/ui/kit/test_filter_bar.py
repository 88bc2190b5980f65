import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.filters import Filter
from smcalendar.services import setup
from smcalendar.ui.kit.filter_bar import FilterBar
from smcalendar.words import Words


@pytest.fixture
def bar(window) -> FilterBar:
    return window.findChild(FilterBar)


def campaign(window):
    return window.session.read(setup.records, "campaign")[0].id


def texts(bar):
    return [each.text().removesuffix("  ×") for each in bar.chips]


def test_it_is_there_only_while_something_is_filtered(window, bar):
    assert not bar.isVisible()
    window.context.viewpoint.narrow(Filter(states=frozenset({"draft"})))
    assert bar.isVisible()
    window.context.viewpoint.narrow(Filter())
    assert not bar.isVisible()


def test_each_value_has_a_chip_with_its_kind(window, bar):
    window.context.viewpoint.narrow(
        Filter(
            campaigns=frozenset({campaign(window)}),
            states=frozenset({"late", "draft"}),
            platforms=frozenset({"x"}),
            problems=frozenset({"error"}),
            formats=frozenset({"reel"}),
            texts=frozenset({"tea & soap"}),
        )
    )
    assert texts(bar) == [
        "Platform: X",
        "Campaign: Autumn",
        "State: Draft",
        "State: Late",
        "Problems: Errors",
        "Format: Reel",
        "Search: “tea && soap”",
    ]


def test_a_click_takes_one_value_away(qtbot, window, bar):
    window.context.viewpoint.narrow(Filter(states=frozenset({"late", "draft"})))
    qtbot.mouseClick(bar.chips[0], Qt.MouseButton.LeftButton)
    assert window.context.viewpoint.filter == Filter(states=frozenset({"late"}))
    assert texts(bar) == ["State: Late"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_take_values_away_one_after_the_other(window, bar, key):
    window.activateWindow()
    window.context.viewpoint.narrow(Filter(states=frozenset({"late", "draft", "posted"})))
    bar.chips[1].setFocus()
    QTest.keyClick(bar.chips[1], key)
    assert texts(bar) == ["State: Draft", "State: Posted"]
    assert QApplication.focusWidget() is bar.chips[1]
    QTest.keyClick(bar.chips[1], key)
    assert QApplication.focusWidget() is bar.chips[0]
    QTest.keyClick(bar.chips[0], key)
    assert not bar.isVisible()


def test_a_campaign_that_was_removed_is_shown_as_gone_and_can_be_taken_away(qtbot, window, bar):
    gone = campaign(window)
    window.context.viewpoint.narrow(Filter(campaigns=frozenset({gone})))
    with qtbot.waitSignal(window.session.changed):
        window.session.change(setup.remove, "campaign", gone, detach=True)
    qtbot.waitUntil(lambda: texts(bar) == ["Campaign: no longer there"])
    QTest.keyClick(bar.chips[0], Qt.Key.Key_Delete)
    assert window.context.viewpoint.filter == Filter()


def test_a_campaign_that_is_renamed_is_called_so(qtbot, window, bar):
    window.context.viewpoint.narrow(Filter(campaigns=frozenset({campaign(window)})))
    window.session.change(setup.edit, "campaign", campaign(window), {"name": "Winter"})
    qtbot.waitUntil(lambda: texts(bar) == ["Campaign: Winter"])


def test_a_label_without_a_record_is_not_gone(window, bar):
    window.context.viewpoint.narrow(Filter(labels=frozenset({"tea"})))
    assert texts(bar) == ["Label: tea"]


def test_it_says_how_many_are_hidden_and_clears_everything(qtbot, window, bar):
    window.context.viewpoint.narrow(Filter(states=frozenset({"late"}), labels=frozenset({"tea"})))
    bar.set_hidden(3)
    assert bar.hidden.text() == "3 hidden"
    bar.set_hidden(None)
    assert bar.hidden.text() == ""
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert window.context.viewpoint.filter == Filter()


def test_it_speaks_the_language_of_the_moment(window, bar):
    window.context.viewpoint.narrow(
        Filter(platforms=frozenset({"facebook"}), states=frozenset({"draft"}))
    )
    window.context.speech.change(Words("zh_TW"))
    assert [each.text().split("  ")[0][-2:] for each in bar.chips] == ["ok", "草稿"]
    assert bar.chips[1].text().startswith("狀態")


def test_a_long_name_is_cut_and_a_screen_reader_hears_all_of_it(window, bar):
    long = "A very long text that somebody looks for in all of the posts there are"
    window.context.viewpoint.narrow(Filter(texts=frozenset({long})))
    assert "…" in bar.chips[0].text()
    assert long in bar.chips[0].accessibleName()


def test_the_filter_is_there_before_a_workspace(empty_window):
    bar = empty_window.findChild(FilterBar)
    empty_window.context.viewpoint.narrow(Filter(campaigns=frozenset({"x"})))
    assert texts(bar) == ["Campaign: …"]
