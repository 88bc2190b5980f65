"""Adds accounts from the addresses of their pages: pasted, looked over, added as one action."""

from collections.abc import Mapping, Sequence, Set
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smcalendar.domain.addresses import Found
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services import setup
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.set_up import SetUp, platform_choices
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel

SOON = 250
"""After how many milliseconds without a key the text is read."""

MOST = 100
"""How many accounts are shown at once."""


class _Row(QWidget):
    """One account that was found; its platform, handle and brand can be changed."""

    changed = Signal()

    def __init__(self, context: Context, found: Found) -> None:
        super().__init__()
        self.found = found
        self._context = context
        self.wanted = QCheckBox()
        self.platform = ChoiceField()
        self.handle = LineField()
        self.note = ToneLabel(context.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        for widget, stretch in ((self.wanted, 0), (self.platform, 3), (self.handle, 4)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.note)
        self.platform.begin(found.platform)
        self.handle.setText(found.handle or "")
        self._there = False
        say = context.speech.say
        say(self.wanted.setAccessibleName, N_("Accounts", "Add this account"))
        say(self.platform.setAccessibleName, N_("Attribute", "Platform"))
        say(self.platform.setPlaceholderText, N_("Attribute", "Platform"))
        say(self.handle.setAccessibleName, N_("Attribute", "Handle"))
        say(self.handle.setPlaceholderText, N_("Attribute", "Handle"))
        context.speech.changed.connect(self._say)
        self.wanted.toggled.connect(self.changed)
        self.platform.edited.connect(self._complete)
        self.handle.typed.connect(self._complete)
        self._say()
        self.wanted.setChecked(self._is_complete())

    def know(self, *, there: bool) -> None:
        """Knows whether there is such an account; then it is not wanted again."""
        if there != self._there:
            self._there = there
            self.wanted.setChecked(not there and self._is_complete())
            self._say()

    def values(self) -> Mapping[str, Any] | None:
        """Returns what the account will be, None when it is not wanted or not complete."""
        platform, handle = self.platform.value(), self.handle.text().strip().lstrip("@＠")
        if not (self.wanted.isChecked() and platform and handle):
            return None
        address = self.found.address if platform == self.found.platform else ""
        return {"platform": platform, "handle": handle, "address": address}

    def _is_complete(self) -> bool:
        return bool(self.platform.value() and self.handle.text().strip())

    def _complete(self) -> None:
        self.wanted.setChecked(self._is_complete())
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        t = self._context.speech.t
        self.platform.offer(platform_choices(self._context.speech.words))
        text = self._reason()
        self.note.setText(f"{self.found.text}\n{t(text)}" if text else self.found.text)
        self.note.set_tone("danger" if text and not self.wanted.isChecked() else "quiet")

    def _reason(self) -> str:
        if self._there:
            return N_("Accounts", "This account is here already.")
        if not self.platform.value():
            return N_("Accounts", "Whose page this is was not recognised; choose its platform.")
        if not self.handle.text().strip():
            return N_("Accounts", "This address does not tell the handle; type it.")
        return ""


class PasteAccounts(QScrollArea):
    """`added` gives the ids of the accounts that were added."""

    added = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._setup: SetUp | None = None
        self._title = Title(context, N_("Accounts", "Paste page addresses"))
        self._brand_label = ToneLabel(context.theme)
        self._hint = ToneLabel(context.theme)
        self.text = TextField(lines=3, most=6)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.brand = ChoiceField(free=True)
        self.add = QPushButton()
        self.add.setProperty("primary", True)
        self.notice = Notice(context.theme)
        self.rows: list[_Row] = []
        self._more = 0
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 4, 16, 16)
        for widget in (self._title, self._hint, self.text, self._brand_label, self.brand):
            column.addWidget(widget)
        column.addLayout(self._column)
        column.addWidget(self.notice)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)

    def _connect(self) -> None:
        say, speech = self._context.speech.say, self._context.speech
        say(
            self._hint.setText,
            N_(
                "Accounts",
                "One or many, in any text: https://www.instagram.com/…, @handle. Platform and "
                "handle are recognised; you look them over before anything is added.",
            ),
        )
        say(self.text.setAccessibleName, N_("Accounts", "Page addresses"))
        say(
            self._brand_label.setText,
            N_("Accounts", "Brand of these accounts (a new name adds one)"),
        )
        say(self.brand.setAccessibleName, N_("Attribute", "Brand"))
        say(self.brand.setPlaceholderText, N_("Accounts", "Choose a brand or type a new one"))
        self.text.typed.connect(self._wait)
        self.brand.edited.connect(self._count)
        self.brand.editTextChanged.connect(self._count)
        self._timer.timeout.connect(self.read)
        self.add.clicked.connect(self._add)
        speech.changed.connect(self._count)
        self._count()

    def show_set_up(self, found: SetUp) -> None:
        """Knows the brands and accounts that are there."""
        self._setup = found
        brands = found.records["brand"]
        self.brand.offer([(each.name, each.name) for each in brands])
        if len(brands) == 1 and not self.brand_name():
            self.brand.show_value(brands[0].name)
        self.read()

    def brand_name(self) -> str:
        """Returns the name of the brand that the accounts will have."""
        return self.brand.currentText().strip()

    def _wait(self) -> None:
        self._timer.start()

    def read(self) -> None:
        """Reads what stands in the text; rows that were looked over already stay."""
        self._timer.stop()
        found = setup.accounts_from(self.text.text())
        self._more = max(0, len(found) - MOST)
        self._show(found[:MOST])
        self._count()

    def _show(self, found: Sequence[Found]) -> None:
        for row in self.rows:
            if row.found not in found:
                row.hide()
                row.deleteLater()
        kept = {row.found: row for row in self.rows}
        self.rows = [kept.get(each) or self._row(each) for each in found]
        for number, row in enumerate(self.rows):
            self._column.insertWidget(number, row)
            row.know(there=self._is_there(row.found))

    def _row(self, found: Found) -> _Row:
        row = _Row(self._context, found)
        row.changed.connect(self._count)
        return row

    def _is_there(self, found: Found) -> bool:
        known = self._setup.records["account"] if self._setup else ()
        handle = (found.handle or "").casefold()
        return any((found.platform, handle) == (a.platform, a.handle.casefold()) for a in known)

    def _wanted(self) -> list[Mapping[str, Any]]:
        return [values for row in self.rows if (values := row.values())]

    def _count(self) -> None:
        count = len(self._wanted())
        t = self._context.speech.t
        self.add.setText(t("Add %n account(s)", "", count) if count else t("Add accounts"))
        self.add.setEnabled(bool(count and self.brand_name()))
        text = bool(self.text.text().strip())
        if text and not self.rows:
            self.notice.tell(t("No page address or @handle was recognised in this text."))
        elif count and not self.brand_name():
            self.notice.tell(t("Choose the brand, or type the name of a new one."), tone="quiet")
        elif self._more:
            self.notice.tell(t("%n more can be added after these.", "", self._more), tone="quiet")
        else:
            self.notice.end()

    def _add(self) -> None:
        wanted = [{**each, "brand": self.brand_name()} for each in self._wanted()]
        shown = frozenset(row.found for row in self.rows)
        self.add.setEnabled(False)
        self._context.session.change(
            setup.add_accounts, wanted, done=partial(self._added, shown), failed=self._refused
        )

    def _added(self, shown: Set[Found], ids: tuple[str, ...]) -> None:
        """What was typed meanwhile, or was more than could be shown, comes next."""
        rest = (each for each in setup.accounts_from(self.text.text()) if each not in shown)
        self.text.setPlainText("\n".join(each.text for each in rest))
        self.read()
        self.added.emit(ids)

    def _refused(self, error: UserError) -> None:
        self._count()
        self.notice.tell_trouble(error, self._context.speech.words)
