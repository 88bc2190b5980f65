"""What a screen reader does to a button that stays pressed does what a click does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton

from smcalendar.domain.records import Role
from smcalendar.services import setup
from smcalendar.ui.kit.colours import ColourInput, palette
from smcalendar.ui.kit.form_fields import ChecksInput
from smcalendar.ui.outputs.preview_bar import PreviewBar
from smcalendar.ui.plan.account_chips import AccountChips
from smcalendar.ui.plan.look import Look


@pytest.fixture
def toggle():
    """Does to a button what a screen reader does."""

    def act(button):
        actions = QAccessible.queryAccessibleInterface(button).actionInterface()
        assert "Toggle" in actions.actionNames()
        actions.doAction("Toggle")

    return act


@pytest.fixture
def told():
    """What a signal gave, from the first to the last."""
    return []


def test_a_view_is_chosen_in_the_tool_bar(window, toggle):
    toggle(window.toolbar.button("view.week"))
    assert window.view() == "week"
    toggle(window.toolbar.button("view.week"))
    assert window.view() == "week"
    assert window.toolbar.button("view.week").isChecked()


def test_the_side_panel_goes_and_comes(window, toggle):
    button = window.toolbar.button("panel")
    assert window.panel.isVisible()
    toggle(button)
    assert not window.panel.isVisible()
    assert not button.isChecked()
    toggle(button)
    assert window.panel.isVisible()
    assert button.isChecked()


def test_a_click_runs_a_command_once(qtbot, window, toggle):
    ran = []
    window.context.commands.offer(ran.append, {"panel": lambda: ran.append("panel")})
    button = window.toolbar.button("panel")
    button.click()
    toggle(button)
    button.defaultAction().setChecked(not button.isChecked())
    assert ran == ["panel", "panel"]


def test_a_page_is_shown_by_the_rail(window, toggle):
    campaigns = rail_button(window, "page.campaigns")
    toggle(campaigns)
    assert window.show_page("campaigns").isVisible()
    toggle(campaigns)
    assert campaigns.isChecked()


def rail_button(window, name):
    buttons = window.rail.findChildren(QToolButton)
    return next(e for e in buttons if e.defaultAction() is window.context.commands.action(name))


def test_a_part_of_the_side_panel_is_shown(window, toggle):
    window.show_panel("editor")
    toggle(window.panel.findChild(QToolButton, "tray"))
    assert window.panel.part == "tray"
    assert window.panel.built("tray").isVisible()


def test_an_item_is_chosen_in_the_editor(qtbot, window, toggle, all_items):
    facebook, instagram = all_items("facebook"), all_items("instagram")
    window.show_panel("editor")
    window.context.viewpoint.select((facebook,))
    view = window.panel.built("editor").view
    qtbot.waitUntil(lambda: view.isVisible() and facebook in view.strip._buttons)
    toggle(view.strip._buttons[instagram])
    qtbot.waitUntil(lambda: window.context.viewpoint.selection == (instagram,))
    qtbot.waitUntil(lambda: view.strip._buttons[instagram].isChecked())


@pytest.fixture
def all_items(window):
    """Gives the id of the item of "New soap" on a platform."""
    from smcalendar.services import plan

    found = window.session.read(plan.items)
    soaps = {each.platform: each.item.id for each in found if each.title == "New soap"}
    return lambda platform: soaps[platform]


def test_a_preference_is_taken(window, toggle):
    page = window.show_page("settings")
    page.show_section("preferences")
    before = window.context.chosen.values.lunar_days
    toggle(page.pages["preferences"].rows["lunar_days"].field)
    assert window.context.chosen.values.lunar_days is not before


def test_one_of_several_boxes_is_ticked_and_kept(qtbot, window, toggle):
    page = window.show_page("settings")
    page.show_section("person")
    people = page.pages["person"]
    amy = next(e for e in window.session.read(setup.records, "person") if e.name == "Amy")
    people.choose(amy.id)
    roles = people.form.rows["roles"].field
    writer = next(n for n, (_, role) in enumerate(roles._choices) if role == Role.WRITER)
    with qtbot.waitSignal(window.session.changed):
        toggle(roles._boxes[writer])
    amy = next(e for e in window.session.read(setup.records, "person") if e.id == amy.id)
    assert set(amy.roles) == {Role.PLANNER, Role.WRITER}


def test_boxes_tell_what_is_ticked_but_not_what_they_show(qtbot, toggle, told):
    field = ChecksInput()
    qtbot.addWidget(field)
    field.edited.connect(told.append)
    field.offer([("One", 1), ("Two", 2), ("Three", 3)])
    field.show_value((1, 3))
    field.show_value((2, 7))
    assert told == []
    toggle(field._boxes[0])
    toggle(field._boxes[1])
    assert told == [(7, 1, 2), (7, 1)]


def test_a_found_account_is_wanted_or_not(qtbot, window, toggle):
    page = window.show_page("settings")
    page.show_section("account")
    accounts = page.pages["account"]
    accounts.start_adding()
    accounts.paste.text.setPlainText("https://www.instagram.com/tea.house")
    accounts.paste.read()
    accounts.paste.brand.setEditText("Camellia")
    assert accounts.paste.add.isEnabled()
    toggle(accounts.paste.rows[0].wanted)
    assert not accounts.paste.add.isEnabled()


@pytest.fixture
def colours(qtbot, context, told):
    """A field for a colour, whose second one is chosen."""
    field = ColourInput(context.speech, context.theme)
    qtbot.addWidget(field)
    field.edited.connect(told.append)
    field.show_value(palette()[1][0])
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    return field


def test_a_colour_is_taken_once_and_stays(colours, toggle, told):
    toggle(colours._swatches[3])
    toggle(colours._swatches[3])
    assert told == [palette()[3][0]]
    assert [each.isChecked() for each in colours._swatches].index(True) == 3
    assert colours._swatches[3].isChecked()


def test_an_account_is_added_for(qtbot, window, toggle):
    brands = {each.id: each for each in window.session.read(setup.records, "brand")}
    chips = AccountChips(Look(window.context.theme, window), window)
    qtbot.addWidget(chips)
    chips.offer(window.session.read(setup.records, "account"), brands)
    assert len(chips.chosen()) == 1
    toggle(next(each for each in chips.buttons if not each.isChecked()))
    assert len(chips.chosen()) == 2


def test_pages_are_shown_as_wide_as_there_is_room(qtbot, window, toggle):
    window.context.commands.run("print.week")
    bar = window.findChild(PreviewBar)
    qtbot.waitUntil(lambda: not bar._preview.image.isNull())
    toggle(bar.fit)
    assert bar._preview.zoom is not None
    toggle(bar.fit)
    assert bar._preview.zoom is None
    assert bar.fit.isChecked()


def test_tab_comes_to_the_chosen_colour_and_arrows_to_the_others(qtbot, colours, told):
    colours.setFocus()
    first, second, third = colours._swatches[:3]
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Left)
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert colours._swatches[-1].hasFocus()
    assert told == []
    qtbot.keyClick(colours._swatches[-1], Qt.Key.Key_Tab)
    assert colours.line.hasFocus()
    qtbot.keyClick(colours.line, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert colours._swatches[-1].hasFocus()
    qtbot.keyClick(colours._swatches[-1], Qt.Key.Key_Space)
    assert told == [palette()[-1][0]]
