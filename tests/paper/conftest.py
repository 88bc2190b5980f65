"""Weeks to print, the words of both languages, and eyes for what is on the paper."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import count

import pypdfium2
import pytest

from smcalendar.domain.codes import item_code
from smcalendar.domain.platforms import Format, LinkPlace
from smcalendar.domain.records import Account, Asset, Brand, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.domain.trust import Head
from smcalendar.domain.weeks import Week, laid_out
from smcalendar.domain.weeksheet import WeekSheet
from smcalendar.words import Words

ZONE = "Asia/Taipei"
WEEK = Week(2026, 47)
NOW = dt.datetime(2026, 11, 18, 8, 58, tzinfo=dt.UTC)
BRAND = Brand(id="brand", name="禾家", zone=ZONE)
STORY = Format(
    id="story",
    names={"en": "Story", "zh_TW": "限時動態"},
    minutes=15,
    link=LinkPlace.FIELD,
    alt_text=False,
    first_comment=False,
)
MARKS = {"instagram": "IG", "line": "LN"}
NAMES = {
    "instagram": {"en": "Instagram", "zh_TW": "Instagram"},
    "line": {"en": "LINE Official Account", "zh_TW": "LINE 官方帳號"},
}


@dataclass(frozen=True, kw_only=True)
class Planned:
    """One post of a week to print; `day` counts from Monday, 0."""

    day: int
    title: str = "雙11購物節預熱：全館滿千折百"
    time: dt.time | None = dt.time(9, 0)
    state: State = State.APPROVED
    held: bool = False
    platform: str = "instagram"
    picture: str = ""
    zone: str = ZONE


def resolved(planned: Planned, number: int) -> Resolved:
    asset = Asset(id="a", sha256=planned.picture, name="a.png", media_type="image/png", size=1)
    post = Post(id=f"post {number}", title=planned.title, assets=("a",) if planned.picture else ())
    item = PostingItem(
        id=f"{number:036}",
        post_id=post.id,
        account_id=planned.platform,
        code=item_code(number),
        format=STORY.id,
        date=WEEK.days[planned.day],
        time=planned.time,
        zone=planned.zone,
        state=planned.state,
        hold_reason="等素材" if planned.held else None,
    )
    account = Account(
        id=planned.platform, brand_id=BRAND.id, platform=planned.platform, handle="hejia_home"
    )
    return Resolved(
        item=item,
        post=post,
        account=account,
        brand=BRAND,
        campaign=None,
        owner=None,
        format=STORY,
        files={"a": asset},
    )


def sheet_of(
    planned: Iterable[Planned], *, workspace: str = "秋冬新品", filters: tuple[str, ...] = ()
) -> WeekSheet:
    items = [resolved(each, number) for number, each in zip(count(32**3), planned, strict=False)]
    return WeekSheet(
        days=laid_out(items, WEEK.days, ZONE),
        zone=ZONE,
        workspace=workspace,
        filters=filters,
        made_at=NOW,
        head=Head(42, "ab12" + "0" * 60),
        marks=MARKS,
        platform_names=NAMES,
    )


@pytest.fixture(autouse=True)
def application(qapp) -> None:
    """Has the application with widgets in place, so that other tests find the one they need."""


@pytest.fixture(scope="session")
def planned() -> type[Planned]:
    return Planned


@pytest.fixture(scope="session")
def sheet() -> Callable[..., WeekSheet]:
    """Gives `sheet(posts, workspace=..., filters=...)`: the week as it would be printed."""
    return sheet_of


@pytest.fixture(params=["zh_TW", "en"])
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


@dataclass(frozen=True)
class Seen:
    """A PDF as readers see it: `texts` after NFKC, `colourful` when any dot has a colour."""

    texts: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    colourful: bool


@pytest.fixture(scope="session")
def seen() -> Callable[[bytes], Seen]:
    def look(pdf: bytes) -> Seen:
        document = pypdfium2.PdfDocument(pdf)
        pages = list(document)
        texts = (page.get_textpage().get_text_range() for page in pages)
        found = Seen(
            texts=tuple(unicodedata.normalize("NFKC", text) for text in texts),
            sizes=tuple(tuple(round(side / 72 * 25.4, 1) for side in p.get_size()) for p in pages),
            colourful=any(is_colourful(page.render(scale=1).to_pil()) for page in pages),
        )
        document.close()
        return found

    return look


def is_colourful(picture) -> bool:
    red, green, blue = picture.convert("RGB").split()
    return not red.tobytes() == green.tobytes() == blue.tobytes()


@pytest.fixture(scope="session")
def thumbnails() -> Callable[..., Mapping[str, bytes]]:
    """Gives `thumbnails(*sha256)`: a red picture for each."""
    import io

    from PIL import Image

    data = io.BytesIO()
    Image.new("RGB", (160, 90), "red").save(data, "PNG")
    return lambda *names: dict.fromkeys(names, data.getvalue())
