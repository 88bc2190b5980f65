"""Puts the window together: the one place where its parts get what they need."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.words import Words, language

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(
    environ: Mapping[str, str],
    *,
    folder: str | None = None,
    lang: str | None = None,
    acting: str | None = None,
) -> int:
    """Opens the window, and returns the exit status once it is closed.

    `folder` is a workspace, else the one that was open last; `acting` names who acts there.
    """
    try:
        _refuse_no_display(environ)
    except UserError as error:
        from smcalendar.domain.sentences import message

        words = Words(language(lang, environ))
        print("smcalendar:", message(error.code, error.values, words), file=sys.stderr)
        return error.status
    from smcalendar.ui.loading import load_qt

    load_qt()
    from smcalendar.ui.shell.start import start

    return start(environ, folder=None if folder is None else Path(folder), lang=lang, acting=acting)


def _refuse_no_display(environ: Mapping[str, str]) -> None:
    """Without one Qt would end the process with a message of its own."""
    needs_one = os.name == "posix" and sys.platform != "darwin"
    if needs_one and not any(environ.get(name) for name in _DISPLAYS):
        raise UserError("no_display")
