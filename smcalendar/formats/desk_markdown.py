"""A posting checklist in Markdown, for wherever tasks and notes are kept."""

from collections.abc import Iterator, Mapping

from smcalendar import datewords
from smcalendar.domain.desk import Entry, File, Sheet
from smcalendar.domain.deskwords import (
    Fact,
    ToldEntry,
    ToldSection,
    ToldSheet,
    ToldStage,
    labelled,
    told,
)
from smcalendar.formats.markdowntext import address, fenced, inline
from smcalendar.words import Words

BOXES: Mapping[bool, str] = {True: "[x]", False: "[ ]"}

Blocks = Iterator[str]
"""Parts of the file with an empty line between them."""


def to_markdown(sheet: Sheet, words: Words) -> bytes:
    blocks = _checklist(told(sheet, words, datewords), words)
    return ("\n\n".join(blocks) + "\n").encode(errors="replace")


def _checklist(checklist: ToldSheet, words: Words) -> Blocks:
    yield f"# {inline(checklist.title)} {inline(checklist.days)}"
    yield _facts(checklist.facts, words)
    if not checklist.sections:
        yield inline(checklist.labels["empty"])
    for section in checklist.sections:
        yield from _section(section, checklist.labels, words)


def _section(section: ToldSection, labels: Mapping[str, str], words: Words) -> Blocks:
    yield f"## {inline(section.name)}"
    yield inline(section.count)
    for entry in section.entries:
        yield from _entry(entry, labels, words, level="###")
    if section.apart:
        yield f"### {inline(labels['apart'])}"
    for entry in section.apart:
        yield from _entry(entry, labels, words, level="####")


def _entry(in_words: ToldEntry, labels: Mapping[str, str], words: Words, *, level: str) -> Blocks:
    entry = in_words.entry
    title = " ".join(entry.title.split())
    yield f"{level} {inline(in_words.when)} · {inline(title)}"
    yield from (f"**{inline(each)}**" for each in in_words.reasons)
    yield _facts(_about(in_words, labels), words) + _link(in_words, words)
    yield from _block(labels["text"], entry.text)
    yield from _files(entry, labels, words)
    yield from _block(labels["first_comment"], entry.first_comment)
    for stage in in_words.stages:
        yield from _stage(stage, labels["required"])
    place = address(entry.url) if entry.url else "\\_" * 30
    yield labelled(f"**{inline(labels['address'])}**", place, words)


def _about(in_words: ToldEntry, labels: Mapping[str, str]) -> Iterator[Fact]:
    entry = in_words.entry
    shown = {
        "code": entry.code,
        "account": entry.account,
        "format": in_words.format,
        "state": in_words.state,
        "scheduled_with": entry.scheduled_with,
        "overridden": entry.overridden,
    }
    yield from (Fact(labels[name], value) for name, value in shown.items() if value)
    yield from in_words.fields


def _facts(facts: Iterator[Fact] | tuple[Fact, ...], words: Words) -> str:
    lines = (labelled(inline(each.label), inline(each.value), words) for each in facts)
    return "\n".join(f"- {each}" for each in lines)


def _link(in_words: ToldEntry, words: Words) -> str:
    link = in_words.entry.link
    return f"\n- {labelled(inline(in_words.link_label), address(link), words)}" if link else ""


def _block(label: str, text: str) -> Blocks:
    if text:
        yield f"**{inline(label)}**"
        yield fenced(text)


def _files(entry: Entry, labels: Mapping[str, str], words: Words) -> Blocks:
    if entry.files:
        yield f"**{inline(labels['files'])}**"
        yield "\n".join(_file(each, labels["alt"], words) for each in entry.files)


def _file(file: File, label: str, words: Words) -> str:
    name = f"{file.position}. {inline(file.name)}"
    alt = labelled(inline(label), inline(file.alt), words)
    return f"{name}\n   - {alt}" if file.alt else name


def _stage(stage: ToldStage, required: str) -> Blocks:
    yield f"**{inline(stage.name)}**"
    lines = (
        f"- {BOXES[line.ticked]} {inline(line.text)}"
        + (f" **({inline(required)})**" if line.required else "")
        for line in stage.lines
    )
    yield "\n".join(lines)
