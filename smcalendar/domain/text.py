"""Makes the text that is counted, checked, shown, hashed and pasted, in this one place."""

from collections.abc import Iterable


def hashtag_line(hashtags: Iterable[str]) -> str:
    """Returns the hashtags as they are pasted, each with one `#`."""
    return " ".join(f"#{tag.lstrip('#＃')}" for tag in hashtags)


def to_paste(text: str, hashtags: Iterable[str], link: str, *, link_in_text: bool) -> str:
    """Returns exactly what is pasted.

    The effective text; a blank line and the hashtags that it does not hold already; then the link
    where the format puts links into the text and it does not hold it already.
    """
    missing = [tag for tag in hashtags if not _holds_tag(text, tag.lstrip("#＃"))]
    parts = [text.rstrip(), hashtag_line(missing)]
    if link_in_text and link and link not in text:
        parts.append(link)
    return "\n\n".join(part for part in parts if part)


def _holds_tag(text: str, tag: str) -> bool:
    """A longer tag that begins with this one is another tag."""
    for mark in ("#", "＃"):
        start = text.find(mark + tag)
        while start >= 0:
            after = text[start + 1 + len(tag) : start + 2 + len(tag)]
            if not (after.isalnum() or after == "_"):
                return True
            start = text.find(mark + tag, start + 1)
    return False
