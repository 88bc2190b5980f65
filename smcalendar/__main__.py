"""Starts the program: the window, or the command line with its exit status."""

import sys

TYPE_CHECKING = False  # Importing it from `typing` takes time.
if TYPE_CHECKING:
    from collections.abc import Mapping


def main() -> None:
    """Runs the program with the arguments and the environment of the process.

    What plainly asks for the window goes there at once: the command line takes time to import.
    """
    import os

    arguments = sys.argv[1:]
    plain = not any(each.startswith("-") for each in arguments)
    if plain and (not arguments or (arguments[0] == "open" and len(arguments) == 2)):
        sys.exit(_open_window(os.environ, folder=arguments[1] if arguments else None))
    from smcalendar.cli.app import main as run

    sys.exit(run(arguments, os.environ, open_window=_open_window))


def _open_window(
    environ: "Mapping[str, str]",
    *,
    folder: str | None = None,
    lang: str | None = None,
    acting: str | None = None,
) -> int:
    from smcalendar.ui.application import run

    return run(environ, folder=folder, lang=lang, acting=acting)


if __name__ == "__main__":
    main()
