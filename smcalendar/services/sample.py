"""Makes the sample workspace: the services live through a quarter of two invented brands."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smcalendar.domain.cadence_values import DayRange, Target, slots_from_json
from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Progress
from smcalendar.domain.records import Account, Brand, Campaign, Person, PostingItem
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.states import Step
from smcalendar.readers import jobs
from smcalendar.readers.process import Stop
from smcalendar.services import desk, editing, plan, series_changes, setup
from smcalendar.services.assets import Incoming, take_in
from smcalendar.services.chance import repeatable_chance
from smcalendar.services.plan import Answer, PostDraft
from smcalendar.services.platforms import format_named
from smcalendar.services.review import take_step
from smcalendar.services.sample_acts import Act, acts
from smcalendar.services.sample_data import SampleData, Values, sample_data
from smcalendar.services.sample_days import Quarter, Slot, by_key, slots
from smcalendar.services.workspaces import ZONE, Circumstances, acting_as, new_workspace, set_me
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace

ORIGIN = "sample"
"""Whose changes they are: not those of the command line, so that its undo leaves them alone."""

ITEM_TEXTS = ("title", "text", "link", "first_comment")


@dataclass
class WalkingClock:
    """A clock that goes where it is set."""

    now: dt.datetime

    def __call__(self) -> dt.datetime:
        return self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is known while the sample is made; ids stand by the keys of the data."""

    workspace: Workspace
    clock: WalkingClock
    quarter: Quarter
    data: SampleData
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    ids: dict[str, str] = field(default_factory=dict[str, str])
    items: dict[tuple[str, int], str] = field(default_factory=dict[tuple[str, int], str])

    def acting(self, person: str) -> Workspace:
        return self.workspace.act_as(acting_as(self.people[person]))


