"""One item of the post: where it stands, when and where it is posted, and what it says itself."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton

from smcalendar.domain.messages import N_, STATES
from smcalendar.domain.plan import FIXED
from smcalendar.domain.resolved import OVERRIDABLE, Resolved
from smcalendar.domain.states import State, Step
from smcalendar.services.cadence import Conflicts
from smcalendar.services.editor import OpenItem, OpenPost
from smcalendar.services.platforms import format_named, platforms
from smcalendar.ui.editing.decisions import Decisions
from smcalendar.ui.editing.edits import Edits
from smcalendar.ui.editing.format_fields import FormatFields
from smcalendar.ui.editing.item_foot import ItemFoot
from smcalendar.ui.editing.lock_note import LockNote
from smcalendar.ui.editing.record_page import RecordPage
from smcalendar.ui.editing.steps import StepsBox
from smcalendar.ui.editing.strip import account_name
from smcalendar.ui.editing.tally import COUNTED, Counting, as_typed, counted, is_counted
from smcalendar.ui.editing.typist import Typist
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.counter import Counter
from smcalendar.ui.kit.set_up import zones
from smcalendar.ui.kit.typed import words_shown

CONTENT = ("account_id", "format", *OVERRIDABLE)
SCHEDULE = ("date", "time", "zone")

ALLOWING = {State.IN_REVIEW: Step.RECALL, State.SCHEDULED: Step.UNSCHEDULE}
"""The step after which content can be edited again."""


class ItemPage(RecordPage):
    """The fields of one item."""

    def __init__(self, context: Context, typist: Typist, edits: Edits) -> None:
        super().__init__(context, typist, edits, "item")
        self.steps = StepsBox(context, typist)
        self.column.addWidget(self.steps)
        self._add_schedule()
        self.add_entries(("account_id", "format"))
        self.note = LockNote(context, self.steps.begin)
        self.column.addWidget(self.note)
        self.add_entries(OVERRIDABLE, inherits=True)
        self.fields = FormatFields(context)
        self.column.addWidget(self.fields)
        self.foot = ItemFoot(context, edits)
        self.column.addWidget(self.foot)
        self.decisions = Decisions(context)
        self.column.addWidget(self.decisions)
        self.column.addStretch()
        self._resolved: Resolved | None = None
        self._shown: OpenPost | None = None
        self._conflicts: Conflicts = {}
        self._counters = {name: self._counter(name) for name in COUNTED}
        self.fields.edited.connect(self._edit_fields)
        for name in OVERRIDABLE:
            self._connect_own(name)

    def _add_schedule(self) -> None:
        self._schedule = QHBoxLayout()
        self._schedule.setSpacing(8)
        self._schedule.addWidget(self.new_entry("date"), 3, Qt.AlignmentFlag.AlignTop)
        self._schedule.addWidget(self.new_entry("time"), 2, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(self._schedule)
        self.other_zone = QToolButton()
        self.other_zone.setProperty("link", True)
        self.other_zone.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.other_zone.clicked.connect(self._choose_zone)
        self.context.speech.say(self.other_zone.setText, N_("Editor", "Time zone…"))
        self.column.addWidget(self.other_zone)
        self.add_entries(("zone",))

    def fit(self, width: int) -> None:
        """Puts date and time side by side where a page so wide has room for both."""
        margins, row = self.column.contentsMargins(), self._schedule
        both = [self.entries[name].minimumSizeHint().width() for name in ("date", "time")]
        aside = sum(both, row.spacing() + margins.left() + margins.right()) <= width
        direction = QBoxLayout.Direction.LeftToRight if aside else QBoxLayout.Direction.TopToBottom
        row.setDirection(direction)

    def _connect_own(self, name: str) -> None:
        self.entries[name].own_wanted.connect(lambda: self._write_own(name))
        self.entries[name].back_wanted.connect(lambda: self._take_back(name))

    def _counter(self, name: str) -> Counter:
        counter = Counter(self.context.speech, self.context.theme, "", self)
        self.entries[name].counters.addWidget(counter)
        return counter

    def show_item(self, shown: OpenPost) -> None:
        """Shows the item that is looked at; what is being typed into it stays."""
        if shown.item is None:
            return
        item = shown.item
        self._shown, self._resolved = shown, item.resolved
        self.begin(item.resolved.item, shown.files)
        self._offer(item.resolved)
        self.steps.show_item(item)
        for name in self.entries:
            self._show_entry(name)
        self._lock()
        self._tell_problems(item)
        self.fields.show_format(item.resolved, item.problems)
        self.foot.show_item(item.resolved, shown.choices.accounts)
        zone = shown.choices.settings.zone
        self.decisions.show_decisions(item.decisions, shown.names, zone)
        self._show_zone(shown=item.resolved.item.zone != zone)
        for name, counter in self._counters.items():
            counter.setVisible(is_counted(item.resolved, name))

    def show_conflicts(self, conflicts: Conflicts) -> None:
        """Shows also what is in the way of the item beside itself."""
        self._conflicts = conflicts
        if self._shown is not None and self._shown.item is not None:
            self._tell_problems(self._shown.item)

    def _tell_problems(self, item: OpenItem) -> None:
        conflicts = self._conflicts.get(item.resolved.item.id, ())
        self.show_problems((*item.problems, *conflicts))

    def _offer(self, resolved: Resolved) -> None:
        shown, lang = self._shown, self.context.speech.lang
        if shown is None:
            return
        accounts = shown.choices.accounts
        self.offer("account_id", [(account_name(each), each.id) for each in accounts])
        known = platforms().get(resolved.platform)
        formats = known.formats if known else (resolved.format,)
        self.offer("format", [(each.names[lang], each.id) for each in formats])
        self.offer("hashtags", [(name, name) for name in shown.choices.hashtags])

    def _show_zone(self, *, shown: bool) -> None:
        """Where it is the workspace's, the zone is shown to whoever wants another one."""
        entry = self.entries["zone"]
        wanted = shown or entry.field.hasFocus()
        if wanted and self._resolved is not None:
            known = sorted({*zones(), self._resolved.item.zone})
            self.offer("zone", [(name, name) for name in known])
        entry.setVisible(wanted)
        self.other_zone.setVisible(not wanted)

    def _choose_zone(self) -> None:
        self._show_zone(shown=True)
        self.entries["zone"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entry(self, name: str) -> None:
        resolved = self._resolved
        if resolved is None:
            return
        if name in OVERRIDABLE and getattr(resolved.item, name) is None:
            self.entries[name].show_inherited(self._inherited(resolved, name))
        else:
            self.show_own(name)

    def _inherited(self, resolved: Resolved, name: str) -> str:
        value = getattr(as_typed(resolved, self.typist.text), name)
        if name == "hashtags":
            return words_shown(value, mark="#")
        return ", ".join(each.name for each in value) if name == "assets" else value

    def _lock(self) -> None:
        if self._resolved is None:
            return
        item, t = self._resolved.item, self.context.speech.t
        fixed = item.state in FIXED
        content = fixed or item.state is State.IN_REVIEW
        source = t("The content of {code} cannot be edited now: {state}.")
        reason = source.format(code=item.code, state=t(STATES[item.state]))
        if not self.context.session.may_write:
            content = fixed = True
            reason = t("This window only reads.")
        for name in CONTENT:
            self.entries[name].lock(reason if content else "")
        for name in SCHEDULE:
            self.entries[name].lock(reason if fixed else "")
        self.other_zone.setEnabled(not fixed)
        self.fields.lock(reason if content else "")
        self.note.tell(reason if content else "", ALLOWING.get(item.state) if content else None)

    def edit(self, name: str, value: Any) -> None:
        """Saves a value that was chosen; date and time move the item."""
        resolved = self._resolved
        if resolved is None:
            return
        if name == "date":
            self.edits.move(resolved, value)
        elif name == "time":
            self.edits.retime(resolved, value)
        elif name == "account_id":
            self.edits.edit("item", resolved.item.id, self._account_changes(value))
        else:
            super().edit(name, value)

    def _account_changes(self, account_id: str) -> dict[str, Any]:
        """A format of another platform would be none."""
        accounts = self._shown.choices.accounts if self._shown else ()
        account = next(each for each in accounts if each.id == account_id)
        changes: dict[str, Any] = {"account_id": account_id}
        if self._resolved is not None and account.platform != self._resolved.platform:
            changes["format"] = format_named(account.platform, "").id
        return changes

    def _edit_fields(self, values: dict[str, str]) -> None:
        if self._resolved is not None:
            self.edits.edit("item", self._resolved.item.id, {"fields": values})

    def _write_own(self, name: str) -> None:
        """Its own text begins as what it inherits, so that nothing changes by that alone."""
        if self._resolved is None:
            return
        resolved = as_typed(self._resolved, self.typist.text)
        value = getattr(resolved, name)
        own = tuple(each.id for each in value) if name == "assets" else value
        self.entries[name].show_own(own)
        self.entries[name].field.setFocus()
        super().edit(name, own)

    def _take_back(self, name: str) -> None:
        """What is being typed is saved first, so that an undo brings it back."""
        item = self._resolved.item.id if self._resolved else ""
        self.typist.finish(lambda: self.edits.edit("item", item, {name: None}))

    def take_pictures(self, mime: Any) -> None:
        """With pictures of its own the item has what it inherited, and these."""
        if self._resolved is not None and self._resolved.item.assets is None:
            self.pictures().begin([each.id for each in self._resolved.assets])
        super().take_pictures(mime)

    def refresh_inherited(self, name: str) -> None:
        """Shows anew what is inherited, because somebody types into the base text."""
        if self._resolved is not None and name in self.entries:
            self._show_entry(name)

    def countings(self) -> list[Counting]:
        """Returns what is to be counted now."""
        if self._resolved is None:
            return []
        each = as_typed(self._resolved, self.typist.text)
        counters = self._counters.items()
        return [(counter, partial(counted, each, name)) for name, counter in counters]
