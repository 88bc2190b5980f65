"""An item with all it belongs to, made by hand."""

from typing import Any

import pytest

from smcalendar.domain.platforms import Format, LinkPlace
from smcalendar.domain.records import Account, Asset, Brand, Campaign, Person, Post, PostingItem
from smcalendar.domain.resolved import Resolved

FORMAT = Format(
    id="post",
    names={"en": "Post", "zh_TW": "貼文"},
    minutes=30,
    link=LinkPlace.TEXT,
    alt_text=True,
    first_comment=True,
)


def an_item(
    *files: Asset,
    post: dict[str, Any] = {},  # noqa: B006
    account: dict[str, Any] = {},  # noqa: B006
    campaign: Campaign | None = None,
    owner: Person | None = None,
    as_format: Format = FORMAT,
    **item: Any,
) -> Resolved:
    given = {"account_id": "account-1", "code": "K7-42F", "format": "post", "zone": "Asia/Taipei"}
    on = {"brand_id": "brand-1", "platform": "facebook", "handle": "shop"}
    return Resolved(
        item=PostingItem(**{"id": "item-1", "post_id": "post-1"} | given | item),
        post=Post(**{"id": "post-1", "assets": tuple(each.id for each in files)} | post),
        account=Account(**{"id": "account-1"} | on | account),
        brand=Brand(id="brand-1", name="Camellia", zone="Asia/Taipei"),
        campaign=campaign,
        owner=owner,
        format=as_format,
        files={each.id: each for each in files},
    )


@pytest.fixture(scope="session", name="an_item")
def an_item_fixture() -> Any:
    """Gives `an_item(*files, post={...}, **item)`: on Facebook in Taipei unless it says else."""
    return an_item
