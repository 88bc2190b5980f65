"""Web addresses: which texts are one that may be shown and opened."""

import re

from smcalendar.domain.errors import UserError

_WEB = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)


def web_address(text: str) -> str:
    """Returns the address without blanks around it; anything but http(s) is a UserError."""
    address = text.strip()
    if address and not _WEB.fullmatch(address):
        raise UserError("not_a_web_address", value=address)
    return address
