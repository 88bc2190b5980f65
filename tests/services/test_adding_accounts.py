import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services import setup, trust


def account(handle, brand="Cedar", platform="threads"):
    return {"brand": brand, "platform": platform, "handle": handle}


def handles(shop):
    return {each.handle for each in setup.records(shop.workspace, "account")}


def test_accounts_and_their_new_brand_are_one_action(shop):
    before = handles(shop)
    ids = setup.add_accounts(shop.workspace, [account("one"), account("@two")])
    assert len(ids) == 2
    assert handles(shop) - before == {"one", "two"}
    assert "Cedar" in {each.name for each in setup.records(shop.workspace, "brand")}
    trust.undo_last(shop.workspace)
    assert handles(shop) == before
    assert "Cedar" not in {each.name for each in setup.records(shop.workspace, "brand")}


def test_a_brand_that_is_there_is_taken_whatever_its_case(shop):
    setup.add_accounts(shop.workspace, [account("one", brand=shop.brand.name.upper())])
    (found,) = (e for e in setup.records(shop.workspace, "account") if e.handle == "one")
    assert found.brand_id == shop.brand.id


def test_a_brand_without_a_name_refuses_all(shop):
    before = handles(shop)
    with pytest.raises(UserError, match="name_missing"):
        setup.add_accounts(shop.workspace, [account("one"), account("two", brand=" ")])
    assert handles(shop) == before


@pytest.mark.parametrize("second", ["one", "ONE"])
def test_a_handle_twice_refuses_all(shop, second):
    before = handles(shop)
    with pytest.raises(UserError, match="name_taken"):
        setup.add_accounts(shop.workspace, [account("one"), account(second)])
    assert handles(shop) == before
