"""Brings what is around the items into the calendar: boxes in cells, tallies, conflicts."""

import datetime as dt
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication

from smcalendar.ui.plan.around_reader import AroundReader
from smcalendar.ui.plan.extras import Extra, extras_of
from smcalendar.ui.plan.ghost import drag_items
from smcalendar.ui.plan.gutter import Tallies
from smcalendar.ui.plan.periods import Period
from smcalendar.ui.plan.tally_strip import TallyStrip
from smcalendar.ui.plan.tally_words import all_told
from smcalendar.ui.plan.week_rows import WeekRows

if TYPE_CHECKING:
    from smcalendar.services.around import Around
    from smcalendar.services.series import Touched
    from smcalendar.ui.plan.calendar import CalendarPage
    from smcalendar.ui.plan.tally_card import TallyCard
    from smcalendar.ui.plan.view import PlanView

_DAY = dt.timedelta(days=1)


class Sides(QObject):
    """Asks for it after a page is shown, and does what is wanted with a free slot or an outline."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._found: Around | None = None
        self._outline: Extra | None = None
        self.strip = TallyStrip(page.look)
        self.strip.wanted.connect(self.show_card)
        self.reader = AroundReader(page.context, self._period, page)
        self.reader.arrived.connect(self._take)
        page.contents.settled.connect(self.reader.want)
        page.context.chosen.changed.connect(self._show_tallies)
        page.context.speech.changed.connect(self._show_tallies)
        page.context.session.closed.connect(self._forget)
        self._check()

    def attach(self, view: "PlanView") -> None:
        """Listens to a view, and shows in it what is known."""
        view.extra_wanted.connect(self.take_up)
        view.extra_dragged.connect(self.drag)
        view.focus_moved.connect(self.follow)
        if isinstance(view, WeekRows):
            view.gutter.week_wanted.connect(self.show_card)

    def _period(self) -> Period:
        return self._page.view.cells.period

    def _take(self, found: "Around") -> None:
        self._found = found
        page, view = self._page, self._page.view
        page.gestures.surroundings = found.surroundings
        page.contents.know_conflicts(found.conflicts)
        view.cells.show_extras(extras_of(found, view.cells.period, page.gestures.zone))
        self._show_tallies()
        view.fit()
        view.follow()
        self.follow()

    def _forget(self) -> None:
        self._found = None
        self._page.view.cells.show_extras({})
        self._show_tallies()

    # How many posts each week has

    def toggle(self) -> None:
        """Shows or hides the tallies, and keeps that."""
        chosen = self._context.chosen
        chosen.choose("cadence", not chosen.values.cadence)
        self._check()

    def _check(self) -> None:
        action = self._context.commands.action("view.cadence")
        action.setChecked(self._context.chosen.values.cadence)

    def tallies(self) -> Tallies:
        """Returns the tallies that are known, by the first day of their week."""
        weeks: defaultdict[dt.date, list[Any]] = defaultdict(list)
        for each in self._found.tallies if self._found else ():
            weeks[each.week].append(each)
        return {week: tuple(each) for week, each in weeks.items()}

    def _show_tallies(self, _why: object = None) -> None:
        self._check()
        shown = self.tallies() if self._context.chosen.values.cadence else {}
        view = self._page.view
        view.cells.notes = {week: self._told(week, shown) for week in shown}
        timed = view.cells.period.timed
        week = self._week_at(view.cells.period.first)
        above = shown.get(week, ()) if timed and week is not None else ()
        self.strip.show_tallies(above, view.cells.notes.get(week, "") if week else "")
        if isinstance(view, WeekRows):
            view.gutter.show_tallies(shown)
            view.fit()

    def _told(self, week: dt.date, tallies: Tallies) -> str:
        marks = (self._page.look.mark(each.platform) for each in tallies[week])
        return all_told(tallies[week], marks, self._context.speech)

    def _week_at(self, day: dt.date) -> dt.date | None:
        """Returns the first day of the week of a day, among those that have tallies."""
        return next((w for w in self.tallies() if w <= day < w + 7 * _DAY), None)

    def show_card(self, row: int | None = None) -> None:
        """Shows the tallies of a row of weeks, else of the day that has the focus."""
        view = self._page.view
        day = view.slot.day if view.slot is not None else view.cells.period.first
        if row is not None:
            day = view.cells.week(row)[0]
        week = self._week_at(day)
        card: TallyCard = self._page.acts.built("tally", self._new_card)
        found = self.tallies().get(week, ()) if week is not None else ()
        card.open_on(week or day, found, self._beside(row))

    def _beside(self, row: int | None) -> QRect:
        view = self._page.view
        if row is None:
            return QRect(0, 0, 1, self.strip.height() if self.strip.isVisible() else 1)
        cell = view.where.cell((row, 0))
        left = view.verticalHeader().width()
        return QRect(left, cell.top(), 1, view.horizontalHeader().height())

    def _new_card(self) -> "TallyCard":
        from smcalendar.ui.plan.tally_card import TallyCard

        return TallyCard(self._page, self._context, self._page.look)

    # Free slots and outlines

    def follow(self) -> None:
        """Offers what can be done with the outline that has the focus."""
        view = self._page.view
        extra = view.cells.extra(view.stop) if view.isVisible() else None
        outline = extra if extra is not None and extra.is_outline else None
        if outline != self._outline:
            self._outline = outline
            acts = {"outline.make": self._make, "outline.skip": self._skip} if outline else {}
            self._context.commands.offer(self, acts)

    def menu(self) -> tuple[str, ...]:
        """Returns the commands for the outline that has the focus; none for anything else."""
        return ("outline.make", "outline.skip") if self._outline is not None else ()

    def _make(self) -> None:
        if self._outline is not None:
            self.take_up(self._outline)

    def _skip(self) -> None:
        from smcalendar.services.series import skip

        if self._outline is not None and self._outline.outline is not None:
            outline = self._outline.outline
            self._context.session.change(skip, outline.series_id, outline.occurrence)

    def take_up(self, extra: Extra) -> None:
        """Adds a post in a free slot, or makes the post of an outline."""
        if extra.outline is None:
            self._page.acts.add_on(extra.slot, extra.accounts)
        else:
            self._touch(extra, self._show_touched)

    def drag(self, extra: Extra) -> None:
        """Makes the post of an outline and drags it, if the mouse still holds it then."""
        if extra.outline is not None:
            self._touch(extra, partial(self._drag_touched, extra.title))

    def _touch(self, extra: Extra, done: Any) -> None:
        from smcalendar.services.series import touch

        outline = extra.outline
        if outline is not None:
            self._context.session.change(touch, outline.series_id, outline.occurrence, done=done)

    def _show_touched(self, touched: "Touched") -> None:
        self._page.ask_again()
        self._context.viewpoint.select(touched.item_ids)
        if touched.item_ids:
            self._page.view.follow_to(touched.item_ids[0])

    def _drag_touched(self, title: str, touched: "Touched") -> None:
        self._show_touched(touched)
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag_items(self._page.view, self._page.look, touched.item_ids, title)
            self._page.view.drops.end()
