"""Setters of widgets that are called again when something they depend on changes."""

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from shiboken6 import isValid

Make = Callable[[], Any]


class Followers:
    """Remembers setters with what they are given; it keeps no widget alive, `make` must not."""

    def __init__(self) -> None:
        self._all: WeakKeyDictionary[Any, dict[str, Make]] = WeakKeyDictionary()

    def add(self, setter: Callable[[Any], Any], make: Make) -> None:
        """Calls a bound method with what `make` gives, now and at each `again`."""
        owner: Any = getattr(setter, "__self__", None)
        self._all.setdefault(owner, {})[setter.__name__] = make
        setter(make())

    def again(self) -> None:
        """Calls all setters whose widgets are still there."""
        for owner, setters in list(self._all.items()):
            if isinstance(owner, QObject) and not isValid(owner):
                del self._all[owner]
                continue
            for name, make in setters.items():
                getattr(owner, name)(make())
