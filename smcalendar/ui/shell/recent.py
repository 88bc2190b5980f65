"""The workspaces that were open lately, as a menu."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smcalendar.domain.translation import N_
from smcalendar.services import windowstate
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.speech import Speech


class RecentMenu(QMenu):
    """Looks anew each time it opens; a folder that is not there now is left out."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, speech: Speech, home: Path) -> None:
        super().__init__(parent)
        self._speech = speech
        self._home = home
        self.setToolTipsVisible(True)
        speech.say(self.setTitle, N_("Menu", "Open &recent"))
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._want)

    def fill(self) -> None:
        """Shows what is there now."""
        self.clear()
        for folder in windowstate.recent_there(windowstate.load(self._home)):
            action = self.addAction(folder.name.replace("&", "&&"))
            action.setData(str(folder))
            action.setToolTip(plain_tip(str(folder)))
        if self.isEmpty():
            self.addAction(self._speech.t("No workspace yet")).setEnabled(False)

    def _want(self, action: QAction) -> None:
        self.wanted.emit(Path(action.data()))
