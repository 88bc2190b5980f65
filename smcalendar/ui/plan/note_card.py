"""Adds a note or another key date to a day, and mends those that stand there."""

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget

from smcalendar import datewords
from smcalendar.domain.calendar_records import KeyDate, KeyDateKind
from smcalendar.domain.errors import UserError
from smcalendar.domain.marks import KINDS
from smcalendar.domain.messages import N_
from smcalendar.services import setup
from smcalendar.services.marks import records_on
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.number_field import NumberInput
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.look import Look

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_ROWS = 4
"""How many of the day's key dates are in sight at once."""


class NoteCard(Card):
    """Enter keeps what is typed. A key date that is chosen in the list is changed or removed."""

    def __init__(self, page: QWidget, context: Context, look: Look) -> None:
        super().__init__(page, context.theme, width=320)
        self._context = context
        self._look = look
        self._day = context.today()
        self._record: KeyDate | None = None
        self._there: Mapping[str, KeyDate] = {}
        self.heading = Label(wraps=True)
        self.list = RecordList(context.theme)
        self.line = EnterLine()
        self.kind = QComboBox()
        self.days = NumberInput()
        self.in_print, self.for_client = QCheckBox(), QCheckBox()
        self.notice = Notice(context.theme)
        self.keep, self.remove, self.another = QPushButton(), QPushButton(), QPushButton()
        self.keep.setProperty("primary", True)
        self._lay_out()
        self._connect()
        self._begin(None)

    def _lay_out(self) -> None:
        counted = QGridLayout()
        counted.setHorizontalSpacing(8)
        counted.setColumnStretch(0, 1)
        self._days_named = ToneLabel(self._context.theme, "quiet")
        self._days_named.setBuddy(self.days)
        counted.addWidget(self.kind, 0, 0)
        counted.addWidget(self._days_named, 0, 1)
        counted.addWidget(self.days, 0, 2)
        self.days.setMaximumWidth(self.days.sizeHint().width())
        buttons = Flow(spacing=8)
        for each in (self.keep, self.remove, self.another):
            buttons.addWidget(each)
        for each in (self.heading, self.list, self.line):
            self.column.addWidget(each)
        self.column.addLayout(counted)
        for each in (self.in_print, self.for_client, self.notice):
            self.column.addWidget(each)
        self.column.addLayout(buttons)

    def _connect(self) -> None:
        say = self._context.speech.say
        say(self.setAccessibleName, N_("Day note", "Note of a day"))
        say(self.list.setAccessibleName, N_("Day note", "On this day"))
        say(self.line.setPlaceholderText, N_("Day note", "What is on this day"))
        say(self.line.setAccessibleName, N_("Day note", "What is on this day"))
        say(self.kind.setAccessibleName, N_("Attribute", "Kind"))
        say(self._days_named.setText, N_("Day note", "Number of days"))
        say(self.days.setAccessibleName, N_("Day note", "Number of days"))
        say(self.in_print.setText, N_("Attribute", "On the printed week"))
        say(self.for_client.setText, N_("Attribute", "Shown to clients"))
        say(self.remove.setText, N_("Day note", "Move to the trash"))
        say(self.another.setText, N_("Day note", "Another one"))
        self._context.speech.changed.connect(self._say)
        self.line.entered.connect(self.keep_it)
        self.line.typed.connect(self.notice.end)
        self.days.wrong.connect(self._say_wrong)
        self.keep.clicked.connect(self.keep_it)
        self.remove.clicked.connect(self.remove_it)
        self.another.clicked.connect(self._begin_another)
        self.list.chosen.connect(self._choose)
        self._say()

    def first_field(self) -> QWidget:
        return self.line

    def open_on(self, day: dt.date, rect: QRect) -> None:
        """Opens over a day with its key dates; what was typed for the same day is still there."""
        if day != self._day or self._record is not None:
            self._day = day
            self._begin(None)
        self._read()
        self.open_at(rect)

    def _say(self) -> None:
        speech = self._context.speech
        chosen = self.kind.currentData() or KeyDateKind.NOTE.value
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for kind, name in KINDS.items():
                self.kind.addItem(speech.t(name), kind)
            self.kind.setCurrentIndex(self.kind.findData(chosen))
        self.heading.setText(datewords.full_date(self._day, speech.lang))
        self.keep.setText(speech.t("Add") if self._record is None else speech.t("Save"))
        self._list()

    def _read(self) -> None:
        try:
            found = self._context.session.read(records_on, self._day)
        except UserError as error:
            found = ()
            self.notice.tell_trouble(error, self._context.speech.words)
        self._there = {each.id: each for each in found}
        self.heading.setFont(self._look.bold)
        self._say()

    def _list(self) -> None:
        t = self._context.speech.t
        with QSignalBlocker(self.list):
            self.list.show_lines(
                Line(each.id, each.name, each.notes.partition("\n")[0], mark=t(KINDS[each.kind]))
                for each in self._there.values()
            )
            if self._record is None:
                self.list.setCurrentRow(-1)
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setFixedHeight(
                self.list.sizeHintForRow(0) * rows + 2 * self.list.frameWidth()
            )

    def _choose(self, record: str) -> None:
        if record in self._there:
            self._begin(self._there[record])

    def _begin_another(self) -> None:
        self._begin(None)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, record: KeyDate | None) -> None:
        """Shows a key date of the day, or nothing yet."""
        self._record = record
        self.notice.end()
        shown = record or KeyDate(id="", name="", kind=KeyDateKind.NOTE.value, start=self._day)
        self.line.setText(shown.name)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind))
        self.days.begin(((shown.end or shown.start) - shown.start).days + 1)
        self.in_print.setChecked(shown.in_print)
        self.for_client.setChecked(shown.for_client)
        for each in (self.remove, self.another):
            each.setVisible(record is not None)
        self._say()

    def _values(self) -> dict[str, Any]:
        start = self._day if self._record is None else self._record.start
        last = start + dt.timedelta(days=max(self.days.value(), 1) - 1)
        return {
            "name": self.line.text().strip(),
            "kind": self.kind.currentData(),
            "start": start,
            "end": last if last > start else None,
            "in_print": self.in_print.isChecked(),
            "for_client": self.for_client.isChecked(),
        }

    def keep_it(self) -> None:
        """Writes what stands here; with no text there is nothing to write."""
        self.days.commit()
        if not self.line.text().strip():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            values = self._values()
        except OverflowError:
            self._say_wrong(self.days.text())
            return
        change, record = self._context.session.change, self._record
        ends = {"done": partial(self._kept, self._day), "failed": self._refused}
        if record is None:
            change(setup.add, "keydate", values, **ends)
        else:
            changes = {name: new for name, new in values.items() if new != getattr(record, name)}
            change(setup.edit, "keydate", record.id, changes, **ends)

    def remove_it(self) -> None:
        """Moves the key date that is chosen to the trash."""
        if self._record is not None:
            ends = {"done": partial(self._kept, self._day), "failed": self._refused}
            self._context.session.change(setup.remove, "keydate", self._record.id, **ends)

    def _kept(self, day: dt.date, _result: object) -> None:
        """Another day may stand here by now."""
        if day == self._day:
            self._begin(None)
            self.close_card()

    def _refused(self, error: UserError) -> None:
        if self.isVisible():
            self.notice.tell_trouble(error, self._context.speech.words)
        else:
            self._context.session.trouble.emit(error)

    def _say_wrong(self, text: str) -> None:
        self.notice.tell(self._context.speech.t("“{text}” is no whole number.").format(text=text))
