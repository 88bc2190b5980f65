"""Says of which series a post is, and takes what the post says into it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.recurrence import rule_from_text
from smcalendar.domain.recurrence_words import rule_words
from smcalendar.services.editor import OpenPost
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from smcalendar.domain.calendar_records import Series


class SeriesNote(QWidget):
    """Hidden where a post is none of a series.

    `later_wanted` and `all_wanted` name the post, `series_wanted` the series.
    """

    later_wanted = Signal(str)
    all_wanted = Signal(str)
    series_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._post = ""
        self._series: Series | None = None
        self.told = ToneLabel(context.theme, "text")
        self.later, self.all, self.open = (WrappingButton() for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(self.told)
        buttons = Flow(spacing=6)
        column.addLayout(buttons)
        for button, text, act in (
            (self.later, N_("Editor", "Apply to this and later…"), self._want_later),
            (self.all, N_("Editor", "Apply to all…"), self._want_all),
            (self.open, N_("Editor", "Open the series"), self._want_series),
        ):
            context.speech.say(button.setText, text)
            button.clicked.connect(act)
            buttons.addWidget(button)
        context.speech.changed.connect(self._say)
        self.hide()

    def show_post(self, shown: OpenPost) -> None:
        """Says it of a post."""
        self._post, self._series = shown.post.id, shown.series
        for button in (self.later, self.all):
            button.setEnabled(self._context.session.may_write)
        self._say()
        self.setVisible(shown.series is not None)

    def _say(self) -> None:
        found, speech = self._series, self._context.speech
        if found is not None:
            rule = rule_words(rule_from_text(found.rule), speech.words, datewords)
            source = speech.t("Part of the series “{name}” · {rule}")
            self.told.setText(source.format(name=found.name, rule=rule))

    def _want_later(self) -> None:
        self.later_wanted.emit(self._post)

    def _want_all(self) -> None:
        self.all_wanted.emit(self._post)

    def _want_series(self) -> None:
        if self._series is not None:
            self.series_wanted.emit(self._series.id)
