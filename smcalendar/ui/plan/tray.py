"""The tray: what has no day yet, beside the calendar, to be dragged there and back."""

import datetime as dt
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QIcon,
    QKeyEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.domain.values import clean_line
from smcalendar.services.plan import PostDraft, add_posts
from smcalendar.ui.kit.add_line import AddLine
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.drops import Drops
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.tray_contents import TrayContents
from smcalendar.ui.plan.tray_entries import Entry, shown
from smcalendar.ui.plan.tray_gestures import TrayGestures
from smcalendar.ui.plan.tray_ideas import IdeaLine
from smcalendar.ui.plan.tray_list import TrayList
from smcalendar.ui.plan.tray_sorts import SortButton

NOWHERE = Slot(dt.date.min)
"""Every point of the tray: it has no days."""

MENU = (
    *("post.open", "", "edit.cut", "edit.copy", "post.duplicate", "", "post.step", ""),
    *("post.move_to", "post.trash"),
)
"""The commands of the context menu, with lines between groups."""

NO_POSTS = (
    N_("Tray", "Nothing is waiting for a day"),
    N_("Tray", "Write ideas below, or drag posts here from the calendar to take their dates away."),
)
FILTERED = (
    N_("Tray", "The filter hides what is here"),
    N_("Tray", "Posts without a date are in the tray, but the filter lets none of them through."),
    N_("Tray", "Clear the filter"),
)
NOT_FOUND = (
    N_("Tray", "Nothing found"),
    N_("Tray", "No post in the tray has these words."),
    N_("Tray", "Clear the search"),
)


