"""`plenary parse`: documents to records, without a store."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import write_page

if TYPE_CHECKING:
    from parsers.records import Release

_MEDIA = {
    ".html": "text/html",
    ".htm": "text/html",
    ".txt": "text/plain",
    ".eml": "message/rfc822",
}


@click.command("parse")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One record a line, as canonical JSON.")
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "text" or "html"}; write {"id", "release"}.')
@click.option("--with-text", is_flag=True, help="Add the canonical text that the offsets count in.")
@click.option("--evidence", is_flag=True, help="Print the text with each fact marked where it stands.")
@click.option(
    "--html", "html_out", metavar="OUT", type=click.Path(path_type=Path), help="The same as a page."
)
@click.option("--language", metavar="CODE", help="The language of the documents: en, fr, es, ar.")
@click.pass_context
def parse_command(
    ctx: click.Context,
    files: tuple[str, ...],
    as_json: bool,
    jsonl: bool,
    with_text: bool,
    evidence: bool,
    html_out: Path | None,
    language: str | None,
) -> None:
    """Documents (.html, .txt, .eml, or - for standard input) to records.

    Exit status 1 when one could not be read; the others are printed all the same.
    """
    if jsonl:
        for line in _lines(files):
            click.echo(_line(line, with_text, language))
        return
    if not files:
        raise click.UsageError("name at least one FILE, or - for standard input")
    pages = []
    for name in files:
        try:
            record, text = _document(name, language)
        except click.ClickException as error:
            error.show()
            continue
        pages.append((name, record, text))
        _print(
            name, record, text, as_json=as_json, with_text=with_text, evidence=evidence, quiet=bool(html_out)
        )
    if html_out:
        from worker.cli.evidence_page import as_html

        write_page(html_out, as_html(pages))
        click.echo(f"written to {html_out}", err=True)
    ctx.exit(0 if len(pages) == len(files) else 1)


def _print(
    name: str, record: "Release", text: str, *, as_json: bool, with_text: bool, evidence: bool, quiet: bool
) -> None:
    """One record in the form asked for."""
    if as_json:
        click.echo(_canonical(record, text if with_text else None))
    elif evidence:
        from worker.cli.evidence import as_terminal

        click.echo(as_terminal(name, record, text))
    elif not quiet:
        from worker.cli.output import print_text

        print_text("\n".join(_view(name, record, text if with_text else None)))


def _document(name: str, language: str | None) -> "tuple[Release, str]":
    """A file read and parsed; a click error says what was wrong with it."""
    from hashlib import sha256

    from parsers.pages import PageError, read_page
    from parsers.release import parse_release

    try:
        body = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        page = read_page(body, url=None, media_type=_MEDIA.get(Path(name).suffix.lower()))
    except OSError as error:
        raise click.ClickException(f"{name}: {error.strerror or error}") from error
    except PageError as error:
        raise click.ClickException(f"{name}: {error}") from error
    record = parse_release(
        page.text,
        sha256=sha256(body).hexdigest(),
        language=language or page.language,
        title=page.title,
        url=page.canonical,
        published=page.published,
        reader=page.reader,
        truncated=page.truncated,
    )
    return record, page.text


def _lines(files: tuple[str, ...]) -> Iterator[str]:
    """The lines of the files in order; of standard input when none is named."""
    for name in files or ("-",):
        if name == "-":
            yield from (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
            continue
        try:
            with Path(name).open(encoding="utf-8", errors="replace", newline="\n") as lines:
                yield from lines
        except OSError as error:
            raise click.ClickException(f"{name}: {error.strerror or error}") from error


def _line(line: str, with_text: bool, language: str | None) -> str:
    """The answer to one line: the record, or why there is none."""
    import json

    name: Any = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise TypeError("the line is no JSON object")  # noqa: TRY301 (one way out for all that is wrong)
        name = row.get("id")
        record, text = _row(row, language)
    except (ValueError, TypeError, RecursionError) as error:
        return json.dumps({"id": name, "error": str(error)}, ensure_ascii=False)
    told = _canonical(record, text if with_text else None)
    return f'{{"id":{json.dumps(name, ensure_ascii=False)},"release":{told}}}'


def _row(row: dict[str, Any], language: str | None) -> "tuple[Release, str]":
    from parsers.release import parse_release

    url, published, title = (_word(row, key) for key in ("url", "published", "title"))
    code = language or _word(row, "language")
    if isinstance(row.get("text"), str):
        text: str = row["text"]
        return parse_release(text, language=code, url=url, published=published, title=title), text
    if not isinstance(row.get("html"), str):
        raise ValueError('the line has neither "text" nor "html"')  # noqa: TRY004 (the value of a key)
    from hashlib import sha256

    from parsers.pages import read_page

    body = row["html"].encode("utf-8", "replace")
    page = read_page(body, url=url, media_type="text/html; charset=utf-8")
    record = parse_release(
        page.text,
        sha256=sha256(body).hexdigest(),
        language=code or page.language,
        title=title or page.title,
        url=url or page.canonical,
        published=published or page.published,
        reader=page.reader,
        truncated=page.truncated,
    )
    return record, page.text


def _word(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return value if isinstance(value, str) else None


def _canonical(record: "Release", text: str | None) -> str:
    """The record's canonical JSON, with the text as one more key when asked for."""
    import json

    from parsers.codec import encode

    line = encode(record).decode()
    if text is None:
        return line
    return json.dumps(
        {**json.loads(line), "text": text}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def _view(name: str, record: "Release", text: str | None) -> list[str]:
    """The record as a person reads it."""
    import json

    from parsers.codec import encode
    from worker.cli.record_view import release_lines

    seen: dict[str, Any] = {
        "id": name,
        "url": record.document.url,
        "headline": record.headline.value if record.headline else record.document.title,
        "relevant": record.relevance.general_assembly,
        "record": json.loads(encode(record)),
        "history": [],
        "copies": [],
    }
    return release_lines(seen | ({"text": text} if text is not None else {}))
