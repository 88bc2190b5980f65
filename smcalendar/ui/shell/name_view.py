"""Asks for the name of a view that is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.tones import ToneLabel

WIDE = 420


class NameView(Dialog):
    """`named` gives what was typed; whoever takes it closes the dialog, or tells what is wrong."""

    named = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Saved views", "Save this view"))
        self.field = EnterLine()
        self.field.setMinimumWidth(WIDE)
        label, hint = Label(), ToneLabel(context.theme)
        label.setBuddy(self.field)
        for each in (label, self.field, hint):
            self.body.addWidget(each)
        self.body.addStretch()
        say = context.speech.say
        say(label.setText, N_("Saved views", "Name"))
        say(self.field.setAccessibleName, N_("Saved views", "Name"))
        say(
            hint.setText,
            N_("Saved views", "It keeps the filter, the view and how cards look, not the day."),
        )
        self.main = self.add_button(N_("Saved views", "Save"), self._take, main=True)
        self.add_close()
        self.field.entered.connect(self._take)

    def ask(self) -> None:
        """Asks anew."""
        self.field.clear()
        self.end_telling()
        self.present()
        self.field.setFocus()

    def _take(self) -> None:
        self.named.emit(self.field.text().strip())
