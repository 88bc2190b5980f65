"""Reads the data of the sample workspace in one language."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from smcalendar import resources
from smcalendar.words import LANGUAGES

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleData:
    """What the files in `resources/sample/` say, by their names, every text in one language.

    Records have a `key`, by which others name them; an account's is its platform.
    """

    language: str
    people: Sequence[Values]
    brands: Sequence[Values]
    accounts: Sequence[Values]
    campaigns: Sequence[Values]
    keydates: Sequence[Values]
    series: Sequence[Values]
    pictures: Sequence[Values]
    posts: Sequence[Values]
    words: Values
    steps: Values
    colours: Sequence[str]
    """What labels and pillars have in turn."""


def sample_data(language: str) -> SampleData:
    """Returns the data of the sample in `zh_TW` or `en`."""

    def read(name: str, folder: str = "sample") -> Any:
        text = resources.read_text(f"{folder}/{name}.json")
        return in_language(json.loads(text), language)

    single = (
        *("people", "brands", "accounts", "campaigns", "keydates", "series"),
        *("pictures", "words", "steps"),
    )
    return SampleData(
        language=language,
        posts=(*read("posts_tea"), *read("posts_soap")),
        colours=[each["colour"] for each in read("palette", "theme")],
        **{name: read(name) for name in single},
    )


def in_language(value: Any, language: str) -> Any:
    """Returns JSON values in which each text in both languages stands in this one only."""
    if isinstance(value, list):
        return [in_language(each, language) for each in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, dict):
        return value
    if value.keys() == set(LANGUAGES):
        return value[language]  # pyright: ignore[reportUnknownVariableType]
    return {name: in_language(each, language) for name, each in value.items()}  # pyright: ignore[reportUnknownVariableType]
