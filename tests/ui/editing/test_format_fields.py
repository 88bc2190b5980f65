"""What only a format wants is a form made from the data of the platform."""

import pytest

from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.words import Words


@pytest.fixture
def form(inspector, window, item_of, settled):
    """The fields of a picture on Instagram."""
    window.context.viewpoint.select((item_of("instagram").item.id,))
    settled()
    return inspector.view.item.fields


def test_each_field_of_the_format_is_there(form, now):
    assert list(form.fields) == [each.name for each in now().format.fields]
    assert form.isVisible()


def test_what_is_typed_is_saved_when_the_field_is_left(qtbot, form, now, settled):
    field = form.fields["location"]
    assert isinstance(field, LineField | TextField)
    field.setFocus()
    qtbot.keyClicks(field, "Tainan")
    form.fields["collaborators"].setFocus()
    settled()
    assert dict(now().item.fields) == {"location": "Tainan"}


def test_save_now_saves_what_is_not_left_yet(qtbot, form, now, settled, inspector):
    field = form.fields["location"]
    field.setFocus()
    qtbot.keyClicks(field, "Tainan")
    inspector.finish()
    settled()
    assert dict(now().item.fields) == {"location": "Tainan"}


def test_another_format_has_other_fields(form, inspector, now, settled):
    inspector.view.item.entries["format"].field._take("reel")
    settled()
    assert now().item.format == "reel"
    assert "cover" in form.fields


def test_names_follow_the_language(form, window, now):
    window.context.speech.change(Words("zh_TW"))
    described = now().format.fields[0]
    assert form._names[described.name].text() == described.labels["zh_TW"]


def test_a_choice_is_saved_at_once(form, inspector, now, settled):
    inspector.view.item.entries["format"].field._take("reel")
    settled()
    field = form.fields["share_to_feed"]
    assert isinstance(field, ChoiceField)
    value = field.itemData(1)
    field._take(value)
    settled()
    assert now().item.fields["share_to_feed"] == value


def test_a_choice_right_after_typing_keeps_what_was_typed(qtbot, form, inspector, now, settled):
    inspector.view.item.entries["format"].field._take("reel")
    settled()
    form.fields["location"].setFocus()
    qtbot.keyClicks(form.fields["location"], "Tainan")
    choice = form.fields["share_to_feed"]
    choice.setFocus()
    choice._take(choice.itemData(1))
    settled()
    assert now().item.fields["location"] == "Tainan"
    assert now().item.fields["share_to_feed"] == choice.itemData(1)
