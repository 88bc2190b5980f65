"""Records to files of other programs and back: iCalendar, HTML, CSV, Markdown, JSON."""
