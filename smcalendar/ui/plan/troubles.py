"""Which of the items that are shown have errors; they are looked at when nothing else is to do."""

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from smcalendar.ui.plan.chips import Chip, Versions

if TYPE_CHECKING:
    from smcalendar.domain.problems import Problem

AT_ONCE = 12
"""How many items are looked at before events are handled again: about two milliseconds."""


class Troubles(QObject):
    """Answers at once, at first with no; `found` tells which items have errors after all.

    It tells of all that were asked for at once: to paint them one after the other takes longer.
    """

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, tuple[Versions, tuple[Problem, ...]]] = {}
        self._asked: dict[str, Chip] = {}
        self._told: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def is_troubled(self, chip: Chip) -> bool:
        """Says whether an item has errors, as far as that is known."""
        known = self._known.get(chip.id)
        if known is None or known[0] != chip.versions:
            self._asked[chip.id] = chip
            if not self._timer.isActive():
                self._timer.start(0)
        return (known is not None and bool(known[1])) or _stops(chip)

    def errors_of(self, chip: Chip) -> "tuple[Problem, ...]":
        """Returns the errors of an item, and all of its conflicts.

        If the errors are not known yet it is looked at now.
        """
        known = self._known.get(chip.id)
        own = known[1] if known and known[0] == chip.versions else _errors(chip)
        return (*own, *chip.conflicts)

    def _look(self) -> None:
        for chip in [self._asked.pop(id) for id in tuple(islice(self._asked, AT_ONCE))]:
            before = self._known.get(chip.id, ((), ()))[1]
            found = _errors(chip)
            self._known[chip.id] = (chip.versions, found)
            if bool(found) != bool(before):
                self._told.append(chip.id)
        if self._asked:
            self._timer.start(0)
        elif self._told:
            told, self._told = self._told, []
            self.found.emit(told)


def _stops(chip: Chip) -> bool:
    return any(each.severity == "error" for each in chip.conflicts)


def _errors(chip: Chip) -> "tuple[Problem, ...]":
    from smcalendar.domain.problems import errors
    from smcalendar.domain.rules import check

    return tuple(errors(check(chip.resolved)))
