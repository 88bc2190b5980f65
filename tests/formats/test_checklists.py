"""A file of check lines is read whole, or refused with the place of its fault."""

import json

import pytest

from smcalendar.domain.checklines import Automatic, Stage
from smcalendar.domain.errors import UserError
from smcalendar.formats.checklists import lines_from_json

LINE = {
    "id": "alt_text",
    "stage": "before_posting",
    "required": True,
    "automatic": "alt_text",
    "texts": {"en": "Alt text added", "zh_TW": "已填替代文字"},
}


def test_a_line_is_read():
    (line,) = lines_from_json(json.dumps([LINE]), "checklists/common.json")
    assert (line.id, line.stage, line.required) == ("alt_text", Stage.BEFORE_POSTING, True)
    assert (line.automatic, line.platforms, line.formats) == (Automatic.ALT_TEXT, (), ())


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ({"lines": []}, ""),
        ([LINE, {**LINE, "stage": "later"}], "[1].stage"),
        ([{**LINE, "automatic": "spelling"}], "[0].automatic"),
        ([{**LINE, "platforms": "line"}], "[0].platforms"),
    ],
)
def test_a_wrong_line_is_refused_with_its_place(lines, place):
    with pytest.raises(UserError) as caught:
        lines_from_json(json.dumps(lines), "checklists/common.json")
    assert caught.value.code == "checklist_data_wrong"
    assert (caught.value.values["file"], caught.value.values["place"]) == (
        "checklists/common.json",
        place,
    )
