"""Setters of widgets that are called again when something they depend on changes."""

from collections.abc import Callable
from typing import Any
from weakref import ref

from PySide6.QtCore import QObject
from shiboken6 import isValid


class Followers:
    """Remembers setters with what they are given; it keeps no widget alive."""

    def __init__(self) -> None:
        self._all: list[_Follower] = []

    def add(self, setter: Callable[[Any], Any], make: Callable[[], Any]) -> None:
        """Calls a bound method with what `make` gives, now and at each `again`."""
        follower = _Follower(setter, make)
        self._all.append(follower)
        follower.again()

    def again(self) -> None:
        """Calls all setters whose widgets are still there."""
        self._all = [each for each in self._all if each.again()]


class _Follower:
    def __init__(self, setter: Callable[[Any], Any], make: Callable[[], Any]) -> None:
        owner: Any = getattr(setter, "__self__", None)
        self._owner = ref(owner)
        self._name: str = setter.__name__
        self._make = make

    def again(self) -> bool:
        owner = self._owner()
        if owner is None or (isinstance(owner, QObject) and not isValid(owner)):
            return False
        getattr(owner, self._name)(self._make())
        return True
