"""Every command of the window with its menu and keys; the README's table of keys comes from here.

No shortcut stands on Ctrl with a punctuation mark or on a bare letter: Chinese input methods eat
them.
"""

from collections.abc import Mapping

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import Command
from smcalendar.ui.kit.face import DENSITIES, FIELDS

_UNDER = N_("Menu", "Ca&rds")
_CARDS = tuple(
    Command(
        f"card.{name}",
        text,
        checkable=True,
        starts_group=name == next(iter(FIELDS)),
        under=_UNDER,
    )
    for name, text in (*DENSITIES.items(), *FIELDS.items())
)

_SAVED_VIEWS = N_("Menu", "Sa&ved views")
_SAVED = (
    Command("view.save", N_("Command", "&Save this view…"), under=_SAVED_VIEWS),
    Command("view.manage", N_("Command", "&Manage views…"), under=_SAVED_VIEWS),
    *(
        Command(
            f"view.saved_{number}",
            text,
            keys=(f"Alt+{number}",),
            checkable=True,
            starts_group=number == 1,
            under=_SAVED_VIEWS,
        )
        for number, text in enumerate(
            (
                N_("Command", "First saved view"),
                N_("Command", "Second saved view"),
                N_("Command", "Third saved view"),
                N_("Command", "Fourth saved view"),
                N_("Command", "Fifth saved view"),
                N_("Command", "Sixth saved view"),
                N_("Command", "Seventh saved view"),
                N_("Command", "Eighth saved view"),
                N_("Command", "Ninth saved view"),
            ),
            start=1,
        )
    ),
)

