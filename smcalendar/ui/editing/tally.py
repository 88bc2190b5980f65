"""Counts texts against what platforms take while somebody types, one count for each moment."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from smcalendar.domain.platforms import Count, limits_for, tightest
from smcalendar.domain.resolved import Resolved
from smcalendar.ui.editing.questions import Key
from smcalendar.ui.kit.counter import Counter

COUNTED = ("title", "text", "first_comment")
"""What is counted beside its field; hashtags count as part of the text."""

Counting = tuple[Counter, Callable[[], Count]]
"""A counter with what counts for it."""


class Tally(QObject):
    """Counts in its turn: no step of the event loop counts more than one text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Counting] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._count_one)

    def count(self, countings: Iterable[Counting]) -> None:
        """Counts these and nothing else; what was to be counted before is out of date."""
        self._waiting = deque(countings)
        self._timer.start()

    def _count_one(self) -> None:
        if self._waiting:
            counter, count = self._waiting.popleft()
            counter.show_count(count())
        if not self._waiting:
            self._timer.stop()


def is_counted(each: Resolved, attribute: str) -> bool:
    """Says whether a count beside the attribute tells anything."""
    return attribute == "text" or bool(limits_for(each.format, attribute))


def counted(each: Resolved, attribute: str) -> Count:
    """Returns the count of what is posted in the end, with the least room left."""
    text = each.pasted if attribute == "text" else getattr(each, attribute)
    return tightest(text, limits_for(each.format, attribute))


def as_typed(each: Resolved, typed: Callable[[Key], str | None]) -> Resolved:
    """Returns an item with what is being typed into it and its post."""
    item, post = each.item, each.post
    into_item = _typed("item", item.id, typed)
    into_post = _typed("post", post.id, typed)
    return replace(each, item=replace(item, **into_item), post=replace(post, **into_post))


def _typed(kind: str, record: str, typed: Callable[[Key], str | None]) -> dict[str, str]:
    texts = {name: typed(Key(kind, record, name)) for name in (*COUNTED, "link")}
    return {name: text for name, text in texts.items() if text is not None}
