"""Does what a person asked, once; plain blocking functions for the window and the command line."""
