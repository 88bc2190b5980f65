"""Cut, copy and paste of posts with their full content, between windows and workspaces too."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.ground import Ground
from smcalendar.ui.plan.periods import Slot

if TYPE_CHECKING:
    from smcalendar.domain.clip import Clip
    from smcalendar.services.clipping import Pasted

ITEMS = "application/x-smcalendar-items"


class Clipboard(QObject):
    """`told` gives a sentence for the window, and whether what it tells of can be undone.

    `text_wanted` tells that text was pasted, to be posts of the day that has the focus.
    """

    told = Signal(str, bool)
    text_wanted = Signal()

    def __init__(
        self,
        parent: QObject,
        context: Context,
        *,
        gestures: Gestures,
        ground: Callable[[], Ground],
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._gestures = gestures
        self._ground = ground
        self._holds_cut = False
        QGuiApplication.clipboard().dataChanged.connect(self._look)
        context.viewpoint.cut_changed.connect(self._forget)

    def handlers(self) -> Handlers:
        """Returns what can be done now."""
        paste = {"edit.paste": self.paste}
        if not self._context.viewpoint.selection:
            return paste
        return {"edit.cut": self.cut, "edit.copy": self.copy, **paste}

    def copy(self) -> None:
        """Copies what is selected, or the text of the field that has the focus."""
        if not in_field("copy"):
            self._take(cut=False)

    def cut(self) -> None:
        """Has what is selected move to where it is pasted; until then it stays where it is."""
        if not in_field("cut"):
            self._take(cut=True)

    def _take(self, *, cut: bool) -> None:
        from smcalendar.services.clipping import copied

        ids, words = self._context.viewpoint.selection, self._context.speech.words
        self._context.session.work(copied, ids, words, cut=cut, done=self._put)

    def _put(self, made: "tuple[Clip, str]") -> None:
        from smcalendar.domain.clip import to_bytes

        clip, text = made
        # First: what was cut before is given up, and with it what is on the clipboard.
        self._context.viewpoint.wait_for_paste([e.id for e in clip.items] if clip.cut else ())
        mime = QMimeData()
        mime.setData(ITEMS, to_bytes(clip))
        mime.setText(text)
        self._holds_cut = clip.cut
        QGuiApplication.clipboard().setMimeData(mime)
        t, count = self._context.speech.t, len(clip.items)
        cut = t("Cut %n post(s), to be moved by a paste; Esc gives it up", "", count)
        self.told.emit(cut if clip.cut else t("Copied %n post(s)", "", count), False)

    def _look(self) -> None:
        """What was cut stays where it is once something else is on the clipboard."""
        if self._context.viewpoint.cut and not _on_clipboard().hasFormat(ITEMS):
            self._context.viewpoint.wait_for_paste(())

    def paste(self) -> None:
        """Pastes posts on the day that has the focus; plain text is quick add, line by line."""
        slot, mime = self._ground().slot, _on_clipboard()
        if in_field("paste") or slot is None:
            return
        if mime.hasFormat(ITEMS):
            self._paste(bytes(mime.data(ITEMS).data()), slot)
        elif mime.hasText() and mime.text().strip():
            self.text_wanted.emit()
        else:
            self.told.emit(self._context.speech.t("There are no posts on the clipboard."), False)

    def _paste(self, data: bytes, slot: Slot) -> None:
        from smcalendar.domain.clip import from_bytes
        from smcalendar.services.clipping import still_there

        session = self._context.session
        try:
            clip = from_bytes(data)
        except UserError as error:
            session.trouble.emit(error)
            return
        session.work(still_there, clip, done=partial(self._move_or_add, clip, slot))

    def _move_or_add(self, clip: "Clip", slot: Slot, there: tuple[str, ...] | None) -> None:
        """What was cut in another workspace stays there, and is added here."""
        if there is None:
            self._add(clip, slot)
            return
        t, gone = self._context.speech.t, len(clip.items) - len(there)
        if gone:
            self.told.emit(t("%n post(s) not moved: no longer there", "", gone), False)
        self._gestures.move_to_slot(there, Slot(slot.day))
        self._context.viewpoint.wait_for_paste(())

    def _add(self, clip: "Clip", slot: Slot) -> None:
        from smcalendar.services.clipping import paste

        self._context.session.change(paste, clip, slot.day, done=self._added)

    def _added(self, pasted: "Pasted") -> None:
        from smcalendar.domain.sentences import message

        speech = self._context.speech
        self._context.viewpoint.select(pasted.items)
        sentences = [speech.t("Pasted %n post(s)", "", len(pasted.items))]
        sentences += [message(each.code, each.values, speech.words) for each in pasted.lost]
        self.told.emit("\n".join(sentences), True)

    def _forget(self) -> None:
        """What waits no more is pasted no more."""
        if self._holds_cut and not self._context.viewpoint.cut:
            self._holds_cut = False
            if _on_clipboard().hasFormat(ITEMS):
                QGuiApplication.clipboard().clear()


def _on_clipboard() -> QMimeData:
    """Returns what is on the clipboard, empty where a platform has none."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def in_field(act: str) -> bool:
    """Does it with the text of the field that has the focus: cut, copy or paste; False for none."""
    focus: Any = QApplication.focusWidget()
    if not isinstance(focus, QLineEdit | QPlainTextEdit):
        return False
    getattr(focus, act)()
    return True
