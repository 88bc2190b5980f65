import datetime as dt
import itertools
import json
import re
import statistics
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from smcalendar import resources
from smcalendar.domain.clock import flags
from smcalendar.domain.errors import UserError
from smcalendar.domain.problems import errors
from smcalendar.domain.records import Account, Asset, Brand, Campaign, Decision, Person, Role
from smcalendar.domain.records import Post as PostRecord
from smcalendar.domain.rules import check
from smcalendar.domain.states import Flag, State
from smcalendar.domain.weeks import week_of
from smcalendar.services import feeds, keeping, plan, series, setup, sheets, trust
from smcalendar.services.chance import repeatable_chance
from smcalendar.services.sample import new_sample
from smcalendar.services.sample_acts import acts
from smcalendar.services.sample_data import sample_data
from smcalendar.services.sample_days import Quarter, slots
from smcalendar.services.workspaces import circumstances, opened
from smcalendar.storage import history, reading
from smcalendar.storage.assets import asset_file
from smcalendar.words import Words

TAIPEI = "Asia/Taipei"
FRIDAY = "2026-11-20"

# With a Monday, a Sunday, and days of a 53rd week and a first one.
DAYS = [FRIDAY, "2026-11-22", "2026-12-31", "2027-01-03", "2027-01-04"]

PLATFORMS = {"facebook", "instagram", "threads", "line", "youtube", "tiktok", "x"}
ADDRESS = re.compile(r"[a-z]+://([^/\s\"]+)|[\w.]+@([\w.-]+\.[a-z]+)")
HAN = re.compile("[\u3400-\u9fff]")


@pytest.fixture(scope="session")
def make(once):
    """Gives `make(day, language)`: a sample's folder and circumstances, each made once."""

    def sample(day=FRIDAY, language="en", *, time="10:00", **other):
        def around(place):
            now = f"{day}T{time}+08:00"
            return circumstances({"SMCALENDAR_NOW": now, "SMCALENDAR_HOME": str(place / "home")})

        def fill(place):
            folder = place / "new" / "Sample"
            folder.parent.mkdir(parents=True)
            new_sample(folder, replace(around(place), **other), language=language)

        place = once("-".join(("sample", day, language, time[:2], *other)), fill)
        return place / "new" / "Sample", around(place)

    return sample


@pytest.fixture
def sample(make):
    with opened(*make()) as workspace:
        yield workspace


@pytest.fixture(params=["en", "zh_TW"])
def either(make, request):
    """The sample in one language, then in the other."""
    with opened(*make(language=request.param)) as workspace:
        yield workspace


def every(workspace, record_type):
    with workspace.reading() as connection:
        return reading.every(connection, record_type)


def with_flag(workspace, flag):
    return [e for e in plan.items(workspace) if flag in flags(e.item, workspace.clock())]


def documents(workspace):
    """Everything in the sample that a person could read, as one text."""
    words = Words("en")
    records = ("posts", "campaigns", "accounts", "brands", "people", "assets")
    listed = [sheets.listed(workspace, kind, sheets.wanted(workspace, {})) for kind in records]
    texts = [sheets.records_document(workspace, each) for each in listed]
    return "\n".join([sheets.items_document(workspace, plan.items(workspace), words), *texts])


# What there is


def test_it_is_a_quarter_of_two_brands_on_seven_platforms(sample):
    assert len(every(sample, Brand)) == 2
    accounts = every(sample, Account)
    assert {each.platform for each in accounts} == PLATFORMS
    assert len(accounts) == len({each.handle for each in accounts}) == 7
    days = [each.item.date for each in plan.items(sample) if each.item.date]
    assert max(days) - min(days) >= dt.timedelta(days=84)


def test_the_campaigns_are_of_five_kinds_and_say_what_they_are_for(sample):
    campaigns = every(sample, Campaign)
    assert len({each.kind for each in campaigns}) == 5
    for each in campaigns:
        assert all((each.name, each.brief, each.offer, each.goal, each.audience, each.owner_id))
        assert each.start <= each.end
    used = {each.campaign_id for each in every(sample, PostRecord)}
    assert {each.id for each in campaigns} < used


def test_there_is_a_person_in_every_role_and_the_planner_is_me(sample):
    people = every(sample, Person)
    assert {role for each in people for role in each.roles} == set(Role)
    assert sample.actor.roles == (Role.PLANNER.value,)


def test_there_are_about_ninety_posts_and_two_hundred_and_twenty_items(sample):
    own = [each for each in every(sample, PostRecord) if each.series_id is None]
    assert len(own) == 90
    assert 215 <= len(plan.items(sample)) <= 245


