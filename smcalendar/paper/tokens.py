"""The colours of paper and window, by what they are for: one file of data, read once."""

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from smcalendar import resources

LIGHT, DARK = "light", "dark"
THEMES = (LIGHT, DARK)


@cache
def tokens(theme: str) -> Mapping[str, str]:
    """Returns the colours (`#rrggbb`) of a theme; those of states and flags as `state.draft`."""
    whole: Mapping[str, Any] = json.loads(resources.read_text("theme/tokens.json"))[theme]
    states = {f"state.{name}": colour for name, colour in whole["state"].items()}
    return MappingProxyType(
        {name: each for name, each in whole.items() if name != "state"} | states
    )
