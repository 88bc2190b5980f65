"""Brands, accounts, people, campaigns and labels are set up by keyboard and seen at work."""

import datetime as dt

from smcalendar.services import setup
from smcalendar.ui.settings.page import TITLES

FIRST, LAST = dt.date(2027, 3, 10), dt.date(2027, 3, 16)
PAGES = "https://www.instagram.com/teahouse.tw/ https://www.threads.net/@teahouse.tw"


def to_section(hand, name):
    """Goes to a section of the settings with keys, and returns its page."""
    hand.press("Ctrl+Shift+3")
    hand.rest()
    page = hand.window.show_page("settings")
    hand.tab_to(page.sections)
    hand.press("Home")
    hand.press("Down", list(TITLES).index(name))
    hand.rest()
    return page.pages[name]


def add(hand, page, name):
    """Adds a record by its name."""
    hand.tab_to(page.adder.line)
    hand.write(name)
    hand.changed(lambda: hand.press("Return"))


def named(hand, kind, name):
    found = hand.session.read(setup.records, kind)
    return next(each for each in found if getattr(each, "handle", each.name) == name)


def test_a_brand_with_accounts_and_people_is_added(hand, qapp, reopened):
    add(hand, to_section(hand, "brand"), "Teahouse 茶館")
    accounts = to_section(hand, "account")
    hand.tab_to(accounts.adder)
    hand.press("Space")
    hand.until(accounts.paste.text.hasFocus)
    qapp.clipboard().setText(PAGES)
    hand.press("Ctrl+V")
    hand.until(lambda: len(accounts.paste.rows) == 2)
    hand.tab_to(accounts.paste.brand)
    hand.write("Teahouse 茶館")
    hand.tab_to(accounts.paste.add)
    hand.changed(lambda: hand.press("Space"))
    add(hand, to_section(hand, "person"), "Mei")
    again = reopened(hand)
    brand = named(again, "brand", "Teahouse 茶館")
    accounts = again.session.read(setup.records, "account")
    new = {each.platform: each.handle for each in accounts if each.brand_id == brand.id}
    assert new == {"instagram": "teahouse.tw", "threads": "teahouse.tw"}
    assert named(again, "person", "Mei")


def test_a_campaign_with_dates_and_phases_is_a_bar_in_the_month(hand):
    hand.press("Ctrl+Shift+2")
    hand.rest()
    page = hand.window.show_page("campaigns").records
    add(hand, page, "Spring")
    for name, day in (("start", FIRST), ("end", LAST)):
        hand.tab_to(page.form.rows[name].field.line)
        hand.write(day.isoformat())
        hand.changed(lambda: hand.press("Tab"))
    phases = page.form.rows["phases"].field
    hand.tab_to(phases.add)
    hand.press("Space")
    hand.write("Teaser")
    hand.tab_to(phases.rows[0].start.line)
    hand.write(FIRST.isoformat())
    hand.changed(lambda: hand.press("Tab"))
    campaign = named(hand, "campaign", "Spring")
    assert (campaign.start, campaign.end) == (FIRST, LAST)
    assert [(each.name, each.start) for each in campaign.phases] == [("Teaser", FIRST)]
    hand.press("Ctrl+Shift+1")
    hand.go_to(FIRST)
    row = hand.view.cells.period.place(FIRST)[0]
    bars = hand.view.cells.lanes_in(row).bars
    bar = next(each for each in bars if each.campaign.name == "Spring")
    assert bar.first == FIRST
    rect = hand.view.where.bar(row, bar)
    assert hand.view.viewport().rect().contains(rect)


def test_a_label_is_renamed_on_all_posts(hand):
    posts = [each for each in hand.session.read(setup.records, "post") if each.labels]
    word = posts[0].labels[0]
    posts = [each for each in posts if word in each.labels]
    page = to_section(hand, "label")
    page.choose(named(hand, "label", word).id)
    hand.rest()
    hand.tab_to(page.form.rows["name"].field)
    hand.press("Ctrl+A")
    hand.write("Renamed 改名")
    hand.changed(lambda: hand.press("Return"))
    after = {each.id: each.labels for each in hand.session.read(setup.records, "post")}
    assert all("Renamed 改名" in after[each.id] for each in posts)
    item = next(each.item.id for each in hand.items() if each.post.id == posts[0].id)
    hand.press("Ctrl+Shift+1")
    hand.window.context.viewpoint.select((item,))
    hand.rest()
    labels = hand.editor.view.base.entries["labels"].field
    assert "Renamed 改名" in labels.text()
    hand.changed(lambda: hand.press("Ctrl+Z"))
    assert named(hand, "label", word)


def test_what_is_in_use_stays_and_says_why(hand):
    page = to_section(hand, "brand")
    before = hand.session.read(setup.records, "brand")
    hand.tab_to(page.list)
    hand.press("Delete")
    hand.until(page.removing.sentence)
    hand.rest()
    assert hand.t("Give them another one, or move them to the trash, and try again.") in (
        page.removing.sentence()
    )
    assert hand.session.read(setup.records, "brand") == before


def test_language_and_appearance_change_while_a_post_is_typed(hand, saturday):
    field = hand.edit_text(saturday)
    hand.write("Half a sent")
    title = hand.window.toolbar.title.text()
    page = to_section(hand, "preferences")
    field_of = {name: page.rows[name].field for name in ("language", "appearance")}
    hand.tab_to(field_of["language"])
    hand.press("Up")
    while hand.window.context.speech.lang != "zh_TW":
        hand.press("Down")
        assert hand.pressed < 120
    assert hand.window.context.speech.lang == "zh_TW"
    text = hand.window.context.theme.colour("text")
    hand.tab_to(field_of["appearance"])
    hand.press("Down", 2)
    assert hand.window.context.theme.colour("text") != text
    hand.press("Ctrl+Shift+1")
    hand.rest()
    assert hand.window.toolbar.title.text() != title
    assert field.text() == "Half a sentA walk with tea."
    assert hand.stored(saturday).post.text == field.text()
    hand.window.context.chosen.choose("appearance", "light")
