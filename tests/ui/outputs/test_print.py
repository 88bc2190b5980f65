import datetime as dt

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from smcalendar.domain.filters import Filter
from smcalendar.domain.weeks import Week, week_of
from smcalendar.services import plan
from smcalendar.services.plan import PostDraft
from smcalendar.ui.outputs.fields import ALL
from smcalendar.ui.outputs.preview_bar import PreviewBar
from smcalendar.ui.outputs.printing import Printing, printer_for, wanted_pages
from smcalendar.words import Words

MONDAY = dt.date(2026, 11, 16)


@pytest.fixture
def painted(qtbot, context):
    """Waits until all that is wanted is laid out and painted."""
    return lambda: qtbot.waitUntil(lambda: not context.session.reads.open)


@pytest.fixture
def dialog(outputs, painted):
    dialog = outputs.print_week()
    painted()
    return dialog


@pytest.fixture
def again(qtbot, dialog, painted):
    """Does something, and waits until the preview shows what came of it."""

    def do(act, *values):
        before = dialog.made
        act(*values)
        qtbot.waitUntil(lambda: dialog.made is not before)
        painted()
        return dialog.made

    return do


@pytest.fixture
def busy(qtbot, context):
    """Adds so many posts to the Monday."""

    def fill(count):
        account = context.session.read(plan.items)[0].account.id
        item = {"account_id": account, "date": MONDAY, "time": dt.time(9)}
        drafts = [
            PostDraft({"title": f"Soap number {n}", "text": ""}, (item,)) for n in range(count)
        ]
        with qtbot.waitSignal(context.session.changed):
            context.session.change(plan.add_posts, drafts)

    return fill


@pytest.fixture
def printed(qtbot, tmp_path):
    """Prints into a file, as a printer would; returns where it is."""

    def do(dialog, printer=None):
        paper = printer or printer_for(dialog.made.document)
        paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        paper.setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.print_on(dialog.made, paper)
        qtbot.waitUntil(dialog.print_button.isEnabled)
        return tmp_path / "printed.pdf"

    return do


def test_the_preview_is_the_page_that_is_printed(dialog):
    preview, document = dialog.preview, dialog.made.document
    shown = preview.image
    assert shown.width() == preview.viewport().width() - 24
    assert shown == document.image(0, width=shown.width())
    assert "New soap" in preview.accessibleDescription()
    assert dialog.options.week.shown() == "2026 week 47 (16–22 Nov)"


def test_the_print_says_what_the_pdf_says(dialog, busy, again, printed, texts_of):
    again(busy, 60)
    pages = texts_of(dialog.made.document.pdf())
    assert len(pages) > 1
    assert texts_of(printed(dialog)) == pages
    assert dialog.sentence() == "The week was sent to the printer."


def test_the_print_has_the_size_and_place_of_the_pdf(dialog, printed, texts_of):
    def pictures(pdf):
        return [page.render(scale=1).to_pil().convert("L") for page in pypdfium2.PdfDocument(pdf)]

    (ours,) = pictures(dialog.made.document.pdf())
    (theirs,) = pictures(printed(dialog))
    assert abs(ours.width - theirs.width) <= 1
    same = theirs.resize(ours.size)
    differing = sum(abs(a - b) > 80 for a, b in zip(ours.tobytes(), same.tobytes(), strict=True))
    assert differing < ours.width * ours.height / 100


def test_only_the_pages_that_are_wanted_are_printed(dialog, busy, again, printed, texts_of):
    again(busy, 60)
    printer = printer_for(dialog.made.document)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    (page,) = texts_of(printed(dialog, printer))
    assert "Page 2 of" in page
    printer.setFromTo(9, 9)
    assert wanted_pages(printer, 2) == range(2)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_print_that_cannot_begin_says_so(qtbot, dialog, tmp_path):
    printer = printer_for(dialog.made.document)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    run = Printing(dialog, dialog.made.document, printer)
    with qtbot.waitSignal(run.ended) as ended:
        pass
    assert ended.args[0].code == "page_not_made"


def test_each_choice_changes_the_pages(dialog, again):
    options = dialog.options
    assert not dialog.preview.image.allGray()
    again(options.gray.click)
    assert dialog.preview.image.allGray()
    assert again(options.paper.setCurrentIndex, 1).document.size == (420, 297)
    assert again(options.week.later.click).order.week == Week(2026, 48)
    assert "New soap" not in dialog.made.text
    made = again(options.language.setCurrentIndex, 0)
    assert made.document.title.startswith("每週排程表 2026 年第 48 週")


