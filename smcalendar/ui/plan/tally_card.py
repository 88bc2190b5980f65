"""A small card that says how many posts a week has, for each account and content pillar."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.tally_words import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smcalendar.domain.cadence import Tally


class TallyCard(Card):
    """Lies beside its week; Esc closes it."""

    def __init__(self, page: QWidget, context: Context, look: Look) -> None:
        super().__init__(page, context.theme, width=300)
        self._context = context
        self._look = look
        self.heading = Label(wraps=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addWidget(self.heading)
        self.column.addLayout(self._lines)
        self._shown: tuple[dt.date, tuple[Tally, ...]] | None = None
        context.speech.changed.connect(self._say)

    def open_on(self, week: dt.date, tallies: "Iterable[Tally]", rect: QRect) -> None:
        """Opens for the week that begins with a day."""
        self._shown = (week, tuple(tallies))
        self._say()
        self.open_at(rect)

    def _say(self) -> None:
        if self._shown is None:
            return
        speech, (week, found) = self._context.speech, self._shown
        days = datewords.days(week, week + dt.timedelta(days=6), speech.lang)
        self.heading.setFont(self._look.bold)
        self.heading.setText(speech.t("Posts of the week: {days}").format(days=days))
        emptied(self._lines)
        said = [told(each, self._look.mark(each.platform), speech) for each in found]
        lines = said or [speech.t("No account says how many posts it wants.")]
        for text in lines:
            self._lines.addWidget(Label(text, wraps=True))
        self.setAccessibleName("\n".join((self.heading.text(), *lines)))
