"""Tags of HTML that were left in a text, to nothing; those that part lines to a line break."""

import re
from itertools import islice

from parsers.twin.changes import MOST, Change

_LINES = (
    "p|br|hr|div|h[1-6]|li|[uod]l|d[td]|blockquote|table|tbody|thead|tr|article|section|header|footer|figure"
)
_WORDS = "b|i|u|s|em|strong|span|a|sup|sub|small|big|font|cite|mark|abbr|time|img|center|td|th|figcaption"
_TAG = re.compile(rf"</?(?:({_LINES})|{_WORDS})(?:\s[^<>]{{0,600}})?/?>", re.IGNORECASE)
_SURE = "</", "<br"  # no text has one of these but by its tags


def tag_changes(text: str) -> list[Change]:
    """<p>So <b>Ana</b><br>ran</p> to So Ana, a line break, ran."""
    if "<" not in text or not any(sign in text for sign in _SURE):
        return []
    found = islice(_TAG.finditer(text), MOST)
    return [(*match.span(), "\n" if match[1] else "") for match in found]
