"""Loading Qt leaves everything else as quick to load as it was."""

import subprocess
import sys

PROGRAM = """
import builtins, linecache
plain = builtins.__import__
from smcalendar.ui.loading import load_qt
load_qt()
from PySide6.QtCore import QObject
import sqlmodel
print(builtins.__import__ is plain, [each for each in linecache.cache if "sqlmodel" in each])
"""


def test_no_source_is_read_for_what_is_imported_after_qt():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split(maxsplit=1) == ["True", "[]\n"]
