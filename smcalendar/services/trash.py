"""The trash: what goes there comes back, until it is emptied for good."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import RECORDS, Post, PostingItem, Record
from smcalendar.domain.trust import EntryKind
from smcalendar.services.series_posts import without_days_of
from smcalendar.storage import backups, reading, unsaved
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.references import holders
from smcalendar.storage.workspace import Workspace


def trash(workspace: Workspace, posts: Iterable[str]) -> None:
    """Moves posts with all their items to the trash."""
    wanted = tuple(posts)
    with workspace.action("trash", n=len(wanted)) as work:
        posts_there = [each for each in work.get_many(Post, wanted) if each.trashed_at is None]
        items = reading.items_of_posts(work.connection, [each.id for each in posts_there])
        work.put_many(replace(each, trashed_at=work.now) for each in (*posts_there, *items))


def untrash(workspace: Workspace, posts: Iterable[str]) -> None:
    """Takes posts out of the trash, with the items that went there with them."""
    wanted = tuple(posts)
    with workspace.action("untrash", n=len(wanted)) as work:
        found = work.get_many(Post, wanted)
        went = {each.id: each.trashed_at for each in found}
        together = [
            each
            for each in reading.trashed(work.connection, PostingItem)
            if each.post_id in went and each.trashed_at == went[each.post_id]
        ]
        work.put_many(replace(each, trashed_at=None) for each in (*found, *together))


def purge(workspace: Workspace) -> int:
    """Deletes for good what is in the trash and nothing else needs; returns how many records.

    Nothing takes that back, so there must be a backup of today. Series skip the days of posts that
    are gone for good.
    """
    if not backups.made_on(workspace.folder, workspace.clock().astimezone(dt.UTC).date()):
        raise UserError("purge_without_backup", status=1)
    with workspace.together() as connection:
        gone = _purgeable(connection)
        if not gone:
            raise UserError("trash_empty", status=1)
        with workspace.action("purge", kind=EntryKind.ERASURE, n=len(gone)) as work:
            for each in gone:
                unsaved.forget_record(connection, each.id)
            work.put_many(without_days_of(connection, gone))
            work.purge(gone)
    return len(gone)


def _purgeable(connection: Connection) -> tuple[Record, ...]:
    """What refers to others first, then what nothing holds any more."""
    gone: dict[tuple[str, str], Record] = {}
    for kind in reversed(_PURGED):
        for record in reading.trashed(connection, RECORDS[kind]):
            if holders(connection, kind, record.id) <= gone.keys():
                gone[kind, record.id] = record
    return tuple(gone.values())


_PURGED = tuple(
    kind for kind in RECORDS if kind not in ("workspace", "person", "asset", "decision")
)
"""The history names people for ever, and a file goes with its asset; both stay in the trash."""
