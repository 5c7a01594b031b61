"""Text of a release to its record: the table of contents of extraction."""

from hashlib import sha256 as digest

from parsers.languages import LANGUAGES, Language, detect
from parsers.layout import read_layout
from parsers.records import Document, Release, Relevance


def parse_release(
    text: str,
    *,
    sha256: str = "",
    language: str | None = None,
    title: str | None = None,
    url: str | None = None,
    published: str | None = None,
    reader: str = "text/1",
    truncated: bool = False,
) -> Release:
    """Read one release; never fails, always the same record for the same arguments.

    `sha256` is the hash of the raw bytes (default: of the text's UTF-8); `published`, `title` and `url`
    come from feed or page: they fill no fact, only `resolved` and `document`.
    """
    spoken = choose_language(text, language)
    read_layout(text)
    text_sha256 = digest(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Release(
        document=Document(
            sha256=sha256 or text_sha256,
            text_sha256=text_sha256,
            language=spoken.code,
            title=title,
            reader=reader,
            truncated=truncated,
        ),
        relevance=Relevance(False, 0.0, ()),
    )


def choose_language(text: str, declared: str | None) -> Language:
    """The declared language when there is a file for it, else what the text looks like."""
    code = (declared or "").lower().split("-")[0]
    return LANGUAGES.get(code) or detect(text)
