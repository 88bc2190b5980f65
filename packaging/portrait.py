"""Takes a picture of the window on a workspace.

    python packaging/portrait.py WORKSPACE zh_TW|en light|dark FILE.png [PERCENT] [PAGE] [PANEL]

PERCENT is the size of text, PAGE one of the window's pages or `week`, PANEL one of its panels.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from smcalendar.domain.errors import UserError
from smcalendar.ui.shell.start import make_window
from smcalendar.ui.shell.window import Window

SIZE = (1366, 768)
SETTLED = 1500
"""After how many milliseconds pictures and key dates are there too."""


class Portrait(QObject):
    """Opens the workspace, selects what comes next, waits, and takes the picture."""

    def __init__(self, window: Window, target: str, page: str, panel: str) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._page = page
        self._panel = panel
        window.session.opened.connect(self._opened)

    def _opened(self) -> None:
        if self._page in ("month", "week", "day"):
            self._window.context.commands.run(f"view.{self._page}")
        else:
            self._window.show_page(self._page)
        self._window.show_panel(self._panel)
        QTimer.singleShot(SETTLED // 2, self._select)
        QTimer.singleShot(SETTLED, self._take)

    def _select(self) -> None:
        from smcalendar.domain.filters import Filter
        from smcalendar.services import plan

        day = self._window.context.viewpoint.day
        found = self._window.session.read(plan.items, Filter(first=day))
        self._window.context.viewpoint.select(each.item.id for each in found[:1])

    def _take(self) -> None:
        self._window.grab().save(self._target)
        self._window.close()
        QApplication.quit()


def main(folder: str, lang: str, appearance: str, target: str, *more: str) -> int:
    percent, page, panel = (*more, *("100", "month", "editor")[len(more) :])
    application = QApplication(sys.argv[:1])
    window = make_window(application, os.environ, lang=lang)
    window.context.theme.choose(appearance, int(percent))
    window.resize(*SIZE)
    portrait = Portrait(window, target, page, panel)
    window.show()
    window.session.open(Path(folder), fail)
    QTimer.singleShot(20 * SETTLED, application.quit)
    application.exec()
    return int(portrait is None or not Path(target).exists())


def fail(error: UserError) -> None:
    raise SystemExit(f"{error.code} {error.values}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
