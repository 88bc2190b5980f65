"""`new` and `list`."""

import pytest

ITEM_KEYS = {
    *("id", "code", "post_id", "version", "sequence", "title", "platform", "account"),
    *("account_id", "brand", "campaign", "campaign_id", "owner", "owner_id", "format"),
    *("language", "state", "flags", "date", "time", "zone", "start", "end", "text", "own"),
    *("labels", "assets", "url", "posted_at", "posted_by", "problems"),
}

INSTAGRAM, X = "instagram:qingtian", "x:qingtian_x"
THREADS, FACEBOOK = "threads:harbor", "facebook:qingtian"


def test_new_makes_an_empty_workspace(run, tmp_path):
    folder = tmp_path / "far" / "away"
    ran = run("new", folder)
    assert (ran.status, ran.lines) == (0, [f"The workspace {folder} is made."])
    assert run("list", "posts", folder, "--json").json() == []
    assert run("list", "items", folder).lines == ["No items."]
    assert run("list", "people", folder).lines == ["No records."]
    assert run("check", folder).lines == ["No problems."]
    assert run("log", folder).lines == ["No entries."]
    assert run("doctor", folder).lines == ["Nothing is wrong."]


def test_new_leaves_a_workspace_that_is_there_alone(run, planned, snapshot):
    before = snapshot(planned.folder)
    ran = run("new", planned.folder)
    assert ran.status == 1
    assert ran.error == f"There is a workspace in {planned.folder} already. It was not touched."
    assert snapshot(planned.folder) == before


@pytest.mark.parametrize("what", ["folder", "file", "below a file"])
def test_new_writes_nothing_where_something_else_is(run, tmp_path, snapshot, what):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "mine.txt").write_text("mine")
    target = {
        "folder": tmp_path / "taken",
        "file": tmp_path / "taken" / "mine.txt",
        "below a file": tmp_path / "taken" / "mine.txt" / "tea",
    }[what]
    before = snapshot(tmp_path)
    ran = run("new", target)
    assert ran.status == 2
    assert str(target) in ran.error
    assert snapshot(tmp_path) == before


def test_the_language_of_a_new_workspace_is_that_of_its_files(run, tmp_path):
    run("new", tmp_path / "tea", "--lang", "zh_TW")
    page = ("export", "schedule", tmp_path / "tea", "-o", "-", "--week", "2026-W48")
    assert "工作區：tea" in run(*page, "--format", "text", LANG="en_US.UTF-8").text
    assert "工作區：tea" not in run(*page, "--format", "text", SMCALENDAR_LANG="en").text
    assert "工作區：tea" not in run(*page, "--format", "text", "--lang", "en").text


def test_items_are_listed_by_start_with_the_undated_last(run, planned):
    items = run("list", "items", planned.folder, "--json").json()
    accounts = [f"{each['platform']}:{each['account'][1:]}" for each in items]
    assert accounts == [INSTAGRAM, X, THREADS, FACEBOOK]


def test_an_item_has_every_attribute_of_the_json_document(run, planned):
    first, second, *_, last = run("list", "items", planned.folder, "--json").json()
    assert first.keys() >= ITEM_KEYS
    assert {name: first[name] for name in ITEM_KEYS - {"assets", "own", "problems"}} == {
        "id": planned.id(INSTAGRAM),
        "code": planned.code(INSTAGRAM),
        "post_id": second["post_id"],
        "version": 1,
        "sequence": 0,
        "title": "新品開箱",
        "platform": "instagram",
        "account": "@qingtian",
        "account_id": first["account_id"],
        "brand": "青田茶",
        "campaign": "冬季檔期",
        "campaign_id": first["campaign_id"],
        "owner": "Amy",
        "owner_id": first["owner_id"],
        "format": "feed_image",
        "language": None,
        "state": "draft",
        "flags": [],
        "date": "2026-11-23",
        "time": "19:00",
        "zone": "Asia/Taipei",
        "start": "2026-11-23T19:00:00+08:00",
        "end": None,
        "text": "秋天的第一杯茶 🍵\n\n#茶 #秋天",
        "labels": ["茶", "新品"],
        "url": None,
        "posted_at": None,
        "posted_by": None,
    }
    assert first["own"]["text"] is None
    assert [(each["name"], each["alt"]) for each in first["assets"]] == [("cup.jpg", None)]
    assert first["assets"][0].keys() >= {"id", "sha256", "name", "alt"}
    problem = first["problems"][0]
    assert problem.keys() >= {"code", "severity", "field", "values", "message"}
    assert problem["severity"] in ("error", "advice")
    assert (second["date"], second["time"], second["start"]) == ("2026-11-24", None, None)
    assert (last["date"], last["time"], last["start"]) == (None, None, None)


