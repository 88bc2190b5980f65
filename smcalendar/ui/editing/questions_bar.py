"""Asks what has to be decided before something is saved: inline, one question below the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.records import RECORDS
from smcalendar.domain.sentences import message
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.editing.questions import (
    Differs,
    EditVoids,
    Held,
    Key,
    Lost,
    Question,
    TypingVoids,
)
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import TextField
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton

Answers = Mapping[str, Callable[[], object]]
"""What can be answered, in words, with what it does."""


class QuestionsBar(QFrame):
    """Stands above the fields while something is to be decided; nothing is thrown away by it.

    `asked` says that there is a new question, which somebody should see.
    """

    asked = Signal()

    def __init__(self, context: Context, typist: Typist, edits: Edits) -> None:
        super().__init__()
        self._context = context
        self._typist = typist
        self._edits = edits
        self.open: list[Question] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self.setObjectName("questions")
        self.hide()
        for source in (typist, edits):
            source.asked.connect(self._ask)
            source.answered.connect(self._take_off)
        context.session.closed.connect(self._clear)
        context.speech.changed.connect(self._show)

    def _ask(self, question: Question) -> None:
        self.open = [each for each in self.open if not _same_matter(each, question)]
        self.open.append(question)
        self._show()
        sentence = self._sentence(question)
        announce(self, sentence)
        if not isinstance(question, Held):
            self.asked.emit()

    def _take_off(self, answered: Question | Key) -> None:
        """A key instead of a question says that its typing goes on."""
        self.open = [
            each
            for each in self.open
            if each != answered and not (isinstance(answered, Key) and answered in _keys(each))
        ]
        self._show()

    def _clear(self) -> None:
        self.open = []
        self._show()

    def _show(self) -> None:
        emptied(self._column)
        for question in self.open:
            self._column.addWidget(self._card(question))
        self.setVisible(bool(self.open))

    def _card(self, question: Question) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        label = ToneLabel(self._context.theme, "text")
        label.setText(self._sentence(question))
        card.setAccessibleName(label.text())
        column.addWidget(label)
        for name, text in self._texts(question).items():
            column.addWidget(self._text(name, text))
        buttons = Flow()
        for name, act in self._answers(question).items():
            button = WrappingButton(name)
            button.setAccessibleDescription(label.text())
            button.clicked.connect(act)
            buttons.addWidget(button)
        column.addLayout(buttons)
        return card

    def _text(self, name: str, text: str) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = ToneLabel(self._context.theme)
        head.setText(name)
        field = TextField(lines=1, most=5)
        field.show_text(text)
        field.setReadOnly(True)
        field.setAccessibleName(name)
        column.addWidget(head)
        column.addWidget(field)
        return whole

    def _sentence(self, question: Question) -> str:
        t = self._context.speech.t
        match question:
            case TypingVoids() | EditVoids():
                source = t("This takes back the approval of {codes}.")
                return source.format(codes=question.codes)
            case Differs():
                source = t("“{attribute}” was changed elsewhere while you typed. Both are kept.")
                return source.format(attribute=self._name(question.key))
            case Lost():
                return message(question.code, question.values, self._context.speech.words)
            case Held():
                names = " · ".join(map(self._name, question.keys))
                return t("Kept, but not saved yet: {attributes}").format(attributes=names)

    def _name(self, key: Key) -> str:
        label = attribute_named(RECORDS[key.kind], key.attribute).label
        return self._context.speech.t(label)

    def _texts(self, question: Question) -> Mapping[str, str]:
        t = self._context.speech.t
        match question:
            case Differs():
                return {t("Yours"): question.mine, t("The other"): question.theirs}
            case Lost():
                return {t("What you typed"): question.text}
            case _:
                return {}

    def _answers(self, question: Question) -> Answers:
        t, typist, edits = self._context.speech.t, self._typist, self._edits
        match question:
            case TypingVoids():
                return {
                    t("Continue"): lambda: typist.agree(question),
                    t("Keep as unsaved"): lambda: typist.hold(question),
                }
            case EditVoids():
                return {
                    t("Continue"): lambda: edits.agree(question),
                    t("Leave as it was"): lambda: edits.leave(question),
                }
            case Differs():
                return {
                    t("Take mine"): lambda: typist.choose(question, "mine"),
                    t("Take theirs"): lambda: typist.choose(question, "theirs"),
                    t("Take both"): lambda: typist.choose(question, "both"),
                }
            case Lost():
                return {
                    t("Copy the text"): lambda: QGuiApplication.clipboard().setText(question.text),
                    t("Forget the text"): lambda: typist.give_up(question),
                }
            case Held():
                return {
                    t("Save now"): lambda: typist.save_held(question),
                    t("Forget what I typed"): lambda: typist.give_up(question),
                }


def _keys(question: Question) -> tuple[Key, ...]:
    return () if isinstance(question, EditVoids) else question.keys


def _same_matter(old: Question, new: Question) -> bool:
    if isinstance(old, EditVoids) and isinstance(new, EditVoids):
        same = (old.kind, old.record) == (new.kind, new.record)
        return same and old.changes.keys() == new.changes.keys()
    return bool(set(_keys(old)) & set(_keys(new)))
