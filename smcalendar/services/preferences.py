"""What a user prefers in all windows, described once for files, forms and search."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from smcalendar.domain.language import Language
from smcalendar.domain.translation import N_
from smcalendar.services import remembered
from smcalendar.services.remembered import OneOf

AS_SYSTEM = N_("Preference", "Follow system")
LANGUAGES: Mapping[Any, str] = {"": AS_SYSTEM, "zh_TW": "繁體中文", "en": "English"}
APPEARANCES: Mapping[Any, str] = {
    "system": AS_SYSTEM,
    "light": N_("Preference", "Light"),
    "dark": N_("Preference", "Dark"),
}
TEXT_SIZES: Mapping[Any, str] = {
    percent: f"{percent} %" for percent in (100, 110, 125, 150, 175, 200)
}
ON_OFF: Mapping[Any, str] = {True: N_("Preference", "On"), False: N_("Preference", "Off")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """One preference: `choices` are its values with their words, `help` is one sentence.

    `label`, `help` and words are English sources. What is on or off has `ON_OFF` as choices.
    """

    name: str
    default: Any
    choices: Mapping[Any, str]
    label: str
    help: str


def _preference(default: Any, choices: Mapping[Any, str], label: str, help: str) -> Any:
    return remembered.remembered(
        default, OneOf(tuple(choices)), choices=choices, label=label, help=help
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What is preferred. `language` is empty for the system's, `text_size` is in percent."""

    language: str = _preference(
        "",
        LANGUAGES,
        N_("Preference", "Language"),
        N_("Preference", "The language of windows, menus and messages."),
    )
    appearance: str = _preference(
        "system",
        APPEARANCES,
        N_("Preference", "Appearance"),
        N_("Preference", "Light or dark; high contrast of the system goes before both."),
    )
    text_size: int = _preference(
        100,
        TEXT_SIZES,
        N_("Preference", "Text size"),
        N_("Preference", "How large all text is, compared with the usual size."),
    )
    week_numbers: bool = _preference(
        True,
        ON_OFF,
        N_("Preference", "Week numbers"),
        N_("Preference", "Shows the number of the ISO week beside each week."),
    )
    cadence: bool = _preference(
        True,
        ON_OFF,
        N_("Preference", "Posts of each week"),
        N_(
            "Preference",
            "Shows beside each week how many posts each account has of those it wants.",
        ),
    )
    holidays: bool = _preference(
        True,
        ON_OFF,
        N_("Preference", "Public holidays"),
        N_("Preference", "Shows the public holidays of Taiwan in the calendar."),
    )
    sales_dates: bool = _preference(
        True,
        ON_OFF,
        N_("Preference", "Sales dates and festivals"),
        N_("Preference", "Shows the days that shops in Taiwan plan for, such as 11.11."),
    )
    lunar_days: bool = _preference(
        True,
        ON_OFF,
        N_("Preference", "Lunar days"),
        N_("Preference", "Shows the day of the lunar calendar in each day."),
    )


PREFERENCES: tuple[Preference, ...] = tuple(
    Preference(
        name=each.name,
        default=each.default,
        choices=each.metadata["choices"],
        label=each.metadata["label"],
        help=each.metadata["help"],
    )
    for each in fields(Preferences)
)
"""All preferences, in the order in which a page shows them."""


def load(home: Path) -> Preferences:
    """Returns what is preferred; whatever cannot be read is as if nobody had chosen it."""
    return remembered.load(_file(home), Preferences)


def save(home: Path, preferences: Preferences) -> bool:
    """Keeps what is preferred; says whether that went well."""
    return remembered.save(_file(home), preferences)


def _file(home: Path) -> Path:
    return home / "preferences.json"


def searched(typed: str, words: Language) -> tuple[Preference, ...]:
    """Returns the preferences whose label, help or choices hold all words that are typed."""
    wanted = typed.casefold().split()
    return tuple(each for each in PREFERENCES if all(part in _said(each, words) for part in wanted))


def _said(each: Preference, words: Language) -> str:
    said: Iterable[str] = (each.label, each.help, *each.choices.values())
    return "\n".join(map(words.t, said)).casefold()
