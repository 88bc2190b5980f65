"""Takes what one post says into its series, for it and later ones or for all of them."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smcalendar import datewords
from smcalendar.domain.calendar_records import Series
from smcalendar.domain.errors import UserError
from smcalendar.domain.series import TEMPLATE, Following, occurrence_of
from smcalendar.services import series_changes
from smcalendar.services.series import today_of
from smcalendar.services.series_changes import Changed
from smcalendar.services.series_of_posts import PostOfSeries, beside_series, left_posts
from smcalendar.ui.kit.context import Context
from smcalendar.ui.series.looking import follows_told
from smcalendar.ui.series.outcome import LeftPosts, OutcomeDialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be taken into a series: from a day on (wall-clock start), or None for all."""

    post: str
    series: Series
    since: dt.datetime | None
    values: Mapping[str, Any]
    following: Following
    left: LeftPosts


class Applying(QObject):
    """What stays as it is is shown before anything is changed; `changed` gives what was done."""

    changed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._plan: Plan | None = None
        self.dialog = OutcomeDialog(context, window)
        self.dialog.applied.connect(self._apply)

    def to_later(self, post: str) -> None:
        """Asks whether this post and the later ones of its series shall say what it says."""
        self._look(post, later=True)

    def to_all(self, post: str) -> None:
        """Asks whether all posts of its series shall say what a post says."""
        self._look(post, later=False)

    def _look(self, post: str, *, later: bool) -> None:
        self._context.session.work(_planned, post, later, done=self._ask)

    def _ask(self, found: Plan | None) -> None:
        self._plan = found
        if found is not None:
            self.dialog.ask(partial(self._said, found), found.left)

    def _said(self, found: Plan) -> str:
        return "\n".join(self._lines(found))

    def _lines(self, found: Plan) -> Iterator[str]:
        speech = self._context.speech
        if found.since is None:
            source = speech.t("All posts of the series “{name}” from today on get this content.")
            yield source.format(name=found.series.name)
        else:
            source = speech.t(
                "The series “{name}” gets this content and this time from {day} on. What it has "
                "made before that day stays as it is."
            )
            day = datewords.full_date(found.since.date(), speech.lang)
            yield source.format(name=found.series.name, day=day)
        what, left = found.following, [each for each, _ in found.left]
        yield from follows_told(len(what.places), len(what.surplus), left, speech.words)

    def _apply(self) -> None:
        found = self._plan
        if found is not None:
            self._context.session.change(
                _applied, found, done=self._done, failed=self.dialog.refuse
            )

    def _done(self, changed: Changed) -> None:
        self.dialog.accept()
        self.changed.emit(changed)


def _planned(workspace: Any, post: str, later: bool) -> Plan | None:
    found = beside_series(workspace, post)
    if found is None or found.series is None:
        raise UserError("record_missing", status=1, kind="series", id=post)
    values = _said_by(found, with_time=later)
    since = occurrence_of(found.post) if later else None
    today = today_of(workspace)
    first = today if since is None else max(since.date(), today)
    what = series_changes.foreseen(workspace, found.series.id, values, since=first)
    others = tuple(each for each in what.left if each.post_id != post)
    return Plan(
        post=post,
        series=found.series,
        since=since,
        values=values,
        following=what,
        left=left_posts(workspace, others),
    )


def _said_by(found: PostOfSeries, *, with_time: bool) -> dict[str, Any]:
    values = {name: getattr(found.post, name) for name in TEMPLATE}
    if with_time and found.items:
        values |= {"time": found.items[0].time, "zone": found.items[0].zone}
    return values


def _applied(workspace: Any, plan: Plan) -> Changed:
    today, series_id = today_of(workspace), plan.series.id
    if plan.since is None:
        return series_changes.change_all(workspace, series_id, plan.values, today=today)
    return series_changes.change_later(workspace, series_id, plan.since, plan.values, today=today)
