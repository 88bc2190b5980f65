"""Goes to a day that is typed, from anywhere in the window."""

import datetime as dt

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.resolved import zone_named
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.date_card import DateCard


class GoToDate(DateCard):
    """Does the command `go.date` below a widget such as the tool bar, else at the upper edge."""

    def __init__(self, window: QWidget, context: Context, *, under: QWidget | None = None) -> None:
        super().__init__(
            window, context, asks=N_("Date", "Go to this day:"), button=N_("Date", "Go")
        )
        self._context = context
        self._window = window
        self._under = under
        self._had_focus: QWidget | None = None
        self.chosen.connect(self._go)
        self.closed.connect(self._give_back)
        context.commands.offer(self, {"go.date": self.open_here})

    def open_here(self) -> None:
        """Opens, or closes when it is open."""
        if self.isVisible():
            self.close_card()
            return
        self._had_focus = QApplication.focusWidget()
        self.ask(self._today_there(), self._place())

    def _today_there(self) -> dt.date:
        """Which day it is follows the zone of the workspace."""
        from smcalendar.services.plan import view

        context = self._context
        try:
            return context.clock().astimezone(zone_named(context.session.read(view).zone)).date()
        except UserError:
            return context.today()

    def _place(self) -> QRect:
        window, under = self._window, self._under
        middle = (window.width() - self.width()) // 2
        if under is None:
            return QRect(middle, 0, self.width(), 0)
        corner = under.mapTo(window, under.rect().bottomLeft())
        return QRect(middle, corner.y(), self.width(), 0)

    def _give_back(self) -> None:
        before, self._had_focus = self._had_focus, None
        if before is not None and isValid(before):
            before.setFocus()

    def _go(self, day: dt.date) -> None:
        """A page on which one can go on to other days stays; from others one comes to a month."""
        if not self._context.commands.action("go.next").isEnabled():
            self._context.commands.run("page.calendar")
        self._context.viewpoint.go_to(day)
