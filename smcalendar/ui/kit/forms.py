"""A form made from the attributes of a record: what is changed in it is kept at once."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smcalendar.domain.attributes import Attribute, Kind, attribute_named
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import RECORDS, Record
from smcalendar.ui.kit.choices import WordsField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.field_kinds import WRONG, field_for, has
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.set_up import SetUp, choices_for
from smcalendar.ui.kit.tones import ToneLabel

Lines = Sequence[str | tuple[str, ...]]
"""The attributes of a form from top to bottom; those in a tuple stand side by side."""

Save = Callable[..., Any]
"""`save(workspace, kind, id, changes)`, as `setup.edit`."""

WIDEST = 640
NARROWEST = 17
"""How many letters a field has room for at least where another one stands beside it."""


class FormRow(QWidget):
    """One attribute: its label, its field, and what is to be said about it."""

    edited = Signal(str, object)

    def __init__(self, attribute: Attribute, field: Any, context: Context) -> None:
        super().__init__()
        self.attribute = attribute
        self.field = field
        self.notice = Notice(context.theme)
        self._context = context
        self._stored: Any = None
        self._told: list[Any] = []
        """What was told and is not written yet."""
        self._coming: list[Any] = []
        """What was stored meanwhile."""
        self._is_refused = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if attribute.kind is Kind.FLAG:
            context.speech.say(field.setText, attribute.label)
        else:
            label = ToneLabel(context.theme, "quiet", wraps=True)
            label.setBuddy(field)
            context.speech.say(label.setText, attribute.label)
            column.addWidget(label)
        context.speech.say(field.setAccessibleName, attribute.label)
        for widget in (field, self.notice):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        field.edited.connect(self._tell)
        if hasattr(field, "wrong"):
            field.wrong.connect(self._say_wrong)

    def begin(self, value: Any) -> None:
        """Shows the value of another record."""
        self.notice.end()
        self._stored = value
        self._told, self._coming = [], []
        self._is_refused = False
        getattr(self.field, "begin", self.field.show_value)(value)

    def show_value(self, value: Any) -> None:
        """Shows what is stored now; what is being typed stays, and another text is told."""
        if self._told:
            self._coming = [value]
        elif value != self._stored:
            self.notice.end()
            touched = hasattr(self.field, "is_touched") and self.field.is_touched()
            self._stored = value
            self.field.show_value(value)
            if touched and self.field.value() != value:
                self._say_elsewhere(value or "")

    def set_locked(self, locked: bool) -> None:
        """Lets the value only be read, or be changed again."""
        for lock in ("set_locked", "setReadOnly", "setDisabled"):
            if hasattr(self.field, lock):
                getattr(self.field, lock)(locked)
                return

    def commit(self) -> None:
        """Tells what is being typed."""
        keep = getattr(self.field, "commit", None)
        if keep is not None:
            keep()

    def try_again(self) -> None:
        """Tells once more what was refused: what is kept beside it now may fit."""
        if self._is_refused:
            self.commit()

    def _tell(self, value: Any) -> None:
        self.notice.end()
        self._is_refused = False
        if value != (self._told[-1] if self._told else self._stored):
            self._told.append(value)
            self.edited.emit(self.attribute.name, value)

    def waits(self) -> bool:
        """Says whether something that was told is not written yet."""
        return bool(self._told)

    def await_another(self) -> None:
        """Forgets what was stored meanwhile: it is read again."""
        self._coming.clear()

    def kept(self) -> None:
        """Says that what was told first is stored."""
        self._stored = self._told.pop(0)
        if not self._told and self._coming:
            self.show_value(self._coming.pop())

    def refused(self, error: UserError) -> None:
        """Says why what was told first is not stored; what is typed stays."""
        self._told.pop(0)
        self._is_refused = True
        getattr(self.field, "refused", self.field.show_value)(self._stored)
        self.notice.tell_trouble(error, self._context.speech.words)

    def _say_wrong(self, text: str) -> None:
        source = WRONG[self.attribute.kind]
        self.notice.tell(self._context.speech.t(source).format(text=text))

    def _say_elsewhere(self, text: str) -> None:
        t = self._context.speech.t
        sentence = t(
            "Changed elsewhere meanwhile: “{text}”. Yours is kept when you leave the field."
        )
        self.notice.tell(sentence.format(text=text), {t("Take the other"): self._take_stored})

    def _take_stored(self) -> None:
        self.field.begin(self._stored)


class Form(QWidget):
    """The attributes of one record of a kind at a time, each kept as one step of undo."""

    def __init__(self, kind: str, lines: Lines, context: Context, *, save: Save) -> None:
        super().__init__()
        self._kind = kind
        self._context = context
        self._save = save
        self.record: Any = None
        self._found: SetUp | None = None
        self.rows: dict[str, FormRow] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self._sheet())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._lines = [self._line((each,) if isinstance(each, str) else each) for each in lines]
        for line in self._lines:
            column.addLayout(line)
        context.speech.changed.connect(self._offer_again)
        context.session.changed.connect(self._await_another)
        context.session.leaving.connect(self.finish)

    def _sheet(self) -> QWidget:
        """Were the form itself so narrow, its height would be measured as if it were not."""
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sheet, 1)
        row.addStretch()
        return sheet

    def _line(self, names: Iterable[str]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        for name in names:
            attribute = attribute_named(RECORDS[self._kind], name)
            made = FormRow(attribute, field_for(attribute, self._context), self._context)
            made.edited.connect(self._keep)
            self.rows[name] = made
            row.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def show_record(self, record: Record, found: SetUp) -> None:
        """Shows a record as it is stored now; another one once what is typed here is kept."""
        another = self.record is None or record.id != self.record.id
        if another:
            self.finish()
        self.record, self._found = record, found
        for name, row in self.rows.items():
            row.setVisible(has(record, name))
            self._offer(row, record, found)
            value = getattr(record, name)
            (row.begin if another else row.show_value)(value)

    def _offer(self, row: FormRow, record: Record, found: SetUp) -> None:
        if hasattr(row.field, "offer") and not isinstance(row.field, WordsField):
            words = self._context.speech.words
            row.field.offer(choices_for(row.attribute, record, found, words))

    def _offer_again(self) -> None:
        """Choices have names in the language of the moment."""
        if self.record is not None and self._found is not None:
            for row in self.rows.values():
                self._offer(row, self.record, self._found)

    def _await_another(self) -> None:
        """What was read before this change may be older than what was told."""
        for row in self.rows.values():
            row.await_another()

    def set_locked(self, locked: bool) -> None:
        """Lets everything only be read, or be changed again."""
        for row in self.rows.values():
            row.set_locked(locked)

    def finish(self) -> None:
        """Keeps what is typed and not kept yet."""
        if self.record is not None:
            for row in self.rows.values():
                row.commit()

    def forget(self) -> None:
        """Shows no record any more; what is typed belongs to none."""
        self.record = None

    def focus(self, name: str = "") -> None:
        """Puts the keyboard into a field, the first one unless another is named."""
        row = self.rows[name or next(iter(self.rows))]
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, name: str, value: Any) -> None:
        record = self.record.id
        self._context.session.change(
            self._save,
            self._kind,
            record,
            {name: value},
            done=partial(self._kept, record, name),
            failed=partial(self._refused, record, name),
        )

    def _kept(self, record: str, name: str, _result: Any) -> None:
        if self._shows(record, name):
            self.rows[name].kept()
            for row in self.rows.values():
                row.try_again()

    def _refused(self, record: str, name: str, error: UserError) -> None:
        if self._shows(record, name):
            self.rows[name].refused(error)
        else:
            self._context.session.trouble.emit(error)

    def _shows(self, record: str, name: str) -> bool:
        """Says whether the row still waits: another record may have been shown meanwhile."""
        here = self.record is not None and self.record.id == record
        return here and self.rows[name].waits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside each other in a line stands below each other in a narrow form."""
        super().resizeEvent(event)
        least = self.fontMetrics().averageCharWidth() * NARROWEST
        for line in self._lines:
            aside = line.count() * least <= self.width()
            ways = QBoxLayout.Direction
            line.setDirection(ways.LeftToRight if aside else ways.TopToBottom)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._context.session.is_open:
            self.finish()
        super().hideEvent(event)
