"""Labels and content pillars: also the words that posts use and that have no record yet."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Qt

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services import setup
from smcalendar.ui.kit.colours import offered_colours
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.record_page import RecordKind, RecordPage
from smcalendar.ui.kit.set_up import SetUp

MOST = 8
"""How many of the words are named."""

Unlisted = Mapping[str, Collection[str]]
"""By kind the words that have no record."""


def unlisted_words(workspace: Any) -> Unlisted:
    """Returns the words that posts use and that have no record; reads all posts."""
    return {kind: tuple(setup.unlisted(workspace, kind)) for kind in setup.WORDS}


def still_unlisted(words: Collection[str], kind: str, found: SetUp) -> tuple[str, ...]:
    """Returns the words that have not got a record meanwhile."""
    records = found.records[kind]
    return tuple(word for word in words if all(each.name != word for each in records))


class WordsPage(RecordPage):
    """A quiet line says which words are not listed, and one button lists them all."""

    def __init__(self, context: Context, what: RecordKind) -> None:
        self.unlisted = Notice(context.theme)
        self._words: Collection[str] = ()
        super().__init__(context, what, above=self.unlisted)
        self.reading.locked.connect(self.unlisted.setDisabled)
        self.reading.follow()

    def show_unlisted(self, words: Collection[str]) -> None:
        """Shows the words that posts use and that have no record."""
        self._words = words
        self._say()

    def list_words(self) -> None:
        """Adds records for all of them, each with a colour."""
        colours = offered_colours([each.colour for each in self._records()])
        self._context.session.change(
            setup.list_words, self.what.kind, colours, done=self._listed, failed=self._refused
        )

    def fill_empty(self) -> None:
        if self._open_words():
            self.list_words()
        else:
            super().fill_empty()

    def empty_texts(self) -> tuple[str, str, str]:
        if not self._open_words():
            return super().empty_texts()
        return (
            N_("Settings", "None listed yet"),
            N_(
                "Settings",
                "Posts use some already. List them to give them colours and to rename them on "
                "all posts at once.",
            ),
            N_("Settings", "List them"),
        )

    def _open_words(self) -> tuple[str, ...]:
        found = self._found
        return still_unlisted(self._words, self.what.kind, found) if found else ()

    def _say(self) -> None:
        super()._say()
        words, t = self._open_words(), self._context.speech.t
        if not words:
            self.unlisted.end()
            return
        named = ", ".join(words[:MOST]) + ("…" if len(words) > MOST else "")
        sentence = t("Used on posts, not listed yet: {words}").format(words=named)
        if sentence != self.unlisted.sentence():
            self.unlisted.tell(sentence, {t("List them"): self.list_words}, tone="quiet")

    def _listed(self, ids: tuple[str, ...]) -> None:
        for first in ids[:1]:
            self.choose(first)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: UserError) -> None:
        self._say()
        self._context.session.trouble.emit(error)
