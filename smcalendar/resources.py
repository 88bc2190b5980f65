"""The only door to the data files in `resources/`."""

from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).parent


def path(name: str) -> Path:
    """Returns where a file or folder lies.

    `name` is a relative posix path such as `platforms/facebook.json`; one that could lead out of
    the resources is a ValueError.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or set(name) & set("\\:\0"):
        raise ValueError(f"not the name of a resource: {name!r}")
    return _root().joinpath(*relative.parts)


def read_text(name: str) -> str:
    """Returns the UTF-8 text of a file; OSError when there is none."""
    return path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Returns the bytes of a file; OSError when there is none."""
    return path(name).read_bytes()


def names(folder: str) -> tuple[str, ...]:
    """Returns the files directly in a folder, sorted, as names the other functions take.

    Hidden files are left out; OSError when there is no such folder.
    """
    files = (entry.name for entry in path(folder).iterdir() if entry.is_file())
    return tuple(sorted(f"{folder}/{name}" for name in files if not name.startswith(".")))


def _root() -> Path:
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
