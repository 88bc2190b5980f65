"""How the program behaves on this computer, and the settings that travel with the workspace."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.services import editing
from smcalendar.services.preferences import ON_OFF, PREFERENCES, Preference, Preferences
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.forms import WIDEST, Form
from smcalendar.ui.kit.reading_note import ReadingNote
from smcalendar.ui.kit.set_up import SetUp
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel

OF_WORKSPACE = ("zone", "week_start", "language", "me_id", "horizon")
MARGIN = 16


class PreferenceRow(QWidget):
    """One preference: a choice, or a box that is on or off, with its sentence below."""

    def __init__(self, context: Context, preference: Preference) -> None:
        super().__init__()
        self._context = context
        self._preference = preference
        self._help = ToneLabel(context.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.field: Any = QCheckBox() if preference.choices is ON_OFF else ChoiceField()
        if preference.choices is ON_OFF:
            context.speech.say(self.field.setText, preference.label)
            self.field.toggled.connect(self._take)
        else:
            label = ToneLabel(context.theme)
            label.setBuddy(self.field)
            context.speech.say(label.setText, preference.label)
            column.addWidget(label)
            self.field.edited.connect(self._take)
        context.speech.say(self.field.setAccessibleName, preference.label)
        context.speech.say(self.field.setAccessibleDescription, preference.help)
        context.speech.say(self._help.setText, preference.help)
        column.addWidget(self.field)
        column.addWidget(self._help)
        context.speech.changed.connect(self._offer)
        context.chosen.changed.connect(self._show)
        self._offer()

    def _offer(self) -> None:
        if isinstance(self.field, ChoiceField):
            t = self._context.speech.t
            self.field.offer([(t(word), each) for each, word in self._preference.choices.items()])
        self._show(self._context.chosen.values)

    def _show(self, values: Preferences) -> None:
        value = getattr(values, self._preference.name)
        if isinstance(self.field, ChoiceField):
            self.field.show_value(value)
        else:
            self.field.setChecked(value)

    def _take(self, value: Any) -> None:
        self._context.chosen.choose(self._preference.name, value)


class PreferencesPage(QScrollArea):
    """Two groups: of this workspace, and of this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form = Form("workspace", OF_WORKSPACE, context, save=save_setting)
        self.rows = {each.name: PreferenceRow(context, each) for each in PREFERENCES}
        sheet = QWidget()
        sheet.setMaximumWidth(2 * MARGIN + WIDEST)
        self.reading = ReadingNote(context, sheet)
        self.reading.locked.connect(self.form.set_locked)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(MARGIN, 4, MARGIN, 24)
        column.setSpacing(12)
        column.addWidget(Title(context, N_("Settings", "This workspace")))
        column.addWidget(
            self._note(N_("Settings", "Kept in the workspace: they travel with its folder."))
        )
        column.addWidget(self.reading)
        column.addWidget(self.form)
        column.addSpacing(16)
        column.addWidget(Title(context, N_("Settings", "This computer")))
        column.addWidget(self._note(N_("Settings", "Kept on this computer, for all workspaces.")))
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)
        self.reading.follow()

    def _note(self, source: str) -> ToneLabel:
        note = ToneLabel(self._context.theme)
        self._context.speech.say(note.setText, source)
        return note

    def show_set_up(self, found: SetUp) -> None:
        """Shows the settings of the workspace as they are now."""
        self.form.show_record(found.settings, found)

    def enter(self) -> None:
        """Puts the keyboard into the first setting."""
        self.form.focus()

    def go_to(self, name: str) -> None:
        """Puts the keyboard into a preference or a setting of the workspace."""
        target = self.rows[name] if name in self.rows else self.form.rows[name]
        self.ensureWidgetVisible(target)
        target.field.setFocus(Qt.FocusReason.OtherFocusReason)


def save_setting(workspace: Any, kind: str, record_id: str, changes: dict[str, Any]) -> None:
    """Changes settings of the workspace."""
    editing.edit(workspace, kind, record_id, changes, label="settings")
