import os
import subprocess
import sys

import pytest

PAINTS = """
from PySide6.QtGui import QGuiApplication
from smcalendar.paper.canvas import pdf
from smcalendar.paper.styles import Style
print(len(pdf([lambda canvas: canvas.text(10, 10, "09:00", Style(9))], "a4")) > 1000)
print(QGuiApplication.platformName(), type(QGuiApplication.instance()).__name__)
"""
PAINTS_IN_A_WINDOW = """
from PySide6.QtWidgets import QApplication
mine = QApplication(["window"])
from smcalendar.paper.fonts import Fonts
Fonts()
print(QApplication.instance() is mine, QApplication.applicationName())
"""


def run(code, **environment):
    shared = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL"):
        shared.pop(name, None)
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env=shared | environment, capture_output=True, text=True, check=True
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":4711"},
        {"WAYLAND_DISPLAY": "nowhere", "QT_QPA_PLATFORM": "wayland"},
        {"LC_ALL": "C"},
    ],
)
def test_pages_need_no_display_and_say_nothing(environment):
    done = run(PAINTS, **environment)
    assert done.stdout.split() == ["True", "offscreen", "QGuiApplication"]
    assert done.stderr == ""


def test_an_application_that_is_there_stays():
    done = run(PAINTS_IN_A_WINDOW, QT_QPA_PLATFORM="offscreen")
    assert done.stdout.split() == ["True", "window"]
