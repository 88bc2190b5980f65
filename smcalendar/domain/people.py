"""Who acts: a person of the workspace, or a name that somebody claims."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts. `id` is a person's, or one kept for a claimed name; a name is a claim."""

    id: str
    name: str
    roles: tuple[str, ...] = ()
