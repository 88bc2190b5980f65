"""Known trouble: what the program can explain, as a code with values and never a sentence."""

from typing import Any


class UserError(Exception):
    """Something the user can be told in one sentence.

    `code` names a sentence in `messages.MESSAGES`, `values` fill its places. `status` is the exit
    status of the command line: 1 for understood but refused, 2 for not done.
    """

    def __init__(self, code: str, /, *, status: int = 2, **values: Any) -> None:
        super().__init__(code, values)
        self.code = code
        self.status = status
        self.values = values
