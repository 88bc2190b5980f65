"""The menu of a filter: a list of each kind, in which values are ticked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.filter_values import KINDS, OFFERED, SOURCES, Names, names, toggled
from smcalendar.ui.kit.labels import plain_tip


class FilterMenu(QMenu):
    """Lists are read when they are opened, and stay open while values are ticked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.lists = {kind: ValueList(context, kind, self) for kind in OFFERED}
        for each in self.lists.values():
            self.addMenu(each)
        self.addSeparator()
        self.addAction(context.commands.action("filter.clear"))
        self.aboutToShow.connect(self._count)
        context.speech.changed.connect(self._count)

    def _count(self) -> None:
        """Says beside each kind how many of its values are ticked."""
        t, wanted = self._context.speech.t, self._context.viewpoint.filter
        for kind, each in self.lists.items():
            ticked = len(getattr(wanted, kind))
            name = t(KINDS[kind])
            each.setTitle(t("{kind} ({count})").format(kind=name, count=ticked) if ticked else name)


class ValueList(QMenu):
    """The values of one kind; a value that is gone is listed as long as the filter has it."""

    def __init__(self, context: Context, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        # A list that is longer than the screen scrolls; Qt would else lay it out in columns.
        self.setStyleSheet("QMenu { menu-scrollable: 1; }")
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Lists what can be chosen now."""
        self.clear()
        found = self._names()
        chosen = getattr(self._context.viewpoint.filter, self._kind)
        for value, name in found.items():
            self._add(value, name, is_chosen=value in chosen)
        for value in sorted(chosen - found.keys()):
            self._add(value, self._context.speech.t("no longer there"), is_chosen=True)
        if not self.actions():
            nothing = self.addAction(self._context.speech.t("There is nothing to choose yet"))
            nothing.setEnabled(False)

    def _names(self) -> Names:
        session, speech = self._context.session, self._context.speech
        if not session.is_open:
            return {}
        try:
            found = session.read(names, self._kind, speech.lang)
        except UserError as error:
            session.trouble.emit(error)
            return {}
        if self._kind not in SOURCES:
            return found
        return {value: speech.t(name) for value, name in found.items()}

    def _add(self, value: str, name: str, *, is_chosen: bool) -> None:
        action = QAction(" ".join(name.split()).replace("&", "&&"), self)
        action.setToolTip(plain_tip(name))
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.setData(value)
        action.triggered.connect(self._toggle)
        self.addAction(action)

    def _toggle(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            viewpoint = self._context.viewpoint
            viewpoint.narrow(toggled(viewpoint.filter, self._kind, action.data()))

    def _tick(self) -> bool:
        """Ticks what is pointed at, and stays open for more."""
        action = self.activeAction()
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.actionAt(event.position().toPoint()) is not None
        if not (inside and self._tick()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() == Qt.Key.Key_Space and self._tick()):
            super().keyPressEvent(event)
