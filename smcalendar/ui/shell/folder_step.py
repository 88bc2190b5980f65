"""The first step of a new workspace: its name, its place, its language and its time zone."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smcalendar import words
from smcalendar.domain import folder_names
from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Settings
from smcalendar.services import editing, setup, workspaces
from smcalendar.services.circumstances import circumstances
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.choices import ChoiceField
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.forms import WIDEST
from smcalendar.ui.kit.jobs import Job
from smcalendar.ui.kit.notice import Notice
from smcalendar.ui.kit.set_up import LANGUAGES, zones
from smcalendar.ui.kit.tones import ToneLabel


class FolderStep(QWidget):
    """Makes the workspace (`made`) and opens it; then only language and zone can be changed."""

    completed = Signal()
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.made: Path | None = None
        self._busy = False
        self.name, self.place = EnterLine(), LineField()
        self.choose = QPushButton()
        self.language, self.zone = ChoiceField(), ChoiceField()
        self.notice = Notice(context.theme)
        self.place.setText(documents())
        self.language.offer([(LANGUAGES[each], each) for each in words.LANGUAGES])
        self.language.show_value(context.speech.lang)
        self.zone.offer([(each, each) for each in zones()])
        self.zone.show_value(workspaces.ZONE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.place, 1)
        place.addWidget(self.choose)
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        rows: tuple[tuple[str, QWidget, Any], ...] = (
            (N_("Assistant", "Name of the workspace"), self.name, self.name),
            (N_("Assistant", "Folder that it is kept in"), self.place, place),
            (attribute_named(Settings, "language").label, self.language, self.language),
            (attribute_named(Settings, "zone").label, self.zone, self.zone),
        )
        for source, field, item in rows:
            label = ToneLabel(self._context.theme)
            label.setBuddy(field)
            self._context.speech.say(label.setText, source)
            self._context.speech.say(field.setAccessibleName, source)
            column.addWidget(label)
            column.addWidget(item) if isinstance(item, QWidget) else column.addLayout(item)
            column.addSpacing(6)
        column.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(holder)
        whole.addStretch()

    def _connect(self) -> None:
        self._context.speech.say(self.choose.setText, N_("Assistant", "Choose…"))
        self.name.typed.connect(self._check)
        self.name.entered.connect(self.complete)
        self.place.typed.connect(self._check)
        self.choose.clicked.connect(self._ask)
        self._context.speech.changed.connect(self._check)
        self._context.session.opened.connect(self._opened)

    def begin(self) -> None:
        """Puts the keyboard where the step begins."""
        self.name.setEnabled(self.made is None)
        self.place.setEnabled(self.made is None)
        self.choose.setEnabled(self.made is None)
        first = self.name if self.made is None else self.language
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def button(self) -> str:
        return self._context.speech.t("Make it and go on")

    def ready(self) -> bool:
        """Says whether there can be a workspace of this name there."""
        return not self._busy and not self._refusal()

    def folder(self) -> Path:
        """Returns the folder of the workspace."""
        return Path(self.place.text().strip()).expanduser() / self.name.text().strip()

    def _refusal(self) -> str:
        if self.made is not None:
            return ""
        t = self._context.speech.t
        refused = folder_names.why_not(self.name.text())
        if refused is not None:
            return t(folder_names.REASONS[refused[0]]).format_map(refused[1])
        if not self.place.text().strip():
            return t("Say in which folder it is kept.")
        if _is_taken(self.folder()):
            return t("There is something of this name already: {path}").format(path=self.folder())
        return ""

    def _check(self) -> None:
        refusal = self._refusal() if self.name.text() or not self.place.text().strip() else ""
        self.notice.tell(refusal) if refusal else self._say_where()
        self.changed.emit()

    def _say_where(self) -> None:
        if self.made is not None or not self.name.text().strip():
            self.notice.end()
            return
        told = self._context.speech.t("It will be kept in {path}").format(path=self.folder())
        self.notice.tell(told, tone="quiet")

    def complete(self) -> None:
        """Makes the workspace and opens it, or changes its settings when that is done already."""
        if not self.ready():
            self._check()
        elif self.made is None:
            self._make()
        elif not self._context.session.has_open(self.made):
            self._open(self.made)
        else:
            changes = {"language": self.language.value(), "zone": self.zone.value()}
            self._context.session.change(
                _change_settings, changes, done=self._changed, failed=self._refused
            )

    def _make(self) -> None:
        self._busy = True
        self.changed.emit()
        make = partial(
            _make,
            self.folder(),
            dict(self._context.session.environ),
            language=self.language.value(),
            zone=self.zone.value(),
        )
        session = self._context.session
        session.writes.start(Job(make, done=self._open, failed=self._refused))

    def _open(self, folder: Path) -> None:
        self.made, self._busy = folder, True
        self.changed.emit()
        self._context.session.open(folder, self._refused)

    def _opened(self) -> None:
        if self.made is not None and self._busy:
            self._busy = False
            self.completed.emit()

    def _changed(self, _result: None) -> None:
        self.completed.emit()

    def _refused(self, error: UserError) -> None:
        self._busy = False
        self.notice.tell_trouble(error, self._context.speech.words)
        self.changed.emit()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._context.speech.t("Choose a folder"), self.place.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take_place)
        dialog.open()

    def _take_place(self, folder: str) -> None:
        self.place.setText(folder)
        self._check()


def documents() -> str:
    """Returns the folder of the user's documents."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(kind)


def _is_taken(folder: Path) -> bool:
    try:
        return folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        return False


def _make(folder: Path, environ: dict[str, str], _job: Job, *, language: str, zone: str) -> Path:
    around = circumstances(environ)
    workspaces.new_workspace(folder, around, language=language, zone=zone)
    return folder


def _change_settings(workspace: Any, changes: dict[str, Any]) -> None:
    (settings,) = setup.records(workspace, "workspace")
    editing.edit(workspace, "workspace", settings.id, changes, label="settings")
