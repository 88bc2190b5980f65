"""Puts items into columns of the board: the workflow is asked, or their records are edited."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_, STEPS
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.domain.workflow import Refusal
from smcalendar.services.editing import edit_each
from smcalendar.services.plan import Answer
from smcalendar.services.review import lead_to, steps_of_each
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.step_form import ASKS
from smcalendar.ui.plan.board.columns import ACCOUNT, OWNER, PILLAR, Column, Places, name_of
from smcalendar.ui.plan.board.courses import (
    Course,
    Offers,
    becoming,
    changes_of,
    copies_in,
    copies_made,
    to_account,
    to_state,
    to_word,
)
from smcalendar.ui.plan.gestures import Fate, Gestures

MOST_ASKED = 20
"""Of how many items at most the workflow is asked before they are dropped."""

MOST_REASONS = 3

EDITED: Mapping[str, str] = {
    OWNER: N_("Board", "Owner: {name}"),
    ACCOUNT: N_("Board", "Account: {name}"),
    PILLAR: N_("Board", "Content pillar: {name}"),
}
"""What a drop on a column writes, by what the column stands for."""

Refused = tuple[tuple[str, Refusal], ...]


class Sorting(QObject):
    """`said` tells the outcome; `asked` gives items and the step for which more is to be said.

    `places` are the people, accounts and pillars of the columns that are shown.
    """

    said = Signal(str)
    asked = Signal(object, object)

    def __init__(self, context: Context, gestures: Gestures, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._gestures = gestures
        self.places = Places()

    def offers(self, items: Sequence[Resolved]) -> Offers:
        """Returns what the workflow offers; nothing for many items, and while another commits."""
        if len(items) > MOST_ASKED:
            return {}
        try:
            return self._context.session.read(steps_of_each, [each.item.id for each in items])
        except UserError:
            return {}

    def course(self, items: Sequence[Resolved], column: Column, offers: Offers) -> Course:
        """Returns what becomes of items in a column."""
        if column.state is not None:
            return to_state(items, column.state, offers)
        if column.group == ACCOUNT:
            return to_account(items, column)
        return to_word(items, column)

    # In words, before it is done

    def fate(self, course: Course, column: Column) -> Fate:
        """Returns in words what becomes of items in a column."""
        t = self._context.speech.t
        if not course.goes and not course.refused:
            return Fate(t("In this column already"))
        if not course.goes:
            return self._refusal(course)
        lines = [self._what(course, column)]
        if column.group in (OWNER, PILLAR):
            lines.append(t("This changes the whole post, on all its accounts."))
        if course.voids:
            lines.append(t("This voids what was decided."))
        return Fate("\n".join((*lines, *self._left(course))))

    def fate_of_copy(self, items: Sequence[Resolved], column: Column) -> Fate:
        """Returns in words what becomes of copies of items in a column."""
        course, speech = copies_in(items, column), self._context.speech
        if not course.goes:
            return self._refusal(course)
        where = speech.t("Copy to {place}").format(place=name_of(column, speech))
        return Fate("\n".join((where, *self._left(course))))

    def _refusal(self, course: Course) -> Fate:
        why = course.refused[0][1]
        return Fate(self._reason(why), UserError(why.code, status=1, **why.values))

    def _left(self, course: Course) -> tuple[str, ...]:
        if not course.refused:
            return ()
        why, left = self._reason(course.refused[0][1]), len(course.refused)
        return (self._context.speech.t("Refused: {left}. {why}").format(left=left, why=why),)

    def _what(self, course: Course, column: Column) -> str:
        t, name = self._context.speech.t, name_of(column, self._context.speech)
        if column.group in EDITED:
            return t(EDITED[column.group]).format(name=name)
        words = (t(STEPS[each]) + ("…" if each in ASKS else "") for each in course.steps)
        return t("{column}: {step}").format(column=name, step=" / ".join(words))

    def _reason(self, why: Refusal) -> str:
        return message(why.code, why.values, self._context.speech.words)

    # Done

    def put(self, items: Sequence[Resolved], column: Column) -> None:
        """Puts items into a column as far as they go; the others are told with their reasons."""
        course = self.course(items, column, self.offers(items))
        refused = tuple((each.item.id, why) for each, why in course.refused)
        codes = {each.item.id: each.item.code for each in items}
        if course.going:
            self._write(course, column, done=partial(self._tell, column, codes, refused))
        elif refused:
            self._tell(column, codes, refused, None)
        if course.asking:
            self.asked.emit(course.asking, course.asked_step)

    def copy(self, items: Sequence[Resolved], column: Column) -> None:
        """Puts copies of items into a column, as drafts on the same days."""
        course = copies_in(items, column)
        if course.refused:
            refused = tuple((each.item.id, why) for each, why in course.refused)
            codes = {each.item.id: each.item.code for each in items}
            self._tell(column, codes, refused, Answer(tuple(e.item.id for e in course.going)))
        if course.going:
            ids, told = [each.item.id for each in course.going], self._gestures.tell_copied
            self._context.session.change(copies_made, ids, column, done=told)

    def _write(self, course: Course, column: Column, *, done: Any) -> None:
        change, shown = self._context.session.change, self._gestures.known.values()
        as_it_will_be = becoming(course, column, shown, self.places)
        ids = [each.item.id for each in course.going]
        if column.state is not None:
            change(lead_to, ids, column.state, becoming=as_it_will_be, done=done)
            return
        of_items = column.group == ACCOUNT
        records = ids if of_items else list(dict.fromkeys(e.post.id for e in course.going))
        change(
            edit_each,
            "item" if of_items else "post",
            records,
            changes_of(column),
            voiding=course.voids,
            becoming=as_it_will_be,
            done=partial(self._edited, ids, done),
        )

    def _edited(self, ids: Sequence[str], done: Any, _nothing: object) -> None:
        done(Answer(tuple(ids)))

    def _tell(
        self, column: Column, codes: Mapping[str, str], refused: Refused, answer: Answer | None
    ) -> None:
        answer = answer or Answer()
        stay, speech = refused + answer.refused, self._context.speech
        if not stay:
            told = speech.t("Moved %n item(s) to {day}", "", len(answer.done))
            self.said.emit(told.format(day=name_of(column, speech)))
        elif len(stay) == 1 and not answer.done:
            self._context.session.trouble.emit(UserError(stay[0][1].code, **stay[0][1].values))
        else:
            values = {"done": len(answer.done), "left": len(stay)}
            reasons = self._reasons(stay, codes)
            self._context.session.trouble.emit(UserError("some_stay", reasons=reasons, **values))

    def _reasons(self, stay: Iterable[tuple[str, Refusal]], codes: Mapping[str, str]) -> str:
        """Items that stay for the same reason are told together."""
        told: defaultdict[str, list[str]] = defaultdict(list)
        for id, why in stay:
            told[self._reason(why)].append(codes.get(id, "…"))
        t = self._context.speech.t
        lines = [
            t("{label}: {value}").format(label=self._few(named), value=reason)
            for reason, named in told.items()
        ]
        return " ".join((*lines[:MOST_REASONS], *(["…"] if len(lines) > MOST_REASONS else [])))

    def _few(self, codes: Sequence[str]) -> str:
        more = ["…"] if len(codes) > MOST_REASONS else []
        return ", ".join((*codes[:MOST_REASONS], *more))
