"""What happens outside this window: changes by others, a lost place, a folder that went away."""

from PySide6.QtCore import QObject, QTimer

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.shell.banner import Banner

OFTEN = 500
"""How many milliseconds lie between two looks; a look is a look at the file."""


class Elsewhere(QObject):
    """Looks now and then, and tells the session and the user what it sees."""

    def __init__(self, context: Context, banner: Banner) -> None:
        super().__init__(banner)
        self._context = context
        self._session = context.session
        self._banner = banner
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)
        self._session.opened.connect(self._opened)
        self._session.closed.connect(self._timer.stop)

    def _opened(self) -> None:
        self._timer.start()
        if not self._session.may_write:
            self._tell_only_reading()

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
            return
        if handles.news.trouble is not None:
            return
        if handles.place.is_lost():
            self._session.lose_place()
            self._tell_only_reading()
        elif handles.place.holder is not None and self._session.holder_is_gone():
            self._offer_to_write()

    def _tell_only_reading(self) -> None:
        speech, place = self._context.speech, self._session.handles and self._session.handles.place
        if place is None or place.may_write:
            return
        if place.holder is None:
            self._session.trouble.emit(place.reason or UserError("only_reading"))
            return
        sentence = speech.t(
            "{user} has had this workspace open on {host} since {since}. This window only shows "
            "it, with every change as it comes."
        ).format(user=place.holder.user, host=place.holder.host, since=place.holder.since[:16])
        self._banner.tell(
            sentence, button=speech.t("Write here instead"), act=self._session.take_over
        )

    def _offer_to_write(self) -> None:
        speech = self._context.speech
        self._banner.tell(
            speech.t("The other window is gone. You can write in this workspace now."),
            button=speech.t("Write here"),
            act=self._session.take_over,
        )
