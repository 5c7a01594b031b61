"""Records beside their texts as one page of HTML: what was found, the marked text, all marks as a table."""

import html
from collections.abc import Sequence

from parsers.records import Release
from worker.cli.evidence import COLOURS, PLAIN, Mark, marks, pieces, short, verdict
from worker.cli.evidence_sheet import sheet

_STYLES = (
    "body{font:16px/1.6 Georgia,serif;max-width:50em;margin:2em auto;padding:0 1em}"
    "h2{overflow-wrap:anywhere}article{white-space:pre-wrap;overflow-wrap:anywhere}"
    "mark{padding:0 .1em;border-radius:.2em}"
    "details{margin:1em 0 3em;overflow-x:auto}table{border-collapse:collapse;font-size:.85em}"
    "td{padding:.2em .8em .2em 0;vertical-align:top;text-align:start}"
    "td:first-child{white-space:nowrap}"
    ".sheet{margin:1em 0 2em;width:100%;font-family:system-ui,sans-serif}.sheet th{text-align:start;"
    "font-weight:normal;color:#666;padding:.1em 1em .1em 0;vertical-align:top;white-space:nowrap}"
    ".sheet td{white-space:normal;padding:.1em 0;width:100%;overflow-wrap:anywhere}"
    ".sheet a{color:inherit;text-decoration:none}.sheet a:hover{text-decoration:underline}"
    ".doubtful td{color:#b00020;font-weight:bold}"
    "a:target + mark{outline:2px solid #b00020}"
    "nav ul{list-style:none;padding:0}"
)


def as_html(pages: Sequence[tuple[str, Release, str]]) -> str:
    """One page for all documents; what a mark proves shows when the pointer rests on it, and in the table."""
    styles = f"{_STYLES}mark{{background:{PLAIN[1]}}}"
    styles += "".join(f"mark.{name}{{background:{colour}}}" for name, (_, colour) in COLOURS.items())
    legend = " ".join(f'<mark class="{name}">{name.replace("_", " ")}</mark>' for name in COLOURS)
    body = "".join(_document(number, *page) for number, page in enumerate(pages, 1))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Evidence</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{styles}</style></head><body><p>{legend}</p>{_contents(pages)}{body}</body></html>\n"
    )


def _contents(pages: Sequence[tuple[str, Release, str]]) -> str:
    """Links to the documents, where there are several."""
    if len(pages) < 2:
        return ""
    links = (f'<li><a href="#d{n}">{html.escape(page[0])}</a></li>' for n, page in enumerate(pages, 1))
    return f"<nav><ul>{''.join(links)}</ul></nav>"


def _document(number: int, name: str, record: Release, text: str) -> str:
    found = marks(record)
    prefix = f"d{number}-"
    rows = "".join(_row(text, mark) for mark in found)
    language = html.escape(record.document.language)
    return (
        f'<h2 id="d{number}">{html.escape(name)}</h2><p>{html.escape(verdict(record))}</p>'
        f"{sheet(record, prefix)}"
        f'<article lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">'
        f"{_text(text, found, prefix)}</article>"
        f"<details><summary>{len(found)} marks</summary><table>{rows}</table></details>"
    )


def _text(text: str, found: Sequence[Mark], prefix: str) -> str:
    """The marked text with an anchor where each mark begins."""
    begins, at, told = {mark.span[0] for mark in found}, 0, []
    for piece, mark in pieces(text, found):
        told.append(f'<a id="{prefix}{at}"></a>' if at in begins else "")
        told.append(_marked(piece, mark))
        at += len(piece)
    return "".join(told)


def _marked(piece: str, mark: Mark | None) -> str:
    if mark is None:
        return html.escape(piece)
    title = html.escape(f"{mark.name}: {mark.value} {mark.rule}".rstrip())
    return f'<mark class="{mark.name}" title="{title}">{html.escape(piece)}</mark>'


def _row(text: str, mark: Mark) -> str:
    start, end = mark.span
    cells = (f"{start}-{end}", mark.name.replace("_", " "), short(text, mark.span), mark.value, mark.rule)
    return "<tr>" + "".join(f'<td dir="auto">{html.escape(cell)}</td>' for cell in cells) + "</tr>"
