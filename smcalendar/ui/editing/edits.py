"""Changes made with one gesture: each is saved at once as an undo step of its own."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import moved_to, retimed
from smcalendar.domain.resolved import Resolved
from smcalendar.services import editing, plan
from smcalendar.services.plan import Answer
from smcalendar.ui.editing.questions import EditVoids
from smcalendar.ui.kit.session import Session


class Edits(QObject):
    """Edits, moves, adds and removes through the session.

    `asked` gives a question that has to be answered first; `changed` says that what is stored
    should be shown anew, because a change was refused or is over.
    """

    asked = Signal(object)
    answered = Signal(object)
    changed = Signal()
    added = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.refused = 0
        """How many edits were not made, or not before an answer."""

    def edit(
        self, kind: str, record: str, changes: Mapping[str, Any], *, voiding: bool = False
    ) -> None:
        """Changes attributes of a record."""
        self._session.change(
            editing.edit,
            kind,
            record,
            changes,
            voiding=voiding,
            done=self._done,
            failed=partial(self._refused, kind, record, changes),
        )

    def agree(self, question: EditVoids) -> None:
        """Makes the change although approvals are taken back."""
        self.answered.emit(question)
        self.edit(question.kind, question.record, question.changes, voiding=True)

    def leave(self, question: EditVoids) -> None:
        """Leaves the record as it was."""
        self.answered.emit(question)
        self.changed.emit()

    def _latest(self, resolved: Resolved) -> Resolved:
        """The item as it will be once what is on its way is written."""
        shown = self._session.overlaid((resolved,))
        return next(each for each in shown if each.item.id == resolved.item.id)

    def move(self, resolved: Resolved, day: dt.date | None) -> None:
        """Moves an item to a day; its time stays."""
        latest = self._latest(resolved)
        becoming = replace(latest, item=moved_to(latest.item, day))
        self._move(becoming, (latest.item.id,), day)

    def retime(self, resolved: Resolved, time: dt.time | None) -> None:
        """Gives an item another time of day, or none."""
        latest = self._latest(resolved)
        item = latest.item
        if item.date is None:
            self.edit("item", item.id, {"time": time})
        else:
            becoming = replace(latest, item=retimed(item, item.date, time))
            self._move(becoming, (item.id,), item.date, time)

    def _move(self, becoming: Resolved, *values: Any) -> None:
        self._session.change(
            plan.move, *values, becoming=(becoming,), done=self._answered, failed=self._failed
        )

    def add_items(
        self, post: str, accounts: Iterable[str], *, day: dt.date | None, time: dt.time | None
    ) -> None:
        """Adds an item of a post on each account."""
        self._session.change(
            plan.add_items,
            post,
            tuple(accounts),
            date=day,
            time=time,
            done=self._added,
            failed=self._failed,
        )

    def remove_item(self, item: str) -> None:
        """Moves an item to the trash."""
        self._session.change(plan.remove_items, (item,), done=self._answered, failed=self._failed)

    def _added(self, ids: tuple[str, ...]) -> None:
        self.added.emit(ids)

    def _done(self, _result: Any) -> None:
        self.changed.emit()

    def _answered(self, answer: Answer) -> None:
        for _, why in answer.refused[:1]:
            self._session.trouble.emit(UserError(why.code, status=1, **why.values))
        self.changed.emit()

    def _failed(self, error: UserError) -> None:
        self._session.trouble.emit(error)
        self.changed.emit()

    def _refused(
        self, kind: str, record: str, changes: Mapping[str, Any], error: UserError
    ) -> None:
        self.refused += 1
        if error.code != "would_void":
            self._failed(error)
            return
        codes = error.values["codes"]
        self.asked.emit(EditVoids(kind=kind, record=record, changes=changes, codes=codes))
