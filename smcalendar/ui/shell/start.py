"""Starts the window: first it is painted, then everything slow is loaded."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smcalendar.services import windows, windowstate
from smcalendar.services.circumstances import Circumstances, circumstances
from smcalendar.services.logs import start_log
from smcalendar.ui.kit.chosen import Chosen
from smcalendar.ui.kit.session import Session
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.shell import unexpected
from smcalendar.ui.shell.collecting import Collecting
from smcalendar.ui.shell.help import Help
from smcalendar.ui.shell.opening import Opening
from smcalendar.ui.shell.remembering import Remembering
from smcalendar.ui.shell.window import Window
from smcalendar.words import Words, language

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
    wanted = folder or _last(around)
    if wanted is not None and _is_open(wanted, around):
        return 0
    opening = assembled(application, environ, lang=lang, acting=acting)
    window = opening.window
    start_log(around.home)
    unexpected.install(window.tell_trouble)
    window.show()
    _FirstPaint(window, partial(opening.open_first, wanted))
    return application.exec()


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


def _last(around: Circumstances) -> Path | None:
    last = windowstate.load(around.home).workspace
    return Path(last) if last else None


def _is_open(folder: Path, around: Circumstances) -> bool:
    """Asks the window that has the place, if there is one: what asking needs takes time to load."""
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
) -> Opening:
    """Returns what opens workspaces in a window, and with it the window.

    `lang` is what the command line asked for; it goes before what is preferred.
    """
    around = circumstances(environ)
    chosen = Chosen(around.home)
    words = Words(language(lang or chosen.values.language, environ))
    speech = Speech(words, application)
    theme = Theme(application)
    theme.choose(chosen.values.appearance, chosen.values.text_size)
    session = Session(environ, acting)
    window = Window(session, speech, theme, chosen=chosen, clock=around.clock)
    Remembering(window, around.home)
    Collecting(window, loaded=session.opened)
    Help(window, around.home)
    return Opening(window, around)
