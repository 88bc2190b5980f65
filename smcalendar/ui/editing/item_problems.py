"""What is wrong with the items of a post, as one list with the items named."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.clock import OPEN
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.domain.sentences import message
from smcalendar.services.cadence import Conflicts
from smcalendar.ui.editing.strip import account_name
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.tones import ToneLabel

Told = tuple[Severity, str]
"""How bad a problem is, and its sentence."""


class ItemProblems(QWidget):
    """A sentence for each problem of the items still to be posted; hidden where there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: dict[Told, list[str]] = {}
        self._items: tuple[Resolved, ...] = ()
        self._conflicts: Conflicts = {}

    def show_items(self, items: Iterable[Resolved]) -> None:
        """Shows the problems of items, errors first."""
        self._items = tuple(items)
        self._show()

    def show_conflicts(self, conflicts: Conflicts) -> None:
        """Shows also what is in the way of the items beside themselves."""
        self._conflicts = conflicts
        self._show()

    def _show(self) -> None:
        found = self._found(self._items)
        if found != self._shown:
            self._shown = found
            emptied(self._column)
            for (severity, sentence), names in sorted(found.items(), key=_is_advice):
                self._add(severity, sentence, names)
        self.setVisible(bool(found))

    def _found(self, items: Iterable[Resolved]) -> dict[Told, list[str]]:
        found: dict[Told, list[str]] = {}
        for each in items:
            for problem in self._problems(each):
                sentence = message(problem.code, problem.values, self._context.speech.words)
                names = found.setdefault((problem.severity, sentence), [])
                if account_name(each.account) not in names:
                    names.append(account_name(each.account))
        return found

    def _problems(self, each: Resolved) -> tuple[Problem, ...]:
        own = check(each) if each.item.state in OPEN else ()
        return (*own, *self._conflicts.get(each.item.id, ()))

    def _add(self, severity: Severity, sentence: str, names: Iterable[str]) -> None:
        label = ToneLabel(self._context.theme, "danger" if severity is Severity.ERROR else "quiet")
        source = self._context.speech.t("{label}: {value}")
        label.setText(source.format(label=", ".join(names), value=sentence))
        self._column.addWidget(label)


def _is_advice(found: tuple[Told, list[str]]) -> bool:
    return found[0][0] is Severity.ADVICE
