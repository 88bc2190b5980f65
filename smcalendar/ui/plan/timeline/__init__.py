"""The timeline: campaigns as bars, posts as dots, key dates as lines."""
