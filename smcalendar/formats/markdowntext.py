"""Puts text into Markdown (CommonMark, GitHub's too) so that it stays what it is."""

import re

from smcalendar.formats.addresses import clickable

_ANYWHERE = re.compile(r"([\\`*_\[\]<>&~|$])")
_AT_THE_START = re.compile(r"^(?:([-+=#:])|(\d+)([.)]))")


def inline(text: str) -> str:
    """Returns the text for the middle of a paragraph; its line breaks stay."""
    return "\\\n".join(_line(each.strip()) for each in text.strip().splitlines())


def address(text: str) -> str:
    """Returns an address as a link when it leads to a page of the web, else as plain text."""
    return f"<{text}>" if clickable(text) else inline(text)


def fenced(text: str) -> str:
    """Returns the text as a block that shows exactly these characters."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _line(line: str) -> str:
    escaped = _ANYWHERE.sub(r"\\\1", line)
    return _AT_THE_START.sub(_harmless, escaped)


def _harmless(found: re.Match[str]) -> str:
    sign, number, stop = found.groups()
    return f"\\{sign}" if sign else f"{number}\\{stop}"
