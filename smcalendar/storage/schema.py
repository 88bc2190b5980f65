"""The mark and the version of our database files, and the fingerprint of their schema."""

import hashlib
import re

from sqlalchemy import Connection

APPLICATION_ID = 0x534D4341
"""`SMCA`, in the header of every file of ours."""

REVISION = "0003"
"""The newest revision of the schema; history entries carry it."""

FINGERPRINT = "eb2684f9bead5fc08784c20cc557fe62fb5ef9eb7f4e64f783bc3f6c26f89473"
"""What `fingerprint` returns for a file of this revision."""


_OF_THE_INDEX = frozenset(
    ("table", f"search_{name}") for name in ("data", "idx", "content", "docsize", "config")
)
"""How FTS5 makes its own tables is for each version of SQLite to say (FTS5, section 9)."""


def statements(connection: Connection) -> tuple[str, ...]:
    """Returns the normalised statements that made the schema, ours and anybody's."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    )
    ours = ((kind, name, sql) for kind, name, sql in rows if (kind, name) not in _OF_THE_INDEX)
    return tuple(sorted(f"{kind} {name} {_normal(sql or '')}" for kind, name, sql in ours))


def fingerprint(connection: Connection) -> str:
    """Returns a digest of the whole schema: a foreign trigger or view changes it."""
    return hashlib.sha256("\n".join(statements(connection)).encode()).hexdigest()


def _normal(sql: str) -> str:
    spaced = re.sub(r"([(),])", r" \1 ", sql.replace('"', "").replace("`", ""))
    return " ".join(spaced.split())
