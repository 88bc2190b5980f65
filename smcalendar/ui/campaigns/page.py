"""The page of the campaigns: all of them by their start, and the form of the chosen one."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from smcalendar.domain.filters import Filter, record_text
from smcalendar.domain.messages import N_
from smcalendar.ui.campaigns.kind import WHEN, campaign_kind, when_of
from smcalendar.ui.campaigns.reading import Campaigns, campaigns, duplicate
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.page import Page
from smcalendar.ui.kit.query import Query
from smcalendar.ui.kit.record_page import RecordPage
from smcalendar.ui.kit.set_up import SetUp, called


class CampaignsPage(Page):
    """`calendar_wanted` tells that the posts of a campaign are to be seen in the calendar."""

    calendar_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: SetUp | None = None
        self.search = LineField()
        self.when = ChoiceField()
        self.show_posts, self.duplicate = QPushButton(), QPushButton()
        self._counts: dict[str, int] = {}
        self.records = RecordPage(
            context,
            campaign_kind(self._counts),
            above=self._narrowing(),
            actions=(self.show_posts, self.duplicate),
        )
        self.no_brand = EmptyState(
            context,
            N_("Campaigns", "No campaign yet"),
            N_("Campaigns", "A campaign belongs to a brand, and there is none yet."),
            N_("Campaigns", "Add a brand in the settings"),
        )
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(12, 12, 12, 0)
        self._stack.addWidget(self.records)
        self._stack.addWidget(self.no_brand)
        self._connect()
        self._query = Query(context.session, campaigns, self)
        self._query.answered.connect(self.show_campaigns)
        self._query.ask_now()

    def _narrowing(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        column.addWidget(self.when)
        return holder

    def _connect(self) -> None:
        say = self._context.speech.say
        say(self.search.setPlaceholderText, N_("Campaigns", "Search campaigns"))
        say(self.search.setAccessibleName, N_("Campaigns", "Search campaigns"))
        say(self.when.setAccessibleName, N_("Campaigns", "Which campaigns"))
        say(self.show_posts.setText, N_("Campaigns", "Show its posts in the calendar"))
        say(self.duplicate.setText, N_("Campaigns", "Duplicate"))
        self.search.textChanged.connect(self._narrow)
        self.when.edited.connect(self._narrow)
        self.show_posts.clicked.connect(self._show_chosen_posts)
        self.duplicate.clicked.connect(self._duplicate)
        self.records.wanted.connect(self._show_posts)
        self.records.reading.locked.connect(self.duplicate.setDisabled)
        self.records.reading.follow()
        self.records.added.connect(self._show_all)
        self.no_brand.wanted.connect(self._go_to_settings)
        self._context.speech.changed.connect(self._offer)
        self._offer()

    def title(self) -> str:
        return self._context.speech.t("Campaigns")

    def show_campaigns(self, found: Campaigns) -> None:
        """Shows the campaigns as they are now."""
        self._found = found.setup
        self._counts.clear()
        self._counts.update(found.posts)
        self.records.show_set_up(found.setup)
        brands = bool(found.setup.records["brand"])
        self._stack.setCurrentWidget(self.records if brands else self.no_brand)
        some = bool(found.setup.records["campaign"])
        for button in (self.show_posts, self.duplicate):
            button.setVisible(some)

    def _go_to_settings(self) -> None:
        self._context.commands.run("page.settings")

    def _offer(self) -> None:
        t = self._context.speech.t
        self.when.offer([(t(word), name) for name, word in WHEN.items()])
        if self.when.value() is None:
            self.when.show_value("all")

    def choose(self, campaign: str) -> None:
        """Shows a campaign (its id), whatever the list was narrowed to."""
        self._show_all(campaign)
        self.records.choose(campaign)

    def _show_all(self, _campaign: str) -> None:
        self.search.clear()
        self.when.show_value("all")

    def _narrow(self, _value: Any = None) -> None:
        self.records.narrow(self._fits)

    def _fits(self, campaign: Any) -> bool:
        wanted = self.when.value()
        if wanted not in (None, "all") and when_of(campaign, self._context.today()) != wanted:
            return False
        text = record_text(campaign).casefold()
        brand = self._found.named("brand", campaign.brand_id) if self._found else None
        if brand is not None:
            text += called(brand, self._context.speech.words).casefold()
        return all(word in text for word in self.search.text().casefold().split())

    def _show_chosen_posts(self) -> None:
        self._show_posts(self.records.list.choice())

    def _show_posts(self, campaign_id: str) -> None:
        campaign = self._found.named("campaign", campaign_id) if self._found else None
        if campaign is None:
            return
        viewpoint = self._context.viewpoint
        viewpoint.narrow(Filter(campaigns=frozenset({campaign.id})))
        if campaign.start is not None:
            viewpoint.go_to(campaign.start)
        self.calendar_wanted.emit()

    def _duplicate(self) -> None:
        campaign = self.records.chosen()
        if campaign is not None:
            name = self._context.speech.t("{name} (copy)").format(name=campaign.name)
            self._context.session.change(duplicate, campaign.id, name, done=self.records.choose)
