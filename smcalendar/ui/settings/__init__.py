"""The settings: what plans are made of, and how the program behaves."""
