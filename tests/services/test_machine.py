"""Whatever two people do to one workspace, in whatever order: what holds after every step."""

import datetime as dt
import itertools
import re

import pytest
from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from smcalendar.domain.attributes import Kind, attribute_named, attributes, faces, recorded
from smcalendar.domain.content import content_hash
from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import DECIDED_ON
from smcalendar.domain.records import KINDS, RECORDS, Account, Post, PostingItem
from smcalendar.domain.states import State, Step
from smcalendar.domain.trust import EntryKind, Head, expected, inverse
from smcalendar.domain.values import to_json
from smcalendar.domain.workflow import TABLE
from smcalendar.formats.feeds import to_ical
from smcalendar.services import editing, keeping, plan, review, trash, trust, workspaces
from smcalendar.services.platforms import format_named, platforms
from smcalendar.services.review import Said
from smcalendar.storage import checkup, heads, history, reading
from smcalendar.words import Words

QUICK = {"max_examples": 20, "stateful_step_count": 25}
"""Twenty seconds; the profile `long` takes its own numbers instead."""

FIRST = dt.date(2026, 11, 9)
WORDS = Words("en")

handles = st.sampled_from(["window", "cli"])
names = st.sampled_from(["Amy", "Wen", "Ann", "Cho"])
texts = st.sampled_from(["", "New soap", "新品開箱 🎉", "two\nlines", "A" * 300])
days = st.one_of(st.none(), st.integers(0, 20).map(lambda n: FIRST + dt.timedelta(days=n)))
# Few, so that the two meet at the same records.
picks = st.integers(0, 2)
ways = st.integers(0, 99)

FORWARD = {
    State.DRAFT: ("Amy", Step.SUBMIT),
    State.CHANGES_REQUESTED: ("Amy", Step.SUBMIT),
    State.IN_REVIEW: ("Ann", Step.APPROVE),
    State.APPROVED: ("Amy", Step.MAKE_READY),
}


def changes(**values):
    """Changes of one attribute or two."""
    pairs = [(name, value) for name, some in values.items() for value in some]
    return st.lists(st.sampled_from(pairs), min_size=1, max_size=2).map(dict)


post_changes = changes(
    title=["", "New soap", "新品開箱 🎉"],
    text=["two\nlines", "A" * 300],
    hashtags=[(), ("soap", "新品")],
    link=["", "https://example.tw"],
    labels=[(), ("live",)],
    notes=["", "n"],
    campaign_id=[True, False],
    assets=[True, False],
)

item_changes = changes(
    title=[None, "", "Own"],
    text=[None, "two\nlines"],
    hashtags=[None, (), ("soap",)],
    first_comment=[None, "Ask us"],
    assets=[True, False],
    end=[None, dt.datetime(2026, 12, 1, 12)],
    fields=[{}, {"place": "Taipei"}],
    url=["", "https://example.tw/2"],
)

other_edits = st.sampled_from(
    [
        ("campaign", {"name": "Summer"}),
        ("campaign", {"name": "Winter", "goal": "sell"}),
        ("brand", {"name": "Camellia"}),
        ("brand", {"colour": "#112233"}),
        ("account", {"handle": "camellia2"}),
        ("account", {"address": "https://example.tw"}),
        ("person", {"department": "Sales"}),
        ("asset", {"alt": "Soap on wood"}),
        ("asset", {"alt": ""}),
        ("workspace", {"week_start": 7}),
        ("workspace", {"week_start": 1}),
    ]
)

post_edits = st.tuples(st.just("post"), post_changes)
edits = st.one_of(post_edits, st.tuples(st.just("item"), item_changes), other_edits)


def every_record(workspace):
    with workspace.reading() as connection:
        return {
            (kind, each.id): each
            for kind, record_type in RECORDS.items()
            for read in (reading.every, reading.trashed)
            for each in read(connection, record_type)
        }


