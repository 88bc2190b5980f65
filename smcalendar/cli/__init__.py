"""The program without a window: the services from a terminal."""
