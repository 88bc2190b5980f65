"""The phases of a campaign: in order, within their days, as long as a name may be."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.phases import Phase, in_order, phases_from_json, phases_to_json
from smcalendar.domain.records import Campaign

FIRST, SECOND, LAST = (dt.date(2026, 11, day) for day in (1, 10, 11))
days = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))
phases = st.lists(st.builds(Phase, st.text(st.characters(codec="utf-8")), days, st.none() | days))


def campaign(*phases):
    return Campaign(id="c", brand_id="b", name="雙 11", phases=phases)


def refused(*phases):
    with pytest.raises(UserError) as caught:
        accepted(campaign(*phases), ("phases",))
    return caught.value


def test_phases_are_kept_by_their_start_and_clean():
    whole = accepted(
        campaign(Phase(" 開賣\n日 ", LAST), Phase("預熱", FIRST, SECOND)), ("phases",)
    ).phases
    assert whole == (Phase("預熱", FIRST, SECOND), Phase("開賣 日", LAST))


def test_phases_that_are_in_order_stay_the_same_record():
    record = campaign(Phase("預熱", FIRST), Phase("開賣", FIRST, LAST))
    assert accepted(record, ("phases",)) is record


def test_a_phase_of_one_day_ends_when_it_starts():
    assert Phase("開賣", LAST).last == LAST
    assert accepted(campaign(Phase("開賣", LAST, LAST)), ("phases",)).phases[0].last == LAST


def test_a_phase_that_ends_before_it_starts_is_refused_by_name():
    error = refused(Phase("預熱", FIRST), Phase("開賣", LAST, SECOND))
    assert (error.code, error.values) == ("phase_ends_early", {"name": "開賣"})


@pytest.mark.parametrize(
    "phase", [Phase("x", dt.date(1899, 12, 31)), Phase("x", FIRST, dt.date(3000, 1, 1))]
)
def test_a_phase_too_far_away_is_refused(phase):
    assert refused(phase).code == "far_date"


def test_a_name_too_long_is_refused_with_its_length():
    error = refused(Phase("x" * 201, FIRST))
    assert (error.code, error.values["length"], error.values["limit"]) == ("too_long", 201, 200)


def test_a_phase_reads_as_its_name_and_days():
    assert str(Phase("預熱", FIRST, SECOND)) == "預熱 2026-11-01/2026-11-10"
    assert str(Phase("開賣", LAST)) == str(Phase("開賣", LAST, LAST)) == "開賣 2026-11-11"


def test_phases_are_written_as_objects():
    assert phases_to_json((Phase("預熱", FIRST, SECOND), Phase("開賣", LAST))) == [
        {"name": "預熱", "start": "2026-11-01", "end": "2026-11-10"},
        {"name": "開賣", "start": "2026-11-11", "end": None},
    ]


@given(phases)
def test_phases_come_back_and_putting_them_in_order_twice_is_once(given_phases):
    whole = tuple(given_phases)
    assert phases_from_json(phases_to_json(whole)) == whole
    assert in_order(in_order(whole)) == in_order(whole)
    assert sorted(map(str, in_order(whole))) == sorted(map(str, whole))
