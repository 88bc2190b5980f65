"""Takes a record away, or says why it stays and what can be done."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from smcalendar.domain import sentences
from smcalendar.domain.errors import UserError
from smcalendar.services import setup
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.notice import Notice


class Removing(Notice):
    """Speaks only when there is something to choose or to refuse."""

    def __init__(self, context: Context, kind: str) -> None:
        super().__init__(context.theme)
        self._context = context
        self._kind = kind

    def remove(self, record: Any) -> None:
        """Moves a record to the trash; one that posts use is asked about first."""
        self._context.session.work(
            setup.used_by, self._kind, record.id, done=partial(self._decide, record)
        )

    def _decide(self, record: Any, used: Mapping[str, int]) -> None:
        posts = used.get("post", 0)
        if posts and self._kind in setup.WORDS:
            self._ask_about_word(record, posts)
        elif posts and self._kind == "campaign":
            self._ask_about_campaign(record, posts)
        else:
            self._go(record.id)

    def _ask_about_word(self, record: Any, posts: int) -> None:
        t = self._context.speech.t
        sentence = t("“{name}” stands on %n post(s).", "", posts).format(name=record.name)
        choices = {
            t("Remove it, and keep the word on the posts"): partial(self._go, record.id),
            t("Remove it from the posts too"): partial(self._go, record.id, keep_on_posts=False),
        }
        self.tell(sentence, choices, tone="text")

    def _ask_about_campaign(self, record: Any, posts: int) -> None:
        t = self._context.speech.t
        sentence = t("%n post(s) belong to “{name}”.", "", posts).format(name=record.name)
        take = t("Remove it; the posts stay without a campaign")
        self.tell(sentence, {take: partial(self._go, record.id, detach=True)}, tone="text")

    def _go(self, record_id: str, **how: Any) -> None:
        self._context.session.change(
            setup.remove, self._kind, record_id, failed=self._refused, **how
        )

    def _refused(self, error: UserError) -> None:
        speech = self._context.speech
        sentence = sentences.message(error.code, error.values, speech.words)
        if error.code == "still_in_use":
            do = speech.t("Give them another one, or move them to the trash, and try again.")
            sentence = f"{sentence} {do}"
        self.tell(sentence)
