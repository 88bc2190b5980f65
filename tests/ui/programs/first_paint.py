"""Opens the window on a workspace, and prints what was loaded when it was painted and filled."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from smcalendar.services import windowstate
from smcalendar.services.circumstances import circumstances
from smcalendar.ui.shell.start import framed, furnished


class FirstPaint(QObject):
    """Notes the modules when the window is painted for the first time, and goes on."""

    def __init__(self) -> None:
        super().__init__(window)
        self.modules = None
        window.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint and self.modules is None:
            self.modules = sorted(sys.modules)
            QTimer.singleShot(0, go_on)
        return False


application = QApplication(sys.argv[:1])
around = circumstances(os.environ)
state = windowstate.load(around.home)
window = framed(application, os.environ, around, state, lang=None, acting=None)
first = FirstPaint()


def go_on() -> None:
    furnished(window, around, state)
    window.session.open(Path(sys.argv[1]), sys.exit)


def opened() -> None:
    print(json.dumps({"painted": first.modules, "opened": sorted(sys.modules)}))
    window.close()
    application.quit()


window.session.opened.connect(opened)
window.show()
application.exec()
