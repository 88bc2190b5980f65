"""The dialog in which a series is made or changed: what it means is told while it is filled in."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.series import TEMPLATE
from smcalendar.services import series_changes
from smcalendar.services.series import today_of
from smcalendar.services.series_changes import Changed
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog, Scrolling
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.series.drafts import Draft
from smcalendar.ui.series.form import SeriesForm
from smcalendar.ui.series.looking import Look, look, told

WIDE = 560


class SeriesDialog(Dialog):
    """`changed` gives what was done (`series_changes.Changed`)."""

    changed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Series", "Series"))
        self._post: str | None = None
        self.form = SeriesForm(context)
        area = Scrolling(self.form)
        area.setMinimumWidth(WIDE)
        self.body.addWidget(area, 1)
        self.save = self.add_button(N_("Series", "Save the series"), self.keep, main=True)
        self.add_close()
        self._asked: tuple[Any, ...] = ()
        self._refused: tuple[Any, ...] = ()
        """What could not be kept: as long as it stands here, so does the reason."""
        self._look = SlowQuery(context.session, look, watcher=self, values=self._values)
        self._look.answered.connect(self._show)
        self.form.edited.connect(self._look.refresh)

    def open_on(self, draft: Draft) -> None:
        """Shows a series to change it, or to make it; one of a post says what that says."""
        self._post, self._refused = draft.post, ()
        self.form.begin(draft.series, draft.found, with_content=draft.post is None)
        self.end_telling()
        self.present()
        self._look.refresh()
        name = self.form.rows["name"].field
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.selectAll()

    def _values(self) -> tuple[Any, ...]:
        draft = self.form.draft
        self._asked = (draft.id if draft else "", self.form.values())
        return self._asked

    def _show(self, answer: Look | UserError) -> None:
        """What was asked before something else was typed is no answer any more."""
        draft = self.form.draft
        now = (draft.id if draft else "", self.form.values())
        if self._asked != now or self._refused == now:
            return
        if isinstance(answer, UserError):
            self.tell_trouble(answer)
        else:
            self.form.offer_rules(answer.suggested)
            self.tell(partial(self._told, answer), tone="text")

    def _told(self, answer: Look) -> str:
        return told(answer, self.context.speech.words)

    def keep(self) -> None:
        """Makes the series, or changes it."""
        draft = self.form.draft
        if draft is None or not self.form.commit():
            return
        values = self.form.values()
        self.save.setEnabled(False)
        change = partial(self.context.session.change, done=self._done, failed=self._refuse)
        if draft.id:
            change(_change, draft.id, values)
        else:
            content = {name: getattr(draft, name) for name in TEMPLATE}
            change(_add, content | values, self._post)

    def _refuse(self, error: UserError) -> None:
        self._refused = (self.form.draft.id if self.form.draft else "", self.form.values())
        self.save.setEnabled(True)
        self.tell_trouble(error)

    def _done(self, changed: Changed) -> None:
        self.save.setEnabled(True)
        self.accept()
        self.changed.emit(changed)


def _add(workspace: Any, values: Mapping[str, Any], post: str | None) -> Changed:
    return series_changes.add(workspace, values, today=today_of(workspace), post_id=post)


def _change(workspace: Any, series_id: str, values: Mapping[str, Any]) -> Changed:
    return series_changes.change_all(workspace, series_id, values, today=today_of(workspace))