def values_of(record):
    """Returns what the history keeps of a record, as the history writes it."""
    kinds = {each.name: each.kind for each in attributes(type(record))}
    return {name: to_json(kinds[name], getattr(record, name)) for name in recorded(type(record))}


def all_values(records):
    return {key: values_of(each) for key, each in records.items()}


def face_of(item, records):
    """Returns what a calendar may show of an item, read off the records themselves."""
    post, account = records["post", item.post_id], records["account", item.account_id]
    shown = [item, post, account, records["brand", account.brand_id]]
    shown += [records["campaign", post.campaign_id]] if post.campaign_id else []
    return [{name: getattr(each, name) for name in sorted(faces(type(each)))} for each in shown]


def replayed(payloads):
    """Returns the records that a history, oldest first, tells of."""
    told = {}
    for _, changes in payloads:
        for kind, by_id in changes.items():
            for id, sides in by_id.items():
                if sides is None:
                    del told[kind, id]
                else:
                    after = {name: pair[-1] for name, pair in sides.items()}
                    told[kind, id] = told.get((kind, id), {}) | after
    return told


def references(record):
    """Yields the kind and id of every record that this one names."""
    for each in attributes(type(record)):
        named = getattr(record, each.name)
        if each.refers in RECORDS and named:
            ids = named if each.kind is Kind.REFERENCES else (named,)
            yield from ((each.refers, id) for id in ids)


def candidate(entries, origin, *, undoing):
    """Returns which entry undo or redo has to take back, found without SQL."""
    undone = {each.undoes for each in entries}
    own = [e for e in entries if (e.origin, e.kind) == (origin, EntryKind.CHANGE)]
    if not undoing:
        own = own[1 + max((at for at, e in enumerate(own) if e.undoes is None), default=-1) :]
    still = [e.seq for e in own if e.seq not in undone and (e.label == "undo") != undoing]
    return max(still, default=None)


def other_of(who):
    return "cli" if who == "window" else "window"


def events(items):
    """Returns the events of a calendar file by UID and SEQUENCE."""
    data = to_ical(items, name="shop", words=WORDS, platforms=platforms()).decode()
    found = re.findall("BEGIN:VEVENT.*?END:VEVENT", data.replace("\r\n ", ""), re.DOTALL)
    return {
        (re.search("UID:(.*)\r", each)[1], int(re.search("SEQUENCE:(.*)\r", each)[1])): each
        for each in found
    }


