"""One attribute in the editor: its name, its field, its count and what is wrong with it."""

import re
from collections.abc import Iterable
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from smcalendar.domain.attributes import Attribute
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.sentences import message
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField, TimeField
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.unclear import WRONG

_BREAKS = re.compile(r"([/?&=._-])(?=\S)")
"""After these an address goes on in the next line."""

LONGEST_SHOWN = 400
"""How many characters of an inherited text are shown."""


class ValueField(Protocol):
    """A field whose value is saved at once when somebody gives it another one."""

    edited: SignalInstance

    def value(self) -> Any: ...
    def show_value(self, value: Any, /) -> None: ...
    def begin(self, value: Any, /) -> None: ...
    def set_locked(self, locked: bool, /) -> None: ...


class Entry(QWidget):
    """An attribute with its field.

    One that can be inherited shows what it inherits until it has its own: `own_wanted` and
    `back_wanted` ask for that.
    """

    own_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self, context: Context, attribute: Attribute, field: QWidget, *, inherits: bool = False
    ) -> None:
        super().__init__()
        self.attribute = attribute
        self.field = field
        self._context = context
        self._reason = ""
        self._wrong = ""
        self._problems: tuple[Problem, ...] = ()
        self.name = ToneLabel(context.theme)
        self.name.setBuddy(field)
        self.own = QToolButton()
        self.own.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.inherited = ToneLabel(context.theme)
        self.counters = Flow(spacing=10)
        self.notes = QVBoxLayout()
        self._lay_out()
        context.speech.say(field.setAccessibleName, attribute.label)
        self.own.setVisible(inherits)
        self.inherited.hide()
        self._is_own = not inherits
        self._is_new = True
        self.own.clicked.connect(self._toggle)
        context.speech.changed.connect(self._say)
        context.theme.changed.connect(self._restyle)
        if isinstance(field, DateField | TimeField):
            field.wrong.connect(self.show_wrong)
            field.edited.connect(self._take_wrong_back)
        self._restyle()
        self._say()

    def _lay_out(self) -> None:
        head = Flow(spacing=8)
        head.addWidget(self.name)
        head.addWidget(self.own)
        self.own.setProperty("link", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.inherited)
        column.addWidget(self.field)
        column.addLayout(self.counters)
        column.addLayout(self.notes)
        self.notes.setSpacing(2)

    @property
    def is_typed(self) -> bool:
        return type(self.field) in (LineField, TextField)

    def show_own(self, value: Any) -> None:
        """Shows the value of its own."""
        self._show_mode(own=True)
        if isinstance(self.field, LineField | TextField) and self.is_typed:
            self.field.show_text(value)
        else:
            if self._wrong and value != self.value_field.value():
                self.show_wrong("")
            self.value_field.show_value(value)

    @property
    def value_field(self) -> ValueField:
        return self.field  # pyright: ignore[reportReturnType]

    def begin(self, value: Any) -> None:
        """Forgets what was typed and is no value, because another record is shown."""
        if self._wrong:
            self.show_wrong("")
        if not self.is_typed:
            self.value_field.begin(value)

    def show_wrong(self, text: str) -> None:
        """Says that what was typed is no value, or with nothing that it is one again."""
        self._wrong = text
        self._show_notes()

    def show_inherited(self, text: str) -> None:
        """Shows what it inherits, in words."""
        self._show_mode(own=False)
        t = self._context.speech.t
        shown = text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
        self.inherited.setText(_BREAKS.sub("\\1\u200b", shown) or t("nothing"))
        self.inherited.setAccessibleName(
            t("{label}, as in the base text: {text}").format(
                label=t(self.attribute.label), text=shown or t("nothing")
            )
        )

    def _show_mode(self, *, own: bool) -> None:
        if own != self._is_own or self._is_new:
            self._is_own, self._is_new = own, False
            self.field.setVisible(own)
            self.inherited.setVisible(not own)
            self._say()

    def lock(self, reason: str) -> None:
        """Makes it read-only for a reason, or editable without one."""
        if reason != self._reason:
            self._reason = reason
            if isinstance(self.field, LineField | TextField) and self.is_typed:
                self.field.setReadOnly(bool(reason))
            else:
                self.value_field.set_locked(bool(reason))
            self.own.setEnabled(not reason)
            self.own.setToolTip(reason)
            self._show_notes()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Shows the sentences of what is wrong with it."""
        found = tuple(problems)
        if found != self._problems:
            self._problems = found
            self._show_notes()

    def _show_notes(self) -> None:
        emptied(self.notes)
        speech = self._context.speech
        sentences = [
            (message(each.code, each.values, speech.words), each.severity)
            for each in self._problems
        ]
        if self._wrong:
            wrong = speech.t(WRONG[self.attribute.kind]).format(text=self._wrong)
            sentences.insert(0, (wrong, Severity.ERROR))
        for text, severity in sentences:
            tone = "danger" if severity is Severity.ERROR else "quiet"
            self._note(text, tone)
        told = " ".join((self._reason, *(text for text, _ in sentences))).strip()
        self.field.setAccessibleDescription(told)
        self.own.setAccessibleDescription(told)
        self.field.setToolTip(self._reason)

    def _take_wrong_back(self, _value: Any) -> None:
        self.show_wrong("")

    def _note(self, text: str, tone: str) -> None:
        label = ToneLabel(self._context.theme, tone, self)
        label.setText(text)
        self.notes.addWidget(label)

    def _toggle(self) -> None:
        (self.back_wanted if self._is_own else self.own_wanted).emit()

    def _say(self) -> None:
        t, label = self._context.speech.t, self._context.speech.t(self.attribute.label)
        inherited = t("{label}, inherited").format(label=label)
        self.name.setText(label if self._is_own else inherited)
        self.own.setText(t("Take back") if self._is_own else t("Write its own"))
        source = (
            t("Take back: {label} as in the base text") if self._is_own
            else t("Write its own: {label}")
        )  # fmt: skip
        self.own.setAccessibleName(source.format(label=label))
        self._show_notes()

    def _restyle(self) -> None:
        font = QFont(self._context.theme.font())
        font.setItalic(True)
        self.inherited.setFont(font)
