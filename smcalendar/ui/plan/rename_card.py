"""Renames a post in its place; what that would void is said before it is done."""

from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.plan import Effect, Outcome
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.card import Card


class RenameCard(Card):
    """Enter renames; where an approval would be void, a second Enter does."""

    def __init__(self, page: QWidget, context: Context) -> None:
        super().__init__(page, context.theme, width=320)
        self._context = context
        self._resolved: Resolved | None = None
        self._warned = ""
        self.field = EnterLine(self)
        self.warning = ToneLabel(context.theme, "danger", self)
        self.column.addWidget(self.field)
        self.column.addWidget(self.warning)
        self.field.entered.connect(self._rename)
        context.speech.say(self.setAccessibleName, N_("Rename", "Rename the post"))
        context.speech.say(self.field.setAccessibleName, N_("Rename", "Title"))

    def first_field(self) -> QWidget:
        return self.field

    def open_on(self, resolved: Resolved, rect: QRect) -> None:
        """Opens over an item with its title."""
        self._resolved, self._warned = resolved, ""
        self.field.setText(resolved.title)
        self.field.selectAll()
        self._warn("")
        self.open_at(rect)

    def _target(self, resolved: Resolved) -> tuple[str, str]:
        """A title of its own is the item's, else it is the post's."""
        if resolved.item.title is None:
            return "post", resolved.post.id
        return "item", resolved.item.id

    def _rename(self) -> None:
        from smcalendar.services.editing import edit, effect_of_edit

        resolved, title = self._resolved, self.field.text().strip()
        if resolved is None or title == resolved.title:
            self.close_card()
            return
        kind, record = self._target(resolved)
        session, changes = self._context.session, {"title": title}
        try:
            outcomes = session.read(effect_of_edit, kind, record, changes)
        except UserError as error:
            self._warn(message(error.code, error.values, self._context.speech.words))
            return
        if self._warned != title and not self._harmless(outcomes):
            self._warned = title
            return
        again = partial(self._give_back, resolved, title)
        session.change(edit, kind, record, changes, voiding=self._warned == title, failed=again)
        self.close_card()

    def _give_back(self, resolved: Resolved, title: str, error: UserError) -> None:
        """What could not be written stands here again, unless another one is renamed already."""
        if self.isHidden() and self._context.session.is_open:
            self.open_on(resolved, self._rect)
            self.field.setText(title)
        self._context.session.trouble.emit(error)

    def _harmless(self, outcomes: tuple[Outcome, ...]) -> bool:
        voids = sum(each.effect is Effect.VOIDS for each in outcomes)
        if voids:
            t = self._context.speech.t
            told = t("This voids what was decided on %n item(s).", "", voids)
            again = t("Press Enter again to rename.")
            self._warn(f"{told} {again}")
        return not voids

    def _warn(self, text: str) -> None:
        self.warning.setText(text)
        self.warning.setVisible(bool(text))
