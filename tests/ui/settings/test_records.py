import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.services import setup, trust, workspaces

KINDS = ("brand", "person", "pillar", "label", "hashtag_group")


def add(qtbot, window, page, name):
    page.start_adding()
    QTest.keyClicks(page.adder.line, name)
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(page.adder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.chosen() is not None and page.chosen().name == name)


def type_over(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_is_added_by_its_name_and_its_form_is_there(qtbot, window, section, stored, kind):
    page = section(kind)
    add(qtbot, window, page, "Cedar")
    assert "Cedar" in stored(kind)
    assert page.form.rows["name"].field.value() == "Cedar"
    assert page.adder.line.text() == ""


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_typed_is_kept_when_the_field_is_left_and_undone_as_one_step(
    qtbot, window, section, stored, kind
):
    page = section(kind)
    add(qtbot, window, page, "Cedar")
    type_over(page.form.rows["name"].field, "Cypress")
    with qtbot.waitSignal(window.session.changed):
        page.list.setFocus()
    assert "Cypress" in stored(kind)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    assert "Cedar" in stored(kind)
    qtbot.waitUntil(lambda: page.form.rows["name"].field.value() == "Cedar")


def test_what_is_typed_is_kept_after_a_pause(qtbot, window, section, stored):
    field = section("person").form.rows["name"].field
    type_over(field, "Amelie")
    with qtbot.waitSignal(window.session.changed, timeout=5_000):
        pass
    assert "Amelie" in stored("person")
    assert field.hasFocus()


def test_what_is_typed_is_kept_when_the_window_closes(qtbot, window, section, folder, environ):
    type_over(section("person").form.rows["name"].field, "Amelie")
    window.close()
    qtbot.waitUntil(lambda: not window.session.is_open)
    with workspaces.opened(folder, workspaces.circumstances(environ)) as workspace:
        assert "Amelie" in {each.name for each in setup.records(workspace, "person")}


def test_half_typed_words_are_kept_when_the_window_closes(qtbot, window, section, folder, environ):
    page = section("hashtag_group")
    add(qtbot, window, page, "Winter")
    QTest.keyClicks(page.form.rows["hashtags"].field, "#tea #soap")
    window.close()
    qtbot.waitUntil(lambda: not window.session.is_open)
    with workspaces.opened(folder, workspaces.circumstances(environ)) as workspace:
        (group,) = setup.records(workspace, "hashtag_group")
    assert group.hashtags == ("tea", "soap")


def test_half_typed_words_are_kept_when_another_workspace_is_opened(
    qtbot, window, section, folder, environ, tmp_path
):
    around = workspaces.circumstances(environ)
    workspaces.new_workspace(tmp_path / "second", around, language="en")
    page = section("hashtag_group")
    add(qtbot, window, page, "Winter")
    QTest.keyClicks(page.form.rows["hashtags"].field, "#tea")
    with qtbot.assertNotEmitted(window.session.trouble), qtbot.waitSignal(window.session.opened):
        window.session.open(tmp_path / "second", window.tell_trouble)
    with workspaces.opened(folder, around) as workspace:
        (group,) = setup.records(workspace, "hashtag_group")
    assert group.hashtags == ("tea",)


def test_what_was_read_before_it_was_kept_is_not_shown_again(qtbot, window, section):
    page = section("person")
    field, before = page.form.rows["name"].field, page._found
    type_over(field, "Amelie")
    shown = []
    field.textChanged.connect(shown.append)
    field.commit()
    page.show_set_up(before)
    qtbot.waitUntil(lambda: page.chosen().name == "Amelie")
    assert shown == []


def test_a_name_that_is_taken_is_refused_where_it_was_typed(qtbot, window, section, stored):
    page = section("person")
    page.start_adding()
    QTest.keyClicks(page.adder.line, "ann")
    QTest.keyClick(page.adder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ann" in page.adder.notice.sentence())
    assert page.adder.line.text() == "ann"
    assert len(stored("person")) == 2


def test_a_refused_edit_says_why_and_keeps_what_was_typed(qtbot, window, section, stored):
    page = section("person")
    page.list.choose(stored("person")["Amy"].id)
    row = page.form.rows["name"]
    type_over(row.field, "Ann")
    page.list.setFocus()
    qtbot.waitUntil(lambda: "Ann" in row.notice.sentence())
    assert row.field.value() == "Ann"
    assert set(stored("person")) == {"Amy", "Ann"}


def test_what_is_in_use_stays_and_the_reason_says_what_to_do(qtbot, section, stored):
    page = section("brand")
    page.remove.click()
    qtbot.waitUntil(lambda: "still use it" in page.removing.sentence())
    assert "try again" in page.removing.sentence()
    assert "Camellia" in stored("brand")


def test_what_nothing_uses_goes_to_the_trash_and_comes_back(qtbot, window, section, stored):
    page = section("label")
    add(qtbot, window, page, "Winter")
    page.list.setFocus()
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert stored("label") == {}
    qtbot.waitUntil(lambda: page.right.currentWidget() is page.empty)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: page.list.count() == 1)


def test_a_label_that_posts_carry_is_asked_about(qtbot, window, section, stored):
    page = section("label")
    add(qtbot, window, page, "Winter")
    post = window.session.read(setup.records, "post")[0]
    from smcalendar.services import editing

    with qtbot.waitSignal(window.session.changed):
        window.session.change(editing.edit, "post", post.id, {"labels": ("Winter",)})
    page.remove.click()
    qtbot.waitUntil(lambda: "1 post" in page.removing.sentence())
    _, both = page.removing.buttons()
    with qtbot.waitSignal(window.session.changed):
        both.click()
    assert stored("label") == {}
    assert window.session.read(setup.records, "post")[0].labels == ()


def test_a_change_made_elsewhere_appears_by_itself(qtbot, window, section, stored, folder, environ):
    page = section("person")
    amy = stored("person")["Amy"].id
    page.list.choose(amy)
    around = workspaces.circumstances(environ)
    with qtbot.waitSignal(window.session.changed), workspaces.opened(folder, around) as other:
        setup.edit(other, "person", amy, {"department": "Shop"})
    field = page.form.rows["department"].field
    qtbot.waitUntil(lambda: field.value() == "Shop")


def test_a_change_made_elsewhere_leaves_what_is_being_typed_and_is_told(
    qtbot, window, section, stored, folder, environ
):
    page = section("person")
    amy = stored("person")["Amy"].id
    page.list.choose(amy)
    row = page.form.rows["department"]
    type_over(row.field, "Stud")
    around = workspaces.circumstances(environ)
    with qtbot.waitSignal(window.session.changed), workspaces.opened(folder, around) as other:
        setup.edit(other, "person", amy, {"department": "Shop"})
    qtbot.waitUntil(lambda: "Shop" in row.notice.sentence())
    assert row.field.text() == "Stud"
    row.notice.buttons()[0].click()
    assert row.field.text() == "Shop"


def test_a_brand_names_its_accounts(section):
    told = section("brand").told.text()
    assert "Instagram @camellia.tw" in told
    assert "Facebook @camellia" in told


def test_roles_are_boxes_with_words(qtbot, window, section, stored):
    page = section("person")
    page.list.choose(stored("person")["Amy"].id)
    boxes = {each.text(): each for each in page.form.rows["roles"].field._boxes}
    assert boxes["Planner"].isChecked()
    with qtbot.waitSignal(window.session.changed):
        boxes["Writer"].click()
    assert stored("person")["Amy"].roles == ("planner", "writer")


def test_a_colour_is_chosen_or_typed(qtbot, window, section, stored):
    row = section("brand").form.rows["colour"]
    with qtbot.waitSignal(window.session.changed):
        row.field._swatches[0].click()
    assert stored("brand")["Camellia"].colour == row.field._swatches[0].colour
    type_over(row.field.line, "#0a8")
    with qtbot.waitSignal(window.session.changed):
        row.field.line.left.emit()
    assert stored("brand")["Camellia"].colour == "#00aa88"


def test_what_is_no_colour_is_said(section, stored):
    row = section("brand").form.rows["colour"]
    type_over(row.field.line, "reddish")
    row.field.line.left.emit()
    assert "reddish" in row.notice.sentence()


def test_a_zone_is_found_by_a_part_of_its_name(qtbot, window, section, stored):
    field = section("brand").form.rows["zone"].field
    field.line.setText("tokyo")
    field.line.setModified(True)
    with qtbot.waitSignal(window.session.changed):
        field.line.left.emit()
    assert stored("brand")["Camellia"].zone == "Asia/Tokyo"


def test_hashtags_are_typed_as_words(qtbot, window, section, stored):
    page = section("hashtag_group")
    add(qtbot, window, page, "Winter")
    field = page.form.rows["hashtags"].field
    type_over(field, "#tea #soap")
    with qtbot.waitSignal(window.session.changed):
        field.left.emit()
    assert stored("hashtag_group")["Winter"].hashtags == ("tea", "soap")


def test_a_logo_is_taken_in_from_a_file(qtbot, window, section, stored, tmp_path):
    from PIL import Image

    file = tmp_path / "logo.png"
    Image.new("RGB", (40, 40), "#457fef").save(file)
    row = section("brand").form.rows["logo_id"]
    with qtbot.waitSignal(window.session.changed):
        row.field.take_file(file)
    qtbot.waitUntil(lambda: stored("brand")["Camellia"].logo_id is not None)
    qtbot.waitUntil(lambda: not row.field.picture.pixmap().isNull())
    assert file.exists()


def test_a_logo_that_is_taken_in_too_late_is_not_that_of_another_brand(
    qtbot, window, section, stored, tmp_path
):
    from PIL import Image

    file = tmp_path / "logo.png"
    Image.new("RGB", (40, 40), "#457fef").save(file)
    page = section("brand")
    add(qtbot, window, page, "Cedar")
    page.form.rows["logo_id"].field.take_file(file)
    page.list.choose(stored("brand")["Camellia"].id)
    with qtbot.waitSignal(window.session.changed):
        pass
    qtbot.waitUntil(lambda: not window.session.writes.open)
    assert {each.logo_id for each in stored("brand").values()} == {None}


def test_what_was_refused_for_one_brand_is_not_said_of_another(qtbot, section, stored, tmp_path):
    file = tmp_path / "logo.png"
    file.write_text("no picture")
    page = section("brand")
    field = page.form.rows["logo_id"].field
    field.take_file(file)
    qtbot.waitUntil(lambda: "logo.png" in field.notice.sentence())
    field.begin(None)
    assert field.notice.sentence() == ""


def test_a_file_that_is_no_picture_is_refused_in_words(qtbot, section, stored, tmp_path):
    file = tmp_path / "logo.png"
    file.write_text("no picture")
    field = section("brand").form.rows["logo_id"].field
    field.take_file(file)
    qtbot.waitUntil(lambda: "logo.png" in field.notice.sentence())
    assert stored("brand")["Camellia"].logo_id is None


def test_each_empty_section_has_a_title_a_sentence_and_a_button(qtbot, section):
    page = section("pillar")
    assert page.right.currentWidget() is page.empty
    assert page.empty._title.text() == "No content pillar yet"
    page.empty.button.click()
    assert page.adder.line.hasFocus()


def test_the_tab_key_walks_the_form_from_top_to_bottom(qtbot, window, section, stored):
    page = section("person")
    page.list.choose(stored("person")["Amy"].id)
    page.form.focus()
    seen = [window.focusWidget()]
    for _ in range(11):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    places = [each.mapTo(page, each.rect().topLeft()) for each in seen]
    assert [(p.y() // 20, p.x()) for p in places] == sorted((p.y() // 20, p.x()) for p in places)
    assert seen[-1] is page.remove
