"""The button that chooses the order of the tray."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.plan.tray_entries import SORTS


class SortButton(QToolButton):
    """`order` is one of SORTS; `chosen` tells that it is another one."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._speech = context.speech
        self.order = next(iter(SORTS))
        show_icon(self.setIcon, "sort", context.theme)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._group.triggered.connect(self._choose)
        for order, text in SORTS.items():
            action = QAction(menu)
            action.setData(order)
            action.setCheckable(True)
            action.setChecked(order == self.order)
            self._group.addAction(action)
            context.speech.say(action.setText, text)
        menu.addActions(self._group.actions())
        self.setMenu(menu)
        context.speech.changed.connect(self._say)
        self._say()

    def choose(self, order: str) -> None:
        """Sorts in one of SORTS from now on."""
        next(each for each in self._group.actions() if each.data() == order).trigger()

    def _choose(self, action: QAction) -> None:
        self.order = action.data()
        self._say()
        self.chosen.emit(self.order)

    def _say(self) -> None:
        t = self._speech.t
        told = t("Order: {order}").format(order=t(SORTS[self.order]))
        self.setToolTip(told)
        self.setAccessibleName(told)
