"""Keeping data safe: backups, restoring, the doctor, and erasing what is personal."""

import datetime as dt
import shutil
import sqlite3
from dataclasses import replace

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.problems import Severity
from smcalendar.domain.records import Person
from smcalendar.domain.states import State
from smcalendar.domain.trust import EntryKind
from smcalendar.services import editing, keeping, plan, trash, trust, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.storage import assets, backups, heads, reading
from smcalendar.storage.workspace import DATABASE

TUESDAY = dt.date(2026, 11, 10)


def seen(shop):
    return {each.item.id: (each.item.date, each.text) for each in plan.items(shop.workspace)}


def kept_head(shop, folder=None):
    file = heads.head_file(shop.around.home, shop.workspace.identifier(), folder or shop.folder)
    return heads.kept(file)


def doctor(shop, folder=None, **how):
    found = keeping.examine(folder or shop.folder, shop.around, **how)
    return [(each.code, each.severity) for each in found]


def restore(shop, backup, folder=None):
    shop.workspace.close()
    return keeping.restore(backup, folder or shop.folder, shop.around)


@pytest.fixture(params=["database", "zip"])
def backed_up(request, shop, tmp_path):
    """Gives a workspace, a backup of it, and what was in it then; it has been changed since."""
    item = shop.add_item(assets=(shop.picture.id,))
    target = tmp_path / "backup.zip" if request.param == "zip" else None
    backup = keeping.back_up(shop.workspace, target)
    was, head = seen(shop), trust.head(shop.workspace)
    plan.move(shop.workspace, [item], TUESDAY)
    return backup, was, head


def test_a_restore_brings_back_what_was_and_keeps_what_there_was(shop, backed_up):
    backup, was, head = backed_up
    before, newer = seen(shop), trust.head(shop.workspace)
    kept = restore(shop, backup)
    assert (seen(shop), trust.head(shop.workspace)) == (was, head)
    assert backups.verified(kept) == newer
    assert doctor(shop) == []
    restore(shop, kept)
    assert (seen(shop), trust.head(shop.workspace)) == (before, newer)
    assert doctor(shop) == []


def test_another_window_sees_what_was_restored(shop, backed_up):
    backup, was, _ = backed_up
    other = shop.open(origin="other")
    keeping.restore(backup, shop.folder, shop.around)
    assert {e.item.id: (e.item.date, e.text) for e in plan.items(other)} == was


def test_this_machine_remembers_the_head_that_was_restored(shop, backed_up):
    backup, _, head = backed_up
    restore(shop, backup)
    assert kept_head(shop) == head
    later = shop.add_post()
    assert shop.post(later)
    assert kept_head(shop) == trust.head(shop.workspace)
    assert doctor(shop) == []


def test_a_restore_makes_a_workspace_where_there_was_none(shop, backed_up, tmp_path):
    backup, was, head = backed_up
    new = tmp_path / "another place"
    assert restore(shop, backup, new) is None
    with workspaces.opened(new, shop.around) as workspace:
        assert {e.item.id: (e.item.date, e.text) for e in plan.items(workspace)} == was
        assert trust.head(workspace) == head
    codes = [code for code, _ in doctor(shop, new)]
    assert codes == ([] if backup.suffix == ".zip" else ["asset_missing"])
    assert sorted(path.name for path in new.iterdir()) == ["assets", "backups", DATABASE]


def test_a_backup_of_another_workspace_changes_nothing(shop, backed_up, make_shop, tmp_path):
    backup, *_ = backed_up
    workspaces.new_workspace(tmp_path / "other", shop.around, language="en")
    files = sorted((tmp_path / "other").rglob("*"))
    with pytest.raises(UserError) as caught:
        keeping.restore(backup, tmp_path / "other", shop.around)
    assert caught.value.code == "backup_of_another"
    assert sorted((tmp_path / "other").rglob("*")) == files


