import datetime as dt
import gc
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from smcalendar.domain.filters import Filter
from smcalendar.services import desk, feeds, plan, saved_views, setup
from smcalendar.ui.kit.jobs import Job
from smcalendar.ui.outputs.fields import ALL
from smcalendar.ui.outputs.orders import CalendarOrder, ChecklistOrder, write_checklists
from smcalendar.words import Words

MONDAY, SUNDAY = dt.date(2026, 11, 16), dt.date(2026, 11, 22)
ENGLISH = Words("en")


def checklists(**other) -> ChecklistOrder:
    values = {
        "first": MONDAY,
        "last": SUNDAY,
        "platforms": frozenset({"facebook", "instagram"}),
        "kind": "csv",
        "each": True,
        "lang": "en",
    }
    return ChecklistOrder(**(values | other))


@pytest.fixture
def write(qtbot, outputs):
    """Writes an order and waits for the end of it; returns the dialog."""

    def do(order, target):
        dialog = outputs.export()
        with qtbot.waitSignal(dialog.course.ended):
            dialog.write(order, str(target))
        return dialog

    return do


@pytest.fixture
def ask(qtbot, typing):
    """Presses the main button; returns the dialog that asks for a place."""

    def press(dialog) -> QFileDialog:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
        return dialog.findChildren(QFileDialog)[-1]

    return press


def test_the_calendar_file_is_what_the_services_make(write, context, tmp_path):
    dialog = write(CalendarOrder(lang="zh_TW"), tmp_path / "plan.ics")
    wanted = context.session.read(feeds.calendar_file, Filter(), Words("zh_TW"))
    assert (tmp_path / "plan.ics").read_bytes() == wanted
    assert wanted.count(b"BEGIN:VEVENT") == 3
    assert dialog.sentence() == f"Written: {tmp_path / 'plan.ics'}"


def test_only_the_days_that_were_asked_for_are_in_it(write, tmp_path):
    friday = dt.date(2026, 11, 20)
    write(CalendarOrder(first=friday, last=friday, lang="en"), tmp_path / "plan.ics")
    assert (tmp_path / "plan.ics").read_bytes().count(b"BEGIN:VEVENT") == 1


def test_the_filter_is_said_and_can_be_left_out(qtbot, outputs, context):
    context.viewpoint.narrow(Filter(platforms=frozenset({"facebook"}), first=MONDAY))
    dialog = outputs.export_calendar()
    field = dialog.calendar.filter
    qtbot.waitUntil(lambda: field.sentence() == "Facebook")
    assert dialog.calendar.order().wanted == Filter(platforms=frozenset({"facebook"}))
    field.choose(ALL)
    assert dialog.calendar.order().wanted == Filter()


def test_a_saved_view_is_exported_whatever_the_filter_is(qtbot, outputs, context):
    drafts = {"filter": {"states": "draft", "platforms": "facebook"}}
    context.viewpoint.narrow(Filter(texts=frozenset({"live"})))
    with qtbot.waitSignal(context.session.changed):
        context.session.change(saved_views.add, "Drafts", drafts)
    field = outputs.export_calendar().calendar.filter
    qtbot.waitUntil(lambda: field.choice.count() == 3)
    assert field.choice.itemText(2) == "The view “Drafts”"
    view = field.choice.itemData(2)
    field.choose(view)
    assert field.wanted() == Filter(states=frozenset({"draft"}), platforms=frozenset({"facebook"}))
    qtbot.waitUntil(lambda: set(field.sentence().split("\u00a0· ")) == {"Facebook", "Draft"})
    with qtbot.waitSignal(context.session.changed):
        context.session.change(saved_views.remove, view)
    qtbot.waitUntil(lambda: field.choice.count() == 2)
    assert field.wanted() == context.viewpoint.filter


def test_what_was_typed_and_is_no_day_is_refused(outputs):
    dialog = outputs.export_calendar()
    dialog.calendar.some_days.click()
    QTest.keyClicks(dialog.calendar.days.first.line, "soon")
    dialog.main.click()
    assert dialog.sentence() == "“soon” is no date such as 2026-11-23."
    assert not dialog.findChildren(QFileDialog)


@pytest.mark.parametrize(
    ("first", "last", "sentence"),
    [
        ("2026-11-20", "2026-11-18", "The last day is before the first."),
        ("2026-11-20", "", "Give a week, or a first and a last day."),
    ],
)
def test_days_of_a_checklist_are_whole(outputs, first, last, sentence):
    dialog = outputs.export_checklists()
    days = dialog.checklists.days
    for field, text in ((days.first, first), (days.last, last)):
        QTest.keyClicks(field.line, text)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    dialog.main.click()
    assert dialog.checklists.some_days.isChecked()
    assert dialog.sentence() == sentence


