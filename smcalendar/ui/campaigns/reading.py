"""Reads campaigns with the number of their posts, and makes copies of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smcalendar.domain.attributes import attributes
from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import editable
from smcalendar.domain.records import Campaign
from smcalendar.services import setup
from smcalendar.ui.kit.set_up import SetUp, set_up

MOST_COPIES = 100


@dataclass(frozen=True, slots=True)
class Campaigns:
    """What the workspace is set up with, and how many posts each campaign has."""

    setup: SetUp
    posts: Mapping[str, int]


def campaigns(workspace: Any) -> Campaigns:
    """Returns the campaigns of a workspace as they are now."""
    posts: tuple[Any, ...] = setup.records(workspace, "post")
    return Campaigns(set_up(workspace), Counter(each.campaign_id for each in posts))


def duplicate(workspace: Any, campaign_id: str, name: str) -> str:
    """Adds a copy of a campaign without its posts, under a name that is free; returns its id."""
    every: tuple[Any, ...] = setup.records(workspace, "campaign")
    original = next(each for each in every if each.id == campaign_id)
    kept = editable(Campaign) - {"name"}
    values = {
        each.name: getattr(original, each.name)
        for each in attributes(Campaign)
        if each.name in kept
    }
    for number in range(1, MOST_COPIES):
        tried = name if number == 1 else f"{name} {number}"
        try:
            return setup.add(workspace, "campaign", {**values, "name": tried})
        except UserError as error:
            if error.code != "name_taken":
                raise
    raise UserError("name_taken", status=1, kind="campaign", name=name)
