"""Weeks as rows of days: a month, or any number of weeks."""

from PySide6.QtWidgets import QHeaderView

from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.gutter import Gutter
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Period
from smcalendar.ui.plan.view import PlanView


class WeekRows(PlanView):
    """Rows share the height there is; a row is never lower than one chip needs."""

    def __init__(self, context: Context, period: Period, *, gestures: Gestures, look: Look) -> None:
        super().__init__(context, period, gestures=gestures, look=look)
        self.gutter = Gutter(look, self.cells)
        self.setVerticalHeader(self.gutter)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.fit()

    def fit(self) -> None:
        sizes = self.look.sizes
        header = self.verticalHeader()
        lanes = max((each.count for each in self.cells.lanes), default=0)
        needed = sizes.header + lanes * sizes.lane + sizes.chip + sizes.more + 2
        if header.minimumSectionSize() != needed:
            header.setMinimumSectionSize(needed)
            # Otherwise rows that may be lower now would stay as they are.
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setVisible(self.cells.week_numbers or bool(self.gutter.tallies))
        if header.width() != self.gutter.room():
            header.setFixedWidth(self.gutter.room())
            self.updateGeometries()
