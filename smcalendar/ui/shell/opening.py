"""Opens workspaces in the window: one that is asked for, the last one, or the welcome page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from smcalendar.domain.errors import UserError
from smcalendar.services import windows
from smcalendar.services.circumstances import Circumstances
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.shell.menus import insert_after
from smcalendar.ui.shell.parts import PLANS
from smcalendar.ui.shell.recent import RecentMenu
from smcalendar.ui.shell.window import Window

if TYPE_CHECKING:
    from smcalendar.ui.shell.assistant import Assistant
    from smcalendar.ui.shell.instance import Listener
    from smcalendar.ui.shell.welcome import Welcome


class Opening(QObject):
    """Does the commands of the File menu that have to do with workspaces."""

    def __init__(self, window: Window, around: Circumstances) -> None:
        super().__init__(window)
        self.window = window
        self._around = around
        self._listener: Listener | None = None
        self._assistant: Assistant | None = None
        self._folder: Path | None = None
        self.recent = RecentMenu(window, window.context.speech, around.home)
        self.recent.wanted.connect(self.open)
        insert_after(window.context.commands.action("workspace.open"), self.recent)
        window.built.connect(self._built)
        window.session.opened.connect(self._opened)
        window.session.opened.connect(self._listen)
        window.context.commands.offer(self, self._handlers())

    def _handlers(self) -> Handlers:
        return {
            "workspace.open": self.choose,
            "workspace.welcome": self.welcome,
            "workspace.new": self.assist,
        }

    def open_first(self, folder: Path | None) -> None:
        """Opens what the window starts with: a workspace, or the welcome page."""
        if folder is None:
            self.welcome()
        else:
            self.open(folder)

    def open(self, folder: Path) -> None:
        """Opens a workspace; what cannot be opened is told, and the welcome page shown."""
        if self.window.session.has_open(folder):
            self.window.show_page("calendar")
        else:
            self.window.session.open(folder, self._failed)

    def _failed(self, error: UserError) -> None:
        self.window.tell_trouble(error)
        if not self.window.session.is_open:
            self.welcome()

    def choose(self) -> None:
        """Asks for a workspace's folder."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, self.window.context.speech.t("Open a workspace"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, folder: str) -> None:
        self.open(Path(folder))

    def welcome(self) -> None:
        """Shows the welcome page."""
        self.window.show_page("welcome")

    def _built(self, name: str, page: "Welcome") -> None:
        """Does what the welcome page wants."""
        if name == "welcome":
            page.open_wanted.connect(self.open)
            page.new_wanted.connect(self.assist)
            self.window.closing.connect(page.making.stop)

    def assist(self) -> None:
        """Shows the assistant for a new workspace: the one that is open, or a new one."""
        is_new = self._assistant is None
        self._assistant = self._assistant or self._new_assistant()
        self.window.show_other(self._assistant)
        if is_new:
            self._assistant.step().begin()

    def _new_assistant(self) -> "Assistant":
        from smcalendar.ui.shell.assistant import Assistant

        assistant = Assistant(self.window.context)
        assistant.finished.connect(self._leave)
        assistant.left.connect(self._leave)
        return assistant

    def _leave(self) -> None:
        self.window.show_page("calendar" if self.window.session.is_open else "welcome")
        if self._assistant is not None:
            self._assistant.deleteLater()
            self._assistant = None

    def _opened(self) -> None:
        """Pages that show no plan give way; the assistant goes on in what it has made, else not.

        A window that only begins to write, or to read, stays where it is.
        """
        made = None if self._assistant is None else self._assistant.made()
        folder = self.window.session.folder
        if folder == self._folder:
            return
        self._folder = folder
        if made is None:
            shown, _page = self.window.shown()
            page = self.window.show_page(shown if shown in PLANS else "calendar")
            focus = self.window.focusWidget()
            if focus is None or not focus.isVisible():
                page.setFocus()
        elif folder is None or made.resolve() != folder.resolve():
            self._leave()
        elif self._assistant is not None and not self._assistant.isVisible():
            self.window.show_page("calendar")

    def _listen(self) -> None:
        """From now on a second start on this workspace raises this window."""
        from smcalendar.ui.shell.instance import Listener

        folder = self.window.session.folder
        if folder is None or not self.window.session.may_write:
            return
        if self._listener is None:
            self._listener = Listener(self)
            self._listener.raise_wanted.connect(self._to_front)
        self._listener.listen(windows.socket_name(folder, self._around.user))

    def _to_front(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
