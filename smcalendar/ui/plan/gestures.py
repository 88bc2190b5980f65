"""What is done with posting items in the calendar, and what it would do before it is done."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.periods import Slot, clock_time

if TYPE_CHECKING:
    from smcalendar.domain.plan import Outcome
    from smcalendar.domain.resolved import Resolved
    from smcalendar.ui.plan.moves import Moved


@dataclass(frozen=True, slots=True)
class Fate:
    """What a drop would do, in words; `refusal` says why it would do nothing."""

    text: str
    refusal: UserError | None = None


class Gestures(QObject):
    """Moves, copies and trashes items; `said` tells the outcome in words."""

    said = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.zone = ""
        """The zone (IANA) that the calendar looks from."""
        self.known: dict[str, Resolved] = {}
        """The items that are shown, by id, as they will be once all gestures are written."""

    def items(self, ids: Iterable[str]) -> "tuple[Resolved, ...]":
        """Returns items by their ids, wherever they are.

        What is shown is not read again: keys come faster than a gesture is written.
        """
        wanted = tuple(ids)
        unknown = tuple(each for each in wanted if each not in self.known)
        found = self.known | {each.item.id: each for each in self._read(unknown)}
        return tuple(found[each] for each in wanted if each in found)

    def _read(self, ids: tuple[str, ...]) -> "tuple[Resolved, ...]":
        from smcalendar.services.plan import items_by_ids

        if not ids:
            return ()
        try:
            return self._context.session.read(items_by_ids, ids)
        except UserError as error:
            self._context.session.trouble.emit(error)
            return ()

    def move_to_slot(self, ids: Iterable[str], slot: Slot) -> None:
        """Moves items to a day, where the slot says so to a clock time too."""
        from smcalendar.ui.plan.moves import dropped_on

        self._move(dropped_on(self.items(ids), slot, self.zone))

    def move_by(self, ids: Iterable[str], days: int) -> None:
        """Moves items by days, each at its time."""
        from smcalendar.ui.plan.moves import shifted

        self._move(shifted(self.items(ids), days))

    def move_to_tray(self, ids: Iterable[str]) -> None:
        """Takes the dates of items away."""
        from smcalendar.ui.plan.moves import undated

        self._move(undated(self.items(ids)))

    def _move(self, moved: "Moved") -> None:
        from smcalendar.services.plan import move_each
        from smcalendar.ui.plan.moves import places_of

        if not moved:
            return
        refusal = self._refusal(self.outcomes([e.item.id for e in moved], moved[0].item.date))
        if refusal is not None:
            self._context.session.trouble.emit(refusal)
            return
        told = self._told(moved)
        self._context.session.change(
            move_each, places_of(moved), becoming=moved, done=partial(self.tell, told)
        )

    def outcomes(self, ids: Iterable[str], day: dt.date | None) -> "tuple[Outcome, ...]":
        """Returns what moving items to a day would do; nothing while another commits."""
        from smcalendar.services.plan import effect_of_move

        try:
            return self._context.session.read(effect_of_move, tuple(ids), day)
        except UserError:
            return ()

    def _refusal(self, outcomes: "Iterable[Outcome]") -> UserError | None:
        found = next((each.refusal for each in outcomes if each.refusal), None)
        return None if found is None else UserError(found.code, **found.values)

    def fate(self, items: "tuple[Resolved, ...]", slot: Slot) -> Fate:
        """Returns what a drop of items on a slot would do."""
        from smcalendar.domain.plan import Effect
        from smcalendar.domain.sentences import message
        from smcalendar.ui.plan.moves import dropped_on

        outcomes = self.outcomes([each.item.id for each in items], slot.day)
        refusal = self._refusal(outcomes)
        speech = self._context.speech
        if refusal is not None:
            return Fate(message(refusal.code, refusal.values, speech.words), refusal)
        effects = {each.effect for each in outcomes}
        lines = [self._when(dropped_on(items[:1], slot, self.zone), slot, many=len(items) > 1)]
        if Effect.VOIDS in effects:
            lines.append(speech.t("This voids what was decided."))
        elif Effect.TELLS in effects:
            lines.append(speech.t("What was decided stands, but it was for another day."))
        return Fate("\n".join(lines))

    def _when(self, moved: "Moved", slot: Slot, *, many: bool) -> str:
        speech = self._context.speech
        time = clock_time(moved[0], self.zone) if moved and (slot.timed or not many) else None
        date = datewords.date(slot.day, speech.lang)
        if time is not None:
            return f"{date} {time:%H:%M}"
        any_time = speech.t("any time")
        return f"{date} {any_time}" if slot.timed else date

    def _told(self, moved: "Moved") -> str:
        speech = self._context.speech
        day = moved[0].day(self.zone)
        if day is None:
            return speech.t("Moved %n item(s) to the tray", "", len(moved))
        sentence = speech.t("Moved %n item(s) to {day}", "", len(moved))
        return sentence.format(day=datewords.date(day, speech.lang))

    def tell(self, text: str, answer: Any) -> None:
        """Says what was done, or why it was refused."""
        refused = getattr(answer, "refused", ())
        if refused:
            _, why = refused[0]
            self._context.session.trouble.emit(UserError(why.code, **why.values))
        else:
            self.said.emit(text)

    def duplicate(self, ids: Iterable[str]) -> None:
        """Copies items with their posts, as drafts, and selects the copies."""
        from smcalendar.services.plan import duplicate

        self._context.session.change(duplicate, tuple(ids), done=self._context.viewpoint.select)

    def trash(self, ids: Iterable[str]) -> None:
        """Moves items to the trash."""
        from smcalendar.services.plan import remove_items

        wanted = tuple(ids)
        told = self._context.speech.t("Moved %n item(s) to the trash", "", len(wanted))
        self._context.session.change(remove_items, wanted, done=partial(self.tell, told))
