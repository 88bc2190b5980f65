"""What the domain needs of words: the sentences of one language."""

from typing import Protocol


class Language(Protocol):
    """The sentences of one language: `words.Words`."""

    @property
    def lang(self) -> str:
        """`zh_TW` or `en`."""
        ...

    def t(self, source: str, comment: str = "", n: int | None = None, /) -> str:
        """Returns the translation of an English source."""
        ...
