"""What every command shares: words, environment, who acts, and speaking to the terminal."""

import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import RECORD_NAMES
from smcalendar.domain.sentences import message
from smcalendar.words import Words, language

if TYPE_CHECKING:
    from smcalendar.services.workspaces import Circumstances, Workspace

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Shell:
    """One run of the program. `environ` is the environment, `words` speak to the user."""

    environ: Mapping[str, str]
    words: Words

    def asked(self, lang: str | None) -> "Shell":
        """Returns the shell in the language a command was asked for."""
        return Shell(self.environ, Words(language(lang or self.words.lang, self.environ)))

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
        click.echo(self.words.t(source, "", n).format_map(values))

    def record_name(self, kind: str) -> str:
        """Returns what a kind of record is called."""
        return self.words.t(RECORD_NAMES[kind])

    def sentence(self, code: str, values: Mapping[str, Any]) -> str:
        """Returns the sentence for a code of an error, a refusal or a problem."""
        return message(code, values, self.words)


def read_input(name: str) -> bytes:
    """Returns the bytes of a file or of standard input (`-`)."""
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UserError("unreadable_input", path=name) from error
