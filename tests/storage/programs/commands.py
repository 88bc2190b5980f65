"""Runs commands one after the other in this process and prints how each ended as JSON.

python commands.py < commands.json
"""

import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout

from smcalendar.cli.app import main


def ran(arguments: list[str]) -> dict[str, object]:
    out, errors = io.TextIOWrapper(io.BytesIO()), io.StringIO()
    with redirect_stdout(out), redirect_stderr(errors):
        status = main(arguments, os.environ)
    out.seek(0)
    return {"status": status, "out": out.read(), "errors": errors.getvalue()}


print(json.dumps([ran(each) for each in json.load(sys.stdin)]))
