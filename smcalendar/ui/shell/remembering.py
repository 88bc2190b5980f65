"""How the window was when it was closed: its place on the screen, its view, its workspace."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from smcalendar.services import windowstate
from smcalendar.services.windowstate import WindowState
from smcalendar.ui.kit.face import BOARD, face_of, words_of
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.shell.parts import PLANS
from smcalendar.ui.shell.side_panel import PARTS
from smcalendar.ui.shell.window import FIRST_PART, Window

if TYPE_CHECKING:
    from smcalendar.ui.plan.board.page import BoardPage
    from smcalendar.ui.plan.timeline.page import TimelinePage
    from smcalendar.ui.shell.welcome import Welcome


class Remembering(QObject):
    """Puts the window as it was, and remembers how it is."""

    def __init__(self, window: Window, home: Path, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._folder: Path | None = None
        self._timeline: TimelinePage | None = None
        self.state = state
        if len(state.sizes) == window.splitter.count() and all(state.sizes):
            window.splitter.setSizes(list(state.sizes))
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.keep)
        window.session.opened.connect(self._opened)
        window.closing.connect(self.keep)
        window.built.connect(self._built)

    def _built(self, name: str, part: "Welcome | BoardPage | TimelinePage") -> None:
        """The welcome page says what is to be forgotten, the others how they are arranged."""
        if name == "welcome":
            cast("Welcome", part).forgotten.connect(self.forget)
        if name == "board":
            board = cast("BoardPage", part)
            board.arrange(self.state.board, with_undated=self.state.board_undated)
            board.arranged.connect(self._arranged)
        if name == "timeline":
            self._timeline = cast("TimelinePage", part)
            self._timeline.show_zoom(self.state.zoom)

    def _arranged(self, group: str, with_undated: bool) -> None:
        self.state = replace(self.state, board=group, board_undated=with_undated)

    def _opened(self) -> None:
        """Another workspace begins at today and without a filter.

        A window that only begins to write, or to read, stays as it is.
        """
        folder, before = self._window.session.folder, self._folder
        if folder is None or folder == before:
            return
        self._folder = folder
        self.state = windowstate.opened_in(self._with_others(), folder)
        windowstate.save(self._home, self.state)
        context = self._window.context
        context.viewpoint.select(())
        context.viewpoint.narrow(windowstate.filter_from_json(self.state.filter))
        context.viewpoint.go_to(self.state.day or context.today())
        if before is None:
            self._show_as_it_was()
        self._soon.start()

    def _show_as_it_was(self) -> None:
        viewpoint = self._window.context.viewpoint
        for view in VIEWS.keys() & self.state.counts.keys():
            viewpoint.show_count(view, self.state.counts[view])
        for view in {*VIEWS, BOARD} & self.state.faces.keys():
            viewpoint.wear(face_of(self.state.faces[view]), view=view)
        self._show_page()
        if self.state.panel_open:
            known = self.state.panel in PARTS
            self._window.show_panel_soon(self.state.panel if known else FIRST_PART)

    def _show_page(self) -> None:
        """A page that is none of the window's, such as the assistant's, stays."""
        window, state = self._window, self.state
        if not window.shown()[0]:
            return
        window.show_view(state.view)
        if state.page in PLANS:
            window.show_page(state.page)

    def keep(self) -> None:
        """Keeps how the window is now; trouble with that is none of the user's."""
        geometry = self._window.saveGeometry().toBase64().toStdString()
        self.state = replace(self._with_others(), geometry=geometry)
        if self._folder is not None:
            self._look_within()
        windowstate.save(self._home, self.state)

    def _look_within(self) -> None:
        """What stands within a window is known once a workspace was open in it."""
        window, viewpoint = self._window, self._window.context.viewpoint
        self.state = replace(
            self.state,
            sizes=self.state.sizes if window.panel.isHidden() else tuple(window.splitter.sizes()),
            panel=window.panel.part or self.state.panel,
            panel_open=not window.panel.isHidden(),
            page=self._page(),
            zoom=self._timeline.zoom if self._timeline else self.state.zoom,
            view=window.view() or self.state.view,
            counts=viewpoint.chosen_counts(),
            faces={view: words_of(face) for view, face in viewpoint.chosen_faces().items()},
            day=viewpoint.day,
            filter=windowstate.filter_as_json(viewpoint.filter),
        )

    def _page(self) -> str:
        name, _page = self._window.shown()
        return name if name in PLANS else PLANS[0]

    def forget(self, folder: str) -> None:
        """Takes a workspace off the list of recent ones."""
        state = self._with_others()
        self.state = replace(state, recent=tuple(e for e in state.recent if e != folder))
        windowstate.save(self._home, self.state)

    def _with_others(self) -> WindowState:
        """Other windows remember in the same file which workspaces they had open."""
        return replace(self.state, recent=windowstate.load(self._home).recent)
