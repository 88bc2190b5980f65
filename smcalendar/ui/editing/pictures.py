"""The pictures of a post or an item: added by drop, paste or file dialog, ordered, described."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Asset
from smcalendar.services import assets
from smcalendar.services.assets import Incoming
from smcalendar.services.home import home_folder
from smcalendar.ui.editing.intake import Intake, Picture, pictures_in
from smcalendar.ui.editing.intake_note import IntakeNote
from smcalendar.ui.editing.picture_list import PictureList
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import TextField
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton

ENDINGS = "*.jpg *.jpeg *.png *.webp *.gif"


class Pictures(QWidget):
    """`edited` gives the ids in their new order.

    `added` gives the record that new pictures were meant for, which may be another one than is
    shown by then, and the ids it shall have.
    """

    edited = Signal(object)
    added = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record = ""
        self._files: Mapping[str, Asset] = {}
        self._looked_for: set[str] = set()
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
        self.add, self.remove = WrappingButton(), WrappingButton()
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
        self.alt.given.connect(self.take)
        self.add.clicked.connect(self._choose)
        self.remove.clicked.connect(self.list.remove_current)
        self._context.speech.changed.connect(self._show_rows)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        self.list.setAccessibleDescription(text)

    def belong_to(self, record: str, files: Mapping[str, Asset]) -> None:
        """Says whose pictures are shown from now on, and what is known of the files.

        Small copies of other files are kept no longer.
        """
        self._record, self._files = record, files
        digests = {each.sha256 for each in files.values()}
        self._looked_for &= digests
        self._icons = {each: small for each, small in self._icons.items() if each in digests}

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
        self.list.show_pictures(self._ids, self._files, self._pixels, self._icons)
        self.list.setVisible(bool(self._ids))
        for widget in (self.alt, self.alt_name, self.remove):
            widget.setVisible(bool(self._ids))

    def _look(self) -> None:
        """Each is looked at once: what cannot be read now is not tried again at every change."""
        shown = [self._files[each] for each in self._ids if each in self._files]
        files = [each for each in shown if each.sha256 not in self._looked_for]
        if files:
            self._looked_for |= {each.sha256 for each in files}
            home = home_folder(self._context.session.environ)
            self._context.session.work(_looked_at, files, home, done=self._looked)

    def _looked(self, found: tuple[Mapping[str, bytes], Mapping[str, tuple[int, int]]]) -> None:
        small, self._pixels = found[0], {**self._pixels, **found[1]}
        for digest in small.keys() & self._looked_for:
            pixmap = QPixmap()
            pixmap.loadFromData(small[digest])
            self._icons[digest] = QIcon(pixmap)
        self._show_rows()

    def current(self) -> Asset | None:
        """Returns the picture whose alt text is shown."""
        return self._files.get(self.list.current() or "")

    def _order(self, ids: tuple[str, ...]) -> None:
        self.show_value(ids)
        self.edited.emit(ids)

    def take(self, mime: QMimeData) -> None:
        """Takes what was dropped or pasted, unless the content is fixed."""
        if self.is_locked():
            return
        pictures = pictures_in(mime)
        if pictures:
            self._take_in(pictures)
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
        self._take_in([Incoming(file=Path(each)) for each in names])

    def _take_in(self, pictures: Sequence[Picture]) -> None:
        self.intake.take(pictures, partial(self._add, self._record, self._ids))

    def _add(self, record: str, before: tuple[str, ...], ids: Sequence[str]) -> None:
        there = self._ids if record == self._record else before
        order = tuple(dict.fromkeys((*there, *ids)))
        if order != there:
            self.added.emit(record, order)


def _looked_at(
    workspace: Any, files: Sequence[Asset], home: Path
) -> tuple[Mapping[str, bytes], Mapping[str, tuple[int, int]]]:
    """Returns small copies and the sizes in pixels, by digest."""
    small = assets.thumbnails(workspace, {each.sha256 for each in files}, home)
    return small, assets.pixels(workspace, files)
