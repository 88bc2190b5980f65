"""How the window was when it was closed: its place on the screen, its view, its workspace."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect
from PySide6.QtGui import QGuiApplication

from smcalendar.services import windowstate
from smcalendar.ui.shell.side_panel import PARTS
from smcalendar.ui.shell.window import FIRST_PART, Window

if TYPE_CHECKING:
    from smcalendar.ui.shell.welcome import Welcome

LEAST_SEEN = 80
"""How many pixels of a window must be on a screen, so that it can be taken hold of."""


class Remembering(QObject):
    """Puts the window as it was, and remembers how it is."""

    def __init__(self, window: Window, home: Path) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self.state = windowstate.load(home)
        self._restore()
        window.session.opened.connect(self._opened)
        window.closing.connect(self.keep)
        window.built.connect(self._built)

    def _restore(self) -> None:
        window, state = self._window, self.state
        geometry = QByteArray.fromBase64(QByteArray(state.geometry.encode()))
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        window.setGeometry(clamped(window.geometry(), _screens()))
        if len(state.sizes) == window.splitter.count() and all(state.sizes):
            window.splitter.setSizes(list(state.sizes))

    def _built(self, name: str, page: "Welcome") -> None:
        """The welcome page says which workspaces are to be forgotten."""
        if name == "welcome":
            page.forgotten.connect(self.forget)

    def _opened(self) -> None:
        """Another workspace begins at today and without a filter."""
        folder = self._window.session.folder
        if folder is None:
            return
        self.state = windowstate.opened_in(self.state, folder)
        viewpoint = self._window.context.viewpoint
        viewpoint.narrow(windowstate.filter_from_json(self.state.filter))
        if self.state.day is not None:
            viewpoint.go_to(self.state.day)
        self._window.context.commands.run(f"view.{self.state.view}")
        if self.state.panel_open:
            known = self.state.panel in PARTS
            self._window.show_panel(self.state.panel if known else FIRST_PART)
        self.keep()

    def keep(self) -> None:
        """Keeps how the window is now; trouble with that is none of the user's."""
        window, viewpoint = self._window, self._window.context.viewpoint
        geometry = window.saveGeometry().toBase64().toStdString()
        self.state = replace(
            self.state,
            geometry=geometry,
            sizes=self.state.sizes if window.panel.isHidden() else _sizes(window),
            panel=window.panel.part or self.state.panel,
            panel_open=not window.panel.isHidden(),
            view=window.view() or self.state.view,
            day=viewpoint.day,
            filter=windowstate.filter_as_json(viewpoint.filter),
        )
        windowstate.save(self._home, self.state)

    def forget(self, folder: str) -> None:
        """Takes a workspace off the list of recent ones."""
        recent = tuple(each for each in self.state.recent if each != folder)
        self.state = replace(self.state, recent=recent)
        windowstate.save(self._home, self.state)


def _sizes(window: Window) -> tuple[int, ...]:
    return tuple(window.splitter.sizes())


def _screens() -> list[QRect]:
    return [each.availableGeometry() for each in QGuiApplication.screens()]


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """Returns where a window may stand: where it was, or on the first screen if that one is gone.

    It is never larger than its screen, and its title can be taken hold of.
    """
    seen = [screen for screen in screens if _sees(screen, wanted)]
    screen = (seen or screens)[0]
    width, height = min(wanted.width(), screen.width()), min(wanted.height(), screen.height())
    if seen and (width, height) == (wanted.width(), wanted.height()):
        return wanted
    left = min(max(wanted.left(), screen.left()), screen.right() - width + 1)
    top = min(max(wanted.top(), screen.top()), screen.bottom() - height + 1)
    return QRect(left, top, width, height)


def _sees(screen: QRect, window: QRect) -> bool:
    common = screen.intersected(window)
    return common.width() >= LEAST_SEEN and screen.contains(common.left(), window.top())
