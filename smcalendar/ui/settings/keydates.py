"""The key dates of a workspace: the list of a year or of all, their next days, and the import."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.record_page import RecordKind, RecordPage
from smcalendar.ui.kit.repeats import next_times
from smcalendar.ui.kit.set_up import SetUp
from smcalendar.ui.settings.import_keydates import ImportKeyDates

if TYPE_CHECKING:
    import datetime as dt

NEXT = 3
"""How many days to come are told."""


class KeyDatesPage(RecordPage):
    """Shows all years at first, and again when a key date was added."""

    def __init__(self, context: Context, what: RecordKind) -> None:
        self.years = QComboBox()
        self.bring = QPushButton()
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.years, 1)
        row.addWidget(self.bring)
        super().__init__(context, what, above=above)
        self.dialog: ImportKeyDates | None = None
        context.speech.say(self.years.setAccessibleName, N_("Settings", "Year"))
        context.speech.say(self.bring.setText, N_("Settings", "Import…"))
        context.speech.changed.connect(self._name_all)
        self.years.activated.connect(self._narrow)
        self.bring.clicked.connect(self.start_import)
        self.added.connect(self._show_all)
        self.reading.locked.connect(self.bring.setDisabled)
        self.reading.follow()

    def show_set_up(self, found: SetUp) -> None:
        self._offer_years(found.records["keydate"])
        super().show_set_up(found)

    def start_import(self) -> None:
        """Asks for a file of key dates."""
        if self.dialog is None:
            self.dialog = ImportKeyDates(self._context, self.window())
        self.dialog.ask_file()

    def _offer_years(self, records: tuple[Any, ...]) -> None:
        """The year that is shown stays, unless no key date is in it any more."""
        shown = self.years.currentData()
        years = sorted({year for each in records for year in _years(each)})
        offered = [self.years.itemData(n) for n in range(self.years.count())]
        if offered != [None, *years]:
            self.years.clear()
            self.years.addItem("", None)
            for year in years:
                self.years.addItem(str(year), year)
            self.years.setCurrentIndex(max(self.years.findData(shown), 0))
        self._name_all()

    def _name_all(self) -> None:
        self.years.setItemText(0, self._context.speech.t("All years"))

    def _narrow(self) -> None:
        self.narrow(self._is_shown)

    def _is_shown(self, record: Any) -> bool:
        year = self.years.currentData()
        return year is None or year in _years(record) or _repeats_in(record, year)

    def _show_all(self, _id: str) -> None:
        self.years.setCurrentIndex(0)

    def _tell(self, record: Any, found: SetUp) -> None:
        self.told.setText(self._told(record))
        self.told.setVisible(bool(self.told.text()))

    def _told(self, record: Any) -> str:
        """Tells when it comes, and that there are more rules than the list has."""
        t, lang = self._context.speech.t, self._context.speech.lang
        days = next_times(record.start, record.rule, self._context.today(), most=NEXT)
        said = t(", ", "between parts of a sentence").join(
            datewords.full_date(day, lang) for day in days
        )
        coming = t("Next: {days}").format(days=said) if said else t("It does not come again.")
        more = t("“Repeats” also takes a rule such as FREQ=MONTHLY;BYDAY=-1FR.")
        return f"{coming}\n{more}"


def _years(record: Any) -> range:
    last: dt.date = record.end or record.start
    return range(record.start.year, last.year + 1)


def _repeats_in(record: Any, year: int) -> bool:
    """A rule may end before, but who looks for it wants to see it."""
    return bool(record.rule) and record.start.year <= year
