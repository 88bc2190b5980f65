"""The steps of the workflow for what is selected, with the reason where one is not possible."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_, STEPS
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.domain.states import Step
from smcalendar.domain.workflow import Refusal
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.step_form import StepForm
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.card import Card

if TYPE_CHECKING:
    from smcalendar.services.review import Said

COMMENTED = frozenset({Step.REQUEST_CHANGES, Step.REJECT, Step.HOLD, Step.CANCEL, Step.TAKE_DOWN})
"""Steps that need one sentence, which the card asks for."""

IN_EDITOR = frozenset({Step.SCHEDULE, Step.UNSCHEDULE, Step.POST, Step.CORRECT, Step.OVERRIDE})
"""Steps that need more than one sentence: the editor asks for it."""

ASKED_FOR = frozenset({"comment_missing"})
Offers = Mapping[Step, Refusal | None]


class StepCard(Card):
    """`editor_wanted` names the item whose step needs more than the card can ask."""

    editor_wanted = Signal(str)

    def __init__(self, page: QWidget, context: Context) -> None:
        super().__init__(page, context.theme, width=320)
        self._context = context
        self._ids: tuple[str, ...] = ()
        self._step: Step | None = None
        self.buttons: dict[Step, QPushButton] = {}
        self.form: StepForm | None = None
        self.comment = EnterLine(self)
        self.comment.entered.connect(self._take_commented)
        context.speech.changed.connect(self.close_card)
        context.speech.say(self.setAccessibleName, N_("Steps", "Take a step"))
        context.speech.say(self.comment.setPlaceholderText, N_("Steps", "Reason or comment"))
        context.speech.say(self.comment.setAccessibleName, N_("Steps", "Reason or comment"))

    def first_field(self) -> QWidget:
        if self.form is not None:
            return next(iter(self.form.fields.values()))
        return next((each for each in self.buttons.values() if each.isEnabled()), self)

    def ask(self, ids: tuple[str, ...], rect: QRect) -> None:
        """Opens with the steps that are possible for some of these items."""
        from smcalendar.services.review import steps_for

        read = self._context.session.read
        if ids != self._ids:
            self.comment.clear()
        self._ids, self._step = ids, None
        try:
            offers = merged(dict(read(steps_for, each)) for each in ids)
        except UserError as error:
            self._context.session.trouble.emit(error)
            return
        self._show(offers)
        self.open_at(rect)

    def ask_for(self, items: Sequence[Resolved], step: Step, rect: QRect) -> None:
        """Opens with what one step on these items needs before it can be taken."""
        self._ids, self._step = tuple(each.item.id for each in items), step
        title = items[0].name if len(items) == 1 else self._counted()
        self._begin_with(title or self._context.speech.t("Untitled"))
        self.comment.hide()
        self.form = StepForm(self._context, items[0], step)
        self.form.said.connect(partial(self._take_said, step))
        self.form.left.connect(self.close_card)
        self.column.addWidget(self.form)
        self.open_at(rect)

    def _counted(self) -> str:
        return self._context.speech.t("%n item(s) selected", "", len(self._ids))

    def _begin_with(self, heading: str) -> None:
        self.column.removeWidget(self.comment)
        emptied(self.column)
        self.column.addWidget(Label(heading, wraps=True))
        self.buttons, self.form = {}, None

    def _show(self, offers: Offers) -> None:
        self._begin_with(self._counted())
        for step, why in offers.items():
            self._add(step, why)
        self.column.addWidget(self.comment)
        self.comment.hide()

    def _add(self, step: Step, why: Refusal | None) -> None:
        text = self._context.speech.t(STEPS[step.value])
        needs = step in COMMENTED or step in IN_EDITOR
        button = QPushButton(f"{text}…" if needs else text, self)
        button.setEnabled(why is None)
        button.clicked.connect(partial(self._begin, step))
        self.buttons[step] = button
        self.column.addWidget(button)
        if why is not None:
            reason = ToneLabel(self._context.theme)
            reason.setFont(self._context.theme.font(scale=0.9))
            reason.setText(message(why.code, why.values, self._context.speech.words))
            button.setAccessibleDescription(reason.text())
            self.column.addWidget(reason)

    def _begin(self, step: Step) -> None:
        if step in IN_EDITOR:
            self.close_card()
            self.editor_wanted.emit(self._ids[0])
        elif step in COMMENTED:
            self._step = step
            self.comment.show()
            self.comment.setFocus()
        else:
            self._take(step, "")

    def _take_commented(self) -> None:
        if self._step is not None and self.comment.text().strip():
            self._take(self._step, self.comment.text().strip())

    def _take(self, step: Step, comment: str) -> None:
        from smcalendar.services.review import Said, take_step

        said = Said(comment=comment)
        self._context.session.change(take_step, self._ids, step, said, done=self._told)
        self.close_card()

    def _take_said(self, step: Step, said: "Said") -> None:
        from smcalendar.services.review import take_step

        self._context.session.change(take_step, self._ids, step, said, done=self._took)

    def _took(self, answer: Any) -> None:
        """What was refused is said in the form, where what was typed still stands."""
        if answer.refused and self.form is not None and self.isVisible():
            _, why = answer.refused[0]
            self.form.show_trouble(message(why.code, why.values, self._context.speech.words))
        else:
            self._told(answer)
            self.close_card()

    def _told(self, answer: Any) -> None:
        if answer.refused:
            _, why = answer.refused[0]
            self._context.session.trouble.emit(UserError(why.code, **why.values))
        else:
            self.comment.clear()


def merged(each: Iterable[Offers]) -> Offers:
    """Returns the steps of several items: one that some item allows is possible.

    What the card or the editor will ask for is no reason against a step.
    """
    found: dict[Step, Refusal | None] = {}
    for offers in each:
        for step, why in offers.items():
            if step is Step.EDIT or (why is not None and why.code in ("not_on_hold", "on_hold")):
                continue
            asked = why is not None and (why.code in ASKED_FOR or step in IN_EDITOR)
            if step not in found or found[step] is not None:
                found[step] = None if asked else why
    return found
