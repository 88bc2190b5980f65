"""Writes resources/keydates/lunar.json: python packaging/lunar.py.

Needs lunar_python 1.4, which the program itself does not: it has no wheel, so no lock holds it.
Make an environment for it alone and run this with its Python:

    python -m venv FOLDER
    FOLDER/bin/python -m pip install "lunar_python>=1.4.8,<1.5"
    FOLDER/bin/python packaging/lunar.py

Days are those of UTC+8. A lunar year is a word with a letter for each month: L has 30 days, S has
29, a small letter is the leap month. A solar year has 24 characters, the days of its terms from
小寒 to 冬至: a digit to the base 36, so that each day of a month is one character.
"""

import datetime as dt
import json
from importlib.metadata import version
from pathlib import Path

from lunar_python import Lunar, LunarMonth, LunarYear, Solar  # pyright: ignore[reportMissingImports]

FILE = Path(__file__).resolve().parent.parent / "resources" / "keydates" / "lunar.json"
FIRST_YEAR, LAST_YEAR = 1901, 2100
TERMS_OF_THE_YEAR = slice(2, 26)
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def month_letter(month: LunarMonth) -> str:
    letter = {29: "S", 30: "L"}[month.getDayCount()]
    return letter.lower() if month.isLeap() else letter


def months_of(year: int) -> str:
    return "".join(map(month_letter, LunarYear.fromYear(year).getMonthsInYear()))


def terms_of(year: int) -> str:
    """Returns the days of the terms; the library begins with two of the year before."""
    instants = LunarYear.fromYear(year).getJieQiJulianDays()[TERMS_OF_THE_YEAR]
    return "".join(DIGITS[Solar.fromJulianDay(each).getDay()] for each in instants)


def document() -> dict[str, object]:
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return {
        "source": f"lunar_python {version('lunar_python')}",
        "made": dt.date.today().isoformat(),
        "new_year": Lunar.fromYmd(FIRST_YEAR, 1, 1).getSolar().toYmd(),
        "months": [months_of(year) for year in years],
        "terms": [terms_of(year) for year in years],
    }


if __name__ == "__main__":
    text = json.dumps(document(), indent=1, ensure_ascii=False)
    FILE.write_text(text + "\n", encoding="utf-8", newline="\n")
