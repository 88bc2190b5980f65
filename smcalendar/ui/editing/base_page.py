"""The base text of a post and what is planned about it, which all its items share."""

from collections.abc import Sequence
from functools import partial

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import STATES
from smcalendar.domain.records import PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State, Step
from smcalendar.services import review
from smcalendar.services.editor import OpenPost
from smcalendar.services.plan import Answer
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.editing.item_problems import ItemProblems
from smcalendar.ui.editing.lock_note import LockNote
from smcalendar.ui.editing.record_page import RecordPage
from smcalendar.ui.editing.strip import mark_of
from smcalendar.ui.editing.tally import COUNTED, Counting, as_typed, counted, is_counted
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.counter import Counter
from smcalendar.ui.kit.flow import emptied

CONTENT = ("title", "text", "hashtags", "link", "first_comment", "assets")
PLANNING = ("notes", "labels", "pillar", "campaign_id", "owner_id")


class BasePage(RecordPage):
    """The fields of the post, with a count for the platform of each item."""

    def __init__(self, context: Context, typist: Typist, edits: Edits) -> None:
        super().__init__(context, typist, edits, "post")
        self.note = LockNote(context, self._recall)
        self.column.addWidget(self.note)
        self.problems = ItemProblems(context)
        self.column.addWidget(self.problems)
        self.add_entries((*CONTENT, *PLANNING))
        self.column.addStretch()
        self._counters: dict[tuple[str, str, str], Counter] = {}
        self._items: tuple[Resolved, ...] = ()

    def show_post(self, shown: OpenPost) -> None:
        """Shows a post; what is being typed into it stays."""
        self.begin(shown.post, shown.files)
        self._items = shown.items
        self._offer(shown)
        for name in self.entries:
            self.show_own(name)
        self._lock()
        self.problems.show_items(shown.items)
        self._set_up_counters()

    def _lock(self) -> None:
        """What is in review must not change under whoever reads it."""
        t = self.context.speech.t
        reading = "" if self.context.session.may_write else t("This window only reads.")
        locked = {name: _in_review(self._items, name) for name in CONTENT}
        for name, entry in self.entries.items():
            entry.lock(reading or self._reason(locked.get(name, ())))
        first = next(filter(None, locked.values()), ())
        self.note.tell(reading or self._reason(first), Step.RECALL if first else None)

    def _reason(self, items: Sequence[PostingItem]) -> str:
        if not items:
            return ""
        t, codes = self.context.speech.t, ", ".join(each.code for each in items)
        source = t("{codes}: {state}. Recall it to edit what it takes from here.")
        return source.format(codes=codes, state=t(STATES[State.IN_REVIEW]))

    def _recall(self, step: Step) -> None:
        items = {each.id for name in CONTENT for each in _in_review(self._items, name)}
        self.context.session.change(review.take_step, tuple(items), step, done=self._recalled)

    def _recalled(self, answer: Answer) -> None:
        for _, why in answer.refused[:1]:
            error = UserError(why.code, status=1, **why.values)
            self.context.session.trouble.emit(error)

    def _offer(self, shown: OpenPost) -> None:
        choices = shown.choices
        brands = {each.brand.id for each in shown.items}
        fitting = [e for e in choices.campaigns if not brands or e.brand_id in brands]
        nothing = [("", None)]
        self.offer("campaign_id", [*nothing, *((each.name, each.id) for each in fitting)])
        self.offer("owner_id", [*nothing, *((each.name, each.id) for each in choices.people)])
        self.offer("pillar", [(name, name) for name in choices.pillars])
        self.offer("labels", [(name, name) for name in choices.labels])
        self.offer("hashtags", [(name, name) for name in choices.hashtags])

    def _set_up_counters(self) -> None:
        wanted = [
            (name, mark_of(each.platform), each.item.id)
            for name in COUNTED
            for each in _apart(self._items, name)
            if is_counted(each, name)
        ]
        if wanted != list(self._counters):
            for name in COUNTED:
                emptied(self.entries[name].counters)
            self._counters = {key: self._counter(*key[:2]) for key in wanted}

    def _counter(self, name: str, mark: str) -> Counter:
        counter = Counter(self.context.speech, self.context.theme, mark, self)
        self.entries[name].counters.addWidget(counter)
        counter.show()
        return counter

    def countings(self) -> list[Counting]:
        """Returns what is to be counted now."""
        items = {each.item.id: each for each in self._items}
        return [
            (counter, partial(counted, as_typed(items[item], self.typist.text), name))
            for (name, _, item), counter in self._counters.items()
            if item in items
        ]


def _in_review(items: Sequence[Resolved], name: str) -> list[PostingItem]:
    """Returns the items in review that inherit an attribute."""
    return [
        each.item
        for each in items
        if each.item.state is State.IN_REVIEW and getattr(each.item, name) is None
    ]


def _apart(items: Sequence[Resolved], name: str) -> list[Resolved]:
    """Returns one item for each format that inherits: the others count the same."""
    found: dict[tuple[str, str], Resolved] = {}
    for each in items:
        if getattr(each.item, name) is None:
            found.setdefault((each.platform, each.format.id), each)
    return list(found.values())
