"""Loads Qt so that it does not slow down everything that is loaded after it."""

import builtins
import linecache


def load_qt() -> None:
    """Loads Qt and leaves Python's own `import` as it was; to be called before Qt is loaded.

    PySide6 puts another one in its place, for `from __feature__ import ...`, which nobody uses
    here. That one reads the source of each module, at first of those that are there, and keeps it
    in memory: for sqlmodel alone 22 MB and 65 ms.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]

    builtins.__import__ = plain
    linecache.clearcache()
