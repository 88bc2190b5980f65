"""What is done with posts in the tray: their dates go, or they go to the trash."""

from collections.abc import Iterable

from smcalendar.domain.plan import outcome_of_move
from smcalendar.domain.resolved import Resolved
from smcalendar.ui.plan.gestures import Fate, Gestures
from smcalendar.ui.plan.periods import Slot


class TrayGestures(Gestures):
    """Gestures for which every place is the tray."""

    def fate(self, items: tuple[Resolved, ...], slot: Slot) -> Fate:
        """Returns what a drop of items on the tray would do."""
        dated = [each for each in items if each.item.date is not None]
        if not dated:
            return Fate(self._context.speech.t("In the tray already"))
        return self.fate_in(
            self._context.speech.t("To the tray: without a date"),
            [outcome_of_move(each.item, None) for each in dated],
        )

    def fate_of_copy(self, items: tuple[Resolved, ...], slot: Slot) -> Fate:
        """Returns what a drop that copies to the tray would do."""
        t = self._context.speech.t
        return Fate(t("Copy %n post(s) to the tray, without a date", "", len(items)))

    def copy_to_slot(self, ids: Iterable[str], slot: Slot) -> None:
        """Copies items into the tray."""
        self.copy_to_tray(ids)

    def move_to_slot(self, ids: Iterable[str], slot: Slot) -> None:
        """Takes the dates away; what has none stays as it is."""
        found = self.items(ids)
        self.move_to_tray(each.item.id for each in found if each.item.date is not None)

    def trash_posts(self, posts: Iterable[str]) -> None:
        """Moves posts without items to the trash."""
        from smcalendar.services.trash import trash

        self._context.session.change(trash, tuple(posts))
