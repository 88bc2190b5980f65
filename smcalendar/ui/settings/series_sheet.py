"""One series: its rule in words, its next days, what it leaves out, and what it has made."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.recurrence_words import rule_words
from smcalendar.services import series, series_changes
from smcalendar.services.series_overview import SeriesShown
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.set_up import SetUp, called
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton


class SeriesSheet(QWidget):
    """`edit_wanted` names the series that is shown."""

    edit_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: SeriesShown | None = None
        self._accounts: dict[str, Any] = {}
        self.title = Title(context, scale=1.2)
        self.notice = Notice(context.theme)
        self.told = ToneLabel(context.theme, "text")
        self.next, self.skips = _Days(context), _Days(context)
        self.edit, self.undo, self.redo, self.remove = (WrappingButton() for _ in range(4))
        self._acts: dict[WrappingButton, tuple[str, Callable[[], object]]] = {
            self.edit: (N_("Settings", "Edit the series…"), self._edit),
            self.undo: (N_("Settings", "Take the newest filling back"), self._undo_fill),
            self.redo: (N_("Settings", "Bring the filling back"), self._redo_fill),
            self.remove: (N_("Settings", "Remove the series"), self._ask_removing),
        }
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(12)
        for widget in (self.notice, self.title, self.told, self.next, self.skips):
            column.addWidget(widget)
        buttons = Flow()
        for button, (text, act) in self._acts.items():
            self._context.speech.say(button.setText, text)
            button.clicked.connect(act)
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch()

    def show_set_up(self, found: SetUp) -> None:
        """Calls accounts as they are called now."""
        self._accounts = {each.id: each for each in found.records["account"]}
        self.say_again()

    def show_series(self, shown: SeriesShown) -> None:
        """Shows a series as it is now."""
        if self._shown is None or self._shown.series.id != shown.series.id:
            self.notice.end()
        self._shown = shown
        self.say_again()

    def say_again(self) -> None:
        """Says everything in the language of the moment."""
        shown, t = self._shown, self._context.speech.t
        if shown is None:
            return
        self.title.setText(shown.series.name)
        self.told.setText("\n".join(self._lines(shown)))
        days = [each.date() for each in shown.next]
        self.next.show_days(t("Next days; choose one to leave it out:"), days, self._skip)
        left_out = t("Skipped days; choose one to take it in again:")
        self.skips.show_days(left_out, shown.series.skips, self._unskip)
        self.undo.setEnabled(shown.filling is not None)
        self.redo.setEnabled(shown.taken_back is not None)

    def _lines(self, shown: SeriesShown) -> Iterable[str]:
        speech = self._context.speech
        rule = rule_words(shown.rule, speech.words, datewords)
        yield rule[:1].upper() + rule[1:]
        ids = (each for each in shown.series.accounts if each in self._accounts)
        yield ", ".join(called(self._accounts[each], speech.words) for each in ids)
        yield speech.t("%n post(s) planned from today on", "", shown.posts)
        if shown.filling is not None:
            at = shown.filling.at.astimezone()
            source = speech.t("The newest filling made %n post(s), on {day}.", "", _made(shown))
            yield source.format(day=datewords.full_date(at.date(), speech.lang))
        if not shown.next:
            yield speech.t("It does not come again.")

    # What is done with it

    def _edit(self) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(self._shown.series.id)

    def _skip(self, day: dt.date) -> None:
        if self._shown is not None:
            at = next(each for each in self._shown.next if each.date() == day)
            self._change(series.skip, at)

    def _unskip(self, day: dt.date) -> None:
        self._change(series.unskip, day)

    def _undo_fill(self) -> None:
        self._change(series.undo_fill)

    def _redo_fill(self) -> None:
        self._change(series.redo_fill)

    def _ask_removing(self) -> None:
        if self._shown is None:
            return
        t = self._context.speech.t
        sentence = t(
            "“{name}” goes to the trash with its posts from today on that nobody worked on. All "
            "others stay, as posts of their own."
        ).format(name=self._shown.series.name)
        remove = {t("Remove it"): partial(self._change, _removed), t("Keep it"): self.setFocus}
        self.notice.tell(sentence, remove, tone="text")
        self.notice.buttons()[0].setFocus()

    def _change(self, act: Callable[..., Any], *values: Any) -> None:
        if self._shown is not None:
            self.notice.end()
            change = self._context.session.change
            change(act, self._shown.series.id, *values, failed=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.notice.tell_trouble(error, self._context.speech.words)


class _Days(QWidget):
    """Days below a sentence, each a button; hidden while there are none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._label = ToneLabel(context.theme, "quiet")
        self._flow = Flow(spacing=6)
        self._buttons: tuple[WrappingButton, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(self._flow)

    def show_days(
        self, sentence: str, days: Iterable[dt.date], act: Callable[[dt.date], object]
    ) -> None:
        """Shows days; `act` is done with one that is chosen."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        emptied(self._flow)
        self._label.setText(sentence)
        self._buttons = tuple(self._button(day, act) for day in days)
        self.setVisible(bool(self._buttons))
        if had_focus and self._buttons:
            self._buttons[0].setFocus()

    def buttons(self) -> tuple[WrappingButton, ...]:
        return self._buttons

    def _button(self, day: dt.date, act: Callable[[dt.date], object]) -> WrappingButton:
        button = WrappingButton(datewords.full_date(day, self._context.speech.lang), self)
        button.setAccessibleDescription(self._label.text())
        button.clicked.connect(partial(_act_on, act, day))
        self._flow.addWidget(button)
        button.show()
        return button


def _act_on(act: Callable[[dt.date], object], day: dt.date, _checked: bool = False) -> None:
    act(day)


def _made(shown: SeriesShown) -> int:
    return int(shown.filling.values["n"]) if shown.filling else 0


def _removed(workspace: Any, series_id: str) -> None:
    series_changes.remove(workspace, series_id, today=series.today_of(workspace))
