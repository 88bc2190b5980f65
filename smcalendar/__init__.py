"""A content calendar for social-media planners."""

__version__ = "0.1.0"