def test_only_what_the_filter_shows_is_printed_and_the_page_says_so(dialog, again, context):
    made = again(context.viewpoint.narrow, Filter(texts=frozenset({"Live"})))
    assert "New soap" not in made.text
    assert "Filters: “Live”" in made.text
    made = again(dialog.options.filter.choose, ALL)
    assert "New soap" in made.text
    assert "all posts" in made.text


def test_what_changes_meanwhile_is_on_the_page_at_once(dialog, again, busy):
    code = dialog.made.text.splitlines()[2]
    made = again(busy, 1)
    assert "Soap number 0" in made.text
    assert made.text.splitlines()[2] != code


def test_pages_are_turned_by_keys_and_buttons(dialog, again, busy):
    again(busy, 60)
    preview = dialog.preview
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page == 1
    bar = dialog.findChild(PreviewBar)
    assert bar.number.text() == f"Page 2 of {preview.pages}"
    bar.earlier.click()
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page == 0
    assert not bar.earlier.isEnabled()


def test_ctrl_and_the_wheel_change_the_size(dialog, painted):
    preview = dialog.preview
    fitting = preview.percent

    def turn(steps):
        wheel = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(preview.viewport(), wheel)

    turn(1)
    assert preview.percent > fitting
    painted()
    larger = preview.image.width()
    turn(-1)
    painted()
    assert preview.image.width() < larger
    preview.zoom_to(None)
    assert preview.percent == fitting


def test_without_a_printer_it_says_so_and_offers_the_pdf(qtbot, dialog, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no printer" in dialog.sentence())
    assert dialog.focusWidget() is dialog.save_pdf
    assert not dialog.findChildren(QPrintDialog)


def test_a_cancelled_print_is_nothing(qtbot, dialog, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Canon"])
    dialog.print_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QPrintDialog)))
    dialog.findChild(QPrintDialog).reject()
    assert dialog.sentence() == ""
    assert dialog.print_button.isEnabled()


def test_typing_is_finished_before_it_is_printed_or_saved(qtbot, dialog, typing):
    typing.waits = True
    dialog.save_pdf.click()
    assert not dialog.findChildren(QFileDialog)
    typing.then()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    chooser = dialog.findChild(QFileDialog)
    assert chooser.selectedFiles()[0].endswith("week-2026-W47.pdf")
    chooser.reject()


def test_what_was_not_made_because_of_a_question_is_not_made_later(dialog, typing, again):
    typing.waits = True
    dialog.save_pdf.click()
    again(dialog.options.gray.click)
    assert not dialog.findChildren(QFileDialog)


def test_pdf_and_picture_are_the_pages_of_the_preview(qtbot, dialog, tmp_path, texts_of):
    for kind in ("pdf", "png"):
        name = f"week.{kind}"
        with qtbot.waitSignal(dialog.course.ended):
            dialog.write(dialog.made, kind, str(tmp_path / name))
        assert dialog.sentence() == f"Written: {tmp_path / name}"
    document = dialog.made.document
    assert texts_of(tmp_path / "week.pdf") == texts_of(document.pdf())
    assert QImage(str(tmp_path / "week.png")) == QImage.fromData(document.png())


def test_letters_that_no_font_draws_are_named(qtbot, dialog, again, context):
    items = context.session.read(plan.items)
    draft = PostDraft(
        {"title": "\U000f1234", "text": ""},
        ({"account_id": items[0].account.id, "date": MONDAY},),
    )
    again(lambda: context.session.change(plan.add_posts, [draft]))
    assert dialog.sentence().startswith("No font can draw: \U000f1234.")


def test_it_speaks_another_language_while_it_is_open(dialog, context):
    context.speech.change(Words("zh_TW"))
    assert dialog.options.week.shown() == "2026 年第 47 週（11/16–11/22）"
    assert dialog.made.order.lang == "en"


def test_every_control_has_a_name(dialog, nameless):
    assert nameless(dialog) == []


def test_esc_closes_it_and_the_week_is_the_viewpoints_again(dialog, outputs, context, painted):
    dialog.options.gray.click()
    dialog.options.week.later.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    context.viewpoint.go_to(dt.date(2026, 12, 1))
    assert outputs.print_week().options.week.week == Week(2026, 49)
    assert dialog.options.gray.isChecked()
    painted()


def test_the_last_week_of_the_calendar_has_none_after_it(dialog, again):
    week = dialog.options.week
    week.show_week(week_of(dt.date.max - dt.timedelta(days=10)))
    before = week.week
    week.later.click()
    assert week.week == before
    again(week.earlier.click)
    assert week.week < before
