"""Feed entries into keys: which entry it is, which page it names, whether it changed."""

import re
import unicodedata
from hashlib import blake2b
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from parsers.web.feed_records import FeedEntry
from parsers.web.markup import collapse, to_text

_TRACKING: Final = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ocid|cmp|cmpid"
    r"|xtor|ns_\w+|at_\w+|spm|guccounter|_ga|ref_src|feedtype)",
    re.IGNORECASE,
)
_NOT_WORD: Final = re.compile(r"[\W_]+")
_SAFE: Final = "!$&'()*+,;=:@/~-._"
_PORTS: Final = {"http": "80", "https": "443"}


def entry_key(entry: FeedEntry) -> str:
    """Identity within a source: link and title. The guid is not asked, publishers change and reuse it."""
    title = _plain(entry.title)
    if entry.link:
        return _hash("link", link_key(entry.link), _fragment(entry.link), title)
    told = entry.published or _plain(entry.summary) or _plain(to_text(entry.content or ""))
    if title or told:
        return _hash("text", title, told)
    return _hash("guid", entry.id or "")


def link_key(url: str) -> str:
    """The page that an address names, `host/path?query`, equal for all usual spellings of it.

    Scheme, `www.`, default port, fragment, tracking, parameter order and a final slash do not count.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url.strip()
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        host = host.lower()
    host = host.removeprefix("www.")
    if port is not None and str(port) not in _PORTS.values():
        host += f":{port}"
    path = quote(unquote(parts.path, errors="surrogateescape"), safe=_SAFE, errors="surrogateescape").rstrip(
        "/"
    )
    query = "&".join(sorted(p for p in parts.query.split("&") if p and not _tracks(p)))
    return host + path + (f"?{query}" if query else "")


def fingerprint(entry: FeedEntry) -> str:
    """Changes when the feed says something else of the entry: text, link or time of update."""
    return _hash(
        collapse(entry.title or ""),
        link_key(entry.link or ""),
        collapse(entry.summary),
        to_text(entry.content or ""),
        entry.updated or "",
    )


def _tracks(parameter: str) -> bool:
    name, _, value = parameter.partition("=")
    return bool(_TRACKING.fullmatch(name)) or (
        name in ("source", "ref", "from") and value.startswith(("rss", "feed", "atom"))
    )


def _fragment(url: str) -> str:
    """What stands after #, unless it is tracking: feeds of comments differ in nothing else."""
    fragment = url.partition("#")[2]
    return "" if "=" in fragment else fragment


def _plain(text: str | None) -> str:
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", text or "").casefold()).strip()


def _hash(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
