"""What changed since a paper was printed."""
