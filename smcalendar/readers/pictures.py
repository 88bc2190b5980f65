"""Looks at pictures: what they are by their content, and small copies of them."""

import errno
import hashlib
import os
import stat
import warnings
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Any

# Imported by name, so that none is sought once the child is locked in.
from PIL import (
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from smcalendar.readers.colours import on_white
from smcalendar.readers.orientation import displayed, upright

_DECODERS = (*(GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin),)
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
"""What is opened at all; a file's name does not count."""

MEDIA_TYPES: Mapping[str, str] = {
    "JPEG": "image/jpeg",
    # A JPEG of a telephone with more pictures behind the first.
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
}

MOST_PIXELS = 100_000_000
LARGEST = 200_000_000
"""The most bytes of a file."""

_SYSTEM: Mapping[int, str] = {
    errno.ENOENT: "file_missing",
    errno.ENOTDIR: "file_missing",
    errno.EACCES: "picture_not_allowed",
    errno.EPERM: "picture_not_allowed",
}


class RefusedError(Exception):
    """What is no picture that can be taken; `args[0]` says why, see `refusals`."""


def look(file: Path) -> Mapping[str, Any]:
    """Returns what a picture is, or `{"refused": code}`; for the keys see `jobs.look`."""
    try:
        with _opened(file) as opened:
            return _described(opened)
    except RefusedError as error:
        return {"refused": error.args[0]}
    except UnidentifiedImageError:
        return {"refused": "not_a_picture"}
    except (MemoryError, Image.DecompressionBombError):
        return {"refused": "picture_file_too_large"}
    except OSError as error:
        return {"refused": _SYSTEM.get(error.errno or 0, "picture_unreadable")}
    except Exception:
        # What a decoder raises over a hostile file is written nowhere.
        return {"refused": "picture_unreadable"}


@contextmanager
def _opened(file: Path) -> Generator[BufferedReader]:
    """Opens a regular file, or what a link leads to; a pipe does not make it wait."""
    if not stat.S_ISREG(file.stat().st_mode):
        raise RefusedError("picture_not_a_file")
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(file, flags), "rb") as opened:
        seen = os.fstat(opened.fileno())
        if not stat.S_ISREG(seen.st_mode):
            raise RefusedError("picture_not_a_file")
        if seen.st_size > LARGEST:
            raise RefusedError("picture_file_too_large")
        yield opened


def _described(file: BufferedReader) -> Mapping[str, Any]:
    with _picture(file) as picture:
        media_type = MEDIA_TYPES[picture.format or ""]
        picture.verify()
    with _picture(file) as picture:
        width, height = displayed(picture)
        # Its bytes are all read, but an eighth of its pixels are enough.
        picture.draft(None, (max(1, picture.width // 8), max(1, picture.height // 8)))
        picture.load()
    file.seek(0)
    return {
        "media_type": media_type,
        "size": os.fstat(file.fileno()).st_size,
        "sha256": hashlib.file_digest(file, "sha256").hexdigest(),
        "width": width,
        "height": height,
    }


@contextmanager
def _picture(file: BufferedReader) -> Generator[Image.Image]:
    file.seek(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        picture = Image.open(file, formats=FORMATS)
    if picture.width * picture.height > MOST_PIXELS:
        raise RefusedError("picture_file_too_large")
    yield picture


def thumbnail(file: Path, target: Path, side: int) -> None:
    """Writes a small copy as PNG, upright and on white; none of what cannot be read."""
    try:
        with _opened(file) as opened, _picture(opened) as picture:
            made = on_white(upright(picture, side))
    except Exception:
        return
    made.save(target, "PNG")
