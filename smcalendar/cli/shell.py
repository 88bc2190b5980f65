"""What every command shares: words, environment, and who acts."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smcalendar.cli.terminal import put
from smcalendar.domain.messages import RECORD_NAMES
from smcalendar.domain.sentences import message
from smcalendar.words import Words, language

if TYPE_CHECKING:
    from smcalendar.services.workspaces import Circumstances, Workspace

OpenWindow = Callable[..., int]
"""Opens the window: `(environ, folder=, lang=, acting=)`, and returns its exit status."""

LONGEST_VALUE = 1000
"""How many characters of a value an error shows."""


@dataclass(frozen=True, slots=True)
class Shell:
    """One run of the program: its environment, the words for its user, the way to the window."""

    environ: Mapping[str, str]
    words: Words
    open_window: OpenWindow

    def asked(self, lang: str | None) -> "Shell":
        """Returns the shell in the language a command was asked for."""
        return replace(self, words=Words(language(lang or self.words.lang, self.environ)))

    def circumstances(self) -> "Circumstances":
        from smcalendar.services.workspaces import circumstances

        return circumstances(self.environ)

    def opened(self, folder: str, acting: str | None) -> AbstractContextManager["Workspace"]:
        from smcalendar.services.workspaces import opened

        return opened(Path(folder), self.circumstances(), acting=acting)

    def file_words(self, lang: str | None, workspace_language: str) -> Words:
        """Returns the words for a file: asked, else SMCALENDAR_LANG, else the workspace's."""
        return Words(language(lang, self.environ, workspace=workspace_language))

    def say(self, source: str, /, n: int | None = None, **values: Any) -> None:
        """Prints one translated line."""
        put(self.words.t(source, "", n).format_map(values))

    def record_name(self, kind: str) -> str:
        """Returns what a kind of record is called."""
        return self.words.t(RECORD_NAMES[kind])

    def sentence(self, code: str, values: Mapping[str, Any]) -> str:
        """Returns the sentence for a code of an error, a refusal or a problem."""
        said = {name: _short(value) for name, value in values.items()}
        return message(code, said, self.words)


def _short(value: Any) -> Any:
    """Nobody reads a million characters that somebody typed for a name."""
    return value[:LONGEST_VALUE] + "…" if _long(value) else value


def _long(value: Any) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_VALUE