@pytest.mark.parametrize("day", DAYS)
def test_a_weekly_series_has_made_its_posts_up_to_the_horizon(make, day):
    today = dt.date.fromisoformat(day)
    with opened(*make(day)) as workspace:
        (weekly,) = series.every(workspace)
        made = sorted(e.item.date for e in plan.items(workspace) if e.post.series_id == weekly.id)
        later = series.outlines(workspace, today, today + dt.timedelta(days=120))
        assert series.fill(workspace, today=today) == series.Filled()
    assert 9 <= len(made) <= 11
    assert {(b - a).days for a, b in itertools.pairwise(made)} == {7}
    assert later


def test_the_pictures_are_of_several_shapes_and_nearly_all_have_an_alt_text(sample):
    drawn = json.loads(resources.read_text("sample/pictures.json"))
    assert len(drawn) == len(every(sample, Asset)) == 30
    assert len({each["width"] / each["height"] for each in drawn}) >= 5
    assert 1 <= sum(not each.alt for each in every(sample, Asset)) <= 2
    assert all(asset_file(sample.folder, each).is_file() for each in every(sample, Asset))


def test_there_are_carousels(sample):
    carousels = [each for each in plan.items(sample) if each.item.format == "carousel"]
    assert max(len(each.assets) for each in carousels) >= 4


def test_every_picture_is_used(sample):
    used = {asset.name for each in plan.items(sample) for asset in each.assets}
    assert used == {each.name for each in every(sample, Asset)}


@pytest.mark.parametrize("day", DAYS)
def test_items_are_in_every_state_and_under_every_flag(make, day):
    with opened(*make(day)) as workspace:
        assert {each.item.state for each in plan.items(workspace)} == set(State)
        for flag in Flag:
            assert with_flag(workspace, flag), flag


@pytest.mark.parametrize("day", DAYS)
def test_this_week_has_eight_ready_or_scheduled_items_on_four_platforms(make, day):
    today = dt.date.fromisoformat(day)
    with opened(*make(day)) as workspace:
        found = [
            each
            for each in plan.items(workspace)
            if each.item.state in (State.READY, State.SCHEDULED)
            and (on := each.day(TAIPEI))
            and week_of(on) == week_of(today)
            and on >= today
        ]
    assert len(found) >= 8
    assert len({each.platform for each in found}) >= 4
    assert {each.item.state for each in found} == {State.READY, State.SCHEDULED}


@pytest.mark.parametrize("later", range(14))
def test_on_whatever_day_enough_is_left_to_post_this_week(later):
    quarter = Quarter(dt.date(2026, 12, 25) + dt.timedelta(days=later))
    data = sample_data("en")
    last = {(act.post, act.item): act.verb for act in acts(data, quarter) if act.item is not None}
    waiting = [
        slot.account["key"]
        for post in data.posts
        for slot in slots(post, data, quarter)
        if slot.week == 0
        and not slot.over
        and last.get((post["key"], slot.number)) in ("make_ready", "schedule", "move")
    ]
    assert len(waiting) >= 8
    assert len(set(waiting)) >= 4


@pytest.mark.parametrize("day", DAYS)
def test_at_least_24_drafts_have_date_time_owner_and_no_error(make, day):
    with opened(*make(day)) as workspace:
        clean = [
            each
            for each in plan.items(workspace)
            if each.item.state is State.DRAFT
            and each.start
            and each.owner
            and not errors(check(each))
        ]
        assert sum(each.start > workspace.clock() for each in clean) >= 24


def test_the_tray_holds_posts_with_and_without_items(sample):
    undated = [each for each in plan.items(sample) if each.item.date is None]
    posts = {each.post.id for each in plan.items(sample)}
    assert len(undated) >= 8
    assert sum(each.id not in posts for each in every(sample, PostRecord)) >= 2


def test_some_items_have_no_time_some_an_end_some_another_zone(sample):
    items = [each.item for each in plan.items(sample)]
    assert sum(each.date is not None and each.time is None for each in items) >= 5
    assert any(each.end and each.end.date() > each.date for each in items)
    far = [each for each in items if each.zone != TAIPEI]
    assert {each.zone for each in far} == {"Asia/Tokyo"}
    assert any(each.end for each in far)


def test_items_say_more_than_their_post_where_their_platform_wants_it(sample):
    items = plan.items(sample)
    for platform in ("x", "line", "threads", "instagram"):
        own = [each for each in items if each.platform == platform and each.item.text is not None]
        assert own, platform
    assert any(each.item.fields for each in items)
    assert any(each.item.title is not None for each in items)


