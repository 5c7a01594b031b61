"""Addresses as written in, addresses that may be asked for out; and how they are shown to people."""

import httpx2

from worker.fetching.errors import PermanentFetchError

LONGEST = 4_096


def read_url(text: str) -> httpx2.URL:
    """Read an absolute http or https address; the fragment is dropped.

    Raises:
        PermanentFetchError: it is something else, or carries a user name or password.
    """
    if len(text) > LONGEST:
        raise PermanentFetchError(f"the address is longer than {LONGEST} characters", "url")
    try:
        url = httpx2.URL(text.strip())
    except (httpx2.InvalidURL, ValueError) as error:
        raise PermanentFetchError(f"the address cannot be read: {error}"[:300], "url") from error
    return _checked(url).copy_with(fragment=None)


def join(url: httpx2.URL, location: str) -> httpx2.URL:
    """Where a redirect leads.

    Raises:
        PermanentFetchError: nowhere that may be asked for, or from https back to http.
    """
    if len(location) > LONGEST:
        raise PermanentFetchError(f"{shown(url)} redirects to an over-long address", "redirect")
    try:
        target = url.join(location)
    except (httpx2.InvalidURL, ValueError) as error:
        raise PermanentFetchError(f"{shown(url)} redirects to an unreadable address", "redirect") from error
    if url.scheme == "https" and target.scheme == "http":
        raise PermanentFetchError(f"{shown(url)} redirects from https back to http", "redirect")
    return _checked(target).copy_with(fragment=None)


def _checked(url: httpx2.URL) -> httpx2.URL:
    if url.scheme not in ("http", "https"):
        scheme = url.scheme[:20] or "an address without scheme"
        raise PermanentFetchError(f"only http and https are fetched, not {scheme}", "url")
    if url.userinfo:
        raise PermanentFetchError(f"{origin(url)}: a user name or password in an address is refused", "url")
    if not url.host or "%" in url.host or len(url.raw_host) > 253:
        raise PermanentFetchError("the address names no host", "url")
    if url.port is not None and not 0 < url.port < 65536:
        raise PermanentFetchError(f"{origin(url)}: there is no such port", "url")
    return url


def origin(url: httpx2.URL) -> str:
    """Scheme, host and port: what may be shown of an address whose path is a secret."""
    host = f"[{url.host}]" if ":" in url.host else url.host
    return f"{url.scheme}://{host}" + (f":{url.port}" if url.port is not None else "")


def shown(url: httpx2.URL) -> str:
    """An address for messages and logs: without its query, where tokens live."""
    return origin(url) + url.raw_path.partition(b"?")[0].decode("ascii", "replace")[:300]


def port_of(url: httpx2.URL) -> int:
    """The port that is connected to."""
    return url.port or (443 if url.scheme == "https" else 80)
