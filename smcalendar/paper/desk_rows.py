"""What stands in the rows of a printed checklist, and how high each row is: no Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest

from smcalendar.domain.desk import Entry
from smcalendar.domain.deskwords import (
    ToldEntry,
    ToldLine,
    ToldSection,
    ToldSheet,
    ToldStage,
    labelled,
)
from smcalendar.domain.messages import STATES
from smcalendar.paper.styles import BLACK, QUIET, RULE, Mark, Ruler, Style, Text
from smcalendar.words import Words

TITLE, SECTION, NAME = Style(15, bold=True), Style(13, bold=True), Style(11, bold=True)
PLAIN, STRONG, SMALL, LABEL = Style(9.5), Style(9.5, bold=True), Style(8.5), Style(8, bold=True)
CHECK, REQUIRED = Style(8.5), Style(8.5, bold=True)

_GAP = 1.6
_INDENT = 5.0
_BOX = 3.0
_SHAPE = 2.8
_WRITING = 8.0
_COLUMN_GAP = 6.0
# More than the longest text that a record takes has.
_ALL = 100_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line from one point to another, in millimetres."""

    x: float
    y: float
    to_x: float
    to_y: float
    colour: str = RULE
    thickness: float = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What cannot be cut: places are millimetres from its upper left corner.

    With `keep` it never stands alone at the foot of a page.
    """

    height: float
    texts: tuple[Text, ...] = ()
    marks: tuple[Mark, ...] = ()
    rules: tuple[Rule, ...] = ()
    keep: bool = False

    @property
    def shows(self) -> bool:
        return bool(self.texts or self.marks or self.rules)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that stay on one page if they can; `again` heads what of them is on the next one."""

    rows: tuple[Row, ...]
    again: Row | None = None

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)


@dataclass(frozen=True, slots=True)
class Setting:
    """What rows are made with: the words, what measures them, and the width of the page's text."""

    words: Words
    labels: Mapping[str, str]
    ruler: Ruler
    width: float

    def narrower(self, indent: float) -> "Setting":
        return replace(self, width=self.width - indent)


def groups(checklist: ToldSheet, setting: Setting) -> Iterator[Group]:
    """Yields the head, then each item, with the headings it comes under."""
    yield Group((*_head(checklist, setting),))
    for section in checklist.sections:
        yield from _section(section, setting)


def _head(checklist: ToldSheet, setting: Setting) -> Iterator[Row]:
    yield from paragraph(f"{checklist.title}  {checklist.days}", TITLE, setting)
    facts = "   ".join(labelled(f.label, f.value, setting.words) for f in checklist.facts)
    yield from paragraph(facts, SMALL, setting, colour=QUIET)
    if not checklist.sections:
        yield Row(height=_GAP * 3)
        yield from paragraph(setting.labels["empty"], NAME, setting)


def _section(section: ToldSection, setting: Setting) -> Iterator[Group]:
    heading = _heading(f"{section.name}   {section.count}", SECTION, setting)
    for entry in section.entries:
        yield _group(heading, entry, setting)
        heading = ()
    heading += _heading(setting.labels["apart"], NAME, setting) if section.apart else ()
    for entry in section.apart:
        yield _group(heading, entry, setting)
        heading = ()


def _heading(text: str, style: Style, setting: Setting) -> tuple[Row, ...]:
    rows = paragraph(text, style, setting)
    return (Row(height=_GAP * 3), *(replace(each, keep=True) for each in rows))


def _group(heading: Iterable[Row], told: ToldEntry, setting: Setting) -> Group:
    again = setting.words.t("{code}, continued").format(code=told.entry.code)
    (row,) = paragraph(setting.ruler.elided(again, STRONG, setting.width), STRONG, setting)
    return Group((*heading, *_entry(told, setting)), row)


def _entry(told: ToldEntry, setting: Setting) -> Iterator[Row]:
    entry, labels = told.entry, setting.labels
    yield from _name(told, setting)
    for reason in told.reasons:
        yield from indented(paragraph(reason, STRONG, setting.narrower(_INDENT)), bar=BLACK)
    yield from _block(labels["text"], entry.text, setting)
    yield from _files(entry, setting)
    yield from _block(labels["first_comment"], entry.first_comment, setting)
    yield from _facts(told, setting)
    for stage in told.stages:
        yield from _stage(stage, setting)
    yield from _address(entry, setting)


def _name(told: ToldEntry, setting: Setting) -> Iterator[Row]:
    code = told.entry.code
    right = setting.width - setting.ruler.width(code, SECTION)
    when = setting.ruler.elided(told.when, NAME, right - _GAP)
    top = _GAP
    yield Row(
        height=top + SECTION.line,
        texts=(Text(0, top + 0.5, when, NAME), Text(right, top, code, SECTION)),
        rules=(Rule(0, 0.6, setting.width, 0.6, BLACK, 0.3),),
        keep=True,
    )
    for row in paragraph(told.entry.title, NAME, setting):
        yield replace(row, keep=True)
    yield _where(told, setting)


