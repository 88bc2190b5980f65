"""What was decided on an item: who, what, when, and what was said with it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_, STEPS
from smcalendar.domain.records import Decision
from smcalendar.domain.resolved import zone_named
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.tones import ToneLabel


class Decisions(QWidget):
    """The newest decision first, in the workspace's zone; hidden as long as there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: tuple[Decision, ...] = ()
        self._names: Mapping[str, str] = {}
        self._zone = ""
        self._rows = QVBoxLayout()
        head = ToneLabel(context.theme)
        context.speech.say(head.setText, N_("Editor", "Decisions so far"))
        context.speech.say(self.setAccessibleName, N_("Editor", "Decisions so far"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        column.addLayout(self._rows)
        context.speech.changed.connect(self._fill)

    def show_decisions(
        self, decisions: Sequence[Decision], names: Mapping[str, str], zone: str
    ) -> None:
        """Shows decisions that stand from the oldest on."""
        self._names, self._zone = names, zone
        if tuple(decisions) != self._shown:
            self._shown = tuple(decisions)
            self._fill()
        self.setVisible(bool(self._shown))

    def _fill(self) -> None:
        emptied(self._rows)
        for each in reversed(self._shown):
            label = ToneLabel(self._context.theme, "text")
            label.setText(self._told(each))
            self._rows.addWidget(label)

    def _told(self, decision: Decision) -> str:
        speech = self._context.speech
        at = decision.decided_at.astimezone(zone_named(self._zone))
        when = f"{datewords.date(at.date(), speech.lang)} {at:%H:%M}"
        who = self._names.get(decision.actor_id, "…")
        step = speech.t(STEPS.get(decision.step, decision.step))
        told = f"{when} · {step} · {who}"
        return f"{told}\n{decision.comment}" if decision.comment else told
