"""What the measurements of the window compare with, and the window with a pulse in it.

Each is a program: `bench_window_controls.py table TEXTS`, `idle`, `pulse FOLDER`. The last two
answer lines of standard input with lines of JSON.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bench_bare import bare
from PySide6.QtCore import QAbstractTableModel, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QStyledItemDelegate,
    QTableView,
)

LINE = 17
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class Texts(QAbstractTableModel):
    """Lists of texts, so many in a row."""

    def __init__(self, pages: list[list[list[str]]], columns: int) -> None:
        super().__init__()
        self.pages, self.page, self.columns = pages, 0, columns

    def rowCount(self, parent: Any = None) -> int:
        return len(self.pages[self.page]) // self.columns

    def columnCount(self, parent: Any = None) -> int:
        return self.columns

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY:
            return None
        return self.pages[self.page][index.row() * self.columns + index.column()]

    def turn(self) -> None:
        self.beginResetModel()
        self.page = (self.page + 1) % len(self.pages)
        self.endResetModel()


class Lines(QStyledItemDelegate):
    """Paints the texts of a cell below each other, cut where they are too long."""

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        rect, metrics = option.rect, option.fontMetrics
        x, y = rect.left() + 4, rect.top() + metrics.ascent()
        for text in index.data():
            if y > rect.bottom():
                break
            painter.drawText(
                x, y, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 8)
            )
            y += LINE


def filled_table(texts: Texts) -> QTableView:
    view = QTableView()
    view.setModel(texts)
    view.setItemDelegate(Lines(view))
    for header in (view.horizontalHeader(), view.verticalHeader()):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return view


def table(texts: str) -> QMainWindow:
    """Tables that paint the same texts; PgDown turns the page, Ctrl+1 and Ctrl+2 switch them."""
    window = bare()
    found = json.loads(Path(texts).read_text("utf-8"))
    months, weeks = Texts(found["months"], 7), Texts(found["weeks"], 7)
    stack = QStackedWidget()
    for number, each in enumerate((months, weeks)):
        stack.addWidget(filled_table(each))
        keys = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), window)
        keys.activated.connect(Shower(stack, number).show)
    QShortcut(QKeySequence("PgDown"), window).activated.connect(months.turn)
    window.setCentralWidget(stack)
    return window


class Shower(QObject):
    """Shows one page of a stack."""

    def __init__(self, stack: QStackedWidget, number: int) -> None:
        super().__init__(stack)
        self._stack, self._number = stack, number

    def show(self) -> None:
        self._stack.setCurrentIndex(self._number)


class Pulse(QObject):
    """Beats each millisecond: what lies between two beats is one step of the event loop."""

    def __init__(self, commands: Mapping[str, Callable[..., object]]) -> None:
        super().__init__()
        self._commands = {"begin": self.begin, "end": self.end, **commands}
        self._steps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._ear = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._steps.append(now - self._last)
        self._last = now

    def _hear(self) -> None:
        heard = os.read(0, 65536).decode()
        if not heard:
            QApplication.quit()
        for line in heard.splitlines():
            name, *values = line.split()
            print(json.dumps(self._commands[name](*values)), flush=True)

    def begin(self) -> None:
        self._steps.clear()
        self._last = time.perf_counter()
        self._timer.start(1)

    def end(self) -> list[float]:
        """Returns the steps that were longer than ten milliseconds, the longest first."""
        self._beat()
        self._timer.stop()
        return sorted((each * 1000 for each in self._steps if each > 0.01), reverse=True)


def idle() -> tuple[QMainWindow, Pulse]:
    """A bare window with a text to type into, and its pulse: what the machine itself does."""
    window = bare()
    text = QPlainTextEdit()
    window.setCentralWidget(text)
    text.setFocus()
    return window, Pulse({})


def pulse(folder: str) -> tuple[QMainWindow, Pulse]:
    """Our window with its pulse; it tells where items stand, and where their days are."""
    from smcalendar.ui.shell.start import assembled

    application: Any = QApplication.instance()
    opening = assembled(application, os.environ)
    window = opening.window
    QTimer.singleShot(0, opening, partial(opening.open, Path(folder)))

    def point(of: Any) -> list[int]:
        where = page.view.viewport().mapToGlobal(of.center())
        return [where.x(), where.y()]

    page: Any = window.show_page("calendar")

    def items() -> list[Any]:
        found = []
        for chip in page.view.cells.in_order():
            rect = page.view.where.chip(chip.id)
            if rect is not None:
                found.append([chip.id, point(rect)])
        return found

    def cells() -> list[Any]:
        period = page.view.cells.period
        places = [(row, column) for row in range(period.rows) for column in range(period.columns)]
        return [point(page.view.where.cell(each)) for each in places]

    def edit(item: str) -> None:
        window.show_panel("editor")
        window.context.viewpoint.select((item,))

    def write() -> None:
        inspector: Any = window.panel.built("editor")
        inspector.focus_title()
        inspector.view.base.entries["text"].field.setFocus()

    def waiting() -> int:
        return len(window.session.writes.open)

    known = {"items": items, "cells": cells, "edit": edit, "write": write, "waiting": waiting}
    return window, Pulse(known)


def main(name: str, *values: str) -> None:
    application = QApplication(sys.argv[:1])
    kept = {"table": table, "idle": idle, "pulse": pulse}[name](*values)
    window = kept if isinstance(kept, QMainWindow) else kept[0]
    window.show()
    sys.exit(application.exec())


if __name__ == "__main__":
    main(*sys.argv[1:])
