"""What was read from a page, a text file or a mail."""

from dataclasses import dataclass


class PageError(ValueError):
    """The bytes are no document that can be read; the message says why."""


class PassingPageError(PageError):
    """There is no document now, but there may be one later: a bot check, a page without its text yet."""


@dataclass(frozen=True, slots=True)
class Page:
    """`text` is the canonical text: paragraphs a blank line apart, the headline first.

    `published` is an ISO date or UTC date-time from the metadata, `language` a BCP 47 tag that the page
    claims, `reader` the name and version of what read it.
    """

    title: str | None
    text: str
    published: str | None
    canonical: str | None
    language: str | None
    reader: str
    truncated: bool