def test_there_are_long_texts_and_emoji_and_links_with_utm(either):
    items = plan.items(either)
    lengths = [len(each.text) for each in items if each.text]
    assert max(lengths) > 3 * statistics.median(lengths)
    assert sum("🧼" in each.text or "☁️" in each.text for each in items) >= 4
    assert sum("utm_campaign=" in each.link for each in items) >= 40
    assert any(each.first_comment for each in items)
    assert any(each.post.notes for each in items)


def test_no_two_posts_are_alike(either):
    texts = [each.text for each in every(either, PostRecord) if each.series_id is None]
    assert [text for text, times in Counter(texts).items() if times > 1] == []


def test_the_set_up_pages_have_what_the_posts_use(either):
    assert [setup.unlisted(either, kind) for kind in ("label", "pillar")] == [{}, {}]
    labels, pillars, groups = (
        setup.records(either, kind) for kind in ("label", "pillar", "hashtag_group")
    )
    assert (len(labels) > 10, len(pillars), len(groups)) == (True, 6, 2)
    assert len({each.colour for each in pillars}) == len(pillars)
    posted = {tag for each in every(either, PostRecord) for tag in each.hashtags}
    assert {tag for each in groups for tag in each.hashtags} <= posted
    assert {each.brand_id for each in groups} == {each.id for each in every(either, Brand)}


# What is right and wrong with it


def test_only_drafts_fail_and_only_those_meant_to(either):
    failing = [
        (each.item.state, each.platform, each.item.format, problem.code)
        for each in plan.items(either)
        for problem in errors(check(each))
    ]
    assert sorted(failing) == [
        ("draft", "instagram", "reel", "video_missing"),
        ("draft", "instagram", "reel", "video_missing"),
        ("draft", "tiktok", "video", "video_missing"),
        ("draft", "x", "post", "text_too_long"),
        ("draft", "youtube", "video", "video_missing"),
    ]


def test_advice_is_about_missing_alt_texts_only(either):
    advice = {problem.code for each in plan.items(either) for problem in check(each)}
    assert advice - {"video_missing", "text_too_long"} == {"alt_text_missing"}


@pytest.mark.parametrize("day", DAYS)
def test_what_is_past_was_posted_with_time_and_address_but_for_a_few(make, day):
    with opened(*make(day)) as workspace:
        midnight = workspace.clock().astimezone(dt.timezone(dt.timedelta(hours=8)))
        midnight = midnight.replace(hour=0, minute=0)
        past = [each for each in plan.items(workspace) if each.start and each.start < midnight]
    posted = [each.item for each in past if each.item.state is State.POSTED]
    assert len(posted) >= 0.8 * len(past)
    for item in posted:
        assert item.posted_at
        assert item.posted_by
        assert item.url or item.no_url_reason
    assert sum(bool(item.url) for item in posted) >= 0.6 * len(posted)
    open_ones = [each for each in past if each.item.state in (State.READY, State.SCHEDULED)]
    assert 3 <= len(open_ones) <= 8


def test_addresses_lead_nowhere(either):
    hosts = {one or other for one, other in ADDRESS.findall(documents(either))}
    assert hosts
    assert {host for host in hosts if not re.fullmatch(r"(.+\.)?example\.(com|tw)", host)} == set()


@pytest.mark.parametrize(("language", "chinese"), [("en", False), ("zh_TW", True)])
def test_it_speaks_one_language(make, language, chinese):
    with opened(*make(language=language)) as workspace:
        assert bool(HAN.search(documents(workspace))) is chinese
        mixed = [
            each.text
            for each in every(workspace, PostRecord)
            if bool(HAN.search(each.text)) is not chinese
        ]
        assert mixed == []
        assert {each.language for each in every(workspace, Account)} == {language}
        assert plan.language(workspace) == language


# How it came about


@pytest.mark.parametrize("day", DAYS)
def test_its_history_verifies_and_was_lived_in_order_before_today(make, day):
    folder, around = make(day)
    with opened(folder, around) as workspace, workspace.reading() as connection:
        assert history.faults(connection) == ()
        entries = history.entries(connection)
    assert keeping.examine(folder, around) == ()
    times = [each.at for each in entries]
    assert times == sorted(times)
    assert times[-1] < dt.datetime.fromisoformat(f"{day}T00:00+08:00")
    assert len({each.at.date() for each in entries}) > 40