@pytest.mark.parametrize("damage", ["rubbish", "empty", "torn"])
def test_a_damaged_database_is_put_aside_and_kept(shop, backed_up, damage):
    backup, was, head = backed_up
    shop.workspace.close()
    file = shop.folder / DATABASE
    whole = file.read_bytes()
    spoiled = {"rubbish": b"rubbish" * 5000, "empty": b"", "torn": whole[:4096] + bytes(8192)}
    file.write_bytes(spoiled[damage])
    kept = restore(shop, backup)
    assert kept.read_bytes() == spoiled[damage]
    assert (seen(shop), trust.head(shop.workspace)) == (was, head)
    assert doctor(shop) == []


def test_the_database_file_itself_may_be_the_backup(shop, backed_up):
    """Who copied the folder by hand restores from the copy."""
    _, _, _ = backed_up
    before = seen(shop)
    shop.workspace.close()
    copy = shop.folder.parent / "copied by hand.sqlite3"
    shutil.copyfile(shop.folder / DATABASE, copy)
    shop.add_post({})
    restore(shop, copy)
    assert seen(shop) == before


def test_a_folder_that_is_no_workspace_is_left_alone(shop, backed_up, tmp_path):
    backup, *_ = backed_up
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.jpg").write_bytes(b"cat")
    with pytest.raises(UserError) as caught:
        keeping.restore(backup, tmp_path / "photos", shop.around)
    assert caught.value.code == "not_a_workspace"
    assert [path.name for path in (tmp_path / "photos").rglob("*")] == ["cat.jpg"]


def test_a_backup_may_lie_in_any_folder(shop, tmp_path):
    place = tmp_path / "100% of #1 & 2?"
    shutil.copytree(shop.folder, place)
    with workspaces.opened(place, shop.around, acting="Amy") as workspace:
        copy = keeping.back_up(workspace)
        packed = keeping.back_up(workspace, place / "all.zip")
    assert backups.verified(copy)
    keeping.restore(copy, place, shop.around)
    keeping.restore(packed, place, shop.around)
    assert doctor(shop, place) == []


# The doctor


def test_a_healthy_workspace_has_nothing_wrong(shop):
    shop.add_item(State.POSTED, assets=(shop.picture.id,))
    assert doctor(shop) == []


def picture_file(shop):
    return assets.asset_file(shop.folder, shop.picture)


def test_files_that_are_missing_changed_or_nobodys_are_named(shop):
    file = picture_file(shop)
    assets.keep(shop.folder, "box.png", b"nobody's")
    file.write_bytes(b"changed")
    assert doctor(shop) == [("asset_changed", Severity.ERROR), ("asset_unused", Severity.ADVICE)]
    file.unlink()
    assert doctor(shop) == [("asset_missing", Severity.ERROR), ("asset_unused", Severity.ADVICE)]


def test_repair_indexes_texts_anew(shop):
    with shop.workspace.together() as connection:
        connection.exec_driver_sql("DELETE FROM search")
    assert doctor(shop) == [("search_differs", Severity.ERROR)]
    assert doctor(shop, repair=True) == []


def test_repair_takes_files_back_from_a_backup_and_removes_what_a_crash_left(shop):
    keeping.back_up(shop.workspace, shop.folder / "backups" / "all.zip")
    file = picture_file(shop)
    whole = file.read_bytes()
    file.write_bytes(b"changed")
    (shop.folder / "assets" / ".smcalendar-1-2").write_bytes(b"half")
    (shop.folder / "backups" / ".smcalendar-x").mkdir()
    assert {code for code, _ in doctor(shop)} == {"asset_changed", "leftover"}
    assert doctor(shop, repair=True) == []
    assert file.read_bytes() == whole


def test_a_damaged_backup_keeps_no_other_from_helping(shop):
    (shop.folder / "backups" / "a.zip").write_bytes(b"PK\x03\x04 and rubbish")
    keeping.back_up(shop.workspace, shop.folder / "backups" / "b.zip")
    picture_file(shop).unlink()
    assert doctor(shop, repair=True) == []


