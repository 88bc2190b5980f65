"""The card with the posts of a cell that shows only some of them, or how many there are."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.resolved import Resolved
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.day_card import DayCard
from smcalendar.ui.plan.periods import Place, Slot
from smcalendar.ui.plan.timeline.model import row_name, spoken_span
from smcalendar.ui.plan.timeline.reading import items_of
from smcalendar.ui.plan.timeline.rows import Row
from smcalendar.ui.plan.timeline.scale import Span

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.page import TimelinePage


class PostsCard(DayCard):
    """Lists posts of a row and some days; what is dropped on that of one day goes to that day."""

    called = ""
    single = True

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        super().show_chips(chips)
        count = self._context.speech.t("%n post(s)", "", len(chips))
        sentence = self._context.speech.t("{day}: {count}")
        self.heading.setText(sentence.format(day=self.called, count=count))

    def _slot_at(self, _point: QPoint) -> Slot | None:
        return self.slot if self.single else None


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell by what it stands for, wherever that is in the table."""

    campaign: str
    days: Span


class Posts:
    """Opens the card over a cell, and keeps it as the cell is."""

    def __init__(self, page: "TimelinePage") -> None:
        self._page = page
        self._cell: _Cell | None = None

    def show(self, place: Place, wanted: tuple[str, ...] = ()) -> None:
        """Shows all posts of a cell, and selects those that are wanted."""
        view = self._page.view
        row, span = view.cells.rows[place[0]], view.cells.scale.span(place[1])
        self._cell = _Cell(row.key, span)
        card: PostsCard = self._page.acts.built("day", self._new)
        self._call(card, row, span)
        rect = view.cell_rect(place)
        card.open_on(Slot(span.first), self._chips(self._cell), rect, wanted)

    def _new(self) -> PostsCard:
        page = self._page
        card = PostsCard(page, page.context, gestures=page.gestures, look=page.look)
        card.open_wanted.connect(page.open_wanted)
        card.drops.refused.connect(page.context.session.trouble)
        return card

    def _call(self, card: PostsCard, row: Row, span: Span) -> None:
        view = self._page.view
        when = spoken_span(span, view.cells.scale.zoom, view.speech.lang)
        card.called = view.speech.t("{name}: {days}").format(
            name=row_name(row, view.speech), days=when
        )
        card.single = span.days == 1

    def refresh(self) -> None:
        """Shows in the open card what stands in its cell now."""
        card = self._page.acts.card("day")
        if self._cell is None or card is None or not card.isVisible():
            return
        rows = [each for each in self._page.view.cells.rows if each.key == self._cell.campaign]
        if rows:
            self._call(card, rows[0], self._cell.days)
            card.show_chips(self._chips(self._cell))
        else:
            card.close_card()

    def _chips(self, cell: _Cell) -> tuple[Chip, ...]:
        page = self._page
        now, several = page.context.clock(), cell.days.days > 1
        chips = []
        for each in page.context.session.overlaid(self._read(cell)):
            day = each.day(page.gestures.zone)
            if day is not None and cell.days.first <= day <= cell.days.last:
                chip = page.contents.chip(each, now=now)
                chips.append(self._dated(chip, day) if several else chip)
        return tuple(chips)

    def _read(self, cell: _Cell) -> Iterable[Resolved]:
        page, keys = self._page, {each.key for each in self._page.view.cells.rows}
        wanted = page.context.viewpoint.filter
        if cell.campaign:
            wanted = replace(wanted, campaigns=frozenset({cell.campaign}))
        try:
            found = page.context.session.read(items_of, cell.days, wanted)
        except UserError as error:
            page.context.session.trouble.emit(error)
            return ()
        own = ((each.post.campaign_id or "", each) for each in found)
        return [
            e for key, e in own if key == cell.campaign or (not cell.campaign and key not in keys)
        ]

    def _dated(self, chip: Chip, day: dt.date) -> Chip:
        """Returns a chip that says its day, too."""
        lang = self._page.context.speech.lang
        parts = (datewords.short_date(day, lang), f"{chip.time:%H:%M}" if chip.time else "")
        return replace(chip, time=None, title=" ".join(filter(None, (*parts, chip.title))))
