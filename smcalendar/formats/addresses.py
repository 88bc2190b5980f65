"""Says which addresses somebody may click."""

from urllib.parse import urlsplit


def clickable(address: str) -> str:
    """Returns the address when it leads to a page of the web and nowhere else, or nothing."""
    if not address.isprintable() or set(address) & set(' \\"<>'):
        return ""
    try:
        parts = urlsplit(address)
        return address if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""
