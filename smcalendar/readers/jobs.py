"""The jobs of the child process, file by file: one that is its death does not spoil the others."""

import os
import re
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Progress
from smcalendar.readers.process import CHILD, ChildDiedError, Program, Stop, answers
from smcalendar.readers.refusals import REFUSALS

Answer = Mapping[str, Any]

_DEADLY: Answer = {"refused": "picture_unreadable"}
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "media_type": re.compile(r"image/(jpeg|png|webp|gif)"),
    "sha256": re.compile(r"[0-9a-f]{64}"),
}
_COUNTS = frozenset({"size", "width", "height"})
_MOST = 2**40

_LARGEST_COPY = 1024**2
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def look(
    files: Sequence[Path],
    *,
    stop: Stop | None = None,
    progress: Progress | None = None,
    program: Program = CHILD,
) -> tuple[Answer, ...]:
    """Returns what each picture is, or `refused`: a code, one of `REFUSALS`.

    It is `media_type`, `size` (bytes), `sha256`, `width` and `height` (pixels as displayed). All
    functions here raise `UserError("cancelled")` once `stop` says so, and
    `UserError("reader_not_started")`.
    """
    return tuple(
        _DEADLY if answer is None else _credible(answer)
        for answer in _each({"job": "look"}, files, stop=stop, progress=progress, program=program)
    )


def draw(
    drawings: Sequence[Mapping[str, Any]],
    folder: Path,
    *,
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> None:
    """Draws pictures of the program's own into a folder; see `drawing.draw` for their values."""
    job = {"job": "draw", "drawings": list(drawings), "folder": _text(folder)}
    try:
        with closing(answers(job, len(drawings), stop=stop)) as answered:
            for done, _ in enumerate(answered, 1):
                _tell(progress, done, len(drawings))
    except ChildDiedError as error:
        raise UserError("picture_unreadable", name=folder.name) from error


def thumbnails(
    files: Mapping[str, Path],
    folder: Path,
    *,
    side: int,
    stop: Stop | None = None,
    progress: Progress | None = None,
    program: Program = CHILD,
) -> None:
    """Writes `<key>.png`, at most `side` pixels wide and high, for each picture it can read.

    Each appears whole as soon as it is made; trouble with the folder is an OSError.
    """
    with TemporaryDirectory(dir=folder, prefix=".making-") as place:
        # The child gets a folder of its own, and nothing that it could still write to is kept.
        own = Path(place, "child")
        own.mkdir()
        job = {"job": "thumbnails", "keys": list(files), "folder": _text(own), "side": side}
        made = _each(job, list(files.values()), stop=stop, progress=progress, program=program)
        with closing(made):
            for key, answer in zip(files, made, strict=True):
                data = None if answer is None else _small_copy(own / f"{key}.png", side)
                if data is not None:
                    copy = Path(place, f"{key}.png")
                    copy.write_bytes(data)
                    copy.replace(folder / copy.name)


def _small_copy(made: Path, side: int) -> bytes | None:
    """Returns what a child made; others open it without any lock, so it must be a small PNG."""
    try:
        with open(made, "rb", opener=_as_it_is) as file:
            data = file.read(_LARGEST_COPY + 1)
    except OSError:
        return None
    sides = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    small = len(data) <= _LARGEST_COPY and all(0 < each <= side for each in sides)
    return data if small and data.startswith(_PNG) else None


def _as_it_is(path: str, flags: int) -> int:
    """Follows no link, and waits for no pipe."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def _each(
    job: Mapping[str, Any],
    files: Sequence[Path],
    *,
    stop: Stop | None,
    progress: Progress | None,
    program: Program,
) -> Generator[Answer | None]:
    """Yields the answer for each file, None for one that was the child's death.

    After a death a new child goes on with the file that had no answer: only what kills a fresh one
    is guilty, and not those before it that took its memory.
    """
    done = 0
    while done < len(files):
        first = done
        try:
            rest = _from(job, files, first)
            with closing(answers(rest, len(files) - first, stop=stop, program=program)) as answered:
                for answer in answered:
                    done += 1
                    _tell(progress, done, len(files))
                    yield answer
        except ChildDiedError:
            if done == first:
                done += 1
                _tell(progress, done, len(files))
                yield None


def _from(job: Mapping[str, Any], files: Sequence[Path], first: int) -> Mapping[str, Any]:
    rest = {"files": [_text(each) for each in files[first:]]}
    return dict(job) | rest | ({"keys": job["keys"][first:]} if "keys" in job else {})


def _tell(progress: Progress | None, done: int, of: int) -> None:
    if progress is not None:
        progress(done, of)


def _text(path: Path) -> str:
    """Returns a path as the child reads it, which is in UTF-8 mode whatever this process is in."""
    return os.fsencode(path).decode("utf-8", sys.getfilesystemencodeerrors())


def _credible(answer: Answer) -> Answer:
    """A child that a file has taken over may say anything; what makes no sense is a death."""
    if isinstance(refused := answer.get("refused"), str) and refused in REFUSALS:
        return {"refused": refused}
    sensible = answer.keys() == _PATTERNS.keys() | _COUNTS and (
        all(_matches(pattern, answer[name]) for name, pattern in _PATTERNS.items())
        and all(type(answer[name]) is int and 0 < answer[name] < _MOST for name in _COUNTS)
    )
    return answer if sensible else _DEADLY


def _matches(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None