def test_without_a_platform_there_is_no_checklist(outputs):
    dialog = outputs.export_checklists()
    assert {name: box.text() for name, box in dialog.checklists.boxes.items()} == {
        "facebook": "Facebook",
        "instagram": "Instagram",
    }
    for box in dialog.checklists.boxes.values():
        box.click()
    dialog.main.click()
    assert dialog.sentence() == "No platform is ticked; tick one or more."


@pytest.mark.parametrize("kind", ["html", "csv", "md", "json", "text"])
def test_each_platform_gets_the_file_the_services_make(write, context, tmp_path, kind):
    dialog = write(checklists(kind=kind), tmp_path)
    sheet = context.session.read(desk.checklist, MONDAY, SUNDAY)
    names = [desk.file_name(MONDAY, kind, platform=e.platform) for e in sheet.sections]
    for section, name in zip(sheet.sections, names, strict=True):
        part = desk.one_platform(sheet, section.platform)
        assert (tmp_path / name).read_bytes() == desk.rendered(part, ENGLISH, kind)
    assert len(names) == 2
    assert dialog.sentence().startswith("2 file")
    assert dialog.sentence().endswith(f" written into {tmp_path}: {', '.join(names)}")


def test_one_pdf_of_all_platforms_holds_both(write, tmp_path, texts_of):
    write(checklists(kind="pdf", each=False), tmp_path / "all.pdf")
    text = "\n".join(texts_of(tmp_path / "all.pdf"))
    assert "Facebook" in text
    assert "Instagram" in text


def test_nothing_to_post_writes_nothing_and_says_so(write, tmp_path):
    days = {"first": dt.date(2027, 1, 4), "last": dt.date(2027, 1, 10)}
    dialog = write(checklists(**days), tmp_path)
    assert dialog.sentence() == "There is nothing on these days, so no file was written."
    assert not list(tmp_path.glob("checklist*"))
    assert dialog.course.show_folder.isHidden()


@pytest.mark.parametrize(
    ("order", "target", "sentence"),
    [
        (CalendarOrder(lang="en"), "", "is a folder, a device or a pipe"),
        (CalendarOrder(lang="en"), "none/plan.ics", "There is no folder"),
        (checklists(), "none", "There is no folder"),
        (checklists(), "a file", "There is no folder"),
    ],
)
def test_a_place_that_takes_no_file_is_refused_in_one_sentence(
    write, tmp_path, order, target, sentence
):
    (tmp_path / "a file").write_text("mine")
    dialog = write(order, tmp_path / target)
    assert sentence in dialog.sentence()
    assert (tmp_path / "a file").read_text() == "mine"
    assert dialog.course.written == ()
    assert dialog.main.isEnabled()


def test_a_cancelled_export_leaves_the_old_file(qtbot, outputs, context, tmp_path):
    (tmp_path / "plan.ics").write_text("old")
    dialog = outputs.export_calendar()
    gate = Event()
    context.session.work(lambda _workspace: gate.wait(20))
    dialog.write(CalendarOrder(lang="en"), str(tmp_path / "plan.ics"))
    qtbot.waitUntil(dialog.course.cancel.isVisible)
    assert not dialog.main.isEnabled()
    with qtbot.waitSignal(dialog.course.ended):
        dialog.course.cancel.click()
        gate.set()
    assert dialog.sentence() == "Cancelled. Nothing was changed."
    assert (tmp_path / "plan.ics").read_text() == "old"


def test_what_is_cancelled_in_the_middle_writes_no_file_at_all(qtbot, context, tmp_path):
    job = Job(lambda _job: None)
    seen = []

    def report(done, whole):
        seen.append((done, whole))
        job.cancel()

    job.report = report
    with qtbot.waitCallback() as failed:
        context.session.work(
            lambda workspace: write_checklists(workspace, checklists(), str(tmp_path), job=job),
            failed=failed,
        )
    assert failed.args[0].code == "cancelled"
    assert seen == [(0, 2)]
    assert not list(tmp_path.glob("checklist*"))


def test_typing_is_finished_before_a_place_is_asked_for(outputs, typing, ask):
    typing.waits = True
    dialog = outputs.export_calendar()
    dialog.main.click()
    assert not dialog.findChildren(QFileDialog)
    typing.then()
    (chooser,) = dialog.findChildren(QFileDialog)
    assert chooser.isVisible()
    chooser.reject()


