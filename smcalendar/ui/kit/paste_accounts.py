"""Adds accounts from the addresses of their pages: pasted, looked over, added as one action."""

from collections.abc import Iterable, Mapping
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

from smcalendar.domain import sentences
from smcalendar.domain.addresses import Found
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services import setup
from smcalendar.services.platforms import platforms
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.set_up import SetUp
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel

SOON = 250
"""After how many milliseconds without a key the text is read."""

MOST = 100


class _Row(QWidget):
    """One account that was found; its platform, handle and brand can be changed."""

    changed = Signal()

    def __init__(self, context: Context, found: Found, there: bool) -> None:
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
        words = context.speech.words
        self.platform.offer([(each.names[words.lang], each.id) for each in platforms().values()])
        self.platform.show_value(found.platform)
        self.handle.setText(found.handle or "")
        self.wanted.setChecked(not there and found.platform is not None and bool(found.handle))
        self._there = there
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

    def values(self) -> Mapping[str, Any] | None:
        """Returns what the account will be, None when it is not wanted or not complete."""
        platform, handle = self.platform.value(), self.handle.text().strip().lstrip("@＠")
        if not (self.wanted.isChecked() and platform and handle):
            return None
        same = (platform, handle) == (self.found.platform, self.found.handle)
        return {
            "platform": platform,
            "handle": handle,
            "address": self.found.address if same or self.found.platform == platform else "",
        }

    def _complete(self, _value: Any) -> None:
        complete = bool(self.platform.value() and self.handle.text().strip())
        self.wanted.setChecked(complete)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        t = self._context.speech.t
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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
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

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def read(self) -> None:
        """Reads what stands in the text; rows that were looked over already stay."""
        self._timer.stop()
        found = setup.accounts_from(self.text.text())[:MOST]
        if [each.found for each in self.rows] != list(found):
            self._fill(found)
        self._count()

    def _fill(self, found: Iterable[Found]) -> None:
        emptied(self._column)
        self.rows = [_Row(self._context, each, self._is_there(each)) for each in found]
        for row in self.rows:
            row.changed.connect(self._count)
            self._column.addWidget(row)

    def _is_there(self, found: Found) -> bool:
        known = self._setup.records["account"] if self._setup else ()
        handle = (found.handle or "").casefold()
        return any((found.platform, handle) == (a.platform, a.handle.casefold()) for a in known)

    def _wanted(self) -> list[Mapping[str, Any]]:
        return [values for row in self.rows if (values := row.values())]

    def _count(self, *_: Any) -> None:
        count = len(self._wanted())
        t = self._context.speech.t
        self.add.setText(t("Add %n account(s)", "", count) if count else t("Add accounts"))
        self.add.setEnabled(bool(count and self.brand_name()))
        text = bool(self.text.text().strip())
        if text and not self.rows:
            self.notice.tell(t("No page address or @handle was recognised in this text."))
        elif count and not self.brand_name():
            self.notice.tell(t("Choose the brand, or type the name of a new one."), tone="quiet")
        else:
            self.notice.end()

    def _add(self) -> None:
        wanted = [{**each, "brand": self.brand_name()} for each in self._wanted()]
        self._context.session.change(
            setup.add_accounts, wanted, done=self._added, failed=self._refused
        )

    def _added(self, ids: tuple[str, ...]) -> None:
        self.text.setPlainText("")
        self.read()
        self.added.emit(ids)

    def _refused(self, error: UserError) -> None:
        words = self._context.speech.words
        self.notice.tell(sentences.message(error.code, error.values, words))
