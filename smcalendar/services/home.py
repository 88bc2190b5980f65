"""Where this user's settings, state, logs and caches are on this machine."""

from collections.abc import Mapping
from pathlib import Path


def home_folder(environ: Mapping[str, str]) -> Path:
    """Returns the folder of settings, state and caches of this user on this machine."""
    asked = environ.get("SMCALENDAR_HOME")
    if asked:
        return Path(asked)
    from platformdirs import user_data_path

    return user_data_path("smcalendar", appauthor=False)
