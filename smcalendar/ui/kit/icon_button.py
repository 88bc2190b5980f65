"""A button that is only a drawing; its words are its tool tip, and what a screen reader says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icons import show_icon


def icon_button(context: Context, drawing: str, text: str) -> QToolButton:
    """Returns a button with the drawing of `resources/icons/`; `text` is marked with `N_`."""
    button = QToolButton()
    show_icon(button.setIcon, drawing, context.theme)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    context.speech.say(button.setToolTip, text)
    context.speech.say(button.setAccessibleName, text)
    return button
