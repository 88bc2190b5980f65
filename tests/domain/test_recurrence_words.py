import datetime as dt

import pytest

from smcalendar import datewords
from smcalendar.domain.recurrence import rule_from_text
from smcalendar.domain.recurrence_words import rule_words
from smcalendar.words import Words

SAID = [
    ("FREQ=DAILY", "every day", "每天"),
    ("FREQ=DAILY;INTERVAL=3", "every 3 days", "每 3 天"),
    ("FREQ=WEEKLY;BYDAY=FR;COUNT=10", "every week on Friday, 10 times", "每週五，共 10 次"),
    (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20271231",
        "every 2 weeks on Monday, Wednesday, until 31 December 2027",
        "每 2 週的週一、週三，到 2027 年 12 月 31 日",
    ),
    ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday", "每月最後一個週五"),
    ("FREQ=MONTHLY;BYDAY=2TU", "every month on the 2nd Tuesday", "每月第 2 個週二"),
    ("FREQ=MONTHLY;X-BYWORKDAY=3", "every month on the 3rd working day", "每月第 3 個工作日"),
    ("FREQ=MONTHLY;BYMONTHDAY=1,15", "every month on day 1, day 15", "每月 1 日、15 日"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day", "每月最後一天"),
    ("FREQ=MONTHLY;BYMONTHDAY=-2", "every month on the 2nd last day", "每月倒數第 2 天"),
    (
        "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD",
        "every month on day 31, where there is none on the day before",
        "每月 31 日，沒有這一天時改為前一天",
    ),
    ("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "every month on day 13 if it is a Friday", None),
    (
        "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1",
        "every month on Saturday, Sunday, only the last of them",
        None,
    ),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "every year in Nov on the 4th Thursday", None),
    ("FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7", "every year in Jul on day 7", "每年 7 月 7 日"),
    (
        "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7",
        "every year in lunar month 7 on day 7",
        "每年農曆七月初七",
    ),
    (
        "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=-1",
        "every year in lunar month leap 5 on the last day",
        "每年農曆閏五月最後一天",
    ),
    (
        "RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=1",
        "every lunar month on day 1, day 15, 1 time",
        "農曆每月初一、十五，共 1 次",
    ),
]


@pytest.mark.parametrize(("text", "english", "_"), SAID)
def test_a_rule_is_said_in_english(text, english, _):
    assert rule_words(rule_from_text(text), Words("en"), datewords) == english


@pytest.mark.parametrize(("text", "chinese"), [(e[0], e[2]) for e in SAID if e[2]])
def test_a_rule_is_said_in_chinese(text, chinese):
    assert rule_words(rule_from_text(text), Words("zh_TW"), datewords) == chinese


def test_skipped_days_are_counted_once():
    days = [dt.date(2026, 12, 25), dt.date(2027, 1, 1), dt.date(2027, 1, 1)]
    rule = rule_from_text("FREQ=WEEKLY;BYDAY=FR")
    said = rule_words(rule, Words("en"), datewords, skips=days)
    assert said == "every week on Friday, 2 days skipped"
