"""Fills the HTML templates of `resources/templates/`; whatever is filled in is escaped."""

from functools import cache
from typing import TYPE_CHECKING

from smcalendar import resources
from smcalendar.formats.addresses import clickable

if TYPE_CHECKING:
    from jinja2 import Environment


def filled(template: str, **values: object) -> str:
    """Returns a template with its places filled; a place without a value is an error.

    Beside the values a template has the function `clickable`.
    """
    return _environment().get_template(template).render(values, clickable=clickable)


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(lambda name: resources.read_text(f"templates/{name}")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
