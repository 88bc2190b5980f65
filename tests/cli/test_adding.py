"""`add`: all of a JSON file, or nothing."""

import json

import pytest


def added(run, planned, kind, records, *more, **settings):
    data = json.dumps(records).encode()
    return run("add", kind, planned.folder, "--json", "-", *more, stdin=data, **settings)


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("brands", {"name": "Hill"}),
        ("people", {"name": "Zoe", "roles": ["writer"]}),
        ("accounts", {"brand": "Harbor", "platform": "youtube", "handle": "@harbor"}),
        ("campaigns", {"brand": "Harbor", "name": "Lights"}),
        ("posts", {"text": "Hello"}),
    ],
)
def test_add_takes_one_object_or_several_and_prints_the_new_ids(run, planned, kind, record):
    ran = added(run, planned, kind, record)
    assert ran.status == 0
    (one,) = ran.json()[kind]
    two = added(run, planned, kind, [record | {"name": "A"} if "name" in record else record] * 2)
    listed = {each["id"] for each in run("list", kind, planned.folder, "--json").json()}
    assert {one, *two.json()[kind]} <= listed
    assert len(two.json()[kind]) == 2


def test_a_post_comes_with_its_items_as_drafts_of_who_acts(run, planned):
    post = {
        "title": "Evening",
        "items": [
            {"account": "harbor", "date": "2026-12-01", "time": "20:00"},
            {"account": "facebook:qingtian", "format": "reel", "zone": "Europe/Berlin"},
        ],
    }
    (identifier,) = added(run, planned, "posts", post, "--as", "Bob").json()["posts"]
    items = run("list", "items", planned.folder, "--text", "Evening", "--json").json()
    assert [each["post_id"] for each in items] == [identifier] * 2
    assert [(each["state"], each["zone"]) for each in items] == [
        ("draft", "America/New_York"),
        ("draft", "Europe/Berlin"),
    ]
    assert [each["format"] for each in items] == ["post", "reel"]
    entry = run("log", planned.folder, "--json").json()[0]
    assert (entry["actor"], entry["kind"]) == ("Bob", "change")


def test_a_campaign_comes_with_phases_and_accounts_by_their_handles(run, planned):
    campaign = {
        "brand": "Harbor",
        "name": "Lights",
        "accounts": ["harbor"],
        "phases": [
            {"name": "Sale", "start": "2026-12-11"},
            {"name": "Teaser", "start": "2026-12-01", "end": "2026-12-10"},
        ],
    }
    (identifier,) = added(run, planned, "campaigns", campaign).json()["campaigns"]
    listed = run("list", "campaigns", planned.folder, "--json").json()
    accounts = run("list", "accounts", planned.folder, "--json").json()
    (stored,) = (each for each in listed if each["id"] == identifier)
    assert stored["accounts"] == [e["id"] for e in accounts if e["handle"] == "harbor"]
    assert stored["phases"] == [
        {"name": "Teaser", "start": "2026-12-01", "end": "2026-12-10"},
        {"name": "Sale", "start": "2026-12-11", "end": None},
    ]
    unknown = added(run, planned, "campaigns", campaign | {"accounts": ["harbor", "none"]})
    assert unknown.status == 2
    assert "[0].accounts[1]" in unknown.error


def test_accounts_and_people_come_with_their_slots_targets_and_days_off(run, planned):
    slots = [{"weekday": 1, "time": "19:00"}, {"weekday": 3, "time": "12:00"}]
    targets = [{"pillar": "", "per_week": 3}]
    account = {"brand": "Harbor", "platform": "line", "handle": "harbor_line"}
    added(run, planned, "accounts", account | {"slots": [*slots, slots[0]], "targets": targets})
    added(run, planned, "people", {"name": "Dee"})
    person = {"name": "Away", "deputy": "Dee", "away": [["2026-12-01", "2026-12-02"]]}
    added(run, planned, "people", person)
    listed = run("list", "accounts", planned.folder, "--json").json()
    (stored,) = (each for each in listed if each["handle"] == "harbor_line")
    assert (stored["slots"], stored["targets"]) == (slots, targets)
    people = {each["name"]: each for each in run("list", "people", planned.folder, "--json").json()}
    assert people["Away"]["away"] == [["2026-12-01", "2026-12-02"]]
    assert people["Away"]["deputy_id"] == people["Dee"]["id"]
    unknown = added(run, planned, "people", person | {"name": "B", "deputy": "Nobody"})
    assert "[0].deputy" in unknown.error


