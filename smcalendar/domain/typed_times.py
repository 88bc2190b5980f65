"""Clock times as people type them, in Chinese and English: `19:00`, `7pm`, `晚上7點半`."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping

_LATER: Mapping[str, range] = {
    "下午": range(12),
    "pm": range(12),
    "傍晚": range(12),
    "中午": range(1, 11),
    "晚上": range(1, 13),
}
"""The hours that are twelve later in a part of the day; at 晚上12點 another day begins."""

_EARLY = ("am", "上午", "早上", "凌晨")
_HOURS: Mapping[str, int] = {
    **{character: number for number, character in enumerate("一二三四五六七八九十", 1)},
    "兩": 2,
    "十一": 11,
    "十二": 12,
}
_ENGLISH_PART = r"[ap]\.?m\b\.?"
_PART = rf"(上午|早上|凌晨|中午|下午|傍晚|晚上|{_ENGLISH_PART})"
_MINUTES = r"(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|[點点](?:(半)|(\d{1,2})分?|整|鐘)?)"
_HOUR = rf"(\d{{1,2}}|(?:{'|'.join(sorted(_HOURS, key=len, reverse=True))})(?=[點点]))"
_AFTER = rf"\s*({_ENGLISH_PART})"

TIME = re.compile(rf"(?:{_PART}\s*)?{_HOUR}{_MINUTES}(?:{_AFTER})?|()(\d{{1,2}})()()(){_AFTER}")
"""What looks like a clock time, in lower case and in half-width forms."""

ANY_TIME = re.compile(r"any\s?time|不限時間|不限時")
"""What says that there is to be no clock time."""

_SHORT = re.compile(r"(\d{1,2})\.(\d{2})|(\d{1,2}?)(\d{2})?")


def time_said(text: str) -> dt.time | None:
    """Returns the clock time that a text is, None for other text.

    What looks like a time and is none, as 25:00 does, is a ValueError.
    """
    found = TIME.fullmatch(unicodedata.normalize("NFKC", text).strip().casefold())
    if found is None:
        return None
    groups = found.groups()
    before, hour, minute, half, spoken, after = groups[6:] if groups[1] is None else groups[:6]
    hours = _HOURS[hour] if hour in _HOURS else int(hour)
    part = (before or after or "").replace(".", "")
    return dt.time(_of_part(hours, part), 30 if half else int(minute or spoken or 0))


def _of_part(hour: int, part: str) -> int:
    if hour in _LATER.get(part, ()):
        return hour + 12
    return 0 if hour == 12 and part in _EARLY else hour


def time_meant(text: str) -> dt.time | None:
    """Returns the time of day that a field for it says: also `1900` and `19`; nothing is None.

    What is no time is a ValueError.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return None
    said = time_said(plain)
    if said is not None:
        return said
    found = _SHORT.fullmatch(plain)
    if found is None:
        raise ValueError(text)
    hour, minute = found[1] or found[3], found[2] or found[4]
    return dt.time(int(hour), int(minute or 0))
