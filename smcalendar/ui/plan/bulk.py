"""What is done with many posts at once: a whole campaign is selected, and many of them shift."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.gestures import Gestures

if TYPE_CHECKING:
    from smcalendar.ui.plan.shift_dialog import ShiftDialog


class Bulk(QObject):
    """`told` gives a sentence for the window, and whether what it tells of can be undone."""

    told = Signal(str, bool)

    def __init__(
        self,
        page: QWidget,
        context: Context,
        *,
        gestures: Gestures,
        focus: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._gestures = gestures
        self._focus = focus
        self.dialog: ShiftDialog | None = None

    def handlers(self) -> Handlers:
        """Returns what can be done now."""
        shift = {"post.shift": self.shift}
        if not self._context.viewpoint.selection:
            return shift
        return {"select.campaign": self.select_campaign, **shift}

    def select_campaign(self) -> None:
        """Selects all posts of the campaigns of what is selected, wherever in the plan they are."""
        from smcalendar.services.campaign_items import in_same_campaigns

        ids = self._context.viewpoint.selection
        self._context.session.work(in_same_campaigns, ids, done=self._select)

    def _select(self, ids: tuple[str, ...]) -> None:
        t = self._context.speech.t
        if not ids:
            self.told.emit(t("What is selected belongs to no campaign."), False)
            return
        self._context.viewpoint.select(ids)
        unseen = sum(each not in self._gestures.known for each in ids)
        told = t("Selected %n post(s) of the campaign", "", len(ids))
        if unseen:
            hidden = t("%n of them not in sight", "", unseen)
            told = t("{count}, {hidden}").format(count=told, hidden=hidden)
        self.told.emit(told, False)

    def shift(self) -> None:
        """Asks which posts shift how far."""
        from smcalendar.ui.plan.shift_dialog import ShiftDialog

        if self.dialog is None:
            self.dialog = ShiftDialog(self._context, self._page.window())
            self.dialog.moved.connect(self._tell_moved)
            self.dialog.finished.connect(self._focus)
        self.dialog.open_on(self._context.viewpoint.selection)

    def _tell_moved(self, moved: int, stayed: int) -> None:
        t = self._context.speech.t
        told: list[Any] = [t("Moved %n post(s)", "", moved)]
        if stayed:
            told.append(t("%n stayed", "posts", stayed))
        self.told.emit(t("; ", "between parts of a sentence").join(told), True)
