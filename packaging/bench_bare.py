"""The least that a window in Python costs: `bench_bare.py`, or with the same SELECTs after it.

bench_bare.py                        a window with menus, a status bar and a text
bench_bare.py DATABASE STATEMENTS    then imports sqlmodel and shows what the statements found
"""

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def bare() -> QMainWindow:
    """Returns a window as small as one can be that is closed with Ctrl+Q."""
    window = QMainWindow()
    window.setWindowTitle("control")
    for each in ("File", "Edit", "View", "Help"):
        action = window.menuBar().addMenu(each).addAction("Close")
        action.triggered.connect(window.close)
        if each == "File":
            action.setShortcut("Ctrl+Q")
    window.statusBar().showMessage("Ready")
    window.setCentralWidget(QLabel("Nothing"))
    window.resize(1366, 768)
    return window


def select(window: QMainWindow, database: str, statements: str) -> None:
    """Does what our window does at least before it can show a month."""
    from sqlmodel import create_engine

    with create_engine(f"sqlite:///{database}").connect() as connection:
        found = [
            connection.exec_driver_sql(each).fetchall()
            for each in json.loads(Path(statements).read_text("utf-8"))
        ]
    window.setCentralWidget(QLabel("\n".join([str(len(each)) * 200 for each in found] * 20)))


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    shown = bare()
    shown.show()
    if sys.argv[1:]:
        QTimer.singleShot(0, partial(select, shown, *sys.argv[1:]))
    sys.exit(application.exec())
