"""Finds what stands between an item and its platform: missing, too long, too many, of no use."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from smcalendar.domain.counting import count
from smcalendar.domain.findings import suffix, worst
from smcalendar.domain.local_times import problem_of_time
from smcalendar.domain.media import IMAGE, VIDEO, amounts, files, images, kind_of
from smcalendar.domain.platforms import (
    COUNTABLE,
    FormatField,
    Limit,
    LinkPlace,
    Requirement,
)
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.resolved import Resolved

Rule = Callable[[Resolved], Iterable[Problem]]

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def check(resolved: Resolved) -> tuple[Problem, ...]:
    """Returns all problems of an item on its platform.

    `field` of a problem is title, text, hashtags, link, first_comment, assets, alt_text, time or
    `fields.<name>`.
    """
    return tuple(problem for rule in RULES for problem in rule(resolved))


def missing_parts(resolved: Resolved) -> Iterator[Problem]:
    kinds = {kind_of(each) for each in resolved.assets}
    given = {
        Requirement.TEXT: resolved.text.strip(),
        Requirement.TITLE: resolved.title.strip(),
        Requirement.IMAGE: IMAGE in kinds,
        Requirement.VIDEO: VIDEO in kinds,
        Requirement.MEDIA: kinds & {IMAGE, VIDEO},
        Requirement.CONTENT: kinds or resolved.pasted,
    }
    for part in resolved.format.requires:
        if not given[part]:
            yield Problem(f"{part}_missing", Severity.ERROR, _FIELD_OF_PART.get(part, "assets"))


_FIELD_OF_PART: Mapping[Requirement, str] = {
    Requirement.TEXT: "text",
    Requirement.TITLE: "title",
    Requirement.CONTENT: "text",
}


def lengths(resolved: Resolved) -> Iterator[Problem]:
    for field in COUNTABLE:
        limits = [each for each in resolved.format.limits if each.field == field]
        for values, text in _texts(resolved, field) if limits else ():
            yield from worst(_length(each, text, values) for each in limits)


def refused_characters(resolved: Resolved) -> Iterator[Problem]:
    for limit in resolved.format.limits:
        for values, text in _texts(resolved, limit.field) if limit.refused else ():
            found = "".join(each for each in limit.refused if each in text)
            if found:
                code = f"{limit.field}_has_refused_characters"
                yield Problem(code, limit.severity, limit.field, {**values, "characters": found})


def _texts(resolved: Resolved, field: str) -> tuple[tuple[Mapping[str, str], str], ...]:
    """Returns the texts that stand in a field, each with the values that name it."""
    if field == "alt_text":
        return tuple(({"name": each.name}, each.alt) for each in images(resolved))
    attribute = "pasted" if field in ("text", "hashtags") else field
    return (({}, getattr(resolved, attribute)),)


def _length(limit: Limit, text: str, values: Mapping[str, str]) -> Problem | None:
    amount = count(text, limit.unit)
    if limit.maximum is not None and amount > limit.maximum:
        bound = {"count": amount, "maximum": limit.maximum}
        return Problem(_too_long(limit), limit.severity, limit.field, {**values, **bound})
    if 0 < amount < (limit.minimum or 0):
        bound = {"count": amount, "minimum": limit.minimum}
        code = f"{limit.field}_too_short"
        return Problem(code, limit.severity, limit.field, {**values, **bound})
    return None


def _too_long(limit: Limit) -> str:
    if limit.maximum == 0:
        return f"{limit.field}_has_no_place"
    stem = "hashtags_too_many" if limit.field == "hashtags" else f"{limit.field}_too_long"
    counted = "_in_bytes" if limit.unit.endswith("_bytes") else ""
    return stem + counted + suffix(limit)


def missing_alt_texts(resolved: Resolved) -> Iterator[Problem]:
    for asset in images(resolved) if resolved.format.alt_text else ():
        if not asset.alt.strip():
            yield Problem("alt_text_missing", Severity.ADVICE, "alt_text", {"name": asset.name})


def idle_links(resolved: Resolved) -> Iterator[Problem]:
    if resolved.format.link is not LinkPlace.NONE:
        return
    if resolved.link:
        yield Problem("link_does_nothing", Severity.ADVICE, "link")
    elif _ADDRESS.search(resolved.pasted):
        yield Problem("link_does_nothing", Severity.ADVICE, "text")


def idle_first_comment(resolved: Resolved) -> Iterator[Problem]:
    if resolved.first_comment.strip() and not resolved.format.first_comment:
        yield Problem("first_comment_has_no_place", Severity.ADVICE, "first_comment")


def format_fields(resolved: Resolved) -> Iterator[Problem]:
    for field in resolved.format.fields:
        text = resolved.item.fields.get(field.name, "")
        if field.required and not text.strip():
            yield _of_field("field_missing", field)
        elif field.limit is not None and (amount := count(text, field.unit)) > field.limit:
            yield _of_field("field_too_long", field, count=amount, maximum=field.limit)


def _of_field(code: str, field: FormatField, **values: int) -> Problem:
    """The value `label` is a mapping of both languages, for whoever words the problem."""
    place = f"fields.{field.name}"
    return Problem(code, Severity.ERROR, place, {"label": dict(field.labels), **values})


def odd_times(resolved: Resolved) -> Iterator[Problem]:
    item = resolved.item
    if item.date is None or item.time is None:
        return
    problem = problem_of_time(item.date, item.time, item.zone)
    if problem is not None:
        yield problem


RULES: tuple[Rule, ...] = (
    missing_parts,
    lengths,
    refused_characters,
    amounts,
    files,
    missing_alt_texts,
    idle_links,
    idle_first_comment,
    format_fields,
    odd_times,
)
