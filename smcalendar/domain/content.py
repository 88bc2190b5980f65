"""The content hash: what an approval belongs to."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from smcalendar.domain.attributes import Scope, attributes
from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.resolved import OVERRIDABLE, Resolved
from smcalendar.domain.values import to_json

PROFILE = 1
"""Raised when the rule changes; an old decision is compared under its own profile."""


def content_of(resolved: Resolved) -> Mapping[str, Any]:
    """Returns the resolved content as JSON values: CONTENT attributes and format fields.

    Empty values are left out, so that a new attribute changes no old hash. Assets stand by their
    SHA-256 in order, with their alt texts beside them.
    """
    content = {
        each.name: to_json(each.kind, getattr(_holder(resolved, each.name), each.name))
        for record_type in (Post, PostingItem)
        for each in attributes(record_type)
        if each.scope is Scope.CONTENT and each.name != "assets"
    }
    content["assets"] = [asset.sha256 for asset in resolved.assets]
    alts = [asset.alt for asset in resolved.assets]
    content["alt"] = alts if any(alts) else None
    return {
        name: value for name, value in sorted(content.items()) if value not in (None, "", [], {})
    }


def _holder(resolved: Resolved, name: str) -> Resolved | PostingItem | Post:
    """Returns who knows the attribute: what is inherited, else the item, else its post."""
    if name in OVERRIDABLE:
        return resolved
    return resolved.item if hasattr(resolved.item, name) else resolved.post


def content_hash(resolved: Resolved) -> str:
    """Returns `"1:"` and 64 hexadecimal digits."""
    canonical = json.dumps(
        content_of(resolved), ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    return f"{PROFILE}:{hashlib.sha256(canonical.encode()).hexdigest()}"
