import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from smcalendar.paper import plan
from smcalendar.words import Words


@pytest.fixture
def document(planned, sheet):
    """Two pages."""
    week = sheet([planned(day=2, title=f"Soap {number}") for number in range(24)])
    made = plan.week_document(week, Words("en"))
    assert len(made.pages) == 2
    return made


@pytest.fixture
def on_paper():
    """Paints a document on a device of its own resolution and paper; returns the PDF."""

    def do(document, size=QPageSize.PageSizeId.A4, *, dpi=300, pages=(0, 1)):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(dpi)
        layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Landscape, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        writer.setPageLayout(layout)
        steps = list(document.on_sheets(writer, pages))
        assert len(steps) == len(pages)
        return bytes(buffer.data().data())

    return do


def test_a_printer_of_any_resolution_gets_the_pages_of_the_pdf(document, on_paper, seen):
    assert seen(on_paper(document)) == seen(document.pdf())


def test_only_the_wanted_pages_are_painted(document, on_paper, seen):
    (text,) = seen(on_paper(document, pages=[1])).texts
    assert "Page 2 of 2" in text


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A5])
def test_on_other_paper_the_page_is_as_large_as_fits(document, on_paper, size):
    import pypdfium2

    page = pypdfium2.PdfDocument(on_paper(document, size))[0]
    left, bottom, right, top = bounds(page)
    width, height = page.get_size()
    assert 0.9 < (right - left) / width < 1
    assert 0 < bottom < top < height


def bounds(page):
    """Returns left, bottom, right and top of everything on the page."""
    boxes = [each.get_bounds() for each in page.get_objects()]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def test_the_image_of_a_page_is_as_wide_as_asked_and_each_page_another(document):
    first, second = document.image(0, width=500), document.image(1, width=500)
    assert (first.width(), first.height()) == (500, 354)
    assert first != second


def test_a_run_that_is_given_up_ends_the_painting(document):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    steps = document.on_sheets(writer, [0, 1])
    next(steps)
    assert writer.paintingActive()
    steps.close()
    assert not writer.paintingActive()
