"""Does the commands about series: makes them of posts, opens them, leaves days out, selects."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.services import series
from smcalendar.services.editor import post_of
from smcalendar.services.series_changes import Changed
from smcalendar.services.series_of_posts import (
    PostOfSeries,
    beside_series,
    in_same_series,
    left_posts,
)
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.series.applying import Applying
from smcalendar.ui.series.dialog import SeriesDialog
from smcalendar.ui.series.drafts import fresh, of_item, there
from smcalendar.ui.series.looking import follows_told
from smcalendar.ui.series.outcome import LeftPosts, OutcomeDialog

SOON = 60
"""After how many milliseconds it is read whether a selected post is one of a series."""

Then = Callable[[], object]


class Repeating(QObject):
    """`post_wanted` names a post to be edited, `filled` gives what series made meanwhile.

    `told` gives a sentence for the window, and whether what it tells of can be undone.
    `finish_typing(then)` saves what is typed and goes on.
    """

    post_wanted = Signal(str)
    filled = Signal(object)
    told = Signal(str, bool)

    def __init__(
        self, context: Context, window: QWidget, *, finish_typing: Callable[[Then], None]
    ) -> None:
        super().__init__(window)
        self._context = context
        self._finish_typing = finish_typing
        self._post: PostOfSeries | None = None
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._read)
        session = context.session
        for signal in (context.viewpoint.selection_changed, session.opened, session.changed):
            signal.connect(self._look)
        session.closed.connect(self._look)
        self._look()

    def _look(self, _why: object = None) -> None:
        """What is known of another post is none of the one that is selected now."""
        self._post = None
        self._offer()
        self._soon.start()

    def _read(self) -> None:
        ids = self._context.viewpoint.selection
        if not ids or not self._context.session.is_open:
            return
        try:
            self._post = self._context.session.read(_beside, ids[0])
        except UserError:  # A commit was met; what it changed is read then.
            self._soon.start()
            return
        self._offer()

    def _offer(self) -> None:
        self._context.commands.offer(self, self._handlers())

    def _handlers(self) -> Handlers:
        if not self._context.session.is_open:
            return {}
        always: dict[str, Then] = {"series.new": self.start_new}
        if not self._context.viewpoint.selection:
            return always
        of_post: dict[str, Then] = {"post.repeat": self.repeat}
        if self._post is not None and self._post.series is not None:
            of_post |= {"post.skip": self.skip, "select.series": self.select}
        return always | of_post

    @cached_property
    def dialog(self) -> SeriesDialog:
        """The form of a series."""
        dialog = SeriesDialog(self._context, self._window)
        dialog.changed.connect(partial(self._changed, True))
        return dialog

    @cached_property
    def outcome(self) -> OutcomeDialog:
        """What became of posts that were made already."""
        dialog = OutcomeDialog(self._context, self._window)
        dialog.post_wanted.connect(self.post_wanted)
        return dialog

    @cached_property
    def applying(self) -> Applying:
        """What one post says comes into its series."""
        applying = Applying(self._context, self._window)
        applying.changed.connect(partial(self._changed, False))
        applying.dialog.post_wanted.connect(self.post_wanted)
        return applying

    # Making and opening

    def start_new(self) -> None:
        """Asks for a series without a post."""
        day = self._context.viewpoint.day
        self._context.session.work(fresh, day, done=self.dialog.open_on)

    def repeat(self) -> None:
        """Asks for a series of the selected post; one that has a series opens that."""
        (item, *_) = self._context.viewpoint.selection
        day, show = self._context.viewpoint.day, self.dialog.open_on
        self._finish_typing(partial(self._context.session.work, of_item, item, day, done=show))

    def open(self, series_id: str) -> None:
        """Opens a series to change it."""
        self._context.session.work(there, series_id, done=self.dialog.open_on)

    def _changed(self, lists: bool, changed: Changed) -> None:
        """What stayed as it is is listed, with a way to it, unless it was before the change."""
        if changed.filled.posts:
            self.filled.emit(changed.filled)
        if changed.lost_skips or (changed.left and lists):
            shown = partial(self._report, changed)
            self._context.session.work(left_posts, changed.left, done=shown)

    def _report(self, changed: Changed, posts: LeftPosts) -> None:
        self.outcome.report(partial(self._said, changed), posts)

    def _said(self, changed: Changed) -> str:
        speech = self._context.speech
        numbers = (len(changed.moved), len(changed.trashed))
        lines = list(follows_told(*numbers, changed.left, speech.words))
        if changed.lost_skips:
            days = (datewords.full_date(each, speech.lang) for each in changed.lost_skips)
            told = speech.t("Skipped days that are none of the series any more: {days}")
            joined = speech.t(", ", "between parts of a sentence").join(days)
            lines.append(told.format(days=joined))
        return "\n".join(lines)

    # What is selected

    def skip(self) -> None:
        """Leaves the day of the selected post out of its series."""
        found = self._post
        if found is not None and found.series is not None and found.post.occurrence is not None:
            self._context.session.change(series.skip, found.series.id, found.post.occurrence)

    def select(self) -> None:
        """Selects all posts of the series of what is selected, wherever in the plan they are."""
        ids = self._context.viewpoint.selection
        self._context.session.work(in_same_series, ids, done=self._select)

    def _select(self, ids: tuple[str, ...]) -> None:
        t = self._context.speech.t
        if ids:
            self._context.viewpoint.select(ids)
            self.told.emit(t("Selected %n post(s) of the series", "", len(ids)), False)


def _beside(workspace: Any, item: str) -> PostOfSeries | None:
    post = post_of(workspace, item)
    return None if post is None else beside_series(workspace, post)