def test_the_messages_of_problems_speak_the_language_asked_for(run, planned):
    said = {
        lang: run("list", "items", planned.folder, "--json", "--lang", lang).json()[0]["problems"]
        for lang in ("en", "zh_TW")
    }
    codes = {lang: [each["code"] for each in problems] for lang, problems in said.items()}
    assert codes["en"] == codes["zh_TW"]
    assert said["en"][0]["message"] != said["zh_TW"][0]["message"]


def test_other_records_have_their_attributes_and_the_names_behind_ids(run, planned):
    def first(kind):
        return run("list", kind, planned.folder, "--json").json()[0]

    people = run("list", "people", planned.folder, "--json").json()
    assert {each["name"]: each["roles"] for each in people}["Amy"] == ["planner"]
    assert all(each.keys() >= {"id", "name", "roles"} for each in people)
    campaign = first("campaigns")
    assert (campaign["brand"], campaign["owner"]) == ("青田茶", "Amy")
    assert (campaign["start"], campaign["end"]) == ("2026-11-20", "2026-11-30")
    assert first("assets")["name"] == "cup.jpg"
    assert first("accounts").keys() >= {"id", "platform", "handle", "brand", "brand_id"}
    posts = run("list", "posts", planned.folder, "--json").json()
    assert sorted(len(each["items"]) for each in posts) == [0, 1, 1, 2]


def test_a_table_has_headings_and_names_instead_of_ids(run, planned):
    heading, first, second, *_, last = run("list", "items", planned.folder).lines
    assert heading.split() == [
        *("Code", "Date", "Time", "Platform", "Account", "Format", "State", "Title")
    ]
    assert first.split() == [
        *(planned.code(INSTAGRAM), "2026-11-23", "19:00", "instagram", "@qingtian"),
        *("feed_image", "Draft", "新品開箱"),
    ]
    assert second.split()[2] == "-"
    assert last.split()[1:3] == ["-", "-"]
    assert last.endswith("Some day")
    columns = [line.index("Draft") for line in (first, second, last)]
    assert columns == [heading.index("State")] * 3


@pytest.mark.parametrize(
    ("kind", "heading", "row"),
    [
        (
            "campaigns",
            "Name  Brand  Kind  Start  End  Owner",
            "冬季檔期 青田茶 festival 2026-11-20",
        ),
        ("accounts", "Platform  Handle  Brand", "threads harbor Harbor"),
        ("brands", "Name  Time zone  Languages", "Harbor America/New_York en"),
        ("people", "Name  Roles  Department  Contact", "Bob approver - bob@example.com"),
        ("assets", "File name  File type", "cup.jpg image/jpeg"),
        ("posts", "Title  Campaign  Owner", "新品開箱 冬季檔期 Amy Products 茶, 新品"),
    ],
)
def test_every_kind_of_record_has_a_table(run, planned, kind, heading, row):
    lines = [" ".join(line.split()) for line in run("list", kind, planned.folder).lines]
    assert lines[0].startswith(" ".join(heading.split()))
    assert any(line.startswith(row) for line in lines[1:])


def test_what_lies_over_a_state_stands_beside_it(run, planned):
    run("review", planned.folder, planned.code(INSTAGRAM), "--do", "hold", "--comment", "wait")
    later = {"SMCALENDAR_NOW": "2026-11-23T20:00+08:00"}
    assert "Draft · Late · On hold" in run("list", "items", planned.folder, **later).text
    flags = run("list", "items", planned.folder, "--json", **later).json()[0]["flags"]
    assert flags == ["late", "on_hold"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["--from", "2026-11-24"], [X, THREADS]),
        (["--to", "2026-11-23"], [INSTAGRAM]),
        (["--from", "2026-11-24", "--to", "2026-11-24"], [X]),
        (["--undated"], [FACEBOOK]),
        (["--from", "2026-11-25", "--undated"], [THREADS, FACEBOOK]),
        (["--platform", "x", "--platform", "facebook"], [X, FACEBOOK]),
        (["--account", "qingtian_x"], [X]),
        (["--account", "@qingtian_x"], [X]),
        (["--account", "facebook:qingtian"], [FACEBOOK]),
        (["--account", "instagram:@qingtian"], [INSTAGRAM]),
        (["--campaign", "冬季檔期"], [INSTAGRAM, X]),
        (["--brand", "Harbor"], [THREADS]),
        (["--state", "draft"], [INSTAGRAM, X, THREADS, FACEBOOK]),
        (["--state", "posted", "--state", "ready"], []),
        (["--owner", "Amy"], [INSTAGRAM, X]),
        (["--label", "茶"], [INSTAGRAM, X]),
        (["--format", "feed_image"], [INSTAGRAM]),
        (["--pillar", "Products"], [INSTAGRAM, X]),
        (["--text", "COME AND"], [THREADS]),
        (["--owner", "Amy", "--platform", "x"], [X]),
        (["--from", "0001-01-01", "--to", "9999-12-31"], [INSTAGRAM, X, THREADS]),
    ],
)
def test_filters_narrow_and_repeated_ones_widen(run, planned, filters, found):
    items = run("list", "items", planned.folder, "--json", *filters).json()
    assert [f"{each['platform']}:{each['account'][1:]}" for each in items] == found


