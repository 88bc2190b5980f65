"""Where the parts of the window meet: what one of them wants, another one does."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from smcalendar.ui.shell import parts

if TYPE_CHECKING:
    from smcalendar.ui.shell.window import Window

Part = Any
"""A page or a part of the side panel, with signals of its own."""


class Meeting(QObject):
    """Joins each part when it is built, and what is there once a workspace is open."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.built.connect(self.join)
        self._counted: dict[QObject, tuple[dt.date, dt.date]] = {}
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._meet)
        window.session.opened.connect(self._soon.start, Qt.ConnectionType.SingleShotConnection)

    def join(self, name: str, part: QWidget) -> None:
        """Connects a part that was just built with the others."""
        for signal, act in _JOINED.get(name, {}).items():
            getattr(part, signal).connect(partial(act, self._window))
        if name in parts.PLANS:
            cast("Part", part).counted.connect(partial(self._count_hidden, part))
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that is shown again shows the same days, and perhaps under another filter.

        Pages without days hide nothing.
        """
        if event.type() == QEvent.Type.Show and watched in self._counted:
            self._count(watched)
        elif event.type() == QEvent.Type.Hide and watched in self._counted:
            self._window.hiding.end()
        return False

    def _count_hidden(self, page: QWidget, first: dt.date, last: dt.date) -> None:
        """Counts what the filter hides of the days that are shown; pages in the back do not."""
        self._counted[page] = (first, last)
        if page.isVisible():
            self._count(page)

    def _count(self, page: Part) -> None:
        self._window.hiding.count(*self._counted[page], with_undated=page.with_undated)

    def finish_typing(self, then: Callable[[], object]) -> None:
        """Saves what is typed, then goes on: what leaves the laptop has it too."""
        editor = self._editor()
        if editor is None:
            then()
        else:
            editor.finish(then)

    def save_typing(self) -> None:
        """Saves what is typed without waiting for it: the window goes."""
        editor = self._editor()
        if self._window.session.is_open and editor is not None:
            editor.finish()

    def is_typing(self) -> bool:
        """Says whether something typed is not saved yet."""
        editor = self._editor()
        return self._window.session.is_open and editor is not None and not editor.is_finished()

    def _editor(self) -> Part | None:
        """Returns the editor if it was ever shown."""
        return self._window.panel.built("editor")

    def _meet(self) -> None:
        """What exports, prints and compares is loaded once, after the first month is painted."""
        from smcalendar.ui.outputs.outputs import Outputs
        from smcalendar.ui.plan.go_to_date import GoToDate
        from smcalendar.ui.plan.turner import PageTurner
        from smcalendar.ui.series.repeating import Repeating
        from smcalendar.ui.shell.filling import Filling
        from smcalendar.ui.trust.trust import Trust

        window, context = self._window, self._window.context
        outputs = Outputs(context, window, finish_typing=self.finish_typing)
        outputs.told.connect(self._tell)
        trust = Trust(context, window)
        trust.open_wanted.connect(partial(edit_item, window))
        self.filling = Filling(context, window.statusBar())
        self.repeating = Repeating(context, window, finish_typing=self.finish_typing)
        self.repeating.told.connect(partial(tell, window))
        self.repeating.filled.connect(self.filling.tell)
        self.repeating.post_wanted.connect(partial(edit_post, window))
        GoToDate(window, context, under=window.toolbar)
        for name in ("go.previous", "go.next"):
            turn = partial(context.commands.run, name)
            PageTurner(window.toolbar.button(name), turn)
        context.commands.offer(outputs, outputs.offered())
        context.commands.offer(trust, trust.offered())

    def _tell(self, sentence: str) -> None:
        self._window.toast.tell(sentence, undoable=False)


def edit_item(window: "Window", item: str) -> None:
    """Selects a posting item and shows it in the editor."""
    window.context.viewpoint.select((item,))
    window.show_panel("editor").setFocus()


def write_item(window: "Window", item: str) -> None:
    """Shows a new posting item in the editor, to begin with its title."""
    window.context.viewpoint.select((item,))
    editor: Part = window.show_panel("editor")
    editor.focus_title()


def show_editor(window: "Window") -> None:
    """Shows the editor, because it asks something."""
    window.show_panel("editor")


def edit_post(window: "Window", post: str) -> None:
    """Shows a post in the editor, also one without items."""
    editor: Part = window.show_panel("editor")
    editor.show_post(post)


def show_calendar(window: "Window") -> None:
    """Shows the calendar, narrowed as it was asked for."""
    window.show_page("calendar")


def show_campaign(window: "Window", campaign: str) -> None:
    """Shows a campaign on its page."""
    page: Part = window.show_page("campaigns")
    page.choose(campaign)


def add_with_files(window: "Window", files: Sequence[str], day: Any) -> None:
    """Takes pictures in, and asks for the post of that day they are for."""
    from smcalendar.services import assets

    incoming = [assets.Incoming(file=Path(each)) for each in files]
    page: Part = window.show_page("calendar")
    window.session.change(
        assets.take_in,
        incoming,
        refused=window.session.trouble.emit,
        done=partial(page.add_with, day),
    )


def edit_series(window: "Window", series: str) -> None:
    """Shows a series to change it."""
    window.meeting.repeating.open(series)


def apply_to_later(window: "Window", post: str) -> None:
    """Takes what a post says into its series, from its day on."""
    meeting = window.meeting
    meeting.finish_typing(partial(meeting.repeating.applying.to_later, post))


def apply_to_all(window: "Window", post: str) -> None:
    """Takes what a post says into its series."""
    meeting = window.meeting
    meeting.finish_typing(partial(meeting.repeating.applying.to_all, post))


def tell(window: "Window", sentence: str, undoable: bool) -> None:
    """Shows a sentence for a while, with the way back where there is one."""
    window.toast.tell(sentence, undoable=undoable)


_SHOWS_POSTS: Mapping[str, Callable[..., object]] = {
    "open_wanted": edit_item,
    "write_wanted": write_item,
    "files_dropped": add_with_files,
    "campaign_wanted": show_campaign,
    "told": tell,
}
"""What every `PlanPage` wants."""

_JOINED: Mapping[str, Mapping[str, Callable[..., object]]] = {
    "calendar": _SHOWS_POSTS,
    "board": _SHOWS_POSTS,
    "timeline": _SHOWS_POSTS,
    "editor": {
        "asked": show_editor,
        "later_wanted": apply_to_later,
        "all_wanted": apply_to_all,
        "series_wanted": edit_series,
    },
    "campaigns": {"calendar_wanted": show_calendar},
    "settings": {"series_wanted": edit_series},
    "tray": {
        "open_wanted": edit_item,
        "post_wanted": edit_post,
        "files_dropped": add_with_files,
    },
    "month": {"files_dropped": add_with_files},
}
"""By the name of a part: its signals, and what is done for them."""
