"""Whether everything can be read, computed from the file of colours."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from smcalendar import resources
from smcalendar.domain.states import Flag, State
from smcalendar.paper.tokens import THEMES, tokens
from smcalendar.ui.kit.theme import Theme

GROUNDS = ("page", "chip", "chip_hover", "grey_day", "weekend", "selection")
TEXT, SHAPE = 4.5, 3.0


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["page", "chip", "grey_day", "weekend"])
@pytest.mark.parametrize("mark", [*State, *Flag])
def test_every_state_can_be_read_on_what_it_stands_on(theme, ground, mark):
    known = tokens(theme)
    assert contrast(known[f"state.{mark}"], known[ground]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mark", [*State, *Flag])
@pytest.mark.parametrize("ground", ["selection", "chip_hover", "drop", "refused"])
def test_every_shape_can_be_seen_where_it_is_selected_or_dragged(theme, ground, mark):
    known = tokens(theme)
    assert contrast(known[f"state.{mark}"], known[ground]) >= SHAPE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *itertools.product(("text", "quiet"), (*GROUNDS, "window", "field", "drop", "refused")),
        *itertools.product(
            ("accent", "danger", "holiday"), ("page", "window", "grey_day", "weekend")
        ),
        ("on_accent", "accent"),
        ("on_toast", "toast"),
        ("toast_link", "toast"),
    ],
)
def test_all_text_can_be_read(theme, text, ground):
    known = tokens(theme)
    assert contrast(known[text], known[ground]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
def test_the_edge_of_a_control_can_be_seen(theme):
    known = tokens(theme)
    assert contrast(known["control_line"], known["field"]) >= SHAPE
    assert contrast(known["control_line"], known["window"]) >= SHAPE


def test_both_themes_have_the_same_colours():
    assert set(tokens("light")) == set(tokens("dark"))


@pytest.fixture
def theme(qapp):
    before = QPalette(qapp.palette()), qapp.font()
    yield Theme(qapp)
    qapp.setPalette(before[0])
    qapp.setFont(before[1])


def test_the_palette_of_qt_follows_the_theme(qapp, theme):
    theme.choose("dark", 100)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(tokens("dark")["field"])
    theme.choose("light", 100)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(tokens("light")["field"])


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("ticked", [True, False])
def test_what_can_be_ticked_has_an_edge_that_can_be_seen(qtbot, theme, name, kind, ticked):
    theme.choose(name, 100)
    button = kind()
    qtbot.addWidget(button)
    theme.dress(button)
    button.setAutoExclusive(False)
    button.setChecked(ticked)
    button.setFixedSize(40, 24)
    image = button.grab().toImage()
    places = itertools.product(range(1, 20), range(image.height()))
    seen = {image.pixelColor(*place).name() for place in places}
    assert max(contrast(each, tokens(name)["window"]) for each in seen) >= SHAPE


def test_text_grows_as_is_asked(qapp, theme):
    theme.choose("light", 100)
    usual = qapp.font().pointSizeF()
    theme.choose("light", 200)
    assert qapp.font().pointSizeF() == 2 * usual
    assert theme.font(scale=1.5).pointSizeF() == 3 * usual


def test_text_grows_in_a_window_that_is_open(qtbot, theme):
    theme.choose("light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    fields = [QCheckBox("Text"), QLineEdit("Text")]
    for each in fields:
        row.addWidget(each)
    theme.dress(window)
    window.show()
    usual = [each.font().pointSizeF() for each in fields]
    theme.choose("light", 200)
    assert [each.font().pointSizeF() for each in fields] == [2 * each for each in usual]


def test_the_style_sheet_names_no_colour_itself():
    sheet = resources.read_text("theme/style.qss")
    assert re.findall(r":[^;{}]*(?:#|rgb)[^;{}]*;", sheet) == []
