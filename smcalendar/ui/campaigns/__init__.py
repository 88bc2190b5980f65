"""The campaigns of a plan."""
