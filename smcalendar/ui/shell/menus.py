"""The menus, made from the table of commands."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.shell.table import MENUS


def fill_menus(bar: QMenuBar, context: Context) -> None:
    """Fills the menu bar."""
    for title, commands in MENUS.items():
        menu = _menu(title, bar, context)
        within: dict[str, QMenu] = {"": menu}
        for command in commands:
            if command.under not in within:
                within[command.under] = _menu(command.under, menu, context)
                menu.addMenu(within[command.under])
            if command.starts_group:
                within[command.under].addSeparator()
            within[command.under].addAction(context.commands.action(command.name))
        bar.addMenu(menu)


def _menu(title: str, parent: QWidget, context: Context) -> QMenu:
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    context.speech.say(menu.setTitle, title)
    return menu


def insert_after(action: QAction, submenu: QMenu) -> None:
    """Puts a menu below an action, in the menu where that stands."""
    menu = next(each for each in action.associatedObjects() if isinstance(each, QMenu))
    actions = menu.actions()
    following = actions[actions.index(action) + 1 :]
    menu.insertMenu(following[0], submenu) if following else menu.addMenu(submenu)
