"""How the window looks: light, dark or as the system's high contrast asks, in any size of text."""

from collections.abc import Callable, Mapping
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from smcalendar import resources
from smcalendar.paper.styles import Sign
from smcalendar.paper.tokens import DARK, LIGHT, tokens
from smcalendar.ui.kit.followers import Followers

SYSTEM = "system"

FAMILIES = (
    *("Noto Sans", "Segoe UI", ".AppleSystemUIFont", "DejaVu Sans"),
    *("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei UI", "PingFang TC"),
    *("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji"),
)
"""Latin first, then Traditional Chinese by name: left alone, Qt takes Japanese forms."""

POINTS = 10.0
"""The size of text at 100 %."""

_ROLES: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "chip",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Button: "chip",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Light: "page",
    QPalette.ColorRole.Midlight: "chip_hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control_line",
    QPalette.ColorRole.Shadow: "control_line",
}
_OF_SYSTEM: Mapping[str, QPalette.ColorRole] = {
    "window": QPalette.ColorRole.Window,
    "page": QPalette.ColorRole.Base,
    "chip": QPalette.ColorRole.Base,
    "chip_hover": QPalette.ColorRole.AlternateBase,
    "grey_day": QPalette.ColorRole.Base,
    "weekend": QPalette.ColorRole.Base,
    "field": QPalette.ColorRole.Base,
    "line": QPalette.ColorRole.Text,
    "selection": QPalette.ColorRole.AlternateBase,
    "drop": QPalette.ColorRole.AlternateBase,
    "refused": QPalette.ColorRole.Base,
    "accent": QPalette.ColorRole.Highlight,
    "on_accent": QPalette.ColorRole.HighlightedText,
    "toast": QPalette.ColorRole.Highlight,
    "on_toast": QPalette.ColorRole.HighlightedText,
    "toast_link": QPalette.ColorRole.HighlightedText,
}
"""Under high contrast everything else is the system's colour of text."""


class Theme(QObject):
    """The colours of the moment, by what they are for: the names of `paper.tokens`."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system = QPalette(application.palette())
        self._appearance = SYSTEM
        self._percent = 100
        self._colours: dict[str, QColor] = {}
        self._followers = Followers()
        self._sheet = ""
        self._window: QWidget | None = None
        application.styleHints().colorSchemeChanged.connect(self._refresh)
        self._refresh()

    @property
    def name(self) -> str:
        """`light` or `dark`, whichever is shown."""
        if self._appearance != SYSTEM:
            return self._appearance
        scheme = self._application.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def choose(self, appearance: str, percent: int) -> None:
        """Looks `system`, `light` or `dark` from now on, with text of so many percent."""
        if (appearance, percent) != (self._appearance, self._percent):
            self._appearance, self._percent = appearance, percent
            self._refresh()

    def colour(self, name: str) -> QColor:
        """Returns the colour for a purpose."""
        return self._colours[name]

    def of_state(self, mark: Sign) -> QColor:
        """Returns the colour of a state or flag; its figure says the same."""
        return self._colours[f"state.{mark}"]

    def follow(self, setter: Callable[[Any], Any], make: Callable[[], Any]) -> None:
        """Calls a setter of a widget with what `make` gives, now and when the theme changes."""
        self._followers.add(setter, make)

    def font(self, *, scale: float = 1.0, bold: bool = False) -> QFont:
        """Returns the window's font, so many times as large."""
        font = QFont(self._application.font())
        font.setPointSizeF(POINTS * self._percent / 100 * scale)
        font.setBold(bold)
        return font

    def dress(self, window: QWidget) -> None:
        """Draws a window, and what opens over it, in our style; to be done once it is built.

        What is built under a style sheet is styled again each time a part is put into another.
        """
        self._window = window
        self._draw_window()

    def _draw_window(self) -> None:
        if self._window is not None:
            self._window.setStyleSheet(self._sheet)

    def high_contrast(self) -> bool:
        """Says whether the system asks for high contrast, whose colours then rule."""
        hints = self._application.styleHints()  # Kept, or what it gives is gone with it.
        wish = hints.accessibility().contrastPreference()
        return wish == Qt.ContrastPreference.HighContrast

    def _refresh(self) -> None:
        colours = self._of_system() if self.high_contrast() else tokens(self.name)
        self._colours = {name: QColor(colour) for name, colour in colours.items()}
        self._application.setPalette(self._palette())
        font = _font(POINTS * self._percent / 100)
        other_font = font != self._application.font()
        self._application.setFont(font)
        sheet = Template(resources.read_text("theme/style.qss"))
        plain = {name: colour for name, colour in colours.items() if "." not in name}
        drawings = {
            "arrow": resources.path("theme/arrow.svg").as_posix(),
            "tick": resources.path(f"theme/tick-{self.name}.svg").as_posix(),
        }
        filled = sheet.substitute(plain, **drawings)
        # What is within a window takes another font only when the sheet is set.
        if other_font or filled != self._sheet:
            self._sheet = filled
            self._draw_window()
        self._followers.again()
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self._colours[name])
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colours["quiet"])
        return palette

    def _of_system(self) -> dict[str, str]:
        text = QPalette.ColorRole.Text
        return {
            name: self._system.color(_OF_SYSTEM.get(name, text)).name() for name in tokens(LIGHT)
        }


def _font(points: float) -> QFont:
    font = QFont()
    font.setFamilies([each for each in FAMILIES if QFontDatabase.hasFamily(each)])
    font.setPointSizeF(points)
    return font
