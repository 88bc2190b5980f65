"""Accounts out of pasted addresses: what is recognised, what is only known, what is not guessed."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smcalendar.domain.addresses import accounts_in
from smcalendar.services.platforms import platforms

PLATFORMS = tuple(platforms().values())
PAGES = [(one.id, page) for one in PLATFORMS for page in one.pages if page.handle]
HOSTS = [host for one in PLATFORMS for page in one.pages for host in page.hosts]

FB, IG = "https://www.facebook.com/", "https://www.instagram.com/"
TH, YT = "https://www.threads.com/@", "https://www.youtube.com/"
LINE, TT, X = "https://line.me/R/ti/p/@", "https://www.tiktok.com/@", "https://x.com/"
CHANNEL = "UC1234567890abcdefghij-_"
NUMBER = "100063512345678"


def found(text):
    return [(each.platform, each.handle, each.address) for each in accounts_in(text, PLATFORMS)]


@pytest.mark.parametrize(
    ("text", "platform", "handle", "address"),
    [
        ("https://www.facebook.com/camellia.tw", "facebook", "camellia.tw", f"{FB}camellia.tw"),
        (
            "m.facebook.com/camellia.tw/?ref=bookmarks",
            "facebook",
            "camellia.tw",
            f"{FB}camellia.tw",
        ),
        ("https://zh-tw.facebook.com/camellia.tw/", "facebook", "camellia.tw", f"{FB}camellia.tw"),
        ("http://tw.facebook.com:80/camellia#x", "facebook", "camellia", f"{FB}camellia"),
        ("fb.com/camellia", "facebook", "camellia", f"{FB}camellia"),
        ("https://m.me/camellia", "facebook", "camellia", f"{FB}camellia"),
        ("facebook.com/pg/camellia/posts", "facebook", "camellia", f"{FB}camellia"),
        (
            f"facebook.com/profile.php?sk=photos&id={NUMBER}&v=1",
            *("facebook", NUMBER, f"{FB}profile.php?id={NUMBER}"),
        ),
        (
            f"https://m.facebook.com/story.php?story_fbid=pfbid02&id={NUMBER}",
            *("facebook", NUMBER, f"{FB}profile.php?id={NUMBER}"),
        ),
        (
            f"facebook.com/people/山茶花/{NUMBER}/",
            *("facebook", NUMBER, f"{FB}profile.php?id={NUMBER}"),
        ),
        ("facebook.com/pages/Tea-Shop/123456", "facebook", "123456", f"{FB}123456"),
        (f"facebook.com/p/Tea-{NUMBER}/", "facebook", f"Tea-{NUMBER}", f"{FB}p/Tea-{NUMBER}"),
        (
            "https://www.facebook.com/%E8%8C%B6-123456/posts/pfbid02",
            *("facebook", "茶-123456", f"{FB}%E8%8C%B6-123456"),
        ),
        (
            "https://instagram.com/camellia_tw_?igsh=1",
            "instagram",
            "camellia_tw_",
            f"{IG}camellia_tw_/",
        ),
        ("INSTAGRAM.COM/Camellia", "instagram", "Camellia", f"{IG}Camellia/"),
        ("instagram.com/camellia.tw/reel/Cx1/", "instagram", "camellia.tw", f"{IG}camellia.tw/"),
        ("instagram.com/stories/camellia/31415/", "instagram", "camellia", f"{IG}camellia/"),
        ("ig.me/m/camellia", "instagram", "camellia", f"{IG}camellia/"),
        (
            "https://www.threads.net/@camellia.tw/post/Cx",
            "threads",
            "camellia.tw",
            f"{TH}camellia.tw",
        ),
        ("threads.com/@camellia", "threads", "camellia", f"{TH}camellia"),
        ("https://youtube.com/@camellia?si=abc", "youtube", "camellia", f"{YT}@camellia"),
        ("m.youtube.com/@山茶花/videos", "youtube", "山茶花", f"{YT}@%E5%B1%B1%E8%8C%B6%E8%8A%B1"),
        (f"youtube.com/channel/{CHANNEL}", "youtube", CHANNEL, f"{YT}channel/{CHANNEL}"),
        ("youtube.com/c/Tea-Shop", "youtube", "Tea-Shop", f"{YT}c/Tea-Shop"),
        ("tiktok.com/@cam.ellia/video/7?lang=zh", "tiktok", "cam.ellia", f"{TT}cam.ellia"),
        ("https://x.com/camellia_x", "x", "camellia_x", f"{X}camellia_x"),
        (
            "https://mobile.twitter.com/camellia_x/status/1?s=20",
            "x",
            "camellia_x",
            f"{X}camellia_x",
        ),
        ("twitter.com/intent/user?screen_name=camellia", "x", "camellia", f"{X}camellia"),
        ("https://line.me/R/ti/p/%40abc1234x", "line", "abc1234x", f"{LINE}abc1234x"),
        ("line.me/ti/p/@abc1234x", "line", "abc1234x", f"{LINE}abc1234x"),
        ("https://page.line.me/abc1234x?openerPlatform=x", "line", "abc1234x", f"{LINE}abc1234x"),
        ("page.line.me/?accountId=abc1234x", "line", "abc1234x", f"{LINE}abc1234x"),
        (
            "ＩＮＳＴＡＧＲＡＭ．ＣＯＭ／ｃａｍｅｌｌｉａ＿ｔｗ",
            "instagram",
            "camellia_tw",
            f"{IG}camellia_tw/",
        ),
    ],
)
def test_an_account_is_recognised_by_the_address_of_its_page(text, platform, handle, address):
    assert found(text) == [(platform, handle, address)]


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("https://lin.ee/AbC12", "line"),
        ("https://line.me/R/ti/p/~amy", "line"),
        ("https://www.instagram.com/p/Cxyz123/", "instagram"),
        ("https://www.instagram.com/reel/Cxyz123/", "instagram"),
        ("https://www.instagram.com/stories/highlights/178/", "instagram"),
        ("https://www.facebook.com/photo.php?fbid=1", "facebook"),
        ("https://www.facebook.com/Watch/?v=1", "facebook"),
        ("https://www.facebook.com/groups/123456/posts/1", "facebook"),
        ("https://www.facebook.com/share/p/1AbC/", "facebook"),
        ("https://fb.watch/abc", "facebook"),
        ("https://x.com/i/status/5", "x"),
        ("https://x.com/a_name_longer_than_any_of_them", "x"),
        ("https://youtu.be/abc", "youtube"),
        ("https://www.youtube.com/watch?v=abc", "youtube"),
        ("https://youtube.com/channel/short", "youtube"),
        ("https://vm.tiktok.com/ZM1", "tiktok"),
        ("https://www.threads.com/t/abc", "threads"),
        ("https://www.instagram.com", "instagram"),
    ],
)
def test_an_address_that_names_nobody_tells_the_platform_and_nothing_more(text, platform):
    assert found(text) == [(platform, None, text)]


@pytest.mark.parametrize(
    "text",
    [
        "https://camellia.com.tw/about",
        "https://www.facebook.com.evil.tw/camellia",
        "https://notfacebook.com/camellia",
        "https://developers.facebook.com/docs",
    ],
)
def test_an_address_that_nobody_knows_is_given_back(text):
    assert found(text) == [(None, None, text)]


def test_a_handle_alone_fits_several_platforms():
    assert found("我們的帳號是@camellia.tw.") == [(None, "camellia.tw", "")]


@pytest.mark.parametrize("text", ["", "no address", "amy@facebook.com", "3.5 萬", "12:30", "a@b@c"])
def test_what_is_no_address_is_nothing(text):
    assert found(text) == []


def test_mixed_text_gives_each_account_once_in_its_order():
    text = """粉專：facebook.com/camellia，ＩＧ（instagram.com/camellia）！
        再一次 https://m.facebook.com/Camellia/?x 還有「https://lin.ee/a」https://lin.ee/A。"""
    assert [(platform, handle) for platform, handle, _ in found(text)] == [
        ("facebook", "camellia"),
        ("instagram", "camellia"),
        ("line", None),
        ("line", None),
    ]