class Promises(RuleBasedStateMachine):
    """Amy plans in the window, Ann on the command line; both may do anything at any time."""

    def __init__(self, make_shop, folders):
        super().__init__()
        folder = next(folders)
        self.shop = make_shop(folder / "shop")
        self.elsewhere = {"origin": "cli", "acting": "Ann", "home": folder / "home of Ann"}
        self.handles = {"window": self.shop.workspace, "cli": self.shop.open(**self.elsewhere)}
        self.typed = {}
        self.sent = {}
        self.heads = {}
        self.now = every_record(self.shop.workspace)

    def teardown(self):
        self.shop.close()

    # What people do

    @initialize()
    def one_post(self):
        """A post with two items, a campaign and a picture, one item on its way."""
        accounts = [self.shop.accounts[name] for name in ("facebook", "x")]
        self.add_post("window", accounts, {"campaign_id": self.shop.campaign.id})
        self.advance("window", 0, 2)

    def add_account(self, who):
        account = Account(
            id=self.shop.around.chance.identifier(),
            brand_id=self.shop.brand.id,
            platform="x",
            handle=f"camellia_{len(self.now)}",
        )
        self.do(plan.add_records, self.handles[who], [account])

    @rule(who=handles, text=texts, on=st.lists(picks, max_size=2))
    def add(self, who, text, on):
        newest_first = [e for e in reversed(self.ordered(Account)) if e.trashed_at is None]
        accounts = [newest_first[pick % len(newest_first)] for pick in on]
        self.add_post(who, accounts, {"text": text})

    def add_post(self, who, accounts, content):
        items = [{"account_id": e.id, "date": FIRST, "time": dt.time(19)} for e in accounts]
        draft = plan.PostDraft({"title": "Soap", "text": "New soap"} | content, items)
        self.do(plan.add_posts, self.handles[who], [draft])

    @rule(who=handles, pick=picks, edit=edits, voiding=st.booleans())
    def edit(self, who, pick, edit, voiding):
        kind, changes = edit
        record = self.picked(RECORDS[kind], pick)
        if record:
            ids = {
                "campaign_id": self.shop.campaign.id if changes.get("campaign_id") else None,
                "assets": (self.shop.picture.id,) if changes.get("assets") else (),
            }
            given = {name: ids.get(name, value) for name, value in changes.items()}
            whole = {"kind": kind, "record_id": record.id, "changes": given, "voiding": voiding}
            self.do(editing.edit, self.handles[who], **whole)

    @rule(who=handles, pick=picks, attribute=st.sampled_from(["title", "text"]), text=texts)
    def type(self, who, pick, attribute, text):
        post = self.picked(Post, pick)
        if post:
            typing = {"kind": "post", "record_id": post.id, "attribute": attribute, "text": text}
            self.do(editing.keep_typing, self.handles[who], **typing)
            self.typed[post.id, attribute] = text

    @rule(
        who=handles,
        pick=picks,
        choice=st.sampled_from([None, "mine", "theirs", "both"]),
        voiding=st.booleans(),
    )
    def finish_typing(self, who, pick, choice, voiding):
        kept = editing.typed(self.handles[who])
        if kept:
            each = kept[pick % len(kept)]
            finish = {"choices": {each.attribute: choice}, "voiding": voiding}
            answer = self.do(editing.finish_all, self.handles[who], (each,), **finish)
            if not isinstance(answer, UserError):
                del self.typed[each.record, each.attribute]

    @rule(who=handles, picked=st.lists(picks, min_size=1, max_size=3), day=days)
    def move(self, who, picked, day):
        items = [item for pick in picked if (item := self.picked(PostingItem, pick))]
        if items:
            self.do(plan.move, self.handles[who], {each.id: None for each in items}, day)

    @rule(who=handles, pick=picks, times=st.integers(1, 3))
    def advance(self, who, pick, times):
        """The way to ready: what is rare by chance has to be common here."""
        for _ in range(times):
            item = self.picked(PostingItem, pick)
            if item and item.state in FORWARD:
                name, step = FORWARD[item.state]
                self.step(who, name, item, step=step)

    @rule(who=handles, name=names, pick=picks, way=ways)
    def take_step(self, who, name, pick, way):
        item = self.picked(PostingItem, pick)
        if item:
            steps = [each.step for each in TABLE if item.state in each.sources]
            step = steps[way % len(steps)]
            if step is not Step.EDIT:
                self.step(who, name, item, step=step, target=list(State)[way % len(State)])

    def step(self, who, name, item, *, step, target=None):
        person = workspaces.acting_as(self.shop.people[name])
        said = Said(
            comment="because it is so",
            at=self.shop.clock.now,
            tool="Meta Business Suite",
            url="https://example.tw/1",
            text="Corrected",
            target=target,
        )
        handle = self.handles[who].act_as(person)
        self.do(review.take_step, handle, [item.id], step, said, by=who)

    @rule(who=handles, pick=picks, act=st.sampled_from([trash.trash, trash.untrash, trash.purge]))
    def trash(self, who, pick, act):
        post = self.picked(Post, pick)
        if act is trash.purge:
            keeping.back_up(self.handles[who])
            self.do(act, self.handles[who], purging=True)
        elif post:
            self.do(act, self.handles[who], [post.id])

    @rule(who=handles)
    def reopen(self, who):
        """As after a crash: nothing is remembered but what the files hold."""
        self.handles[who].close()
        how = self.elsewhere if who == "cli" else {}
        self.handles[who] = self.shop.open(**how)

    @rule(who=handles)
    def undo(self, who):
        workspace = self.handles[who]
        entries = self.entries(workspace)
        seq = candidate(entries, workspace.origin, undoing=True)
        with workspace.reading() as connection:
            changes = {} if seq is None else history.changes_of(connection, seq)
        before, in_the_way = self.now, self.in_the_way(changes)
        answer = self.do(trust.undo_last, workspace)
        note(f"undo of {seq}: {answer}")
        if seq is None:
            assert answer.code == "nothing_to_undo"
        elif not isinstance(answer, UserError):
            assert answer.undoes == seq
            assert in_the_way == []
            self.is_taken_back(changes, before)
        elif answer.code == "undo_changed_since":
            assert answer.values["attribute"] in in_the_way
            assert answer.values["who"] in self.shop.people
        else:
            later = entries[seq:]
            alone = all(each.origin == workspace.origin for each in later)
            assert not alone or any(each.kind != EntryKind.CHANGE for each in later), answer

    def entries(self, workspace):
        with workspace.reading() as connection:
            return history.entries(connection)

    def in_the_way(self, changes):
        """Returns the labels of the attributes that are no longer as the changes left them."""
        now = all_values(self.now)
        return [
            attribute_named(RECORDS[kind], name).label
            for kind, id, name, after in expected(changes)
            if (kind, id) in now and now[kind, id][name] != after
        ]

    def is_taken_back(self, changes, before):
        """Every attribute of the change is as it was before it, and no other one moved."""
        now, wanted = all_values(self.now), all_values(before)
        for kind, by_id in inverse(changes, now="").items():
            for id, sides in by_id.items():
                created = sides == {"trashed_at": [None, ""]}
                after = {name: pair[-1] for name, pair in sides.items()}
                wanted[kind, id] |= (
                    {"trashed_at": now[kind, id]["trashed_at"]} if created else after
                )
                assert not created or now[kind, id]["trashed_at"]
        assert now == wanted

    @rule(who=handles)
    def redo(self, who):
        workspace = self.handles[who]
        seq = candidate(self.entries(workspace), workspace.origin, undoing=False)
        answer = self.do(trust.redo_last, workspace)
        if isinstance(answer, UserError):
            assert (answer.code == "nothing_to_redo") == (seq is None), answer
        else:
            assert answer.undoes == seq

    @rule(who=handles, pick=picks, one=post_edits, other=post_edits, decided=st.booleans())
    def edit_the_same_and_undo(self, who, pick, one, other, decided):
        """What is rare by chance: somebody else changes what was just changed."""
        if decided:
            self.advance(who, pick, 2)
        self.edit(who, pick, one, voiding=True)
        self.edit(other_of(who), pick, other, voiding=True)
        self.undo(who)

    @rule(who=handles)
    def build_on_what_was_added_and_undo(self, who):
        """The same: somebody else needs what was just added."""
        self.add_account(who)
        self.add(other_of(who), "New soap", [0])
        self.undo(who)

    @rule(who=handles, times=st.integers(1, 4))
    def undo_and_redo(self, who, times):
        before = all_values(self.now)
        workspace = self.handles[who]
        answers = [self.do(trust.undo_last, workspace) for _ in range(times)]
        done = [each for each in answers if not isinstance(each, UserError)]
        for _ in done:
            answer = self.do(trust.redo_last, workspace)
            assert not isinstance(answer, UserError), answer
        assert all_values(self.now) == before

    # What helps

    def of_type(self, record_type):
        return [each for each in self.now.values() if isinstance(each, record_type)]

    def ordered(self, record_type):
        return sorted(self.of_type(record_type), key=lambda each: (each.created_at, each.id))

    def picked(self, record_type, pick):
        found = self.ordered(record_type)
        return found[pick % len(found)] if found else None

    def do(self, act, workspace, *args, by=None, purging=False, **kwargs):
        """Does one thing, and compares what it left with what was there before."""
        before = self.now
        head = trust.head(workspace)
        try:
            answer = act(workspace, *args, **kwargs)
        except UserError as error:
            answer = error
        self.now = every_record(workspace)
        if isinstance(answer, UserError):
            assert (self.now, trust.head(workspace)) == (before, head), answer
        elif trust.head(workspace) != head:
            who = by or next(name for name, each in self.handles.items() if each is workspace)
            self.heads[who] = trust.head(workspace)
        assert before.keys() <= self.now.keys() or purging
        self.only_what_changed_rose(before)
        return answer

    # What holds

    def only_what_changed_rose(self, before):
        for key in before.keys() & self.now.keys():
            old, new = before[key], self.now[key]
            changed = values_of(old) != values_of(new)
            assert new.version == old.version + changed, key
            if isinstance(new, PostingItem):
                seen = face_of(old, before) != face_of(new, self.now)
                assert new.sequence == old.sequence + seen, key
                assert (new.modified_at > old.modified_at) == seen, key

    @invariant()
    def what_is_always_true(self):
        workspace = self.handles["window"]
        assert checkup.faults(workspace) == ()
        with workspace.reading() as connection:
            self.history_tells_the_state(connection)
            self.heads_agree(connection)
            self.decided_content_stands(connection)
        self.nothing_names_what_is_gone()
        self.items_go_where_their_posts_go()
        self.equal_sequences_are_equal_events(workspace)
        self.typing_is_kept(workspace)

    def history_tells_the_state(self, connection):
        told = replayed(history.all_changes(connection))
        settings = {key: each for key, each in told.items() if key[0] == "workspace"}
        now = all_values(self.now)
        assert all(each.items() <= now[key].items() for key, each in settings.items())
        assert {key: each for key, each in now.items() if key[0] != "workspace"} == {
            key: each for key, each in told.items() if key not in settings
        }

    def heads_agree(self, connection):
        last = history.entries(connection)[-1]
        assert history.head(connection) == Head(last.seq, last.digest)
        for who, head in self.heads.items():
            workspace = self.handles[who]
            file = heads.head_file(workspace.home, workspace.identifier(), workspace.folder)
            assert heads.kept(file) == head

    def decided_content_stands(self, connection):
        """Nobody has approved, or is asked about, anything but what stands there."""
        decided = [each for each in self.of_type(PostingItem) if each.state in DECIDED_ON]
        for each in reading.resolve(connection, format_named, decided):
            last = reading.decisions_on(connection, [each.item.id])[-1]
            assert last.content_hash == content_hash(each), each.item.code

    def nothing_names_what_is_gone(self):
        for record in self.now.values():
            for kind, id in references(record) if record.trashed_at is None else ():
                assert self.now[kind, id].trashed_at is None, (KINDS[type(record)], kind)

    def items_go_where_their_posts_go(self):
        for item in self.of_type(PostingItem):
            assert item.trashed_at == self.now["post", item.post_id].trashed_at

    def equal_sequences_are_equal_events(self, workspace):
        for key, event in events(plan.items(workspace)).items():
            assert self.sent.setdefault(key, event) == event

    def typing_is_kept(self, workspace):
        kept = editing.typed(workspace)
        self.typed = {key: text for key, text in self.typed.items() if ("post", key[0]) in self.now}
        assert {(each.record, each.attribute): each.text for each in kept} == self.typed


@pytest.fixture
def folders(tmp_path):
    return (tmp_path / str(number) for number in itertools.count())


def test_promises_hold_whatever_two_people_do(make_shop, folders):
    quick = {} if settings.get_current_profile_name() == "long" else QUICK
    machine = lambda: Promises(make_shop, folders)  # noqa: E731
    run_state_machine_as_test(machine, settings=settings(**quick))