def test_everybody_did_their_part_and_nobody_approved_their_own_work(sample):
    posts = {each.item.id: each.post for each in plan.items(sample)}
    items = {each.item.id: each.item for each in plan.items(sample)}
    roles = {each.id: set(each.roles) for each in every(sample, Person)}
    approvals = [each for each in every(sample, Decision) if each.step == "approve"]
    assert len(approvals) > 100
    for each in approvals:
        assert roles[each.actor_id] & {Role.APPROVER, Role.CLIENT}
        assert each.actor_id != posts[each.subject_id].author_id
        assert each.actor_id != items[each.subject_id].submitted_by
    acted = {each.actor_id for each in every(sample, Decision)}
    names = {role for each in acted for role in roles[each]}
    assert names >= {Role.WRITER, Role.APPROVER, Role.CLIENT, Role.PUBLISHER, Role.PLANNER}


def test_decisions_come_with_comments(either):
    decisions = every(either, Decision)
    said = {each.step for each in decisions if each.comment}
    assert said >= {"request_changes", "reject", "approve", "take_down", "correct", "override"}
    silent = {each.step for each in decisions if not each.comment}
    assert silent.isdisjoint({"request_changes", "reject", "take_down", "correct", "override"})


def test_an_override_says_why_for_ever(sample):
    overridden = [each.item for each in plan.items(sample) if each.item.overridden]
    assert overridden
    assert all(len(each.overridden) >= 10 for each in overridden)


def test_some_posts_were_sent_back_rewritten_and_approved(sample):
    entries = trust.log(sample)
    assert sum(each.entry.label == "edit_record" for each in entries) == 3
    assert sum(each.entry.label == "move_items" for each in entries) == 2


def test_undo_leaves_the_sample_alone(sample):
    with pytest.raises(UserError) as caught:
        trust.undo_last(sample)
    assert caught.value.code == "nothing_to_undo"


# The same again


def exports(folder, around):
    words = Words("en")
    with opened(folder, around) as workspace:
        calendar = feeds.calendar_file(workspace, sheets.wanted(workspace, {}), words)
        return documents(workspace), calendar


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_the_same_day_and_language_give_the_same_bytes(make, language):
    folder, around = make(language=language)
    early, _ = make(language=language, time="00:00")
    assert exports(folder, around) == exports(early, around)


def test_another_day_or_language_gives_other_ids(make):
    def ids(**asked):
        with opened(*make(**asked)) as workspace:
            return {each.item.id for each in plan.items(workspace)}

    assert ids().isdisjoint(ids(language="zh_TW"))
    assert ids().isdisjoint(ids(day="2026-11-22"))


def test_without_a_clock_from_outside_ids_come_from_chance(make):
    chance = repeatable_chance("dice")
    first = repeatable_chance("dice").identifier()
    folder, around = make(repeatable=False, chance=chance)
    with opened(folder, around) as workspace:
        assert workspace.identifier() == first
    with opened(*make()) as workspace:
        assert workspace.identifier() != first


def test_nothing_but_the_workspace_is_left(make):
    folder, _ = make()
    assert [each.name for each in folder.parent.iterdir()] == ["Sample"]
    inside = {each.name for each in folder.iterdir()}
    assert inside == {"assets", "backups", "calendar.sqlite3"}


@pytest.mark.parametrize("pictures", [0, 1])
def test_a_cancel_is_heard_while_it_is_drawn_and_leaves_nothing(tmp_path, pictures):
    around = circumstances({"SMCALENDAR_HOME": str(tmp_path / "home")})
    seen = []

    def stop():
        seen.append(len({path.name for path in tmp_path.rglob("*.*g")}))
        return seen[-1] >= pictures

    with pytest.raises(UserError, match="cancelled"):
        new_sample(tmp_path / "Sample", around, language="en", stop=stop)
    assert seen[-1] < len(sample_data("en").pictures)
    assert [each.name for each in tmp_path.iterdir() if each.name != "home"] == []


def test_a_workspace_that_exists_is_not_touched(make):
    folder, around = make()
    before = (folder / "calendar.sqlite3").read_bytes()
    with pytest.raises(UserError) as caught:
        new_sample(Path(folder), around, language="en")
    assert caught.value.code == "workspace_exists"
    assert (folder / "calendar.sqlite3").read_bytes() == before


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_the_sample_has_key_dates_of_its_own_in_its_language(make, language):
    folder, around = make(language=language)
    with opened(folder, around) as workspace:
        found = setup.records(workspace, "keydate")
    assert {"sale", "event", "blackout", "off", "note"} <= {each.kind for each in found}
    assert any(each.rule for each in found)
    assert all(bool(HAN.search(each.name)) is (language == "zh_TW") for each in found)
