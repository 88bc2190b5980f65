"""A small card that shows all about one post, to be read and put away."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.services import assets
from smcalendar.services.home import home_folder
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import emptied
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.signs import SignLabel
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.card import AWAY, Card
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.peek_text import PeekText

PICTURE = 110
"""How high and wide a picture is at most, in pixels."""


class PeekCard(Card):
    """Stands beside a post and never takes the focus from the view, which it belongs to."""

    def __init__(self, page: QWidget, context: Context, look: Look) -> None:
        super().__init__(page, context.theme, width=300)
        self._context = context
        self._look = look
        self._sha256 = ""
        self._owner: QWidget | None = None
        tone = partial(ToneLabel, context.theme)
        self.title, self.account, self.when = Label(wraps=True), tone(), Label(wraps=True)
        self.signs = QHBoxLayout()
        self.picture, self.text = Label(), Label(wraps=True)
        self.facts, self.problems = tone(), tone("danger")
        self.title.setFont(look.bold)
        for each in (self.title, self.account, self.when):
            self.column.addWidget(each)
        self.column.addLayout(self.signs)
        for each in (self.facts, self.picture, self.text, self.problems):
            self.column.addWidget(each)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        context.speech.say(self.setAccessibleName, N_("Calendar", "About the post"))

    def show_beside(self, owner: QWidget, rect: Any, about: PeekText, sha256: str = "") -> None:
        """Shows this beside a rectangle of the page, with a picture of the workspace."""
        self._owner, self._rect = owner, rect
        self.title.setFont(self._look.bold)
        self.title.setText(about.title)
        self._show(self.account, about.account)
        self._show(self.when, about.when)
        self._show(self.facts, "\n".join(about.facts))
        self._show(self.text, about.text)
        self._show(self.problems, "\n".join(about.problems))
        self._show_signs(about)
        self._show_picture(sha256)
        self.settle()
        self.show()
        self.raise_()

    def _show(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_signs(self, about: PeekText) -> None:
        emptied(self.signs)
        for sign, word in about.signs:
            self.signs.addWidget(SignLabel(sign, self._context.theme))
            self.signs.addWidget(Label(word))
        self.signs.addStretch(1)

    def _show_picture(self, sha256: str) -> None:
        if sha256 == self._sha256:
            return
        self._sha256 = sha256
        self.picture.hide()
        if sha256:
            home = home_folder(self._context.session.environ)
            self._context.session.work(
                _thumbnail, sha256, home, done=partial(self._paint, sha256), failed=_ignored
            )

    def _paint(self, sha256: str, data: bytes | None) -> None:
        if sha256 != self._sha256 or data is None:
            return
        ratio, pixmap = self.devicePixelRatioF(), QPixmap()
        pixmap.loadFromData(data)
        side = round(PICTURE * ratio)
        fitting = pixmap.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        self.picture.setPixmap(fitting)
        self.picture.show()

    def spot(self) -> QPoint:
        """Beside the post, so that what stands above and below stays in sight, where that fits."""
        page, rect = self._page.rect(), self._rect
        right, left = rect.right() + AWAY, rect.left() - AWAY - self.width()
        y = max(min(rect.top(), page.bottom() - self.height()), 0)
        if right + self.width() <= page.right():
            return QPoint(right, y)
        return QPoint(left, y) if left >= 0 else super().spot()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not self._owner:
            super()._focus_moved(old, new)


def _thumbnail(workspace: Any, sha256: str, home: Any) -> bytes | None:
    return assets.thumbnails(workspace, [sha256], home).get(sha256)


def _ignored(_error: object) -> None:
    """All else about the post can be read."""
