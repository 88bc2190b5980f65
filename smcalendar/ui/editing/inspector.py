"""The editor of the side panel: the post of what is selected, beside or below its items."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smcalendar.domain.translation import N_
from smcalendar.services import editor
from smcalendar.services.editor import OpenPost
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.editing.post_view import PostView
from smcalendar.ui.editing.questions_bar import QuestionsBar
from smcalendar.ui.editing.several import SeveralSelected
from smcalendar.ui.editing.strip import BASE
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.query import Query

NOTHING = (
    N_("Editor", "Nothing is selected"),
    N_("Editor", "Select a post in the calendar to edit it here."),
    N_("Editor", "New post"),
)

SOON = 25
"""After how many milliseconds a selection is shown: who runs through items waits for none."""


class Inspector(QWidget):
    """Shows the post of the selected item. `finished` says that all that was typed is saved.

    `asked` says that a question stands in the panel, which somebody should see. `later_wanted`,
    `all_wanted` and `series_wanted` are those of `SeriesNote`.
    """

    finished = Signal()
    asked = Signal()
    later_wanted = Signal(str)
    all_wanted = Signal(str)
    series_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._post: str | None = None
        self._item: str | None = None
        self._shown: OpenPost | None = None
        self.typist = Typist(context.session, self)
        self.edits = Edits(context.session, self)
        self.questions = QuestionsBar(context, self.typist, self.edits)
        self.view = PostView(context, self.typist, self.edits)
        self.none = EmptyState(context, *NOTHING)
        self._new_post = context.commands.action("post.add_full")
        self.several = SeveralSelected(context)
        self._stack = QStackedWidget()
        for each in (self.none, self.several, self.view):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.questions)
        column.addWidget(self._stack, 1)
        self._query = Query(context.session, self._asked, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._query.ask_now)
        self._connect()
        self._select(context.viewpoint.selection)

    def _connect(self) -> None:
        self._query.answered.connect(self._show)
        self._context.viewpoint.selection_changed.connect(self._select)
        self._context.session.opened.connect(self._reopen)
        self._context.session.closed.connect(self._close)
        self._context.speech.changed.connect(self._query.refresh)
        self.view.chosen.connect(self._choose)
        for name in ("later_wanted", "all_wanted", "series_wanted"):
            getattr(self.view.series, name).connect(getattr(self, name))
        for source in (self.typist, self.edits):
            source.changed.connect(self._query.ask_now)
        self.questions.asked.connect(self.asked)
        self.none.wanted.connect(self._new_post.trigger)
        self._new_post.enabledChanged.connect(self.none.button.setEnabled)
        self.none.button.setEnabled(self._new_post.isEnabled())
        self.edits.added.connect(self._show_added)
        self.typist.settled.connect(self.finished)
        self.view.unsaved_changed.connect(self._offer)

    def finish(self, then: Callable[[], object] | None = None) -> None:
        """Saves all that is typed as undo steps; `then` is done after that.

        It is not done when something has to be asked first: the question stands in the panel, and
        what was typed is kept meanwhile, also when the window closes.
        """
        refused = self.edits.refused
        self.view.commit()
        self.typist.finish(None if then is None else partial(self._go_on, then, refused))

    def _go_on(self, then: Callable[[], object], refused: int) -> None:
        if self.edits.refused == refused:
            then()

    def is_finished(self) -> bool:
        """Says whether nothing is being typed or on its way."""
        return self.typist.is_idle() and not self.view.can_undo_typing()

    def show_item(self, item: str) -> None:
        """Shows an item by its id, as selecting it does."""
        self._context.viewpoint.select((item,))

    def show_post(self, post: str) -> None:
        """Shows the base text of a post by its id, also of one without items.

        Nothing is selected then: commands for what is selected would mean another post.
        """
        self._context.viewpoint.select(())
        self._post = post
        self._query.ask_now()

    def focus_title(self) -> None:
        """Puts the cursor into the title of the base text, to begin to write."""
        self._show_now()
        self.view.focus_title()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Puts the focus into the first field that is shown."""
        self._show_now()
        shown = self._stack.currentWidget()
        (self.view.first() if shown is self.view else self.none.button).setFocus(reason)

    def _show_now(self) -> None:
        self._soon.stop()
        self._query.ask_now()

    def _select(self, items: tuple[str, ...]) -> None:
        self.typist.finish()
        self._post = self._item = None
        if len(items) == 1:
            self._item = items[0]
            self._soon.start()
        else:
            self.several.show_number(len(items))
            self._show(None)

    def _choose(self, item: str) -> None:
        """Another item of the same post is looked at, and selected everywhere."""
        if item != BASE:
            self._context.viewpoint.select((item,))

    def _show_added(self, items: tuple[str, ...]) -> None:
        self._context.viewpoint.select(items[:1])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._query.refresh()

    def _asked(self, workspace: Any) -> OpenPost | None:
        """While it is hidden, nobody needs an answer."""
        if not self.isVisible():
            return self._shown
        if self._post is None and self._item is not None:
            self._post = editor.post_of(workspace, self._item)
        if self._post is None:
            return None
        return editor.open_post(workspace, self._post, self._item)

    def _show(self, found: OpenPost | None) -> None:
        self._shown = found
        if found is not None:
            self.view.show_post(found)
            self._stack.setCurrentWidget(self.view)
        else:
            several = len(self._context.viewpoint.selection) > 1
            self._stack.setCurrentWidget(self.several if several else self.none)
        self._offer()

    def _reopen(self) -> None:
        self._select(self._context.viewpoint.selection)

    def _close(self) -> None:
        self._post = self._item = None
        self._show(None)

    def _offer(self) -> None:
        """Undo takes back typing first, as long as there is some in the field one is in."""
        commands = self._context.commands
        if not self._context.session.is_open:
            commands.offer(self, {})
        elif self.view.can_undo_typing():
            commands.offer(self, {"save": self.finish, "undo": self.view.undo_typing})
        else:
            commands.offer(self, {"save": self.finish})
