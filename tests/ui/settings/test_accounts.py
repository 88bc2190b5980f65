from smcalendar.services import setup, trust
from smcalendar.services.platforms import platforms
from smcalendar.words import Words

PASTED = """Our pages: https://www.instagram.com/cedar.tw/ and https://www.threads.net/@cedar
https://www.facebook.com/camellia https://example.com/shop @lonely"""


def paste(page, text):
    page.start_adding()
    page.paste.text.setPlainText(text)
    page.paste.read()
    return page.paste


def test_pasted_addresses_are_shown_with_what_was_recognised(section):
    found = paste(section("account"), PASTED).rows
    shown = [(r.platform.value(), r.handle.text(), r.wanted.isChecked()) for r in found]
    assert shown == [
        ("instagram", "cedar.tw", True),
        ("threads", "cedar", True),
        ("facebook", "camellia", False),
        (None, "", False),
        (None, "lonely", False),
    ]
    assert "here already" in found[2].note.text()
    assert "not recognised" in found[3].note.text()


def test_the_accounts_are_added_as_one_action(qtbot, window, section, stored):
    page = section("account")
    panel = paste(page, PASTED)
    assert panel.brand_name() == "Camellia"
    assert panel.add.text() == "Add 2 accounts"
    with qtbot.waitSignal(window.session.changed):
        panel.add.click()
    assert {"cedar.tw", "cedar"} < set(stored("account"))
    qtbot.waitUntil(lambda: page.list.count() == 4)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    assert set(stored("account")) == {"camellia.tw", "camellia"}


def test_a_handle_alone_gets_a_platform_and_is_wanted_then(qtbot, window, section, stored):
    panel = paste(section("account"), "@lonely")
    (row,) = panel.rows
    assert not panel.add.isEnabled()
    row.platform._take("x")
    assert row.wanted.isChecked()
    with qtbot.waitSignal(window.session.changed):
        panel.add.click()
    assert stored("account")["lonely"].platform == "x"


def test_a_new_brand_is_added_with_its_accounts(qtbot, window, section, stored):
    panel = paste(section("account"), "https://www.instagram.com/cedar.tw/")
    panel.brand.setEditText("Cedar")
    with qtbot.waitSignal(window.session.changed):
        panel.add.click()
    assert stored("account")["cedar.tw"].brand_id == stored("brand")["Cedar"].id


def test_a_text_without_any_account_is_said(section):
    assert "No page address" in paste(section("account"), "hello").notice.sentence()


def test_the_platforms_of_an_account_are_those_of_the_program(section, stored):
    page = section("account")
    field = page.form.rows["platform"].field
    assert [field.itemData(n) for n in range(field.count())] == list(platforms())


def test_a_handle_is_kept_without_its_sign(qtbot, window, section, stored):
    page = section("account")
    page.list.choose(stored("account")["camellia"].id)
    with qtbot.waitSignal(window.session.changed):
        page.form.rows["handle"].field.setText("@cedar")
        page.form.rows["handle"].commit()
    assert stored("account")["cedar"].platform == "facebook"
    users = window.session.read(setup.used_by, "account", stored("account")["cedar"].id)
    assert sum(users.values()) == 2


def test_what_was_mended_in_a_row_stays_when_another_address_comes(section):
    panel = paste(section("account"), "@lonely")
    (row,) = panel.rows
    row.platform._take("x")
    row.handle.setText("lonely.tw")
    panel.text.setPlainText("https://www.threads.net/@cedar @lonely")
    panel.read()
    shown = [(each.platform.value(), each.handle.text()) for each in panel.rows]
    assert shown == [("threads", "cedar"), ("x", "lonely.tw")]


def test_what_is_more_than_can_be_shown_comes_after_the_others(qtbot, window, section, stored):
    addresses = [f"https://www.instagram.com/cedar{number}" for number in range(103)]
    panel = paste(section("account"), "\n".join(addresses))
    assert len(panel.rows) == 100
    assert "3 more" in panel.notice.sentence()
    with qtbot.waitSignal(panel.added):
        panel.add.click()
    assert [row.handle.text() for row in panel.rows] == ["cedar100", "cedar101", "cedar102"]


def test_what_is_pasted_while_accounts_are_added_stays(qtbot, window, section):
    panel = paste(section("account"), "https://www.instagram.com/cedar.tw/")
    with qtbot.waitSignal(panel.added):
        panel.add.click()
        assert not panel.add.isEnabled()
        panel.text.setPlainText(f"{panel.text.text()} https://www.threads.net/@cedar")
    assert [row.handle.text() for row in panel.rows] == ["cedar"]


def test_platforms_are_named_in_the_language_of_the_moment(section, window):
    (row,) = paste(section("account"), "@lonely").rows
    window.context.speech.change(Words("zh_TW"))
    names = [each.names["zh_TW"] for each in platforms().values()]
    assert [row.platform.itemText(n) for n in range(row.platform.count())] == names
