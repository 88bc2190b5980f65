"""What every part of the window is given."""

import datetime as dt
from dataclasses import dataclass

from smcalendar.domain.outside import Clock
from smcalendar.ui.kit.chosen import Chosen
from smcalendar.ui.kit.commands import Commands
from smcalendar.ui.kit.session import Session
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.kit.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The workspace, what is looked at, language, colours, commands, preferences, clock."""

    session: Session
    viewpoint: Viewpoint
    speech: Speech
    theme: Theme
    commands: Commands
    chosen: Chosen
    clock: Clock

    def today(self) -> dt.date:
        """Returns the day it is on this computer."""
        return self.clock().astimezone().date()
