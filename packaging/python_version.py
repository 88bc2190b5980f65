"""Goes on with a Python that is new enough; written so that any old Python can read it."""

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWEST_TO_LOOK_FOR = 30
TOO_OLD = "smcalendar needs Python %d.%d or newer; this is %d.%d and no newer one is on PATH."
IS_NEW_ENOUGH = "import sys; sys.exit(sys.version_info < (%d, %d))" % OLDEST


def go_on_with_a_new_one():
    """Returns when this Python will do; else the script runs with one from PATH, or ends."""
    if sys.version_info >= OLDEST:
        return
    newer = find_newer(os.environ.get("PATH", "").split(os.pathsep))
    if newer:
        sys.exit(subprocess.call([newer] + sys.argv))
    sys.stderr.write(too_old(sys.version_info) + "\n")
    sys.exit(2)


def too_old(version):
    return TOO_OLD % (OLDEST + tuple(version[:2]))


def find_newer(folders):
    """Returns the newest Python in these folders that runs, or nothing."""
    names = ["python3.%d" % minor for minor in range(NEWEST_TO_LOOK_FOR, OLDEST[1] - 1, -1)]
    found = (os.path.join(folder, name) for name in names for folder in folders)
    return next((path for path in found if os.path.isfile(path) and runs(path)), "")


def runs(path):
    """A name on PATH may be a stand-in for a version that is not installed."""
    with open(os.devnull, "w") as nowhere:
        try:
            return subprocess.call([path, "-c", IS_NEW_ENOUGH], stderr=nowhere) == 0
        except OSError:
            return False
