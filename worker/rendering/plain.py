"""Turns characters of others into characters that cannot disturb a mail: controls and bidi overrides go."""

import re
import unicodedata
from urllib.parse import urlsplit

# Bidi embeddings, overrides and isolates; they would reorder what stands around them.
_BIDI = "\u202a-\u202e\u2066-\u2069"
_CONTROLS = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_BIDI}\ufeff\ufff9-\ufffb\ud800-\udfff]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\U000e0000-\U000e007f]")
_STRONG = ("L", "R", "AL")
_SPACE = re.compile(r"\s+")


def paragraph(text: str) -> str:
    """Running text in one line; joiners that scripts need (ZWNJ, ZWJ) and directional marks stay."""
    return _SPACE.sub(" ", _CONTROLS.sub(" ", text)).strip()


def label(text: str, longest: int = 300) -> str:
    """A name, title or other short text: nothing invisible either; cut with an ellipsis."""
    visible = _INVISIBLE.sub("", paragraph(unicodedata.normalize("NFC", text)))
    if len(visible) <= longest:
        return visible
    cut = visible[: longest - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > longest // 2 else cut).rstrip(" ,;:–-") + "…"


def apart(text: str) -> str:
    """A text that ends from right to left gets a mark behind it: a number that follows would join it."""
    kinds = (unicodedata.bidirectional(char) for char in reversed(text))
    last = next((kind for kind in kinds if kind in _STRONG), "L")
    return text if last == "L" else f"{text}\u200e"


def web_address(url: str | None) -> str | None:
    """A link that may be clicked: http or https, printable ASCII, no user name; else None."""
    if url is None or len(url) > 2000 or not url.isascii() or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        return None
    return url if usable else None