def behind_our_back(shop, statement):
    shop.workspace.close()
    connection = sqlite3.connect(shop.folder / DATABASE)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE history SET label = 'x' WHERE seq = 1", "chain_broken"),
        ("UPDATE payload SET salt = x'00' WHERE seq = 1", "payload_changed"),
        ("UPDATE payload SET body = x'00' WHERE seq = 1", "damaged"),
        ("UPDATE post SET owner_id = '6f0f1f0e-8a43-4a2b-9f5a-000000000099'", "reference_missing"),
        (
            "UPDATE post SET assets = '[\"6f0f1f0e-8a43-4a2b-9f5a-000000000099\"]'",
            "reference_missing",
        ),
        ("UPDATE post SET title = 'other'", "record_changed"),
        ("CREATE TRIGGER t AFTER UPDATE ON post BEGIN SELECT 1; END", "foreign_schema"),
    ],
)
def test_what_a_stranger_did_to_the_file_is_found(shop, statement, code):
    shop.add_item()
    behind_our_back(shop, statement)
    assert code in [found for found, _ in doctor(shop)]


def test_a_file_that_cannot_be_opened_is_a_fault_and_a_folder_without_one_an_error(shop, tmp_path):
    shop.workspace.close()
    (shop.folder / DATABASE).write_bytes(b"rubbish" * 1000)
    assert [code for code, _ in doctor(shop)] == ["not_a_database"]
    with pytest.raises(UserError, match="not_a_workspace"):
        keeping.examine(tmp_path / "nothing", shop.around)


# Erasing

NAME, CONTACT = "Robert Tables-Witherspoon", 'bob"the\\admin"@example.tw'
FORMER, OLD_CONTACT = "Bobby Beforehand", "+886 912 345 678"


@pytest.fixture
def bob(shop):
    """Gives a person who was called otherwise before, and has worked here."""
    person = Person(id=shop.around.chance.identifier(), name=FORMER, contact=OLD_CONTACT)
    plan.add_records(shop.workspace, [person])
    editing.edit(shop.workspace, "person", person.id, {"name": NAME, "department": "Sales dept"})
    editing.edit(shop.workspace, "person", person.id, {"contact": CONTACT})
    acting = shop.workspace.act_as(workspaces.acting_as(person))
    (post,) = plan.add_posts(acting, [PostDraft({"title": "Box", "owner_id": person.id})])
    editing.edit(acting, "post", post, {"notes": "n"})
    return replace(person, name=NAME, contact=CONTACT)


def bytes_of_database(shop):
    """Returns what stands in the file, read through a copy that SQLite itself has made."""
    copy = shop.folder.parent / "looked at.sqlite3"
    copy.unlink(missing_ok=True)
    shop.workspace.database.backup_to(copy)
    return copy.read_bytes()


def found_in(data, *texts):
    return [text for text in texts if text.encode() in data]


def test_a_person_who_is_erased_stands_nowhere_in_the_file(shop, bob):
    everything = (NAME, FORMER, OLD_CONTACT, "Sales dept", CONTACT)
    # The many entries make pages split, merge and be used again.
    for number in range(60):
        note = {"contact": CONTACT, "department": "Sales dept " + "x" * number * 7}
        editing.edit(shop.workspace, "person", bob.id, note)
    assert set(found_in(bytes_of_database(shop), NAME, CONTACT, "Sales dept")) != set()
    result = keeping.erase_person(shop.workspace, NAME)
    assert result.mentions == ()
    assert found_in(bytes_of_database(shop), *everything) == []
    with shop.workspace.reading() as connection:
        (person,) = reading.by_ids(connection, Person, [bob.id])
    assert (person.name, person.contact, person.department) == (f"erased-{bob.id[:8]}", "", "")


def test_the_doctor_finds_nothing_wrong_afterwards(shop, bob):
    before = trust.head(shop.workspace).seq
    keeping.erase_person(shop.workspace, NAME)
    assert doctor(shop) == []
    last = trust.log(shop.workspace)[0]
    assert (last.entry.seq, last.entry.kind, last.entry.label) == (
        *(before + 1, EntryKind.ERASURE, "forget_person"),
    )
    assert NAME not in str(last.changes)


def test_everything_else_of_the_history_stays(shop, bob):
    item = shop.add_item()
    plan.move(shop.workspace, [item], TUESDAY)
    result = keeping.erase_person(shop.workspace, bob.id)
    entries = trust.log(shop.workspace)
    emptied = [each for each in entries if each.changes is None]
    assert len(emptied) == result.payloads == 3
    trust.undo_last(shop.workspace)
    assert shop.item(item).date != TUESDAY


