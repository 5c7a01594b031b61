"""The text of a feed made ready for the feed reader, or why it should not be read."""

import re
from html.entities import html5
from typing import Final

from lxml import etree

from parsers.web.bounds import raise_memory, too_costly
from parsers.web.challenges import is_challenge
from parsers.web.feed_dates import instant
from parsers.web.markup import to_text

_HEAD: Final = 20_000
_DECLARATION: Final = re.compile(r"<\?xml\s[^>]{0,300}?\?>")
_ROOT: Final = re.compile(
    r"<(?:rss|feed|rdf:RDF|channel|item|entry)\b|<\w+:(?:feed|RDF|rss)\b", re.IGNORECASE
)
_HTML: Final = re.compile(r"<!doctype\s+html|<html\b|<head\b|<body\b", re.IGNORECASE)
_HTML_TITLE: Final = re.compile(r"<title[^<>]*>([^<]{1,300})", re.IGNORECASE)
_SUBSET: Final = re.compile(r"<!DOCTYPE\s[^\[<>]{0,1000}\[", re.IGNORECASE)
_ENTITY: Final = re.compile(r"<!ENTITY\s+[^%\s]", re.IGNORECASE)
_PARAMETERS: Final = re.compile(r"(<!DOCTYPE\s[^\[<>]{0,1000})\[(?:[^\]]{0,5000})\]\s*>", re.IGNORECASE)
_NAMED: Final = re.compile(r"&([A-Za-z]{2,10}[0-9]{0,2});")
_XML_ENTITIES: Final = {"amp", "lt", "gt", "quot", "apos"}
_CLOSED: Final = re.compile(r"</(?:rss|feed|rdf:RDF|\w+:feed)\s*>", re.IGNORECASE)
_ITEM: Final = re.compile(r"<(item|entry)\b[^<>]*>", re.IGNORECASE)
_DATE: Final = re.compile(
    r"<(?:pubDate|dc:date|published|updated|issued|modified)\b[^<>]*>\s*(?:<!\[CDATA\[)?([^<\]]{4,60})",
    re.IGNORECASE,
)


def refusal(body: bytes, text: str) -> str | None:
    """Why these bytes are not given to the feed reader at all; None when they may be."""
    if not text:
        return "the body is empty"
    head = text[:_HEAD]
    if body.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b")):
        return "a binary file, not a feed"
    if "<" not in text:
        return f"no XML: {len(text)} characters of plain text, not a feed"
    if _SUBSET.search(head) and _ENTITY.search(text[: _HEAD * 5]):
        return "the feed declares entities of its own (DOCTYPE with internal subset), which is refused"
    if _HTML.search(head) and not _ROOT.search(head):
        return what_instead(text)
    return too_costly(text)


def strict_error(body: bytes) -> str | None:
    """What a strict XML parser has against the bytes as they came; None: they are well-formed.

    libxml2 stops at 256 levels of nesting; no feed has thirty.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise_memory(error)
        return str(error)
    return None


def breaks_off(text: str) -> bool:
    """Does the end of the feed's outermost element lack?"""
    return not _CLOSED.search(text[-2000:])


def what_instead(text: str) -> str:
    """What the body is, when it is no feed."""
    head = text[:_HEAD]
    title = _HTML_TITLE.search(head)
    named = f" (title: {to_text(title[1])[:100]})" if title else ""
    if _HTML.search(head) and is_challenge(head):
        return f"a bot check page instead of a feed{named}"
    if _HTML.search(head):
        return f"a web page instead of a feed{named}"
    if _ROOT.search(head):
        return "the feed breaks off before its first entry"
    return f"XML or text that is no feed{named}"


def tidy(text: str) -> str:
    """One XML declaration, at the start; names of HTML's characters resolved; no parameter entities."""
    head, rest = text[:_HEAD], text[_HEAD:]
    head = _PARAMETERS.sub(r"\1>", _DECLARATION.sub("", head, count=1))
    return "<?xml version='1.0' encoding='utf-8'?>\n" + _NAMED.sub(_character, (head + rest).lstrip())


def newest(text: str, limit: int) -> tuple[str, bool]:
    """The text without its oldest entries where there are more than `limit`, and whether any were cut."""
    starts = [match.start() for match in _ITEM.finditer(text)]
    if len(starts) <= limit:
        return text, False
    last = max(text.rfind("</item"), text.rfind("</entry"), starts[-1])
    end = text.find(">", last) + 1 or len(text)
    chunks = [text[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
    order = sorted(range(len(chunks)), key=lambda i: (_date(chunks[i]), -i), reverse=True)
    kept = sorted(order[:limit])
    return text[: starts[0]] + "".join(chunks[i] for i in kept) + text[end:], True


def _date(chunk: str) -> str:
    found = _DATE.search(chunk)
    return (instant(found[1]) if found else None) or ""


def _character(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name in _XML_ENTITIES else html5.get(f"{name};", match[0])
