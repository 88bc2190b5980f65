"""Undo and redo: what they will change is shown before it is changed."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.query import Query
from smcalendar.ui.shell.toast import Toast

if TYPE_CHECKING:
    from smcalendar.domain.trust import Entry
    from smcalendar.services.news import ChangeSet
    from smcalendar.services.trust import Next

    Coming = Mapping[str, Next]

Show = Callable[[str], bool]
"""Brings a posting item into view; False when it stood there already, or cannot be shown."""


class Undoing(QObject):
    """Does the commands, and says after each change what it was, with the way back."""

    def __init__(self, context: Context, toast: Toast, show: Show) -> None:
        super().__init__(toast)
        self._context = context
        self._toast = toast
        self._show = show
        self._query = Query(context.session, _coming, self)
        self._query.answered.connect(self._offer)
        context.session.changed.connect(self._tell)
        context.session.writes.begun.connect(self._offer_at_once)
        context.session.writes.ended.connect(self._query.refresh)
        context.session.closed.connect(self._offer_nothing)
        context.speech.changed.connect(self._query.refresh)
        toast.undo_wanted.connect(self.undo)

    def _offer(self, coming: "Coming") -> None:
        """Offers what there is to take back, and says in the menu what that is."""
        offers = {"undo": self.undo, "redo": self.redo}
        on_its_way = ("undo",) if self._context.session.writes.open else ()
        names = (*coming, *on_its_way)
        self._context.commands.offer(self, {name: offers[name] for name in names})
        for name in offers:
            said = self._said(coming[name].entry) if name in coming else ""
            self._context.commands.action(name).setToolTip(said)

    def _offer_at_once(self) -> None:
        """What is on its way can be taken back too, before anybody knows whether it is written."""
        is_open = self._context.session.is_open
        if is_open and not self._context.commands.action("undo").isEnabled():
            self._context.commands.offer(self, {"undo": self.undo})

    def _offer_nothing(self) -> None:
        self._context.commands.offer(self, {})

    def undo(self) -> None:
        """Takes back the last change of this window; what is out of view is shown first."""
        from smcalendar.services import trust

        if not self._shown_first(trust.next_undo):
            self._context.session.change(trust.undo_last)

    def redo(self) -> None:
        """Takes back the last undo of this window."""
        from smcalendar.services import trust

        if not self._shown_first(trust.next_redo):
            self._context.session.change(trust.redo_last)

    def _shown_first(self, question: "Callable[[Any], Next | None]") -> bool:
        """While a change is on its way, it is the one that is meant, and it is in view."""
        session = self._context.session
        if session.writes.open:
            return False
        try:
            coming = session.read(question)
        except UserError:
            return False
        if coming is None or not coming.items or not self._show(coming.items[0]):
            return False
        again = self._context.speech.t("Once more to undo: {what}")
        self._toast.tell(again.format(what=self._said(coming.entry)), undoable=False)
        return True

    def _said(self, entry: "Entry") -> str:
        from smcalendar.domain.sentences import label

        return label(entry.label, entry.values, self._context.speech.words)

    def _tell(self, told: "ChangeSet | None") -> None:
        if told is None or told.entry.origin != self._context.session.origin:
            return
        from smcalendar.domain.sentences import done

        entry = told.entry
        undoable = entry.kind in ("change", "import") and entry.undoes is None
        sentence = done(entry.label, entry.values, self._context.speech.words)
        self._toast.tell(sentence, undoable=undoable)


def _coming(workspace: Any) -> "Coming":
    """Returns what can be taken back, by the command that does it."""
    from smcalendar.services import trust

    found = {"undo": trust.next_undo(workspace), "redo": trust.next_redo(workspace)}
    return {name: coming for name, coming in found.items() if coming is not None}
