"""What the measurements compare with: plans of a size, and the same work without our code."""

import datetime as dt
import json
import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

NOW = "2026-11-20T09:00:00+08:00"
MIXED = (
    "秋天的第一杯茶 🍵 https://example.com/a?utm_source=x 新品開箱 @qingtian #茶 "
    "Autumn tea — 40% off! "
)


def make_plan(folder: Path, items: int, *, posts_each: int = 4) -> None:
    """Makes a workspace with so many items over ten years, as the services make them."""
    from smcalendar.domain.records import Account, Brand, Campaign
    from smcalendar.services import plan
    from smcalendar.services.chance import repeatable_chance
    from smcalendar.services.workspaces import circumstances, new_workspace

    around = circumstances({"SMCALENDAR_NOW": NOW, "SMCALENDAR_HOME": str(folder.parent / "home")})
    around = replace(around, chance=repeatable_chance("bench"))

    def fill(workspace: Any) -> None:
        identifier = workspace.chance.identifier
        brand = Brand(id=identifier(), name="青田茶", zone="Asia/Taipei")
        campaign = Campaign(id=identifier(), brand_id=brand.id, name="夏季檔期")
        accounts = [
            Account(id=identifier(), brand_id=brand.id, platform=each, handle=f"tea_{each}")
            for each in ("facebook", "instagram", "threads", "x")
        ]
        plan.add_records(workspace, [brand, campaign, *accounts])
        first = dt.date(2021, 11, 20)
        days = 3650
        drafts = [
            plan.PostDraft(
                {
                    "title": f"第 {number} 則：新品開箱",
                    "text": MIXED * 3,
                    "hashtags": ("茶", "秋天"),
                    "campaign_id": campaign.id,
                },
                [
                    {
                        "account_id": accounts[each % 4].id,
                        "date": first
                        + dt.timedelta(days=number * posts_each * days // items % days),
                        "time": dt.time(9 + each % 12, 30),
                    }
                    for each in range(posts_each)
                ],
            )
            for number in range(items // posts_each)
        ]
        for start in range(0, len(drafts), 2500):
            plan.add_posts(workspace, drafts[start : start + 2500])

    new_workspace(folder, around, language="zh_TW", fill=fill)


def opened(folder: Path) -> Any:
    from smcalendar.services.workspaces import circumstances, opened

    home = str(folder.parent / "home")
    return opened(folder, circumstances({"SMCALENDAR_NOW": NOW, "SMCALENDAR_HOME": home}))


def control_connection(file: Path) -> sqlite3.Connection:
    """The same settings as ours, nothing else of ours."""
    from smcalendar.storage.engines.sqlite import WRITER_SETTINGS

    connection = sqlite3.connect(file, isolation_level=None)
    for name, (value, _) in WRITER_SETTINGS.items():
        connection.execute(f"PRAGMA {name}={value}")
    return connection


def control_moves(
    connection: sqlite3.Connection, ids: list[str], days: Iterator[int]
) -> Callable[[], object]:
    """Reads, updates, and keeps a history entry with its payload, as one transaction."""

    def run() -> None:
        day = (dt.date(2027, 1, 1) + dt.timedelta(next(days))).isoformat()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "UPDATE item SET date = ?, version = version + 1, sequence = sequence + 1, "
            "modified_at = ? WHERE id = ?",
            [(day, "2026-11-20T01:00:00+00:00", each) for each in ids],
        )
        seq = connection.execute("SELECT head_seq FROM workspace").fetchone()[0] + 1
        connection.execute(
            "INSERT INTO history SELECT ?, at, zone, actor, on_behalf, origin, kind, label, "
            '"values", NULL, schema, payload_digest, previous, digest FROM history LIMIT 1',
            (seq,),
        )
        body = json.dumps({"item": {each: {"date": [None, day]} for each in ids}}).encode()
        connection.execute("INSERT INTO payload VALUES (?, ?, ?)", (seq, b"0" * 16, body))
        connection.execute("UPDATE workspace SET head_seq = ?", (seq,))
        connection.execute("COMMIT")

    return run


def bare_search(connection: sqlite3.Connection, typed: str) -> list[Any]:
    """What the index alone takes to name what has the typed characters."""
    query = '"' + " ".join(typed) + '"'
    return connection.execute(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 30", (query,)
    ).fetchall()


def library_events(data: bytes) -> list[list[tuple[str, Any]]]:
    """Returns the same events as plain values, for the library to build and serialise."""
    from icalendar import Calendar

    found: list[list[tuple[str, Any]]] = []
    for event in Calendar.from_ical(data.decode()).walk("VEVENT"):
        values = []
        for name, value in event.property_items(recursive=False):
            if name in ("BEGIN", "END"):
                continue
            plain: Any = getattr(value, "dt", None) or getattr(value, "cats", None) or value
            values.append((name, [str(c) for c in plain] if name == "CATEGORIES" else plain))
        found.append(values)
    return found


def library_calendar(events: list[list[tuple[str, Any]]]) -> bytes:
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//bench//EN")
    for values in events:
        event = Event()
        for name, value in values:
            event.add(name, value)
        calendar.add_component(event)
    return calendar.to_ical()


def node_counts(text: str) -> float | None:
    """Returns the milliseconds that twitter-text needs for the same, where it is installed."""
    program = (
        "const t=require('twitter-text');const s=JSON.parse(process.argv[1]);"
        "for(let i=0;i<500;i++)t.parseTweet(s);const r=[];"
        "for(let k=0;k<21;k++){const a=process.hrtime.bigint();"
        "for(let i=0;i<200;i++)t.parseTweet(s);r.push(Number(process.hrtime.bigint()-a)/1e6)}"
        "r.sort((a,b)=>a-b);console.log(r[10])"
    )
    try:
        root = subprocess.run(["npm", "root", "-g"], capture_output=True, text=True, check=True)
        done = subprocess.run(
            ["node", "-e", program, json.dumps(text)],
            capture_output=True,
            text=True,
            check=True,
            env=dict(os.environ) | {"NODE_PATH": root.stdout.strip()},
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return float(done.stdout)


def printed_texts(sheet: Any, words: Any) -> list[list[Any]]:
    """Returns all lines of text that our pages of a week show, page by page."""
    from smcalendar.paper.application import ensure_application
    from smcalendar.paper.fonts import Fonts
    from smcalendar.paper.week_pages import week_pages

    ensure_application()
    pages = week_pages(sheet, words, ruler=Fonts(), width=277, height=190)
    return [list(texts_in(page)) for page in pages]


def texts_in(value: Any) -> Iterator[Any]:
    """Finds the lines of text in nested records."""
    from smcalendar.paper.styles import Text

    if isinstance(value, Text):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from texts_in(getattr(value, each.name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from texts_in(each)


def qt_texts(pages: list[list[Any]]) -> bytes:
    """Draws the same texts with Qt alone, each in its font, and does nothing else."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
    from PySide6.QtGui import QFont, QPainter, QPdfWriter

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    dots = writer.logicalDpiX() / 25.4
    fonts: dict[Any, QFont] = {}
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        for text in page:
            if text.style not in fonts:
                fonts[text.style] = QFont(["Noto Sans", "Noto Sans CJK TC"])
                fonts[text.style].setPointSizeF(text.style.size)
                fonts[text.style].setBold(text.style.bold)
            painter.setFont(fonts[text.style])
            painter.drawText(QPointF(text.x * dots, text.y * dots), text.text)
    painter.end()
    buffer.close()
    return bytes(data.data())
