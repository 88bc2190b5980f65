"""The emoji of several code points that X counts as one.

Source: the pattern of twemoji-parser 11.0.2 (MIT), which twitter-text 3.1.0 uses; read 2026-11-20.
Frozen on purpose: a newer sequence counts as its parts. Emoji of one code point are left out, since
they weigh 2 like any other character above the light ones.
"""

import re
from collections.abc import Iterator
from functools import cache

from smcalendar.domain.characters import character_class

_JOIN, _STYLE, _KEYCAP, _TONE = "\u200d", "\ufe0f", "\u20e3", "[\U0001f3fb-\U0001f3ff]"
_MAN, _WOMAN, _BOY, _GIRL, _HEART, _KISS = "👨👩👦👧❤💋"
_GENDER = f"{_JOIN}[♀♂]{_STYLE}"

_SECOND = "[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0067]"
"""What stands second in every sequence."""
_ANYTHING_TO_FIND = re.compile(_SECOND)

_ROLES = "1f33e 1f373 1f393 1f3a4 1f3a8 1f3eb 1f3ed 1f4bb-1f4bc 1f527 1f52c 1f680 1f692 1f9b0-1f9b3"
_STYLED_ROLES = "2695-2696 2708"
_GENDERED = """
1f3c3-1f3c4 1f3ca 1f46e 1f471 1f473 1f477 1f481-1f482 1f486-1f487 1f645-1f647 1f64b 1f64d-1f64e
1f6a3 1f6b4-1f6b6 1f926 1f935 1f937-1f939 1f93d-1f93e 1f9b8-1f9b9 1f9d6-1f9dd
"""
_GENDERED_WITHOUT_TONE = "1f46f 1f93c 1f9de-1f9df"
_GENDERED_AFTER_STYLE = "26f9 1f3cb-1f3cc 1f574-1f575"
_TONED = """
270a-270b 1f385 1f3c2-1f3c4 1f3c7 1f3ca 1f442-1f443 1f446-1f450 1f466-1f469 1f46e 1f470-1f478
1f47c 1f481-1f483 1f485-1f487 1f4aa 1f57a 1f595-1f596 1f645-1f647 1f64b-1f64f 1f6a3 1f6b4-1f6b6
1f6c0 1f6cc 1f918-1f91c 1f91e-1f91f 1f926 1f930-1f939 1f93d-1f93e 1f9b5-1f9b6 1f9b8-1f9b9
1f9d1-1f9dd
"""
_TONED_OR_STYLED = "261d 26f7 26f9 270c-270d 1f3cb-1f3cc 1f574-1f575 1f590"
_STYLED = """
a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 231a-231b 2328 23cf 23ed-23ef 23f1-23f2 23f8-23fa
24c2 25aa-25ab 25b6 25c0 25fb-25fe 2600-2604 260e 2611 2614-2615 2618 2620 2622-2623 2626 262a
262e-262f 2638-263a 2640 2642 2648-2653 265f-2660 2663 2665-2666 2668 267b 267f 2692-2697 2699
269b-269c 26a0-26a1 26aa-26ab 26b0-26b1 26bd-26be 26c4-26c5 26c8 26cf 26d1 26d3-26d4 26e9-26ea
26f0-26f5 26f8 26fa 26fd 2702 2708-2709 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 2757
2763-2764 27a1 2934-2935 2b05-2b07 2b1b-2b1c 2b50 2b55 3030 303d 3297 3299 1f004 1f170-1f171
1f17e-1f17f 1f202 1f21a 1f22f 1f237 1f321 1f324-1f32c 1f336 1f37d 1f396-1f397 1f399-1f39b
1f39e-1f39f 1f3cd-1f3ce 1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 1f4fd 1f549-1f54a 1f56f-1f570
1f573 1f576-1f579 1f587 1f58a-1f58d 1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3
1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f6cb 1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3
"""
_FLAGS = """
Acdefgilmoqrstuwxz Babdefghijlmnoqrstvwyz Cacdfghiklmnopruvwxyz Degjkmoz Eaceghrstu Fijkmor
Gabdefghilmnpqrstuwy Hkmnrtu Icdelmnoqrst Jemop Keghimnprwyz Labcikrstuvy Macdefghklmnopqrstuvwxyz
Nacefgilopruz Om Paefghklmnrstwy Qa Reosuw Sabcdeghijklmnorstvxyz Tacdfghjklmnortvwz Uagmnsyz
Vaceginu Wfs Xk Yet Zamw
"""
"""The first letter of a flag, and the letters that may follow it."""
_FLAGS_IN_TAGS = ("gbeng", "gbsct", "gbwls")


def sequences(text: str) -> Iterator[tuple[int, int]]:
    """Gives start and end of each sequence, from left to right."""
    if _ANYTHING_TO_FIND.search(text):
        for match in _pattern().finditer(text):
            yield match.span()


@cache
def _pattern() -> re.Pattern[str]:
    """Alternatives in the order of the source: the longer one of two comes first."""
    alternatives = (
        f"[{_MAN}{_WOMAN}]{_TONE}?{_JOIN}(?:{_one_of(_ROLES)}|{_one_of(_STYLED_ROLES)}{_STYLE})",
        f"{_one_of(_GENDERED_AFTER_STYLE)}(?:{_TONE}|{_STYLE}){_GENDER}",
        f"{_one_of(_GENDERED)}{_TONE}?{_GENDER}",
        f"{_one_of(_GENDERED_WITHOUT_TONE)}{_GENDER}",
        _families(),
        f"🏳{_STYLE}{_JOIN}🌈|🏴{_JOIN}☠{_STYLE}|👁{_JOIN}🗨",
        f"[#*0-9]{_STYLE}?{_KEYCAP}",
        f"{_one_of(_STYLED)}{_STYLE}",
        f"{_one_of(_TONED_OR_STYLED)}(?:{_STYLE}{_TONE}?|{_TONE})",
        f"{_one_of(_TONED)}{_TONE}",
        *(f"🏴{_tagged(name)}" for name in _FLAGS_IN_TAGS),
        *(f"{_regional(flag[0])}[{_regional(flag[1:])}]" for flag in _FLAGS.split()),
    )
    # Looking at the second character first makes the search ten times as fast.
    return re.compile(f"(?=.{_SECOND})(?:{'|'.join(alternatives)})", re.DOTALL)


def _one_of(ranges: str) -> str:
    return f"[{character_class(ranges)}]"


def _families() -> str:
    couple = f"{_MAN}{{love}}{_MAN}|{_WOMAN}{{love}}[{_MAN}{_WOMAN}]"
    love = f"{_JOIN}{_HEART}{_STYLE}{_JOIN}(?:{_KISS}{_JOIN})?"
    parents = f"(?:{_MAN}(?:{_JOIN}[{_MAN}{_WOMAN}])?|{_WOMAN}(?:{_JOIN}{_WOMAN})?)"
    children = f"(?:{_BOY}(?:{_JOIN}{_BOY})?|{_GIRL}(?:{_JOIN}[{_BOY}{_GIRL}])?)"
    return f"{couple.format(love=love)}|{parents}{_JOIN}{children}"


def _tagged(name: str) -> str:
    return "".join(chr(0xE0000 + ord(letter)) for letter in name) + "\U000e007f"


def _regional(letters: str) -> str:
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in letters.upper())
