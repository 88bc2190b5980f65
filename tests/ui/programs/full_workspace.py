"""A workspace whose every field is filled: one of everything, and many posts on one Wednesday."""

import datetime as dt
import hashlib
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image

from smcalendar.domain.attributes import Kind, attributes
from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.calendar_records import KeyDate
from smcalendar.domain.filters import Filter
from smcalendar.domain.phases import Phase
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    HashtagGroup,
    Label,
    Person,
    Pillar,
    Post,
    Record,
    Role,
)
from smcalendar.domain.saved_views import fields_of
from smcalendar.domain.states import Step
from smcalendar.services import plan, review, saved_views, series_changes, setup, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.services.review import Said
from smcalendar.services.workspaces import acting_as
from smcalendar.storage import assets

WEDNESDAY = dt.date(2026, 11, 18)
BRAND, INSTAGRAM, YOUTUBE, AMY, ANN, AUTUMN, PICTURE = (
    f"{number:08x}-0000-4000-8000-00000000000a" for number in range(1, 8)
)
PILLAR = f"{AUTUMN[:-1]}b"


def make(folder: Path, environ: Mapping[str, str], text: str) -> None:
    """Makes the workspace; the text stands in each field that takes any text."""
    around = workspaces.circumstances(environ, origin="test")
    workspaces.new_workspace(folder, around, language="en")
    with workspaces.opened(folder, around) as workspace:
        fill(workspace, text)
        item = plan.items(workspace)[0].item.id
        for person, step in ((AMY, Step.SUBMIT), (ANN, Step.REQUEST_CHANGES)):
            someone = next(e for e in setup.records(workspace, "person") if e.id == person)
            hand = workspace.act_as(acting_as(someone))
            assert not review.take_step(hand, (item,), step, Said(comment=text)).refused


def filled(kind: type[Record], text: str, /, **given: Any) -> Any:
    """Returns a record with the text in each of its fields that takes any text."""
    free = {each.name: text for each in attributes(kind) if each.kind in (Kind.LINE, Kind.TEXT)}
    words = {each.name: (text,) for each in attributes(kind) if each.kind == Kind.WORDS}
    return kind(**{**free, **words, **given})


def picture(folder: Path, text: str) -> Asset:
    """Returns an asset whose file is in the workspace."""
    data = io.BytesIO()
    Image.new("RGB", (8, 6), "teal").save(data, "PNG")
    digest = assets.keep(folder, "picture.png", data.getvalue())
    assert digest == hashlib.sha256(data.getvalue()).hexdigest()
    name, kind = f"{text}.png", "image/png"
    size = len(data.getvalue())
    return filled(Asset, text, id=PICTURE, sha256=digest, name=name, media_type=kind, size=size)


def fill(workspace: Any, text: str) -> None:
    campaign = {
        "accounts": (INSTAGRAM,),
        "start": dt.date(2026, 11, 9),
        "end": dt.date(2026, 11, 29),
        "phases": (Phase(text, dt.date(2026, 11, 10), dt.date(2026, 11, 12)),),
        "kind": "launch",
    }
    key_date = {"start": WEDNESDAY, "rule": "FREQ=YEARLY", "kind": "note", "brand_id": BRAND}
    zone, colour = "Asia/Taipei", "#336699"
    shared = {"colour": colour, "brand_id": BRAND, "owner_id": AMY}
    pages = {"brand_id": BRAND, "address": "https://example.com/<b>x</b>"}
    roles = (Role.PLANNER,), (Role.APPROVER,)
    rhythm = {
        "slots": tuple(PostingSlot(day, dt.time(21, 30)) for day in range(1, 8)),
        "targets": (Target("", 3), Target(text, 1)),
    }
    away = (DayRange(WEDNESDAY, WEDNESDAY + dt.timedelta(days=1)),)
    plan.add_records(
        workspace,
        [
            picture(workspace.folder, text),
            filled(Brand, text, id=BRAND, zone=zone, languages=("en",), colour=colour),
            filled(Account, text, id=INSTAGRAM, platform="instagram", **pages, **rhythm),
            filled(Account, text, id=YOUTUBE, platform="youtube", **pages),
            filled(Person, text, id=AMY, roles=roles[0], away=away, deputy_id=ANN),
            filled(Person, f"{text} 2", id=ANN, roles=roles[1]),
            filled(Campaign, text, id=AUTUMN, **shared, **campaign),
            filled(Pillar, text, id=PILLAR, colour=colour),
            filled(Label, text, id=AUTUMN[:-1] + "c", colour=colour),
            filled(HashtagGroup, text, id=AUTUMN[:-1] + "d", brand_id=BRAND),
            filled(KeyDate, text, id=AUTUMN[:-1] + "e", **key_date),
        ],
    )
    content = {
        each.name: getattr(filled(Post, text, id=""), each.name)
        for each in attributes(Post)
        if each.kind in (Kind.LINE, Kind.TEXT, Kind.WORDS)
    }
    refers = {"campaign_id": AUTUMN, "owner_id": AMY, "author_id": AMY, "assets": (PICTURE,)}
    drafts = [PostDraft({**content, **refers}, items(hour, text)) for hour in range(9, 21)]
    tray = {"account_id": INSTAGRAM, "title": text}
    plan.add_posts(workspace, [*drafts, PostDraft(content, (tray,))])
    weekly = {
        "start": WEDNESDAY + dt.timedelta(weeks=2),
        "rule": "FREQ=WEEKLY;COUNT=2",
        "time": dt.time(9, 30),
        "zone": zone,
        "accounts": (INSTAGRAM,),
        **dict.fromkeys(("name", "title", "text"), text),
    }
    series_changes.add(workspace, weekly, today=WEDNESDAY)
    wanted = Filter(campaigns=frozenset({AUTUMN}), pillars=frozenset({PILLAR}))
    saved_views.add(workspace, text, {"view": "weeks", "filter": fields_of(wanted)})


def items(hour: int, text: str) -> tuple[Mapping[str, Any], ...]:
    """Returns an item on Wednesday, and with its own texts one on Thursday."""
    own = {"title": text, "text": text, "first_comment": text, "hashtags": (text,)}
    on, later = {"date": WEDNESDAY, "time": dt.time(hour)}, WEDNESDAY + dt.timedelta(days=1)
    first = {"account_id": INSTAGRAM, **on}
    second = {"account_id": YOUTUBE, **on, "date": later, **own, "fields": {"category": text}}
    return (first, second) if hour == 9 else (first,)
