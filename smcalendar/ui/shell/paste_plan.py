"""Takes a plan that is typed or pasted: each row is looked over before anything is written."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_, sentence
from smcalendar.domain.named_accounts import known_accounts
from smcalendar.domain.notes import NOTES
from smcalendar.domain.pasted_plan import Place, PlanRow, Verdict, understood
from smcalendar.domain.vocabulary import vocabulary
from smcalendar.services import plan, setup
from smcalendar.services.plan import PostDraft
from smcalendar.services.platforms import platforms
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import TextField
from smcalendar.ui.kit.form_fields import ChecksInput
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.set_up import SetUp, called
from smcalendar.ui.kit.tones import ToneLabel

SOON = 250
LOWEST = 220
"""How many pixels of the preview stay in sight; beyond that the page scrolls."""
LONGEST = 200
"""How much of a text the preview shows."""
FEW = 2
"""With so many accounts at most, all of them get the lines that name none."""

VERDICTS: Mapping[Verdict, str] = {
    Verdict.NEW: N_("Plan", "✓ New"),
    Verdict.DOUBTFUL: N_("Plan", "? Doubtful"),
    Verdict.WRONG: N_("Plan", "✕ Wrong"),
}
COLUMNS = (
    N_("Plan", "Row"),
    N_("Plan", "Day"),
    N_("Plan", "Time"),
    N_("Plan", "Accounts"),
    N_("Plan", "Post"),
    N_("Plan", "Note"),
)


class PastePlan(QScrollArea):
    """`added` gives the ids of the posts; they were added as one action."""

    changed = Signal()
    added = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._setup: SetUp | None = None
        self._titles: frozenset[str] = frozenset()
        self.rows: tuple[PlanRow, ...] = ()
        self.text = TextField(lines=5, most=8)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.accounts = ChecksInput()
        self.table = QTableWidget(0, len(COLUMNS))
        self.summary = ToneLabel(context.theme)
        self.notice = Notice(context.theme)
        self._hint, self._label = ToneLabel(context.theme), ToneLabel(context.theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        for widget in (self._hint, self.text, self._label, self.accounts, self.summary):
            column.addWidget(widget)
        column.addWidget(self.table, 100)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)
        self._prepare_table()
        self._connect()

    def _prepare_table(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(LOWEST)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for stretched in (len(COLUMNS) - 2, len(COLUMNS) - 1):
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        say = self._context.speech.say
        hint = N_(
            "Plan",
            "One line is one post, such as: 11/25 19:00 IG+FB New soap. Or paste rows of a "
            "spreadsheet: its columns for date, time, account and text are recognised.",
        )
        say(self._hint.setText, hint)
        say(self.text.setAccessibleName, N_("Plan", "Your plan"))
        say(self._label.setText, N_("Plan", "Rows that name no account go to"))
        say(self.accounts.setAccessibleName, N_("Plan", "Rows that name no account go to"))
        say(self.table.setAccessibleName, N_("Plan", "How the rows were understood"))
        self.text.typed.connect(self._wait)
        self.accounts.edited.connect(self.read)
        self._timer.timeout.connect(self.read)
        self._context.speech.changed.connect(self._show)

    def show_set_up(self, found: SetUp) -> None:
        """Knows the accounts that are there."""
        first = self._setup is None
        self._setup = found
        accounts = found.records["account"]
        words = self._context.speech.words
        self.accounts.offer([(called(each, words), each.id) for each in accounts])
        if first and len(accounts) <= FEW:
            self.accounts.show_value([each.id for each in accounts])
        for widget in (self._label, self.accounts):
            widget.setVisible(bool(accounts))
        self._context.session.work(_titles, done=self._know_titles)
        self.read()

    def _know_titles(self, titles: frozenset[str]) -> None:
        self._titles = titles
        self.read()

    def _wait(self) -> None:
        self.notice.end()
        self._timer.start()

    def read(self) -> None:
        """Reads what stands in the text."""
        self._timer.stop()
        self.rows = understood(self.text.text(), self._place()) if self._setup else ()
        self._show()
        self.changed.emit()

    def _place(self) -> Place:
        assert self._setup is not None
        accounts = self._setup.records["account"]
        return Place(
            known=known_accounts(accounts, platforms().values()),
            vocabulary=vocabulary(accounts, platforms().values()),
            today=self._context.today(),
            accounts=self.accounts.value(),
            titles=self._titles,
        )

    def wanted(self) -> tuple[PlanRow, ...]:
        """Returns the rows that will be added: all but the wrong ones."""
        return tuple(each for each in self.rows if each.verdict is not Verdict.WRONG)

    def add(self) -> None:
        """Adds the posts as one action, and goes to the first day of them.

        Until that is done nothing can be typed here: it would be taken away with what was added.
        """
        drafts = [_draft(each) for each in self.wanted()]
        self.notice.end()
        self._set_adding(True)
        self._context.session.change(plan.add_posts, drafts, done=self._added, failed=self._refused)

    def _set_adding(self, adding: bool) -> None:
        self.setDisabled(adding)
        self.changed.emit()

    def _added(self, ids: tuple[str, ...]) -> None:
        days = [each.day for each in self.wanted() if each.day and each.accounts]
        if days:
            self._context.viewpoint.go_to(min(days))
        self.text.setPlainText("")
        self.read()
        self._set_adding(False)
        self.added.emit(ids)

    def _refused(self, error: UserError) -> None:
        self._set_adding(False)
        self.notice.tell_trouble(error, self._context.speech.words)

    def _show(self) -> None:
        t = self._context.speech.t
        self.table.setVisible(bool(self.rows))
        self.table.setHorizontalHeaderLabels([t(each) for each in COLUMNS])
        self.table.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows):
            for column, text in enumerate(self._cells(row)):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self.summary.setText(self._summary() if self.rows else "")

    def _summary(self) -> str:
        t = self._context.speech.t
        counts = {each: sum(row.verdict is each for row in self.rows) for each in Verdict}
        parts = (
            t("%n new", "", counts[Verdict.NEW]),
            t("%n doubtful, to be added as shown", "", counts[Verdict.DOUBTFUL]),
            t("%n wrong, left out", "", counts[Verdict.WRONG]),
        )
        return " · ".join(parts)

    def _cells(self, row: PlanRow) -> tuple[str, ...]:
        speech = self._context.speech
        notes = (*row.faults, *row.doubts)
        return (
            speech.t(VERDICTS[row.verdict]),
            datewords.date(row.day, speech.lang) if row.day else "",
            row.time.isoformat("minutes") if row.time else "",
            "\n".join(self._called(each) for each in row.accounts),
            "\n".join(filter(None, (row.title, row.text[:LONGEST]))),
            "\n".join(sentence(speech.t, NOTES[each.code], each.values) for each in notes),
        )

    def _called(self, account_id: str) -> str:
        account = self._setup.named("account", account_id) if self._setup else None
        return called(account, self._context.speech.words) if account else ""


def _titles(workspace: Any) -> frozenset[str]:
    posts: tuple[Any, ...] = setup.records(workspace, "post")
    return frozenset(each.title.casefold() for each in posts if each.title)


def _draft(row: PlanRow) -> PostDraft:
    items = [{"account_id": each, "date": row.day, "time": row.time} for each in row.accounts]
    return PostDraft({"title": row.title, "text": row.text}, items)
