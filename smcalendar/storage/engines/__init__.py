"""What differs between database engines: connections, serial writes, known errors."""
