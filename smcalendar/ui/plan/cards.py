"""Has the cards of a page look as somebody chooses in the menu."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.face import DENSITIES, FIELDS, Face, usual_face

if TYPE_CHECKING:
    from smcalendar.ui.plan.plan_page import PlanPage


class Cards(QObject):
    """Paints with a face of the viewpoint, and checks in the menu what that shows.

    It is the face of the calendar's view of the moment, or of the view that is named.
    """

    def __init__(self, page: "PlanPage", view: str = "") -> None:
        super().__init__(page)
        self._page = page
        self._context = context = page.context
        self._view = view
        context.viewpoint.face_changed.connect(self._wear)
        context.speech.changed.connect(self._wear)
        self._wear()

    def offered(self) -> Handlers:
        """Returns what the commands about cards do."""
        self._check()
        densities = {f"card.{name}": partial(self._choose, name) for name in DENSITIES}
        fields = {f"card.{name}": partial(self._toggle, name) for name in FIELDS}
        return {**densities, **fields}

    @property
    def face(self) -> Face:
        """How the cards look."""
        viewpoint = self._context.viewpoint
        return viewpoint.face_of(self._view or viewpoint.view)

    def _choose(self, density: str) -> None:
        """Another density begins with what it usually shows."""
        if density != self.face.density:
            face = usual_face(density, view=self._view)
            self._context.viewpoint.wear(face, view=self._view)
        self._check()

    def _toggle(self, field: str) -> None:
        self._context.viewpoint.wear(self.face.toggled(field), view=self._view)

    def _wear(self) -> None:
        if self._page.isVisible():
            self._check()
        self._page.look.wear(self.face, self._context.speech.words)

    def _check(self) -> None:
        face, commands = self.face, self._context.commands
        for name in (*DENSITIES, *FIELDS):
            shown = name == face.density or name in face.fields
            commands.action(f"card.{name}").setChecked(shown)