def _where(told: ToldEntry, setting: Setting) -> Row:
    """Account and format, then state and flags, each with its shape."""
    where = f"{told.entry.account} · {told.format}"
    signs = [
        (each, setting.words.t(STATES[each])) for each in (told.entry.state, *told.entry.flags)
    ]
    taken = sum(_SHAPE + 3 * _GAP + setting.ruler.width(word, STRONG) for _, word in signs)
    texts = [Text(0, 0, setting.ruler.elided(where, PLAIN, setting.width - taken), PLAIN)]
    marks: list[Mark] = []
    x = setting.ruler.width(texts[0].text, PLAIN) + 2 * _GAP
    for sign, word in signs:
        marks.append(Mark(x, (PLAIN.line - _SHAPE) / 2, _SHAPE, sign))
        texts.append(Text(x + _SHAPE + 1, 0, word, STRONG))
        x += _SHAPE + 3 * _GAP + setting.ruler.width(word, STRONG)
    return Row(height=PLAIN.line + 0.5, texts=tuple(texts), marks=tuple(marks))


def _block(label: str, text: str, setting: Setting) -> Iterator[Row]:
    if text:
        yield _label(label)
        yield from indented(paragraph(text, PLAIN, setting.narrower(_INDENT)), bar=RULE)


def _files(entry: Entry, setting: Setting) -> Iterator[Row]:
    if entry.files:
        yield _label(setting.labels["files"])
    inner = setting.narrower(_INDENT)
    for file in entry.files:
        first, *others = paragraph(file.name, STRONG, inner)
        number = Text(0, 0, f"{file.position}.", STRONG)
        yield from _numbered(indented((first,)), number)
        yield from indented(others)
        if file.alt:
            alt = labelled(setting.labels["alt"], file.alt, setting.words)
            yield from indented(paragraph(alt, SMALL, inner))


def _numbered(rows: Iterable[Row], number: Text) -> Iterator[Row]:
    for row in rows:
        yield replace(row, texts=(number, *row.texts))


def _facts(told: ToldEntry, setting: Setting) -> Iterator[Row]:
    entry, labels = told.entry, setting.labels
    facts = (
        (told.link_label, entry.link),
        *((each.label, each.value) for each in told.fields),
        (labels["scheduled_with"], entry.scheduled_with),
        (labels["overridden"], entry.overridden),
    )
    shown = [labelled(label, value, setting.words) for label, value in facts if value]
    if shown:
        yield Row(height=_GAP)
    for fact in shown:
        yield from paragraph(fact, PLAIN, setting)


def _stage(stage: ToldStage, setting: Setting) -> Iterator[Row]:
    yield _label(stage.name)
    column = setting.narrower((setting.width + _COLUMN_GAP) / 2)
    right = column.width + _COLUMN_GAP
    for left_line, right_line in zip_longest(stage.lines[::2], stage.lines[1::2]):
        cells = [_check(left_line, column)]
        if right_line is not None:
            cells.append(_moved(_check(right_line, column), right))
        yield _beside(cells)


def _check(line: ToldLine, setting: Setting) -> Row:
    style = REQUIRED if line.required else CHECK
    text = f"{line.text} [{setting.labels['required']}]" if line.required else line.text
    rows = indented(paragraph(text, style, setting.narrower(_INDENT)))
    box = Mark(0, (CHECK.line - _BOX) / 2, _BOX, ticked=line.ticked)
    return replace(_stacked(rows), marks=(box,))


def _address(entry: Entry, setting: Setting) -> Iterator[Row]:
    if entry.url:
        yield Row(height=_GAP)
        address = labelled(setting.labels["address"], entry.url, setting.words)
        yield from paragraph(address, PLAIN, setting)
        return
    label = labelled(setting.labels["address"], "", setting.words)
    y = _WRITING - PLAIN.line
    start = setting.ruler.width(label, STRONG) + 1
    yield Row(
        height=_WRITING + 3 * _GAP,
        texts=(Text(0, y, label, STRONG),),
        rules=(Rule(start, _WRITING, setting.width, _WRITING, BLACK),),
    )


def _label(text: str) -> Row:
    label = Text(0, _GAP, text, LABEL, QUIET)
    return Row(height=_GAP + LABEL.line + 0.3, texts=(label,), keep=True)


def paragraph(text: str, style: Style, setting: Setting, *, colour: str = BLACK) -> tuple[Row, ...]:
    """Returns a row for each line of the text; its own line breaks and empty lines stay."""
    lines = (
        line
        for each in text.split("\n")
        for line in setting.ruler.wrapped(each, style, width=setting.width, lines=_ALL) or ("",)
    )
    return tuple(
        Row(height=style.line, texts=(Text(0, 0, line, style, colour),) if line else ())
        for line in lines
    )


def indented(rows: Iterable[Row], *, bar: str = "") -> Iterator[Row]:
    """Yields the rows further to the right, with a bar of that colour before them."""
    for row in rows:
        rules = (Rule(1.5, 0, 1.5, row.height, bar, 0.5),) if bar else ()
        yield replace(_moved(row, _INDENT), rules=rules)


def _moved(row: Row, x: float, y: float = 0) -> Row:
    return replace(
        row,
        texts=tuple(replace(each, x=each.x + x, y=each.y + y) for each in row.texts),
        marks=tuple(replace(each, x=each.x + x, y=each.y + y) for each in row.marks),
    )


def _stacked(rows: Iterable[Row]) -> Row:
    """Returns rows one below the other as one that is not cut."""
    height, texts = 0.0, []
    for row in rows:
        texts.extend(_moved(row, 0, height).texts)
        height += row.height
    return Row(height=height, texts=tuple(texts))


def _beside(cells: Iterable[Row]) -> Row:
    """Returns what stands side by side as one row with a little room below."""
    every = tuple(cells)
    return Row(
        height=max(each.height for each in every) + 0.7,
        texts=tuple(text for each in every for text in each.texts),
        marks=tuple(mark for each in every for mark in each.marks),
    )