MENUS: Mapping[str, tuple[Command, ...]] = {
    N_("Menu", "&File"): (
        Command("workspace.new", N_("Command", "&New workspace…")),
        Command("workspace.open", N_("Command", "&Open workspace…"), keys=("Ctrl+O",)),
        Command("workspace.welcome", N_("Command", "&Welcome page")),
        Command(
            "export", N_("Command", "&Export…"), keys=("Ctrl+E",), icon="export", starts_group=True
        ),
        Command("export.calendar", N_("Command", "Export &calendar file…")),
        Command("export.checklists", N_("Command", "Export chec&klists…")),
        Command("print.week", N_("Command", "&Print week…"), keys=("Ctrl+P",), icon="print"),
        Command("changes.since", N_("Command", "Changes since a p&rint…"), keys=("Ctrl+Shift+P",)),
        Command("save", N_("Command", "&Save now"), keys=("Ctrl+S",), starts_group=True),
        Command("backup", N_("Command", "Make a &backup"), starts_group=True),
        Command("quit", N_("Command", "&Quit"), keys=("Ctrl+Q",), starts_group=True),
    ),
    N_("Menu", "&Edit"): (
        Command("undo", N_("Command", "&Undo"), keys=("Ctrl+Z",), icon="undo"),
        Command("redo", N_("Command", "&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
        Command("edit.cut", N_("Command", "Cu&t"), keys=("Ctrl+X",), starts_group=True),
        Command("edit.copy", N_("Command", "&Copy"), keys=("Ctrl+C",)),
        Command("edit.paste", N_("Command", "&Paste"), keys=("Ctrl+V",)),
        Command("copy.day", N_("Command", "Copy &day as text"), starts_group=True),
        Command("copy.week", N_("Command", "Copy &week as text")),
        Command(
            "select.all",
            N_("Command", "Select &all that is shown"),
            keys=("Ctrl+A",),
            starts_group=True,
        ),
        Command("select.campaign", N_("Command", "Select the whole ca&mpaign")),
        Command("select.series", N_("Command", "Select the whole &series")),
        Command("filter", N_("Command", "&Filter…"), keys=("Ctrl+F",), icon="filter"),
        Command("filter.clear", N_("Command", "Clear the f&ilter")),
    ),
    N_("Menu", "&Post"): (
        Command("post.add", N_("Command", "&New post"), keys=("Ctrl+N",), icon="plus"),
        Command("post.add_full", N_("Command", "New post in the &editor"), keys=("Ctrl+Shift+N",)),
        Command("day.note", N_("Command", "Add a &day note…"), keys=("Ctrl+Alt+N",)),
        Command(
            "post.open", N_("Command", "&Open in the editor"), icon="inspector", starts_group=True
        ),
        Command("post.peek", N_("Command", "&Look at the post"), keys=("Ctrl+I",)),
        Command("post.rename", N_("Command", "&Rename"), keys=("F2",)),
        Command("post.duplicate", N_("Command", "D&uplicate"), keys=("Ctrl+D",)),
        Command("post.trash", N_("Command", "Move to the &trash"), keys=("Del",), icon="trash"),
        Command("post.repeat", N_("Command", "Re&peat…"), keys=("Ctrl+R",), starts_group=True),
        Command("post.skip", N_("Command", "S&kip this one")),
        Command("outline.make", N_("Command", "Make the post of the outline")),
        Command("outline.skip", N_("Command", "Skip the outline")),
        Command("series.new", N_("Command", "New series…"), keys=("Ctrl+Shift+R",)),
        Command(
            "post.step", N_("Command", "Take a &step…"), keys=("Ctrl+Return",), starts_group=True
        ),
        Command(
            "post.move_to",
            N_("Command", "&Move to a date…"),
            keys=("Ctrl+Shift+M",),
            starts_group=True,
        ),
        Command("post.shift", N_("Command", "S&hift posts…"), keys=("Ctrl+Alt+M",)),
        Command("post.to_tray", N_("Command", "Move to the tra&y")),
        Command("post.day_earlier", N_("Command", "One day earlier"), keys=("Alt+Left",)),
        Command("post.day_later", N_("Command", "One day later"), keys=("Alt+Right",)),
        Command("post.week_earlier", N_("Command", "One week earlier"), keys=("Alt+Up",)),
        Command("post.week_later", N_("Command", "One week later"), keys=("Alt+Down",)),
        Command(
            "board.move_to",
            N_("Command", "Move to a column…"),
            keys=("Ctrl+Shift+B",),
            starts_group=True,
        ),
        Command("board.left", N_("Command", "One column to the left"), keys=("Ctrl+Left",)),
        Command("board.right", N_("Command", "One column to the right"), keys=("Ctrl+Right",)),
    ),
    N_("Menu", "&Campaign"): (
        Command("campaign.open", N_("Command", "&Open the campaign")),
        Command("campaign.undated", N_("Command", "Its posts without a &date")),
        Command(
            "campaign.earlier",
            N_("Command", "Campaign one day &earlier"),
            keys=("Alt+Shift+Left",),
            starts_group=True,
        ),
        Command(
            "campaign.later",
            N_("Command", "Campaign one day &later"),
            keys=("Alt+Shift+Right",),
        ),
        Command(
            "campaign.start_earlier",
            N_("Command", "&Start one day earlier"),
            keys=("Ctrl+Shift+Up",),
            starts_group=True,
        ),
        Command(
            "campaign.start_later",
            N_("Command", "S&tart one day later"),
            keys=("Ctrl+Shift+Down",),
        ),
        Command(
            "campaign.end_earlier",
            N_("Command", "End one day ea&rlier"),
            keys=("Ctrl+Shift+Left",),
        ),
        Command(
            "campaign.end_later",
            N_("Command", "End one day l&ater"),
            keys=("Ctrl+Shift+Right",),
        ),
    ),
    N_("Menu", "&View"): (
        Command("view.month", N_("Command", "&Month"), keys=("Ctrl+1",), checkable=True),
        Command("view.weeks", N_("Command", "Wee&ks"), keys=("Ctrl+Alt+5",), checkable=True),
        Command("view.week", N_("Command", "&Week"), keys=("Ctrl+2",), checkable=True),
        Command("view.days", N_("Command", "Da&ys"), keys=("Ctrl+Alt+6",), checkable=True),
        Command("view.day", N_("Command", "&Day"), keys=("Ctrl+3",), checkable=True),
        Command("view.more", N_("Command", "One week or day m&ore"), keys=("Ctrl+Alt+PgDown",)),
        Command("view.less", N_("Command", "One week or day &less"), keys=("Ctrl+Alt+PgUp",)),
        *_SAVED,
        Command(
            "view.cadence",
            N_("Command", "Posts of each week"),
            checkable=True,
            starts_group=True,
        ),
        Command("week.tallies", N_("Command", "Posts of this week…"), keys=("Ctrl+Alt+W",)),
        *_CARDS,
        Command(
            "board.state", N_("Command", "Columns by state"), checkable=True, starts_group=True
        ),
        Command("board.owner", N_("Command", "Columns by owner"), checkable=True),
        Command("board.account", N_("Command", "Columns by account"), checkable=True),
        Command("board.pillar", N_("Command", "Columns by content pillar"), checkable=True),
        Command("board.undated", N_("Command", "Also posts without a date"), checkable=True),
        Command(
            "panel",
            N_("Command", "&Side panel"),
            keys=("F9",),
            icon="panel",
            checkable=True,
            starts_group=True,
        ),
        Command("panel.editor", N_("Command", "&Editor"), keys=("Ctrl+Alt+1",)),
        Command("panel.tray", N_("Command", "&Tray"), keys=("Ctrl+Alt+2",)),
        Command("panel.month", N_("Command", "Mi&ni-month"), keys=("Ctrl+Alt+3",)),
    ),
    N_("Menu", "&Go"): (
        Command(
            "palette",
            N_("Command", "&Find a command, post or date…"),
            keys=("Ctrl+K",),
            icon="search",
        ),
        Command(
            "go.today", N_("Command", "&Today"), keys=("Ctrl+T", "Ctrl+Home"), starts_group=True
        ),
        Command("go.previous", N_("Command", "&Earlier"), keys=("PgUp",), icon="previous"),
        Command("go.next", N_("Command", "&Later"), keys=("PgDown",), icon="next"),
        Command("go.date", N_("Command", "Go to a &date…"), keys=("Ctrl+G",)),
        Command(
            "page.calendar",
            N_("Command", "&Calendar"),
            keys=("Ctrl+Shift+1",),
            icon="calendar",
            checkable=True,
            starts_group=True,
        ),
        Command(
            "page.timeline",
            N_("Command", "T&imeline"),
            keys=("Ctrl+6",),
            icon="timeline",
            checkable=True,
        ),
        Command(
            "page.board",
            N_("Command", "B&oard"),
            keys=("Ctrl+5",),
            icon="board",
            checkable=True,
        ),
        Command(
            "page.campaigns",
            N_("Command", "Ca&mpaigns"),
            keys=("Ctrl+Shift+2",),
            icon="campaigns",
            checkable=True,
        ),
        Command(
            "page.settings",
            N_("Command", "&Settings"),
            keys=("Ctrl+Shift+3",),
            icon="settings",
            checkable=True,
        ),
        Command(
            "go.forward", N_("Command", "Next part of the &window"), keys=("F6",), starts_group=True
        ),
        Command("go.back", N_("Command", "Part of the window &before"), keys=("Shift+F6",)),
    ),
    N_("Menu", "&Help"): (
        Command("help.keys", N_("Command", "&Keys"), keys=("F1",)),
        Command("help.log", N_("Command", "Show the &log file")),
        Command("help.about", N_("Command", "&About smcalendar")),
    ),
}
"""By the title of a menu what it holds, in its order."""

TABLE = tuple(each for commands in MENUS.values() for each in commands)
