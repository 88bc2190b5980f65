"""What is done with posts in the tray: their dates go, or they go to the trash."""

from collections.abc import Iterable

from smcalendar.domain.plan import Effect
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.ui.plan.gestures import Fate, Gestures
from smcalendar.ui.plan.periods import Slot


class TrayGestures(Gestures):
    """Gestures for which every place is the tray."""

    def fate(self, items: tuple[Resolved, ...], slot: Slot) -> Fate:
        """Returns what a drop of items on the tray would do."""
        speech = self._context.speech
        dated = [each.item.id for each in items if each.item.date is not None]
        if not dated:
            return Fate(speech.t("In the tray already"))
        outcomes = self.outcomes(dated, None)
        refusal = self._refusal(outcomes)
        if refusal is not None:
            return Fate(message(refusal.code, refusal.values, speech.words), refusal)
        lines = [speech.t("To the tray: without a date")]
        if any(each.effect is Effect.TELLS for each in outcomes):
            lines.append(speech.t("What was decided stands, but it was for another day."))
        return Fate("\n".join(lines))

    def move_to_slot(self, ids: Iterable[str], slot: Slot) -> None:
        """Takes the dates away; what has none stays as it is."""
        found = self.items(ids)
        self.move_to_tray(each.item.id for each in found if each.item.date is not None)

    def trash_posts(self, posts: Iterable[str]) -> None:
        """Moves posts without items to the trash."""
        from smcalendar.services.trash import trash

        self._context.session.change(trash, tuple(posts))
