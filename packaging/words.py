"""Collects the program's sentences into resources/i18n/*.ts, which Qt Linguist edits.

    python packaging/words.py                 brings both files up to date and lists what is open
    python packaging/words.py --check         changes nothing; exit 1 when a run would
    python packaging/words.py --fill FILE     also fills what is open

Needs pyside6-lupdate, beside this Python or on PATH. Finished translations stay, sentences that are
no longer in the program go. English plurals follow from "(s)" at the end of a sentence; others are
open. FILE is JSON, {source: translation}; with a comment the key is "source // comment", for both
languages the translation is {"zh_TW": text, "en": [one, other]}.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CHINESE, ENGLISH = "zh_TW", "en"
LUPDATE_OPTIONS = (
    *("-silent", "-source-language", ENGLISH, "-target-language", CHINESE),
    *("-tr-function-alias", "tr+=t,QT_TRANSLATE_NOOP+=N_"),
)

Key = tuple[str, str]
"""A source, and the comment that tells two meanings of it apart."""

Forms = tuple[str, ...]
"""The plural forms of a translation, or its only form."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the program, with the remark for its translator and where it stands."""

    context: str
    source: str
    comment: str
    remark: str
    files: tuple[str, ...]

    @property
    def key(self) -> Key:
        return self.source, self.comment

    @property
    def counts(self) -> bool:
        """Whether it has plural forms: lupdate takes a comma after the comment for a count."""
        return "%n" in self.source


@dataclass(frozen=True, slots=True)
class Translation:
    """What a .ts file says about a sentence; `note` is the translator's own."""

    forms: Forms
    finished: bool
    note: str = ""


Entries = list[tuple[Sentence, Translation]]


