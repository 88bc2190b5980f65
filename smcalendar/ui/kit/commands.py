"""What the window can be told to do, as data: menus, keys, buttons and the palette read it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from smcalendar.ui.kit.speech import Speech

Handlers = Mapping[str, Callable[[], object]]
"""What is done for a command, by its name."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `text` is marked with `N_`; a `&` in it marks the letter.

    `under` is the title of a menu within its menu, where it stands in one.
    """

    name: str
    text: str
    _: KW_ONLY
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    starts_group: bool = False
    under: str = ""


class _Action(QAction):
    """An action whose button does not show the letter of its menu entry."""

    def speak(self, text: str) -> None:
        self.setText(text)
        self.setIconText(plain(text))


def plain(text: str) -> str:
    """Returns the text of a command without the letter: `&Undo` and `復原(&U)` alike."""
    return _LETTER.sub("", text).replace("&", "").removesuffix("…")


_LETTER = re.compile(r"\(&.\)")


class Commands(QObject):
    """The actions of the window; one that nobody offers to do is greyed out."""

    def __init__(self, window: QWidget, table: Iterable[Command], speech: Speech) -> None:
        super().__init__(window)
        self.table = {each.name: each for each in table}
        self._actions = {
            name: self._action(window, each, speech) for name, each in self.table.items()
        }
        self._offers: dict[object, Handlers] = {}

    def _action(self, window: QWidget, command: Command, speech: Speech) -> QAction:
        action = _Action(window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setEnabled(False)
        speech.say(action.speak, command.text)
        action.triggered.connect(self._run_sender)
        window.addAction(action)
        return action

    def action(self, name: str) -> QAction:
        """Returns the action of a command, for a menu or a button."""
        return self._actions[name]

    def menu(self, names: Iterable[str], parent: QWidget) -> QMenu:
        """Returns a menu of commands that goes when it closes; an empty name is a line."""
        menu = QMenu(parent)
        for name in names:
            if name:
                menu.addAction(self.action(name))
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def offer(self, who: object, handlers: Handlers) -> None:
        """Does these commands from now on, in place of what the same part offered before.

        Of two that offer the same, the later one does it.
        """
        self._offers.pop(who, None)
        if handlers:
            self._offers[who] = handlers
        for name, action in self._actions.items():
            action.setEnabled(self._handler(name) is not None)

    def run(self, name: str) -> None:
        """Does what a command says, if somebody offers to do it now."""
        handler = self._handler(name)
        if handler is not None:
            handler()

    def _run_sender(self) -> None:
        self.run(self.sender().objectName())

    def _handler(self, name: str) -> Callable[[], object] | None:
        offers = (each for each in reversed(tuple(self._offers.values())) if name in each)
        found = next(offers, None)
        return None if found is None else found[name]
