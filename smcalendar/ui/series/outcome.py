"""The dialog that lists which posts stay as they are when their series changes, and why."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.series import Left
from smcalendar.services.series_of_posts import PostOfSeries
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.tones import ToneLabel

WIDE, HIGH = 520, 180

LeftPosts = Sequence[tuple[Left, PostOfSeries]]


class OutcomeDialog(Dialog):
    """Before a change, with a button that makes it, or after it; Enter on a post opens it."""

    post_wanted = Signal(str)
    applied = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Series", "What becomes of the posts"))
        self._posts: LeftPosts = ()
        self._summary: Callable[[], str] = str
        self.summary = ToneLabel(context.theme, "text")
        self.list = RecordList(context.theme)
        self.list.setMinimumSize(WIDE, HIGH)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.list, 1)
        say = context.speech.say
        say(self.list.setAccessibleName, N_("Series", "Posts that stay as they are"))
        self.apply_button = self.add_button(N_("Series", "Apply"), self._apply, main=True)
        self.show_button = self.add_button(N_("Series", "Open the post"), self._show_post)
        self.add_close()
        self.list.wanted.connect(self._open)
        context.speech.changed.connect(self._say)

    def ask(self, summary: Callable[[], str], posts: LeftPosts) -> None:
        """Shows what would happen; `applied` tells that somebody wants it."""
        self._present(summary, posts, asks=True)

    def report(self, summary: Callable[[], str], posts: LeftPosts) -> None:
        """Shows what has happened."""
        self._present(summary, posts, asks=False)

    def _present(self, summary: Callable[[], str], posts: LeftPosts, *, asks: bool) -> None:
        self._summary, self._posts = summary, posts
        self.apply_button.setVisible(asks)
        self.apply_button.setEnabled(True)
        self.list.setVisible(bool(posts))
        self.show_button.setVisible(bool(posts))
        self.end_telling()
        self._say()
        self.present()
        (self.apply_button if asks else self.list).setFocus()

    def _say(self) -> None:
        self.summary.setText(self._summary())
        self.list.show_lines(self._line(left, post) for left, post in self._posts)
        if self._posts and not self.list.choice():
            self.list.setCurrentRow(0)

    def _line(self, left: Left, post: PostOfSeries) -> Line:
        t = self.context.speech.t
        why = (
            t("Somebody worked on it. Its day is still one of the series.")
            if left.fits
            else t("Somebody worked on it. The series has no post on its day any more.")
        )
        name = post.post.title or ", ".join(each.code for each in post.items)
        return Line(left.post_id, name, f"{self._place(left, post)}\n{why}")

    def _place(self, left: Left, post: PostOfSeries) -> str:
        day = left.occurrence.date()
        for each in post.items[:1]:
            time = f" {each.time:%H:%M}" if each.time else ""
            return f"{datewords.full_date(each.date or day, self.context.speech.lang)}{time}"
        return datewords.full_date(day, self.context.speech.lang)

    def _apply(self) -> None:
        self.apply_button.setEnabled(False)
        self.applied.emit()

    def refuse(self, error: Any) -> None:
        """Says why it was not done."""
        self.apply_button.setEnabled(True)
        self.tell_trouble(error)

    def _show_post(self) -> None:
        self._open(self.list.choice())

    def _open(self, post: str) -> None:
        if post:
            self.accept()
            self.post_wanted.emit(post)
