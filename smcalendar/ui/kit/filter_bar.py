"""The row below the tool bar that says by what the views are filtered, and ends it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smcalendar.domain.filters import Filter
from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import ENTER_KEYS
from smcalendar.ui.kit.filter_values import (
    KINDS,
    Names,
    called,
    shown_names,
    toggled,
    values_of,
)
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.query import Query
from smcalendar.ui.kit.tones import ToneLabel

WIDEST = 24
"""How many letters m wide a chip is at most."""

_REMOVING = ENTER_KEYS | {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class FilterChip(QPushButton):
    """One value of the filter; a click, Enter, Space or Del takes it away."""

    unwanted = Signal(str, str)

    def __init__(self, kind: str, value: str) -> None:
        super().__init__()
        self.kind, self.value = kind, value
        self.setObjectName("filterChip")
        self.setAutoDefault(False)
        self.clicked.connect(self._remove)

    def tell(self, text: str, remove: str) -> None:
        """Shows the kind and the name; `remove` is what a screen reader says."""
        widest = self.fontMetrics().horizontalAdvance("m") * WIDEST
        whole = " ".join(text.split())
        cut = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, widest)
        self.setText(f"{cut}  ×".replace("&", "&&"))
        self.setAccessibleName(remove)
        self.setToolTip(plain_tip(remove))

    def _remove(self) -> None:
        self.unwanted.emit(self.kind, self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self._remove()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Is there only while something is filtered, or a saved view is shown.

    All kinds must fit, of one kind any value.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._names: dict[str, Names] = {}
        self._hidden: int | None = None
        self.chips: list[FilterChip] = []
        self._lead: QWidget | None = None
        self._place = QWidget()
        self._flow = Flow(self._place)
        self.hidden = ToneLabel(context.theme, wraps=False)
        self.clear = QPushButton()
        self.clear.setFlat(True)
        self.clear.setObjectName("barButton")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._place, 1)
        self._end = QWidget()
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        for each in (self.hidden, self.clear):
            end.addWidget(each)
        row.addWidget(self._end, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._query = Query(context.session, self._ask, self)
        self._query.answered.connect(self._take)
        self.clear.clicked.connect(self._clear_all)
        context.speech.say(self.setAccessibleName, N_("Filter", "Filters"))
        context.speech.say(self.clear.setText, N_("Filter", "Clear"))
        context.speech.say(self.clear.setAccessibleName, N_("Filter", "Clear all filters"))
        context.speech.changed.connect(self._say_again)
        context.viewpoint.filter_changed.connect(self._show)
        context.theme.changed.connect(self._tell_all)
        self._show(context.viewpoint.filter)

    def lead_with(self, widget: QWidget) -> None:
        """Has a widget stand before the chips; `look` is called when it comes or goes."""
        self._lead = widget
        self._row.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignTop)

    def look(self) -> None:
        """Is there while there is something in it."""
        filtered = bool(self.chips)
        led = self._lead is not None and not self._lead.isHidden()
        self._end.setVisible(filtered)
        self.setVisible(filtered or led)

    def set_hidden(self, count: int | None) -> None:
        """Says how many items of what is shown the filter hides; None: nobody knows yet."""
        self._hidden = count
        self._tell_hidden()

    def _ask(self, workspace: Any) -> dict[str, Names]:
        wanted = self._context.viewpoint.filter
        return dict(shown_names(workspace, wanted, self._context.speech.lang))

    def _take(self, names: dict[str, Names]) -> None:
        self._names = names
        self._tell_all()

    def _say_again(self) -> None:
        self._tell_hidden()
        self._tell_all()
        self._query.refresh()

    def _show(self, wanted: Filter) -> None:
        """Keeps the chips that stay; the focus goes to the one after what was removed."""
        used = values_of(wanted).items()
        pairs = [(kind, value) for kind, found in used for value in sorted(found)]
        if pairs != [(each.kind, each.value) for each in self.chips]:
            focused = next((n for n, each in enumerate(self.chips) if each.hasFocus()), None)
            self._build(pairs)
            self._focus_near(focused)
        self.look()
        if pairs and self._context.session.is_open:
            self._query.ask_now()
        self._tell_all()

    def _build(self, pairs: list[tuple[str, str]]) -> None:
        emptied(self._flow)
        self.chips = [FilterChip(*pair) for pair in pairs]
        for chip in self.chips:
            chip.unwanted.connect(self._remove)
            self._flow.addWidget(chip)
            chip.show()

    def _focus_near(self, place: int | None) -> None:
        if place is not None and self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus()

    def _remove(self, kind: str, value: str) -> None:
        viewpoint = self._context.viewpoint
        viewpoint.narrow(toggled(viewpoint.filter, kind, value))

    def _clear_all(self) -> None:
        self._context.commands.run("filter.clear")

    def _tell_all(self) -> None:
        t = self._context.speech.t
        for chip in self.chips:
            name = called(self._names, chip.kind, chip.value, t)
            text = t("{kind}: {name}").format(kind=t(KINDS[chip.kind]), name=name)
            chip.tell(text, t("Remove the filter {filter}").format(filter=text))
        self._place.updateGeometry()

    def _tell_hidden(self) -> None:
        count, t = self._hidden, self._context.speech.t
        self.hidden.setText("" if count is None else t("%n hidden", "by the filter", count))
