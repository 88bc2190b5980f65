"""All saved views: to be shown, renamed, put in order and deleted."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from smcalendar.domain.filters import Filter
from smcalendar.domain.saved_views import filter_of
from smcalendar.domain.translation import N_
from smcalendar.services import saved_views
from smcalendar.ui.kit.commands import plain
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Dialog
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.filter_values import KINDS, Names, called, shown_names, values_of
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.query import Query
from smcalendar.ui.kit.record_list import Line, RecordList

if TYPE_CHECKING:
    from smcalendar.domain.calendar_records import SavedView

WIDE, HIGH = 560, 260

Found = tuple["SavedView", dict[str, Names]]


class ManageViews(Dialog):
    """`wanted` names a view (id) to be shown; Enter and a double click mean that, Del deletes.

    What is deleted comes back with undo. The name of the chosen view is changed in its place.
    """

    wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(context, window, title=N_("Saved views", "Saved views"))
        self._found: tuple[Found, ...] = ()
        self.list = RecordList(context.theme)
        self.list.setMinimumSize(WIDE, HIGH)
        self.name = LineField()
        self.empty = EmptyState(
            context,
            N_("Saved views", "No saved view yet"),
            N_("Saved views", "A saved view keeps the filter, the view and how cards look."),
            N_("Saved views", "Save this view…"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack)
        self._buttons_of_choice = self._added_buttons()
        self.add_close()
        self._query = Query(context.session, self._ask, self)
        self._query.answered.connect(self._take)
        self.list.chosen.connect(self._choose)
        self.list.wanted.connect(self.wanted)
        self.list.unwanted.connect(self._remove)
        self.name.left.connect(self._rename)
        self.empty.wanted.connect(self.save_wanted)
        context.speech.changed.connect(self._query.refresh)

    def _filled(self) -> QWidget:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        label = Label()
        label.setBuddy(self.name)
        for each in (self.list, label, self.name):
            column.addWidget(each)
        say = self.context.speech.say
        say(label.setText, N_("Saved views", "Name"))
        say(self.name.setAccessibleName, N_("Saved views", "Name"))
        say(self.list.setAccessibleName, N_("Saved views", "Saved views"))
        return filled

    def _added_buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.add_button(N_("Saved views", "Show"), self._show_choice, main=True),
            self.add_button(N_("Saved views", "Earlier"), self._earlier),
            self.add_button(N_("Saved views", "Later"), self._later),
            self.add_button(N_("Saved views", "Delete"), self._remove),
        )

    def present(self) -> None:
        self._query.ask_now()
        super().present()
        (self.list if self._found else self.empty.button).setFocus()

    # What there is

    def _ask(self, workspace: Any) -> tuple[Found, ...]:
        lang = self.context.speech.lang
        return tuple(
            (each, dict(shown_names(workspace, filter_of(each.filter), lang)))
            for each in saved_views.saved_views(workspace)
        )

    def _take(self, found: tuple[Found, ...]) -> None:
        self._found = found
        self.list.show_lines(self._line(*each) for each in found)
        self._stack.setCurrentIndex(0 if found else 1)
        for button in self._buttons_of_choice:
            button.setVisible(bool(found))
        self._choose(self.list.choice())

    def _line(self, view: "SavedView", names: dict[str, Names]) -> Line:
        mark = f"Alt+{view.position}" if view.position else ""
        said = (self._view_name(view), *self._filters(filter_of(view.filter), names))
        return Line(view.id, view.name, " · ".join(said), mark=mark)

    def _view_name(self, view: "SavedView") -> str:
        table = self.context.commands.table
        named = (table.get(f"{room}.{view.view}") for room in ("view", "page"))
        command = next(filter(None, named), None)
        return plain(self.context.speech.t(command.text)) if command else view.view

    def _filters(self, wanted: Filter, names: dict[str, Names]) -> tuple[str, ...]:
        t = self.context.speech.t
        form = t("{kind}: {name}")
        return tuple(
            form.format(kind=t(KINDS[kind]), name=called(names, kind, value, t))
            for kind, values in values_of(wanted).items()
            for value in sorted(values)
        )

    def _choose(self, _view: str) -> None:
        view = self._chosen()
        self.name.show_text(view.name if view else "")
        place, last = self.list.currentRow(), len(self._found) - 1
        _, earlier, later, _ = self._buttons_of_choice
        earlier.setEnabled(place > 0)
        later.setEnabled(0 <= place < last)

    def _chosen(self) -> "SavedView | None":
        return next((view for view, _ in self._found if view.id == self.list.choice()), None)

    # What is done

    def _show_choice(self) -> None:
        if self.list.choice():
            self.wanted.emit(self.list.choice())

    def _rename(self) -> None:
        view, name = self._chosen(), self.name.text().strip()
        if view is not None and name != view.name:
            self.end_telling()
            self._change(saved_views.rename, view.id, name)

    def _earlier(self) -> None:
        self._move(-1)

    def _later(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        ids = [view.id for view, _ in self._found]
        place = self.list.currentRow()
        ids.insert(place + steps, ids.pop(place))
        self._change(saved_views.reorder, ids)

    def _remove(self) -> None:
        if self.list.choice():
            self._change(saved_views.remove, self.list.choice())

    def _change(self, act: Any, *values: Any) -> None:
        self.context.session.change(act, *values, failed=self.tell_trouble)
