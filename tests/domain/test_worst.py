from hypothesis import given
from hypothesis import strategies as some

from smcalendar.domain.states import Flag, State
from smcalendar.domain.worst import WORST_FIRST, rank, worst, worst_of

signs = some.sampled_from(WORST_FIRST)


def test_every_state_and_overlay_has_its_place():
    assert set(WORST_FIRST) == {*State, *Flag}
    assert len(WORST_FIRST) == len(set(WORST_FIRST))


def test_what_lies_over_a_state_counts_where_it_asks_for_more():
    assert worst(State.READY, (Flag.LATE, Flag.ON_HOLD)) is Flag.LATE
    assert worst(State.CHANGES_REQUESTED, (Flag.ON_HOLD,)) is State.CHANGES_REQUESTED
    assert worst(State.DRAFT, ()) is State.DRAFT


@given(some.lists(signs))
def test_the_worst_of_many_is_counted(found):
    told = worst_of(found)
    if told is None:
        assert found == []
    else:
        assert told == (min(found, key=rank), found.count(told[0]))
