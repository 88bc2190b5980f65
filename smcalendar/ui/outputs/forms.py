"""What is chosen for a calendar file, and for checklists."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.services import setup
from smcalendar.services.platforms import platforms
from smcalendar.services.workspaces import Workspace
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.query import Query
from smcalendar.ui.outputs.fields import DaysField, FilterField, LanguageField, WeekField
from smcalendar.ui.outputs.orders import CalendarOrder, ChecklistOrder, checked

KINDS: Mapping[str, str] = {
    "html": N_("Output", "Page for the browser, with copy buttons (HTML)"),
    "pdf": N_("Output", "Paper to tick (PDF)"),
    "csv": N_("Output", "Table (CSV)"),
    "md": N_("Output", "Markdown"),
    "json": N_("Output", "Data (JSON)"),
    "text": N_("Output", "Text for a chat"),
}


class Form(QWidget):
    """Labelled fields, one below the other; `wrong_day` gives a UserError of what is no day."""

    wrong_day = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(4, 12, 4, 4)
        self._rows.setVerticalSpacing(12)
        self._rows.setHorizontalSpacing(16)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.language = LanguageField(context)

    def add(self, text: str, *fields: QWidget) -> None:
        """Adds fields under one label, whose text is marked with `N_`."""
        label = Label()
        self.context.speech.say(label.setText, text)
        label.setBuddy(fields[0])
        column = QVBoxLayout()
        column.setSpacing(4)
        for each in fields:
            column.addWidget(each)
        self._rows.addRow(label, column)

    def radio(self, text: str, *, checked: bool = False) -> QRadioButton:
        """Returns one of several choices, not yet in its place."""
        button = QRadioButton()
        button.setChecked(checked)
        self.context.speech.say(button.setText, text)
        return button


class CalendarForm(Form):
    """A calendar file: of which days, of what, in which language."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.everything = self.radio(N_("Output", "Everything with a date"), checked=True)
        self.some_days = self.radio(N_("Output", "Only these days:"))
        self.days = DaysField(context)
        self.filter = FilterField(context)
        self.add(N_("Output", "Days"), self.everything, self.some_days, self.days)
        self.add(N_("Output", "Filter"), self.filter)
        self.add(N_("Output", "Language"), self.language)
        self.days.edited.connect(self.some_days.click)
        self.days.wrong.connect(self.wrong_day)

    def order(self) -> CalendarOrder:
        """Returns what is asked for; a UserError says what is wrong with it."""
        first, last = self.days.days() if self.some_days.isChecked() else (None, None)
        checked(first, last)
        return CalendarOrder(
            first=first, last=last, wanted=self.filter.wanted(), lang=self.language.language()
        )


class ChecklistForm(Form):
    """Checklists: of which days and platforms, of what kind, in how many files."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.one_week = self.radio(N_("Output", "This week:"), checked=True)
        self.week = WeekField(context)
        self.some_days = self.radio(N_("Output", "These days:"))
        self.days = DaysField(context)
        self.boxes: dict[str, QCheckBox] = {}
        self._platforms = QWidget()
        self._flow = Flow(self._platforms, spacing=12)
        self.kind = QComboBox()
        self.each = self.radio(N_("Output", "One for each platform, in a folder"), checked=True)
        self.together = self.radio(N_("Output", "One file"))
        period = _among_themselves(self.one_week, self.week, self.some_days, self.days)
        self.add(N_("Output", "Days"), period)
        self.add(N_("Output", "Platforms"), self._platforms)
        self.add(N_("Output", "Kind of file"), self.kind)
        self.add(N_("Output", "Files"), _among_themselves(self.each, self.together))
        self.add(N_("Output", "Language"), self.language)
        self.week.edited.connect(self.one_week.click)
        self.days.edited.connect(self.some_days.click)
        self.days.wrong.connect(self.wrong_day)
        context.speech.changed.connect(self._name)
        self._query = Query(context.session, _platforms_used, self)
        self._query.answered.connect(self._show_platforms)
        self._query.ask_now()
        self._name()

    def _show_platforms(self, used: tuple[str, ...]) -> None:
        """What was ticked stays so; a new platform is ticked."""
        for name in self.boxes.keys() - set(used):
            box = self.boxes.pop(name)
            self._flow.removeWidget(box)
            box.deleteLater()
        for name in used:
            if name not in self.boxes:
                self.boxes[name] = QCheckBox()
                self.boxes[name].setChecked(True)
                self._flow.addWidget(self.boxes[name])
        self._name()

    def _name(self) -> None:
        lang, t = self.context.speech.lang, self.context.speech.t
        known = platforms()
        for name, box in self.boxes.items():
            box.setText(known[name].names[lang])
        for number, (kind, text) in enumerate(KINDS.items()):
            if number == self.kind.count():
                self.kind.addItem("", kind)
            self.kind.setItemText(number, t(text))

    def order(self) -> ChecklistOrder:
        """Returns what is asked for; a UserError says what is missing or wrong."""
        week = self.week.week
        first, last = self.days.days() if self.some_days.isChecked() else (week.monday, week.sunday)
        if first is None or last is None:
            raise UserError("no_period")
        checked(first, last)
        ticked = frozenset(name for name, box in self.boxes.items() if box.isChecked())
        if not ticked:
            raise UserError("no_platform_chosen")
        return ChecklistOrder(
            first=first,
            last=last,
            platforms=ticked,
            kind=self.kind.currentData(),
            each=self.each.isChecked(),
            lang=self.language.language(),
        )


def _among_themselves(*fields: QWidget) -> QWidget:
    """Returns fields one below the other; of their radio buttons one is chosen."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for each in fields:
        column.addWidget(each)
    return whole


def _platforms_used(workspace: Workspace) -> tuple[str, ...]:
    """Returns the platforms of the accounts, in the order in which platforms stand everywhere."""
    used = {getattr(each, "platform", "") for each in setup.records(workspace, "account")}
    return tuple(each for each in platforms() if each in used)
