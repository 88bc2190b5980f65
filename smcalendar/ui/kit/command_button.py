"""A button of a command that a screen reader can press, also one that stays pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget


class CommandButton(QToolButton):
    """Triggers its action, whether it is clicked or only toggled.

    What a screen reader does to a button that stays pressed is to toggle it; Qt would then check
    the action without triggering it.
    """

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def checkStateSet(self) -> None:
        action = self.defaultAction()
        if not self.isCheckable() or self.isChecked() == action.isChecked():
            return
        action.trigger()
        self.setChecked(action.isChecked())
