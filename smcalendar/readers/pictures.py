"""Looks at pictures: what they are by their content, and small copies of them."""

import hashlib
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
"""What is opened at all; a file's name does not count."""

MOST_PIXELS = 100_000_000
LARGEST = 200_000_000
"""The most bytes of a file."""


def look(file: Path) -> Mapping[str, Any]:
    """Returns what a picture is, or `{"refused": code}`."""
    try:
        size = file.stat().st_size
        if not file.is_file():
            return {"refused": "file_missing"}
        if size > LARGEST:
            return {"refused": "picture_too_large"}
        media_type = _media_type(file)
    except FileNotFoundError:
        return {"refused": "file_missing"}
    except (UnidentifiedImageError, SyntaxError):
        return {"refused": "not_a_picture"}
    except (OSError, ValueError):
        return {"refused": "picture_unreadable"}
    except (MemoryError, Image.DecompressionBombError):
        return {"refused": "picture_too_large"}
    if media_type is None:
        return {"refused": "picture_too_large"}
    with file.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return {"media_type": media_type, "size": size, "sha256": digest}


def _media_type(file: Path) -> str | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(file, formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return None
            picture.verify()
            return Image.MIME[picture.format or ""]


def thumbnails(files: Mapping[str, Path], folder: Path, side: int) -> None:
    """Writes small copies as PNG; one that cannot be read is left out."""
    for key, file in files.items():
        try:
            with Image.open(file, formats=FORMATS) as picture:
                picture.draft("RGB", (side, side))
                picture.thumbnail((side, side))
                picture.convert("RGB").save(folder / f"{key}.png", "PNG")
        except (OSError, ValueError, MemoryError, SyntaxError, Image.DecompressionBombError):
            continue
