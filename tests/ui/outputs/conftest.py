"""What leaves the laptop, with the typing that has to be finished first."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QWidget

from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review, workspaces
from smcalendar.services.review import Said
from smcalendar.ui.outputs.outputs import Outputs


class Typing:
    """Finishes typing when it is told to, or at once."""

    def __init__(self) -> None:
        self.waits = False
        self.then: Callable[[], object] | None = None

    def finish(self, then: Callable[[], object]) -> None:
        if self.waits:
            self.then = then
        else:
            then()


@pytest.fixture
def folder(folder, environ) -> Path:
    """The workspace of all windows, its items ready to be posted."""
    with workspaces.opened(folder, workspaces.circumstances(environ)) as workspace:
        items = [each.item.id for each in plan.items(workspace)]
        said = Said(comment="so that there is something to post", target=State.READY)
        assert review.take_step(workspace, items, Step.OVERRIDE, said).refused == ()
    return folder


@pytest.fixture
def typing() -> Typing:
    return Typing()


@pytest.fixture
def outputs(context, window, typing, tmp_path) -> Outputs:
    outputs = Outputs(context, window, finish_typing=typing.finish)
    outputs._way.targets.folder = tmp_path
    return outputs


@pytest.fixture
def told(outputs) -> list[str]:
    """What the window is given to say."""
    sentences: list[str] = []
    outputs.told.connect(sentences.append)
    return sentences


@pytest.fixture
def texts_of() -> Callable[[bytes | Path], list[str]]:
    """Gives the text of each page of a PDF."""

    def read(pdf: bytes | Path) -> list[str]:
        document = pypdfium2.PdfDocument(pdf)
        texts = [page.get_textpage().get_text_range() for page in document]
        document.close()
        return texts

    return read


@pytest.fixture
def nameless() -> Callable[[QWidget], list[str]]:
    """Gives the widgets that Tab reaches and a screen reader has no name for."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible

    def find(dialog: QWidget) -> list[str]:
        reached = [
            each
            for each in dialog.findChildren(QWidget)
            if each.isVisibleTo(dialog) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert reached
        return [
            type(each).__name__
            for each in reached
            if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        ]

    return find
