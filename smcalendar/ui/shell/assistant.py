"""File > New: a new workspace in four steps, which may be left at any of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.page import Page
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.shell.assistant_steps import AccountsStep, PeopleStep, PostsStep
from smcalendar.ui.shell.folder_step import FolderStep


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its short name, what is asked, and what builds it."""

    name: str
    question: str
    build: Callable[[Context], Any]


STEPS = (
    Step(
        N_("Assistant", "Name and place"),
        N_("Assistant", "What is the workspace called, and where is it kept?"),
        FolderStep,
    ),
    Step(
        N_("Assistant", "Brands and accounts"),
        N_("Assistant", "Where do you post?"),
        AccountsStep,
    ),
    Step(
        N_("Assistant", "People"),
        N_("Assistant", "Who works on it, and who are you?"),
        PeopleStep,
    ),
    Step(
        N_("Assistant", "First posts"),
        N_("Assistant", "What do you plan to post?"),
        PostsStep,
    ),
)


class Assistant(Page):
    """`finished` tells that there is a workspace, which is open by then; `left` that there is none.

    The workspace is made and opened after the first step; all later ones write into it at once.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._finishing = False
        self._number = 0
        self.steps: list[Any] = []
        self._stack = QStackedWidget()
        self._names = [ToneLabel(context.theme) for _ in STEPS]
        self._question = Title(context, scale=1.3)
        self.back, self.finish = QPushButton(), QPushButton()
        self.next, self.leave = QPushButton(), QPushButton()
        self.next.setProperty("primary", True)
        self._lay_out()
        self._connect()
        self._go_to(0)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setContentsMargins(0, 6, 0, 0)
        names.setSpacing(10)
        for label in self._names:
            names.addWidget(label)
        names.addStretch()
        buttons = QHBoxLayout()
        for widget in (self.leave, self.finish):
            buttons.addWidget(widget)
        buttons.addStretch()
        for widget in (self.back, self.next):
            buttons.addWidget(widget)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._question)
        right.addWidget(self._stack, 1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 32, 20)
        row.setSpacing(24)
        row.addLayout(names, 1)
        row.addLayout(right, 5)

    def _connect(self) -> None:
        say = self._context.speech.say
        say(self.back.setText, N_("Assistant", "Back"))
        say(self.finish.setText, N_("Assistant", "Finish now"))
        say(self.leave.setText, N_("Window", "Cancel"))
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self.go_on)
        self.finish.clicked.connect(self._finish)
        self.leave.clicked.connect(self.left)
        self._context.speech.changed.connect(self._say)

    def title(self) -> str:
        return self._context.speech.t("New workspace")

    def step(self) -> Any:
        """Returns the step that is shown."""
        return self.steps[self._number]

    def number(self) -> int:
        """Returns which step is shown, from 0."""
        return self._number

    def made(self) -> Path | None:
        """Returns the folder of the workspace once that is made, which may not be open yet."""
        return self.steps[0].made

    def go_on(self) -> None:
        """Does what the step is for; once that is done the next one is shown."""
        self._finishing = False
        self.step().complete()

    def _go_to(self, number: int) -> None:
        self._number = number
        while len(self.steps) <= number:
            self._build()
        self._stack.setCurrentWidget(self.step())
        self.step().begin()
        self._say()

    def _build(self) -> None:
        step = STEPS[len(self.steps)].build(self._context)
        step.completed.connect(self._completed)
        step.changed.connect(self._say)
        self.steps.append(step)
        self._stack.addWidget(step)

    def _completed(self) -> None:
        if self._finishing or self._number + 1 == len(STEPS):
            self.finished.emit()
        else:
            self._go_to(self._number + 1)

    def _go_back(self) -> None:
        self._go_to(self._number - 1)

    def _finish(self) -> None:
        """The first step is what every workspace needs; what the others ask for is optional."""
        self._finishing = True
        self.step().complete()

    def _say(self) -> None:
        t = self._context.speech.t
        for number, (label, step) in enumerate(zip(self._names, STEPS, strict=True)):
            sign = "✓" if number < self._number else str(number + 1)
            sign = "▸" if number == self._number else sign
            label.setText(f"{sign}  {t(step.name)}")
            label.set_tone("accent" if number == self._number else "quiet")
        self._question.setText(t(STEPS[self._number].question))
        self.back.setEnabled(self._number > 0)
        last = self._number + 1 == len(STEPS)
        self.finish.setVisible(not last)
        self.leave.setVisible(self.made() is None)
        self.next.setText(self.step().button())
        self.next.setEnabled(self.step().ready())
        self.finish.setEnabled(self._number > 0 or self.step().ready())
