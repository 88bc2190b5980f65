import json
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

TOOL = Path(__file__).resolve().parents[2] / "packaging" / "words.py"
PROGRAM = """
def demo(words, t, n, total):
    words.t("Plain")
    words.t("%n post(s) moved", "", n)
    self.words.t("Own")
    self.words.t("%n item(s)", "history", len(n))
    t("Bare")
    t("%n left", "", n)
    t("%n item(s) are late", "", n)
    words.t(
        "A long sentence "
        "on two lines for {name}.",
        "with a comma after the comment",
    )
    words.t("Open", "verb")
    words.t("Open", "state")
    #: shown on a button
    words.t("Post")
    print(words.t("'Quoted' & <marked>"), t("Second in a line"))

LABELS = {"post": N_("Record", "Post"), "moved": N_("History", "Add %n record(s)")}
LONG = N_(
    "Message",
    "{name} cannot be read: "
    "too large or damaged.",
)
"""


class Project:
    """A small project with the tool in it."""

    def __init__(self, root):
        self.root = root
        (root / "packaging").mkdir()
        (root / "smcalendar" / "cli").mkdir(parents=True)
        shutil.copy(TOOL, root / "packaging")

    def write(self, program):
        (self.root / "smcalendar" / "cli" / "demo.py").write_text(program, encoding="utf-8")

    def run(self, *options, status=0):
        command = [sys.executable, str(self.root / "packaging" / "words.py"), *options]
        result = subprocess.run(command, cwd="/", capture_output=True, text=True)
        assert result.returncode == status, result.stderr
        return result.stdout

    def fill(self, texts):
        file = self.root / "fill.json"
        file.write_text(json.dumps(texts), encoding="utf-8")
        return self.run("--fill", str(file))

    def file(self, lang):
        return self.root / "resources" / "i18n" / f"{lang}.ts"

    def messages(self, lang="zh_TW"):
        messages = ElementTree.parse(self.file(lang)).iter("message")
        return {(each.findtext("source"), each.findtext("comment", "")): each for each in messages}

    def forms(self, source, lang="zh_TW"):
        translation = self.messages(lang)[source, ""].find("translation")
        return translation.get("type"), [each.text for each in translation.iter("numerusform")]


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "有 空格"
    folder.mkdir()
    return Project(folder)


@pytest.fixture
def demo(project):
    project.write(PROGRAM)
    project.run()
    return project


def test_every_way_to_say_something_is_found(demo):
    assert set(demo.messages()) == {
        ("Plain", ""),
        ("%n post(s) moved", ""),
        ("Own", ""),
        ("%n item(s)", "history"),
        ("Bare", ""),
        ("%n left", ""),
        ("%n item(s) are late", ""),
        ("A long sentence on two lines for {name}.", "with a comma after the comment"),
        ("Open", "verb"),
        ("Open", "state"),
        ("Post", ""),
        ("'Quoted' & <marked>", ""),
        ("Second in a line", ""),
        ("Add %n record(s)", ""),
        ("{name} cannot be read: too large or damaged.", ""),
    }


def test_what_counts_has_plural_forms_and_nothing_else(demo):
    plural = {key for key, each in demo.messages().items() if each.get("numerus") == "yes"}
    assert plural == {key for key in demo.messages() if "%n" in key[0]}
    assert set(demo.messages("en")) == plural


def test_one_sentence_stands_once_with_its_meaning_and_its_file(demo):
    contexts = ElementTree.parse(demo.file("zh_TW")).iter("context")
    (record,) = (each for each in contexts if each.findtext("name") == "Record")
    (post,) = record.iter("message")
    assert post.findtext("source") == "Post"
    assert post.findtext("extracomment") == "shown on a button"
    (place,) = post.iter("location")
    assert place.attrib == {"filename": "../../smcalendar/cli/demo.py"}


def test_a_second_run_changes_nothing(demo):
    before = demo.file("zh_TW").read_bytes()
    demo.run("--check")
    demo.run()
    assert demo.file("zh_TW").read_bytes() == before


def test_moved_lines_change_nothing(demo):
    demo.write("# a new line\n" + PROGRAM)
    demo.run("--check")


def test_check_tells_of_a_new_sentence_and_writes_nothing(demo):
    before = demo.file("zh_TW").read_bytes()
    demo.write(PROGRAM + 't("New")\n')
    assert "zh_TW out of date" in demo.run("--check", status=1)
    assert demo.file("zh_TW").read_bytes() == before


def test_finished_translations_stay_and_those_of_vanished_sentences_go(demo):
    demo.fill({"Plain": "普通", "Own": "自己的"})
    demo.write(PROGRAM.replace('"Own"', '"Changed"'))
    demo.run()
    assert demo.messages()["Plain", ""].findtext("translation") == "普通"
    assert ("Own", "") not in demo.messages()
    assert demo.messages()["Changed", ""].find("translation").get("type") == "unfinished"


def test_what_linguist_writes_beside_a_translation_stays(demo):
    file = demo.file("zh_TW")
    noted = file.read_text(encoding="utf-8").replace(
        "<source>Plain</source>",
        "<source>Plain</source>\n        <translatorcomment>asked</translatorcomment>",
    )
    file.write_text(noted, encoding="utf-8")
    demo.run()
    assert demo.messages()["Plain", ""].findtext("translatorcomment") == "asked"
    demo.fill({"Plain": "普通"})
    assert demo.messages()["Plain", ""].findtext("translatorcomment") == "asked"


def test_english_plurals_follow_from_the_source_or_are_open(demo):
    assert demo.forms("Add %n record(s)", "en") == (None, ["Add %n record", "Add %n records"])
    assert demo.forms("%n item(s) are late", "en") == ("unfinished", [None, None])
    assert demo.forms("%n left", "en") == ("unfinished", [None, None])


def test_filling_takes_comments_both_languages_and_leaves_finished_ones_alone(demo):
    demo.fill({"Open // state": "進行中", "Plain": "普通"})
    told = demo.fill(
        {"Plain": "另一個", "%n left": {"zh_TW": "剩 %n 個", "en": ["%n left", "%n left"]}}
    )
    assert demo.messages()["Open", "state"].findtext("translation") == "進行中"
    assert demo.messages()["Open", "verb"].findtext("translation") == ""
    assert demo.messages()["Plain", ""].findtext("translation") == "普通"
    assert demo.forms("%n left") == (None, ["剩 %n 個"])
    assert demo.forms("%n left", "en") == (None, ["%n left", "%n left"])
    assert "Bare" in told
    assert "Plain" not in told


def test_filling_names_what_the_program_does_not_say(demo):
    assert "not in the program: Plian" in demo.fill({"Plian": "普通"})


def test_quotes_and_marks_are_kept(demo):
    demo.fill({"'Quoted' & <marked>": "「引用」& <標記>"})
    assert "「引用」&amp; &lt;標記&gt;" in demo.file("zh_TW").read_text(encoding="utf-8")
    assert demo.messages()["'Quoted' & <marked>", ""].findtext("translation") == "「引用」& <標記>"
