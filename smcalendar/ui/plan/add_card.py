"""Adds posts in their place: lines that are understood as they are typed, accounts, a time."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.quick_add import MOST, Understood
from smcalendar.domain.quick_words import Sort
from smcalendar.services.cadence import next_free
from smcalendar.services.free_slots import FREE, add_posts
from smcalendar.services.plan import PostDraft
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.filter_bar import FilterChip
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.query import AGAIN
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.account_chips import AccountChips
from smcalendar.ui.plan.card import MARGIN, Card
from smcalendar.ui.plan.line_reader import names_in
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.post_lines import IncompleteLineError, Setting, drafts_of, items_at, time_of
from smcalendar.ui.plan.quick_field import QuickField

WIDTH = 340

Asked = tuple[tuple[str, ...], dt.date]
"""Accounts (ids) and a day."""

REFUSALS = {
    "no_title": N_("Add", "Write a title."),
    "no_account": N_("Add", "Choose at least one account."),
    "unsure_account": N_("Add", "Choose which account “{word}” is."),
}
"""What is missing for a post."""


class AddCard(Card):
    """Keeps the accounts that were used last, and what was typed and not added."""

    added = Signal(object)

    def __init__(self, page: QWidget, context: Context, look: Look) -> None:
        super().__init__(page, context.theme, width=WIDTH)
        self._context = context
        self._slot: Slot | None = None
        self._zone = ""
        self._assets: tuple[str, ...] = ()
        self._campaign = ""
        self._asked: Asked = ((), dt.date.min)
        self._free: dt.time | None = None
        """The first free slot of the accounts and the day that were asked about."""
        self.day = Label()
        self.field = QuickField(context, look, self)
        self.title = self.field.line
        self.chips = AccountChips(look, self)
        self.campaign = FilterChip("campaign", "")
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
            *(self.day, self.field, self.chips, self.time),
            *(self.files, self.trouble, self.settings, self.add),
        ):
            self.column.addWidget(each)
        after = self.column.indexOf(self.field) + 1
        self.column.insertWidget(after, self.campaign, 0, Qt.AlignmentFlag.AlignLeft)
        self.campaign.unwanted.connect(self._leave_campaign)
        for field in (self.field, self.time):
            field.entered.connect(self.add_post)
        self.title.typed.connect(self._look_at_count)
        self.field.changed.connect(self._show_line)
        self.chips.changed.connect(self._show_line)
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self.add_post)
        self.settings.clicked.connect(self._open_settings)
        self._context.session.closed.connect(self._forget_files)

    def _say(self) -> None:
        say = self._context.speech.say
        say(self.setAccessibleName, N_("Add", "New post"))
        say(self.time.setAccessibleName, N_("Add", "Time"))
        say(self.chips.setAccessibleName, N_("Add", "Accounts"))
        say(self.add.setText, N_("Add", "Add"))
        say(self.settings.setText, N_("Add", "Set up an account…"))

    def first_field(self) -> QWidget:
        return self.title if self.chips.buttons else self.settings

    def open_on(self, slot: Slot, rect: QRect, zone: str) -> None:
        """Opens for a day, in a time grid with its time; `zone` (IANA) is where that is meant."""
        if not self._find_names():
            QTimer.singleShot(AGAIN, self, partial(self.open_on, slot, rect, zone))
            return
        if slot != self._slot:
            self.time.setText(f"{slot.time:%H:%M}" if slot.time else "")
        self._slot, self._zone = slot, zone
        self._asked = ((), dt.date.min)
        known = bool(self.chips.buttons)
        self._warn("" if known else self._context.speech.t("There is no account yet."))
        for each in (self.field, self.chips, self.time, self.add):
            each.setVisible(known)
        self.settings.setVisible(not known)
        self._show_line()
        self.open_at(rect)

    def join(self, campaign: str) -> None:
        """Has the next posts belong to a campaign (id), or to none that their lines do not name."""
        self._campaign = campaign

    def _leave_campaign(self) -> None:
        self.join("")
        self._show_line()
        self.first_field().setFocus()

    def _show_campaign(self, *, named: bool) -> None:
        name = self.field.reader.names.called.get(self._campaign, "")
        remove = self._context.speech.t("{name}: not in this campaign").format(name=name)
        self.campaign.tell(f"#{name}", remove)
        self.campaign.setVisible(bool(name) and not named)

    def _find_names(self) -> bool:
        """Says whether nothing was in the way: what meets a commit is asked again."""
        session = self._context.session
        try:
            names = session.read(names_in)
        except UserError as error:
            if error.code == "busy":
                return False
            session.trouble.emit(error)
            return True
        self.field.know(names)
        self.chips.offer(names.accounts.values(), names.brands)
        return True

    def settle(self) -> None:
        """The accounts get what height the page has left, and scroll where that is too little."""
        border = self.width() - self.contentsRect().width()
        width = self.usual_width() - border - 2 * MARGIN
        others = (
            *(self.day, self.field, self.campaign, self.time),
            *(self.files, self.trouble, self.add),
        )
        used = sum(_height(each, width) + 6 for each in others if not each.isHidden())
        self.chips.fit(width, max(self._page.height() - used - 4 * MARGIN, MARGIN * 4))
        super().settle()

    def _look_at_count(self) -> None:
        count = len(self.field.lines())
        self._warn(self._too_many(count) if count > MOST else "")

    def _show_line(self) -> None:
        """The accounts follow what a line names that is alone."""
        found, alone = self.field.found(), len(self.field.lines()) <= 1
        named = alone and found.has(Sort.ACCOUNTS)
        self.chips.follow(found.accounts.accounts if named else None)
        self.field.show_found(self.chips.ids())
        self._show_campaign(named=alone and bool(found.campaign_id))
        self._show_moment(found, alone=alone)

    def _show_moment(self, found: Understood, *, alone: bool) -> None:
        """What a line says about day and time holds there; the slot is for what says nothing."""
        speech = self._context.speech
        if self._slot is None:
            return
        day = (found.day if alone else None) or self._slot.day
        self.day.setText(datewords.date(day, speech.lang))
        self.time.setVisible(bool(self.chips.buttons) and not (alone and found.has(Sort.TIME)))
        self._ask_free(day)
        self._show_free()

    def _ask_free(self, day: dt.date) -> None:
        """Asks on the reading thread, and only where there is a slot at all."""
        accounts = [each for each in self.chips.chosen() if each.slots]
        asked = (tuple(each.id for each in accounts), day)
        if asked == self._asked:
            return
        self._asked, self._free = asked, None
        session = self._context.session
        if accounts and session.is_open:
            session.work(next_free, *asked, done=partial(self._know_free, asked))

    def _know_free(self, asked: Asked, found: Mapping[str, dt.time | None]) -> None:
        if asked == self._asked:
            self._free = min(filter(None, found.values()), default=None)
            self._show_free()

    def _show_free(self) -> None:
        t, free = self._context.speech.t, self._free
        text = t("Any time, or 19:00")
        if free is not None and self._slot is not None and not self._slot.timed:
            text = t("Free slot {time}, or “any time”").format(time=f"{free:%H:%M}")
        self.time.setPlaceholderText(text)

    def add_post(self) -> None:
        """Adds a post for each line, or says what is missing."""
        t, lines, slot = self._context.speech.t, self.field.lines(), self._slot
        if slot is None or not lines or len(lines) > MOST:
            self._warn(self._too_many(len(lines)) if lines else t("Write a title."))
            return
        try:
            time = time_of(self.time.text(), timed=slot.timed)
            setting = self._setting(slot, time, alone=len(lines) == 1)
            self._add(drafts_of(lines, self.field.reader.read, setting))
        except ValueError:
            self._warn(t("This is no time; write 19:00, or nothing for any time."))
            self.time.setFocus()
        except IncompleteLineError as error:
            self._refuse(error)

    def _setting(self, slot: Slot, time: Any, *, alone: bool) -> Setting:
        return Setting(
            names=self.field.reader.names,
            day=slot.day,
            time=time,
            zone=self._zone,
            chosen=self.chips.ids(),
            alone=alone,
            assets=self._assets,
            campaign=self._campaign,
        )

    def _refuse(self, error: IncompleteLineError) -> None:
        t, values = self._context.speech.t, error.values
        why = t(REFUSALS[error.code]).format(**values)
        if len(self.field.lines()) > 1:
            why = t("Line {number}: {why}").format(number=values["number"], why=why)
            self.title.go_to(values["line"])
        self._warn(why)
        if error.code == "unsure_account":
            self.chips.focus_on(values["ids"])

    def _add(self, drafts: Sequence[PostDraft]) -> None:
        plain = self.field.reader.plain
        typed = (self.title.text(), plain, self.time.text(), self._assets, self._slot)
        self._context.session.change(
            add_posts, drafts, done=self.added.emit, failed=partial(self._give_back, *typed)
        )
        self.chips.stay()
        self.field.clear()
        self.time.clear()
        self.bring_files(())
        self._slot = None
        self.close_card()

    def _give_back(
        self,
        text: str,
        plain: frozenset[str],
        time: str,
        assets: tuple[str, ...],
        slot: Slot,
        error: UserError,
    ) -> None:
        """What could not be added stands here again, unless the next post is begun already."""
        if not self.title.text():
            self.field.take_text(text, plain)
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
        self._zone = zone
        self._find_names()
        accounts = self.chips.chosen()
        if accounts:
            time = slot.time if slot.timed else FREE
            items = items_at(accounts, slot.day, time, self._setting(slot, time, alone=True))
            title = self._context.speech.t("New post")
            draft = PostDraft({"title": title, "campaign_id": self._campaign or None}, items)
            self._context.session.change(add_posts, [draft], done=done)
        return bool(accounts)

    def _too_many(self, count: int) -> str:
        text = self._context.speech.t("At most {most} posts are added at once; these are {count}.")
        return text.format(most=f"{MOST:,}", count=f"{count:,}")

    def _warn(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _open_settings(self) -> None:
        self.close_card()
        self._context.commands.run("page.settings")


def _height(widget: QWidget, width: int) -> int:
    tall = widget.hasHeightForWidth()
    return widget.heightForWidth(width) if tall else widget.sizeHint().height()
