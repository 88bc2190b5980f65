"""A field for a rule of repetition: chosen in words, by weekdays, or typed; and when it ends."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.recurrence import (
    Frequency,
    NthWeekday,
    Rule,
    completed,
    rule_from_text,
    rule_text,
)
from smcalendar.services.workdays import day_table
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField
from smcalendar.ui.kit.form_fields import ChecksInput
from smcalendar.ui.kit.number_field import NumberInput
from smcalendar.ui.kit.repeats import repeats
from smcalendar.ui.kit.tones import ToneLabel

NEVER, UNTIL, COUNT = "never", "until", "count"
PAUSE = 300
"""After how many milliseconds without a key a rule that is typed is looked at."""

_ENDS = {
    NEVER: N_("Series", "never"),
    UNTIL: N_("Series", "on a day"),
    COUNT: N_("Series", "after a number of posts"),
}
_ENDS_OF_MONTHS = (
    Rule(frequency=Frequency.MONTHLY, workdays=(1,)),
    Rule(frequency=Frequency.MONTHLY, workdays=(-1,)),
)
_WEEK = [dt.date(2024, 1, number) for number in range(1, 8)]
"""A week that begins on a Monday."""


class Labelled(QWidget):
    """Fields side by side below what they are about; the first one is called so."""

    def __init__(self, context: Context, source: str, *fields: QWidget) -> None:
        super().__init__()
        label = ToneLabel(context.theme, "quiet", wraps=True)
        label.setBuddy(fields[0])
        for say in (label.setText, fields[0].setAccessibleName):
            context.speech.say(say, source)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in fields:
            row.addWidget(each, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addLayout(row)


class RuleField(QWidget):
    """`edited` tells that the rule may be another one."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._start = context.today()
        self._rules: tuple[Rule, ...] = ()
        self.way = ChoiceField(free=True)
        self.hint = ToneLabel(context.theme)
        self.every, self.weekdays = NumberInput(), ChecksInput()
        self.ends, self.until, self.count = ChoiceField(), DateField(context), NumberInput()
        self.weekly = QWidget()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self._offer()

    def _lay_out(self) -> None:
        context = self._context
        weeks = QVBoxLayout(self.weekly)
        weeks.setContentsMargins(0, 0, 0, 0)
        weeks.addWidget(Labelled(context, N_("Series", "Every how many weeks"), self.every))
        weeks.addWidget(Labelled(context, N_("Series", "On these days of the week"), self.weekdays))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Labelled(context, N_("Attribute", "Repeats"), self.way))
        column.addWidget(self.hint)
        column.addWidget(self.weekly)
        ends = Labelled(context, N_("Series", "Ends"), self.ends, self.until, self.count)
        column.addWidget(ends)

    def _connect(self) -> None:
        say = self._context.speech.say
        hint = N_("Series", "A rule such as FREQ=MONTHLY;BYDAY=-1FR can be typed here too.")
        say(self.hint.setText, hint)
        say(self.way.line.setAccessibleDescription, hint)
        say(self.until.setAccessibleName, N_("Series", "Last day"))
        say(self.count.setAccessibleName, N_("Series", "Number of posts"))
        self._context.speech.changed.connect(self._offer)
        self._pause.timeout.connect(self.edited)
        self.way.line.typed.connect(self._wait)
        self.way.edited.connect(self._take_way)
        self.every.edited.connect(self._take_weeks)
        self.weekdays.edited.connect(self._take_weeks)
        self.ends.edited.connect(self._take_end)
        for field in (self.until, self.count):
            field.edited.connect(self._tell)

    def offer(self, rules: Iterable[Rule]) -> None:
        """Offers these rules beside the one that is chosen."""
        self._rules = tuple(rules)
        self._offer()

    def begin(self, rule: str, start: dt.date) -> None:
        """Shows a rule that begins on a day."""
        self._start = start
        try:
            read = rule_from_text(rule)
        except UserError:
            read = Rule(frequency=Frequency.WEEKLY)
        end = COUNT if read.count is not None else NEVER
        self.ends.begin(UNTIL if read.until is not None else end)
        self.until.begin(read.until)
        self.count.begin(read.count or 10)
        self._show(rule_text(_endless(completed(read, start, day_table()))))

    def value(self) -> str:
        """Returns the rule as text, as far as it can be read with its end."""
        typed = self.way.line.text() if self.way.line.isModified() else ""
        text = typed if "=" in typed else self.way.value() or typed
        try:
            rule = rule_from_text(text)
        except UserError:
            return text
        if rule.count is not None or rule.until is not None:
            return rule_text(rule)
        end = self.ends.value()
        until = self.until.value() if end == UNTIL else None
        return rule_text(
            replace(rule, until=until, count=self.count.value() if end == COUNT else None)
        )

    def commit(self) -> None:
        """Takes what is being typed."""
        for field in (self.way, self.every, self.until, self.count):
            field.commit()

    def _offer(self) -> None:
        words = self._context.speech.words
        offered = (*(rule_text(each) for each in (*self._rules, *_ENDS_OF_MONTHS)), self._chosen())
        self.way.offer([(repeats(text, words), text) for text in dict.fromkeys(offered) if text])
        self.weekdays.offer([(datewords.weekday(day, words.lang), day.day) for day in _WEEK])
        self.ends.offer([(words.t(source), value) for value, source in _ENDS.items()])

    def _chosen(self) -> str:
        return self.way.value() or ""

    def _show(self, text: str) -> None:
        """Shows a rule that is among the choices from now on."""
        self.way.begin(text)
        self._offer()
        self.way.begin(text)
        self._show_weeks()
        self._show_end()

    def _show_weeks(self) -> None:
        rule = self._read()
        is_plain = rule is not None and rule == Rule(
            frequency=Frequency.WEEKLY, interval=rule.interval, weekdays=rule.weekdays
        )
        self.weekly.setVisible(is_plain)
        if rule is not None and is_plain:
            self.every.begin(rule.interval)
            self.weekdays.show_value([each.weekday for each in rule.weekdays])

    def _read(self) -> Rule | None:
        try:
            return rule_from_text(self._chosen())
        except UserError:
            return None

    def _show_end(self) -> None:
        for field, end in ((self.until, UNTIL), (self.count, COUNT)):
            field.setVisible(self.ends.value() == end)

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self, _value: object = None) -> None:
        self.edited.emit()

    def _take_way(self, text: str) -> None:
        """A rule with an end of its own shows that where ends are shown."""
        rule = self._read()
        if rule is not None and (rule.count is not None or rule.until is not None):
            self.begin(text, self._start)
        else:
            self._show(rule_text(completed(rule, self._start, day_table())) if rule else text)
        self.edited.emit()

    def _take_weeks(self, _value: object) -> None:
        """Without any day of the week it is that of the first day."""
        days = self.weekdays.value() or (self._start.isoweekday(),)
        weekdays = tuple(NthWeekday(0, day) for day in sorted(days))
        every = max(self.every.value(), 1)
        rule = Rule(frequency=Frequency.WEEKLY, interval=every, weekdays=weekdays)
        self._show(rule_text(rule))
        self.edited.emit()

    def _take_end(self, _value: object) -> None:
        if self.ends.value() == UNTIL and self.until.value() is None:
            self.until.begin(self._start + dt.timedelta(days=90))
        self._show_end()
        self.edited.emit()


def _endless(rule: Rule) -> Rule:
    return replace(rule, count=None, until=None)
