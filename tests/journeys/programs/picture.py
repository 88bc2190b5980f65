"""Opens a workspace in the window, and saves a picture of it once the month is filled."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smcalendar.ui.shell.start import assembled

OFTEN = 20

application = QApplication(sys.argv[:1])
opening = assembled(application, os.environ, lang="en")
window = opening.window
window.resize(1366, 768)
window.show()
opening.open_first(Path(sys.argv[1]))
timer = QTimer(window)


def look() -> None:
    if next(window.show_page("calendar").view.cells.in_order(), None) is not None:
        timer.stop()
        window.grab().save(sys.argv[2])
        print(window.width(), window.height(), window.devicePixelRatioF())
        window.closing.connect(application.quit)
        window.close()


timer.timeout.connect(look)
timer.start(OFTEN)
application.exec()
