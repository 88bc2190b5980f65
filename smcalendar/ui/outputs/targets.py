"""Asks where a file or files shall go; the last place of this session is offered first."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.speech import Speech

_LABELS: Mapping[QFileDialog.DialogLabel, str] = {
    QFileDialog.DialogLabel.LookIn: N_("Output", "Folder:"),
    QFileDialog.DialogLabel.FileName: N_("Output", "Name:"),
    QFileDialog.DialogLabel.FileType: N_("Output", "Kind:"),
    QFileDialog.DialogLabel.Reject: N_("Output", "Cancel"),
}
"""What Qt's own dialog says in English only; that of the system has its own words."""

_KINDS: Mapping[str, str] = {
    "ics": N_("Output", "Calendar files"),
    "pdf": N_("Output", "PDF files"),
    "png": N_("Output", "Pictures"),
    "html": N_("Output", "Web pages"),
    "csv": N_("Output", "Tables"),
    "md": N_("Output", "Markdown texts"),
    "json": N_("Output", "JSON files"),
    "txt": N_("Output", "Texts"),
}


class Targets:
    """Remembers the folder that was chosen last."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents) or Path.home())

    def ask_file(self, parent: QWidget, name: str, chosen: Callable[[str], object]) -> QFileDialog:
        """Asks where a file of this name shall go; nothing stops meanwhile."""
        t = self._speech.t
        dialog = QFileDialog(parent, t("Save as"), str(self.folder))
        suffix = Path(name).suffix.lstrip(".")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(f"{t(_KINDS[suffix])} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        return self._opened(dialog, t("Save"), chosen)

    def ask_folder(self, parent: QWidget, chosen: Callable[[str], object]) -> QFileDialog:
        """Asks for a folder that exists."""
        t = self._speech.t
        dialog = QFileDialog(parent, t("Choose a folder"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._opened(dialog, t("Choose"), chosen)

    def _opened(
        self, dialog: QFileDialog, accept: str, chosen: Callable[[str], object]
    ) -> QFileDialog:
        """Words come last: each mode brings its own."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, source in _LABELS.items():
            dialog.setLabelText(label, self._speech.t(source))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
        dialog.fileSelected.connect(self._remember)
        dialog.fileSelected.connect(chosen)
        dialog.open()
        return dialog

    def _remember(self, path: str) -> None:
        target = Path(path)
        self.folder = target if target.is_dir() else target.parent
