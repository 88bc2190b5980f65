"""Which lines a checklist of a format holds."""

from smcalendar.domain.checklines import CheckLine, Stage, lines_for


def line(id, stage=Stage.WHILE_POSTING, **where):
    return CheckLine(id=id, stage=stage, texts={"en": id, "zh_TW": id}, **where)


def ids(lines, platform="instagram", format="reel", **which):
    return [each.id for each in lines_for(lines, platform, format, **which)]


def test_a_line_without_platform_and_format_is_for_all():
    assert ids([line("account")]) == ["account"]


def test_a_line_is_left_out_on_other_platforms():
    assert ids([line("topic", platforms=("threads",))]) == []


def test_a_line_may_name_formats_of_any_platform():
    subtitles = line("subtitles", formats=("reel", "video"))
    assert ids([subtitles]) == ["subtitles"]
    assert ids([subtitles], format="story") == []


def test_platform_and_format_must_both_be_right():
    cover = line("cover", platforms=("facebook",), formats=("reel",))
    assert ids([cover]) == []
    assert ids([cover], platform="facebook") == ["cover"]


def test_lines_come_in_the_order_of_the_work_and_then_as_they_were_written():
    lines = [
        line("url", Stage.AFTER_POSTING),
        line("paste"),
        line("facts", Stage.BEFORE_REVIEW),
        line("account"),
    ]
    assert ids(lines) == ["facts", "paste", "account", "url"]


def test_one_stage_can_be_asked_for():
    lines = [line("url", Stage.AFTER_POSTING), line("paste")]
    assert ids(lines, stage=Stage.AFTER_POSTING) == ["url"]
