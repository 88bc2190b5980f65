import json

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import MESSAGES
from smcalendar.formats.keydates import (
    holiday_names_from_json,
    lunar_table_from_json,
    occasions_from_json,
)

TERMS = "5k4i5k5k5l5l7n7n7n8n7m7m"


def lunar_file(**changes):
    good = {
        "source": "a library 1.0",
        "made": "2026-11-20",
        "new_year": "2025-01-29",
        "months": ["LSLSSLsLSLLLS", "LSLSSLSSLLLS"],
        "terms": [TERMS],
    }
    return json.dumps(good | changes)


def test_a_table_knows_on_which_day_each_of_its_years_begins():
    table = lunar_table_from_json(lunar_file(), "lunar.json")
    assert table.first_year == 2025
    assert [after - table.new_years[0] for after in table.new_years] == [0, 384, 738]
    assert table.terms == (TERMS,)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"new_year": "29 January"}, "new_year"),
        ({"new_year": 2025}, "new_year"),
        ({"months": ["LSLSSLSSLLLS", "LSLSSLSSLLL"]}, "months[1]"),
        ({"months": ["LSLSSLSSLLLSL"]}, "months[0]"),
        ({"months": ["lSLSSLSSLLLSL"]}, "months[0]"),
        ({"months": ["LSLSSLSSLLLX"]}, "months[0]"),
        ({"terms": [TERMS, TERMS[:-1]]}, "terms[1]"),
        ({"terms": ["z" + TERMS[1:]]}, "terms[0]"),
        ({"more": 1}, "more"),
    ],
)
def test_a_wrong_table_is_refused_with_the_place(changes, place):
    with pytest.raises(UserError) as error:
        lunar_table_from_json(lunar_file(**changes), "lunar.json")
    assert error.value.code == "key_date_data_wrong"
    assert error.value.values["place"] == place
    assert error.value.code in MESSAGES


def test_a_holiday_has_both_names_in_both_languages():
    names = {"full": {"en": "Labor Day", "zh_TW": "勞動節"}, "short": {"en": "Labour Day"}}
    with pytest.raises(UserError) as error:
        holiday_names_from_json(json.dumps([names]), "holidays.json")
    assert error.value.values["place"] == "[0].short.zh_TW"
    names["short"]["zh_TW"] = "勞動節"
    (name,) = holiday_names_from_json(json.dumps([names]), "holidays.json")
    assert (name.full["en"], name.short["en"]) == ("Labor Day", "Labour Day")


def sales_file(**changes):
    name = {"en": "Double 11", "zh_TW": "雙 11"}
    date = {"name": name, "kind": "sale", "rule": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=11"}
    good = {"sources": ["shops"], "checked": "2026-11-20", "dates": [date | changes]}
    return json.dumps(good)


def test_a_sales_date_has_names_days_notice_and_rule():
    (occasion,) = occasions_from_json(sales_file(days=3, lead=5, offset=1), "sales.json")
    assert (occasion.mark.days, occasion.mark.lead, occasion.offset) == (3, 5, 1)
    assert occasion.mark.name["zh_TW"] == "雙 11"
    assert occasion.rule is not None


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"rule": "every year"}, "dates[0].rule"),
        ({"kind": "party"}, "dates[0].kind"),
        ({"days": 0}, "dates[0].days"),
        ({"lead": -1}, "dates[0].lead"),
        ({"offset": 400}, "dates[0].offset"),
        ({"name": {"en": "Double 11"}}, "dates[0].name.zh_TW"),
        ({"colour": "red"}, "dates[0].colour"),
    ],
)
def test_a_wrong_sales_date_is_refused_with_the_place(changes, place):
    with pytest.raises(UserError) as error:
        occasions_from_json(sales_file(**changes), "sales.json")
    assert (error.value.code, error.value.values["place"]) == ("key_date_data_wrong", place)