def main() -> int:
    options = asked()
    sentences = extracted()
    filling = filled_in(options.fill)
    stale = [
        lang
        for lang in (CHINESE, ENGLISH)
        if renewed(sentences, filling[lang], lang=lang, write=not options.check)
    ]
    spoken = {each.key for each in sentences}
    for source, comment in sorted((filling[CHINESE].keys() | filling[ENGLISH].keys()) - spoken):
        print("not in the program:", named(source, comment))
    if options.check and stale:
        print(f"{' and '.join(stale)} out of date: run python packaging/words.py")
        return 1
    return 0


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Collects sentences into resources/i18n/*.ts.")
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when a run would")
    parser.add_argument("--fill", type=Path, metavar="FILE", help="JSON: {source: translation}")
    return parser.parse_args()


def extracted() -> list[Sentence]:
    """Returns what lupdate finds in the package, sorted, one sentence for each key."""
    files = sorted(str(file) for file in (ROOT / "smcalendar").rglob("*.py"))
    with TemporaryDirectory() as folder:
        found = Path(folder).resolve() / "found.ts"
        subprocess.run([lupdate(), *LUPDATE_OPTIONS, *files, "-ts", str(found)], check=True)
        by_key: dict[Key, list[tuple[str, Element]]] = defaultdict(list)
        for context in ElementTree.parse(found).iter("context"):
            for message in context.iter("message"):
                by_key[key_of(message)].append((context.findtext("name", ""), message))
    sentences = (sentence_of(key, uses, folder=found.parent) for key, uses in by_key.items())
    return sorted(sentences, key=lambda each: (each.context, each.key))


def lupdate() -> str:
    places = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    program = shutil.which("pyside6-lupdate", path=places)
    if program is None:
        sys.exit("pyside6-lupdate is missing: python -m pip install PySide6-Essentials")
    return program


def key_of(message: Element) -> Key:
    return message.findtext("source", ""), message.findtext("comment", "")


def sentence_of(key: Key, uses: list[tuple[str, Element]], *, folder: Path) -> Sentence:
    """Returns one sentence for all its uses.

    Only contexts with a capital were meant: for others lupdate takes what stands before `.t`.
    """
    contexts = {context for context, _ in uses if context[:1].isupper()}
    remarks = {message.findtext("extracomment", "") for _, message in uses} - {""}
    places = {
        place.get("filename", "") for _, message in uses for place in message.iter("location")
    }
    files = (
        Path(os.path.relpath((folder / place).resolve(), FOLDER)).as_posix() for place in places
    )
    return Sentence(
        context=min(contexts, default="Sentence"),
        source=key[0],
        comment=key[1],
        remark="\n".join(sorted(remarks)),
        files=tuple(sorted(files)),
    )


def filled_in(file: Path | None) -> Mapping[str, Mapping[Key, Forms]]:
    """Returns the translations of a --fill file by language and key."""
    filling: dict[str, dict[Key, Forms]] = {CHINESE: {}, ENGLISH: {}}
    texts = json.loads(file.read_text(encoding="utf-8")) if file else {}
    for name, text in texts.items():
        source, _, comment = name.partition(" // ")
        for lang, forms in (text if isinstance(text, dict) else {CHINESE: text}).items():
            filling[lang][source, comment] = (forms,) if isinstance(forms, str) else tuple(forms)
    return filling


def renewed(
    sentences: list[Sentence], filling: Mapping[Key, Forms], *, lang: str, write: bool
) -> bool:
    """Says whether the file of a language was not as it should be."""
    file = FOLDER / f"{lang}.ts"
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    known = dict(translations(before))
    entries = [
        (each, translated(each, known.get(each.key), filling.get(each.key, ()), lang=lang))
        for each in sentences
        if each.counts or lang == CHINESE
    ]
    after = document(entries, lang=lang)
    if write:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(after, encoding="utf-8", newline="\n")
    report(entries, lang=lang)
    return after != before


def translations(document_text: str) -> Iterator[tuple[Key, Translation]]:
    messages = ElementTree.fromstring(document_text).iter("message") if document_text else ()
    for message in messages:
        translation = message.find("translation")
        if translation is not None:
            plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield (
                key_of(message),
                Translation(
                    forms=plurals or (translation.text or "",),
                    finished=translation.get("type") is None,
                    note=message.findtext("translatorcomment", ""),
                ),
            )


def translated(
    sentence: Sentence, known: Translation | None, filling: Forms, *, lang: str
) -> Translation:
    if known and known.finished:
        return known
    forms = filling or (english_plurals(sentence.source) if lang == ENGLISH else ())
    if forms:
        return Translation(forms, finished=True, note=known.note if known else "")
    return known or Translation(("",) * (1 + (lang == ENGLISH)), finished=False)


def english_plurals(source: str) -> Forms:
    """Returns one and other where nothing after the noun, such as a verb, could change too."""
    if not re.fullmatch(r"[^()]*\(s\)\W*", source):
        return ()
    return source.replace("(s)", ""), source.replace("(s)", "s")


def document(entries: Entries, *, lang: str) -> str:
    """Returns the file as Qt's tools write it, so that Linguist changes only what is edited."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{lang}" sourcelanguage="{ENGLISH}">',
    ]
    for context, group in groupby(entries, key=lambda entry: entry[0].context):
        lines += ["<context>", f"    <name>{quoted(context)}</name>"]
        lines += [line for entry in group for line in message_lines(*entry)]
        lines += ["</context>"]
    return "\n".join([*lines, "</TS>", ""])


def message_lines(sentence: Sentence, translation: Translation) -> Iterator[str]:
    yield '    <message numerus="yes">' if sentence.counts else "    <message>"
    for file in sentence.files:
        yield f'        <location filename="{quoted(file)}"/>'
    texts = {
        "source": sentence.source,
        "comment": sentence.comment,
        "extracomment": sentence.remark,
        "translatorcomment": translation.note,
    }
    for tag, text in texts.items():
        if text:
            yield f"        <{tag}>{quoted(text)}</{tag}>"
    yield from translation_lines(translation, plural=sentence.counts)
    yield "    </message>"


def translation_lines(translation: Translation, *, plural: bool) -> Iterator[str]:
    opening = "<translation>" if translation.finished else '<translation type="unfinished">'
    forms = tuple(quoted(form) for form in translation.forms)
    if not plural:
        yield f"        {opening}{forms[0]}</translation>"
        return
    yield f"        {opening}"
    yield from (f"            <numerusform>{form}</numerusform>" for form in forms)
    yield "        </translation>"


def quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def report(entries: Entries, *, lang: str) -> None:
    unfinished = [sentence for sentence, translation in entries if not translation.finished]
    print(f"{lang}: {len(entries)} sentences, {len(unfinished)} open")
    for sentence in unfinished:
        print(" ", named(*sentence.key))


def named(source: str, comment: str) -> str:
    return f"{source} // {comment}" if comment else source


if __name__ == "__main__":
    sys.exit(main())