def test_what_was_erased_is_no_longer_undone_into_the_file(shop, bob):
    editing.edit(shop.workspace, "person", bob.id, {"contact": "another"})
    keeping.erase_person(shop.workspace, NAME)
    with pytest.raises(UserError) as caught:
        trust.undo_last(shop.workspace)
    assert caught.value.code == "undo_erased"


def test_a_dry_run_says_the_same_and_changes_nothing(shop, bob):
    before = trust.head(shop.workspace)
    dry = keeping.erase_person(shop.workspace, NAME, dry_run=True)
    assert trust.head(shop.workspace) == before
    assert dry == keeping.erase_person(shop.workspace, NAME)


def test_what_still_holds_the_name_is_named(shop, bob):
    copy = keeping.back_up(shop.workspace)
    noted = shop.add_post(notes=f"ask {NAME}")
    commented = shop.add_post(first_comment=f"photo: {FORMER}")
    gone = shop.add_post(text=f"by {NAME}")
    trash.trash(shop.workspace, [gone])
    typing = shop.add_post()
    editing.keep_typing(shop.workspace, "post", typing, "text", f"with {NAME}")
    item = shop.add_item(State.IN_REVIEW)
    shop.take("request_changes", item, comment=f"{NAME} would not like it")
    result = keeping.erase_person(shop.workspace, NAME)
    posts = {("post", id) for id in (noted, commented, gone, typing)}
    assert posts | {("item", item)} <= set(result.mentions)
    assert {kind for kind, _ in result.mentions} == {"post", "item", "decision"}
    assert result.backups == (copy.name,)


def test_whoever_claims_the_name_is_renamed_too(shop, bob):
    claim = replace(shop.workspace.actor, id=shop.around.chance.identifier(), name=NAME, roles=())
    former = replace(claim, id=shop.around.chance.identifier(), name=FORMER)
    for actor in (claim, former):
        plan.add_posts(shop.workspace.act_as(actor), [PostDraft({"title": "Box"})])
    keeping.erase_person(shop.workspace, NAME)
    names = trust.actor_names(shop.workspace, trust.log(shop.workspace))
    assert {names[claim.id], names[former.id]} == {
        f"erased-{bob.id[:8]}",
        f"erased-{bob.id[:8]}-2",
    }
    assert found_in(bytes_of_database(shop), NAME, FORMER) == []


def test_what_changed_meanwhile_is_not_lost(shop, bob):
    """The person is read inside the transaction that erases."""
    editing.edit(shop.open(origin="cli"), "person", bob.id, {"roles": ("writer",)})
    keeping.erase_person(shop.workspace, NAME)
    with shop.workspace.reading() as connection:
        (person,) = reading.by_ids(connection, Person, [bob.id])
    assert person.roles == ("writer",)


def test_an_unknown_person_is_refused_with_the_choices(shop):
    with pytest.raises(UserError) as caught:
        keeping.erase_person(shop.workspace, "Zoe")
    assert caught.value.code == "unknown_name"
    assert "Amy" in caught.value.values["choices"]


def test_old_contents_of_the_history_are_emptied_by_kind_and_day(shop):
    item = shop.add_item(State.IN_REVIEW)
    shop.clock.walk(days=3)
    plan.move(shop.workspace, [item], TUESDAY)
    day = shop.clock.now.date()
    dry = keeping.erase_payloads(shop.workspace, "change", day, dry_run=True)
    result = keeping.erase_payloads(shop.workspace, "change", day)
    assert (dry.payloads, result.payloads) == (2, 2)
    kinds = {each.entry.seq: each.changes is None for each in trust.log(shop.workspace)}
    assert kinds == {1: True, 2: True, 3: False, 4: False, 5: False}
    last = trust.log(shop.workspace)[0].entry
    assert last.values == {"what": {"kind": "change", "before": day.isoformat(), "n": 2}}
    assert doctor(shop) == []


def test_where_nothing_is_old_enough_nothing_is_written(shop):
    before = trust.head(shop.workspace)
    result = keeping.erase_payloads(shop.workspace, "decision", shop.clock.now.date())
    assert (result.payloads, trust.head(shop.workspace)) == (0, before)
