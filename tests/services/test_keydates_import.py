import datetime as dt
import os

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.sentences import label, message
from smcalendar.services import setup, trust
from smcalendar.services.keydates_import import import_key_dates, looked_at
from smcalendar.words import LANGUAGES, Words


@pytest.fixture
def file(tmp_path):
    def write(*rows, head="name,start,rule,brand"):
        file = tmp_path / "dates.csv"
        file.write_text("\n".join((head, *rows)), "utf-8")
        return file

    return write


def names(shop):
    return [each.name for each in setup.records(shop.workspace, "keydate")]


def test_all_rows_come_in_as_one_step_of_undo(shop, file):
    brand = shop.brand.name.upper()
    incoming = looked_at(shop.workspace, file("Fair,2026-11-13", f"Day,2026-11-11,yearly,{brand}"))
    assert names(shop) == []
    assert import_key_dates(shop.workspace, incoming) == 2
    assert sorted(names(shop)) == ["Day", "Fair"]
    day = next(e for e in setup.records(shop.workspace, "keydate") if e.name == "Day")
    assert (day.brand_id, day.rule) == (shop.brand.id, "FREQ=YEARLY")
    entry = trust.log(shop.workspace)[0].entry
    assert label(entry.label, entry.values, Words("en")).startswith("Import 2 key date")
    trust.undo_last(shop.workspace)
    assert names(shop) == []


def test_what_is_there_already_stays_as_it_is(shop, file):
    dates = file("Fair,2026-11-13", "Fair,2026-11-13", "Day,2026-11-11")
    first = looked_at(shop.workspace, dates)
    assert (len(first.new), first.there) == (2, 1)
    import_key_dates(shop.workspace, first)
    again = looked_at(shop.workspace, dates)
    assert (again.new, again.there, again.faults) == ((), 3, ())
    head = trust.head(shop.workspace)
    assert import_key_dates(shop.workspace, again) == 0
    assert trust.head(shop.workspace) == head


def test_with_one_row_wrong_nothing_comes_in(shop, file):
    never = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
    rows = ("Fair,2026-11-13", "Day,soon", "Tea,2026-11-13,,Nobody", f"No,2026-11-13,{never}")
    incoming = looked_at(shop.workspace, file(*rows, head="名稱,日期,規則,品牌"))
    assert [(each.row, each.column, each.code) for each in incoming.faults] == [
        (3, "日期", "cell_no_day"),
        (4, "品牌", "cell_no_brand"),
        (5, "規則", "cell_never"),
    ]
    for fault in incoming.faults:
        for lang in LANGUAGES:
            assert "{" not in message(fault.code, fault.values, Words(lang))
    with pytest.raises(UserError) as error:
        import_key_dates(shop.workspace, incoming)
    said = message(error.value.code, error.value.values, Words("en"))
    assert said == "Nothing was imported. Row 3, 日期: “soon” is no day such as 2026-11-23."
    assert names(shop) == []


def test_ten_thousand_come_in_at_once(shop, file):
    first = dt.date(2000, 1, 1)
    rows = (f"Day {n},{first + dt.timedelta(days=n)}" for n in range(10_000))
    incoming = looked_at(shop.workspace, file(*rows, head="name,start"))
    assert import_key_dates(shop.workspace, incoming) == 10_000


def test_a_folder_a_pipe_or_nothing_at_all_is_refused(shop, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name in ("", "nothing.csv", "pipe", "x" * 300):
        place = tmp_path / name
        with pytest.raises(UserError):
            looked_at(shop.workspace, place)
