"""An HTML tree into the paragraphs of its main text."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Final

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from parsers.web.feed_dates import day_or_instant

_UNSEEN: Final = {
    "head", "script", "style", "noscript", "template", "svg", "iframe", "form", "button", "nav", "aside",
    "footer", "select", "textarea", "input", "object", "embed", "video", "audio", "canvas", "map", "figure",
    "figcaption", "dialog", "menu", "math",
}  # fmt: skip
_BLOCKS: Final = {
    "html", "body", "main", "article", "section", "header", "hgroup", "div", "p", "h1", "h2", "h3", "h4",
    "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "thead", "tbody", "tfoot",
    "tr", "td", "th", "caption", "address", "center", "hr", "fieldset", "details", "summary",
}  # fmt: skip
_PLAIN: Final = {"p", "div", "h4", "h5", "h6", "center", "address", "pre", "blockquote"}
_LEAVES: Final = {"p", "li", "td", "blockquote"}
_KEPT: Final = {"html", "body", "main", "article", "h1"}
_ROLES: Final = {"navigation", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "banner"}
_JUNK: Final = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|share|sharing|social|sidebar|breadcrumbs?|cookies?|consent|newsletter"
    r"|subscribe|subscription|promo\w*|comments?|advert\w*|ads?|nav|navbar|menu|footer|pagination|pager|tags?"
    r"|popup|modal|toolbar|skip|widget|most-?read|trending|teasers?|author-?bio|print|caption|wp-caption-text"
    r"|screen-reader-text|sr-only|visually-?hidden|read-?more|more-?news|latest)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMED: Final = (
    "//*[contains(concat(' ', @itemprop, ' '), ' articleBody ')]",
    "//article | //*[@role='article']",
    "//main | //*[@role='main']",
)
_CHATTER: Final = re.compile(
    r"(?:share|tweet|print|e-?mail|follow us|subscribe|sign up|read more|see also|related|tags?|comments?"
    r"|copyright|©|advertisement|back to|click here|download|previous|next|facebook|twitter|linkedin|whatsapp"
    r"|partager|imprimer|compartir|imprimir|مشاركة|طباعة)\b.{0,60}",
    re.IGNORECASE,
)
_ENDING: Final = re.compile(r"[.!?…:؟۔][\"'”’»)\]]*$|[”»]$")
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_BREAK: Final = "\x1e"  # stands for <br>; no HTML can contain it
_BREAKS: Final = re.compile(r" ?\x1e[ \x1e]*")
_EMPTY_LINE: Final = re.compile(r"\n[ \t]*\n")
_SKIPPED_SHARE: Final = 0.4
_KICKERS: Final = 200  # characters of running text above the headline that belong to no article


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: its text, how many of its characters are links, the element that opened it."""

    text: str
    linked: int
    element: HtmlElement

    @property
    def weight(self) -> int:
        """Characters of running text; 0 for menus, buttons and labels."""
        size = len(self.text)
        if self.linked * 5 > size * 2:
            return 0
        return size if size >= 60 or (size >= 25 and _ENDING.search(self.text)) else 0


def main_text(root: HtmlElement, title: str | None) -> str:
    """The main text, paragraphs a blank line apart, the headline and a date line above it where shown."""
    _prune(root)
    blocks = _blocks(root)
    head = next((i for i, block in enumerate(blocks) if title and _alike(block.text, title)), None)
    container = _container(root, blocks, head)
    inside = set(container.iter())
    chosen = [i for i, block in enumerate(blocks) if block.element in inside and _wanted(block)]
    if head in chosen and sum(blocks[i].weight for i in chosen if i < head) < _KICKERS:
        chosen = [i for i in chosen if i >= head]
    chosen = _ends_cut(blocks, chosen)
    if not chosen:
        return ""
    return "\n\n".join(_above(blocks, chosen, title, head) + [blocks[i].text for i in chosen])


def weight(text: str) -> int:
    """How much running text there is."""
    return sum(len(part) for part in text.split("\n\n") if len(part) >= 60)


def _prune(root: HtmlElement) -> None:
    """Takes out what no reader of the article reads."""
    most = len(root.text_content()) * _SKIPPED_SHARE
    for element in list(root.iter()):
        if element.getparent() is None:
            continue
        if element.tag in _UNSEEN or (_is_junk(element) and not _holds_article(element, most)):
            element.drop_tree()


def _holds_article(element: HtmlElement, most: float) -> bool:
    """Class names lie: what has the heading or much of the text stays."""
    return next(element.iter("h1"), None) is not None or len(element.text_content()) > most


