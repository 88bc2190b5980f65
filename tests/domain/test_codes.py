"""Codes that people copy by hand: what is miswritten is found, what is sloppy is forgiven."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.codes import (
    ALPHABET,
    base32,
    check_letter,
    digest_letters,
    item_code,
    parse_item_code,
    parse_print_code,
    print_code,
    reply_code,
)

numbers = st.integers(0, 32**4 - 1)
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)


def swapped(code, at):
    return code[:at] + code[at + 1] + code[at] + code[at + 2 :]


@given(numbers)
def test_a_code_is_read_back(number):
    code = item_code(number)
    assert len(code) == 6
    assert parse_item_code(code) == code


@given(numbers, st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_found(number, at, letter):
    code = item_code(number)
    at += at >= 2
    wrong = code[:at] + letter + code[at + 1 :]
    assert (parse_item_code(wrong) is None) == (wrong != code)


@given(numbers, st.integers(0, 3))
def test_swapped_neighbours_are_always_found(number, at):
    letters = item_code(number).replace("-", "")
    wrong = swapped(letters, at)
    assert (parse_item_code(wrong) is None) == (wrong != letters)


def test_every_pair_of_letters_is_told_from_its_swap():
    for first in ALPHABET:
        for second in ALPHABET:
            letters = f"00{first}{second}"
            alike = check_letter(letters) == check_letter(swapped(letters, 2))
            assert alike == (first == second)


@pytest.mark.parametrize(
    "written", ["0016G", " oo-i6g ", "OO L6G", "００－１６Ｇ", "00–16G", "00‐16g"]
)
def test_case_blanks_hyphens_and_look_alikes_are_forgiven(written):
    assert parse_item_code(written) == item_code(38) == "00-16G"


@pytest.mark.parametrize("text", ["", "K7", "K7-42", "K7-42F-9Q", "UUUUU", "好", "K7-42*"])
def test_other_texts_are_no_code(text):
    assert parse_item_code(text) is None


def test_a_check_letter_is_what_it_always_was():
    assert [item_code(number) for number in (0, 1, 31, 1023, 32**4 - 1)] == [
        *("00-000", "00-014", "00-0ZK", "00-ZZG", "ZZ-ZZT"),
    ]


@given(numbers, digests)
def test_a_reply_code_begins_with_the_code_and_shows_what_was_seen(number, digest):
    code = reply_code(item_code(number), f"1:{digest}")
    assert code.startswith(item_code(number) + "-")
    assert code[-2:] == digest_letters(digest, 2)


@given(st.integers(0, 10**9), digests)
def test_a_print_code_is_read_back_in_any_case(seq, digest):
    code = print_code(seq, digest)
    assert parse_print_code(code) == (seq, digest_letters(digest, 4))
    assert parse_print_code(code.lower().replace("-", " ")) == parse_print_code(code)


@pytest.mark.parametrize("text", ["", "1-ABC", "UUUUUUUU", "1-2345-U", "Z" * 18])
def test_other_texts_are_no_print_code(text):
    assert parse_print_code(text) is None


@given(st.integers(0, 10**12), st.integers(0, 10))
def test_digits_to_the_base_of_32_say_the_number(number, length):
    digits = base32(number, length)
    assert len(digits) >= length
    assert sum(ALPHABET.index(each) * 32**at for at, each in enumerate(reversed(digits))) == number
