"""A field for the phases and sub-dates of a campaign: one row for each."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.domain.phases import Phase
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField
from smcalendar.ui.kit.form_fields import LineInput
from smcalendar.ui.kit.icon_button import icon_button


class _PhaseRow(QWidget):
    """Name, first and last day; without a last day it is a single one."""

    edited = Signal()
    wrong = Signal(str)
    unwanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        speech = context.speech
        self.name = LineInput()
        self.start, self.end = DateField(context), DateField(context)
        self.gone = icon_button(context, "close", N_("Phase", "Remove this phase"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget, stretch in ((self.name, 5), (self.start, 4), (self.end, 4), (self.gone, 0)):
            row.addWidget(widget, stretch)
        for field, name in (
            (self.name, N_("Phase", "Name of the phase")),
            (self.start, N_("Phase", "First day")),
            (self.end, N_("Phase", "Last day")),
        ):
            speech.say(field.setAccessibleName, name)
            field.edited.connect(self.edited)
        for field in (self.start, self.end):
            field.wrong.connect(self.wrong)
        speech.say(self.name.setPlaceholderText, N_("Phase", "Name of the phase"))
        speech.say(self.start.line.setPlaceholderText, N_("Phase", "First day"))
        speech.say(self.end.line.setPlaceholderText, N_("Phase", "Last day"))
        self.gone.clicked.connect(self._give_up)

    def phase(self) -> Phase | None:
        """Returns the phase, None as long as it has no name or no first day."""
        name, start = self.name.value().strip(), self.start.value()
        return Phase(name, start, self.end.value()) if name and start else None

    def show_phase(self, phase: Phase) -> None:
        self.name.begin(phase.name)
        self.start.begin(phase.start)
        self.end.begin(phase.end)

    def commit(self) -> None:
        """Tells what is being typed."""
        for field in (self.name, self.start, self.end):
            field.commit()

    def _give_up(self) -> None:
        self.unwanted.emit(self)


class PhasesInput(QWidget):
    """The phases of a campaign; `edited` gives all of them that are complete."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._value: tuple[Phase, ...] = ()
        self.rows: list[_PhaseRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add = QPushButton()
        self.add.clicked.connect(self._add)
        context.speech.say(self.add.setText, N_("Phase", "Add a phase"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._column)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def value(self) -> tuple[Phase, ...]:
        return self._value

    def show_value(self, phases: Iterable[Phase] | None) -> None:
        """Shows other phases than before; rows that are being filled in stay."""
        if tuple(phases or ()) != self._value:
            self._show(phases, unfinished=[row for row in self.rows if row.phase() is None])

    def begin(self, phases: Iterable[Phase] | None) -> None:
        """Shows the phases of another campaign, whatever stands there."""
        self._show(phases, unfinished=[])

    def refused(self, phases: Iterable[Phase] | None) -> None:
        """Says that what was told could not be kept: it stands here, and that is stored."""
        self._value = tuple(phases or ())

    def commit(self) -> None:
        """Tells what is being typed."""
        for row in tuple(self.rows):
            row.commit()

    def _show(self, phases: Iterable[Phase] | None, *, unfinished: list[_PhaseRow]) -> None:
        """Rows that stay keep the focus in them."""
        self._value = tuple(phases or ())
        filled = [row for row in self.rows if row not in unfinished]
        while len(filled) > len(self._value):
            self._drop(filled.pop())
        while len(filled) < len(self._value):
            filled.append(self._new_row())
        for row, phase in zip(filled, self._value, strict=True):
            row.show_phase(phase)

    def _new_row(self) -> _PhaseRow:
        row = _PhaseRow(self._context)
        row.edited.connect(self._take)
        row.wrong.connect(self.wrong)
        row.unwanted.connect(self._remove)
        self.rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _drop(self, row: _PhaseRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _add(self) -> None:
        self._new_row().name.setFocus()

    def _remove(self, row: _PhaseRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self._take()

    def _take(self) -> None:
        found = tuple(filter(None, (row.phase() for row in self.rows)))
        if found != self._value:
            self._value = found
            self.edited.emit(found)
