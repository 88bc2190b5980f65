"""What the columns of all tables have in common: their names for constraints, and these."""

from sqlalchemy import CheckConstraint, ForeignKeyConstraint
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "pk": "%(table_name)s_key",
    "ck": "%(table_name)s_%(constraint_name)s",
    "fk": "%(table_name)s_%(constraint_name)s",
    "uq": "%(table_name)s_%(constraint_name)s",
    "ix": "%(table_name)s_by_%(column_0_name)s",
}


def refers(column: str, table: str, key: str = "id") -> ForeignKeyConstraint:
    """A reference that is checked at COMMIT and never deletes by itself."""
    return ForeignKeyConstraint(
        [column],
        [f"{table}.{key}"],
        name=f"refers_{column}",
        ondelete="RESTRICT",
        deferrable=True,
        initially="DEFERRED",
    )


def day(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IS date({column})", name=f"{column}_is_a_day")


def clock_time(column: str) -> CheckConstraint:
    return CheckConstraint(
        f"{column} IS strftime('%H:%M', {column})", name=f"{column}_is_a_clock_time"
    )


def count(column: str) -> CheckConstraint:
    return CheckConstraint(f'"{column}" >= 0', name=f"{column}_is_a_count")


def flag(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN (0, 1)", name=f"{column}_is_a_flag")


def array(column: str) -> CheckConstraint:
    """SQLite does not trust its JSON functions in a schema, so the brackets have to do."""
    return CheckConstraint(f"{column} LIKE '[%]'", name=f"{column}_is_an_array")


def instant(column: str) -> CheckConstraint:
    return CheckConstraint(
        f"{column} LIKE '____-__-__T__:__:__%+00:00'", name=f"{column}_is_an_instant"
    )


def kept() -> tuple[CheckConstraint, ...]:
    """What every record table promises."""
    return (
        CheckConstraint("length(id) = 36", name="id_is_a_uuid"),
        CheckConstraint("version >= 1", name="version_is_positive"),
        instant("created_at"),
        instant("modified_at"),
        instant("trashed_at"),
    )


class RecordRow(SQLModel):
    """The columns that all records have."""

    id: str = Field(primary_key=True)
    version: int
    created_at: str
    modified_at: str
    trashed_at: str | None = None
