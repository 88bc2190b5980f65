"""What leaves the laptop: calendar files, checklists, the printed week, texts, backups."""
