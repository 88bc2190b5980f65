"""All records of a kind: a list, a line to add one, and the form of the chosen one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smcalendar.domain.language import Language
from smcalendar.domain.messages import N_
from smcalendar.services import setup
from smcalendar.ui.kit.add_line import AddLine
from smcalendar.ui.kit.colours import next_colour
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.forms import Form, Lines
from smcalendar.ui.kit.reading_note import ReadingNote
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.removing import Removing
from smcalendar.ui.kit.set_up import SetUp, called
from smcalendar.ui.kit.theme import POINTS
from smcalendar.ui.kit.tones import ToneLabel

LIST, FORM = 300, 700
"""The widths at 100 % in pixels."""

Starts = Callable[[SetUp], Mapping[str, Any]]
Describe = Callable[[Any, SetUp, Language], str]
Fits = Callable[[Any], bool]


def _nothing(_found: SetUp) -> Mapping[str, Any]:
    return {}


def _no_words(_record: Any, _found: SetUp, _words: Language) -> str:
    return ""


def _any_record(_record: Any) -> bool:
    return True


def _by_name(record: Any) -> Any:
    return str(getattr(record, "handle", "") or record.name).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKind:
    """How the records of a kind are shown; the texts are English sources.

    `lines` are the attributes of the form. `starts` are the values of a new record, `described`
    its second line in the list, `marked` what stands at the right end there, `told` what its form
    says below.
    """

    kind: str
    title: str
    lines: Lines
    empty: str
    hint: str
    add: str
    new: str
    starts: Starts = _nothing
    described: Describe = _no_words
    marked: Describe = _no_words
    told: Describe = _no_words
    order: Callable[[Any], Any] = _by_name


class RecordPage(QWidget):
    """`wanted` tells of a double click or Enter on a record, by its id, `added` of a new one."""

    wanted = Signal(str)
    added = Signal(str)

    def __init__(
        self,
        context: Context,
        what: RecordKind,
        *,
        adder: QWidget | None = None,
        above: QWidget | None = None,
        actions: Iterable[QWidget] = (),
    ) -> None:
        super().__init__()
        self.what = what
        self._context = context
        self._found: SetUp | None = None
        self._coming = ""
        self._fits: Fits = _any_record
        self.list = RecordList(context.theme)
        self.form = Form(what.kind, what.lines, context, save=setup.edit)
        self.removing = Removing(context, what.kind)
        self.adder: Any = adder or AddLine(context, what.new, what.add)
        self.empty = EmptyState(context, what.empty, what.hint, what.add)
        self.remove = QPushButton()
        self.told = ToneLabel(context.theme)
        self.reading = ReadingNote(context, self)
        self._lay_out(above, actions)
        self._connect()
        self.reading.follow()

    def _lay_out(self, above: QWidget | None, actions: Iterable[QWidget]) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 10, 0)
        for widget in filter(None, (above, self.adder)):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.right = QStackedWidget()
        self._sheet = self._scrolling(actions)
        for widget in (self._sheet, self.empty):
            self.right.addWidget(widget)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.right)
        split.setStretchFactor(1, 1)
        self._widen()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.reading)
        whole.addWidget(split, 1)

    def _widen(self) -> None:
        """Larger text needs a wider list, as far as the form keeps its room."""
        scale = self._context.theme.font().pointSizeF() / POINTS
        self._split.setSizes([round(LIST * min(scale, 1.5)), FORM])

    def _scrolling(self, actions: Iterable[QWidget]) -> QScrollArea:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.removing)
        column.addWidget(self.form)
        column.addWidget(self.told)
        buttons = Flow()
        for each in (*actions, self.remove):
            buttons.addWidget(each)
        column.addLayout(buttons)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        return area

    def _connect(self) -> None:
        speech = self._context.speech
        speech.say(self.remove.setText, N_("Set-up", "Move to the trash"))
        speech.say(self.list.setAccessibleName, self.what.title)
        speech.changed.connect(self._say)
        self._context.theme.changed.connect(self._widen)
        self.list.chosen.connect(self._show_chosen)
        self.list.wanted.connect(self.wanted)
        self.list.unwanted.connect(self.remove.click)
        self.remove.clicked.connect(self._remove)
        self.empty.wanted.connect(self.fill_empty)
        self.reading.locked.connect(self.form.set_locked)
        for widget in (self.adder, self.remove, self.removing, self.empty.button):
            self.reading.locked.connect(widget.setDisabled)
        if isinstance(self.adder, AddLine):
            self.adder.wanted.connect(self._add)

    def show_set_up(self, found: SetUp) -> None:
        """Shows the records as they are now."""
        self._found = found
        self._say()
        if self._coming:
            self.choose(self._coming)
        self._show_chosen()

    def narrow(self, fits: Fits) -> None:
        """Lists only the records that fit."""
        self._fits = fits
        if self._found is not None:
            self.show_set_up(self._found)

    def choose(self, record_id: str) -> None:
        """Chooses a record, now or as soon as it is there."""
        self._coming = "" if self.list.choose(record_id) else record_id

    def chosen(self) -> Any:
        """Returns the record that is chosen."""
        found = self._found
        return found.named(self.what.kind, self.list.choice()) if found else None

    def enter(self) -> None:
        """Puts the keyboard into the list, or where the first record is added."""
        if self.list.count():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.start_adding()

    def start_adding(self) -> None:
        """Puts the keyboard where a new record is added."""
        self.adder.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_empty(self) -> None:
        """Does what the page offers where no record is yet."""
        self.start_adding()

    def empty_texts(self) -> tuple[str, str, str]:
        """Returns title, sentence and button of the page where no record is yet."""
        return self.what.empty, self.what.hint, self.what.add

    def _records(self) -> tuple[Any, ...]:
        return self._found.records[self.what.kind] if self._found else ()

    def _say(self) -> None:
        if self._found is None:
            return
        if self.chosen() is not None:
            self._tell(self.chosen(), self._found)
        listed = sorted(filter(self._fits, self._records()), key=self.what.order)
        self.list.show_lines(map(self._line, listed))
        if listed or not self._records():
            self.empty.tell(*self.empty_texts())
        else:
            self.empty.tell(
                N_("Set-up", "Nothing fits"),
                N_("Set-up", "Search for something else, or show all again."),
            )

    def _line(self, record: Any) -> Line:
        words = self._context.speech.words
        assert self._found is not None
        return Line(
            record.id,
            called(record, words),
            self.what.described(record, self._found, words),
            getattr(record, "colour", ""),
            self.what.marked(record, self._found, words),
        )

    def _show_chosen(self) -> None:
        record = self.chosen()
        if self.form.record is None or record is None or self.form.record.id != record.id:
            self.removing.end()
        if record is not None and self._found is not None:
            self.form.show_record(record, self._found)
            self._tell(record, self._found)
            self.right.setCurrentWidget(self._sheet)
        else:
            self.form.finish()
            self.form.forget()
            self.right.setCurrentWidget(self.empty)

    def _tell(self, record: Any, found: SetUp) -> None:
        told = self.what.told(record, found, self._context.speech.words)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _add(self, name: str) -> None:
        assert self._found is not None
        values = {**self._colour(), **self.what.starts(self._found), "name": name}
        self._context.session.change(
            setup.add, self.what.kind, values, done=self._added, failed=self.adder.refused
        )

    def _colour(self) -> Mapping[str, Any]:
        """What has a colour gets the one that is used least."""
        if "colour" not in self.form.rows:
            return {}
        return {"colour": next_colour([each.colour for each in self._records()])}

    def _added(self, record_id: str) -> None:
        self.adder.clear()
        self.narrow(_any_record)
        self.choose(record_id)
        self.added.emit(record_id)

    def _remove(self) -> None:
        record = self.chosen()
        if record is not None:
            self.removing.remove(record)
