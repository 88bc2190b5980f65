"""Views with a name: unique names, keys 1 to 9, all of it undone like anything else."""

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.saved_views import fields_of, filter_of
from smcalendar.services import saved_views, trust

SUMMER = Filter(states=frozenset({"draft", "late"}), texts=frozenset({"summer tea"}))


def listed(shop):
    return [(each.name, each.position) for each in saved_views.saved_views(shop.workspace)]


@pytest.fixture
def add(shop):
    return lambda name, **values: saved_views.add(shop.workspace, name, values)


def test_a_view_keeps_what_it_lets_through_and_how_it_looks(shop, add):
    add("Summer", view="weeks", count=3, density="l", fields=("time",), filter=fields_of(SUMMER))
    (view,) = saved_views.saved_views(shop.workspace)
    assert (view.name, view.view, view.count, view.density) == ("Summer", "weeks", 3, "l")
    assert view.fields == ("time",)
    assert filter_of(view.filter) == SUMMER


def test_new_views_get_the_first_free_key_and_the_tenth_none(shop, add):
    ids = [add(f"View {n}") for n in range(1, 11)]
    assert listed(shop)[-2:] == [("View 9", 9), ("View 10", 0)]
    saved_views.remove(shop.workspace, ids[3])
    add("New")
    assert listed(shop)[3] == ("New", 4)


@pytest.mark.parametrize("taken", ["Summer", "summer", "Ｓｕｍｍｅｒ "])
def test_a_name_that_looks_like_another_is_taken(shop, add, taken):
    add("Summer")
    other = add("Winter")
    for act in (lambda: add(taken), lambda: saved_views.rename(shop.workspace, other, taken)):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "name_taken"


def test_a_view_needs_a_name(shop, add):
    with pytest.raises(UserError) as refused:
        add("  ")
    assert refused.value.code == "name_missing"


def test_a_view_is_renamed_to_its_own_name_in_other_letters(shop, add):
    saved_views.rename(shop.workspace, add("summer"), "Summer")
    assert listed(shop) == [("Summer", 1)]


def test_views_are_put_in_another_order(shop, add):
    first, second, third = add("A"), add("B"), add("C")
    saved_views.reorder(shop.workspace, (third, first, second))
    assert listed(shop) == [("C", 1), ("A", 2), ("B", 3)]


def test_what_is_changed_and_removed_comes_back_with_undo(shop, add):
    view = add("Summer", filter=fields_of(SUMMER))
    saved_views.change(shop.workspace, view, {"filter": {}, "view": "board"})
    saved_views.remove(shop.workspace, view)
    assert listed(shop) == []
    for _ in range(2):
        trust.undo_last(shop.workspace)
    (back,) = saved_views.saved_views(shop.workspace)
    assert (back.view, filter_of(back.filter)) == ("month", SUMMER)


def test_a_kind_that_there_is_no_more_is_left_out():
    assert filter_of({"moods": "blue", "states": "draft", "first": "2026-01-01"}) == Filter(
        states=frozenset({"draft"})
    )
