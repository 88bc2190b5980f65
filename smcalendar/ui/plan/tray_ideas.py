"""The line in which ideas are typed, or several pasted at once."""

from PySide6.QtCore import Signal

from smcalendar.ui.kit.add_line import EnterLine


class IdeaLine(EnterLine):
    """`pasted` gives the lines when more than one comes at once."""

    pasted = Signal(object)

    def _tell(self, text: str) -> None:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if len(lines) > 1:
            self.clear()
            self.pasted.emit(lines)
        else:
            super()._tell(text)
