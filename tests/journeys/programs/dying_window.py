"""Opens the window as the program does, moves a post, and types into it until it is killed.

Prints a line once the last pause is kept; what is typed after that is lost with the process.
"""

import os
import signal
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from smcalendar.__main__ import main
from smcalendar.services import editing, plan, workspaces
from smcalendar.ui.shell import start

OFTEN = 20
LIMIT = 90
"""After how many seconds it ends by itself: something has gone wrong by then."""


class Typing(QObject):
    """Does one thing after the other, each once the one before is done."""

    def __init__(self, window, title, text) -> None:
        super().__init__(window)
        self.window, self.title, self.text = window, title, text
        self.acts = iter((self.open, self.moved, self.shown, self.kept))
        self.act = next(self.acts)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.go_on)
        self.timer.start(OFTEN)

    def go_on(self) -> None:
        if self.act():
            self.act = next(self.acts, self.timer.stop)

    def open(self) -> bool:
        if not self.window.session.is_open or self.window.session.reads.open:
            return False
        found = self.window.session.read(plan.items)
        item = next(each.item.id for each in found if each.title == self.title)
        self.window.context.viewpoint.select((item,))
        self.window.show_item(item)
        self.window.context.commands.run("post.week_later")
        self.written = False
        self.window.session.changed.connect(self.note)
        return True

    def note(self) -> None:
        self.written = True

    def moved(self) -> bool:
        if self.written:
            self.window.show_panel("editor")
        return self.written

    def shown(self) -> bool:
        base = self.window.panel.built("editor").view.base
        self.window.panel.built("editor").view._choose("")
        field = base.entries["text"].field
        if base.record is None or not field.isVisible():
            return False
        field.setFocus()
        QTest.keyClicks(field, self.text)
        self.field = field
        return True

    def kept(self) -> bool:
        around = workspaces.circumstances(os.environ)
        with workspaces.opened(self.window.session.folder, around) as workspace:
            if not editing.typed(workspace):
                return False
        QTest.keyClicks(self.field, "never kept")
        print("kept", flush=True)
        return True


signal.alarm(LIMIT)
furnished = start.furnished
folder, title, text = sys.argv[1:]
sys.argv[1:] = ["open", folder]


def typed_into(*window):
    opening = furnished(*window)
    Typing(opening.window, title, text)
    return opening


start.furnished = typed_into
main()
