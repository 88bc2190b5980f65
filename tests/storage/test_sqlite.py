"""The engine: safe settings, serial writes, reads that see one state."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from threading import Event, Thread

import pytest
from sqlalchemy import text

from smcalendar.domain.errors import UserError
from smcalendar.storage.engines import sqlite
from smcalendar.storage.engines.sqlite import Database, create_file

PROMISED = {
    "foreign_keys": 1,
    "journal_mode": "delete",
    "synchronous": 3,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "fullfsync": 1,
}


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "numbers.sqlite3"
    create_file(file, 0x534D4341)
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE number (value INTEGER)")
    connection.close()
    return file


@pytest.fixture
def database(file):
    database = Database(file)
    yield database
    database.close()


@pytest.fixture
def other(file):
    other = Database(file, patience=0)
    yield other
    other.close()


def values(connection):
    return connection.execute(text("SELECT value FROM number ORDER BY value")).scalars().all()


def add(connection, value):
    connection.execute(text("INSERT INTO number VALUES (:value)"), {"value": value})


def break_off(writing):
    with writing() as connection:
        add(connection, 9)
        raise KeyError


def test_reader_and_writer_read_back_every_setting(database):
    with closing(sqlite3.connect(":memory:")) as plain:
        (spill,) = plain.execute("PRAGMA cache_spill").fetchone()
    promised = {name: (value, value) for name, value in PROMISED.items()}
    assert database.settings() == {**promised, "cache_spill": (spill, 0)}


def test_a_setting_that_does_not_take_is_refused(file, monkeypatch):
    monkeypatch.setitem(sqlite.SETTINGS, "mmap_size", ("0", 4096))
    broken = Database(file)
    with pytest.raises(UserError) as caught, broken.reading():
        pass
    assert (caught.value.code, caught.value.values["setting"]) == ("setting_refused", "mmap_size")
    broken.close()


def test_nothing_can_be_attached(database):
    with database.reading() as connection, pytest.raises(Exception, match="too many attached"):
        connection.execute(text("ATTACH ':memory:' AS other"))


def test_what_a_block_writes_is_kept_at_its_end(database, other):
    with database.writing() as connection:
        add(connection, 1)
        with other.reading() as reading:
            assert values(reading) == []
    with other.reading() as reading:
        assert values(reading) == [1]


def test_an_exception_keeps_nothing(database):
    with pytest.raises(KeyError):
        break_off(database.writing)
    with database.reading() as connection:
        assert values(connection) == []
    with database.writing() as connection:
        add(connection, 2)
    with database.reading() as connection:
        assert values(connection) == [2]


def test_a_read_sees_one_state_however_deep_it_is_nested(database, other):
    with database.writing() as connection:
        add(connection, 1)
    with other.reading() as outer:
        assert values(outer) == [1]
        try_to_write(database)
        with other.reading() as inner:
            assert inner is outer
            assert values(inner) == [1]
        assert values(outer) == [1]


def try_to_write(database):
    """A commit has to wait for the reader; here it gives up at once."""
    connection = sqlite3.connect(database.path, timeout=0, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO number VALUES (7)")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        connection.execute("COMMIT")
    connection.close()


def test_a_read_begins_anew_after_the_outermost_block(database, other):
    with other.reading() as connection:
        assert values(connection) == []
    with database.writing() as connection:
        add(connection, 1)
    with other.reading() as connection:
        assert values(connection) == [1]


def test_nothing_is_written_through_a_reading_block(database):
    with database.reading() as connection:
        add(connection, 1)
    with database.reading() as connection:
        assert values(connection) == []


def test_two_writers_take_turns(database, file):
    impatient = Database(file, write_patience=0.1)
    with database.writing() as connection:
        add(connection, 1)
        with pytest.raises(UserError) as caught, impatient.writing():
            pass
    assert (caught.value.code, caught.value.values) == ("busy", {"path": str(file)})
    with impatient.writing() as connection:
        add(connection, 2)
        assert values(connection) == [1, 2]
    impatient.close()


@pytest.fixture
def reading_elsewhere(file):
    """Gives `reading_elsewhere(seconds)`: another process that reads for so long, then ends."""
    code = (
        "import sqlite3, sys, time\n"
        "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "connection.execute('BEGIN')\n"
        "connection.execute('SELECT * FROM number').fetchall()\n"
        "print('reading', flush=True)\n"
        "time.sleep(float(sys.argv[2]))\n"
    )
    started = []

    def start(seconds):
        command = [sys.executable, "-c", code, str(file), str(seconds)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout.readline() == "reading\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_commit_waits_for_readers_longer_than_a_write_waits_to_begin(file, reading_elsewhere):
    hurried = Database(file, patience=0, write_patience=0.05)
    with hurried.writing() as connection:
        add(connection, 1)
        reader = reading_elsewhere(0.5)
    assert reader.wait() == 0
    with hurried.reading() as connection:
        assert values(connection) == [1]
    hurried.close()


def test_a_commit_that_readers_keep_out_for_good_leaves_nothing_and_can_be_made_again(
    file, monkeypatch, reading_elsewhere
):
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.1)
    hurried = Database(file, patience=0, write_patience=0.05)
    reader = reading_elsewhere(60)
    for _ in range(2):
        with pytest.raises(UserError) as caught, hurried.writing() as connection:
            add(connection, 1)
        assert caught.value.code == "busy"
        with hurried.reading() as connection:
            assert values(connection) == []
    reader.kill()
    reader.wait()
    with hurried.writing() as connection:
        add(connection, 2)
    with hurried.reading() as connection:
        assert values(connection) == [2]
    hurried.close()


def test_while_a_commit_waits_for_a_reader_nobody_begins_to_read(file, reading_elsewhere):
    """So that readers who take turns do not keep a writer out for ever."""
    hurried, other = Database(file, write_patience=0.05), Database(file, patience=0)
    reader = reading_elsewhere(1)

    def write():
        with hurried.writing() as connection:
            add(connection, 1)

    writer = Thread(target=write)
    writer.start()
    refused = False
    while not refused and reader.poll() is None:
        try:
            with other.reading() as connection:
                values(connection)
        except UserError as error:
            refused = error.code == "busy"
    assert refused
    writer.join()
    with other.reading() as connection:
        assert values(connection) == [1]
    hurried.close()
    other.close()


def test_commits_of_others_are_counted_and_own_reads_are_not(database, other):
    before = other.commits()
    with other.reading() as connection:
        values(connection)
    assert other.commits() == before
    with database.writing() as connection:
        add(connection, 1)
    assert other.commits() != before


def test_tables_are_rebuilt_with_foreign_keys_off_and_inside_one_transaction(database):
    with database.rebuilding() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 0
        assert connection.in_transaction()
        add(connection, 1)
    with database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert values(connection) == [1]
    with pytest.raises(KeyError):
        break_off(database.rebuilding)
    with database.reading() as connection:
        assert values(connection) == [1]


@pytest.mark.parametrize("name", ["a b", "50% of?", "#1 & more", "資料夾", "it's", "%41"])
def test_a_path_may_hold_any_character(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    create_file(folder / "numbers.sqlite3", 1)
    database = Database(folder / "numbers.sqlite3")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE number (value INTEGER)"))
        add(connection, 1)
    database.backup_to(folder / "copy.sqlite3")
    database.close()
    assert sorted(path.name for path in folder.iterdir()) == ["copy.sqlite3", "numbers.sqlite3"]
    copy = sqlite3.connect(folder / "copy.sqlite3")
    assert copy.execute("SELECT value FROM number").fetchall() == [(1,)]
    copy.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_that_is_not_there_is_not_made(tmp_path):
    database = Database(tmp_path / "nothing.sqlite3")
    with pytest.raises(UserError) as caught, database.reading():
        pass
    assert caught.value.code == "cannot_open"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"no database " * 500, "not_a_database"), (b"", None)],
    ids=["text", "empty"],
)
def test_a_file_that_is_no_database_is_named(tmp_path, data, code):
    file = tmp_path / "some.sqlite3"
    file.write_bytes(data)
    database = Database(file)
    if code is None:
        with database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == 0
    else:
        with pytest.raises(UserError) as caught, database.reading():
            pass
        assert caught.value.code == code
    database.close()
    assert file.read_bytes() == data


def test_a_database_can_be_used_again_after_it_was_closed(database):
    with database.writing() as connection:
        add(connection, 1)
    database.close()
    database.close()
    with database.reading() as connection:
        assert values(connection) == [1]


@pytest.mark.parametrize("use", ["reading", "writing"])
def test_nobody_closes_what_another_thread_still_uses(database, use):
    begun, asked, found = Event(), Event(), []

    def count():
        with getattr(database, use)() as connection:
            begun.set()
            asked.wait(10)
            found.append(values(connection))

    user, closer = Thread(target=count), Thread(target=database.close)
    user.start()
    begun.wait(10)
    closer.start()
    closer.join(0.2)
    asked.set()
    user.join()
    closer.join()
    assert found == [[]]
