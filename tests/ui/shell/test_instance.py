import subprocess
import sys

import pytest

from smcalendar.ui.shell.instance import Listener, raise_other

ASK = """
import sys
from smcalendar.ui.shell.instance import raise_other
sys.exit(not raise_other({!r}))
"""


@pytest.fixture
def name(tmp_path):
    return f"smcalendar-test-{tmp_path.name}"[:40]


@pytest.fixture
def listener(qapp):
    made = Listener(qapp)
    yield made
    made.stop()
    made.setParent(None)


def test_nobody_listens_under_a_name_nobody_has(qapp, name):
    assert not raise_other(name)


def test_a_second_start_raises_the_first_window(qtbot, listener, name):
    assert listener.listen(name)
    with qtbot.waitSignal(listener.raise_wanted):
        second = subprocess.Popen([sys.executable, "-c", ASK.format(name)])
    assert second.wait(20) == 0


def test_a_name_that_a_crash_left_is_taken_over(qtbot, listener, name):
    program = (
        "from PySide6.QtCore import QCoreApplication; import os\n"
        "from smcalendar.ui.shell.instance import Listener\n"
        "application = QCoreApplication([])\n"
        f"assert Listener(application).listen({name!r})\n"
        "os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", program], check=False)
    assert listener.listen(name)
    with qtbot.waitSignal(listener.raise_wanted):
        second = subprocess.Popen([sys.executable, "-c", ASK.format(name)])
    assert second.wait(20) == 0
