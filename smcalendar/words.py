"""Sentences in the language asked for, without Qt."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from smcalendar import resources

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CHINESE, ENGLISH = "zh_TW", "en"
LANGUAGES = (CHINESE, ENGLISH)

_TRADITIONAL = ("zh_tw", "zh_hk", "zh_hant")
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(asked: str | None, environ: Mapping[str, str], *, workspace: str = "") -> str:
    """Returns `zh_TW` or `en`: what was asked, else SMCALENDAR_LANG, else the locale.

    For what becomes a file, the language of the workspace stands before the locale. Whatever is
    not traditional Chinese is English.
    """
    locale = (environ.get(name, "") for name in _LOCALE_VARIABLES)
    wishes = (asked or "", environ.get("SMCALENDAR_LANG", ""), workspace, *locale)
    wish = next(filter(None, wishes), "")
    return CHINESE if wish.replace("-", "_").lower().startswith(_TRADITIONAL) else ENGLISH


class Words:
    """The sentences of one language, `zh_TW` or `en`; passed to whoever speaks to people."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def t(self, source: str, comment: str = "", n: int | None = None, /) -> str:
        """Returns the translation of an English source, or the source when there is none.

        `comment` tells two meanings of one source apart; `n` chooses the plural and replaces `%n`.
        Positional only, because lupdate does not see keywords.
        """
        if n is None and self.lang == ENGLISH:
            return source
        forms = self._sentences.get((source, comment), (source,))
        if n is None:
            return forms[-1]
        return (forms[0] if n == 1 else forms[-1]).replace("%n", str(n))

    @cached_property
    def _sentences(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        from xml.etree import ElementTree

        document = ElementTree.fromstring(resources.read_bytes(f"i18n/{self.lang}.ts"))
        return dict(_finished(document))


def _finished(document: "Element") -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    for message in document.iter("message"):
        forms = _forms(message)
        if forms:
            yield (message.findtext("source", ""), message.findtext("comment", "")), forms


def _forms(message: "Element") -> tuple[str, ...]:
    """Returns one and other, or the only form; nothing while the translation is unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
    return plurals or (translation.text or "",)
