"""The dialog in which many posts shift at once: what will happen is seen before it does."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.domain.shifting import ShiftRow
from smcalendar.domain.translation import N_
from smcalendar.services.plan import move_each
from smcalendar.services.shifting import ShiftOrder, places_of, preview
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import EDGE, Dialog
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.plan.moves import at_place
from smcalendar.ui.plan.shift_options import ShiftOptions
from smcalendar.ui.plan.shift_table import ShiftTable

FEW = 5
"""So many posts shift without a table, as long as no rule has something to say."""


class ShiftDialog(Dialog):
    """`moved` tells how many moved and how many stayed."""

    moved = Signal(int, int)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Shift", "Shift posts"))
        self._ids: tuple[str, ...] = ()
        self._asked: ShiftOrder | None = None
        self._shown: ShiftOrder | None = None
        self._applies = False
        self.options = ShiftOptions(context)
        self.table = ShiftTable(context)
        self.body.addWidget(self.options)
        self.body.addWidget(self.table, 1)
        self.apply_button = self.add_button(N_("Shift", "Shift"), self.apply, main=True)
        self.add_close()
        self._query = SlowQuery(context.session, preview, watcher=self, values=self._values)
        self._query.answered.connect(self._show)
        self.options.edited.connect(self._ask)
        self.table.posts.ticked.connect(self._count)
        context.viewpoint.filter_changed.connect(self._ask)
        context.viewpoint.day_changed.connect(self._ask)
        self._show(())

    def open_on(self, ids: Sequence[str]) -> None:
        """Shows what becomes of selected posts."""
        self._ids, self._shown = tuple(ids), None
        self.options.show_selected(len(self._ids))
        self.table.posts.forget()
        self._ask()
        self.present()
        self.options.number.setFocus()
        self.options.number.selectAll()

    def _order(self) -> ShiftOrder:
        viewpoint = self.context.viewpoint
        return ShiftOrder(
            ids=self._ids,
            reach=self.options.value_of_reach(),
            day=viewpoint.day,
            wanted=viewpoint.filter,
            shift=self.options.shift(),
        )

    def _values(self) -> tuple[ShiftOrder]:
        self._asked = self._order()
        return (self._asked,)

    def _ask(self) -> None:
        if self._order() != self._shown:
            self._applies = False
            self._query.refresh()

    def _show(self, rows: Sequence[ShiftRow]) -> None:
        """What was asked before something else was chosen is no answer any more."""
        if self._asked is not None and self._asked != self._order():
            return
        self._shown = self._asked
        self.table.posts.show(rows)
        self._show_table(len(rows) > FEW or any(each.is_touchy for each in rows))
        self._count()
        if self._applies:
            self._applies = False
            if self.table.isHidden():
                self.apply()

    def _show_table(self, wanted: bool) -> None:
        appears = wanted and self.table.isHidden()
        self.table.setVisible(wanted)
        if appears and self.isVisible():
            room = self.screen().availableGeometry().size() - QSize(EDGE, EDGE)
            self.resize(self.sizeHint().boundedTo(room).expandedTo(self.size()))

    def _count(self) -> None:
        self.apply_button.setEnabled(bool(self.table.posts.moving()))
        self.tell(self._counted)

    def _counted(self) -> str:
        posts, t = self.table.posts, self.context.speech.t
        moving = len(posts.moving())
        return told(t, moving, len(posts.rows) - moving) if posts.rows else t("No post is meant.")

    def apply(self) -> None:
        """Moves what is ticked, in one step.

        Where the answer is still awaited it does so then, unless there is something to look at.
        """
        rows = self.table.posts.moving()
        if self._order() != self._shown:
            self._applies = True
            return
        if not rows or not self.apply_button.isEnabled():
            return
        self.apply_button.setEnabled(False)
        stay = len(self.table.posts.rows) - len(rows)
        self.context.session.change(
            move_each,
            places_of(rows),
            becoming=[at_place(e.resolved, (e.day, e.resolved.item.time)) for e in rows],
            done=partial(self._moved, stay),
            failed=self.tell_trouble,
        )

    def _moved(self, stay: int, answer: Any) -> None:
        """What was refused in the end has changed since it was looked at, and is asked for anew."""
        if answer.refused:
            self._shown = None
            self._ask()
            return
        self.moved.emit(len(answer.done), stay)
        self.accept()


def told(t: Any, moving: int, staying: int) -> str:
    """Returns how many posts move, and how many stay."""
    moves = t("%n post(s) to be moved", "", moving)
    stays = t("%n staying", "posts", staying)
    return t("; ", "between parts of a sentence").join((moves, stays) if staying else (moves,))
