"""Starts the program: the command line, with its exit status."""

import sys


def main() -> None:
    """Runs the program with the arguments and the environment of the process."""
    import os

    from smcalendar.cli.app import main as run

    sys.exit(run(sys.argv[1:], os.environ))


if __name__ == "__main__":
    main()
