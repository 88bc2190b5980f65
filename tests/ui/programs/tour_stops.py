"""A tour through all that the window can show, on the workspace of `full_workspace.py`."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QWidget

from smcalendar.domain.filters import Filter
from smcalendar.domain.states import State
from smcalendar.services import plan, saved_views, setup, trust
from smcalendar.ui.kit.dates import DateField, DayPopup
from smcalendar.ui.kit.filter_bar import FilterBar
from smcalendar.ui.kit.filter_menu import FilterMenu
from smcalendar.ui.kit.search_results import ResultCard
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.plan.add_card import AddCard
from smcalendar.ui.plan.board.columns import GROUPS
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.timeline.scale import Zoom
from smcalendar.ui.settings.page import TITLES
from smcalendar.ui.shell.assistant import STEPS as ASSISTANT
from smcalendar.ui.shell.assistant import Assistant
from smcalendar.ui.shell.banner import Banner
from smcalendar.ui.shell.manage_views import ManageViews
from smcalendar.ui.shell.palette import Palette
from smcalendar.ui.shell.recent import RecentMenu
from smcalendar.ui.shell.toast import Toast
from smcalendar.ui.shell.welcome import Welcome
from smcalendar.ui.shell.window import Window

WEDNESDAY = dt.date(2026, 11, 18)


@dataclass(frozen=True)
class Tour:
    """The window, and how to wait until it has come to rest."""

    window: Window
    settle: Callable[[], None]
    text: str

    def run(self, command: str) -> None:
        assert self.window.context.commands.action(command).isEnabled(), command
        self.window.context.commands.run(command)
        self.settle()


def shown(tour: Tour, kind: type[QWidget]) -> Any:
    """Returns the widget of a kind that is in sight."""
    found = [
        each
        for each in QApplication.allWidgets()
        if isinstance(each, kind) and each.isVisible() and each.window().isVisible()
    ]
    return found[-1]


def calendar(tour: Tour, view: str) -> QWidget:
    tour.run("page.calendar")
    tour.run(f"view.{view}")
    return tour.window.centralWidget()


def tallies(tour: Tour, view: str) -> QWidget:
    """The calendar with how many posts its weeks have."""
    found = calendar(tour, view)
    tour.window.context.viewpoint.go_to(WEDNESDAY)
    tour.window.show_page("calendar").sides.reader.ask_now()
    tour.settle()
    return found


def large_cards(tour: Tour) -> QWidget:
    calendar(tour, "weeks")
    tour.run("card.l")
    return tour.window.centralWidget()


def page(tour: Tour, name: str) -> QWidget:
    """A page without the side panel, beside which large text has no room for it."""
    if tour.window.panel.isVisible():
        tour.run("panel")
    tour.run(f"page.{name}")
    return tour.window.show_page(name)


def timeline(tour: Tour, zoom: str) -> QWidget:
    """Campaigns over days, weeks or months, without the side panel."""
    found = page(tour, "timeline")
    tour.window.context.viewpoint.go_to(WEDNESDAY)
    found.view.zoom_to(Zoom(zoom))
    return found


def posts_card(tour: Tour) -> QWidget:
    """The posts of a campaign on one day."""
    found = timeline(tour, "day")
    tour.settle()
    found.view.more_wanted.emit((0, found.view.cells.scale.column(WEDNESDAY)))
    tour.settle()
    return shown(tour, Card)


def empty_timeline(tour: Tour) -> QWidget:
    """The timeline when the filter lets no campaign through, until it is left."""
    found = timeline(tour, "day")
    tour.window.context.viewpoint.narrow(Filter(campaigns=frozenset({"none"})))
    return found


def board(tour: Tour, group: str) -> QWidget:
    """The columns of the board, without the side panel."""
    found = page(tour, "board")
    tour.run(f"board.{group}")
    return found


def empty_board(tour: Tour) -> QWidget:
    """A month in which nothing is, until the tour goes on in the one before."""
    found = page(tour, "board")
    tour.window.context.viewpoint.go_to(dt.date(2031, 3, 3))
    tour.settle()
    return found


def column_card(tour: Tour) -> QWidget:
    """What asks for the column into which the selected item goes."""
    tour.window.context.viewpoint.go_to(WEDNESDAY)
    board(tour, "state")
    tour.window.context.viewpoint.select((first_item(tour),))
    tour.run("board.move_to")
    return shown(tour, Card)


def section(tour: Tour, name: str) -> QWidget:
    found = page(tour, "settings")
    found.show_section(name)
    tour.settle()
    return found


def search(tour: Tour) -> QWidget:
    found = page(tour, "settings")
    found.search.setText(tour.text[:6])
    tour.settle()
    return found


def panel(tour: Tour, name: str) -> QWidget:
    tour.run("page.calendar")
    tour.run(f"panel.{name}")
    return tour.window.panel


def first_item(tour: Tour, *, platform: str = "instagram") -> str:
    found = tour.window.session.read(plan.items)
    return next(each.item.id for each in found if each.platform == platform)


def editor(tour: Tour, part: str) -> QWidget:
    """The editor with nothing, with several items, with an item, or with its base text."""
    found = panel(tour, "editor")
    chosen = {"nothing": (), "several": [e.item.id for e in tour.window.session.read(plan.items)]}
    tour.window.context.viewpoint.select(chosen.get(part, [first_item(tour)]))
    tour.settle()
    if part in ("item", "base"):
        view = tour.window.panel.built("editor").view
        view._choose("" if part == "base" else first_item(tour))
        tour.settle()
    return found


def selected(tour: Tour) -> None:
    calendar(tour, "month")
    tour.window.context.viewpoint.select((first_item(tour),))
    tour.settle()


def card(tour: Tour, command: str) -> QWidget:
    """A card over the calendar, for the item that is selected."""
    selected(tour)
    tour.run(command)
    return shown(tour, Card)


def understanding(tour: Tour) -> QWidget:
    """The card that adds, with what it understands of a line."""
    found = card(tour, "post.add")
    found.title.insertPlainText(f"2026-11-25 19:00 IG {tour.text}")
    tour.settle()
    return found


def peek_card(tour: Tour) -> QWidget:
    """The card about a post, which leaves the focus where it is."""
    selected(tour)
    view = tour.window.show_page("calendar").view
    view.follow_to(first_item(tour))
    tour.run("post.peek")
    return shown(tour, Card)


def shifting(tour: Tour) -> QWidget:
    """The dialog in which posts shift, with its table."""
    calendar(tour, "month")
    tour.run("select.all")
    tour.run("post.shift")
    tour.settle()
    return tour.window.show_page("calendar").acts.bulk.dialog


def day_card(tour: Tour) -> QWidget:
    calendar(tour, "month")
    found = tour.window.show_page("calendar")
    found.view.more_wanted.emit(found.view.cells.period.place(WEDNESDAY))
    tour.settle()
    return shown(tour, Card)


def palette(tour: Tour) -> QWidget:
    tour.run("palette")
    found = shown(tour, Palette)
    found.field.setText(tour.text[-4:])
    tour.settle()
    return found


def results(tour: Tour) -> QWidget:
    """What is found while somebody types into the search line."""
    calendar(tour, "month")
    tour.window.activateWindow()
    tour.settle()
    tour.run("filter")
    tour.window.search.line.insert(tour.text[:4])
    tour.settle()
    return shown(tour, ResultCard)


def changed_view(tour: Tour) -> QWidget:
    """The calendar in a saved view that was changed since."""
    tour.run("view.saved_1")
    tour.window.context.viewpoint.narrow(Filter(states=frozenset({State.DRAFT})))
    return tour.window.centralWidget()


def no_views(tour: Tour) -> QWidget:
    """The dialog of the saved views when there is none, until it is left."""
    for each in tour.window.saved.views:
        tour.window.session.change(saved_views.remove, each.id)
    tour.settle()
    return dialog(tour, "view.manage")


def dialog(tour: Tour, command: str) -> QWidget:
    tour.run(command)
    return shown(tour, QDialog)


def changes(tour: Tour) -> QWidget:
    """What changed since the first entry of the history."""
    found = dialog(tour, "changes.since")
    found.code.setText(tour.window.session.read(trust.log)[-1].entry.code)
    found.ask()
    tour.settle()
    return found


def welcome(tour: Tour) -> QWidget:
    tour.run("workspace.welcome")
    return shown(tour, Welcome)


def assistant(tour: Tour, step: int) -> QWidget:
    """A step of the assistant; those after the first show the workspace that is open."""
    tour.run("workspace.new")
    found = shown(tour, Assistant)
    if step:
        found._go_to(step)
        tour.settle()
    return found


def filters(tour: Tour) -> QWidget:
    """The bar of a filter that is set."""
    calendar(tour, "month")
    (campaign,) = tour.window.session.read(setup.records, "campaign")
    wanted = Filter(campaigns=frozenset({campaign.id}), states=frozenset({State.DRAFT}))
    tour.window.context.viewpoint.narrow(wanted)
    tour.settle()
    return shown(tour, FilterBar)


def filter_menu(tour: Tour) -> QWidget:
    """The menu of what can be filtered by, with one of its lists."""
    menu = tour.window.findChild(FilterMenu)
    menu.popup(tour.window.mapToGlobal(tour.window.rect().center()))
    some = next(iter(menu.lists.values()))
    some.popup(tour.window.mapToGlobal(tour.window.rect().topLeft()))
    return menu


def recent_menu(tour: Tour) -> QWidget:
    """The workspaces that were open lately."""
    menu = tour.window.findChild(RecentMenu)
    menu.popup(tour.window.mapToGlobal(tour.window.rect().center()))
    return menu


def pasting(tour: Tour) -> QWidget:
    """Page addresses that were pasted, to become accounts."""
    found = section(tour, "account")
    accounts = found.pages["account"]
    accounts.start_adding()
    accounts.paste.text.setPlainText("https://www.instagram.com/tea.house\nx.com/tea_house")
    accounts.paste.read()
    tour.settle()
    return found


def day_popup(tour: Tour) -> QWidget:
    """The month in which the day of a field is chosen."""
    page(tour, "campaigns").findChild(DateField).button.click()
    return shown(tour, DayPopup)


def importing(tour: Tour) -> QWidget:
    """What a file of key dates holds, before it is imported."""
    page = section(tour, "keydate").pages["keydate"]
    file = Path(tour.window.session.folder) / "dates.csv"
    name = tour.text.replace('"', "'")
    file.write_text(f'name,start,kind\n"{name}",2026-11-13,"{name}"\n', "utf-8")
    page.start_import()
    shown(tour, QFileDialog).close()
    page.dialog.look_at(str(file))
    tour.settle()
    return page.dialog


def new_series(tour: Tour) -> QWidget:
    """The form of a series that is to be made."""
    calendar(tour, "month")
    tour.run("series.new")
    return shown(tour, QDialog)


def of_series(tour: Tour) -> QWidget:
    """The editor with a post of a series."""
    found = panel(tour, "editor")
    items = tour.window.session.read(plan.items)
    item = next(each.item.id for each in items if each.post.series_id)
    tour.window.context.viewpoint.select((item,))
    tour.settle()
    return found


def applying(tour: Tour) -> QWidget:
    """What becomes of the posts of a series when one of them is the model of the others."""
    of_series(tour)
    tour.window.panel.built("editor").view.series.all.click()
    tour.settle()
    return shown(tour, QDialog)


def removing(tour: Tour) -> QWidget:
    """The question before a record goes that others need."""
    found = section(tour, "brand")
    found.pages["brand"].remove.click()
    tour.settle()
    return found


def step_form(tour: Tour) -> QWidget:
    """What is asked for a step of the workflow."""
    found = editor(tour, "item")
    word = tour.window.context.speech.t("Hold", "")
    buttons = found.findChildren(QPushButton)
    next(each for each in buttons if each.isVisible() and each.text().startswith(word)).click()
    tour.settle()
    return found


def banner(tour: Tour) -> QWidget:
    tour.window.banner.tell(tour.text, button="Take over", act=tour.settle)
    return tour.window.banner


def toast(tour: Tour) -> QWidget:
    tour.window.toast.tell(tour.text, undoable=True)
    return tour.window.toast


def bars(tour: Tour, name: str) -> QWidget:
    return getattr(tour.window, name)()


OPENED = (QDialog, QMenu, Card, DayPopup, Palette, ResultCard, Banner, Toast)


def leave(tour: Tour, widget: QWidget) -> None:
    """Closes what a stop has opened."""
    if isinstance(widget, OPENED):
        widget.close()
    if isinstance(widget, Assistant):
        widget.left.emit()
    if isinstance(widget, AddCard):
        widget.field.clear()
    if isinstance(widget, ManageViews) and not widget.list.count():
        tour.run("undo")
    tour.window.search.clear()
    tour.window.saved.leave()
    tour.settle()


STOPS: Mapping[str, Callable[[Tour], QWidget]] = {
    "menus": partial(bars, name="menuBar"),
    "status bar": partial(bars, name="statusBar"),
    **{f"calendar {view}": partial(calendar, view=view) for view in reversed(VIEWS)},
    **{f"tallies {view}": partial(tallies, view=view) for view in ("week", "month")},
    "calendar large cards": large_cards,
    **{f"board {group}": partial(board, group=group) for group in GROUPS},
    "board empty": empty_board,
    "board columns": column_card,
    **{f"timeline {zoom}": partial(timeline, zoom=zoom) for zoom in Zoom},
    "timeline posts": posts_card,
    "timeline empty": empty_timeline,
    "campaigns": partial(page, name="campaigns"),
    **{f"settings {name}": partial(section, name=name) for name in TITLES},
    "settings search": search,
    **{f"panel {name}": partial(panel, name=name) for name in ("tray", "month")},
    **{
        f"editor {part}": partial(editor, part=part)
        for part in ("nothing", "several", "item", "base")
    },
    **{
        f"card {command}": partial(card, command=command)
        for command in (
            "post.add",
            "post.rename",
            "post.step",
            "post.move_to",
            "day.note",
            "week.tallies",
            "go.date",
        )
    },
    "card post.add, understood": understanding,
    "step form": step_form,
    "adding accounts": pasting,
    "importing key dates": importing,
    "new series": new_series,
    "editor of a series": of_series,
    "applying to a series": applying,
    "removing": removing,
    "day popup": day_popup,
    "card of a day": day_card,
    "card of a post": peek_card,
    "palette": palette,
    **{
        command: partial(dialog, command=command)
        for command in ("help.keys", "export.calendar", "export.checklists", "print.week")
    },
    "post.shift": shifting,
    "search results": results,
    "saved view, changed": changed_view,
    "saved views": partial(dialog, command="view.manage"),
    "saved views, none": no_views,
    "view.save": partial(dialog, command="view.save"),
    "changes.since": changes,
    "filter bar": filters,
    "filter menu": filter_menu,
    "recent menu": recent_menu,
    "banner": banner,
    "toast": toast,
    "welcome": welcome,
    **{f"assistant {step + 1}": partial(assistant, step=step) for step in range(len(ASSISTANT))},
}
"""All that can be looked at, by name; each returns the widget that holds it."""
