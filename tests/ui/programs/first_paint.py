"""Opens the window on a workspace, and prints what was loaded when it was painted and filled."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from smcalendar.ui.shell.start import make_window


class FirstPaint(QObject):
    """Notes the modules when the window is painted for the first time."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self.modules = None
        window.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint and self.modules is None:
            self.modules = sorted(sys.modules)
            watched.session.open(Path(sys.argv[1]), sys.exit)
        return False


application = QApplication(sys.argv[:1])
window = make_window(application, os.environ)
first = FirstPaint(window)


def opened() -> None:
    print(json.dumps({"painted": first.modules, "opened": sorted(sys.modules)}))
    window.close()
    application.quit()


window.session.opened.connect(opened)
window.show()
application.exec()
