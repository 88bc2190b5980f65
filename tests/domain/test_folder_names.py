import pytest

from smcalendar.domain.folder_names import LONGEST, REASONS, why_not


@pytest.mark.parametrize("name", ["plan", "我的計畫 2027", " Camellia & Co ", "a.b"])
def test_ordinary_names_are_taken(name):
    assert why_not(name) is None


@pytest.mark.parametrize("letter", "x茶🍵")
def test_the_longest_name_makes_a_folder_in_any_script(tmp_path, letter):
    assert why_not(letter * LONGEST) is None
    (tmp_path / (letter * LONGEST)).mkdir()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("  ", "folder_name_missing"),
        ("a/b", "folder_name_characters"),
        ("a\tb", "folder_name_characters"),
        ("..", "folder_name_ends"),
        (".hidden", "folder_name_ends"),
        ("Con", "folder_name_reserved"),
        ("lpt1.txt", "folder_name_reserved"),
        ("x" * (LONGEST + 1), "folder_name_long"),
    ],
)
def test_what_some_system_refuses_is_refused_with_its_reason(name, code):
    found, values = why_not(name)
    assert found == code
    assert "{" not in REASONS[found].format_map(values)
