"""The mark and the version of our database files, and the fingerprint of their schema."""

import hashlib
import re

from sqlalchemy import Connection

APPLICATION_ID = 0x534D4341
"""`SMCA`, in the header of every file of ours."""

REVISION = "0002"
"""The newest revision of the schema; history entries carry it."""

FINGERPRINT = "56e58d6bfd0614eb37443036a1f4cea9521a3045d156cc4fddea38fae3551607"
"""What `fingerprint` returns for a file of this revision."""


def statements(connection: Connection) -> tuple[str, ...]:
    """Returns the normalised statements that made the schema, ours and anybody's."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    )
    return tuple(sorted(f"{kind} {name} {_normal(sql or '')}" for kind, name, sql in rows))


def fingerprint(connection: Connection) -> str:
    """Returns a digest of the whole schema: a foreign trigger or view changes it."""
    return hashlib.sha256("\n".join(statements(connection)).encode()).hexdigest()


def _normal(sql: str) -> str:
    spaced = re.sub(r"([(),])", r" \1 ", sql.replace('"', "").replace("`", ""))
    return " ".join(spaced.split())
