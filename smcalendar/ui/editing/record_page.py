"""A page of fields for one record, made from its attributes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar.domain.attributes import Attribute, Kind, attribute_named
from smcalendar.domain.problems import Problem
from smcalendar.domain.records import RECORDS, Asset, Record
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.editing.entry import Entry
from smcalendar.ui.editing.pictures import Pictures
from smcalendar.ui.editing.questions import Key
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.choices import ChoiceField, Choices, WordsField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField, TimeField
from smcalendar.ui.kit.fields import LineField, TextField

FieldMaker = Callable[[Context], QWidget]

FIELDS: Mapping[Kind, FieldMaker] = {
    Kind.LINE: lambda _: LineField(),
    Kind.ADDRESS: lambda _: LineField(),
    Kind.TEXT: lambda _: TextField(),
    Kind.WORDS: lambda _: WordsField(),
    Kind.REFERENCE: lambda _: ChoiceField(),
    Kind.CHOICE: lambda _: ChoiceField(),
    Kind.ZONE: lambda _: ChoiceField(),
    Kind.DATE: DateField,
    Kind.TIME: lambda context: TimeField(context.speech),
    Kind.REFERENCES: Pictures,
}
"""One field for each kind of attribute."""

SPECIAL: Mapping[str, FieldMaker] = {
    "hashtags": lambda _: WordsField(mark="#"),
    "pillar": lambda _: ChoiceField(free=True),
    "text": lambda _: TextField(lines=5),
}
"""Attributes that want more of their field."""


def field_for(attribute: Attribute, context: Context) -> QWidget:
    """Returns the field for an attribute."""
    return SPECIAL.get(attribute.name, FIELDS[attribute.kind])(context)


class RecordPage(QWidget):
    """Entries for attributes of a record of one kind.

    `typed` tells the attribute that somebody types into.
    """

    typed = Signal(str)

    def __init__(self, context: Context, typist: Typist, edits: Edits, kind: str) -> None:
        super().__init__()
        self.context = context
        self.typist = typist
        self.edits = edits
        self.kind = kind
        self.record: Record | None = None
        self.entries: dict[str, Entry] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 10)
        self.column.setSpacing(10)

    def add_entries(self, names: Iterable[str], *, inherits: bool = False) -> None:
        """Adds an entry for each attribute, one below the other."""
        for name in names:
            self.column.addWidget(self.new_entry(name, inherits=inherits))

    def new_entry(self, name: str, *, inherits: bool = False) -> Entry:
        """Makes an entry, and sees to it that what it is given is saved."""
        attribute = attribute_named(RECORDS[self.kind], name)
        entry = Entry(
            self.context, attribute, field_for(attribute, self.context), inherits=inherits
        )
        self.entries[name] = entry
        field = entry.field
        if isinstance(field, TextField):
            field.given.connect(self.take_pictures)
        if isinstance(field, LineField | TextField) and entry.is_typed:
            field.typed.connect(partial(self._type, name))
            field.left.connect(self.typist.finish)
        else:
            entry.value_field.edited.connect(partial(self.edit, name))
        if isinstance(field, Pictures):
            field.added.connect(self._add_pictures)
            field.alt.typed.connect(partial(self._type_alt, field))
            field.alt.left.connect(self.typist.finish)
            field.list.currentRowChanged.connect(partial(self._show_alt, field))
        return entry

    def edit(self, name: str, value: Any) -> None:
        """Saves a value that was chosen."""
        if self.record is not None:
            self.edits.edit(self.kind, self.record.id, {name: value})

    def _type(self, name: str, text: str) -> None:
        if self.record is None:
            return
        stored = getattr(self.record, name) or ""
        key = Key(self.kind, self.record.id, name)
        self.typist.type(key, text, stored=stored, version=self.record.version)
        self.typed.emit(name)

    def _add_pictures(self, record: str, ids: Sequence[str]) -> None:
        """They came for this record, whichever is shown by now."""
        self.edits.edit(self.kind, record, {"assets": tuple(ids)})

    def _type_alt(self, field: Pictures, text: str) -> None:
        asset = field.current()
        if asset is not None:
            key = Key("asset", asset.id, "alt")
            self.typist.type(key, text, stored=asset.alt, version=asset.version)

    def _show_alt(self, field: Pictures, _row: int) -> None:
        asset = field.current()
        if asset is not None:
            typed = self.typist.text(Key("asset", asset.id, "alt"))
            field.alt.show_text(asset.alt if typed is None else typed)
            if typed is None:
                field.alt.forget_steps()

    def first(self) -> QWidget:
        """Returns the first field."""
        return next(iter(self.entries.values())).field

    def pictures(self) -> Pictures:
        """Returns the field of the pictures."""
        field = self.entries["assets"].field
        assert isinstance(field, Pictures)
        return field

    def take_pictures(self, mime: Any) -> None:
        """Takes pictures that were pasted or dropped anywhere on the page."""
        self.pictures().take(mime)

    def begin(self, record: Record, files: Mapping[str, Asset]) -> None:
        """Shows this record from now on; what was typed wrongly into another one goes."""
        another = self.record is None or self.record.id != record.id
        self.record = record
        for entry in self.entries.values():
            if isinstance(entry.field, Pictures):
                entry.field.belong_to(record.id, files)
            if another:
                entry.begin(getattr(record, entry.attribute.name))

    def offer(self, name: str, choices: Choices) -> None:
        """Offers these as values of an attribute."""
        field = self.entries[name].field
        if isinstance(field, ChoiceField):
            field.offer(choices)
        elif isinstance(field, WordsField):
            field.offer([text for text, _ in choices])

    def show_own(self, name: str) -> None:
        """Shows what the record says, or what is being typed instead."""
        record, entry = self.record, self.entries[name]
        if record is None:
            return
        stored = getattr(record, name)
        if not entry.is_typed:
            entry.show_own(stored)
            return
        text = self.typist.text(Key(self.kind, record.id, name))
        field = entry.field
        if text is None and isinstance(field, LineField | TextField):
            entry.show_own(stored or "")
            field.forget_steps()
        else:
            entry.show_own(text)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows each problem beside the field it concerns."""
        for name, entry in self.entries.items():
            entry.show_problems(each for each in problems if place_of(each) == name)


def place_of(problem: Problem) -> str:
    """Returns the attribute that a problem concerns."""
    if problem.field.startswith("fields."):
        return "fields"
    return {"alt_text": "assets"}.get(problem.field, problem.field)
