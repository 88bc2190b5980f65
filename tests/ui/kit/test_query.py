import pytest

from smcalendar.services import copying, plan
from smcalendar.ui.kit.query import Query


@pytest.fixture
def answers():
    return []


@pytest.fixture
def query(window, answers):
    numbers = iter(range(100))
    query = Query(window.session, lambda _workspace: next(numbers), window)
    query.answered.connect(answers.append)
    return query


@pytest.fixture
def ask(qtbot, query, answers):
    """Asks in its turn; the answer is on its way then."""

    def do():
        qtbot.waitUntil(lambda: not (query._session.turn.isActive() or query.is_awaited()))
        answers.clear()
        query._ask_in_turn()
        assert query.is_awaited()
        assert answers == []

    return do


def test_several_reasons_are_one_question(qtbot, query, answers):
    query.refresh()
    query.refresh()
    qtbot.waitUntil(lambda: answers == [0])
    assert not query.is_awaited()
    query.ask_now()
    assert answers == [0, 1]


def test_a_change_is_a_reason(qtbot, query, answers, window):
    item = window.session.read(plan.items)[0].item.id
    with qtbot.waitSignal(query.answered):
        window.session.change(copying.duplicate, [item])


def test_an_answer_arrives_in_the_next_turn(qtbot, ask, answers):
    ask()
    qtbot.waitUntil(lambda: len(answers) == 1)


def test_what_is_asked_now_is_not_followed_by_an_older_answer(ask, query, answers):
    ask()
    older = query._read[1]
    query.ask_now()
    assert answers == [older + 1]
    assert not query.is_awaited()


def test_an_answer_that_was_dropped_is_not_told(ask, query, answers):
    ask()
    query.drop()
    assert not query.is_awaited()


def test_an_answer_of_a_workspace_that_was_closed_is_not_told(qtbot, ask, query, answers, window):
    ask()
    window.session.close()
    qtbot.waitUntil(lambda: not query.is_awaited())
    assert answers == []
