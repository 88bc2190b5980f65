"""Looks at files nobody vouches for, and draws some, in a child process with limits."""
