"""The one window: rail, tool bar, pages, side panel, status bar, and the menus over them."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
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
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.shell import layout, parts
from smcalendar.ui.shell.menus import fill_menus
from smcalendar.ui.shell.rail import Rail
from smcalendar.ui.shell.status import StatusBar
from smcalendar.ui.shell.table import TABLE
from smcalendar.ui.shell.toolbar import Toolbar
from smcalendar.words import Words, language

RAIL = ("page.calendar", "page.board", "page.timeline", "page.campaigns", "page.settings")
START, FIRST_PART = "calendar", "editor"
SIZE = (1366, 768)


class Window(QMainWindow):
    """The window; it knows its parts by name and builds each when it is first shown.

    At first it is no more than its frame: menus, rail, tool bar, status bar. `furnish` adds the
    rest, once that is painted.
    """

    built = Signal(str, object)
    closing = Signal()
    retitled = Signal()

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
        self._stack = QStackedWidget()
        self.rail = Rail(self.context, RAIL[:-1], bottom=RAIL[-1:])
        self.toolbar = Toolbar(self.context)
        self.splitter = layout.splitter(self._stack)
        self._rows = layout.rows(self.toolbar, self.splitter)
        self.setCentralWidget(layout.whole(self.rail, self._rows))
        fill_menus(self.menuBar(), self.context)
        self.setStatusBar(StatusBar(self.context))
        self._furnished = self._finished = self._insists = False
        self.resize(*SIZE)
        theme.dress(self)

    def furnish(self) -> None:
        """Builds what the first paint does without: pages, side panel, filter, what is told."""
        from smcalendar.ui.kit.filter_bar import FilterBar
        from smcalendar.ui.kit.filter_field import FilterField
        from smcalendar.ui.shell.banner import Banner
        from smcalendar.ui.shell.elsewhere import Elsewhere
        from smcalendar.ui.shell.hiding import Hiding
        from smcalendar.ui.shell.meeting import Meeting
        from smcalendar.ui.shell.regions import Regions
        from smcalendar.ui.shell.saved_views import SavedViews
        from smcalendar.ui.shell.side_panel import WIDTH, SidePanel
        from smcalendar.ui.shell.toast import Toast
        from smcalendar.ui.shell.undoing import Undoing

        context, session = self.context, self.session
        self.meeting = Meeting(self)
        self.panel = SidePanel(context, self._built_part)
        layout.put_beside(self.splitter, self.panel, WIDTH)
        self.search = FilterField(context)
        self.toolbar.put_in_the_middle(self.search)
        bar = FilterBar(context)
        self.hiding = Hiding(context, bar)
        self.saved = SavedViews(self, bar)
        self.hiding.counted.connect(self.search.results.tell_shown)
        self.banner = Banner(context)
        layout.put_between(self._rows, (bar, self.banner))
        self.toast = Toast(self, context.speech)
        self.undoing = Undoing(context, self.toast, self.show_item)
        self.regions = Regions(self, (self.rail, self.toolbar, self._stack, self.panel))
        context.commands.offer(self, self._handlers())
        self.show_page(START)
        session.opened.connect(self._retitle)
        session.trouble.connect(self.tell_trouble)
        self.elsewhere = Elsewhere(context, self.banner)
        context.speech.changed.connect(self._retitle)
        context.chosen.changed.connect(self._choose)
        self._furnished = True

    def _choose(self, chosen: Preferences) -> None:
        """Looks and speaks as is preferred now."""
        context = self.context
        context.theme.choose(chosen.appearance, chosen.text_size)
        lang = language(chosen.language, context.session.environ)
        if lang != context.speech.lang:
            context.speech.change(Words(lang))

    def _built_part(self, name: str) -> QWidget:
        part = parts.PANELS[name](self.context)
        self.built.emit(name, part)
        return part

    def _handlers(self) -> Handlers:
        return {
            "quit": self.close,
            "panel": self.toggle_panel,
            "go.forward": self.regions.forward,
            "go.back": self.regions.back,
            **{f"panel.{name}": partial(self.show_panel, name) for name in parts.PANELS},
            **{name: partial(self.show_page, name.removeprefix("page.")) for name in RAIL},
            **{f"view.{name}": partial(self.show_view, name) for name in VIEWS},
        }

    def show_page(self, name: str) -> Page:
        """Shows a page by its name in `parts.PAGES`."""
        if name not in self._pages:
            self._pages[name] = parts.PAGES[name](self.context)
            self._pages[name].titled.connect(self._retitle)
            self.built.emit(name, self._pages[name])
            self._stack.addWidget(self._pages[name])
        page = self._pages[name]
        self._show(page, f"page.{name}")
        return page

    def show_view(self, name: str) -> None:
        """Shows the calendar by a view of `kit.views`."""
        self.show_page(START)
        self.context.commands.run(f"view.{name}")

    def _show(self, page: Page, in_rail: str) -> None:
        self._stack.setCurrentWidget(page)
        self.rail.show_page(in_rail)
        self.toolbar.choose_no_view()
        self.context.commands.offer(self._stack, page.offered())
        self._retitle()

    def shown(self) -> tuple[str, Any]:
        """Returns the name of the page that is shown, and the page; "" for one of `show_other`."""
        page = self._stack.currentWidget()
        return next((name for name, each in self._pages.items() if each is page), ""), page

    def show_other(self, page: Page) -> None:
        """Shows a page that is no part of the window for ever; it is there until it is deleted."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._show(page, "")

    def show_panel(self, name: str) -> QWidget:
        """Shows a part of the side panel by its name in `parts.PANELS`."""
        part = self.panel.show_part(name)
        self._show_panel(shown=True)
        return part

    def show_panel_soon(self, name: str) -> None:
        """Makes room for a part of the side panel, which is built once the page is painted."""
        self.panel.show_soon(name)
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
        shown = self._stack.currentWidget()
        on_plan = next((each for each in map(self._pages.get, parts.PLANS) if each is shown), None)
        page = on_plan or self.show_page(START)
        return page.bring(item)

    def tell_trouble(self, error: UserError) -> None:
        """Tells known trouble in one sentence."""
        from smcalendar.domain.sentences import message

        self.banner.tell(message(error.code, error.values, self.context.speech.words))

    def view(self) -> str:
        """Returns which view of `kit.views` the calendar shows."""
        return self.context.viewpoint.view

    def _retitle(self) -> None:
        page = self._stack.currentWidget()
        self.toolbar.title.setText(page.title() if isinstance(page, Page) else "")
        folder = self.session.folder
        self.setWindowTitle(f"{folder.name} — smcalendar" if folder else "smcalendar")
        self.retitled.emit()

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is saved first; the window goes once that is done."""
        if not self._furnished:
            self.session.end()
            super().closeEvent(event)
            return
        if not self._finished and self.meeting.is_typing():
            event.ignore()
            self._finished = True
            self.meeting.finish_typing(self._close_later)
            return
        if self.session.waits_for_another and not self._insists:
            event.ignore()
            self._insists = True
            self._tell_waiting()
            self.session.writes.ended.connect(self._close_once_written)
            return
        if self._insists:
            self.session.give_up_waiting()
        self.meeting.save_typing()
        self.closing.emit()
        self.session.end()
        super().closeEvent(event)

    def _close_once_written(self) -> None:
        if not self.session.writes.open:
            self._close_later()

    def _close_later(self) -> None:
        """Within the event that closes it, the window would not hear of being closed again."""
        QTimer.singleShot(0, self, self.close)
