"""The frame of the window, where its parts meet."""
