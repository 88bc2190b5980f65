"""What all records have."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smcalendar.domain.attributes import Kind, Scope, attribute
from smcalendar.domain.messages import N_

SHOWN: Mapping[str, Any] = {"face": True, "search": True, "client": True}
CONTENT, SCHEDULE, INTERNAL, KEPT = Scope.CONTENT, Scope.SCHEDULE, Scope.INTERNAL, Scope.KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records have. Instants are aware and in UTC; `storage` alone sets the KEPT ones."""

    id: str = attribute(Kind.ID, KEPT, N_("Attribute", "Identifier"))
    version: int = attribute(Kind.COUNT, KEPT, N_("Attribute", "Version"), default=0)
    created_at: dt.datetime | None = attribute(
        Kind.INSTANT, KEPT, N_("Attribute", "Created"), default=None
    )
    modified_at: dt.datetime | None = attribute(
        Kind.INSTANT, KEPT, N_("Attribute", "Modified"), default=None
    )
    trashed_at: dt.datetime | None = attribute(
        Kind.INSTANT, INTERNAL, N_("Attribute", "In the trash since"), default=None, face=True
    )
