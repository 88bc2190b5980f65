"""The three zooms of a timeline, to be clicked."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.timeline.scale import Zoom
from smcalendar.ui.plan.timeline.table import TimelineTable

ZOOM_WORDS: Mapping[Zoom, str] = {
    Zoom.DAY: N_("Timeline", "By day"),
    Zoom.WEEK: N_("Timeline", "By week"),
    Zoom.MONTH: N_("Timeline", "By month"),
}


class ZoomSwitch(QWidget):
    """Stands in the corner of a timeline; the keyboard has commands for it."""

    def __init__(self, view: TimelineTable, context: Context) -> None:
        super().__init__(view)
        self._view = view
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(0)
        layout.addStretch()
        self.buttons = {zoom: self._button(context, zoom) for zoom in ZOOM_WORDS}
        for each in self.buttons.values():
            layout.addWidget(each)
        layout.addStretch()
        self._group.idClicked.connect(self._choose)
        view.rescaled.connect(self.mark)
        view.horizontalHeader().geometriesChanged.connect(self.place)
        self.mark()

    def _button(self, context: Context, zoom: Zoom) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        context.speech.say(button.setText, ZOOM_WORDS[zoom])
        self._group.addButton(button, list(Zoom).index(zoom))
        return button

    def _choose(self, number: int) -> None:
        self._view.zoom_to(list(Zoom)[number])

    def mark(self) -> None:
        """Shows which zoom it is."""
        self.buttons[self._view.cells.scale.zoom].setChecked(True)

    def place(self) -> None:
        """Takes the corner before the headers."""
        across, names = self._view.horizontalHeader(), self._view.names
        self.setGeometry(0, 0, names.width(), across.height())
