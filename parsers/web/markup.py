"""Small pieces of HTML, such as titles and summaries, into one line of text."""

import html
import re
from typing import Final

_UNSEEN: Final = (
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<script\b", re.IGNORECASE), re.compile(r"</script[^<>]*>", re.IGNORECASE)),
    (re.compile(r"<style\b", re.IGNORECASE), re.compile(r"</style[^<>]*>", re.IGNORECASE)),
)
_BLOCK: Final = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|hr)\b[^<>]*>", re.IGNORECASE
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>")
_SPACE: Final = re.compile(r"\s+")


def to_text(markup: str) -> str:
    """One line: tags dropped, entities resolved, white space collapsed."""
    if "<" in markup:
        for opening, closing in _UNSEEN:
            markup = _without(markup, opening, closing)
        markup = _TAG.sub("", _BLOCK.sub(" ", markup))
    if "&" in markup:
        markup = html.unescape(markup)
    return collapse(markup)


def collapse(text: str) -> str:
    """The text with each run of white space, no-break spaces included, as one space."""
    return _SPACE.sub(" ", text).strip()


def _without(markup: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    """The markup without what stands between opening and closing; linear, unlike one pattern for both."""
    kept, position = [], 0
    while start := opening.search(markup, position):
        end = closing.search(markup, start.end())
        if end is None:
            break
        kept += [markup[position : start.start()], " "]
        position = end.end()
    return "".join(kept) + markup[position:]
