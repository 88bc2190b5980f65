import csv
import datetime as dt
import io
import json
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from smcalendar.domain.desk import Entry, File, Line, Section, Sheet
from smcalendar.domain.platforms import Choice, FieldKind, FormatField
from smcalendar.domain.states import Flag, State
from smcalendar.domain.trust import Head
from smcalendar.domain.workflow import Refusal
from smcalendar.formats.csvtext import unguarded
from smcalendar.formats.desk import RENDERERS, render
from smcalendar.words import LANGUAGES, Words

FILES = Path(__file__).parent.parent / "files"
SUFFIXES = {"html": "html", "md": "md", "csv": "csv", "json": "json", "text": "txt"}

TEXT = """天氣涼了，換一泡溫潤的茶 🍵

- 前 100 名送濾茶包
- 滿 NT$1,200 免運
@amy_lin 說：「像走進秋天的院子」
``` 暗號 ````

　　你最想先喝哪一種？

#桂花烏龍

https://example.tw/osmanthus?utm_source=facebook&utm_campaign=winter_2026"""

LINES = (
    Line(
        "tone",
        "before_review",
        {"en": "Sounds like the brand", "zh_TW": "語氣符合品牌"},
        False,
        False,
    ),
    Line("fits", "before_posting", {"en": "The text fits", "zh_TW": "文案符合上限"}, True, True),
    Line("time", "before_posting", {"en": "Time is right", "zh_TW": "時間正確"}, False, False),
    Line(
        "page",
        "while_posting",
        {"en": "Posted as the Page", "zh_TW": "以粉絲專頁發布"},
        True,
        False,
    ),
    Line("link", "after_posting", {"en": "Link saved back", "zh_TW": "連結已回填"}, True, False),
)

REPLIES = FormatField(
    name="replies",
    kind=FieldKind.CHOICE,
    labels={"en": "Who can reply", "zh_TW": "誰可以回覆"},
    choices=(Choice(value="followers", labels={"en": "Followers", "zh_TW": "追蹤者"}),),
)
PLACE = FormatField(name="place", kind=FieldKind.LINE, labels={"en": "Location", "zh_TW": "地點"})


def entry(number, **changes):
    standard = Entry(
        id=f"00000000-0000-4000-8000-{number:012}",
        code=f"K7-4{number}F",
        date=dt.date(2026, 11, 18),
        time=dt.time(19, 0),
        zone="Asia/Taipei",
        account="@moontea.tw",
        platform="facebook",
        format="post",
        format_names={"en": "Post", "zh_TW": "貼文"},
        state=State.READY,
        flags=(),
        title="冬季新品",
        text="週六下午兩點，門市見。",
        files=(),
        link="",
        link_is_pasted=False,
        first_comment="",
        fields={},
        scheduled_with="",
        overridden="",
        url="",
        lines=LINES,
    )
    return replace(standard, **changes)