def test_what_was_pasted_stands_beside_what_it_means():
    (one,) = accounts_in("粉專 M.facebook.com/camellia/ 追蹤", PLATFORMS)
    assert one.text == "M.facebook.com/camellia/"


pieces = st.sampled_from(
    [
        *HOSTS,
        "https://",
        "www.",
        "/",
        "@",
        "?id=",
        "%",
        "%40",
        "%ED%A0%80",
        "\ud83d",
        "．",
        "\0",
        "][",
    ]
)


@given(st.lists(pieces | st.text(max_size=8), max_size=12).map("".join))
@example("https://[facebook.com/a")
@example("facebook.com/%")
def test_no_text_is_too_strange(text):
    for each in accounts_in(text, PLATFORMS):
        assert each.platform or each.handle or each.address
        each.address.encode()


@pytest.mark.parametrize(
    ("platform", "page"), PAGES, ids=[f"{platform}:{page.path}" for platform, page in PAGES]
)
@given(st.data())
def test_the_platforms_own_form_of_an_address_is_recognised_as_itself(platform, page, data):
    handle = data.draw(st.from_regex(re.compile(page.handle), fullmatch=True))
    for host in page.hosts:
        given_path = page.path.replace("{handle}", handle).replace("*", "any")
        for each in accounts_in(f"https://{host}/{given_path}", PLATFORMS):
            if each.handle:
                (again,) = accounts_in(each.address, PLATFORMS)
                assert (again.platform, again.handle) == (each.platform, each.handle)
                assert again.address == each.address
                assert each.platform == platform
