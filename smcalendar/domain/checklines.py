"""The lines of a checklist for a platform, a format and a stage, as data."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """When a line is to be ticked."""

    BEFORE_REVIEW = "before_review"
    BEFORE_POSTING = "before_posting"
    WHILE_POSTING = "while_posting"
    AFTER_POSTING = "after_posting"


class Automatic(StrEnum):
    """A test that the program makes itself, so that nobody ticks the line."""

    ALT_TEXT = "alt_text"
    TEXT_FITS = "text_fits"
    MEDIA_FITS = "media_fits"
    URL_RECORDED = "url_recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One line; no platforms means all of them, no formats all formats of those platforms.

    `texts` holds `en` and `zh_TW`. A line that is not required is advice.
    """

    id: str
    stage: Stage
    texts: Mapping[str, str]
    required: bool = False
    automatic: Automatic | None = None
    platforms: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()

    def concerns(self, platform: str, format: str) -> bool:
        """Says whether the line belongs on a checklist of this platform and format."""
        return (not self.platforms or platform in self.platforms) and (
            not self.formats or format in self.formats
        )


def lines_for(
    lines: Iterable[CheckLine], platform: str, format: str, *, stage: Stage | None = None
) -> tuple[CheckLine, ...]:
    """Returns the lines of a platform's format by stage, of one stage when it is named."""
    concerned = (each for each in lines if each.concerns(platform, format))
    wanted = (each for each in concerned if stage is None or each.stage is stage)
    return tuple(sorted(wanted, key=lambda each: list(Stage).index(each.stage)))
