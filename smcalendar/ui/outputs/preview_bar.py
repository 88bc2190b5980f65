"""The row under the preview: which page of how many, and how large."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.outputs.preview import ZOOMS, Preview


class PreviewBar(QWidget):
    """Turns pages and changes their size."""

    def __init__(self, context: Context, preview: Preview) -> None:
        super().__init__()
        self._context = context
        self._preview = preview
        self.earlier = icon_button(context, "previous", N_("Output", "Earlier page"))
        self.number = Label()
        self.later = icon_button(context, "next", N_("Output", "Later page"))
        self.smaller = icon_button(context, "minus", N_("Output", "Smaller"))
        self.percent = Label()
        self.larger = icon_button(context, "plus", N_("Output", "Larger"))
        self.fit = QToolButton(self)
        self.fit.setCheckable(True)
        self.fit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        context.speech.say(self.fit.setText, N_("Output", "Fit width"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.earlier, self.number, self.later):
            row.addWidget(each)
        row.addStretch()
        for each in (self.smaller, self.percent, self.larger, self.fit):
            row.addWidget(each)
        self.earlier.clicked.connect(self._turn_back)
        self.later.clicked.connect(self._turn_on)
        self.smaller.clicked.connect(preview.smaller)
        self.larger.clicked.connect(preview.larger)
        self.fit.toggled.connect(self._fit)
        preview.turned.connect(self._say)
        context.speech.changed.connect(self._say)
        self._say()

    def _turn_back(self) -> None:
        self._preview.turn_to(self._preview.page - 1)

    def _turn_on(self) -> None:
        self._preview.turn_to(self._preview.page + 1)

    def _fit(self, wanted: bool) -> None:
        if wanted != (self._preview.zoom is None):
            self._preview.zoom_to(None if wanted else self._preview.percent)

    def _say(self) -> None:
        preview, t = self._preview, self._context.speech.t
        text = t("Page {page} of {pages}").format(page=preview.page + 1, pages=preview.pages)
        self.number.setText(text if preview.pages else "")
        self.percent.setText(f"{preview.percent} %")
        self.earlier.setEnabled(preview.page > 0)
        self.later.setEnabled(preview.page + 1 < preview.pages)
        self.smaller.setEnabled(preview.percent > ZOOMS[0])
        self.larger.setEnabled(preview.percent < ZOOMS[-1])
        self.fit.setChecked(preview.zoom is None)
