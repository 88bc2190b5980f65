"""Stored values that make no sense: the file was damaged, or changed by something else."""

import zlib
from collections.abc import Generator
from contextlib import contextmanager


class NonsenseError(Exception):
    """What was read is nothing that this program ever writes."""


@contextmanager
def making_sense() -> Generator[None]:
    """Turns what conversions of stored values say about nonsense into `NonsenseError`."""
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, zlib.error) as error:
        raise NonsenseError from error
