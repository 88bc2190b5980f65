"""Adds a post in its place: a title, the accounts, a time."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Account, Brand
from smcalendar.domain.resolved import zone_named
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.query import AGAIN
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.typed import time_meant
from smcalendar.ui.plan.account_chips import AccountChips
from smcalendar.ui.plan.card import MARGIN, Card
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Slot


class AddCard(Card):
    """Keeps the accounts that were used last, and what was typed and not added."""

    added = Signal(object)

    def __init__(self, page: QWidget, context: Context, look: Look) -> None:
        super().__init__(page, context.theme)
        self._context = context
        self._slot: Slot | None = None
        self._zone = ""
        self._assets: tuple[str, ...] = ()
        self._brands: dict[str, Brand] = {}
        self.day = Label()
        self.title = EnterLine(self)
        self.chips = AccountChips(look, self)
        self.files = ToneLabel(context.theme, "quiet", self)
        self.time = EnterLine(self)
        self.trouble = ToneLabel(context.theme, "danger", self)
        self.add = QPushButton(self)
        self.settings = QPushButton(self)
        self._lay_out()
        self._say()

    def _lay_out(self) -> None:
        self.files.hide()
        self.trouble.hide()
        for each in (
            *(self.day, self.title, self.chips, self.time),
            *(self.files, self.trouble, self.settings, self.add),
        ):
            self.column.addWidget(each)
        for field in (self.title, self.time):
            field.entered.connect(self.add_post)
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self.add_post)
        self.settings.clicked.connect(self._open_settings)
        self._context.session.closed.connect(self._forget_files)

    def _say(self) -> None:
        say = self._context.speech.say
        say(self.setAccessibleName, N_("Add", "New post"))
        say(self.title.setPlaceholderText, N_("Add", "Title"))
        say(self.title.setAccessibleName, N_("Add", "Title"))
        say(self.time.setPlaceholderText, N_("Add", "Any time, or 19:00"))
        say(self.time.setAccessibleName, N_("Add", "Time"))
        say(self.chips.setAccessibleName, N_("Add", "Accounts"))
        say(self.add.setText, N_("Add", "Add"))
        say(self.settings.setText, N_("Add", "Set up an account…"))

    def first_field(self) -> QWidget:
        return self.title if self.chips.buttons else self.settings

    def open_on(self, slot: Slot, rect: QRect, zone: str) -> None:
        """Opens for a day, in a time grid with its time; `zone` (IANA) is where that is meant."""
        if not self._find_accounts():
            QTimer.singleShot(AGAIN, self, partial(self.open_on, slot, rect, zone))
            return
        if slot != self._slot:
            self.time.setText(f"{slot.time:%H:%M}" if slot.time else "")
        self._slot, self._zone = slot, zone
        self.day.setText(datewords.date(slot.day, self._context.speech.lang))
        known = bool(self.chips.buttons)
        self._warn("" if known else self._context.speech.t("There is no account yet."))
        for each in (self.title, self.chips, self.time, self.add):
            each.setVisible(known)
        self.settings.setVisible(not known)
        self.open_at(rect)

    def _find_accounts(self) -> bool:
        """Says whether nothing was in the way: what meets a commit is asked again."""
        from smcalendar.services.setup import records

        session = self._context.session
        try:
            accounts: tuple[Any, ...] = session.read(records, "account")
            brands: tuple[Any, ...] = session.read(records, "brand")
        except UserError as error:
            if error.code == "busy":
                return False
            session.trouble.emit(error)
            return True
        self._brands = {each.id: each for each in brands}
        self.chips.offer(accounts, self._brands)
        return True

    def settle(self) -> None:
        """The accounts get what height the page has left, and scroll where that is too little."""
        others = (self.day, self.title, self.time, self.files, self.trouble, self.add)
        used = sum(each.sizeHint().height() + 6 for each in others if not each.isHidden())
        width = self.usual_width() - 2 * MARGIN
        self.chips.fit(width, max(self._page.height() - used - 4 * MARGIN, MARGIN * 4))
        super().settle()

    def add_post(self) -> None:
        """Adds the post, or says what is missing."""
        from smcalendar.services.plan import PostDraft, add_posts

        t, accounts, title = self._context.speech.t, self.chips.chosen(), self.title.text().strip()
        try:
            time = time_meant(self.time.text())
        except ValueError:
            self._warn(t("This is no time; write 19:00, or nothing for any time."))
            self.time.setFocus()
            return
        if not title or not accounts or self._slot is None:
            self._warn(t("Write a title.") if not title else t("Choose at least one account."))
            return
        content = {"title": title, "assets": self._assets}
        draft = PostDraft(content, self._items(accounts, self._slot.day, time))
        typed = (self.title.text(), self.time.text(), self._assets, self._slot)
        self._context.session.change(
            add_posts, [draft], done=self.added.emit, failed=partial(self._give_back, *typed)
        )
        self.title.clear()
        self.time.clear()
        self.bring_files(())
        self._slot = None
        self.close_card()

    def _give_back(
        self, title: str, time: str, assets: tuple[str, ...], slot: Slot, error: UserError
    ) -> None:
        """What could not be added stands here again, unless the next post is begun already."""
        if not self.title.text():
            self.title.setText(title)
            self.time.setText(time)
            self.bring_files(assets)
            self._slot = slot
        self._context.session.trouble.emit(error)

    def bring_files(self, assets: tuple[str, ...]) -> None:
        """Has the next post show these assets (ids)."""
        self._assets = assets
        self.files.setText(self._context.speech.t("With %n file(s)", "", len(assets)))
        self.files.setVisible(bool(assets))

    def _forget_files(self) -> None:
        """What was taken into one workspace is not there in the next one."""
        self.bring_files(())

    def add_untitled(self, slot: Slot, zone: str, *, done: Callable[[Any], None]) -> bool:
        """Adds a post with a name to be changed, on the usual accounts; False without accounts."""
        from smcalendar.services.plan import PostDraft, add_posts

        self._zone = zone
        self._find_accounts()
        accounts = self.chips.chosen()
        if accounts:
            title = self._context.speech.t("New post")
            draft = PostDraft({"title": title}, self._items(accounts, slot.day, slot.time))
            self._context.session.change(add_posts, [draft], done=done)
        return bool(accounts)

    def _items(
        self, accounts: Iterable[Account], day: dt.date, time: dt.time | None
    ) -> tuple[dict[str, Any], ...]:
        """The time is one of the calendar's zone; each item has it in the zone of its brand."""
        made: list[dict[str, Any]] = []
        for each in accounts:
            date, clock = day, time
            zone = self._brands[each.brand_id].zone
            if clock is not None and zone != self._zone:
                there = dt.datetime.combine(day, clock, zone_named(self._zone))
                there = there.astimezone(zone_named(zone))
                date, clock = there.date(), there.time()
            made.append({"account_id": each.id, "date": date, "time": clock})
        return tuple(made)

    def _warn(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _open_settings(self) -> None:
        self.close_card()
        self._context.commands.run("page.settings")
