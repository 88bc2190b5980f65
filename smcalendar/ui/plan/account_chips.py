"""All accounts as buttons that are switched on and off."""

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QWidget

from smcalendar.domain.records import Account, Brand
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.plan.look import Look


class AccountChips(QScrollArea):
    """Remembers which accounts are on; at first it is the first one.

    `changed` tells that others are on than before.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._accounts: tuple[Account, ...] = ()
        self._before: tuple[str, ...] | None = None
        """What was on before a line named accounts."""
        self._named: tuple[str, ...] | None = None
        self.buttons: tuple[QToolButton, ...] = ()
        self._body = QWidget(self)
        self._flow = Flow(self._body)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def offer(self, accounts: Iterable[Account], brands: Mapping[str, Brand]) -> None:
        """Shows the accounts of these brands (by id), brand by brand."""
        on = {each.id for each in self.chosen()}
        order = list(brands)
        there = [each for each in accounts if each.brand_id in brands]
        self._accounts = tuple(sorted(there, key=lambda each: order.index(each.brand_id)))
        on &= {each.id for each in self._accounts}
        on = on or {each.id for each in self._accounts[:1]}
        emptied(self._flow)
        self.buttons = tuple(
            self._button(each, brands[each.brand_id], on=each.id in on) for each in self._accounts
        )

    def _button(self, account: Account, brand: Brand, *, on: bool) -> QToolButton:
        button = QToolButton(self._body)
        button.setCheckable(True)
        button.setChecked(on)
        text = f"{self._look.mark(account.platform)} @{account.handle}"
        button.setText(text.replace("&", "&&"))
        button.setToolTip(plain_tip(brand.name))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._tell)
        self._flow.addWidget(button)
        return button

    def _tell(self) -> None:
        self.changed.emit()

    def chosen(self) -> tuple[Account, ...]:
        """Returns the accounts that are on."""
        pairs = zip(self._accounts, self.buttons, strict=True)
        return tuple(account for account, button in pairs if button.isChecked())

    def ids(self) -> tuple[str, ...]:
        """Returns the ids of the accounts that are on."""
        return tuple(each.id for each in self.chosen())

    def follow(self, named: tuple[str, ...] | None) -> None:
        """Has on what a line names (ids); None, when none does, brings back what was on before.

        As long as the line names the same ones, others may be chosen.
        """
        if named == self._named:
            return
        if self._named is None:
            self._before = self.ids()
        self._named = named
        wanted = self._before if named is None else named
        for account, button in zip(self._accounts, self.buttons, strict=True):
            button.setChecked(account.id in (wanted or ()))

    def choose(self, ids: Collection[str]) -> None:
        """Has these accounts on and no others, as if somebody had switched them."""
        self.follow(None)
        for account, button in zip(self._accounts, self.buttons, strict=True):
            button.setChecked(account.id in ids)
        self.changed.emit()

    def stay(self) -> None:
        """Leaves on what is on: no line names anything any more."""
        self._named = None

    def focus_on(self, ids: Collection[str]) -> None:
        """Gives the focus to the first of these accounts."""
        pairs = zip(self._accounts, self.buttons, strict=True)
        first = next((button for account, button in pairs if account.id in ids), None)
        if first is not None:
            first.setFocus()

    def fit(self, width: int, most: int) -> None:
        """Takes the height that all accounts need, but no more than `most` pixels."""
        needed, policy = self._flow.heightForWidth(width), Qt.ScrollBarPolicy
        scrolls = needed > most  # A bar that came too soon takes the room that makes it go.
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(min(needed, most))
