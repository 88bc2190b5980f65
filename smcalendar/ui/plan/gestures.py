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
    from smcalendar.domain.surroundings import Surroundings
    from smcalendar.domain.translation import Translate
    from smcalendar.ui.plan.moves import Landing, Moved


@dataclass(frozen=True, slots=True)
class Fate:
    """What a drop would do, in words; `refusal` says why it would do nothing."""

    text: str
    refusal: UserError | None = None


def refused_by(outcomes: "Iterable[Outcome]") -> UserError | None:
    """Returns why a move is refused, or None."""
    found = next((each.refusal for each in outcomes if each.refusal), None)
    return None if found is None else UserError(found.code, **found.values)


def _too_far(days: Iterable[dt.date | None]) -> UserError | None:
    """Returns why days are refused of which one is too far away."""
    from smcalendar.domain.limits import near

    try:
        for day in {each for each in days if each is not None}:
            near(day)
    except UserError as error:
        return error
    return None


def distance_told(days: int, t: "Translate") -> str:
    """Returns a number of days with its sign, in words."""
    told = t("%n day(s)", "", abs(days))
    sign = "+" if days > 0 else "−" if days else "±"
    return f"{sign}{told}"


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
        self.surroundings: Surroundings | None = None
        """What lies around the items that are shown, as far as it is known."""

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
        """Moves the first of some items to a slot; the others keep their distance to it."""
        from smcalendar.ui.plan.moves import dropped_on

        self._move(dropped_on(self.items(ids), slot, self.zone))

    def gather_on(self, ids: Iterable[str], slot: Slot) -> None:
        """Moves all of the items to one day."""
        from smcalendar.ui.plan.moves import gathered_on

        self._move(gathered_on(self.items(ids), slot, self.zone))

    def move_by(self, ids: Iterable[str], days: int) -> None:
        """Moves items by days, each at its time."""
        from smcalendar.ui.plan.moves import shifted

        self._move(shifted(self.items(ids), days))

    def move_to_tray(self, ids: Iterable[str]) -> None:
        """Takes the dates of items away."""
        from smcalendar.ui.plan.moves import undated

        self._move(undated(self.items(ids)))

    def copy_to_slot(self, ids: Iterable[str], slot: Slot) -> None:
        """Copies items as drafts to where `move_to_slot` would move them."""
        from smcalendar.ui.plan.moves import dropped_on

        self._copy(dropped_on(self.items(ids), slot, self.zone))

    def copy_to_tray(self, ids: Iterable[str]) -> None:
        """Copies items as drafts without dates."""
        from smcalendar.ui.plan.moves import undated

        self._copy(undated(self.items(ids)))

    def _move(self, moved: "Moved") -> None:
        from smcalendar.domain.plan import outcome_of_move
        from smcalendar.services.plan import move_each
        from smcalendar.ui.plan.moves import places_of

        if not moved:
            return
        refusal = refused_by(outcome_of_move(each.item, each.item.date) for each in moved)
        refusal = refusal or _too_far(each.item.date for each in moved)
        if refusal is not None:
            self._context.session.trouble.emit(refusal)
            return
        told = self._told(moved)
        self._context.session.change(
            move_each, places_of(moved), becoming=moved, done=partial(self.tell, told)
        )

    def _copy(self, copied: "Moved") -> None:
        from smcalendar.services.copying import copy_each
        from smcalendar.ui.plan.moves import places_of

        if copied:
            self._context.session.change(copy_each, places_of(copied), done=self.tell_copied)

    def tell_copied(self, copies: tuple[str, ...]) -> None:
        """Selects what was copied (ids), and says how many that are."""
        self._context.viewpoint.select(copies)
        self.said.emit(self._context.speech.t("Copied %n item(s)", "", len(copies)))

    # What a drop would do

    def fate(self, items: "tuple[Resolved, ...]", slot: Slot) -> Fate:
        """Returns what a drop of items, the first of them grabbed, on a slot would do."""
        from smcalendar.domain.plan import outcome_of_move
        from smcalendar.ui.plan.moves import landing

        lands = landing(items, slot, self.zone)
        days = [lands.place(each)[0] for each in items]
        outcomes = [outcome_of_move(e.item, day) for e, day in zip(items, days, strict=True)]
        told = (self._when(lands, items[0]), self._distance(lands, items))
        text = "\n".join(filter(None, (*told, *self._in_the_way(lands, items))))
        return self.fate_in(text, outcomes, too_far=_too_far(days))

    def _in_the_way(self, lands: "Landing", items: "tuple[Resolved, ...]") -> tuple[str, ...]:
        from smcalendar.ui.plan.in_the_way import told_of
        from smcalendar.ui.plan.moves import at_place

        moved = [at_place(each, lands.place(each)) for each in items]
        return told_of(moved, self.known, self.surroundings, self._context.speech)

    def fate_of_copy(self, items: "tuple[Resolved, ...]", slot: Slot) -> Fate:
        """Returns what a drop that copies would do; what does not move can be copied."""
        from smcalendar.ui.plan.moves import landing

        t, lands = self._context.speech.t, landing(items, slot, self.zone)
        where = t("Copy to {place}").format(place=self._when(lands, items[0]))
        text = "\n".join(filter(None, (where, self._distance(lands, items))))
        return self.fate_in(text, (), too_far=_too_far(lands.place(each)[0] for each in items))

    def fate_in(
        self, text: str, outcomes: "Iterable[Outcome]", *, too_far: UserError | None = None
    ) -> Fate:
        """Returns a fate in words, with what it means for what was decided, or its refusal."""
        from smcalendar.domain.plan import Effect
        from smcalendar.domain.sentences import message

        speech, found = self._context.speech, tuple(outcomes)
        refusal = refused_by(found) or too_far
        if refusal is not None:
            return Fate(message(refusal.code, refusal.values, speech.words), refusal)
        if any(each.effect is Effect.TELLS for each in found):
            stands = speech.t("What was decided stands, but it was for another day.")
            return Fate(f"{text}\n{stands}")
        return Fate(text)

    def _when(self, lands: "Landing", grabbed: "Resolved") -> str:
        from smcalendar.ui.plan.moves import at_place

        speech, slot = self._context.speech, lands.slot
        time = clock_time(at_place(grabbed, lands.place(grabbed)), self.zone)
        date = datewords.date(slot.day, speech.lang)
        if time is not None:
            return f"{date} {time:%H:%M}"
        any_time = speech.t("any time")
        return f"{date} {any_time}" if slot.timed else date

    def _distance(self, lands: "Landing", items: "tuple[Resolved, ...]") -> str:
        """Says how far several are moved."""
        if len(items) < 2:
            return ""
        t = self._context.speech.t
        parts = [distance_told(lands.days, t)]
        minutes = lands.minutes
        if minutes is not None and (apart := minutes - dt.timedelta(days=lands.days)):
            sign = "+" if apart > dt.timedelta(0) else "−"
            hours, left = divmod(abs(apart).seconds // 60, 60)
            parts.append(f"{sign}{hours}:{left:02}")
        count = t("%n post(s)", "", len(items))
        return t("{count}: {distance}").format(count=count, distance=" ".join(parts))

    def _told(self, moved: "Moved") -> str:
        speech = self._context.speech
        day = moved[0].day(self.zone)
        if day is None:
            return speech.t("Moved %n item(s) to the tray", "", len(moved))
        sentence = (
            speech.t("Moved %n item(s) to {day}", "", len(moved))
            if {each.day(self.zone) for each in moved} == {day}
            else speech.t("Moved %n item(s), the first to {day}", "", len(moved))
        )
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
        from smcalendar.services.copying import duplicate

        self._context.session.change(duplicate, tuple(ids), done=self._context.viewpoint.select)

    def trash(self, ids: Iterable[str]) -> None:
        """Moves items to the trash."""
        from smcalendar.services.plan import remove_items

        wanted = tuple(ids)
        told = self._context.speech.t("Moved %n item(s) to the trash", "", len(wanted))
        self._context.session.change(remove_items, wanted, done=partial(self.tell, told))
