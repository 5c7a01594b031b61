"""Addresses as pages and feeds write them into addresses that can be fetched."""

from urllib.parse import urljoin, urlsplit


def absolute(written: str, url: str) -> str | None:
    """The http(s) address that `written` names on the page `url`; None for anything else."""
    if not written or len(written) > 4000:
        return None
    try:
        link = urljoin(url, written)
        parts = urlsplit(link)
    except ValueError:
        return None
    return link if parts.scheme in ("http", "https") and parts.hostname else None
