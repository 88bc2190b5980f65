"""What only the item's format wants, made from the data of the platform."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.platforms import FieldKind, FormatField
from smcalendar.domain.problems import Problem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.tones import ToneLabel

Field = ChoiceField | LineField | TextField


class FormatFields(QWidget):
    """`edited` gives all values, as soon as a field that was changed is left."""

    edited = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._resolved: Resolved | None = None
        self._problems: tuple[Problem, ...] = ()
        self._reason = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._made_for: tuple[str, ...] = ()
        self.fields: dict[str, Field] = {}
        self._names: dict[str, ToneLabel] = {}
        self._notes: dict[str, ToneLabel] = {}
        context.speech.changed.connect(self._say)

    def show_format(self, resolved: Resolved, problems: Sequence[Problem]) -> None:
        """Shows the fields of the item's format with what they hold; typing stays."""
        another = self._resolved is None or self._resolved.item.id != resolved.item.id
        before = {} if self._resolved is None else self._resolved.item.fields
        self._resolved = resolved
        self._problems = tuple(problems)
        wanted = (resolved.platform, resolved.format.id)
        if wanted != self._made_for:
            self._made_for = wanted
            self._make(resolved.format.fields)
        for name, field in self.fields.items():
            value = resolved.item.fields.get(name, "")
            if another or value != before.get(name, "") or not field.hasFocus():
                _show(field, value)
        self.setVisible(bool(self.fields))
        self._say()

    def _make(self, described: Sequence[FormatField]) -> None:
        emptied(self._column)
        self.fields, self._names, self._notes = {}, {}, {}
        for each in described:
            name, note = ToneLabel(self._context.theme), ToneLabel(self._context.theme, "danger")
            field = self._field(each)
            name.setBuddy(field)
            for part in (name, field, note):
                self._column.addWidget(part)
            self.fields[each.name], self._names[each.name] = field, name
            self._notes[each.name] = note
            _lock(field, locked=bool(self._reason))

    def _field(self, each: FormatField) -> Field:
        if each.kind is FieldKind.CHOICE:
            choice = ChoiceField()
            choice.edited.connect(self.commit)
            return choice
        field = TextField(lines=2) if each.kind is FieldKind.TEXT else LineField()
        field.left.connect(self.commit)
        return field

    def lock(self, reason: str) -> None:
        """Makes the fields read-only for a reason, or editable without one."""
        self._reason = reason
        for field in self.fields.values():
            _lock(field, locked=bool(reason))
            field.setToolTip(reason)

    def _say(self) -> None:
        if self._resolved is None:
            return
        lang, words = self._context.speech.lang, self._context.speech.words
        for each in self._resolved.format.fields:
            field = self.fields[each.name]
            self._names[each.name].setText(each.labels[lang])
            field.setAccessibleName(each.labels[lang])
            if isinstance(field, ChoiceField):
                choices = [(choice.labels[lang], choice.value) for choice in each.choices]
                field.offer([("", ""), *choices])
            place = f"fields.{each.name}"
            told = [message(p.code, p.values, words) for p in self._problems if p.field == place]
            self._notes[each.name].setText("\n".join(told))
            self._notes[each.name].setVisible(bool(told))
            field.setAccessibleDescription(" ".join((self._reason, *told)).strip())

    def commit(self) -> None:
        """Tells all values, if they are others than before.

        What was told of another field may not be stored yet, so that all of them count as shown.
        """
        if self._resolved is None or self._reason:
            return
        before = self._resolved.item.fields
        shown = {name: _value(field) for name, field in self.fields.items()}
        after = {name: text for name, text in {**before, **shown}.items() if text}
        if after != {name: text for name, text in before.items() if text}:
            self.edited.emit(after)


def _value(field: Field) -> str:
    return field.value() or "" if isinstance(field, ChoiceField) else field.text()


def _show(field: Field, value: str) -> None:
    if isinstance(field, ChoiceField):
        field.begin(value)
    else:
        field.show_text(value)


def _lock(field: Field, *, locked: bool) -> None:
    if isinstance(field, ChoiceField):
        field.set_locked(locked)
    else:
        field.setReadOnly(locked)
