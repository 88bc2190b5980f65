"""The handles a window has on one workspace: to read at once, to write, and to read at length."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smcalendar.domain.people import Actor
from smcalendar.services.circumstances import Circumstances, circumstances
from smcalendar.services.news import News
from smcalendar.services.windows import (
    Place,
    holder_is_gone,
    in_window,
    left,
    take_over,
    take_place,
)
from smcalendar.services.workspaces import actor
from smcalendar.storage import history
from smcalendar.storage.opening import Surroundings, another_handle, open_workspace
from smcalendar.storage.workspace import Workspace

AT_ONCE, A_MOMENT, LONG = 0.0, 0.2, 5.0
"""How long reads and writes wait for others, in seconds."""


@dataclass(slots=True)
class Handles:
    """Each is used on one thread only: `reader` never waits, `background` waits for commits.

    A write of `writer` that meets another program's gives up after a moment with
    `UserError("busy")`, so that somebody can be asked whether to go on. `place` says whether this
    window writes at all, `news` tells what others changed.
    """

    around: Circumstances
    reader: Workspace
    writer: Workspace
    background: Workspace
    place: Place
    news: News
    acting: str | None = None
    """Who acts, whoever is *me*; None where nobody was named."""

    def act_as_me(self) -> None:
        """Lets act who has become *me*, unless somebody was named; on the writer's thread."""
        acting = actor(self.writer, self.around, self.acting)
        for each in (self.reader, self.writer, self.background):
            each.actor = acting

    def take_over(self) -> None:
        """Becomes the window that writes, where the other one is gone."""
        self._have(take_over(self.place, self.around))

    def lose_place(self) -> None:
        """Only reads from now on."""
        self._have(left(self.place))

    def _have(self, place: Place) -> None:
        self.place = place
        self.news.writing = place.may_write

    def holder_is_gone(self) -> bool:
        """Says whether the window that writes is known to be gone."""
        return holder_is_gone(self.place, self.around)

    def close(self) -> None:
        """Closes the workspace and leaves it to other windows."""
        for each in (self.reader, self.background, self.writer):
            each.close()
        self.place.release()


def handles(folder: Path, environ: Mapping[str, str], acting: str | None = None) -> Handles:
    """Opens a workspace for a window; a UserError says why that is not possible.

    `acting` names who acts; see `workspaces.actor`.
    """
    around = in_window(circumstances(environ))
    surroundings = Surroundings(
        clock=around.clock,
        chance=around.chance,
        actor=Actor("", around.user),
        origin=around.origin,
        home=around.home,
        patience=LONG,
    )
    background = open_workspace(folder, surroundings)
    try:
        background.actor = actor(background, around, acting)
        reader = another_handle(background, patience=AT_ONCE, write_patience=A_MOMENT)
        writer = another_handle(background, patience=LONG, write_patience=A_MOMENT)
        with background.reading() as connection:
            since = history.head(connection)
        # Taken last: whatever fails before leaves it to others.
        place = take_place(folder, around)
        news = News(reader, since=since, writing=place.may_write)
        return Handles(around, reader, writer, background, place, news, acting)
    except BaseException:
        background.close()
        raise
