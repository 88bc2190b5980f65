"""The welcome page: three ways to begin, and the workspaces that were open lately."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smcalendar.domain.messages import N_
from smcalendar.services import windowstate
from smcalendar.services.home import home_folder
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.page import Page
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.theme import POINTS
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.shell.making_sample import MakingSample

WIDEST = 980
PICTURE = 28
CARD = 260
"""How wide a card is at least at 100 %."""

CARDS = (
    (
        "calendar",
        N_("Welcome", "See the sample"),
        N_(
            "Welcome",
            "A quarter of two invented brands, in a folder of its own. Try everything; nothing of "
            "yours is touched, and you can delete it at any time.",
        ),
    ),
    (
        "copy",
        N_("Welcome", "Bring my plan"),
        N_(
            "Welcome",
            "A new workspace from what you have: paste the addresses of your pages, then the rows "
            "of your spreadsheet. You look over each row before anything is added.",
        ),
    ),
    (
        "plus",
        N_("Welcome", "Start empty"),
        N_("Welcome", "A new workspace. Four short steps, and you may leave at any of them."),
    ),
)


class Card(QFrame):
    """One way to begin: a drawing, a title, some words, a button."""

    def __init__(self, context: Context, drawing: str, title: str, words: str) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.button = QPushButton()
        self.button.setProperty("primary", True)
        context.speech.say(self.button.setText, title)
        self._picture = ToneLabel(context.theme)
        text = ToneLabel(context.theme, "text")
        context.speech.say(text.setText, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (self._picture, Title(context, title), text):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        show_icon(self._show_drawing, drawing, context.theme)

    def _show_drawing(self, drawing: QIcon) -> None:
        self._picture.setPixmap(drawing.pixmap(PICTURE, PICTURE))


class Welcome(Page):
    """`open_wanted` gives the folder of a workspace, `new_wanted` wants the assistant.

    `forgotten` gives a folder that shall be no recent workspace any more.
    """

    open_wanted = Signal(object)
    new_wanted = Signal()
    forgotten = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._home = home_folder(context.session.environ)
        self.cards = [Card(context, *each) for each in CARDS]
        self.making = MakingSample(context)
        self.recent = RecordList(context.theme)
        self.open, self.forget, self.other = QPushButton(), QPushButton(), QPushButton()
        self._recent_title = Title(context, N_("Welcome", "Recent workspaces"))
        self._sheet = QWidget()
        self._lay_out()
        self._connect()
        self.show_recent()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(Title(self._context, N_("Welcome", "Welcome to smcalendar"), scale=1.6))
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        column.addLayout(self._grid)
        column.addWidget(self.making)
        column.addWidget(self._recent_title)
        column.addWidget(self.recent, 4)
        buttons = Flow()
        for each in (self.open, self.forget, self.other):
            buttons.addWidget(each)
        column.addLayout(buttons)
        column.addStretch(1)
        self._sheet.setMaximumWidth(WIDEST)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._arrange()

    def _connect(self) -> None:
        say = self._context.speech.say
        say(self.open.setText, N_("Welcome", "Open"))
        say(self.forget.setText, N_("Welcome", "Take off this list"))
        say(self.other.setText, N_("Welcome", "Open another workspace…"))
        say(self.recent.setAccessibleName, N_("Welcome", "Recent workspaces"))
        sample, plan, empty = (each.button for each in self.cards)
        sample.clicked.connect(self.making.start)
        plan.clicked.connect(self.new_wanted)
        empty.clicked.connect(self.new_wanted)
        self.making.made.connect(self.open_wanted)
        self.making.going.connect(sample.setDisabled)
        self.recent.wanted.connect(self._open)
        self.recent.unwanted.connect(self._forget)
        self.recent.chosen.connect(self._enable)
        self.open.clicked.connect(self._open_chosen)
        self.forget.clicked.connect(self._forget)
        self.other.clicked.connect(self._choose_other)
        self._context.speech.changed.connect(self.show_recent)
        self._context.theme.changed.connect(self._arrange)

    def title(self) -> str:
        return self._context.speech.t("Welcome")

    def show_recent(self) -> None:
        """Shows the recent workspaces as they are remembered now; those that are gone say so."""
        folders = windowstate.load(self._home).recent
        self.recent.show_lines(map(self._line, folders))
        for widget in (self._recent_title, self.recent, self.open, self.forget):
            widget.setVisible(bool(folders))
        self._enable(self.recent.choice())

    def _line(self, folder: str) -> Line:
        path = Path(folder)
        if windowstate.is_there(path):
            return Line(folder, path.name, str(path.parent))
        t = self._context.speech.t
        gone = t("Not there now: {path}. It may have been moved, or its disk is not connected.")
        return Line(folder, path.name, gone.format(path=path.parent), faint=True)

    def _enable(self, folder: str) -> None:
        self.open.setEnabled(bool(folder) and windowstate.is_there(Path(folder)))
        self.forget.setEnabled(bool(folder))

    def _open(self, folder: str) -> None:
        if windowstate.is_there(Path(folder)):
            self.open_wanted.emit(Path(folder))

    def _open_chosen(self) -> None:
        self._open(self.recent.choice())

    def _forget(self) -> None:
        self.forgotten.emit(self.recent.choice())
        self.show_recent()

    def _choose_other(self) -> None:
        self._context.commands.run("workspace.open")

    def _arrange(self) -> None:
        """The cards stand side by side where there is room for their words."""
        least = CARD * self._context.theme.font().pointSizeF() / POINTS
        columns = max(1, min(len(self.cards), int((self.width() - 64) / least)))
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.show_recent()
        super().showEvent(event)
