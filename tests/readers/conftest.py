"""A child process of the tests, which tries what a file that took it over would try."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smcalendar.readers import process
from smcalendar.readers.process import Program

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture
def hostile() -> Program:
    """Gives the program that answers for the child; it has ten seconds for each answer."""
    if sys.platform == "win32":
        pytest.skip("it tries what Linux and macOS offer")
    return Program("hostile", PROGRAMS, seconds=10)


@pytest.fixture
def attempt(hostile: Program) -> Callable[..., Any]:
    """Gives `attempt(job, **values)`: what the child got, or the name of the error."""

    def make(job: str, **values: Any) -> Any:
        (answer,) = process.answers({"job": job, **values}, 1, program=hostile)
        return answer.get("got", answer.get("error"))

    return make
