"""JSON lines to JSON lines: a document in, its record out, or why there is none."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from worker.cli.files import LARGEST, read_lines
from worker.cli.parsed import as_json, parse_page

if TYPE_CHECKING:
    from parsers.records import Release


def answers(name: str, *, with_text: bool, language: str | None) -> Iterator[str]:
    """An answer a line, in order; empty lines have none. OSError when the file cannot be read."""
    for number, line in enumerate(read_lines(name), 1):
        if line != b"":
            yield _answer(line, f"line {number}: ", with_text=with_text, language=language)


def _answer(line: bytes | None, where: str, *, with_text: bool, language: str | None) -> str:
    key: Any = None
    try:
        row = _read(line)
        key = row.get("id")
        record, text = _row(row, language)
    except (ValueError, RecursionError) as error:
        return json.dumps({"id": key, "error": f"{where}{_reason(error)}"}, ensure_ascii=False)
    told = as_json(record, text if with_text else None)
    return f'{{"id":{json.dumps(key, ensure_ascii=False)},"release":{told}}}'


def _read(line: bytes | None) -> dict[str, Any]:
    if line is None:
        raise ValueError(f"it is longer than {LARGEST:,} bytes")
    row = json.loads(line.decode("utf-8", "replace"))
    if not isinstance(row, dict):
        raise ValueError("it is no JSON object")  # noqa: TRY004 (all that is wrong with a line)
    return row


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON ({error.msg} at column {error.colno})"
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)


def _row(row: dict[str, Any], language: str | None) -> "tuple[Release, str]":
    from parsers.release import parse_release

    url, published, title = (_word(row, key) for key in ("url", "published", "title"))
    code = language or _word(row, "language")
    if isinstance(row.get("text"), str):
        text: str = row["text"]
        return parse_release(text, language=code, url=url, published=published, title=title), text
    if not isinstance(row.get("html"), str):
        raise ValueError('it has neither "text" nor "html"')  # noqa: TRY004 (the value of a key)
    body = row["html"].encode("utf-8", "replace")
    return parse_page(body, "text/html; charset=utf-8", code, url=url, title=title, published=published)


def _word(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return value if isinstance(value, str) else None
