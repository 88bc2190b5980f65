"""A field for several values of one kind, each in a row of its own with fields for its parts."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icon_button import icon_button

APART = 4
_ASIDE = QBoxLayout.Direction.LeftToRight


class ValueRow(QWidget):
    """The parts of one value side by side, and a button that takes it away.

    `value` is None as long as a part that it needs is missing.
    """

    edited = Signal()
    wrong = Signal(str)
    unwanted = Signal(object)

    def __init__(self, context: Context, remove: str) -> None:
        super().__init__()
        self.fields: tuple[Any, ...] = ()
        self._context = context
        self.gone = icon_button(context, "close", remove)
        self.gone.clicked.connect(self._give_up)

    def put(self, *fields: tuple[Any, int, str]) -> None:
        """Shows the fields from left to right, each with its share of the room and its name."""
        self.fields = tuple(field for field, _, _ in fields)
        self._row = row = QBoxLayout(_ASIDE, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(APART)
        for field, share, name in fields:
            row.addWidget(field, share)
            self._context.speech.say(field.setAccessibleName, name)
            placed = getattr(field, "line", field)
            self._context.speech.say(placed.setPlaceholderText, name)
            field.edited.connect(self.edited)
            if hasattr(field, "wrong"):
                field.wrong.connect(self.wrong)
        row.addWidget(self.gone)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), max(self._widths())), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room side by side stands below each other."""
        super().resizeEvent(event)
        widths = self._widths()
        aside = sum(widths) + APART * (len(widths) - 1) <= self.width()
        self._row.setDirection(_ASIDE if aside else QBoxLayout.Direction.TopToBottom)

    def _widths(self) -> list[int]:
        return [each.minimumSizeHint().width() for each in (*self.fields, self.gone)]

    def value(self) -> Any:
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    def offer(self, choices: Any) -> None:
        """Offers these where something is to be chosen."""

    def commit(self) -> None:
        """Tells what is being typed."""
        for field in self.fields:
            field.commit()

    def _give_up(self) -> None:
        self.unwanted.emit(self)


class RowsInput(QWidget):
    """Any number of rows; `edited` gives the values of all that are complete."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self, context: Context, row: Callable[[Context], ValueRow], *, add: str) -> None:
        super().__init__()
        self._context = context
        self._make = row
        self._value: tuple[Any, ...] = ()
        self._choices: Any = ()
        self.rows: list[Any] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add = QPushButton()
        self.add.clicked.connect(self._add)
        context.speech.say(self.add.setText, add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._column)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def value(self) -> tuple[Any, ...]:
        return self._value

    def offer(self, choices: Any) -> None:
        """Offers these in every row."""
        self._choices = choices
        for row in self.rows:
            row.offer(choices)

    def show_value(self, values: Iterable[Any] | None) -> None:
        """Shows other values than before; rows that are being filled in stay."""
        if tuple(values or ()) != self._value:
            self._show(values, unfinished=[row for row in self.rows if row.value() is None])

    def begin(self, values: Iterable[Any] | None) -> None:
        """Shows the values of another record, whatever stands there."""
        self._show(values, unfinished=[])

    def refused(self, values: Iterable[Any] | None) -> None:
        """Says that what was told could not be kept: it stands here, and that is stored."""
        self._value = tuple(values or ())

    def commit(self) -> None:
        """Tells what is being typed."""
        for row in tuple(self.rows):
            row.commit()

    def _show(self, values: Iterable[Any] | None, *, unfinished: list[Any]) -> None:
        """Rows that stay keep the focus in them."""
        self._value = tuple(values or ())
        filled = [row for row in self.rows if row not in unfinished]
        while len(filled) > len(self._value):
            self._drop(filled.pop())
        while len(filled) < len(self._value):
            filled.append(self._new_row())
        for row, value in zip(filled, self._value, strict=True):
            row.show_value(value)

    def _new_row(self) -> ValueRow:
        row = self._make(self._context)
        row.offer(self._choices)
        row.edited.connect(self._take)
        row.wrong.connect(self.wrong)
        row.unwanted.connect(self._remove)
        self.rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _drop(self, row: ValueRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _add(self) -> None:
        self._new_row().fields[0].setFocus()

    def _remove(self, row: ValueRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self._take()

    def _take(self) -> None:
        found = tuple(value for row in self.rows if (value := row.value()) is not None)
        if found != self._value:
            self._value = found
            self.edited.emit(found)
