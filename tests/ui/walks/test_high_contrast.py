"""Where the system asks for high contrast, its colours rule in every part of the window."""

import pytest
from PySide6.QtGui import QColor, QPalette

from smcalendar.ui.kit.theme import Theme

GROUND, TEXT, ACCENT, ON_ACCENT = "#000000", "#ffffff", "#ffff00", "#0000ff"
ROLES = {
    QPalette.ColorRole.Base: GROUND,
    QPalette.ColorRole.AlternateBase: GROUND,
    QPalette.ColorRole.Window: GROUND,
    QPalette.ColorRole.Button: GROUND,
    QPalette.ColorRole.Text: TEXT,
    QPalette.ColorRole.WindowText: TEXT,
    QPalette.ColorRole.ButtonText: TEXT,
    QPalette.ColorRole.Highlight: ACCENT,
    QPalette.ColorRole.HighlightedText: ON_ACCENT,
}


@pytest.fixture
def system(qapp, monkeypatch) -> QPalette:
    """The palette of a system that asks for high contrast."""
    palette, before = QPalette(), QPalette(qapp.palette())
    for role, colour in ROLES.items():
        palette.setColor(role, QColor(colour))
    monkeypatch.setattr(Theme, "high_contrast", lambda _theme: True)
    qapp.setPalette(palette)
    yield palette
    qapp.setPalette(before)


def test_the_window_has_the_colours_of_the_system(system, window):
    for role, colour in ROLES.items():
        if role != QPalette.ColorRole.AlternateBase:
            assert window.palette().color(role).name() == colour, role
    assert window.context.theme.colour("page").name() == GROUND
    assert window.context.theme.colour("text").name() == TEXT


def test_every_part_is_painted_in_the_colours_of_the_system(system, every_part):
    """Most of each part is its ground; nothing is left of the colours of our own themes."""
    bright = {
        name: f"{share:.0%}"
        for name, part in every_part()
        if (share := share_of_other_than(part, {GROUND, TEXT, ACCENT, ON_ACCENT})) > MIXED
    }
    assert bright == {}


MIXED = 0.2
"""What the smooth edges of letters and lines may take, and the colours of brands and campaigns."""


def share_of_other_than(part, colours: set[str]) -> float:
    image = part.grab().toImage()
    places = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    other = sum(image.pixelColor(*place).name() not in colours for place in places)
    return other / max(len(places), 1)