def test_a_day_is_that_of_the_workspace_not_of_the_item(run, planned):
    """18:30 in New York is the next morning in Taipei."""
    day = ("--from", "2026-11-27", "--to", "2026-11-27")
    (item,) = run("list", "items", planned.folder, "--json", *day).json()
    assert (item["date"], item["start"]) == ("2026-11-26", "2026-11-26T18:30:00-05:00")


def test_posts_are_found_by_their_items(run, planned):
    found = run("list", "posts", planned.folder, "--json", "--brand", "Harbor").json()
    assert [each["title"] for each in found] == ["Night market"]


def test_a_filter_that_means_nothing_here_is_refused(run, planned):
    ran = run("list", "people", planned.folder, "--platform", "x")
    assert (ran.status, ran.error) == (2, "This filter does not apply to people.")


@pytest.mark.parametrize(
    ("filters", "choices"),
    [
        (["--platform", "myspace"], "facebook, instagram, threads, x, youtube, line, tiktok"),
        (["--state", "published"], "draft, in_review"),
        (["--format", "scroll"], "post, reel"),
        (["--owner", "Zoe"], "Amy, Bob"),
        (["--campaign", "夏季"], "冬季檔期"),
        (["--brand", "harbor"], "Harbor, 青田茶"),
        (["--account", "nobody"], "facebook:qingtian, instagram:qingtian, threads:harbor"),
        (["--as", "Zoe"], "Amy, Bob"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_an_unknown_name_is_refused_with_the_choices(run, planned, filters, choices, lang):
    ran = run("list", "items", planned.folder, *filters, "--lang", lang)
    assert ran.status == 2
    assert filters[1] in ran.error
    assert choices in ran.error


def test_an_ambiguous_name_is_refused_with_what_tells_them_apart(run, planned):
    ran = run("list", "items", planned.folder, "--account", "qingtian")
    assert ran.status == 2
    assert "facebook:qingtian, instagram:qingtian" in ran.error
    people = run("list", "people", planned.folder, "--json").json()
    ids = sorted(each["id"] for each in people if each["name"] == "Mei")
    ran = run("list", "items", planned.folder, "--owner", "Mei")
    assert ran.status == 2
    assert ", ".join(ids) in ran.error
    assert run("list", "items", planned.folder, "--owner", ids[0], "--json").json() == []


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "2026-13-01", "23.11.2026", ""])
def test_what_is_no_date_is_refused(run, planned, day):
    ran = run("list", "items", planned.folder, "--from", day)
    assert (ran.status, ran.error) == (2, f"“{day}” is no date such as 2026-11-23.")


def test_key_dates_are_listed_by_day_in_both_languages(run, planned):
    week = ("--from", "2026-11-09", "--to", "2026-11-15")
    lines = run("list", "keydates", planned.folder, *week, "--lang", "en").lines
    assert lines[0].split("  ")[0] == "First day"
    assert any("2026-11-11" in line and "Double 11" in line for line in lines)
    chinese = run("list", "keydates", planned.folder, *week, "--lang", "zh_TW").lines
    assert any("2026-11-11" in line and "雙 11 購物節" in line for line in chinese)


def test_key_dates_as_json_tell_built_in_ones_from_own(run, planned):
    ran = run("list", "keydates", planned.folder, "--from", "2026-10-09", "--to", "2026-10-10")
    assert any("National Day" in line for line in ran.lines)
    on_day = ("--from", "2026-11-11", "--to", "2026-11-11", "--json")
    found = run("list", "keydates", planned.folder, *on_day).json()
    sale = next(each for each in found if each["names"]["en"] == "Double 11")
    assert (sale["id"], sale["built_in"], sale["kind"]) == (None, True, "sale")
    assert (sale["start"], sale["end"], sale["lead"]) == ("2026-11-11", "2026-11-11", 30)
    starts = [each["start"] for each in found]
    assert starts == sorted(starts)


def test_without_days_key_dates_of_a_year_from_today_are_listed(run, planned):
    found = run("list", "keydates", planned.folder, "--json", "--text", "Double 11").json()
    assert len(found) == 1


@pytest.mark.parametrize(
    "given", [("--state", "draft"), ("--undated",), ("--from", "1900-01-01", "--to", "2900-01-01")]
)
def test_what_means_nothing_for_key_dates_is_refused(run, planned, given):
    ran = run("list", "keydates", planned.folder, *given)
    assert (ran.status, ran.lines) == (2, [])
    assert ran.error
