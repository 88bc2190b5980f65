"""The columns of the board: one for each state, owner, account or pillar."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from smcalendar.domain.messages import N_, STATES
from smcalendar.domain.records import Account, Person, Pillar
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.spoken import platform_name

STATE, OWNER, ACCOUNT, PILLAR = GROUPS = ("state", "owner", "account", "pillar")
"""What columns can stand for."""

AT_THE_END = frozenset({State.TAKEN_DOWN, State.REJECTED, State.CANCELLED})
"""States whose columns are narrow as long as nothing is in them."""

NONE = {OWNER: N_("Board", "Nobody"), PILLAR: N_("Board", "No pillar")}
"""How the column of what has no owner or no pillar is called."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `key` is a state, an id, or the word of a pillar, and empty for none.

    `name` is what people call it; states and the columns for none are named by the language.
    """

    group: str
    key: str
    name: str = ""
    platform: str = ""

    @property
    def state(self) -> State | None:
        return State(self.key) if self.group == STATE else None

    @property
    def folds(self) -> bool:
        """Whether it is narrow as long as nothing is in it."""
        return self.state in AT_THE_END


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """What columns are made of besides states."""

    people: tuple[Person, ...] = ()
    accounts: tuple[Account, ...] = ()
    pillars: tuple[Pillar, ...] = ()


KEYS: Mapping[str, Callable[[Resolved], str]] = {
    STATE: lambda each: each.item.state.value,
    OWNER: lambda each: each.post.owner_id or "",
    ACCOUNT: lambda each: each.account.id,
    PILLAR: lambda each: each.post.pillar,
}
"""By what columns stand for: the key of the column in which an item is."""


def columns_of(
    group: str, places: Places, used: Mapping[str, Resolved] = MappingProxyType({})
) -> tuple[Column, ...]:
    """Returns all columns from left to right, also those of keys that are used and listed nowhere.

    `used` gives by key an item that is in its column.
    """
    listed = _LISTED[group](places)
    known = {each.key for each in listed}
    unlisted = (_unlisted(group, key, each) for key, each in used.items() if key not in known)
    return (*listed, *sorted(unlisted, key=lambda each: each.name))


def _unlisted(group: str, key: str, resolved: Resolved) -> Column:
    """A person, an account or a word that is set up no more still has its column."""
    if group == ACCOUNT:
        return Column(group, key, f"@{resolved.account.handle}", resolved.platform)
    if group == OWNER:
        return Column(group, key, resolved.owner.name if resolved.owner else "…")
    return Column(group, key, key)


def _states(_places: Places) -> tuple[Column, ...]:
    return tuple(Column(STATE, each.value) for each in State)


def _people(places: Places) -> tuple[Column, ...]:
    return (Column(OWNER, ""), *(Column(OWNER, each.id, each.name) for each in places.people))


def _accounts(places: Places) -> tuple[Column, ...]:
    return tuple(
        Column(ACCOUNT, each.id, f"@{each.handle}", each.platform) for each in places.accounts
    )


def _pillars(places: Places) -> tuple[Column, ...]:
    return (Column(PILLAR, ""), *(Column(PILLAR, each.name, each.name) for each in places.pillars))


_LISTED: Mapping[str, Callable[[Places], tuple[Column, ...]]] = {
    STATE: _states,
    OWNER: _people,
    ACCOUNT: _accounts,
    PILLAR: _pillars,
}


def name_of(column: Column, speech: Speech) -> str:
    """Returns what stands above a column."""
    if column.state is not None:
        return speech.t(STATES[column.state])
    if not column.key:
        return speech.t(NONE[column.group])
    return column.name


def spoken_name(column: Column, speech: Speech) -> str:
    """Returns what a screen reader calls a column: an account with its platform."""
    name = name_of(column, speech)
    return f"{platform_name(column.platform, speech.lang)} {name}" if column.platform else name
