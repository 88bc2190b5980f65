"""The views that have a name: shown by menu and key, saved, changed and left."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.query import Query
from smcalendar.ui.shell.looking import Looking, look, looking_now, looking_of
from smcalendar.ui.shell.view_note import ViewNote

if TYPE_CHECKING:
    from smcalendar.domain.calendar_records import SavedView
    from smcalendar.ui.kit.filter_bar import FilterBar
    from smcalendar.ui.shell.manage_views import ManageViews
    from smcalendar.ui.shell.name_view import NameView
    from smcalendar.ui.shell.window import Window

NUMBERS = range(1, 10)


def command_of(number: int) -> str:
    """Returns the command that shows the view with a key."""
    return f"view.saved_{number}"


class SavedViews(QObject):
    """Knows which saved view is shown; that stays so while the view is changed."""

    def __init__(self, window: "Window", bar: "FilterBar") -> None:
        super().__init__(window)
        self._window = window
        self._context = context = window.context
        self._bar = bar
        self._naming: NameView | None = None
        self._managing: ManageViews | None = None
        self._opened = False
        self.views: tuple[SavedView, ...] = ()
        self.current = ""
        self.note = ViewNote(context)
        bar.lead_with(self.note)
        self._query = Query(context.session, _views, self)
        self._query.answered.connect(self._take)
        self._offer()
        for changed in (
            context.viewpoint.filter_changed,
            context.viewpoint.face_changed,
            context.viewpoint.count_changed,
            window.retitled,
        ):
            changed.connect(self._compare)
        context.session.opened.connect(self._begin)
        context.session.closed.connect(self._end)
        context.speech.changed.connect(self._name_actions)
        self.note.save.clicked.connect(self.save)
        self.note.reset.clicked.connect(self.reset)
        self.note.leave.clicked.connect(self.leave)

    # What there is

    def _begin(self) -> None:
        self._opened = True
        self._offer()

    def _end(self) -> None:
        self.current = ""
        self._take(())

    def _take(self, views: "tuple[SavedView, ...]") -> None:
        """A workspace that is opened in the way of a saved view shows that one."""
        self.views = views
        if self._opened and views:
            now = looking_now(self._window)
            self.current = next((e.id for e in views if looking_of(e) == now), self.current)
        self._opened = False
        self._offer()
        self._compare()

    def _offer(self) -> None:
        handlers: dict[str, Callable[[], object]] = {}
        if self._context.session.is_open:
            handlers = {"view.save": self.ask_name, "view.manage": self.manage}
        for number, view in self._by_number().items():
            handlers[command_of(number)] = partial(self.show, view.id)
        self._context.commands.offer(self, handlers)
        self._name_actions()

    def _by_number(self) -> "Mapping[int, SavedView]":
        return {each.position: each for each in reversed(self.views) if each.position in NUMBERS}

    def _name_actions(self) -> None:
        """In the menu and in the palette a view stands under its name."""
        views = self._by_number()
        for number in NUMBERS:
            action = self._context.commands.action(command_of(number))
            action.setVisible(number in views)
            if number in views:
                name = " ".join(views[number].name.split())
                action.setText(name.replace("&", "&&"))
                action.setIconText(name)
                action.setToolTip(plain_tip(name))

    def _compare(self) -> None:
        """Where something else than the plan is shown, all stays as it was said last."""
        view, now = self._current(), looking_now(self._window)
        for number, each in self._by_number().items():
            action = self._context.commands.action(command_of(number))
            action.setChecked(each.id == self.current)
        if view is None:
            self.note.tell("", changed=False)
        elif now is not None:
            self.note.tell(view.name, changed=now != looking_of(view))
        self._bar.look()

    def _current(self) -> "SavedView | None":
        return next((each for each in self.views if each.id == self.current), None)

    # What is done

    def show(self, view: str) -> None:
        """Looks at the plan as a saved view (id) says."""
        self.current = view
        self.reset()

    def reset(self) -> None:
        """Shows the view as it was saved."""
        view = self._current()
        if view is not None:
            look(self._window, looking_of(view))
        self._compare()

    def save(self) -> None:
        """Keeps what is shown under the name of the view."""
        from smcalendar.services.saved_views import change

        view, now = self._current(), looking_now(self._window)
        if view is not None and now is not None:
            self._context.session.change(change, view.id, _changes(looking_of(view), now))

    def leave(self) -> None:
        """Shows the same, as no saved view."""
        self.current = ""
        self._compare()

    def ask_name(self) -> None:
        """Asks under which name to keep what is shown."""
        from smcalendar.ui.shell.name_view import NameView

        if self._naming is None:
            self._naming = NameView(self._context, self._window)
            self._naming.named.connect(self._add)
        self._naming.ask()

    def _add(self, name: str) -> None:
        from smcalendar.services.saved_views import add

        now = looking_now(self._window) or Looking(view=self._window.view())
        dialog = self._naming
        if dialog is not None:
            self._context.session.change(
                add, name, now.values(), done=self._added, failed=dialog.tell_trouble
            )

    def _added(self, view: str) -> None:
        self.current = view
        if self._naming is not None:
            self._naming.close()
        self._query.ask_now()

    def manage(self) -> None:
        """Shows all saved views."""
        from smcalendar.ui.shell.manage_views import ManageViews

        if self._managing is None:
            self._managing = ManageViews(self._context, self._window)
            self._managing.wanted.connect(self.show)
            self._managing.save_wanted.connect(self.ask_name)
        self._managing.present()


def _changes(before: Looking, after: Looking) -> Mapping[str, Any]:
    """Returns what of a view is another now."""
    old = before.values()
    return {name: value for name, value in after.values().items() if value != old[name]}


def _views(workspace: Any) -> "tuple[SavedView, ...]":
    from smcalendar.services.saved_views import saved_views

    return saved_views(workspace)
