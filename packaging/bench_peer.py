"""Thunderbird as the program we compare ourselves with: its settings, and where its buttons are."""

from pathlib import Path

MONTH_BUTTON, NEXT_BUTTON = (932, 214), (441, 214)
"""Where Thunderbird 153 shows them, in a new profile on a screen of 1366 by 768."""

READ = 25
"""After how many seconds in which nothing is painted it has read its calendar."""

_QUIET = {
    "mail.provider.suppress_dialog_on_startup": "true",
    "mail.accounthub.enabled": "false",
    "mail.rights.version": "1",
    "mail.shell.checkDefaultClient": "false",
    "mail.spotlight.firstRunDone": "true",
    "mailnews.start_page.enabled": "false",
    "app.update.enabled": "false",
    "app.donation.eoy.version.viewed": "999",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "calendar.integration.notify": "false",
    "calendar.alarms.onforevents": "0",
}
"""What keeps it from asking anything when it is started for the first time."""

_CALENDAR = "11111111-1111-4111-8111-111111111111"


def thunderbird(folder: Path, calendar: Path | None = None) -> list[str]:
    """Returns how it is started with a profile in a folder, and a calendar file shown in it."""
    profile = folder / ("thunderbird" if calendar is None else "thunderbird-calendar")
    profile.mkdir(exist_ok=True)
    wanted = _QUIET | ({} if calendar is None else _shown(calendar))
    lines = (f'user_pref("{name}", {value});\n' for name, value in wanted.items())
    (profile / "user.js").write_text("".join(lines), "utf-8")
    return ["thunderbird", "-no-remote", "-profile", str(profile)]


def _shown(calendar: Path) -> dict[str, str]:
    registry = f"calendar.registry.{_CALENDAR}"
    return {
        f"{registry}.name": '"plan"',
        f"{registry}.type": '"ics"',
        f"{registry}.uri": f'"{calendar.as_uri()}"',
        f"{registry}.cache.enabled": "false",
        f"{registry}.calendar-main-in-composite": "true",
        "calendar.list.sortOrder": f'"{_CALENDAR}"',
    }
