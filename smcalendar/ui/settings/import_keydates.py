"""Imports a file of key dates: first a list of what would come in, or of all that is wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.marks import KINDS
from smcalendar.domain.messages import N_
from smcalendar.domain.sentences import message
from smcalendar.services.keydates_import import Incoming, import_key_dates, looked_at
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.repeats import days_said, repeats
from smcalendar.ui.kit.tones import ToneLabel

WIDE, HIGH = 640, 320


class ImportKeyDates(Dialog):
    """Nothing is written before her last word, and with one row wrong nothing at all."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Key dates", "Import key dates"))
        self._incoming: Incoming | None = None
        self.hint = ToneLabel(context.theme, "quiet", wraps=True)
        self.list = RecordList(context.theme)
        self.list.setMinimumSize(WIDE, HIGH)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.list, 1)
        say = context.speech.say
        say(
            self.hint.setText,
            N_(
                "Key dates",
                "A CSV or JSON file with the columns name, start and, as you like, kind, end, "
                "rule, lead, notes, brand, in_print, for_client.",
            ),
        )
        say(self.list.setAccessibleName, N_("Key dates", "What the file holds"))
        text = N_("Key dates", "Import")
        self.take = self.add_button(text, self._import, main=True)
        self.other = self.add_button(N_("Key dates", "Another file…"), self.ask_file)
        self.add_close()
        context.speech.changed.connect(self._list)

    def ask_file(self) -> None:
        """Asks which file; nothing stops meanwhile."""
        t = self.context.speech.t
        dialog = QFileDialog(self.parentWidget(), t("Import key dates"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = {t("Key dates"): "*.csv *.tsv *.txt *.json", t("All files"): "*"}
        dialog.setNameFilters([f"{name} ({ending})" for name, ending in kinds.items()])
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    def look_at(self, file: str) -> None:
        """Shows what a file holds."""
        self.context.session.work(looked_at, Path(file), done=self._show, failed=self._refuse)

    def _show(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self._list()
        self.tell(self._said, tone="danger" if incoming.faults else "quiet")
        self.present()
        (self.list if incoming.faults or not incoming.new else self.take).setFocus()

    def _refuse(self, error: UserError) -> None:
        self._incoming = None
        self._list()
        self.tell_trouble(error)
        self.present()
        self.other.setFocus()

    def _said(self) -> str:
        t, found = self.context.speech.t, self._incoming
        if found is None:
            return ""
        if found.faults:
            return t("Nothing can be imported yet: %n thing(s) are wrong.", "", len(found.faults))
        new = t("%n new key date(s)", "", len(found.new))
        there = t("%n there already", "key dates", found.there) if found.there else ""
        return t(", ", "between parts of a sentence").join(filter(None, (new, there)))

    def _list(self) -> None:
        found = self._incoming
        self.list.show_lines(tuple(self._lines(found)) if found else ())
        self.list.setVisible(bool(self.list.count()))
        self.take.setEnabled(bool(found and found.new and not found.faults))

    def _lines(self, found: Incoming) -> Iterator[Line]:
        speech = self.context.speech
        for number, each in enumerate(found.faults):
            where = speech.t("Row {row}").format(row=each.row)
            name = f"{where} · {each.column}" if each.column else where
            yield Line(str(number), name, message(each.code, each.values, speech.words))
        for each in () if found.faults else found.new:
            yield Line(each.id, each.name, self._second(each), mark=speech.t(KINDS[each.kind]))

    def _second(self, each: Any) -> str:
        lang = self.context.speech.lang
        days = days_said(each.start, each.end, lang)
        return " · ".join(filter(None, (days, repeats(each.rule, self.context.speech.words))))

    def _import(self) -> None:
        if self._incoming is not None:
            change = self.context.session.change
            change(import_key_dates, self._incoming, done=self._done, failed=self.tell_trouble)

    def _done(self, _count: int) -> None:
        self._incoming = None
        self.accept()
