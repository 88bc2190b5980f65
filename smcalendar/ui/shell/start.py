"""Starts the window: first it is painted, then everything slow is loaded."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smcalendar.services import windowstate
from smcalendar.services.circumstances import Circumstances, circumstances
from smcalendar.services.windowstate import WindowState
from smcalendar.ui.kit.chosen import Chosen
from smcalendar.ui.kit.session import Session
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.shell.collecting import Collecting
from smcalendar.ui.shell.placing import put_back
from smcalendar.ui.shell.window import Window
from smcalendar.words import Words, language

if TYPE_CHECKING:
    from smcalendar.ui.shell.opening import Opening

STYLE = "Fusion"
"""Ours is drawn over it; named here, because asking Qt to set it later takes ten milliseconds."""

UNSEEN = 300
"""After how many milliseconds a window that nobody paints, such as a minimised one, goes on."""


def start(
    environ: Mapping[str, str], *, folder: Path | None, lang: str | None, acting: str | None
) -> int:
    """Opens the window, and returns the exit status once it is closed.

    Where the workspace is open in a window of this user already, that one comes to the front.
    """
    application = QApplication([*sys.argv[:1], "-style", STYLE])
    around = circumstances(environ)
    state = windowstate.load(around.home)
    wanted = folder or _last(state)
    if wanted is not None and _is_open(wanted, around):
        return 0
    window = framed(application, environ, around, state, lang=lang, acting=acting)
    window.show()
    _FirstPaint(window, partial(_go_on, window, around, state, wanted))
    return application.exec()


def _go_on(window: Window, around: Circumstances, state: WindowState, wanted: Path | None) -> None:
    """From now on trouble can be told in the window."""
    from smcalendar.services.logs import start_log
    from smcalendar.ui.shell import unexpected

    opening = furnished(window, around, state)
    start_log(around.home)
    unexpected.install(window.tell_trouble)
    opening.open_first(wanted)


class _FirstPaint(QObject):
    """Goes on once a window is painted: what is loaded before would hold the painting up."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(then)
        self._timer.start(UNSEEN)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False


def _last(state: WindowState) -> Path | None:
    return Path(state.workspace) if state.workspace else None


def _is_open(folder: Path, around: Circumstances) -> bool:
    """Asks the window that has the place, if there is one: what asking needs takes time to load."""
    from smcalendar.services import windows

    if not windows.may_be_open(folder, around):
        return False
    from smcalendar.ui.shell.instance import raise_other

    return raise_other(windows.socket_name(folder, around.user))


def make_window(
    application: QApplication,
    environ: Mapping[str, str],
    *,
    lang: str | None = None,
    acting: str | None = None,
) -> Window:
    """Returns the window as it stands before a workspace is open; see `assembled`."""
    return assembled(application, environ, lang=lang, acting=acting).window


def assembled(
    application: QApplication,
    environ: Mapping[str, str],
    *,
    lang: str | None = None,
    acting: str | None = None,
) -> "Opening":
    """Returns what opens workspaces in a window, and with it the window.

    `lang` is what the command line asked for; it goes before what is preferred.
    """
    around = circumstances(environ)
    state = windowstate.load(around.home)
    window = framed(application, environ, around, state, lang=lang, acting=acting)
    return furnished(window, around, state)


def framed(
    application: QApplication,
    environ: Mapping[str, str],
    around: Circumstances,
    state: WindowState,
    *,
    lang: str | None,
    acting: str | None,
) -> Window:
    """Returns the window as it is first painted, where it stood when it was closed."""
    chosen = Chosen(around.home)
    words = Words(language(lang or chosen.values.language, environ))
    speech = Speech(words, application)
    theme = Theme(application)
    theme.choose(chosen.values.appearance, chosen.values.text_size)
    session = Session(environ, acting)
    window = Window(session, speech, theme, chosen=chosen, clock=around.clock)
    put_back(window, state.geometry)
    Collecting(window, loaded=session.opened)
    return window


def furnished(window: Window, around: Circumstances, state: WindowState) -> "Opening":
    """Completes the window; returns what opens workspaces in it."""
    from smcalendar.ui.shell.help import Help
    from smcalendar.ui.shell.opening import Opening
    from smcalendar.ui.shell.remembering import Remembering

    window.furnish()
    Remembering(window, around.home, state)
    Help(window, around.home)
    return Opening(window, around)