def test_files_come_in_from_beside_the_json_file(run, planned, tmp_path, built):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "posts.json").write_text('{"text": "x", "assets": ["../cup.jpg"]}')
    ran = run("add", "posts", planned.folder, "--json", tmp_path / "in" / "posts.json")
    assert ran.status == 2
    assert "[0].assets[0]" in ran.error
    (tmp_path / "in" / "cup.jpg").write_bytes((built.parent / "cup.jpg").read_bytes())
    (tmp_path / "in" / "posts.json").write_text('{"text": "x", "assets": ["cup.jpg"]}')
    assert run("add", "posts", planned.folder, "--json", tmp_path / "in" / "posts.json").status == 0
    assert len(run("list", "assets", planned.folder, "--json").json()) == 1


def test_a_link_that_leads_to_itself_is_no_picture(run, planned, tmp_path):
    (tmp_path / "loop.png").symlink_to("loop.png")
    file = tmp_path / "posts.json"
    file.write_text('{"text": "x", "assets": ["loop.png"]}')
    ran = run("add", "posts", planned.folder, "--json", file)
    assert ran.status == 2
    assert "[0].assets[0]" in ran.error


def test_posts_and_their_new_files_are_one_change(run, tmp_path, planned, built):
    run("new", tmp_path / "other")
    run("add", "posts", tmp_path / "other", "--json", write(built, {"text": "x"}))
    entries = run("log", tmp_path / "other", "--json").json()
    assert [each["label_code"] for each in entries] == ["add_posts"]
    assert run("undo", tmp_path / "other").status == 0
    assert run("list", "assets", tmp_path / "other", "--json").json() == []
    assert run("list", "posts", tmp_path / "other", "--json").json() == []


def write(built, post):
    file = built.parent / "one.json"
    file.write_text(json.dumps(post | {"assets": ["cup.jpg"]}))
    return file


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"text": "x", "titel": "x"}, "[1].titel"),
        ({"title": ""}, "[1]"),
        ({"text": "x", "items": [{"account": "nobody"}]}, "[1].items[0].account"),
        ({"text": "x", "items": [{"account": "qingtian"}]}, "[1].items[0].account"),
        ({"text": "x", "items": [{"account": "harbor", "date": "soon"}]}, "[1].items[0].date"),
        ({"text": "x", "items": [{"account": "harbor", "time": "9:00"}]}, "[1].items[0].time"),
        ({"text": "x", "items": [{"account": "harbor", "zone": "Moon"}]}, "[1].items[0].zone"),
        ({"text": "x", "items": [{"account": "harbor", "format": "x"}]}, "[1].items[0].format"),
        ({"text": "x", "owner": "Zoe"}, "[1].owner"),
        ({"text": "x", "campaign": "Zoe"}, "[1].campaign"),
        ({"text": "x", "assets": ["nothing.jpg"]}, "[1].assets[0]"),
        ({"text": "x", "assets": ["/etc/passwd"]}, "[1].assets[0]"),
        ({"text": 7}, "[1].text"),
        ({"text": "a\x00b"}, "[1].text"),
        ({"text": "\ud800"}, "[1].text"),
        ({"text": "x" * 1_000_000}, "[1].text"),
        ([], "[1]"),
        (None, "[1]"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_one_wrong_record_refuses_the_whole_file(run, planned, snapshot, wrong, place, lang):
    before = snapshot(planned.folder)
    ran = added(run, planned, "posts", [{"text": "good"}, wrong], "--lang", lang)
    assert ran.status == 2
    assert place in ran.error
    assert len(ran.error) < 500
    assert snapshot(planned.folder) == before


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1,]", b'{"text": NaN}', b"\xff\xfe[", b"\x00", b"[" * 100_000, b"nothing"],
)
def test_what_is_no_json_is_refused(run, planned, snapshot, data):
    before = snapshot(planned.folder)
    ran = run("add", "posts", planned.folder, "--json", "-", stdin=data)
    assert ran.status == 2
    assert ran.error.startswith("Nothing was done")
    assert snapshot(planned.folder) == before


def test_a_byte_order_mark_is_fine(run, planned):
    data = b"\xef\xbb\xbf" + json.dumps({"name": "Zoe"}).encode()
    assert run("add", "people", planned.folder, "--json", "-", stdin=data).status == 0


@pytest.mark.parametrize("file", ["missing.json", ".", "a\x00b"])
def test_a_file_that_cannot_be_read_is_refused(run, planned, file):
    ran = run("add", "posts", planned.folder, "--json", file)
    assert ran.status == 2
    assert ran.error.endswith("cannot be read. Nothing was done.")
