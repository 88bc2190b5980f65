"""Keeps what somebody types: at each pause, as one action when it is done, and after a crash."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smcalendar.domain.errors import UserError
from smcalendar.services import editing
from smcalendar.ui.editing.questions import Differs, Held, Key, Lost, Question, TypingVoids
from smcalendar.ui.kit.session import Session

PAUSE = 800
"""After how many milliseconds without a key what is typed is kept."""

REST = 30_000
"""After how many milliseconds without a key it becomes an action."""

GONE = frozenset({"typed_gone", "typed_in_trash", "record_missing"})

Keep = tuple[Key, str, int]
"""A text with the version of the record on which its typing began; 0 is the present one."""


@dataclass(slots=True)
class _Typing:
    text: str
    seen: int
    kept: bool = False
    waits: bool = False
    """Whether an answer is waited for, or somebody said not to save it for now."""


class Typist(QObject):
    """What is typed and not saved yet, by attribute.

    `asked` gives a question that has to be answered first, `answered` one that is over. `settled`
    says that nothing is on its way any more, `changed` that what is stored should be shown anew.
    """

    asked = Signal(object)
    answered = Signal(object)
    settled = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._typings: dict[Key, _Typing] = {}
        self._recovered: dict[Key, _Typing] = {}
        self._on_their_way: list[tuple[Key, ...]] = []
        self._all_well = True
        self._then: list[Callable[[], object]] = []
        self._pause = _timer(self, PAUSE, self.keep)
        self._rest = _timer(self, REST, self.finish)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        if session.is_open:
            self._opened()

    def text(self, key: Key) -> str | None:
        """Returns what is typed into an attribute and not saved; None when it is as stored."""
        if key in self._recovered:
            self._typings.setdefault(key, self._recovered.pop(key))
        typing = self._typings.get(key)
        return None if typing is None else typing.text

    def is_idle(self) -> bool:
        """Says whether everything typed is saved, but for what waits for an answer."""
        return not self._on_their_way and all(each.waits for each in self._typings.values())

    def type(self, key: Key, text: str, *, stored: str, version: int) -> None:
        """Takes a keystroke; `stored` is what the record says, `version` the one that is shown."""
        typing = self._typings.get(key)
        if typing is None and text == stored:
            return
        if typing is not None and text == stored and not typing.kept and not self._on_their_way:
            del self._typings[key]
            return
        # What is shown may be older than what this window itself is writing.
        begun = 0 if self._session.writes.open else version
        seen = begun if typing is None else typing.seen
        if typing is not None and typing.waits:
            self.answered.emit(key)
        self._typings[key] = _Typing(text, seen)
        self._pause.start()
        self._rest.start()

    def keep(self) -> None:
        """Keeps what was typed since the last pause, where a crash cannot reach it."""
        self._pause.stop()
        for key, typing in self._typings.items():
            if not typing.kept and self._session.is_open:
                typing.kept = True
                kept = (self._as_kept(key),)
                self._session.change(_keep, kept, failed=partial(self._not_kept, key))

    def _as_kept(self, key: Key) -> Keep:
        """What is typed on while it is being saved begins on what is being saved."""
        typing = self._typings[key]
        going = any(key in keys for keys in self._on_their_way)
        return key, typing.text, 0 if going else typing.seen

    def _not_kept(self, key: Key, error: UserError) -> None:
        if key in self._typings:
            self._typings[key].kept = False
        if error.code not in GONE:
            self._session.trouble.emit(error)

    def finish(self, then: Callable[[], object] | None = None) -> None:
        """Saves all that is typed, one action for each record; `then` follows if all went well.

        What waits for an answer goes on waiting, kept as it is, and holds up nobody but whoever
        asked for the saving that raised the question.
        """
        if then is not None:
            self._then.append(then)
        if not self._on_their_way:
            self._all_well = True
        self._rest.stop()
        open_keys = sorted(key for key, each in self._typings.items() if not each.waits)
        for _, keys in groupby(open_keys, key=lambda each: each[:2]):
            self._save(tuple(keys), {}, voiding=False)
        if self._on_their_way:
            return
        if self._session.may_write and self._session.writes.open:
            self._session.change(_nothing, done=self._passed)
        else:
            self._settle()

    def _passed(self, _result: Any) -> None:
        """What was in the queue before is written too."""
        if not self._on_their_way:
            self._settle()

    def _save(self, keys: Sequence[Key], choices: Mapping[str, str], *, voiding: bool) -> None:
        if not self._session.is_open:
            return
        kept = tuple(map(self._as_kept, keys))
        for key in keys:
            self._typings[key].kept = True
            self._typings[key].waits = False
        self._on_their_way.append(tuple(keys))
        self._session.change(
            _finish,
            kept,
            choices=choices,
            voiding=voiding,
            done=partial(self._saved, kept),
            failed=partial(self._refused, kept, choices),
        )

    def _saved(self, kept: Iterable[Keep], _result: Any) -> None:
        for key, text, _ in kept:
            typing = self._typings.get(key)
            if typing is not None and typing.text == text:
                del self._typings[key]
            elif typing is not None:
                typing.seen = 0
        self._arrived(kept)

    def _arrived(self, kept: Iterable[Keep]) -> None:
        self._on_their_way.remove(tuple(key for key, _, _ in kept))
        self.changed.emit()
        if not self._on_their_way:
            self._settle()

    def _settle(self) -> None:
        then, self._then = self._then, []
        for act in then if self._all_well else ():
            act()
        self.settled.emit()

    def _refused(self, kept: Sequence[Keep], choices: Mapping[str, str], error: UserError) -> None:
        self._all_well = False
        keys = tuple(key for key, _, _ in kept)
        question = _question(keys, kept, choices, error)
        if question is None:
            self._session.trouble.emit(error)
        if question is not None or error.status == 1 or error.code == "too_long":
            for key in keys:
                if key in self._typings:
                    self._typings[key].waits = True
        if question is not None:
            self.asked.emit(question)
        self._arrived(kept)

    def agree(self, question: TypingVoids) -> None:
        """Saves although approvals are taken back."""
        self._answer(question, question.choices, voiding=True)

    def hold(self, question: TypingVoids) -> None:
        """Keeps what was typed as it is, and does not save it for now."""
        self.keep()
        self.answered.emit(question)
        self.asked.emit(Held(keys=question.keys))

    def save_held(self, question: Held) -> None:
        """Tries once more to save what was held back."""
        self._answer(question, {}, voiding=False)

    def choose(self, question: Differs, choice: str) -> None:
        """Saves `mine`, `theirs` or `both` of two texts."""
        choices = {**question.choices, question.key.attribute: choice}
        self._answer(question, choices, voiding=False)

    def _answer(
        self,
        question: TypingVoids | Differs | Held,
        choices: Mapping[str, str],
        *,
        voiding: bool,
    ) -> None:
        self.answered.emit(question)
        keys = [each for each in question.keys if each in self._typings]
        if keys:
            self._save(keys, choices, voiding=voiding)

    def give_up(self, question: Held | Lost) -> None:
        """Forgets what was typed; the record stands as it is."""
        for key in question.keys:
            self._typings.pop(key, None)
        self.answered.emit(question)
        self._session.change(_give_up, question.keys, done=self._given_up)

    def _given_up(self, _result: Any) -> None:
        self.changed.emit()

    def _opened(self) -> None:
        """It may be the same workspace still, which only another window writes in from now on."""
        self._session.work(editing.typed, done=self._recover)

    def _closed(self) -> None:
        self._typings.clear()
        self._recovered.clear()

    def _recover(self, found: Iterable[Any]) -> None:
        for each in found:
            key = Key(each.kind, each.record, each.attribute)
            if key not in self._typings:
                self._recovered[key] = _Typing(each.text, each.base_version, kept=True)
        if self._recovered:
            self.changed.emit()


def _timer(parent: QObject, milliseconds: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


def _question(
    keys: tuple[Key, ...], kept: Sequence[Keep], choices: Mapping[str, str], error: UserError
) -> Question | None:
    values = error.values
    if error.code == "would_void":
        return TypingVoids(keys=keys, codes=values["codes"], choices=choices)
    if error.code == "typed_elsewhere":
        key = next(each for each in keys if each.attribute == values["attribute"])
        mine, theirs = values["mine"], values["theirs"]
        return Differs(key=key, keys=keys, mine=mine, theirs=theirs, choices=choices)
    if error.code in GONE:
        text = "\n\n".join(text for _, text, _ in kept)
        return Lost(keys=keys, code=error.code, values=values, text=text)
    return None


def _nothing(_workspace: Any) -> None:
    pass


def _keep(workspace: Any, kept: Iterable[Keep]) -> list[Any]:
    return [
        editing.keep_typing(workspace, *key, text, seen_version=seen or None)
        for key, text, seen in kept
    ]


def _finish(
    workspace: Any, kept: Iterable[Keep], *, choices: Mapping[str, str], voiding: bool
) -> None:
    """What is refused stays kept, because that is a transaction of its own."""
    typing = _keep(workspace, kept)
    editing.finish_all(workspace, typing, choices=choices, voiding=voiding)


def _give_up(workspace: Any, keys: Iterable[Key]) -> None:
    wanted = {(each.record, each.attribute) for each in keys}
    typing = [each for each in editing.typed(workspace) if (each.record, each.attribute) in wanted]
    editing.give_up_typing(workspace, typing)
