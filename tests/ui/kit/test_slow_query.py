from PySide6.QtWidgets import QWidget

from smcalendar.domain.errors import UserError
from smcalendar.services import plan
from smcalendar.ui.kit.slow_query import SlowQuery


def titles(workspace, wanted):
    if wanted is None:
        raise UserError("unknown_item", name="?")
    return sorted({each.name for each in plan.items(workspace) if each.name in wanted})


def asked(qtbot, window, values):
    watcher = QWidget()
    qtbot.addWidget(watcher)
    query = SlowQuery(window.session, titles, watcher=watcher, values=lambda: (values[-1],))
    answers = []
    query.answered.connect(answers.append)
    return watcher, query, answers


def test_it_asks_once_its_widget_is_in_sight_and_after_changes(qtbot, window):
    watcher, _, answers = asked(qtbot, window, ["Live Tea"])
    qtbot.waitUntil(lambda: window.session.reads.open == [])
    assert answers == []
    watcher.show()
    qtbot.waitUntil(lambda: answers == [["Live"]])
    window.session.change(plan.add_posts, [plan.PostDraft({"title": "Tea"})])
    qtbot.waitUntil(lambda: len(answers) == 2)
    watcher.hide()
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.add_posts, [plan.PostDraft({"title": "Tea"})])
    assert len(answers) == 2


def test_of_many_reasons_to_ask_again_one_is_kept(qtbot, window):
    values = ["Live"]
    watcher, query, answers = asked(qtbot, window, values)
    watcher.show()
    values.append("New soap")
    for _ in range(5):
        query.refresh()
    qtbot.waitUntil(lambda: answers == [["Live"], ["New soap"]])
    qtbot.waitUntil(lambda: window.session.reads.open == [])
    assert len(answers) == 2


def test_trouble_goes_where_all_trouble_goes_and_it_asks_on(qtbot, window):
    values = [None]
    watcher, query, answers = asked(qtbot, window, values)
    with qtbot.waitSignal(window.session.trouble):
        watcher.show()
    values.append("Live")
    query.refresh()
    qtbot.waitUntil(lambda: answers == [["Live"]])


def test_a_reason_to_ask_again_is_kept_also_when_the_answer_is_trouble(qtbot, window):
    values = [None]
    watcher, query, answers = asked(qtbot, window, values)
    with qtbot.waitSignal(window.session.trouble):
        watcher.show()
        values.append("Live")
        query.refresh()
    qtbot.waitUntil(lambda: answers == [["Live"]])
