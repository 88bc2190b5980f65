"""Puts pages on a printer; the only place that knows printers."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QMarginsF, QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.paper.document import Document
from smcalendar.paper.papers import PAPERS


def has_printers() -> bool:
    """Says whether there is a printer to print on."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(document: Document) -> QPrinter:
    """Returns the usual printer, set to the paper of a document."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setCreator("smcalendar")
    modes = QPrinter.ColorMode
    printer.setColorMode(modes.GrayScale if document.gray else modes.Color)
    printer.setFullPage(True)
    turned = QPageLayout.Orientation
    layout = QPageLayout(
        QPageSize(PAPERS[document.paper].size),
        turned.Landscape if document.landscape else turned.Portrait,
        QMarginsF(),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    return printer


def ask_printer(
    parent: QWidget, printer: QPrinter, document: Document, chosen: Callable[[], object]
) -> QPrintDialog:
    """Opens the dialog of the system that chooses the printer, its copies and pages."""
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(document.pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # Its own `open` only takes the name of a C++ slot.
    return dialog


class Printing(QObject):
    """Paints page by page, so that the window goes on in between; `ended` gives None or trouble."""

    ended = Signal(object)

    def __init__(self, parent: QObject, document: Document, printer: QPrinter) -> None:
        super().__init__(parent)
        self._printer = printer
        if document.landscape:
            printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setFullPage(True)
        pages = wanted_pages(printer, len(document.pages))
        self._steps: Iterator[None] = document.on_sheets(printer, pages)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._end(None)
        except UserError as error:
            self._end(error)

    def _end(self, error: UserError | None) -> None:
        self._timer.stop()
        if error is not None:
            self._printer.abort()
        self.ended.emit(error)
        self.deleteLater()


def wanted_pages(printer: QPrinter, count: int) -> Sequence[int]:
    """Returns which pages were asked for, from 0 on; all, where that leaves none."""
    every = range(count)
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return every
    ranges = printer.pageRanges()
    first, last = printer.fromPage() or 1, printer.toPage() or count
    if ranges.isEmpty():
        return every[first - 1 : last] or every
    return [each for each in every if ranges.contains(each + 1)] or every
