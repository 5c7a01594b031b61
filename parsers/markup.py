"""Small pieces of HTML, such as titles and summaries, into one line of text."""

import html
import re
from typing import Final

_UNSEEN: Final = re.compile(r"<(script|style)\b[^<>]*>[^<]*(?:<(?!/\1)[^<]*)*</\1\s*>", re.IGNORECASE)
_COMMENT: Final = re.compile(r"<!--[^-]*(?:-(?!->)[^-]*)*-->")
_BLOCK: Final = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|hr)\b[^<>]*>", re.IGNORECASE
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>")
_SPACE: Final = re.compile(r"\s+")


def to_text(markup: str) -> str:
    """One line: tags dropped, entities resolved, white space collapsed."""
    if "<" in markup:
        markup = _COMMENT.sub(" ", _UNSEEN.sub(" ", markup))
        markup = _TAG.sub("", _BLOCK.sub(" ", markup))
    if "&" in markup:
        markup = html.unescape(markup)
    return collapse(markup)


def collapse(text: str) -> str:
    """The text with each run of white space, no-break spaces included, as one space."""
    return _SPACE.sub(" ", text).strip()
