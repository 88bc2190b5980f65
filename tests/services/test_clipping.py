"""Posts that are copied to a clipboard and pasted: here, and in a workspace that lacks things."""

import datetime as dt

import pytest

from smcalendar.domain.clip import Clip, from_bytes, to_bytes
from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import FIXED
from smcalendar.domain.sentences import message
from smcalendar.domain.states import State
from smcalendar.services import clipping, plan, trash, trust, workspaces
from smcalendar.words import Words

EN = Words("en")
FRIDAY = dt.date(2026, 11, 20)


@pytest.fixture
def copy(shop):
    def put(*ids, cut=False):
        clip, _ = clipping.copied(shop.workspace, ids, EN, cut=cut)
        return from_bytes(to_bytes(clip))

    return put


@pytest.fixture
def empty(shop, tmp_path):
    """Another workspace, in which nothing is set up."""
    workspaces.new_workspace(tmp_path / "other", shop.around, language="en")
    with workspaces.opened(tmp_path / "other", shop.around) as workspace:
        yield workspace


def told(pasted):
    return [message(each.code, each.values, EN) for each in pasted.lost]


def test_a_post_is_pasted_with_its_full_content_as_a_draft(shop, copy):
    post = shop.add_post(
        {"text": "Shorter", "fields": {"place": "shop"}, "end": dt.datetime(2026, 11, 9, 21)},
        {"platform": "x", "assets": ()},
        title="Box",
        hashtags=("soap",),
        notes="for Ann",
        labels=("sale",),
        assets=(shop.picture.id,),
        campaign_id=shop.campaign.id,
        owner_id=shop.people["Wen"].id,
    )
    first, second = (each.id for each in shop.items_of(post))
    for step in ("submit", "approve", "make_ready", "post"):
        shop.take(step, first)
    pasted = clipping.paste(shop.workspace, copy(second, first), FRIDAY)
    assert pasted.lost == ()
    (new,) = map(shop.post, pasted.posts)
    kept = ("title", "text", "hashtags", "notes", "labels", "assets", "campaign_id", "owner_id")
    assert [getattr(new, each) for each in kept] == [getattr(shop.post(post), e) for e in kept]
    assert new.author_id == shop.people["Amy"].id
    items = {shop.item(each).account_id: shop.item(each) for each in pasted.items}
    (one, other) = (items[shop.accounts[each].id] for each in ("facebook", "x"))
    assert (one.date, one.time, one.end) == (FRIDAY, dt.time(19), dt.datetime(2026, 11, 20, 21))
    assert (one.text, dict(one.fields)) == ("Shorter", {"place": "shop"})
    assert (one.state, one.url, one.posted_at) == (State.DRAFT, "", None)
    assert (other.text, other.assets) == (None, ())
    trust.undo_last(shop.workspace)
    assert all(shop.item(each).trashed_at for each in pasted.items)


def test_several_keep_their_distance_and_their_times(shop, copy):
    early = shop.add_item(item={"date": dt.date(2026, 11, 9)})
    late = shop.add_item(item={"date": dt.date(2026, 11, 12), "time": dt.time(8)})
    tray = shop.add_item(item={"date": None})
    pasted = clipping.paste(shop.workspace, copy(tray, late, early), FRIDAY)
    found = [shop.item(each) for each in pasted.items]
    assert [(each.date, each.time) for each in found] == [
        (FRIDAY, dt.time(19)),
        (FRIDAY + dt.timedelta(days=3), dt.time(8)),
        (FRIDAY, dt.time(19)),
    ]


def test_elsewhere_everything_that_is_not_there_is_told(shop, copy, empty):
    item = shop.add_item(
        title="Box",
        assets=(shop.picture.id,),
        campaign_id=shop.campaign.id,
        owner_id=shop.people["Wen"].id,
    )
    pasted = clipping.paste(empty, copy(item), FRIDAY)
    assert pasted.items == ()
    assert [each.code for each in pasted.lost] == [
        "clip_account_missing",
        "clip_files_missing",
        "clip_campaign_missing",
        "clip_owner_missing",
    ]
    whole = " ".join(told(pasted))
    assert all(word in whole for word in ("@camellia", "soap.png", "夏季檔期", "Wen"))
    assert len(pasted.posts) == 1


def test_elsewhere_accounts_are_found_by_platform_and_handle(shop, copy, empty):
    brand = shop.brand
    plan.add_records(empty, [brand, shop.accounts["facebook"]])
    item = shop.add_item(item={"platform": "facebook"})
    pasted = clipping.paste(empty, copy(item), FRIDAY)
    assert pasted.lost == ()
    (found,) = plan.items(empty)
    assert (found.title, found.item.date) == ("Soap", FRIDAY)


def test_what_was_cut_here_is_still_there_until_it_goes_to_the_trash(shop, copy, empty):
    early, late = shop.add_item(), shop.add_item(item={"date": FRIDAY})
    clip = copy(late, early, cut=True)
    assert clipping.still_there(shop.workspace, clip) == (early, late)
    assert clipping.still_there(empty, clip) is None
    assert clipping.still_there(shop.workspace, copy(early)) is None
    trash.trash(shop.workspace, [shop.item(early).post_id])
    assert clipping.still_there(shop.workspace, clip) == (late,)


@pytest.mark.parametrize("state", sorted(FIXED))
def test_what_the_platform_has_is_copied_and_not_cut(shop, copy, state):
    item = shop.add_item(state)
    assert len(copy(item).items) == 1
    with pytest.raises(UserError) as caught:
        copy(item, cut=True)
    assert caught.value.code == "does_not_move"


def test_people_read_it_as_text(shop):
    item = shop.add_item(title="Box", text="A new box")
    _, text = clipping.copied(shop.workspace, [item], EN)
    assert text.startswith("Mon 9 Nov 19:00 Facebook")
    assert text.endswith("@camellia\nBox\nA new box")


def test_a_date_too_far_away_is_refused_and_nothing_is_pasted(shop, copy):
    clip, head = copy(shop.add_item()), trust.head(shop.workspace)
    with pytest.raises(UserError) as caught:
        clipping.paste(shop.workspace, clip, dt.date(3500, 1, 1))
    assert caught.value.code == "far_date"
    assert trust.head(shop.workspace) == head


def test_nothing_is_pasted_of_nothing(shop):
    clip = Clip(workspace="", cut=False, posts=(), assets={})
    assert clipping.paste(shop.workspace, clip, FRIDAY).items == ()
