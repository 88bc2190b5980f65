"""The Help menu, and the palette, which finds everything."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from smcalendar import __version__
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.shell.window import Window

if TYPE_CHECKING:
    from smcalendar.ui.shell.palette import Palette


class Help(QObject):
    """Does the commands that show the way; what they show is loaded when it is asked for."""

    def __init__(self, window: Window, home: Path) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._palette: Palette | None = None
        window.search.results.chosen.connect(self._go)
        window.context.commands.offer(self, self._handlers())

    def _handlers(self) -> Handlers:
        return {
            "palette": self.toggle_palette,
            "help.keys": self.show_keys,
            "help.log": self.show_log,
            "help.about": self.show_about,
        }

    def toggle_palette(self) -> None:
        """Opens the palette, or closes it."""
        if self._palette is None:
            from smcalendar.ui.shell.palette import Palette

            self._palette = Palette(self._window, self._window.context)
            self._palette.chosen.connect(self._go)
        self._palette.toggle()

    def show_keys(self) -> None:
        """Shows all keys."""
        from smcalendar.ui.shell.keys import KeySheet

        KeySheet(self._window, self._window.context).open()

    def show_log(self) -> None:
        """Shows the log file, in whatever program opens text files."""
        from smcalendar.services.logs import log_file

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file(self._home))))

    def show_about(self) -> None:
        """Says which version it is."""
        t = self._window.context.speech.t
        sentence = t("smcalendar {version}. Your plan stays on this computer.")
        self._window.banner.tell(sentence.format(version=__version__))

    def _go(self, kind: str, key: str) -> None:
        from smcalendar.ui.shell.going import go

        go(self._window, kind, key)
