"""A child process that never says anything."""


def main() -> None:
    while True:
        pass