def new_sample(
    folder: Path,
    around: Circumstances,
    *,
    language: str,
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> None:
    """Makes a workspace with the sample in `zh_TW` or `en`; all of it, or nothing.

    Once `stop` says so it ends with `UserError("cancelled")`, and nothing is left behind.

    It depends on the day in Taipei only: nothing in it happens later than its midnight. With a
    clock set from outside, the same day and language give the same ids and codes too.
    """
    today = around.clock().astimezone(zone_named(ZONE)).date()
    quarter = Quarter(today)
    clock = WalkingClock(quarter.instant(-10, 1, "09:00"))
    chance = repeatable_chance(f"{today} {language}") if around.repeatable else around.chance
    lived = replace(around, clock=clock, chance=chance, origin=ORIGIN)
    data = sample_data(language)
    fill = partial(_fill, clock=clock, quarter=quarter, data=data, stop=stop, progress=progress)
    new_workspace(folder, lived, language=language, fill=fill)


def _watched(
    steps: Sequence[Act], *, stop: Stop | None, progress: Progress | None
) -> Iterator[Act]:
    """Yields steps one by one, tells how many are done, and stops where that is wanted."""
    for done, step in enumerate(steps):
        if stop is not None and stop():
            raise UserError("cancelled")
        yield step
        if progress is not None:
            progress(done + 1, len(steps))


def _fill(
    workspace: Workspace,
    clock: WalkingClock,
    quarter: Quarter,
    data: SampleData,
    *,
    stop: Stop | None,
    progress: Progress | None,
) -> None:
    scene = Scene(workspace=workspace, clock=clock, quarter=quarter, data=data)
    _add_people(scene)
    _add_brands(scene)
    clock.now = quarter.instant(-10, 2, "14:00")
    _add_pictures(scene, stop)
    everything = _watched(acts(data, quarter), stop=stop, progress=progress)
    for (at, actor, verb, _), together in groupby(
        everything, lambda act: (act.at, act.actor, act.verb, act.said)
    ):
        clock.now = at
        _PERFORMED.get(verb, _take_step)(scene, scene.acting(actor), tuple(together))
    _list_words(scene)
    _add_key_dates(scene)
    _add_series(scene)


def _add_people(scene: Scene) -> None:
    for values in scene.data.people:
        scene.ids[values["key"]] = scene.workspace.chance.identifier()
    for values in scene.data.people:
        scene.people[values["key"]] = Person(
            id=scene.ids[values["key"]],
            deputy_id=scene.ids.get(values.get("deputy", "")),
            away=tuple(
                DayRange(scene.quarter.day(*each["first"]), scene.quarter.day(*each["last"]))
                for each in values.get("away", ())
            ),
            **_without(values, "key", "deputy", "away"),
        )
    planner = scene.acting("planner")
    plan.add_records(planner, scene.people.values())
    set_me(planner, scene.people["planner"])


def _add_brands(scene: Scene) -> None:
    workspace, language = scene.acting("planner"), scene.data.language
    for each in (*scene.data.brands, *scene.data.accounts, *scene.data.campaigns):
        scene.ids[each["key"]] = workspace.chance.identifier()
    brands = [
        Brand(
            id=scene.ids[each["key"]],
            languages=(language,),
            open_from=dt.time.fromisoformat(each["open_from"]),
            open_until=dt.time.fromisoformat(each["open_until"]),
            **_without(each, "key", "author", "approver", "open_from", "open_until"),
        )
        for each in scene.data.brands
    ]
    accounts = [
        Account(
            id=scene.ids[each["key"]],
            brand_id=scene.ids[each["brand"]],
            platform=each["key"],
            language=language,
            slots=slots_from_json(each["slots"]),
            targets=tuple(
                Target(scene.data.words["pillars"].get(wanted["pillar"], ""), wanted["per_week"])
                for wanted in each["targets"]
            ),
            **_without(each, "key", "brand", "slots", "targets"),
        )
        for each in scene.data.accounts
    ]
    campaigns = [_campaign(scene, each) for each in scene.data.campaigns]
    plan.add_records(workspace, [*brands, *accounts, *campaigns])


def _campaign(scene: Scene, values: Values) -> Campaign:
    return Campaign(
        id=scene.ids[values["key"]],
        brand_id=scene.ids[values["brand"]],
        owner_id=scene.ids[values["owner"]],
        start=scene.quarter.day(*values["first"]),
        end=scene.quarter.day(*values["last"]),
        **_without(values, "key", "brand", "owner", "first", "last"),
    )


def _without(values: Values, *names: str) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def _add_pictures(scene: Scene, stop: Stop | None) -> None:
    drawings = scene.data.pictures
    with TemporaryDirectory(dir=scene.workspace.folder) as name:
        folder = Path(name)
        jobs.draw([_without(each, "alt") for each in drawings], folder, stop=stop)
        files = [Incoming(folder / each["name"], alt=each["alt"]) for each in drawings]
        ids = take_in(scene.acting("designer"), files, stop=stop)
    scene.ids.update(zip((each["name"] for each in drawings), ids, strict=True))


def _create(scene: Scene, workspace: Workspace, together: Sequence[Act]) -> None:
    posts = by_key(scene.data.posts)
    wanted = [posts[act.post] for act in together]
    ids = plan.add_posts(workspace, [_draft(scene, each) for each in wanted])
    scene.ids.update(zip((each["key"] for each in wanted), ids, strict=True))
    with workspace.reading() as connection:
        made = reading.items_of_posts(connection, ids)
    _remember_items(scene, wanted, made)


def _remember_items(scene: Scene, posts: Iterable[Values], made: Iterable[PostingItem]) -> None:
    ids = {(each.post_id, each.account_id, each.format): each.id for each in made}
    for post in posts:
        for number, item in enumerate(post["items"]):
            format = format_named(item["account"], item.get("format", "")).id
            place = scene.ids[post["key"]], scene.ids[item["account"]], format
            scene.items[post["key"], number] = ids[place]


def _list_words(scene: Scene) -> None:
    """The planner makes order at the end: what posts say is listed, and what they share."""
    workspace = scene.acting("planner")
    for kind in setup.WORDS:
        setup.list_words(workspace, kind, scene.data.colours)
    for each in scene.data.words["hashtag_groups"]:
        values = {
            "name": each["name"],
            "hashtags": tuple(each["hashtags"]),
            "brand_id": scene.ids[each["brand"]],
        }
        setup.add(workspace, "hashtag_group", values)


def _add_key_dates(scene: Scene) -> None:
    workspace, day = scene.acting("planner"), scene.quarter.day
    for each in scene.data.keydates:
        values = {
            "start": day(*each["first"]),
            "end": day(*each["last"]) if "last" in each else None,
            "brand_id": scene.ids[each["brand"]] if "brand" in each else None,
            **_without(each, "first", "last", "brand"),
        }
        setup.add(workspace, "keydate", values)


def _add_series(scene: Scene) -> None:
    """They make their posts up to the horizon, as in any workspace."""
    workspace, words, ids = scene.acting("planner"), scene.data.words, scene.ids
    for each in scene.data.series:
        values = {
            "start": scene.quarter.day(*each["first"]),
            "time": dt.time.fromisoformat(each["time"]),
            "zone": ZONE,
            "accounts": tuple(ids[account] for account in each["accounts"]),
            "labels": tuple(words["labels"][label] for label in each["labels"]),
            "pillar": words["pillars"][each["pillar"]],
            "owner_id": ids[each["owner"]],
            **_without(each, "first", "time", "accounts", "labels", "pillar", "owner"),
        }
        series_changes.add(workspace, values, today=scene.quarter.today)


def _draft(scene: Scene, post: Values) -> PostDraft:
    words, ids = scene.data.words, scene.ids
    content: dict[str, Any] = {
        "title": post["title"],
        "text": post.get("rough", post["text"]),
        "hashtags": tuple(post["hashtags"]) if "hashtags" in post else (),
        "link": post.get("link", ""),
        "first_comment": post.get("first_comment", ""),
        "notes": post.get("notes", ""),
        "labels": tuple(words["labels"][each] for each in post.get("labels", ())),
        "pillar": words["pillars"][post["pillar"]],
        "assets": tuple(ids[each] for each in post.get("pictures", ())),
        "campaign_id": ids[post["campaign"]] if "campaign" in post else None,
        "owner_id": ids[post["owner"]],
    }
    items = [_item(scene, each) for each in slots(post, scene.data, scene.quarter)]
    return PostDraft(content, items)


def _item(scene: Scene, slot: Slot) -> Mapping[str, Any]:
    item, ids = slot.item, scene.ids
    moved_from = slot.post.get("moved_from")
    own = {name: item[name] for name in ITEM_TEXTS if name in item}
    if "posted_text" in item:
        own["text"] = item["posted_text"]
    return own | {
        "account_id": ids[item["account"]],
        "format": item.get("format"),
        "date": scene.quarter.day(*moved_from) if moved_from else slot.date,
        "time": slot.time,
        "zone": slot.zone,
        "end": slot.end,
        "hashtags": tuple(item["hashtags"]) if "hashtags" in item else None,
        "assets": tuple(ids[each] for each in item["pictures"]) if "pictures" in item else None,
        "fields": item.get("fields", {}),
    }


def _edit(scene: Scene, workspace: Workspace, together: Sequence[Act]) -> None:
    posts = by_key(scene.data.posts)
    for act in together:
        changes = {"text": posts[act.post]["text"]}
        editing.edit(workspace, "post", scene.ids[act.post], changes)


def _move(scene: Scene, workspace: Workspace, together: Sequence[Act]) -> None:
    posts = by_key(scene.data.posts)
    for post, moved in groupby(together, lambda act: act.post):
        day = slots(posts[post], scene.data, scene.quarter)[0].date
        _expect_all(plan.move(workspace, _items(scene, moved), day))


def _not_posted(scene: Scene, workspace: Workspace, together: Sequence[Act]) -> None:
    for item in _items(scene, together):
        _expect_all(desk.record_not_posted(workspace, item, together[0].said.comment))


def _take_step(scene: Scene, workspace: Workspace, together: Sequence[Act]) -> None:
    verb = together[0].verb
    step = Step.SUBMIT if verb == "resubmit" else Step(verb)
    _expect_all(take_step(workspace, _items(scene, together), step, together[0].said))


def _items(scene: Scene, together: Iterable[Act]) -> list[str]:
    return [scene.items[act.post, act.item or 0] for act in together]


def _expect_all(answer: Answer) -> None:
    """The sample's data must fit the workflow; where they do not, they are wrong."""
    if answer.refused:
        raise RuntimeError(f"the sample was refused: {answer.refused}")


_PERFORMED: Mapping[str, Callable[[Scene, Workspace, Sequence[Act]], None]] = {
    "create": _create,
    "edit": _edit,
    "move": _move,
    "not_posted": _not_posted,
}
"""How an act is done that is no step of the workflow."""
