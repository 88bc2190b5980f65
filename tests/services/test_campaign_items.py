"""Finding all that belongs to a campaign."""

import datetime as dt

from smcalendar.domain.records import Campaign
from smcalendar.services import plan, trash
from smcalendar.services.campaign_items import in_same_campaigns


def test_all_items_of_the_campaigns_are_found_by_date_with_the_tray_at_the_end(shop):
    new = shop.around.chance.identifier
    other = Campaign(id=new(), brand_id=shop.brand.id, name="Other")
    plan.add_records(shop.workspace, [other])
    mine, days = {"campaign_id": shop.campaign.id}, (None, 12, 9)
    tray, late, early = (
        shop.add_item(item={"date": day and dt.date(2026, 11, day)}, **mine) for day in days
    )
    gone, elsewhere = shop.add_item(**mine), shop.add_item(campaign_id=other.id)
    alone = shop.add_item()
    trash.trash(shop.workspace, [shop.item(gone).post_id])
    assert in_same_campaigns(shop.workspace, [late]) == (early, late, tray)
    assert set(in_same_campaigns(shop.workspace, [late, elsewhere])) == {
        early,
        late,
        tray,
        elsewhere,
    }
    assert in_same_campaigns(shop.workspace, [alone]) == ()
