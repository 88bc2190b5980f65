"""What fills the middle of the window, one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.commands import Handlers


class Page(QWidget):
    """A page. `titled` tells what stands above it, `offered` what it does for commands."""

    titled = Signal(str)

    def title(self) -> str:
        """Returns what stands above the page now."""
        return ""

    def bring(self, item: str) -> bool:
        """Brings a posting item (its id) into view; False when it stands there already."""
        return False

    def offered(self) -> Handlers:
        """Returns what the page does while it is shown."""
        return {}
