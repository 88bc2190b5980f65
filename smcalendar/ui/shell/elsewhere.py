"""What happens outside this window: changes by others, a lost place, a folder that went away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.shell.banner import Banner

if TYPE_CHECKING:
    from smcalendar.services.windows import Place

OFTEN = 500
"""How many milliseconds lie between two looks; a look is a look at the file."""


class Elsewhere(QObject):
    """Looks now and then, and tells the session and the user what it sees.

    To be made once trouble is told in the banner: to some of it this adds a way out.
    """

    def __init__(self, context: Context, banner: Banner) -> None:
        super().__init__(banner)
        self._session = context.session
        self._speech = context.speech
        self._banner = banner
        self._holder_was_gone = False
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)
        self._session.opened.connect(self._opened)
        self._session.closed.connect(self._timer.stop)
        self._session.trouble.connect(self._offer_again)

    def _opened(self) -> None:
        self._timer.start()
        self._holder_was_gone = False
        handles = self._session.handles
        if handles is not None and not handles.place.may_write:
            self._tell_only_reading(handles.place)

    def look(self) -> None:
        """Looks once."""
        handles = self._session.handles
        if handles is None:
            return
        was_in_trouble = handles.news.trouble is not None
        try:
            told = handles.news.ask()
        except UserError as error:
            self._session.trouble.emit(error)
            return
        if was_in_trouble and handles.news.trouble is None:
            self._banner.hide()
            self._session.changed.emit(None)
        for change in told.changes:
            self._session.changed.emit(change)
        if told.everything:
            self._session.reopen()
        elif handles.news.trouble is None:
            self._look_for_holder(handles.place)

    def _look_for_holder(self, place: "Place") -> None:
        """Somebody else may hold the place now, or nobody: that is said once."""
        if place.is_lost():
            self._session.lose_place()
            return
        is_gone = place.holder is not None and self._session.holder_is_gone()
        if is_gone and not self._holder_was_gone:
            self._banner.tell(
                self._speech.t("The other window is gone. You can write in this workspace now."),
                button=self._speech.t("Write here"),
                act=self._session.take_over,
            )
        self._holder_was_gone = is_gone

    def _tell_only_reading(self, place: "Place") -> None:
        if place.holder is None:
            self._session.trouble.emit(place.reason or UserError("only_reading"))
            return
        sentence = self._speech.t(
            "{user} has had this workspace open on {host} since {since}. This window only shows "
            "it, with every change as it comes."
        ).format(user=place.holder.user, host=place.holder.host, since=place.holder.since[:16])
        self._offer_instead(sentence)

    def _offer_again(self, error: UserError) -> None:
        """Whoever wants to change something here may have closed the offer to write here."""
        handles = self._session.handles
        if error.code == "only_reading" and handles is not None and handles.place.holder:
            from smcalendar.domain.sentences import message

            self._offer_instead(message(error.code, error.values, self._speech.words))

    def _offer_instead(self, sentence: str) -> None:
        button = self._speech.t("Write here instead")
        self._banner.tell(sentence, button=button, act=self._session.take_over)
