"""Every command of the window with its menu and keys; the README's table of keys comes from here.

No shortcut stands on Ctrl with a punctuation mark or on a bare letter: Chinese input methods eat
them.
"""

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import Command

FILE = N_("Menu", "&File")
EDIT = N_("Menu", "&Edit")
POST = N_("Menu", "&Post")
VIEW = N_("Menu", "&View")
GO = N_("Menu", "&Go")
HELP = N_("Menu", "&Help")

MENUS = (FILE, EDIT, POST, VIEW, GO, HELP)

TABLE: tuple[Command, ...] = (
    Command(name="workspace.new", menu=FILE, text=N_("Command", "&New workspace…")),
    Command(
        name="workspace.open", menu=FILE, text=N_("Command", "&Open workspace…"), keys=("Ctrl+O",)
    ),
    Command(name="workspace.welcome", menu=FILE, text=N_("Command", "&Welcome page")),
    Command(
        name="export",
        menu=FILE,
        text=N_("Command", "&Export…"),
        keys=("Ctrl+E",),
        icon="export",
        starts_group=True,
    ),
    Command(name="export.calendar", menu=FILE, text=N_("Command", "Export &calendar file…")),
    Command(name="export.checklists", menu=FILE, text=N_("Command", "Export chec&klists…")),
    Command(
        name="print.week",
        menu=FILE,
        text=N_("Command", "&Print week…"),
        keys=("Ctrl+P",),
        icon="print",
    ),
    Command(
        name="changes.since",
        menu=FILE,
        text=N_("Command", "Changes since a p&rint…"),
        keys=("Ctrl+Shift+P",),
    ),
    Command(
        name="save",
        menu=FILE,
        text=N_("Command", "&Save now"),
        keys=("Ctrl+S",),
        starts_group=True,
    ),
    Command(name="backup", menu=FILE, text=N_("Command", "Make a &backup"), starts_group=True),
    Command(
        name="quit",
        menu=FILE,
        text=N_("Command", "&Quit"),
        keys=("Ctrl+Q",),
        starts_group=True,
    ),
    Command(name="undo", menu=EDIT, text=N_("Command", "&Undo"), keys=("Ctrl+Z",), icon="undo"),
    Command(
        name="redo",
        menu=EDIT,
        text=N_("Command", "&Redo"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
    ),
    Command(
        name="copy.day",
        menu=EDIT,
        text=N_("Command", "Copy &day as text"),
        starts_group=True,
    ),
    Command(name="copy.week", menu=EDIT, text=N_("Command", "Copy &week as text")),
    Command(
        name="select.all",
        menu=EDIT,
        text=N_("Command", "Select &all that is shown"),
        keys=("Ctrl+A",),
        starts_group=True,
    ),
    Command(
        name="filter",
        menu=EDIT,
        text=N_("Command", "&Filter…"),
        keys=("Ctrl+F",),
        icon="filter",
    ),
    Command(name="filter.clear", menu=EDIT, text=N_("Command", "Clear the f&ilter")),
    Command(
        name="post.add", menu=POST, text=N_("Command", "&New post"), keys=("Ctrl+N",), icon="plus"
    ),
    Command(
        name="post.add_full",
        menu=POST,
        text=N_("Command", "New post in the &editor"),
        keys=("Ctrl+Shift+N",),
    ),
    Command(
        name="post.open",
        menu=POST,
        text=N_("Command", "&Open in the editor"),
        icon="inspector",
        starts_group=True,
    ),
    Command(name="post.rename", menu=POST, text=N_("Command", "&Rename"), keys=("F2",)),
    Command(name="post.duplicate", menu=POST, text=N_("Command", "D&uplicate"), keys=("Ctrl+D",)),
    Command(
        name="post.trash",
        menu=POST,
        text=N_("Command", "Move to the &trash"),
        keys=("Del",),
        icon="trash",
    ),
    Command(
        name="post.step",
        menu=POST,
        text=N_("Command", "Take a &step…"),
        keys=("Ctrl+Return",),
        starts_group=True,
    ),
    Command(
        name="post.move_to",
        menu=POST,
        text=N_("Command", "&Move to a date…"),
        keys=("Ctrl+Shift+M",),
        starts_group=True,
    ),
    Command(name="post.to_tray", menu=POST, text=N_("Command", "Move to the tra&y")),
    Command(
        name="post.day_earlier",
        menu=POST,
        text=N_("Command", "One day earlier"),
        keys=("Alt+Left",),
    ),
    Command(
        name="post.day_later", menu=POST, text=N_("Command", "One day later"), keys=("Alt+Right",)
    ),
    Command(
        name="post.week_earlier",
        menu=POST,
        text=N_("Command", "One week earlier"),
        keys=("Alt+Up",),
    ),
    Command(
        name="post.week_later", menu=POST, text=N_("Command", "One week later"), keys=("Alt+Down",)
    ),
    Command(
        name="view.month",
        menu=VIEW,
        text=N_("Command", "&Month"),
        keys=("Ctrl+1",),
        checkable=True,
    ),
    Command(
        name="view.week", menu=VIEW, text=N_("Command", "&Week"), keys=("Ctrl+2",), checkable=True
    ),
    Command(
        name="view.day", menu=VIEW, text=N_("Command", "&Day"), keys=("Ctrl+3",), checkable=True
    ),
    Command(
        name="panel",
        menu=VIEW,
        text=N_("Command", "&Side panel"),
        keys=("F9",),
        icon="panel",
        checkable=True,
        starts_group=True,
    ),
    Command(name="panel.editor", menu=VIEW, text=N_("Command", "&Editor"), keys=("Ctrl+Alt+1",)),
    Command(name="panel.tray", menu=VIEW, text=N_("Command", "&Tray"), keys=("Ctrl+Alt+2",)),
    Command(name="panel.month", menu=VIEW, text=N_("Command", "Mi&ni-month"), keys=("Ctrl+Alt+3",)),
    Command(
        name="palette",
        menu=GO,
        text=N_("Command", "&Find a command, post or date…"),
        keys=("Ctrl+K",),
        icon="search",
    ),
    Command(
        name="go.today",
        menu=GO,
        text=N_("Command", "&Today"),
        keys=("Ctrl+T", "Ctrl+Home"),
        starts_group=True,
    ),
    Command(
        name="go.previous",
        menu=GO,
        text=N_("Command", "&Earlier"),
        keys=("PgUp",),
        icon="previous",
    ),
    Command(name="go.next", menu=GO, text=N_("Command", "&Later"), keys=("PgDown",), icon="next"),
    Command(name="go.date", menu=GO, text=N_("Command", "Go to a &date…"), keys=("Ctrl+G",)),
    Command(
        name="page.calendar",
        menu=GO,
        text=N_("Command", "&Calendar"),
        keys=("Ctrl+Shift+1",),
        icon="calendar",
        checkable=True,
        starts_group=True,
    ),
    Command(
        name="page.campaigns",
        menu=GO,
        text=N_("Command", "Ca&mpaigns"),
        keys=("Ctrl+Shift+2",),
        icon="campaigns",
        checkable=True,
    ),
    Command(
        name="page.settings",
        menu=GO,
        text=N_("Command", "&Settings"),
        keys=("Ctrl+Shift+3",),
        icon="settings",
        checkable=True,
    ),
    Command(
        name="go.forward",
        menu=GO,
        text=N_("Command", "Next part of the &window"),
        keys=("F6",),
        starts_group=True,
    ),
    Command(
        name="go.back",
        menu=GO,
        text=N_("Command", "Part of the window &before"),
        keys=("Shift+F6",),
    ),
    Command(name="help.keys", menu=HELP, text=N_("Command", "&Keys"), keys=("F1",)),
    Command(name="help.log", menu=HELP, text=N_("Command", "Show the &log file")),
    Command(name="help.about", menu=HELP, text=N_("Command", "&About smcalendar")),
)
