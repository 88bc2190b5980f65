"""Says what was done and what was refused, and with which exit status."""

from typing import TYPE_CHECKING

from smcalendar.cli.shell import Shell
from smcalendar.cli.terminal import complain, put_document
from smcalendar.domain.messages import N_

if TYPE_CHECKING:
    from smcalendar.services.plan import Answer
    from smcalendar.services.workspaces import Workspace


def say_answer(shell: Shell, workspace: "Workspace", answer: "Answer", *, as_json: bool) -> int:
    """Prints the answer and returns the exit status: 1 when something was refused."""
    from smcalendar.services import sheets

    if as_json:
        put_document(sheets.answer_document(answer, shell.words))
        return 1 if answer.refused else 0
    if not (answer.done or answer.refused):
        shell.say(N_("Output", "No items."))
    if answer.done:
        shell.say(N_("Output", "Done: %n item(s)."), len(answer.done))
    codes = sheets.codes(workspace, [each for each, _ in answer.refused])
    for item, refusal in answer.refused:
        sentence = shell.sentence(refusal.code, refusal.values)
        complain(f"{codes[item]}: {sentence}")
    return 1 if answer.refused else 0
