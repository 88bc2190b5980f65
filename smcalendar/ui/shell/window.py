"""The one window: rail, tool bar, pages, side panel, status bar, and the menus over them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Clock
from smcalendar.services.preferences import Preferences
from smcalendar.ui.kit.chosen import Chosen
from smcalendar.ui.kit.commands import Commands, Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.page import Page
from smcalendar.ui.kit.session import Session
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.kit.viewpoint import Viewpoint
from smcalendar.ui.shell import layout, parts
from smcalendar.ui.shell.banner import Banner
from smcalendar.ui.shell.elsewhere import Elsewhere
from smcalendar.ui.shell.hiding import Hiding
from smcalendar.ui.shell.meeting import Meeting
from smcalendar.ui.shell.menus import fill_menus
from smcalendar.ui.shell.rail import Rail
from smcalendar.ui.shell.regions import Regions
from smcalendar.ui.shell.side_panel import SidePanel
from smcalendar.ui.shell.status import StatusBar
from smcalendar.ui.shell.table import TABLE
from smcalendar.ui.shell.toast import Toast
from smcalendar.ui.shell.toolbar import VIEWS, Toolbar
from smcalendar.ui.shell.undoing import Undoing
from smcalendar.words import Words, language

RAIL = ("page.calendar", "page.campaigns", "page.settings")
START, FIRST_PART = "calendar", "editor"
SIZE = (1366, 768)


class Window(QMainWindow):
    """The window; it knows its parts by name and builds each when it is first shown."""

    built = Signal(str, object)
    closing = Signal()

    def __init__(
        self, session: Session, speech: Speech, theme: Theme, *, chosen: Chosen, clock: Clock
    ) -> None:
        super().__init__()
        for each in (session, speech, theme):
            each.setParent(self)
        self.session = session
        self.context = Context(
            session=session,
            viewpoint=Viewpoint(clock().astimezone().date(), self),
            speech=speech,
            theme=theme,
            commands=Commands(self, TABLE, speech),
            chosen=chosen,
            clock=clock,
        )
        self._pages: dict[str, Page] = {}
        self.meeting = Meeting(self)
        self._stack = QStackedWidget()
        self.panel = SidePanel(self._panel_builders(), speech, theme)
        self.splitter = layout.splitter(self._stack, self.panel)
        self.toolbar = Toolbar(self.context, middle=parts.filter_field(self.context))
        self.banner = Banner(speech, theme)
        self._lay_out()
        fill_menus(self.menuBar(), self.context)
        self.setStatusBar(StatusBar(self.context))
        self.toast = Toast(self, speech)
        self.undoing = Undoing(self.context, self.toast, self.show_item)
        self.elsewhere = Elsewhere(self.context, self.banner)
        self.regions = Regions(self, (self.rail, self.toolbar, self._stack, self.panel))
        self.context.commands.offer(self, self._handlers())
        self._finished = self._insists = False
        self.resize(*SIZE)
        self.panel.hide()
        self.show_page(START)
        theme.dress(self)
        session.opened.connect(self._opened)
        session.trouble.connect(self.tell_trouble)
        speech.changed.connect(self._retitle)
        chosen.changed.connect(self._choose)

    def _choose(self, chosen: Preferences) -> None:
        """Looks and speaks as is preferred now."""
        context = self.context
        context.theme.choose(chosen.appearance, chosen.text_size)
        lang = language(chosen.language, context.session.environ)
        if lang != context.speech.lang:
            context.speech.change(Words(lang))

    def _lay_out(self) -> None:
        self.rail = Rail(
            self.context.commands,
            RAIL[:-1],
            bottom=RAIL[-1:],
            speech=self.context.speech,
            theme=self.context.theme,
        )
        bar = parts.filter_bar(self.context)
        self.hiding = Hiding(self.context, bar)
        self.setCentralWidget(
            layout.whole(self.rail, (self.toolbar, bar, self.banner, self.splitter))
        )

    def _panel_builders(self) -> Mapping[str, Callable[[], QWidget]]:
        return {name: self._panel_builder(name) for name in parts.PANELS}

    def _panel_builder(self, name: str) -> Callable[[], QWidget]:
        return lambda: self._joined(name, parts.PANELS[name](self.context))

    def _joined(self, name: str, part: QWidget) -> QWidget:
        self.built.emit(name, part)
        return part

    def _handlers(self) -> Handlers:
        return {
            "quit": self.close,
            "panel": self.toggle_panel,
            "go.forward": self.regions.forward,
            "go.back": self.regions.back,
            **{f"panel.{name}": self._panel_shower(name) for name in parts.PANELS},
            **{name: self._page_shower(name) for name in RAIL},
        }

    def _page_shower(self, name: str) -> Callable[[], None]:
        return lambda: self._show_page(name.removeprefix("page."))

    def _panel_shower(self, name: str) -> Callable[[], None]:
        return lambda: self.show_panel(name)

    def _show_page(self, name: str) -> None:
        self.show_page(name)

    def show_page(self, name: str) -> Page:
        """Shows a page by its name in `parts.PAGES`."""
        if name not in self._pages:
            self._pages[name] = parts.PAGES[name](self.context)
            self._pages[name].titled.connect(self._retitle)
            self.built.emit(name, self._pages[name])
            self._stack.addWidget(self._pages[name])
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self.rail.show_page(f"page.{name}")
        self.context.commands.offer(self._stack, page.offered())
        self._retitle()
        return page

    def show_other(self, page: Page) -> None:
        """Shows a page that is no part of the window for ever; it is there until it is deleted."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.rail.show_page("")
        self.context.commands.offer(self._stack, page.offered())
        self._retitle()

    def show_panel(self, name: str) -> None:
        """Shows a part of the side panel by its name in `parts.PANELS`."""
        self.panel.show_part(name)
        self._show_panel(shown=True)

    def toggle_panel(self) -> None:
        """Shows the side panel or hides it."""
        self._show_panel(shown=self.panel.isHidden())

    def _show_panel(self, *, shown: bool) -> None:
        if shown and not self.panel.part:
            self.panel.show_part(FIRST_PART)
        self.panel.setVisible(shown)
        self.context.commands.action("panel").setChecked(shown)

    def show_item(self, item: str) -> bool:
        """Brings a posting item into view; False when it stands there already."""
        page = self.show_page(START)
        return page.bring(item)

    def tell_trouble(self, error: UserError) -> None:
        """Tells known trouble in one sentence."""
        from smcalendar.domain.sentences import message

        self.banner.tell(message(error.code, error.values, self.context.speech.words))

    def view(self) -> str:
        """Returns which view the calendar shows: `month`, `week` or `day`."""
        checked = (name for name in VIEWS if self.context.commands.action(name).isChecked())
        return next(checked, "").removeprefix("view.")

    def _opened(self) -> None:
        self._retitle()

    def _retitle(self) -> None:
        page = self._stack.currentWidget()
        self.toolbar.title.setText(page.title() if isinstance(page, Page) else "")
        folder = self.session.folder
        self.setWindowTitle(f"{folder.name} — smcalendar" if folder else "smcalendar")

    def focusNextPrevChild(self, next: bool) -> bool:
        from smcalendar.ui.kit.reading_order import go_on

        return go_on(self, forward=next) or super().focusNextPrevChild(next)

    def _tell_waiting(self) -> None:
        speech = self.context.speech
        self.banner.tell(
            speech.t(
                "Another program is writing in this workspace. The window closes as soon as your "
                "last change is written."
            ),
            button=speech.t("Close without it"),
            act=self.close,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is saved first; the window goes once that is done."""
        if not self._finished and self.meeting.is_typing():
            event.ignore()
            self._finished = True
            self.meeting.finish_typing(self._close_later)
            return
        if self.session.waits_for_another and not self._insists:
            event.ignore()
            self._insists = True
            self._tell_waiting()
            self.session.writes.ended.connect(self._close_later)
            return
        if self._insists:
            self.session.give_up_waiting()
        self.meeting.save_typing()
        self.closing.emit()
        self.session.end()
        super().closeEvent(event)

    def _close_later(self) -> None:
        """Within the event that closes it, the window would not hear of being closed again."""
        QTimer.singleShot(0, self, self.close)
