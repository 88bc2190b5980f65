"""The form of a series: nothing of it is kept before somebody says so."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.calendar_records import Series
from smcalendar.domain.recurrence import Rule
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.field_kinds import field_for
from smcalendar.ui.kit.forms import FormRow
from smcalendar.ui.kit.set_up import SetUp, choices_for
from smcalendar.ui.series.rule_field import RuleField

CONTENT = ("title", "text")
_LINES = (("name",), ("title",), ("text",), (), ("start",), ("time", "zone"), ("accounts",))
"""The attributes from top to bottom; the rule stands where there is none."""


class SeriesForm(QWidget):
    """`edited` tells that the series may be another one."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.draft: Series | None = None
        self.rows: dict[str, FormRow] = {}
        self.rule = RuleField(context)
        self.rule.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for names in _LINES:
            if names:
                column.addLayout(self._line(names))
            else:
                column.addWidget(self.rule)
        column.addStretch()

    def _line(self, names: Iterable[str]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for name in names:
            attribute = attribute_named(Series, name)
            row = FormRow(attribute, field_for(attribute, self._context), self._context)
            row.edited.connect(self._keep)
            self.rows[name] = row
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        return line

    def begin(self, draft: Series, found: SetUp, *, with_content: bool) -> None:
        """Shows a series; what it says itself only where no post says it."""
        self.draft = draft
        for name, row in self.rows.items():
            row.setVisible(with_content or name not in CONTENT)
            if hasattr(row.field, "offer"):
                words = self._context.speech.words
                row.field.offer(choices_for(row.attribute, draft, found, words))
            row.begin(getattr(draft, name))
        self.rule.begin(draft.rule, draft.start)

    def offer_rules(self, rules: Iterable[Rule]) -> None:
        """Offers rules that suit the first day."""
        self.rule.offer(rules)

    def commit(self) -> bool:
        """Takes what is being typed; says whether all of it can be understood."""
        for row in self.rows.values():
            row.commit()
        self.rule.commit()
        wrong = (row for row in self.rows.values() if _is_wrong(row))
        first = next(wrong, None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is None

    def values(self) -> dict[str, Any]:
        """Returns what stands here, by attribute."""
        found = {name: getattr(self.draft, name) for name in self.rows}
        return found | {"rule": self.rule.value()}

    def _keep(self, name: str, value: Any) -> None:
        """A series without a first day keeps the one it has."""
        row = self.rows[name]
        if self.draft is None or (name == "start" and value is None):
            row.kept()
            row.begin(getattr(self.draft, name))
            return
        self.draft = replace(self.draft, **{name: value})
        row.kept()
        if name == "start":
            self.rule.begin(self.rule.value(), value)
        self.edited.emit()


def _is_wrong(row: FormRow) -> bool:
    return not row.isHidden() and hasattr(row.field, "is_wrong") and row.field.is_wrong()
