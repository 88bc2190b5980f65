"""What a step asks for before it can be taken, in a small form in its place."""

import datetime as dt
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smcalendar.domain.attributes import Kind
from smcalendar.domain.messages import N_, STATES, STEPS
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.states import State, Step
from smcalendar.domain.workflow import Refusal
from smcalendar.services.review import Said
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField, TimeField
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.unclear import WRONG
from smcalendar.ui.kit.wrapping_button import WrappingButton

ASKS: Mapping[Step, tuple[str, ...]] = {
    Step.REQUEST_CHANGES: ("comment",),
    Step.REJECT: ("comment",),
    Step.HOLD: ("comment",),
    Step.CANCEL: ("comment",),
    Step.SCHEDULE: ("day", "time", "tool"),
    Step.UNSCHEDULE: ("confirmed",),
    Step.POST: ("day", "time", "url", "no_url_reason"),
    Step.CORRECT: ("text", "comment"),
    Step.TAKE_DOWN: ("comment",),
    Step.OVERRIDE: ("target", "comment"),
}
"""What each step asks for; the others ask nothing."""

ASKED_FOR = frozenset(
    {
        *("comment_missing", "time_missing", "tool_missing", "address_missing"),
        *("text_missing_for_correction", "override_reason_short", "override_target_missing"),
    }
)
"""Refusals that the form of the step does away with."""


def is_possible(step: Step, why: Refusal | None) -> bool:
    """Says whether a step can be taken once its form is filled in."""
    return why is None or (step in ASKS and why.code in ASKED_FOR)


LABELS: Mapping[str, str] = {
    "comment": N_("Step", "Reason or comment"),
    "day": N_("Step", "Day"),
    "time": N_("Step", "Time"),
    "tool": N_("Step", "Scheduled with"),
    "confirmed": N_("Step", "It was cancelled on the platform"),
    "url": N_("Step", "Address of the post"),
    "no_url_reason": N_("Step", "Or why there is none"),
    "text": N_("Step", "The new text"),
    "target": N_("Step", "New state"),
}


class StepForm(QWidget):
    """A form for one step on one item; times are wall-clock times in the item's zone."""

    said = Signal(object)
    left = Signal()

    def __init__(self, context: Context, resolved: Resolved, step: Step) -> None:
        super().__init__()
        self._context = context
        self._resolved = resolved
        self.step = step
        self.fields = {name: self._field(name) for name in ASKS[step]}
        self.trouble = ToneLabel(context.theme, "danger")
        self.trouble.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        speech = self._context.speech
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        for name, field in self.fields.items():
            if isinstance(field, QCheckBox):
                speech.say(field.setText, LABELS[name])
            else:
                label = ToneLabel(self._context.theme)
                label.setBuddy(field)
                speech.say(label.setText, LABELS[name])
                speech.say(field.setAccessibleName, LABELS[name])
                column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.trouble)
        buttons = Flow()
        self.take = WrappingButton()
        self.take.setProperty("primary", True)
        self.cancel = WrappingButton()
        speech.say(self.take.setText, STEPS[self.step])
        speech.say(self.cancel.setText, N_("Step", "Not now"))
        for button, act in ((self.take, self._say), (self.cancel, self.left.emit)):
            button.clicked.connect(act)
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _field(self, name: str) -> QWidget:
        speech, now = self._context.speech, self._now()
        if name == "day":
            day = DateField(self._context)
            day.begin(now.date())
            day.wrong.connect(partial(self._refuse, Kind.DATE))
            return day
        if name == "time":
            time = TimeField(speech)
            time.begin(now.time().replace(second=0, microsecond=0))
            time.wrong.connect(partial(self._refuse, Kind.TIME))
            return time
        if name in ("comment", "text"):
            text = TextField(lines=2)
            text.show_text(self._resolved.text if name == "text" else "")
            return text
        if name == "target":
            return self._target()
        return QCheckBox() if name == "confirmed" else LineField()

    def _target(self) -> ChoiceField:
        field = ChoiceField()
        state = self._resolved.item.state
        field.offer([(self._context.speech.t(STATES[e]), e) for e in State if e != state])
        return field

    def _now(self) -> dt.datetime:
        return self._context.clock().astimezone(zone_named(self._resolved.item.zone))

    def show_trouble(self, text: str) -> None:
        """Says why the step was not taken; what was typed stays."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _refuse(self, kind: Kind, text: str) -> None:
        self.show_trouble(self._context.speech.t(WRONG[kind]).format(text=text))

    def _say(self) -> None:
        for field in self.fields.values():
            if isinstance(field, DateField | TimeField):
                field.commit()
                if field.is_wrong():
                    return
        box = self.fields.get("confirmed")
        if isinstance(box, QCheckBox) and not box.isChecked():
            t = self._context.speech.t
            self.show_trouble(t("Cancel it on the platform first, and tick that it is done."))
            return
        self.said.emit(self._answer())

    def _answer(self) -> Said:
        target = self.fields.get("target")
        return Said(
            comment=self._text("comment") or "",
            at=self._at(),
            tool=self._text("tool") or "",
            url=self._text("url") or "",
            no_url_reason=self._text("no_url_reason") or "",
            text=self._text("text"),
            target=target.value() if isinstance(target, ChoiceField) else None,
        )

    def _text(self, name: str) -> str | None:
        field = self.fields.get(name)
        return field.text() if isinstance(field, LineField | TextField) else None

    def _at(self) -> dt.datetime | None:
        day, time = self.fields.get("day"), self.fields.get("time")
        if not (isinstance(day, DateField) and isinstance(time, TimeField)):
            return None
        if day.value() is None or time.value() is None:
            return None
        zone = zone_named(self._resolved.item.zone)
        at = dt.datetime.combine(day.value() or dt.date.min, time.value() or dt.time(), zone)
        return at.astimezone(dt.UTC)
