"""The bytes of a page, a text file or a mail into its canonical text and what it says of itself."""

import re
import unicodedata
from typing import Final

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from parsers.limits import MAX_TEXT
from parsers.web.bounds import raise_memory, too_costly
from parsers.web.challenges import is_challenge
from parsers.web.decoding import decode, without_controls, without_declaration
from parsers.web.html_body import main_text, weight
from parsers.web.html_meta import Meta, read_meta
from parsers.web.mail import looks_like_mail, read_mail, unwrapped
from parsers.web.page_records import Page, PageError, PassingPageError

__all__ = ["MAX_BYTES", "MAX_TEXT", "Page", "PageError", "PassingPageError", "read_page"]

MAX_BYTES: Final = 5 * 1024 * 1024
_ENOUGH: Final = 250
_MAX_TAGS: Final = 40_000

_BINARY: Final = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "an office document or an archive",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a picture or a recording",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
}
_MARKUP: Final = re.compile(
    r"<(?:!doctype|html|head|body|div|p|article|section|meta|h1|table|span|br)\b", re.IGNORECASE
)


def read_page(body: bytes, *, url: str | None = None, media_type: str | None = None) -> Page:
    """The document in `body`; `media_type` is the Content-Type header, with its charset.

    HTML, plain text (kept code point for code point) and mail. Without a usable type the address and
    the bytes decide. Raises PageError for what is no such document.
    """
    truncated = len(body) > MAX_BYTES
    body = body[:MAX_BYTES]
    kind = _kind(body, url, media_type)
    if kind == "mail":
        page = _from_mail(body, url)
    else:
        text = decode(body, media_type)
        page = _from_html(text, url) if kind == "html" else _from_text(text)
    if not page.text.strip():
        raise PassingPageError("the document has no text")
    return _capped(page, truncated)


def _kind(body: bytes, url: str | None, media_type: str | None) -> str:
    """Mail, HTML or text: by what it is said to be, by its name, else by its first characters."""
    if not body.strip():
        raise PassingPageError("the document is empty")
    if kind := next((kind for start, kind in _BINARY.items() if body.startswith(start)), None):
        raise PageError(f"{kind}: only web pages, plain text and mails are read")
    name = (url or "").partition("?")[0].partition("#")[0].lower()
    told = (media_type or "").partition(";")[0].strip().lower()
    if told == "message/rfc822" or (not told and (name.endswith(".eml") or looks_like_mail(body))):
        return "mail"
    if told in ("text/html", "application/xhtml+xml"):
        return "html"
    if told.startswith(("image/", "audio/", "video/", "font/")) or told in (
        "application/pdf",
        "application/zip",
    ):
        raise PageError(f"{told} is no page")
    if told == "text/plain" or (not told and name.endswith((".txt", ".text"))):
        return "text"
    return "html" if _MARKUP.search(decode(body[:20_000])) else "text"


def _capped(page: Page, truncated: bool) -> Page:
    long = len(page.text) > MAX_TEXT
    text = page.text[:MAX_TEXT] if long else page.text
    return Page(
        page.title, text, page.published, page.canonical, page.language, page.reader, truncated or long
    )  # fmt: skip


def _from_text(text: str) -> Page:
    """Plain text, as it came."""
    sample = text[:20_000]
    odd = sum(1 for c in sample if (c < " " and c not in "\t\n\r\f\x1b") or c == "\ufffd")
    if odd * 20 > len(sample):
        raise PageError("a binary file: only web pages, plain text and mails are read")
    # Lone surrogates cannot be stored; all else stays as it came.
    clean = text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")
    return Page(None, clean, None, None, None, "text/1", truncated=False)


def _from_mail(body: bytes, url: str | None) -> Page:
    """A mail by its plain part, or by its HTML where that says more."""
    mail = read_mail(body)
    text, language = unwrapped(mail.plain), mail.language
    reader = "mail/1"
    if len(mail.html) > 200 and weight(text) < _ENOUGH:
        page = _from_html(mail.html, url)
        if len(page.text) > len(text):
            text, language = page.text, language or page.language
    return Page(
        mail.subject, unicodedata.normalize("NFC", text), mail.date, None, language, reader, truncated=False
    )


def _from_html(text: str, url: str | None) -> Page:
    """A page by its metadata and its main text."""
    clean = without_declaration(without_controls(text))
    root = _tree(clean)
    meta = read_meta(clean, url=url, language=root.get("lang") or root.get("xml:lang"))
    found = main_text(root, meta.title)
    if weight(found) < _ENOUGH:
        found = _second_reading(clean, meta, found)
    if len(found) < 600 and is_challenge(f"{meta.title or ''} {found}"):
        raise PassingPageError(f"a bot check page instead of the document (title: {meta.title})")
    return Page(meta.title, found, meta.published, meta.canonical, meta.language, "html/1", truncated=False)


def _tree(clean: str) -> HtmlElement:
    """The tree of a page, which is neither too deep nor too large."""
    refusal = too_costly(clean)
    if refusal:
        raise PageError(refusal)
    try:
        return document_fromstring(
            clean, parser=HTMLParser(huge_tree=False, remove_comments=True, remove_pis=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise_memory(error)
        raise PageError(f"HTML that cannot be read: {error}"[:300]) from error


def _second_reading(text: str, meta: Meta, found: str) -> str:
    """The text of the structured data, or what trafilatura finds, where they have clearly more."""
    others = [meta.article_body or "", _by_trafilatura(text)]
    best = max(others, key=weight)
    if weight(best) * 2 <= weight(found) * 3:
        return found
    paragraphs = [" ".join(part.split()) for part in best.split("\n")]
    whole = "\n\n".join(part for part in paragraphs if part)
    if meta.title and not whole.startswith(meta.title):
        whole = f"{meta.title}\n\n{whole}"
    return unicodedata.normalize("NFC", without_controls(whole))


def _by_trafilatura(text: str) -> str:
    """The text that trafilatura takes for the main one."""
    if text.count("<") > _MAX_TAGS:
        return ""
    import trafilatura  # a third of a second to import, and seldom needed

    # fast: the other readers it would ask take quadratic time
    found = trafilatura.extract(
        text, fast=True, favor_precision=True, include_comments=False, include_tables=False
    )
    return found or ""


def warm() -> None:
    """Imports what is imported late, for a process that is about to be confined."""
    _by_trafilatura(f"<html><body><article><p>{'Nothing but a sentence. ' * 30}</p></article></body></html>")
