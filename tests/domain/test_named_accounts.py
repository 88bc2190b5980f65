import pytest

from smcalendar.domain.named_accounts import (
    Meant,
    accounts_in,
    known_accounts,
    meant_by,
    said_accounts,
)
from smcalendar.domain.records import Account
from smcalendar.services.platforms import platforms

ACCOUNTS = (
    Account(id="ig", brand_id="b", platform="instagram", handle="Camellia.tw"),
    Account(id="fb", brand_id="b", platform="facebook", handle="camellia"),
    Account(id="fb2", brand_id="c", platform="facebook", handle="cedar"),
)
KNOWN = known_accounts(ACCOUNTS, platforms().values())


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("Instagram", ("Instagram",)),
        ("IG+FB", ("IG", "FB")),
        ("臉書、IG", ("臉書", "IG")),
        ("@camellia.tw", ("@camellia.tw",)),
        ("facebook:cedar", ("facebook:cedar",)),
        ("LINE Official Account", ("LINE Official Account",)),
        ("@nobody", ("@nobody",)),
        ("Instagram sale", None),
        ("New soap", None),
        ("", None),
    ],
)
def test_cells_that_name_accounts_are_told_from_text(cell, words):
    assert accounts_in(cell, KNOWN) == words


def test_a_platform_means_all_its_accounts_and_a_handle_one():
    assert KNOWN["fb"] == KNOWN["粉專"] == ("fb", "fb2")
    assert KNOWN["@cedar"] == KNOWN["facebook:cedar"] == ("fb2",)
    assert KNOWN["threads"] == ()


def test_between_other_words_a_handle_needs_its_mark():
    said = said_accounts(ACCOUNTS, platforms().values())
    assert "camellia" not in said
    assert said["@camellia"] == ("fb",)


@pytest.mark.parametrize(
    ("words", "rather", "meant"),
    [
        (["IG", "instagram"], [], Meant(("ig",))),
        (["FB"], [], Meant((), (("FB", ("fb", "fb2")),))),
        (["FB"], ["fb2"], Meant(("fb2",))),
        (["FB", "@camellia"], [], Meant(("fb",))),
        (["IG", "facebook:cedar"], [], Meant(("ig", "fb2"))),
        (["FB", "@camellia", "@cedar"], [], Meant(("fb", "fb2"))),
        (["nobody"], [], Meant()),
    ],
)
def test_words_mean_together_what_all_of_them_fit(words, rather, meant):
    assert meant_by(words, KNOWN, rather=frozenset(rather)) == meant
