"""The states of a posting item and the steps between them, as words of the program."""

from enum import StrEnum


class State(StrEnum):
    """Where an item stands; late, missed and on hold are read off the clock and the hold."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    READY = "ready"
    SCHEDULED = "scheduled"
    POSTED = "posted"
    TAKEN_DOWN = "taken_down"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """What somebody does to an item, and with it leads it from one state to another."""

    SUBMIT = "submit"
    APPROVE = "approve"
    REQUEST_CHANGES = "request_changes"
    REJECT = "reject"
    RECALL = "recall"
    MAKE_READY = "make_ready"
    RELEASE = "release"
    HOLD = "hold"
    UNHOLD = "unhold"
    SCHEDULE = "schedule"
    UNSCHEDULE = "unschedule"
    POST = "post"
    CORRECT = "correct"
    TAKE_DOWN = "take_down"
    CANCEL = "cancel"
    REOPEN = "reopen"
    OVERRIDE = "override"
    EDIT = "edit"


class Flag(StrEnum):
    """What lies over a state."""

    LATE = "late"
    MISSED = "missed"
    ON_HOLD = "on_hold"
    NOT_POSTED = "not_posted"


DECISIONS = frozenset(
    {
        Step.SUBMIT,
        Step.APPROVE,
        Step.REQUEST_CHANGES,
        Step.REJECT,
        Step.RECALL,
        Step.POST,
        Step.SCHEDULE,
        Step.UNSCHEDULE,
        Step.CORRECT,
        Step.TAKE_DOWN,
        Step.OVERRIDE,
    }
)
"""Steps that stand in the history for ever; the others are changes and can be undone."""
