"""Does the commands that ask what changed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.trust.since import SinceDialog


class Trust(QObject):
    """Made once a workspace is open; `open_wanted` names an item (id) to show in the editor."""

    open_wanted = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._since: SinceDialog | None = None
        context.session.closed.connect(self._forget_dialog)

    def offered(self) -> Handlers:
        """Returns what is done for commands while a workspace is open."""
        return {"changes.since": self.changes_since}

    def changes_since(self) -> SinceDialog:
        """Opens the dialog that takes a print code."""
        if self._since is None:
            self._since = SinceDialog(self._context, self._window)
            self._since.open_wanted.connect(self.open_wanted)
        self._since.present()
        return self._since

    def _forget_dialog(self) -> None:
        if self._since is not None:
            self._since.deleteLater()
            self._since = None
