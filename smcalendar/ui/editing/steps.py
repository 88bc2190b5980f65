"""Where an item stands, which steps are possible, and why the others are not."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_, STATES, STEPS
from smcalendar.domain.sentences import message
from smcalendar.domain.states import Flag, State, Step
from smcalendar.domain.workflow import Refusal
from smcalendar.services import review
from smcalendar.services.editor import OpenItem
from smcalendar.services.plan import Answer
from smcalendar.services.review import NOTHING_SAID, Said
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.signs import SignLabel
from smcalendar.ui.kit.step_form import ASKS, StepForm, is_possible
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton

UNSAID = frozenset({"not_on_hold"})
"""Refusals that say nothing: nobody lifts a hold that is not there."""


class StepsBox(QWidget):
    """State and steps of one item. What a step needs is asked in a form below the buttons."""

    def __init__(self, context: Context, typist: Typist) -> None:
        super().__init__()
        self._context = context
        self._typist = typist
        self._item: OpenItem | None = None
        self.buttons: dict[Step, WrappingButton] = {}
        self.form: StepForm | None = None
        self._signs = Flow()
        self._flow = Flow()
        self._reasons = QVBoxLayout()
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._signs, self._flow, self._reasons, self._place):
            column.addLayout(part)
        self._reasons.setSpacing(2)
        context.speech.say(self.setAccessibleName, N_("Editor", "State and steps"))
        context.speech.changed.connect(self._show)
        context.theme.changed.connect(self._show)

    def show_item(self, item: OpenItem) -> None:
        """Shows an item; a form that is filled in stays, as long as its step is possible."""
        if item == self._item:
            return
        before, self._item = self._item, item
        steps = {step for step, why in item.steps if is_possible(step, why)}
        same = before is not None and before.resolved.item.id == item.resolved.item.id
        if self.form is not None and not (same and self.form.step in steps):
            self._drop_form()
        self._show()

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        focused = next((step for step, each in self.buttons.items() if each.hasFocus()), None)
        emptied(self._signs)
        emptied(self._flow)
        emptied(self._reasons)
        for sign in (item.resolved.item.state, *item.flags):
            self._signs.addWidget(self._sign(sign))
        offered = [(step, why) for step, why in item.steps if _offered(step, why)]
        self.buttons = {step: self._button(step, why) for step, why in offered}
        for step, why in offered:
            self._add_reason(step, why)
        if focused is not None and focused in self.buttons:
            self.buttons[focused].setFocus()

    def _sign(self, sign: State | Flag) -> QWidget:
        """The figure and its word stay together where the row goes on in the next line."""
        both = QWidget(self)
        word = ToneLabel(self._context.theme, "text", bold=True)
        word.setText(self._context.speech.t(STATES[sign]))
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SignLabel(sign, self._context.theme))
        row.addWidget(word, 1)
        return both

    def _button(self, step: Step, why: Refusal | None) -> WrappingButton:
        t = self._context.speech.t
        text = t(STEPS[step])
        button = WrappingButton(f"{text}…" if step in ASKS else text, self)
        button.clicked.connect(partial(self.begin, step))
        if not is_possible(step, why):
            button.setEnabled(False)
            button.setToolTip(plain_tip(self._reason(why)))
            button.setAccessibleDescription(self._reason(why))
        self._flow.addWidget(button)
        button.show()
        return button

    def _add_reason(self, step: Step, why: Refusal | None) -> None:
        if is_possible(step, why):
            return
        label = ToneLabel(self._context.theme)
        source = self._context.speech.t("{step}: {reason}")
        step_word = self._context.speech.t(STEPS[step])
        label.setText(source.format(step=step_word, reason=self._reason(why)))
        self._reasons.addWidget(label)

    def _reason(self, why: Refusal | None) -> str:
        return "" if why is None else message(why.code, why.values, self._context.speech.words)

    def begin(self, step: Step) -> None:
        """Takes a step, or asks first for what it needs."""
        item = self._item
        if item is None:
            return
        self._drop_form()
        if step not in ASKS:
            self._take(item.resolved.item.id, step, NOTHING_SAID)
            return
        form = StepForm(self._context, item.resolved, step)
        form.said.connect(partial(self._take, item.resolved.item.id, step))
        form.left.connect(self._drop_form)
        self._place.addWidget(form)
        form.show()
        self.form = form
        next(iter(form.fields.values())).setFocus()

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _take(self, item: str, step: Step, said: Said) -> None:
        """Typing is saved first: a step speaks of what stands there."""
        self._typist.finish(partial(self._change, item, step, said))

    def _change(self, item: str, step: Step, said: Said) -> None:
        self._context.session.change(review.take_step, (item,), step, said, done=self._answered)

    def _answered(self, answer: Answer) -> None:
        for _, why in answer.refused[:1]:
            self._tell(message(why.code, why.values, self._context.speech.words), why)
        if not answer.refused:
            self._drop_form()

    def _tell(self, text: str, why: Refusal) -> None:
        if self.form is not None:
            self.form.show_trouble(text)
        else:
            self._context.session.trouble.emit(UserError(why.code, status=1, **why.values))


def _offered(step: Step, why: Refusal | None) -> bool:
    """An edit is made in the fields; there is one of hold and lift the hold, never both."""
    if step is Step.EDIT or (why is not None and why.code in UNSAID):
        return False
    return not (step is Step.HOLD and why is not None and why.code == "on_hold")
