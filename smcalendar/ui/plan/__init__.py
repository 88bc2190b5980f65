"""The calendar and what stands beside it: months, weeks, tray, mini-month."""
