"""The bytes of a document to its record and the text that the record counts in; the record as JSON."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parsers.records import Release


def parse_page(
    body: bytes,
    media_type: str | None,
    language: str | None,
    *,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
) -> "tuple[Release, str]":
    """What is given with a document goes before what its page says of itself. Raises PageError."""
    from hashlib import sha256

    from parsers.pages import read_page
    from parsers.release import parse_release

    page = read_page(body, url=url, media_type=media_type)
    record = parse_release(
        page.text,
        sha256=sha256(body).hexdigest(),
        language=language or page.language,
        title=title or page.title,
        url=url or page.canonical,
        published=published or page.published,
        reader=page.reader,
        truncated=page.truncated,
    )
    return record, page.text


def as_json(record: "Release", text: str | None) -> str:
    """The record's canonical JSON, with the text as one more key when asked for."""
    import json

    from parsers.codec import encode

    line = encode(record).decode()
    if text is None:
        return line
    return json.dumps(
        {**json.loads(line), "text": text}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