class Tray(QWidget):
    """A count, a search, the lines, and a field for new ideas.

    `open_wanted` names an item and `post_wanted` a post to be edited; `files_dropped` gives files
    (paths) of a post to be made of them, and None for its day.
    """

    open_wanted = Signal(str)
    post_wanted = Signal(str)
    files_dropped = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.count = ToneLabel(context.theme)
        self.search = LineField()
        self.idea = IdeaLine()
        self.sorts = SortButton(context)
        self.list = TrayList(context, Look(context.theme, self))
        self.empty = EmptyState(context, *NO_POSTS)
        self.add = AddLine(
            context,
            N_("Tray", "New idea"),
            N_("Tray", "Add the idea"),
            line=self.idea,
        )
        self.contents = TrayContents(context, self)
        self.gestures = TrayGestures(context, self)
        self.drops = Drops(self, self._slot_at, gestures=self.gestures, look=self.list.look)
        self._lay_out()
        self._say()
        self._connect()

    def _lay_out(self) -> None:
        search = self.search.addAction(QIcon(), LineField.ActionPosition.LeadingPosition)
        show_icon(search.setIcon, "search", self._context.theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        find = QHBoxLayout()
        find.setSpacing(4)
        find.addWidget(self.search, 1)
        find.addWidget(self.sorts)
        top, bottom = QVBoxLayout(), QVBoxLayout()
        for part in (top, bottom):
            part.setContentsMargins(8, 0, 8, 0)
        top.setSpacing(6)
        top.addWidget(self.count)
        top.addLayout(find)
        bottom.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addLayout(bottom)

    def _say(self) -> None:
        say = self._context.speech.say
        say(self.setAccessibleName, N_("Tray", "Tray: posts without a date"))
        say(self.search.setPlaceholderText, N_("Tray", "Search"))
        say(self.search.setAccessibleName, N_("Tray", "Search the tray"))
        say(self.list.setAccessibleName, N_("Tray", "Posts without a date"))

    def _connect(self) -> None:
        context = self._context
        self.search.typed.connect(self._show)
        self.sorts.chosen.connect(self._show)
        self.empty.wanted.connect(self._clear)
        self.add.wanted.connect(self._add_one)
        self.idea.pasted.connect(self._add)
        self.list.opened.connect(self._open)
        self.list.unwanted.connect(self._trash)
        self.list.chose.connect(self._select)
        self.drops.hovered.connect(self._hover)
        self.drops.refused.connect(context.session.trouble)
        self.drops.files_dropped.connect(self._take_files)
        self.gestures.said.connect(partial(announce, self))
        self.contents.changed.connect(self._show)
        context.viewpoint.selection_changed.connect(self._mirror)
        context.speech.changed.connect(self._count)

    # What is shown

    def _show(self, _why: object = None) -> None:
        entries = shown(self.contents.entries(), typed=self.search.text(), order=self.sorts.order)
        self.list.show_lines(entries)
        self._mirror(self._context.viewpoint.selection)
        self._count()
        if not entries:
            self.empty.tell(*self._why_empty())
        self._stack.setCurrentWidget(self.list if entries else self.empty)

    def _why_empty(self) -> tuple[str, ...]:
        if self.contents.entries():
            return NOT_FOUND
        return FILTERED if self.contents.hidden else NO_POSTS

    def _count(self) -> None:
        t, there = self._context.speech.t, len(self.contents.entries())
        number = len(self.list.items.lines)
        told = t("%n without a date", "posts", there)
        if number != there:
            told = t("{shown} of {count}").format(shown=number, count=told)
        if self.contents.hidden:
            hidden = t("%n hidden by the filter", "", self.contents.hidden)
            told = t("{count}, {hidden}").format(count=told, hidden=hidden)
        self.count.setText(told)

    def _clear(self) -> None:
        if self.contents.entries():
            self.search.clear()
            self._show()
        else:
            self._context.commands.run("filter.clear")

    # Selection

    def _select(self) -> None:
        self._context.viewpoint.select(each.id for each in self.list.chips())

    def _mirror(self, ids: tuple[str, ...]) -> None:
        """What is selected elsewhere is not selected here, and posts without items stay so."""
        chosen = self.list.chosen()
        items = {each.id for each in chosen if each.chip is not None}
        there = {each.id for each in self.list.items.lines if each.chip is not None}
        wanted = set(ids) & there
        if items == wanted:
            return
        posts = {each.id for each in chosen if each.chip is None} if wanted else set[str]()
        self.list.choose(wanted | posts)

    # What is done

    def _open(self, entry: Entry) -> None:
        if entry.chip is None:
            self.post_wanted.emit(entry.id)
        else:
            self.open_wanted.emit(entry.id)

    def _trash(self) -> None:
        chosen = self.list.chosen()
        items = [each.id for each in chosen if each.chip is not None]
        posts = [each.id for each in chosen if each.chip is None]
        if items:
            self.gestures.trash(items)
        if posts:
            self.gestures.trash_posts(posts)

    def _add_one(self, name: str) -> None:
        self._add([name])

    def _add(self, names: list[str]) -> None:
        drafts = [PostDraft({"title": clean_line(name)}) for name in names]
        self._context.session.change(add_posts, drafts, done=self._added, failed=self.add.refused)

    def _added(self, _posts: Any) -> None:
        self.add.clear()
        self.search.clear()

    # Drags

    def _slot_at(self, _point: QPoint) -> Slot:
        return NOWHERE

    def _hover(self, slot: Slot | None, refuses: bool) -> None:
        tint = "" if slot is None else ("refused" if refuses else "drop")
        self.list.set_tint(tint)
        palette = QPalette()
        if tint:
            palette.setColor(QPalette.ColorRole.Window, self._context.theme.colour(tint))
        self.empty.setPalette(palette)
        self.empty.setAutoFillBackground(bool(tint))

    def _take_files(self, paths: Any, _day: dt.date) -> None:
        self.files_dropped.emit(paths, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was cut where it is."""
        if event.key() == Qt.Key.Key_Escape and self._context.viewpoint.cut:
            self._context.viewpoint.wait_for_paste(())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._context.commands.menu(MENU, self).popup(event.globalPos())
