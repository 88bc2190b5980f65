"""What all pages share on which posts are seen, added and acted on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QShowEvent

from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.page import Page
from smcalendar.ui.plan.acts import Acts
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.ground import Ground
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.peek import Focused, Peek

MENU = (
    *(
        "post.open",
        "post.peek",
        "post.rename",
        "",
        "edit.cut",
        "edit.copy",
        "edit.paste",
        "post.duplicate",
    ),
    *("", "post.step", "", "post.move_to", "post.shift", "post.to_tray"),
    *("", "post.repeat", "post.skip", "", "select.campaign", "select.series"),
    *("", "post.add", "day.note", "post.trash"),
)
"""The commands of the context menu, with lines between groups."""


class PlanPage(Page):
    """Does the commands about posts while it is shown; what it shows is its `ground`.

    `open_wanted` names an item to be edited, `write_wanted` a new one to be written,
    `files_dropped` gives the files (paths) and the day of a post to be made of them,
    `campaign_wanted` names a campaign. `counted` gives the first and the last day that are shown,
    whenever what they hold may be another. `told` gives a sentence for the window, and whether
    what it tells of can be undone.
    """

    open_wanted = Signal(str)
    write_wanted = Signal(str)
    files_dropped = Signal(object, object)
    campaign_wanted = Signal(str)
    counted = Signal(object, object)
    told = Signal(str, bool)

    with_undated = False
    """Whether posts without a date are shown among those of the days."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.look = Look(context.theme, self)
        self.gestures = Gestures(context, self)
        self.acts = Acts(self, context, gestures=self.gestures, look=self.look, ground=self.ground)
        self.peek = Peek(self, self.focused)
        self._added: frozenset[str] = frozenset()
        self._opens = False
        context.viewpoint.selection_changed.connect(self._offer)
        context.session.opened.connect(self._offer)
        context.session.closed.connect(self._offer)
        self.gestures.said.connect(self._say)
        self.acts.open_wanted.connect(self.open_wanted)
        self.acts.added.connect(self._await)
        self.acts.told.connect(self.told)

    def ground(self) -> Ground:
        """Returns what shows the posts now."""
        raise NotImplementedError

    def focused(self) -> Focused | None:
        """Returns the post that has the focus, or is first where the focus is."""
        raise NotImplementedError

    def ask_again(self) -> None:
        """Reads at once what is shown, because it was just changed."""
        raise NotImplementedError

    def show_added(self, items: tuple[str, ...]) -> None:
        """Shows what was just added, selected and given the focus, where it is hidden."""

    def possible(self) -> Handlers:
        """Returns what can be done now with what is shown and selected."""
        peek = {"post.peek": self.peek.toggle} if self.context.session.is_open else {}
        return {**self.acts.handlers(), **peek}

    def _say(self, text: str) -> None:
        self.ground().say(text)

    def _offer(self) -> None:
        """What can be done with posts changes with the selection."""
        if self.isVisible():
            self.context.commands.offer(self, self.possible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.commands.offer(self, {})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the peek card, else leaves what was cut where it is."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.peek.is_open:
            self.peek.close()
        elif self.context.viewpoint.cut:
            self.context.viewpoint.wait_for_paste(())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context.commands.menu(MENU, self).popup(event.globalPos())

    # What was just added

    def _await(self, posts: tuple[str, ...], opens: bool) -> None:
        """What is not shown once it is read is hidden by the filter, or stands elsewhere."""
        self._added, self._opens = frozenset(posts), opens
        self.ask_again()

    def settle_added(self, shown: tuple[tuple[str, str], ...]) -> None:
        """Once posts are read: shows those added among what is shown, as (post, item) ids."""
        added, self._added = self._added, frozenset()
        new = tuple(item for post, item in shown if post in added)
        if new:
            self.context.viewpoint.select(new)
            self.ground().follow_to(new[0])
            if self._opens:
                self.write_wanted.emit(new[0])
            else:
                self.show_added(new)
