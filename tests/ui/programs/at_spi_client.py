"""Reads a window as a screen reader does, and prints what it read as JSON.

Runs under the system's Python, which has pyatspi; the window's command is in the arguments.
"""

import json
import subprocess
import sys
import time

import pyatspi

PATIENCE = 30
"""For how many seconds something may take to appear."""

BETWEEN = 0.1

BUTTONS = (pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)
"""What a button that stays pressed is told as."""


def wait_for(find):
    """Returns the first thing found; a window answers nothing useful before it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # What is asked for may go while it is asked.
            found = None
        if found:
            return found
        time.sleep(BETWEEN)
    raise SystemExit(f"not found: {find.__name__}")


def window_of(process):
    def window():
        desktop = pyatspi.Registry.getDesktop(0)
        running = [each for each in desktop if each and each.get_process_id() == process.pid]
        return next((each for each in running if each.childCount), None)

    return window


def below(accessible, roles, name=""):
    """Returns what has one of these roles, and a name, and is in sight."""

    def wanted(each):
        return each.getRole() in roles and name in ("", each.name) and is_shown(each)

    return pyatspi.findDescendant(accessible, wanted, breadth_first=True)


def is_shown(accessible):
    return accessible.getState().contains(pyatspi.STATE_SHOWING)


def headers(table):
    return [table.getColumnHeader(column).name for column in range(table.nColumns)]


def cells(table):
    everywhere = [(row, column) for row in range(table.nRows) for column in range(table.nColumns)]
    return [table.getAccessibleAt(*place).name for place in everywhere]


def toggle(actions):
    """Does the first thing that a screen reader is offered for such a button."""
    names = [actions.getName(number) for number in range(actions.nActions)]
    actions.doAction(names.index("Toggle"))


def read(process, wanted, button):
    application = wait_for(window_of(process))

    def table():
        found = below(application, [pyatspi.ROLE_TABLE]).queryTable()
        return found if any(wanted in each for each in cells(found)) else None

    month = wait_for(table)
    told = {"month": {"headers": headers(month), "cells": cells(month)}}
    toggle(below(application, BUTTONS, button).queryAction())

    def other_table():
        found = below(application, [pyatspi.ROLE_TABLE]).queryTable()
        return found if found.nRows != month.nRows else None

    week = wait_for(other_table)
    return told | {"week": {"headers": headers(week), "cells": cells(week)}}


def main(wanted, button, *command):
    process = subprocess.Popen(command)
    try:
        print(json.dumps(read(process, wanted, button)))
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
