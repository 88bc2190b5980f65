"""Says which saved view is shown, and whether it was changed since."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.labels import Label, plain_tip

WIDEST = 18
"""How many letters m of a name are shown."""


class ViewNote(QWidget):
    """Stands before the filter; a changed view can be saved, or shown as it was saved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told = ("", False)
        self.name = Label()
        self.save, self.reset = QPushButton(), QPushButton()
        self.leave = icon_button(context, "close", N_("Saved views", "Leave the saved view"))
        context.theme.follow(self.name.setFont, lambda: context.theme.font(bold=True))
        self._row = row = Flow(self)
        row.addWidget(self.name)
        for button in (self.save, self.reset):
            button.setFlat(True)
            button.setObjectName("barButton")
            row.addWidget(button)
        row.addWidget(self.leave)
        say = context.speech.say
        say(self.save.setText, N_("Saved views", "Save"))
        say(self.save.setAccessibleName, N_("Saved views", "Save the changed view"))
        say(self.reset.setText, N_("Saved views", "Reset"))
        say(self.reset.setAccessibleName, N_("Saved views", "Show the view as it was saved"))
        context.speech.changed.connect(self._say)
        self.hide()

    def tell(self, name: str, *, changed: bool) -> None:
        """Says the name of the view that is shown; an empty one hides the note."""
        self._told = (name, changed)
        self._say()
        self.save.setVisible(changed)
        self.reset.setVisible(changed)
        self.setVisible(bool(name))

    def sizeHint(self) -> QSize:
        """Is one line where there is room for it."""
        hints = [each.sizeHint() for each in self._row.widgets() if not each.isHidden()]
        gaps = self._row.spacing() * (len(hints) - 1)
        return QSize(sum(each.width() for each in hints) + gaps, super().sizeHint().height())

    def _say(self) -> None:
        name, changed = self._told
        whole = self._context.speech.t("{name}, changed").format(name=name) if changed else name
        self.name.setText(whole if len(name) <= WIDEST else whole.replace(name, _cut(name)))
        self.name.setToolTip(plain_tip(whole))
        self.name.setAccessibleName(whole)


def _cut(name: str) -> str:
    return f"{name[: WIDEST - 1]}…"
