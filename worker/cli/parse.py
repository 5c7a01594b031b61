"""`plenary parse`: documents to records, without a store."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from worker.cli.files import TooLargeError, read_bytes
from worker.cli.output import write_page
from worker.cli.parsed import as_json as to_json
from worker.cli.parsed import parse_page

if TYPE_CHECKING:
    from parsers.records import Release

_MEDIA = {
    ".html": "text/html",
    ".htm": "text/html",
    ".txt": "text/plain",
    ".eml": "message/rfc822",
}
_LANGUAGES = ("en", "fr", "es", "ar")


def _code(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """A language that is read: fr, fr-CA."""
    if value and value.lower().partition("-")[0] not in _LANGUAGES:
        raise click.BadParameter(f"{value!r} is none of {', '.join(_LANGUAGES)}", param=option)
    return value


@click.command("parse")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One record a line, as canonical JSON.")
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "text" or "html"}; write {"id", "release"}.')
@click.option("--with-text", is_flag=True, help="Add the canonical text that the offsets count in.")
@click.option("--evidence", is_flag=True, help="Print the text with each fact marked where it stands.")
@click.option(
    "--html", "html_out", metavar="OUT", type=click.Path(path_type=Path), help="The same as a page."
)
@click.option(
    "--language",
    metavar="CODE",
    callback=_code,
    help="The language of the documents: en, fr, es, ar.",
)
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
        read = [_print_lines(name, with_text=with_text, language=language) for name in files or ("-",)]
        ctx.exit(0 if all(read) else 1)
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
    if html_out and pages:
        from worker.cli.evidence_page import as_html

        write_page(html_out, as_html(pages))
        click.echo(f"written to {html_out}", err=True)
    ctx.exit(0 if len(pages) == len(files) else 1)


def _print(
    name: str, record: "Release", text: str, *, as_json: bool, with_text: bool, evidence: bool, quiet: bool
) -> None:
    """One record in the form asked for."""
    if as_json:
        click.echo(to_json(record, text if with_text else None))
    elif evidence:
        from worker.cli.evidence import as_terminal

        click.echo(as_terminal(name, record, text))
    elif not quiet:
        from worker.cli.output import print_text

        print_text("\n".join(_view(name, record, text if with_text else None)))


def _document(name: str, language: str | None) -> "tuple[Release, str]":
    """A file read and parsed; a click error says what was wrong with it."""
    from parsers.pages import PageError

    try:
        return parse_page(read_bytes(name), _MEDIA.get(Path(name).suffix.lower()), language)
    except OSError as error:
        raise click.ClickException(f"{name}: {error.strerror or error}") from error
    except (PageError, TooLargeError) as error:
        raise click.ClickException(f"{name}: {error}") from error


def _print_lines(name: str, *, with_text: bool, language: str | None) -> bool:
    """The answers to the lines of a file; could it be read?"""
    from worker.cli.parse_lines import answers

    try:
        for answer in answers(name, with_text=with_text, language=language):
            click.echo(answer)
    except OSError as error:
        click.ClickException(f"{name}: {error.strerror or error}").show()
        return False
    return True


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