def test_enter_asks_for_a_place_and_a_place_gets_the_file(qtbot, outputs, ask, tmp_path):
    dialog = outputs.export_calendar()
    chooser = ask(dialog)
    assert chooser.directory().path() == str(tmp_path)
    chooser.selectFile(str(tmp_path / "mine.ics"))
    with qtbot.waitSignal(dialog.course.ended):
        chooser.accept()
    assert (tmp_path / "mine.ics").exists()


def test_the_place_is_remembered_for_the_next_time(qtbot, outputs, ask, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    dialog = outputs.export_calendar()
    chooser = ask(dialog)
    with qtbot.waitSignal(dialog.course.ended):
        chooser.fileSelected.emit(str(folder / "plan.ics"))
    chooser.reject()
    outputs.export_checklists()
    assert ask(dialog).directory().path() == str(folder)


def test_what_was_written_can_be_shown_and_its_path_copied(write, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = write(CalendarOrder(lang="en"), tmp_path / "plan.ics")
    dialog.course.copy_path.click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "plan.ics")
    dialog.course.show_folder.click()
    assert opened == [str(tmp_path)]
    assert dialog.sentence() == f"No program shows the folder {tmp_path}."


def test_esc_closes_it_and_nothing_is_lost(outputs):
    dialog = outputs.export_checklists()
    dialog.checklists.boxes["facebook"].click()
    dialog.checklists.together.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = outputs.export()
    assert again.checklists.order().platforms == {"instagram"}
    assert not again.checklists.order().each
    assert again.forms.tabText(again.forms.currentIndex()) == "Checklists"


def test_what_ends_while_the_dialog_is_closed_is_told_by_the_window(
    qtbot, outputs, told, context, tmp_path
):
    dialog = outputs.export_calendar()
    dialog.write(CalendarOrder(lang="en"), str(tmp_path / "plan.ics"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [f"Written: {tmp_path / 'plan.ics'}"]


def test_it_speaks_another_language_while_it_is_open(write, context, tmp_path):
    dialog = write(CalendarOrder(lang="en"), tmp_path / "none" / "plan.ics")
    context.speech.change(Words("zh_TW"))
    assert "資料夾" in dialog.sentence()
    assert dialog.checklists.week.shown() == "2026 年第 47 週（11/16–11/22）"
    assert dialog.calendar.order().lang == "en"


def test_every_control_has_a_name(outputs, nameless):
    assert nameless(outputs.export_calendar()) == []
    assert nameless(outputs.export_checklists()) == []


def test_tab_goes_down_the_form(qtbot, outputs, context):
    dialog = outputs.export_checklists()
    brand = context.session.read(plan.items)[0].brand.id
    account = {"brand_id": brand, "platform": "x", "handle": "camellia_x"}
    with qtbot.waitSignal(context.session.changed):
        context.session.change(setup.add, "account", account)
    boxes = dialog.checklists.boxes
    qtbot.waitUntil(lambda: "x" in boxes)
    qtbot.waitUntil(lambda: len({each.pos().toTuple() for each in boxes.values()}) == len(boxes))
    dialog.checklists.one_week.setFocus()
    walked = []
    while dialog.focusWidget() is not dialog.main:
        walked.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    places = [each.mapTo(dialog.checklists, QPoint(0, each.height() // 2)) for each in walked]
    assert places == sorted(places, key=lambda place: (place.y() // 8, place.x()))
    assert set(boxes.values()) < set(walked)


def test_the_forms_outlive_the_way_of_tab_and_the_freeing_after_it(outputs):
    dialog = outputs.export_checklists()
    dialog.forms.tabBar().setFocus()
    for _ in range(20):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    gc.collect()
    assert dialog.forms.count() == 2


def test_the_dialog_goes_with_its_workspace(outputs, context):
    dialog = outputs.export_calendar()
    context.session.close()
    assert not dialog.isVisible()


def test_even_qts_own_dialog_speaks_the_language_of_the_moment(outputs, context, ask):
    context.speech.change(Words("zh_TW"))
    chooser = ask(outputs.export_calendar())
    labels, words = QFileDialog.DialogLabel, Words("zh_TW")
    assert chooser.labelText(labels.Reject) == words.t("Cancel") != "Cancel"
    assert chooser.labelText(labels.Accept) == words.t("Save")
    assert chooser.labelText(labels.LookIn) == words.t("Folder:")
    chooser.reject()
