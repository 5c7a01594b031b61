"""A record beside its text as one page of HTML: the marked text, a legend, all facts as a table."""

import html
from collections.abc import Sequence

from parsers.records import Release
from worker.cli.evidence import COLOURS, PLAIN, Mark, marks, pieces, short, verdict

_STYLES = (
    "body{font:16px/1.6 Georgia,serif;max-width:50em;margin:2em auto;padding:0 1em}"
    "h2{overflow-wrap:anywhere}article{white-space:pre-wrap;overflow-wrap:anywhere}"
    "mark{padding:0 .1em;border-radius:.2em}"
    "details{margin:1em 0 3em;overflow-x:auto}table{border-collapse:collapse;font-size:.85em}"
    "td{padding:.2em .8em .2em 0;vertical-align:top;text-align:start}"
    "td:first-child{white-space:nowrap}"
)


def as_html(pages: Sequence[tuple[str, Release, str]]) -> str:
    """One page for all documents; what a mark proves shows when the pointer rests on it, and in the table."""
    styles = f"{_STYLES}mark{{background:{PLAIN[1]}}}"
    styles += "".join(f"mark.{name}{{background:{colour}}}" for name, (_, colour) in COLOURS.items())
    legend = " ".join(f'<mark class="{name}">{name.replace("_", " ")}</mark>' for name in COLOURS)
    body = "".join(_document(name, record, text) for name, record, text in pages)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Evidence</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{styles}</style></head><body><p>{legend}</p>{body}</body></html>\n"
    )


def _document(name: str, record: Release, text: str) -> str:
    found = marks(record)
    marked = "".join(_marked(piece, mark) for piece, mark in pieces(text, found))
    rows = "".join(_row(text, mark) for mark in found)
    language = html.escape(record.document.language)
    return (
        f"<h2>{html.escape(name)}</h2><p>{html.escape(verdict(record))}</p>"
        f'<article lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">{marked}</article>'
        f"<details><summary>{len(found)} marks</summary><table>{rows}</table></details>"
    )


def _marked(piece: str, mark: Mark | None) -> str:
    if mark is None:
        return html.escape(piece)
    title = html.escape(f"{mark.name}: {mark.value} {mark.rule}".rstrip())
    return f'<mark class="{mark.name}" title="{title}">{html.escape(piece)}</mark>'


def _row(text: str, mark: Mark) -> str:
    start, end = mark.span
    cells = (f"{start}-{end}", mark.name.replace("_", " "), short(text, mark.span), mark.value, mark.rule)
    return "<tr>" + "".join(f'<td dir="auto">{html.escape(cell)}</td>' for cell in cells) + "</tr>"
