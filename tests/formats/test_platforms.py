"""A platform's data file is read whole, or refused with the place of its fault."""

import json
from copy import deepcopy

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.platforms import Confidence, LinkPlace, MediaKind, Requirement
from smcalendar.domain.problems import Severity
from smcalendar.formats.platforms import platform_from_json

SOURCE = {"name": "a page", "as_of": "2026-11-20", "confidence": "high"}
NAMES = {"en": "Post", "zh_TW": "貼文"}
DATA = {
    "id": "line",
    "names": {"en": "LINE Official Account", "zh_TW": "LINE 官方帳號"},
    "mark": "LN",
    "formats": [
        {
            "id": "post",
            "names": NAMES,
            "minutes": 15,
            "link": "text",
            "alt_text": True,
            "first_comment": False,
            "requires": ["text"],
            "limits": [
                {
                    "field": "text",
                    "unit": "code_points",
                    "maximum": 500,
                    "severity": "error",
                    "source": SOURCE,
                }
            ],
            "media": [
                {
                    "kind": "image",
                    "types": ["jpeg"],
                    "aspect_minimum": 1,
                    "pixels_advised": [1040, 1040],
                    "severity": "advice",
                    "by_hand": False,
                    "source": {**SOURCE, "as_of": None},
                }
            ],
            "fold": {"maximum": 125, "unit": "graphemes", "source": SOURCE},
            "fields": [
                {
                    "name": "audience",
                    "kind": "choice",
                    "labels": {"en": "Audience", "zh_TW": "受眾"},
                    "choices": [{"value": "all", "labels": {"en": "All", "zh_TW": "全部"}}],
                }
            ],
        }
    ],
}


def read(data):
    return platform_from_json(json.dumps(data), "platforms/line.json")


def changed(place, value):
    """Gives the data with the value at `formats[0].limits[0].maximum` and the like replaced."""
    data = deepcopy(DATA)
    *way, last = place.replace("[", ".[").split(".")
    inside = data
    for step in way:
        inside = inside[int(step[1:-1]) if step.startswith("[") else step]
    inside[int(last[1:-1]) if last.startswith("[") else last] = value
    return data


def test_a_platform_is_read_with_all_its_parts():
    line = read(DATA)
    (post,) = line.formats
    (limit,) = post.limits
    (image,) = post.media
    (audience,) = post.fields
    assert (line.id, line.mark, line.names["zh_TW"]) == ("line", "LN", "LINE 官方帳號")
    assert (post.minutes, post.link, post.requires) == (15, LinkPlace.TEXT, (Requirement.TEXT,))
    assert (limit.maximum, limit.minimum, limit.by_hand) == (500, None, True)
    assert (limit.severity, limit.source.confidence) == (Severity.ERROR, Confidence.HIGH)
    assert (image.kind, image.types, image.source.as_of) == (MediaKind.IMAGE, ("jpeg",), None)
    assert (image.pixels_advised, image.aspect_minimum, image.by_hand) == ((1040, 1040), 1, False)
    assert post.fold.maximum == 125
    assert (audience.required, audience.choices[0].labels["zh_TW"]) == (False, "全部")


def test_texts_cannot_be_changed():
    with pytest.raises(TypeError):
        read(DATA).names["en"] = "VOOM"


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        ("id", 7, "string"),
        ("formats", {}, "array"),
        ("formats[0]", "post", "object"),
        ("formats[0].minutes", "15", "integer"),
        ("formats[0].minutes", True, "integer"),
        ("formats[0].minutes", 15.5, "integer"),
        ("formats[0].minutes", None, "integer"),
        ("formats[0].alt_text", 1, "true | false"),
        ("formats[0].link", "bio", "text | none | field"),
        ("formats[0].link", ["text"], "text | none | field"),
        ("formats[0].requires[0]", "gif", "text | title | image | video | media | content"),
        ("formats[0].limits[0].maximum", "500", "integer"),
        ("formats[0].limits[0].severity", "warning", "error | advice"),
        ("formats[0].limits[0].source", None, "object"),
        ("formats[0].media[0].aspect_minimum", "1:1", "number"),
        ("formats[0].media[0].pixels_advised[1]", None, "integer"),
        ("formats[0].names.zh_TW", " ", "text"),
        ("formats[0].names", "Post", "object"),
        ("formats[0].fields[0].choices[0].labels.en", 3, "text"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(place, value, expected):
    with pytest.raises(UserError) as caught:
        read(changed(place, value))
    assert caught.value.code == "platform_data_wrong"
    assert caught.value.values == {
        "file": "platforms/line.json",
        "place": place,
        "expected": expected,
    }


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("colour", "id | names | mark | formats | pages | reserved"),
        ("formats[0].names.ja", "en | zh_TW"),
        ("formats[0].limits[0].source.url", "name | as_of | confidence"),
    ],
)
def test_an_unknown_key_is_refused_with_the_known_ones(place, known):
    with pytest.raises(UserError) as caught:
        read(changed(place, "x"))
    assert (caught.value.values["place"], caught.value.values["expected"]) == (place, known)


@pytest.mark.parametrize("key", ["id", "names", "minutes", "link", "alt_text", "first_comment"])
def test_a_key_that_is_needed_is_missed(key):
    data = deepcopy(DATA)
    del data["formats"][0][key]
    with pytest.raises(UserError) as caught:
        read(data)
    assert caught.value.values["place"] == f"formats[0].{key}"


def test_a_text_in_one_language_only_is_refused():
    with pytest.raises(UserError) as caught:
        read(changed("names", {"en": "LINE"}))
    assert caught.value.values["place"] == "names.zh_TW"


@pytest.mark.parametrize(
    ("place", "unit"),
    [
        ("formats[0].limits[0].unit", "characters"),
        ("formats[0].fold.unit", "words"),
        ("formats[0].fields[0].unit", ""),
    ],
)
def test_a_unit_nobody_can_count_is_refused(place, unit):
    with pytest.raises(UserError) as caught:
        read(changed(place, unit))
    assert caught.value.values["place"] == place


@pytest.mark.parametrize("text", ["", "{", '{"id": }', "[1, 2"])
def test_what_is_no_json_is_refused_with_line_and_column(text):
    with pytest.raises(UserError) as caught:
        platform_from_json(text, "platforms/line.json")
    assert caught.value.values["expected"] == "JSON"
    assert caught.value.values["place"].startswith("1:")


PAGE = {
    "hosts": ["page.line.me"],
    "path": "{handle}",
    "handle": "[a-z]+",
    "address": "https://line.me/R/ti/p/@{handle}",
}


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ({"hosts": []}, "hosts"),
        ({"hosts": ["Page.line.me"]}, "hosts"),
        ({"path": "account"}, "path"),
        ({"path": "{handle}/{handle}"}, "path"),
        ({"address": ""}, "address"),
        ({"handle": ""}, "path"),
        ({"handle": "["}, "handle"),
        ({"handle": "(a|b)"}, "handle"),
    ],
)
def test_an_address_of_pages_that_recognises_nothing_is_refused(page, name):
    assert read(changed("pages", [PAGE])).pages[0].handle == "[a-z]+"
    with pytest.raises(UserError) as caught:
        read(changed("pages", [PAGE, PAGE | page]))
    assert caught.value.values["place"] == f"pages[1].{name}"


def test_a_reserved_word_stands_in_lower_case():
    assert read(changed("reserved", ["home"])).reserved == ("home",)
    with pytest.raises(UserError) as caught:
        read(changed("reserved", ["Home"]))
    assert caught.value.values["place"] == "reserved"
