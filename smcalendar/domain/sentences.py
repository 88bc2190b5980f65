"""Puts a code with its values into one sentence; what the values name is put into words too."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from smcalendar.domain.attributes import attributes
from smcalendar.domain.done import DONE, STEPS_DONE
from smcalendar.domain.language import Language
from smcalendar.domain.messages import (
    LABELS,
    MESSAGES,
    RECORD_NAMES,
    STATES,
    STEPS,
    sentence,
)
from smcalendar.domain.records import RECORDS

_NAMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"state": STATES, "target": STATES, "step": STEPS, "kind": RECORD_NAMES, "record": RECORD_NAMES}
)
"""What values name, by the place in a sentence where they stand."""

_CODES: Mapping[str, Mapping[str, str]] = MappingProxyType({"why": MESSAGES, "undone": LABELS})
"""Places of values that are codes of sentences themselves, filled with the same values."""


def message(code: str, values: Mapping[str, Any], words: Language) -> str:
    """Returns the sentence of an error, a problem or a refusal."""
    return sentence(words.t, MESSAGES[code], in_words(values, words))


def label(code: str, values: Mapping[str, Any], words: Language) -> str:
    """Returns what an entry of the history is called.

    Entries outlive labels and values: a code without a sentence stands for itself, `…` for a
    value that is gone.
    """
    return sentence(words.t, LABELS.get(code, code), _open(in_words(values, words)))


def done(code: str, values: Mapping[str, Any], words: Language) -> str:
    """Returns the same in the past tense, as a window says it after a change of its own."""
    step = STEPS_DONE.get(values.get("step", ""))
    said = in_words(values, words) | ({"step": words.t(step)} if step else {})
    return sentence(words.t, DONE.get(code, code), _open(said))


def in_words(values: Mapping[str, Any], words: Language) -> dict[str, Any]:
    """Returns the values as people read them: states, steps, attributes, texts, reasons."""
    said = {name: _in_words(name, value, words) for name, value in values.items()}
    inner = {
        name: sentence(words.t, sources[values[name]], _open(said))
        for name, sources in _CODES.items()
        if isinstance(values.get(name), str) and values[name] in sources
    }
    return said | inner


def _open(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return defaultdict(lambda: "…", values)


def _in_words(name: str, value: Any, words: Language) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(words.lang, value)
    if name == "attribute":
        return " · ".join(_attribute(each, words) for each in str(value).split(","))
    source = _NAMES[name].get(value) if name in _NAMES else None
    return value if source is None else words.t(source)


def _attribute(name: str, words: Language) -> str:
    """Labels translate themselves: some errors name the attribute by its label."""
    source = _attribute_labels().get(name, name)
    return words.t(source)


@cache
def _attribute_labels() -> Mapping[str, str]:
    described = (each for record in RECORDS.values() for each in attributes(record))
    return {each.name: each.label for each in described}
