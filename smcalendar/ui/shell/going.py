"""Goes to what was found, by the palette or by the search line."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from smcalendar.ui.shell.meeting import edit_item, edit_post
from smcalendar.ui.shell.window import Window

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved


def go(window: Window, kind: str, key: str) -> None:
    """Goes to what an entry stands for, by its kind and key."""
    _GOING[kind](window, key)


def _to_day(window: Window, key: str) -> None:
    window.show_page("calendar")
    window.context.viewpoint.go_to(dt.date.fromisoformat(key))


def _to_item(window: Window, key: str) -> None:
    """What the filter hides is let through: nobody finds something in order not to see it."""
    from smcalendar.services.finding import loosened

    viewpoint = window.context.viewpoint
    viewpoint.narrow(window.session.read(loosened, key, viewpoint.filter))
    window.show_item(key)
    edit_item(window, key)


def _to_asset(window: Window, key: str) -> None:
    from smcalendar.services.finding import using

    window.session.work(using, key, done=partial(_to_use, window))


def _to_use(window: Window, item: "Resolved | None") -> None:
    if item is None:
        sentence = window.context.speech.t("No post shows this file.")
        window.toast.tell(sentence, undoable=False)
    else:
        _to_item(window, item.item.id)


def _to_campaign(window: Window, key: str) -> None:
    from smcalendar.domain.filters import Filter

    window.show_page("calendar")
    window.context.viewpoint.narrow(Filter(campaigns=frozenset((key,))))


def _to_command(window: Window, key: str) -> None:
    window.context.commands.run(key)


_GOING: Mapping[str, Callable[[Window, str], None]] = {
    "asset": _to_asset,
    "campaign": _to_campaign,
    "command": _to_command,
    "date": _to_day,
    "item": _to_item,
    "post": edit_post,
}
"""What is done with what was chosen, by kind of entry."""