def _is_junk(element: HtmlElement) -> bool:
    """Is an element no part of the text: hidden, a menu, or named like one?"""
    if element.tag in _KEPT:
        return False
    if element.tag == "header":
        return not any(parent.tag in _KEPT - {"html", "body"} for parent in element.iterancestors())
    if element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    return bool(
        element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style") or "")
        or _JUNK.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:500])
    )


def _blocks(root: HtmlElement) -> list[Block]:
    """The paragraphs in reading order; two line breaks in a row part paragraphs."""
    found: list[Block] = []
    pieces: list[str] = []
    owner, links, linked = root, 0, 0
    for event, element in iterwalk(root, events=("start", "end")):
        starts = event == "start"
        links += (1 if starts else -1) * (element.tag == "a")
        if element.tag in _BLOCKS:
            found += [Block(text, min(linked, len(text)), owner) for text in _paragraphs("".join(pieces))]
            pieces, linked = [], 0
            owner = element if starts else element.getparent()
        elif element.tag == "br" and starts:
            pieces.append(_BREAK)
        text = (element.text if starts else element.tail) or ""
        pieces.append(_EMPTY_LINE.sub(_BREAK * 2, text) if owner is not None and owner.tag == "pre" else text)
        linked += len(text.strip()) if links else 0
    return found


def _paragraphs(raw: str) -> list[str]:
    """The text of a block as its paragraphs, parted where a line is broken twice."""
    line = unicodedata.normalize("NFC", _SPACE.sub(" ", raw))
    if _BREAK not in line:
        return [line.strip()] if line.strip() else []
    marked = _BREAKS.sub(lambda found: "\n\n" if found[0].count(_BREAK) > 1 else "\n", line)
    parts = ("\n".join(row.strip() for row in part.split("\n")) for part in marked.split("\n\n"))
    return [part.strip() for part in parts if part.strip()]


def _container(root: HtmlElement, blocks: list[Block], head: int | None) -> HtmlElement:
    """The smallest element with four fifths of the running text and all that leads the article in."""
    weights: Counter[HtmlElement] = Counter()
    for block in blocks:
        if block.weight:
            weights[block.element] += block.weight
            for ancestor in block.element.iterancestors():
                weights[ancestor] += block.weight
    start = _named(root, weights)
    while True:
        inner = max(start, key=lambda child: weights[child], default=None)
        if inner is None or weights[inner] * 5 < weights[start] * 4 or inner.tag in _LEAVES:
            return start
        if head is not None and _has_lead(blocks[head + 1 : head + 200], inner):
            return start
        start = inner


def _has_lead(blocks: list[Block], inner: HtmlElement) -> bool:
    """Is there a sentence between the headline and the element?"""
    for block in blocks:
        if block.element is inner or inner in block.element.iterancestors():
            return False
        if block.weight >= 60 and _ENDING.search(block.text):
            return True
    return False


def _named(root: HtmlElement, weights: Counter[HtmlElement]) -> HtmlElement:
    for path in _NAMED:
        best = max(root.xpath(path), key=lambda element: weights[element], default=None)
        if best is not None and weights[best] * 2 >= weights[root] and weights[best]:
            return best
    return root


def _wanted(block: Block) -> bool:
    if block.weight:
        return True
    return block.linked * 5 <= len(block.text) * 3 and not _CHATTER.fullmatch(block.text)


def _ends_cut(blocks: list[Block], chosen: list[int]) -> list[int]:
    """Labels around the running text go, but for its direct neighbours: datelines, credits, "ENDS"."""
    solid = [i for i in chosen if blocks[i].weight]
    if not solid:
        return chosen
    first, last = solid[0], solid[-1]
    home = blocks[first].element.getparent()
    before = [i for i in chosen if i < first and blocks[i].element.getparent() is home]
    before = [i for i in before if blocks[i].element.tag in _PLAIN]
    after = [i for i in chosen if i > last and blocks[i].element.tag in _PLAIN]
    return before[-3:] + [i for i in chosen if first <= i <= last] + after[:3]


def _above(blocks: list[Block], chosen: list[int], title: str | None, head: int | None) -> list[str]:
    """The headline, and the date line between it and the text."""
    if not title or head in chosen:
        return []
    if head is None or head > chosen[0]:
        return [title]
    between = [block.text for block in blocks[head + 1 : chosen[0]]]
    dates = [text for text in between if len(text) <= 40 and day_or_instant(text)]
    return [blocks[head].text, *dates[:1]]


def _alike(text: str, title: str) -> bool:
    return " ".join(text.split()).casefold() == " ".join(title.split()).casefold()
