"""Writes the locks from pyproject.toml with uv: python packaging/lock.py [--upgrade].

What a lock already pins stays unless `--upgrade` is given. One lock serves every system and every
version of Python from 3.11 on, by markers; the one for tests holds the other with the same pins.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
RUN_LOCK = "packaging/requirements.lock"
TEST_LOCK = "packaging/requirements-dev.lock"
COMPILE = (
    *("uv", "pip", "compile", "pyproject.toml", "--no-config", "--quiet"),
    *("--universal", "--python-version", "3.11", "--only-binary", ":all:"),
    *("--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links"),
)


def header(pyproject: dict[str, Any]) -> str:
    """Returns the first lines of a lock, which tell whether it is as new as its requirements."""
    asked = [pyproject["project"][name] for name in ("requires-python", "dependencies")]
    asked.append(pyproject["dependency-groups"])
    digest = hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()
    return f"# Made by packaging/lock.py; do not edit.\n# Requirements: sha256 {digest}\n"


def plain_environment() -> dict[str, str]:
    """Returns the environment without settings that would bring other indexes or folders in."""
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))
    }


def compile_lock(lock: str, *options: str) -> None:
    subprocess.run(
        [*COMPILE, "--output-file", lock, *options],
        cwd=PROJECT,
        env=plain_environment(),
        check=True,
    )
    path = PROJECT / lock
    head = header(tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8")))
    path.write_text(head + path.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def main(options: list[str]) -> None:
    if not shutil.which("uv"):
        sys.exit("packaging/lock.py needs uv on PATH; `pip install uv` brings it.")
    compile_lock(RUN_LOCK, "--group", "build", *options)
    compile_lock(TEST_LOCK, "--group", "build", "--group", "dev", "-c", RUN_LOCK, *options)


if __name__ == "__main__":
    main(sys.argv[1:])
