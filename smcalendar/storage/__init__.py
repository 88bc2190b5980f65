"""Keeps the records in one SQLite database: rows, history, undo, backups."""
