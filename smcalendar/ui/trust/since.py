"""What changed since a paper was printed: its code is typed, and the list follows changes."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services import trust
from smcalendar.services.trust import Told
from smcalendar.services.workspaces import Workspace
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog
from smcalendar.ui.kit.fields import ENTER_KEYS, LineField
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.words import Words

ITEM, RECORD = (int(Qt.ItemDataRole.UserRole) + n for n in range(2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What differs since a code; `error` says why nobody knows."""

    code: str
    told: tuple[Told, ...] = ()
    error: UserError | None = None


def in_one_line(told: Told) -> str:
    """Returns what is told of a record, after the title where it has none of its own."""
    return f"{told.title} · {told.text}" if told.title else told.text


class ChangeList(QListWidget):
    """One line for each record; Enter and a double click open those that can be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_told(self, told: tuple[Told, ...]) -> None:
        """Shows these; the record that was current stays so."""
        current = self.currentItem() and self.currentItem().data(RECORD)
        self.clear()
        for each in told:
            row = QListWidgetItem(in_one_line(each), self)
            row.setData(ITEM, each.item)
            row.setData(RECORD, each.id)
            if each.id == current:
                self.setCurrentItem(row)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 72, metrics.lineSpacing() * 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not the dialog's here."""
        super().keyPressEvent(event)
        if event.key() in ENTER_KEYS:
            event.accept()


class SinceDialog(Dialog):
    """A field for the code, a sentence, a list. `open_wanted` names an item (id) to open."""

    open_wanted = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Trust", "Changes since a print"))
        self._asked = ""
        self.answer: Answer | None = None
        self.code = LineField()
        self.code.setMaxLength(40)
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.ask_button = QPushButton()
        self.list = ChangeList()
        self._lay_out()
        self.open_button = self.add_button(N_("Trust", "Open in the editor"), self._open_current)
        self.copy_button = self.add_button(N_("Trust", "Copy the list"), self._copy)
        self.add_close()
        self.code.left.connect(self.ask)
        self.ask_button.clicked.connect(self.ask)
        self.list.itemActivated.connect(self._open)
        self.list.currentItemChanged.connect(self._allow)
        self._query = SlowQuery(context.session, _answer, watcher=self, values=self._question)
        self._query.answered.connect(self._show)
        context.speech.changed.connect(self._query.refresh)
        self._allow()

    def _lay_out(self) -> None:
        speech = self.context.speech
        label = Label()
        label.setBuddy(self.code)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.code, 1)
        row.addWidget(self.ask_button)
        self.body.addLayout(row)
        self.body.addWidget(self.list, 1)
        speech.say(label.setText, N_("Trust", "Print code on the paper:"))
        speech.say(self.code.setAccessibleName, N_("Trust", "Print code"))
        speech.say(self.ask_button.setText, N_("Trust", "Show"))
        speech.say(self.list.setAccessibleName, N_("Trust", "Changes since this paper"))

    def present(self) -> None:
        """Shows the dialog, ready to type a code."""
        super().present()
        self.code.setFocus()
        self.code.selectAll()

    def ask(self) -> None:
        """Asks for the code that stands in the field."""
        typed = self.code.text().strip()
        if typed and typed != self._asked:
            self._asked = typed
            self._query.refresh()

    def _question(self) -> tuple[str, Words]:
        return self._asked, self.context.speech.words

    def _show(self, answer: Answer | None) -> None:
        if answer is None:
            return
        self.answer = answer
        self.list.show_told(answer.told)
        if answer.error is not None:
            self.tell_trouble(answer.error)
        else:
            self.tell(self._counted)
        self._allow()

    def _counted(self) -> str:
        told = self.answer.told if self.answer else ()
        t = self.context.speech.t
        if not told:
            return t("Nothing changed since this paper.")
        return t("%n change(s) since this paper.", "", len(told))

    def _allow(self) -> None:
        row = self.list.currentItem()
        self.open_button.setEnabled(row is not None and bool(row.data(ITEM)))
        self.copy_button.setEnabled(self.list.count() > 0)

    def _open_current(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            self._open(row)

    def _open(self, row: QListWidgetItem) -> None:
        if row.data(ITEM):
            self.open_wanted.emit(row.data(ITEM))

    def _copy(self) -> None:
        if self.answer is not None:
            lines = (f"{self.answer.code}: {self._counted()}", *map(in_one_line, self.answer.told))
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.tell(lambda: self.context.speech.t("The list is on the clipboard."))


def _answer(workspace: Workspace, code: str, words: Words) -> Answer | None:
    if not code:
        return None
    try:
        return Answer(code=code, told=trust.told_records(workspace, code, words))
    except UserError as error:
        if error.code != "unknown_print_code":
            raise
        return Answer(code=code, error=error)