FULL = entry(
    1,
    flags=(Flag.LATE,),
    title="冬季新品：桂花烏龍 *開賣* [1]",
    text=TEXT,
    files=(
        File(1, "主視覺_1.jpg", "a" * 64, "木桌上一罐打開的桂花烏龍，\n旁邊是兩個白瓷杯"),
        File(2, "final_final2.jpg", "b" * 64, ""),
    ),
    link="https://example.tw/osmanthus?utm_source=facebook&utm_campaign=winter_2026",
    link_is_pasted=True,
    first_comment="=購買連結：https://example.tw/osmanthus\n門市資訊請看置頂貼文",
)
SCHEDULED = entry(
    2,
    date=dt.date(2026, 11, 20),
    state=State.SCHEDULED,
    scheduled_with="Meta Business Suite",
    overridden="客戶電話同意，書面補件中",
    url="https://facebook.com/moontea.tw/posts/1",
)
ABROAD = entry(
    3,
    date=dt.date(2026, 11, 19),
    time=dt.time(0, 30),
    zone="Asia/Tokyo",
    platform="instagram",
    title="How we roast <oolong>",
    text="Three hours & two people.",
    link="https://example.jp/roast",
    fields={"replies": "followers", "place": "台北市大同區", "old": "_kept_"},
    format_fields=(PLACE, REPLIES),
)
HELD = entry(
    4,
    time=None,
    flags=(Flag.ON_HOLD,),
    why_not=(Refusal("on_hold", {"reason": "等客戶確認價格"}),),
)
INCOMPLETE = entry(
    5,
    date=None,
    time=None,
    platform="instagram",
    why_not=(Refusal("field_missing", {"label": dict(PLACE.labels)}),),
)
SHEET = Sheet(
    first=dt.date(2026, 11, 16),
    last=dt.date(2026, 11, 22),
    zone="Asia/Taipei",
    workspace="月見茶行",
    made_at=dt.datetime(2026, 11, 18, 11, 30, tzinfo=dt.UTC),
    head=Head(1234, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    sections=(
        Section("facebook", {"en": "Facebook", "zh_TW": "Facebook"}, (FULL, SCHEDULED), (HELD,)),
        Section("instagram", {"en": "Instagram", "zh_TW": "Instagram"}, (ABROAD,), (INCOMPLETE,)),
    ),
)
EMPTY = replace(SHEET, sections=())
ENTRIES = (FULL, SCHEDULED, HELD, ABROAD, INCOMPLETE)


def rendered(kind, lang="en", sheet=SHEET):
    return render(sheet, Words(lang), kind).decode("utf-8")


# Readers: what each file says of each item, taken apart again without our code.


def said(each, lang):
    """What every file has to say of an entry."""
    return {
        "code": each.code,
        "text": each.text,
        "first_comment": each.first_comment,
        "files": [(file.name, file.alt) for file in each.files],
        "link": each.link,
        "url": each.url,
        "overridden": each.overridden,
        "lines": [(line.texts[lang], line.required, line.ticked) for line in each.lines],
    }


def from_json(lang):
    for section in json.loads(rendered("json", lang))["platforms"]:
        for item in section["items"] + section["apart"]:
            yield {
                **{name: item[name] for name in ("code", "text", "first_comment", "link", "url")},
                "overridden": item["overridden"],
                "files": [(each["name"], each["alt"]) for each in item["assets"]],
                "lines": [(e["text"], e["required"], e["ticked"]) for e in item["lines"]],
            }


def from_csv(lang):
    words = Words(lang)
    for row in csv.DictReader(io.StringIO(rendered("csv", lang).removeprefix("\ufeff"), "")):
        cells = {name: unguarded(cell) for name, cell in row.items()}
        required = f" [{words.t('required')}]"
        lines = re.findall("^([☑☐]) (.*)$", cells[words.t("Check lines")], re.MULTILINE)
        files = re.split(r"^\d\. ", cells[words.t("Files, in this order")], flags=re.MULTILINE)[1:]
        yield {
            "code": cells[words.t("Code")],
            "text": cells[words.t("Text to paste")],
            "first_comment": cells[words.t("First comment")],
            "link": cells[words.t("Link")],
            "url": cells[words.t("Address of the post")],
            "overridden": cells[words.t("Reason for overriding")],
            "files": [named(each.strip("\n"), words.t("Alt text")) for each in files],
            "lines": [
                (text.removesuffix(required), text.endswith(required), box == "☑")
                for box, text in lines
            ],
        }


def named(file, label):
    """Takes `name` and, on a line of its own, `Alt text: ...` apart."""
    name, _, alt = file.partition("\n")
    return name, re.sub(rf"^(- )?{label}[:：] ?", "", alt)


def from_markdown(lang):
    words = Words(lang)
    for part in re.split(r"^#{3,4} .* · .*$", rendered("md", lang), flags=re.MULTILINE)[1:]:
        blocks = re.findall(
            r"\*\*([^\n]+)\*\*\n\n(`{3,})\n(.*?)\n\2$", part, re.MULTILINE | re.DOTALL
        )
        pasted = {label: text for label, _, text in blocks}
        prose = re.sub(r"(`{3,})\n.*?\n\1$", "", part, flags=re.MULTILINE | re.DOTALL)
        prose = re.sub(r"\\([!-/:-@\[-`{-~\n])", r"\1", prose)
        facts = dict(re.findall(r"^(?:- )?(.+?)(?:: |：)<?(.*?)>?$", prose, re.MULTILINE))
        required = f" **({words.t('required')})**"
        lines = re.findall(r"^- \[([x ])\] (.*)$", prose, re.MULTILINE)
        files = re.findall(r"^\d\. (.*(?:\n   - .*(?:\n(?![\d\n]).*)*)?)", prose, re.MULTILINE)
        urls = facts[f"**{words.t('Address of the post')}**"]
        links = (words.t("Link (already in the text)"), words.t("Link (not in the text)"))
        yield {
            "code": facts[words.t("Code")],
            "text": pasted.get(words.t("Text to paste"), ""),
            "first_comment": pasted.get(words.t("First comment"), ""),
            "link": "".join(facts.get(each, "") for each in links),
            "url": urls.strip("_"),
            "overridden": facts.get(words.t("Reason for overriding"), ""),
            "files": [named(each.replace("\n   ", "\n"), words.t("Alt text")) for each in files],
            "lines": [
                (text.removesuffix(required), text.endswith(required), box == "x")
                for box, text in lines
            ],
        }


VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """Takes a checklist apart as a browser does; keeps all elements and attributes."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.open = []
        self.items = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        attributes = dict(attrs)
        if tag == "article":
            self.items.append({"pre": [], "file": [], "alt": [], "a": [], "lines": [], "dd": []})
        if attributes.get("type") == "checkbox":
            self.items[-1]["lines"].append(["", False, "checked" in attributes])
        if tag == "pre":
            self.items[-1]["pre"].append("")
        if tag not in VOID:
            self.open.append((tag, attributes.get("class", "")))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if "article" not in [tag for tag, _ in self.open]:
            return
        item, inside = self.items[-1], self.open[-1]
        if inside == ("pre", "paste"):
            item["pre"][-1] += data
        elif inside == ("span", "code"):
            item["code"] = data
        elif inside == ("span", "file"):
            item["file"].append(data)
            item["alt"].append("")
        elif inside == ("span", "exact") and "ol" in [tag for tag, _ in self.open]:
            item["alt"][-1] = data
        elif inside[0] == "a":
            item["a"].append(data)
        elif inside == ("dd", "exact"):
            item["dd"].append(data)
        elif "label" in [tag for tag, _ in self.open] and inside[0] == "span":
            item["lines"][-1][0] += data.strip()
        elif inside[0] == "strong":
            item["lines"][-1][1] = True


def from_html(lang):
    for item, each in zip(Page(rendered("html", lang)).items, ENTRIES, strict=True):
        # A browser drops the line break right after <pre>.
        pasted = [text.removeprefix("\n") for text in item["pre"]]
        yield {
            "code": item["code"],
            "text": pasted[0],
            "first_comment": "".join(pasted[1:]),
            "files": [*zip(item["file"], item["alt"], strict=True)],
            "link": item["a"][0] if each.link else "",
            "url": item["a"][-1] if each.url else "",
            "overridden": item["dd"][-1] if each.overridden else "",
            "lines": [tuple(line) for line in item["lines"]],
        }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("read", [from_json, from_csv, from_markdown, from_html])
def test_every_file_says_the_same_of_every_item(read, lang):
    assert [*read(lang)] == [said(each, lang) for each in ENTRIES]


def only_letters(text):
    """What survives in a PDF: no blanks, no emoji, and Chinese in its usual code points."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(
        each
        for each in folded
        if each.isalnum() or (unicodedata.category(each)[0] in "PS" and ord(each) < 0x3000)
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pdf_says_the_same_of_every_item(lang, qapp):
    from pypdfium2 import PdfDocument

    from smcalendar.paper.desk import checklist_pdf

    document = PdfDocument(checklist_pdf(SHEET, Words(lang)))
    written = only_letters("".join(page.get_textpage().get_text_range() for page in document))
    for each in ENTRIES:
        before, code, written = written.partition(each.code)
        assert code, before
        facts = said(each, lang)
        lines = [text for text, _, _ in facts.pop("lines")]
        files = [part for file in facts.pop("files") for part in file]
        for part in (*facts.values(), *files, *lines):
            assert part == each.code or only_letters(part) in written


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", RENDERERS)
def test_the_whole_file_is_as_it_was(kind, lang, tmp_path):
    kept = FILES / f"checklist.{lang}.{SUFFIXES[kind]}"
    made = tmp_path / kept.name
    made.write_bytes(render(SHEET, Words(lang), kind))
    assert made.read_bytes() == kept.read_bytes(), f"if this is right, copy {made} to {kept}"


# What somebody typed stays text.

PAYLOADS = (
    "<script>alert(1)</script>",
    "</pre></style></title><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    "javascript:alert(1)",
    'https://example.tw/" onclick="alert(1)',
    "data:text/html,<script>alert(1)</script>",
    "{{ 7 * 7 }}{% include 'checklist.css' %}",
    "&lt;b&gt;&#60;i&#62;",
    "<!-- --><![CDATA[ ]]><?php ?>",
    "=cmd|'/C calc'!A0",
    "+1+1\n-1-1\n@SUM(A1)\n\t=1\n\r=1",
    "＝1＋1\n　－1\n＠SUM",
    '","=1+1";=1+1\t=1+1',
    "``````\n# not a heading\n- [ ] no task\n| a | b |\n<details open>",
    "1. one\n2) two\n***\n===\n> quote\n[x](javascript:alert(1)) ![](x)",
    "\u202egnp.exe \u2028 \u2029 \x85 \ufeff",
)


def hostile(payload):
    """An entry with the payload in every place where somebody may have typed it."""
    return entry(
        6,
        code=payload,
        account=f"@{payload}",
        title=payload,
        text=payload,
        files=(File(1, payload, payload, payload),),
        link=payload,
        first_comment=payload,
        fields={"place": payload, "replies": payload, payload: payload},
        format_fields=(PLACE, REPLIES),
        scheduled_with=payload,
        overridden=payload,
        url=payload,
        lines=(replace(LINES[1], texts=dict.fromkeys(LANGUAGES, payload)),),
        why_not=(Refusal("on_hold", {"reason": payload}),),
    )


def hostile_sheet(payload):
    section = replace(
        SHEET.sections[0],
        names=dict.fromkeys(LANGUAGES, payload),
        entries=(replace(hostile(payload), why_not=()),),
        apart=(hostile(payload),),
    )
    return replace(SHEET, workspace=payload, sections=(section, SHEET.sections[1]))


PLAIN = "head title style body header main nav article h1 h2 h4 ol dt br details summary"
ALLOWED = {
    "html": {"lang"},
    "meta": {"charset", "http-equiv", "content", "name"},
    **{name: set() for name in (*PLAIN.split(), "strong", "label")},
    **{name: {"class"} for name in ("span", "p", "ul", "dl", "dd", "div", "h3", "pre")},
    "section": {"id"},
    "li": {"value"},
    "a": {"href", "rel"},
    "input": {"type", "inputmode", "autocomplete", "checked"},
}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_becomes_an_element_or_an_attribute(payload):
    ours = Page(rendered("html")).elements
    made = Page(rendered("html", sheet=hostile_sheet(payload))).elements
    assert {name for name, _ in made} <= ALLOWED.keys()
    assert [(n, a) for n, attributes in made for a in attributes if a not in ALLOWED[n]] == []
    assert [
        a["href"] for n, a in made if n == "a" and not a["href"].startswith(("#", "http"))
    ] == []
    assert [each for each in made if each[0] == "meta"] == [
        each for each in ours if each[0] == "meta"
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_html_shows_a_text_as_it_was_typed(payload):
    page = Page(rendered("html", sheet=hostile_sheet(payload)))
    assert [text.removeprefix("\n") for text in page.items[0]["pre"]] == [payload, payload]


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_of_a_table_begins_as_a_formula(payload, separator):
    table = rendered("csv", sheet=hostile_sheet(payload)).removeprefix("\ufeff")
    rows = [*csv.reader(io.StringIO(table, ""), delimiter=separator)]
    begun = [cell.lstrip(" \u3000")[:1] for row in rows for cell in row]
    assert set(begun) & set("=+-@＝＋－＠\t\r") == set()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_table_gives_every_text_back(payload):
    table = rendered("csv", sheet=hostile_sheet(payload)).removeprefix("\ufeff")
    row = next(csv.DictReader(io.StringIO(table, "")))
    cells = [row[name] for name in ("Code", "Title", "Text to paste", "First comment", "Link")]
    assert [unguarded(cell) for cell in cells] == [payload] * 5


@pytest.mark.parametrize("payload", PAYLOADS)
def test_json_gives_every_text_back(payload):
    section = json.loads(rendered("json", sheet=hostile_sheet(payload)))["platforms"][0]
    assert section["items"][0]["text"] == section["items"][0]["title"] == payload
    assert section["apart"][0]["why_not"] == [
        {"code": "on_hold", "values": {"reason": payload}, "message": f"On hold: {payload}"}
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markdown_has_no_more_headings_tasks_and_blocks_than_its_items(payload):
    text = rendered("md", sheet=hostile_sheet(payload))
    prose = re.sub(r"^(`{3,})\n.*?\n\1$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall("^#", prose, re.MULTILINE)) == 9
    assert len(re.findall("^- \\[", prose, re.MULTILINE)) == 2 + 2 * len(LINES)
    assert re.findall(r"(?<!\\)<(?!https?://)", prose) == []
    assert re.findall(r"^(?:```|~~~|\||>)", prose, re.MULTILINE) == []


@pytest.mark.parametrize("kind", RENDERERS)
def test_what_no_file_can_hold_is_replaced(kind):
    assert rendered(kind, sheet=hostile_sheet("half \ud83d of a pair"))


# Details


@pytest.mark.parametrize("kind", RENDERERS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_checklist_says_so(kind, lang):
    sentence = Words(lang).t("There is nothing to post in these days.")
    made = rendered(kind, lang, EMPTY)
    assert json.loads(made)["platforms"] == [] if kind == "json" else sentence in made


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_needs_nothing_from_outside_and_runs_nothing(lang):
    page = rendered("html", lang)
    elements = Page(page).elements
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert elements[0] == ("html", {"lang": {"zh_TW": "zh-Hant-TW", "en": "en"}[lang]})
    assert any(each.get("content", "").startswith(policy) for _, each in elements)
    assert not re.search("<script|url\\(|@import|src=", page)


def test_only_addresses_of_the_web_can_be_clicked():
    def links(address):
        sheet = replace(
            SHEET, sections=(replace(SHEET.sections[1], entries=(entry(7, link=address),)),)
        )
        return [
            each["href"]
            for name, each in Page(rendered("html", sheet=sheet)).elements
            if name == "a"
        ]

    assert links("https://example.tw/?a=1&b=2") == ["https://example.tw/?a=1&b=2"]
    assert links("javascript:alert(1)") == links("file:///etc/passwd") == []


def test_what_stands_against_posting_is_said_beside_the_item_and_apart():
    text = rendered("text")
    assert text.index("K7-43F") < text.index("Cannot be posted now") < text.index("K7-44F")
    assert "→ On hold: 等客戶確認價格" in text
    assert "→ Missing: Location." in text
    page = rendered("html")
    assert page.index("Cannot be posted now") < page.index("<li>On hold: 等客戶確認價格</li>")


def test_the_text_for_a_chat_has_no_boxes_and_goes_by_day_and_platform():
    assert rendered("text").splitlines()[3:9] == [
        "■ Wed 18 Nov",
        "Facebook",
        "19:00 @moontea.tw K7-41F 冬季新品：桂花烏龍 *開賣* [1] ◆ Ready · ! Late",
        "Instagram",
        "23:30 (Thu 19 Nov 00:30 in Asia/Tokyo) @moontea.tw K7-43F How we roast <oolong>",
        "",
    ]


def test_a_table_has_a_row_for_each_item_and_is_made_for_excel():
    data = render(SHEET, Words("en"), "csv")
    assert data.startswith(b"\xef\xbb\xbfCode,Date,Time,")
    assert data.endswith(b"\r\n")
    assert len([*csv.reader(io.StringIO(data.decode("utf-8-sig"), ""))]) == 1 + len(ENTRIES)


def test_json_names_instants_and_days_as_records_do():
    (facebook, instagram) = json.loads(rendered("json"))["platforms"]
    item = instagram["items"][0]
    assert (item["date"], item["time"], item["zone"]) == ("2026-11-19", "00:30", "Asia/Tokyo")
    assert item["start"] == "2026-11-19T00:30:00+09:00"
    assert item["fields"] == {"replies": "followers", "place": "台北市大同區", "old": "_kept_"}
    assert facebook["apart"][0]["date"] == "2026-11-18"
    assert facebook["apart"][0]["start"] is facebook["apart"][0]["time"] is None


def test_jinja_is_imported_for_a_page_only():
    program = "import sys; import smcalendar.formats.desk; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not {"jinja2", "pydantic", "PySide6"} & set(done.stdout.split())
