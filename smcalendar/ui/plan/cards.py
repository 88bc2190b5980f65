"""Has the cards of the calendar look as somebody chooses in the menu."""

from functools import partial

from PySide6.QtCore import QObject

from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.face import DENSITIES, FIELDS, usual_face
from smcalendar.ui.plan.look import Look


class Cards(QObject):
    """Paints with the face of the viewpoint, and checks in the menu what that shows."""

    def __init__(self, context: Context, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._look = look
        context.viewpoint.face_changed.connect(self._wear)
        context.speech.changed.connect(self._wear)
        self._wear()

    def offered(self) -> Handlers:
        """Returns what the commands about cards do."""
        densities = {f"card.{name}": partial(self._choose, name) for name in DENSITIES}
        fields = {f"card.{name}": partial(self._toggle, name) for name in FIELDS}
        return {**densities, **fields}

    def _choose(self, density: str) -> None:
        """Another density begins with what it usually shows."""
        if density != self._context.viewpoint.face.density:
            self._context.viewpoint.wear(usual_face(density))
        self._check()

    def _toggle(self, field: str) -> None:
        viewpoint = self._context.viewpoint
        viewpoint.wear(viewpoint.face.toggled(field))

    def _wear(self) -> None:
        self._check()
        self._look.wear(self._context.viewpoint.face, self._context.speech.words)

    def _check(self) -> None:
        face, commands = self._context.viewpoint.face, self._context.commands
        for name in (*DENSITIES, *FIELDS):
            shown = name == face.density or name in face.fields
            commands.action(f"card.{name}").setChecked(shown)
