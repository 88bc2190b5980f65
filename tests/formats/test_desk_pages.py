"""What a browser makes of the checklist page."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from smcalendar import resources

FILES = Path(__file__).parent.parent / "files"
LANGUAGES = ("zh_TW", "en")
SCHEMES = ("light", "dark")
PHONE, LAPTOP = (360, 800), (1366, 768)

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--hide-scrollbars", "--remote-debugging-pipe"),
)

# Chromium reads from 3 and writes to 4.
CONNECT = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.dup2(int(sys.argv[2]), 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """Speaks the DevTools protocol with Chromium over two pipes: no port, no network."""

    def __init__(self, command: Path, profile: Path) -> None:
        inward, self._to = os.pipe()
        self._from, outward = os.pipe()
        started = (str(command), *FLAGS, f"--user-data-dir={profile}", "about:blank")
        self._process = subprocess.Popen(
            [sys.executable, "-c", CONNECT, str(inward), str(outward), *started],
            pass_fds=(inward, outward),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(inward)
        os.close(outward)
        # Without it a browser that answers no more would hold up all tests.
        self._patience = Timer(120, self._process.kill)
        self._patience.start()
        self._answers = os.fdopen(self._from, "rb")
        self._number = 0
        targets = self._ask("Target.getTargets")["targetInfos"]
        page = next(each["targetId"] for each in targets if each["type"] == "page")
        self._session = self._ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def ask(self, method: str, **parameters: object) -> dict:
        return self._ask(method, session=self._session, **parameters)

    def open(self, file: Path, size: tuple[int, int] = PHONE, scheme: str = "light") -> None:
        width, height = size
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self.ask("Emulation.setDeviceMetricsOverride", **screen)
        self.ask("Emulation.setEmulatedMedia", features=[feature])
        self.ask("Page.navigate", url=file.as_uri())
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression: str) -> object:
        """Evaluates JavaScript in the page, whatever the page itself allows."""
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def close(self) -> None:
        self._ask("Browser.close")
        self._patience.cancel()
        self._process.wait(20)
        os.close(self._to)
        self._answers.close()

    def _ask(self, method: str, session: str | None = None, **parameters: object) -> dict:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    def _next(self) -> dict:
        message = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            assert byte, "the browser has gone"
            message += byte
        return json.loads(message)


@pytest.fixture(scope="module")
def browser(program, tmp_path_factory) -> Iterator[Browser]:
    """Gives a headless Chromium with an empty profile; without one the test is skipped."""
    command = program("chromium")
    if os.name == "nt":
        pytest.skip("speaks with the browser over inherited pipes, which Windows has not")
    profile = tmp_path_factory.mktemp("chromium")
    opened = Browser(command, profile)
    yield opened
    opened.close()
    shutil.rmtree(profile, ignore_errors=True)


def page(lang):
    return FILES / f"checklist.{lang}.html"


def width_of(browser):
    return browser.value("document.scrollingElement.scrollWidth")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("size", [PHONE, LAPTOP])
def test_nothing_has_to_be_scrolled_sideways(browser, lang, size):
    browser.open(page(lang), size)
    assert width_of(browser) <= size[0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_word_without_end_does_not_widen_the_page(browser, lang, tmp_path):
    html = page(lang).read_text(encoding="utf-8")
    for part in (
        "冬季新品",
        "moontea",
        "final",
        "K7-41F",
        "oolong",
        "Asia",
        "brand",
        "品牌",
        "客戶",
    ):
        html = html.replace(part, "W" * 300)
    long = tmp_path / "long.html"
    long.write_text(html, encoding="utf-8")
    browser.open(long)
    assert width_of(browser) <= 360


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_selected_and_copied_is_exactly_the_text(browser, lang):
    plan = json.loads((FILES / f"checklist.{lang}.json").read_text(encoding="utf-8"))
    items = [each for part in plan["platforms"] for each in part["items"] + part["apart"]]
    browser.open(page(lang))
    copied = browser.value(
        "Array.from(document.querySelectorAll('article'), article => {"
        "  getSelection().selectAllChildren(article.querySelector('pre'));"
        "  return getSelection().toString();"
        "})"
    )
    assert copied == [each["text"] for each in items]


def test_boxes_can_be_tapped_and_are_large_enough(browser):
    browser.open(page("en"))
    heights = browser.value(
        "Array.from(document.querySelectorAll('article > .checks > ul label'),"
        " label => label.getBoundingClientRect().height)"
    )
    assert min(heights) >= 40
    tap = "document.querySelector('label:has(input:not(:checked))').click();"
    count = "document.querySelectorAll('input:checked').length"
    before = browser.value(count)
    assert browser.value(tap + count) == before + 1


def test_no_script_runs_in_the_page(browser, tmp_path):
    html = page("en").read_text(encoding="utf-8")
    script = "<script>document.title = 'ran'</script><img src=x onerror=\"document.title = 'ran'\">"
    bad = tmp_path / "bad.html"
    bad.write_text(html.replace("<main>", f"<main>{script}"), encoding="utf-8")
    browser.open(bad)
    assert browser.value("document.title").startswith("Posting checklist")


TEXT_ON = """
(() => {
  const canvas = document.createElement("canvas").getContext("2d");
  const numbers = css => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    return Array.from(canvas.getImageData(0, 0, 1, 1).data);
  };
  const behind = element => {
    for (; element; element = element.parentElement) {
      const found = numbers(getComputedStyle(element).backgroundColor);
      if (found[3] == 255) return found;
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pairs = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim()) continue;
    pairs.add(JSON.stringify([numbers(getComputedStyle(element).color), behind(element)]));
  }
  return Array.from(pairs, JSON.parse);
})()
"""


def luminance(colour):
    parts = (part / 255 for part in colour[:3])
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    """WCAG 2.2, 1.4.3."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_stands_out_from_what_is_behind_it(browser, scheme):
    browser.open(page("en"), scheme=scheme)
    pairs = browser.value(TEXT_ON)
    assert len(pairs) >= 6
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("edge", ["--edge", "--link", "--warning"])
def test_edges_of_what_can_be_used_stand_out(scheme, edge):
    css = resources.read_text("templates/checklist.css")
    light, dark = (
        dict(re.findall(r"(--\w+): #(\w{6});", part)) for part in css.split("@media")[:2]
    )
    tokens = light if scheme == "light" else dark
    assert tokens.keys() == light.keys()
    assert contrast(bytes.fromhex(tokens[edge]), bytes.fromhex(tokens["--card"])) >= 3


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_paper_no_item_is_cut_that_fits_on_a_page(browser, lang):
    from base64 import b64decode

    from pypdfium2 import PdfDocument

    browser.open(page(lang), LAPTOP)
    printed = browser.ask("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"]
    pages = [each.get_textpage().get_text_range() for each in PdfDocument(b64decode(printed))]
    label = {"zh_TW": "貼文網址", "en": "Address of the post"}[lang]
    codes = [len(re.findall(r"K7-4\dF", text)) for text in pages]
    assert sum(codes) == 5
    assert codes == [text.count(label) for text in pages]
