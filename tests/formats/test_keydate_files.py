import datetime as dt
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import MESSAGES
from smcalendar.formats import keydate_files
from smcalendar.formats.keydate_files import key_dates_from

HEAD = "name,kind,start,end,rule,lead,notes,brand"


def read(text, encoding="utf-8"):
    return key_dates_from(text.encode(encoding))


def faults(*rows, head=HEAD):
    found = read("\n".join((head, *rows)))
    assert found.faults
    assert all(each.code in MESSAGES for each in found.faults)
    return [(each.row, each.column, each.code) for each in found.faults]


def refused(data):
    with pytest.raises(UserError) as error:
        key_dates_from(data)
    assert error.value.code in MESSAGES
    return error.value.code


def test_a_row_becomes_a_key_date():
    found = read(f"{HEAD}\nFair,sale,2026-11-13,2026-11-15,yearly,5,Hall 3,Tea\n")
    (row,) = found.rows
    assert (row.row, row.brand) == (2, "Tea")
    assert row.values == {
        "name": "Fair",
        "kind": "sale",
        "start": dt.date(2026, 11, 13),
        "end": dt.date(2026, 11, 15),
        "rule": "FREQ=YEARLY",
        "lead": 5,
        "notes": "Hall 3",
        "in_print": False,
        "for_client": False,
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp950", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_chinese_files_of_any_spreadsheet_are_understood(encoding, delimiter):
    lines = ("名稱,種類,開始日期,重複,給客戶看", "七夕,檔期,115/8/19,農曆每年,是")
    found = read("\r\n".join(lines).replace(",", delimiter), encoding)
    (row,) = found.rows
    assert (row.values["name"], row.values["kind"]) == ("七夕", "sale")
    assert row.values["start"] == dt.date(2026, 8, 19)
    assert row.values["rule"] == "RSCALE=CHINESE;FREQ=YEARLY"
    assert row.values["for_client"] is True


def test_json_has_the_same_columns():
    date = {"name": "Fair", "start": "2026-11-13", "lead": 5, "in_print": True, "notes": None}
    (row,) = read(json.dumps([date])).rows
    assert (row.values["lead"], row.values["in_print"], row.values["notes"]) == (5, True, "")


def test_only_a_name_and_a_day_are_needed():
    (row,) = read("date,title\n2026/11/13,Fair").rows
    assert (row.values["kind"], row.values["end"], row.values["rule"]) == ("event", None, "")


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (",event,2026-11-13", "name", "cell_missing"),
        ("Fair,party,2026-11-13", "kind", "cell_no_kind"),
        ("Fair,event,", "start", "cell_missing"),
        ("Fair,event,13 November", "start", "cell_no_day"),
        ("Fair,event,2026-02-30", "start", "cell_no_day"),
        ("Fair,event,3026-02-03", "start", "cell_far_day"),
        ("Fair,event,2026-11-13,2026-11-12", "end", "cell_early_end"),
        ("Fair,event,2026-11-13,2028-11-12", "end", "cell_long"),
        ("Fair,event,2026-11-13,,now and then", "rule", "cell_no_rule"),
        ("Fair,event,2026-11-13,,,soon", "lead", "cell_no_lead"),
        ("Fair,event,2026-11-13,,,-3", "lead", "cell_no_lead"),
        ("Fair,event,2026-11-13,,,999", "lead", "cell_no_lead"),
        (f"{'x' * 1001},event,2026-11-13", "name", "cell_too_long"),
    ],
)
def test_a_wrong_cell_is_told_with_row_column_and_reason(row, column, code):
    assert faults("Good,event,2026-11-01", row) == [(3, column, code)]


def test_all_that_is_wrong_is_told_by_the_names_of_the_file():
    found = faults("七夕,檔,x", "中元,檔期,y", head="名稱,種類,日期")
    assert found == [
        (2, "種類", "cell_no_kind"),
        (2, "日期", "cell_no_day"),
        (3, "日期", "cell_no_day"),
    ]


def test_columns_that_nobody_knows_and_cells_without_one_are_told():
    unknown = faults("Fair,2026-11-13,red", head="name,start,colour")
    assert unknown == [(1, "colour", "cell_no_column")]
    assert faults("A,2026-11-13,B", head="name,start,") == [(2, "B", "cell_no_heading")]
    assert faults("A,2026-11-13,B", head="name,start,name") == [(1, "name", "cell_column_twice")]
    assert faults("A,2026-11-13,more", head="name,start") == [(2, "more", "cell_no_heading")]
    assert [each.code for each in read('[1, {"name": "A"}]').faults] == [
        "cell_no_object",
        "cell_missing",
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "keydates_no_columns"),
        (b"Fair,2026-11-13", "keydates_no_columns"),
        (b"name,kind\nFair,event", "keydates_no_columns"),
        (b"name,start\n,\n", "keydates_empty"),
        (b"[]", "keydates_empty"),
        (b"[{]", "json_broken"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xff", "keydates_no_text"),
        (b"PK\x03\x04\x14\x00\x00\x00", "keydates_no_text"),
        (b"name,start\n" + b"x" * 200_000 + b",2026-11-13", "keydates_broken_row"),
        (b" " * (keydate_files.LARGEST + 1), "keydates_too_large"),
        (b"name,start\n" + b"A,2026-11-13\n" * 10_001, "keydates_too_many"),
        (json.dumps([{"name": "A", "start": "2026-11-13"}] * 10_001).encode(), "keydates_too_many"),
    ],
)
def test_what_is_no_file_of_key_dates_is_refused(data, code):
    assert refused(data) == code


def test_as_many_as_are_allowed_are_read():
    assert len(read("name,start\n" + "A,2026-11-13\n" * 10_000).rows) == 10_000


def test_of_a_thousand_faults_the_first_ones_are_told():
    found = read("name,start\n" + ",x\n" * 1_000)
    assert len(found.faults) == keydate_files.MOST_FAULTS
    assert found.rows == ()


ROW = st.lists(st.text(max_size=12) | st.sampled_from(["2026-11-13", "sale", "1"]), max_size=9)


def tried(data):
    """Returns what a file holds, or why it is refused."""
    try:
        return key_dates_from(data)
    except UserError as error:
        return error


def is_told(found):
    if isinstance(found, UserError):
        return found.code in MESSAGES
    return all(each.code in MESSAGES and each.row >= 1 for each in found.faults)


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8")))
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(data):
    assert is_told(tried(data))


@given(st.lists(ROW, max_size=5))
@settings(max_examples=100)
def test_any_rows_are_taken_or_told(rows):
    lines = (",".join(json.dumps(cell, ensure_ascii=False) for cell in row) for row in rows)
    found = tried("\n".join((HEAD, *lines)).encode())
    assert is_told(found)
    assert isinstance(found, UserError) or all(each.values["name"] for each in found.rows)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=8), st.lists))
@settings(max_examples=80)
def test_any_json_is_taken_or_told(value):
    found = tried(json.dumps([value, {"name": value, "start": value}]).encode())
    assert is_told(found)
    assert isinstance(found, UserError) or found.faults
