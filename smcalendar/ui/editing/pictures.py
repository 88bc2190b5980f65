"""The pictures of a post or an item: added by drop, paste or file dialog, ordered, described."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Asset
from smcalendar.services import assets
from smcalendar.services.assets import Incoming
from smcalendar.services.home import home_folder
from smcalendar.ui.editing.intake import Intake, pictures_in
from smcalendar.ui.editing.intake_note import IntakeNote
from smcalendar.ui.editing.picture_list import PictureList
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import TextField
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.tones import ToneLabel

ENDINGS = "*.jpg *.jpeg *.png *.webp *.gif"


class Pictures(QWidget):
    """`edited` gives the ids in their new order, `alt_typed` a picture's id and its alt text."""

    edited = Signal(object)
    alt_typed = Signal(str, str)
    alt_left = Signal()
    alt_shown = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._files: Mapping[str, Asset] = {}
        self._icons: dict[str, QIcon] = {}
        self._pixels: Mapping[str, tuple[int, int]] = {}
        self._ids: tuple[str, ...] = ()
        self.list = PictureList(context)
        self.intake = Intake(context.session, self)
        self.note = IntakeNote(context, self.intake)
        self.alt = TextField(lines=1, most=4)
        self._lay_out()
        self._connect()
        self._show_rows()

    def _lay_out(self) -> None:
        speech = self._context.speech
        self.add, self.remove = QPushButton(), QPushButton()
        speech.say(self.add.setText, N_("Editor", "Add pictures…"))
        speech.say(self.remove.setText, N_("Editor", "Remove"))
        speech.say(self.remove.setAccessibleName, N_("Editor", "Remove the picture"))
        buttons = Flow()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        self.alt_name = ToneLabel(self._context.theme)
        self.alt_name.setBuddy(self.alt)
        label = attribute_named(Asset, "alt").label
        speech.say(self.alt_name.setText, label)
        speech.say(self.alt.setAccessibleName, label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.alt_name)
        column.addWidget(self.alt)
        column.addLayout(buttons)
        column.addWidget(self.note)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.ordered.connect(self._order)
        self.list.given.connect(self.take)
        self.list.currentRowChanged.connect(self._show_alt)
        self.alt.typed.connect(self._type_alt)
        self.alt.left.connect(self.alt_left)
        self.alt.given.connect(self.take)
        self.add.clicked.connect(self._choose)
        self.remove.clicked.connect(self.list.remove_current)
        self.intake.came.connect(self._add)
        self._context.speech.changed.connect(self._show_rows)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        self.list.setAccessibleDescription(text)

    def show_files(self, files: Mapping[str, Asset]) -> None:
        """Says what is known of the files; ask before showing a value."""
        self._files = files

    def show_value(self, ids: Sequence[str] | None) -> None:
        """Shows pictures by their ids, in order."""
        self._ids = tuple(ids or ())
        self._show_rows()
        self._look()

    def begin(self, ids: Sequence[str] | None) -> None:
        """Shows the pictures of another record."""
        self.note.forget()
        self.show_value(ids)

    def is_locked(self) -> bool:
        return not self.add.isEnabled()

    def set_locked(self, locked: bool) -> None:
        self.list.set_locked(locked)
        self.alt.setReadOnly(locked)
        self.add.setEnabled(not locked)
        self.remove.setEnabled(not locked)

    def _show_rows(self) -> None:
        self.list.show_pictures(self._ids, self._files, self._pixels)
        self.list.show_icons(self._icons)
        self.list.setVisible(bool(self._ids))
        for widget in (self.alt, self.alt_name, self.remove):
            widget.setVisible(bool(self._ids))

    def _look(self) -> None:
        wanted = {self._files[e].sha256 for e in self._ids if e in self._files} - self._seen()
        if wanted:
            home = home_folder(self._context.session.environ)
            files = [each for each in self._files.values() if each.sha256 in wanted]
            self._context.session.work(_looked_at, files, home, done=self._looked)

    def _seen(self) -> set[str]:
        return {self._files[each].sha256 for each in self._icons if each in self._files}

    def _looked(self, found: tuple[Mapping[str, bytes], Mapping[str, tuple[int, int]]]) -> None:
        small, self._pixels = found[0], {**self._pixels, **found[1]}
        for each, asset in self._files.items():
            if asset.sha256 in small:
                pixmap = QPixmap()
                pixmap.loadFromData(small[asset.sha256])
                self._icons[each] = QIcon(pixmap)
        self._show_rows()

    def current(self) -> Asset | None:
        """Returns the picture whose alt text is shown."""
        return self._files.get(self.list.current() or "")

    def _show_alt(self) -> None:
        self.alt_shown.emit()

    def show_alt(self, text: str) -> None:
        """Shows the alt text of the current picture, or what is typed instead."""
        self.alt.show_text(text)

    def _type_alt(self, text: str) -> None:
        current = self.list.current()
        if current is not None:
            self.alt_typed.emit(current, text)

    def _order(self, ids: tuple[str, ...]) -> None:
        self.show_value(ids)
        self.edited.emit(ids)

    def take(self, mime: QMimeData) -> None:
        """Takes what was dropped or pasted, unless the content is fixed."""
        if self.is_locked():
            return
        pictures = pictures_in(mime)
        if pictures:
            self.intake.take(pictures)
        else:
            self.note.forget()
            self.note.refuse(UserError("no_picture_here"))

    def _choose(self) -> None:
        t = self._context.speech.t
        dialog = QFileDialog(self, t("Add pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = {t("Pictures"): ENDINGS, t("All files"): "*"}
        dialog.setNameFilters([f"{name} ({ending})" for name, ending in kinds.items()])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._take_files)
        dialog.open()

    def _take_files(self, names: Sequence[str]) -> None:
        self.intake.take([Incoming(file=Path(each)) for each in names])

    def _add(self, ids: Sequence[str]) -> None:
        order = tuple(dict.fromkeys((*self._ids, *ids)))
        if order != self._ids:
            self.edited.emit(order)


def _looked_at(
    workspace: Any, files: Sequence[Asset], home: Path
) -> tuple[Mapping[str, bytes], Mapping[str, tuple[int, int]]]:
    """Returns small copies and the sizes in pixels, by digest."""
    small = assets.thumbnails(workspace, {each.sha256 for each in files}, home)
    return small, assets.pixels(workspace, files)
