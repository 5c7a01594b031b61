"""Ways in which a release comes dressed: other marks, blanks, lines, letters, and what stands around it."""

import html
import re
import textwrap
import unicodedata
from collections.abc import Callable

from parsers.pages import read_page
from parsers.twin.plain import undress

Dress = Callable[[str], str]

_NAVIGATION = "Home\nNews\nAbout us\nContact\nSearch\n\n"
_COOKIES = (
    "We use cookies to give you the best experience on this website. By continuing to browse you agree to "
    "our use of cookies.\nAccept all\nSettings\n\n"
)
_SHARES = "Share this\nFacebook\nTwitter\nLinkedIn\nWhatsApp\nPrint"
_HEADLINES = (
    "\n\nRelated news\nINTERPOL General Assembly closes in Vienna with call for unity\n"
    "90th INTERPOL General Assembly: delegates elect new President\nPort officers trained in Lagos\n"
)
_MORE = (
    "\n\nINTERPOL General Assembly closes in Vienna with call for unity\n\n"
    "90th INTERPOL General Assembly: delegates elect new President\n\nPort officers trained in Lagos\n"
)
_FOOT = "\n\nSubscribe to our newsletter\nTerms of use\nPrivacy\n© 2031 Northern Wire. All rights reserved.\n"


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _wrapped(width: int, **options: str) -> Dress:
    return lambda text: "\n".join(textwrap.fill(line, width, **options) for line in _lines(text))


def _each(first: str) -> Dress:
    return lambda text: "\n".join((first + line).rstrip() for line in _lines(text))


_BETWEEN_FUSED = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][”»\"]))\n\n(?=[\w“«\"])")


def _fused(text: str) -> str:
    """Paragraphs below the first run on without a blank where a sentence ends, as some pages have them."""
    head, between, body = text.partition("\n\n")
    return head + between + _BETWEEN_FUSED.sub("", body)


def _one_break(text: str) -> str:
    return re.sub(r"\n\n+", "\n", text)


def _hyphenated(width: int) -> Dress:
    """Words divided at the ends of lines, as a compositor does."""

    def fill(line: str) -> str:
        rows, row = [], ""
        for word in line.split():
            room = width - len(row) - 2
            if len(row) + 1 + len(word) <= width:
                row = f"{row} {word}".strip()
                continue
            at = next((n for n in range(min(room, len(word) - 3), 2, -1) if _divides(word, n)), 0)
            rows.append(f"{row} {word[:at]}-" if at else row)
            row = word[at:]
        return "\n".join([*rows, row])

    return lambda text: "\n".join(fill(line) for line in _lines(text))


def _divides(word: str, at: int) -> bool:
    return word.isalpha() and word[at - 1].lower() in "aeioué" and word[at].lower() not in "aeioué"


def _ragged(text: str) -> str:
    """Lines as a PDF gives them: of a width that letters fill and not columns."""

    def fill(line: str) -> str:
        rows, row = [], ""
        for word in line.split():
            if sum(0.5 if c in "iljtf.,' " else 1.1 for c in f"{row} {word}") > 72:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        return "\n".join([*rows, row])

    return "\n".join(fill(line) for line in _lines(text))


def _justified(text: str) -> str:
    """Full lines stretched to the margin with more blanks."""

    def stretch(line: str) -> str:
        rows = textwrap.wrap(line, 72)
        for number, row in enumerate(rows[:-1]):
            words = row.split(" ")
            missing = 72 - len(row)
            rows[number] = " ".join(w + " " * (i < missing) for i, w in enumerate(words)).rstrip()
        return "\n".join(rows)

    return "\n".join(stretch(line) for line in _lines(text))


def _pairwise(text: str, opening: str, closing: str) -> str:
    """Curly marks of a straight text, by what stands before them."""
    return re.sub(r'"', lambda m: opening if _apart(text, m.start()) else closing, text)


def _raised(text: str) -> str:
    """„So“ as “so”."""
    return re.sub(r"„([^„“”]*)“", r"“\1”", text)


def _apart(text: str, at: int) -> bool:
    return not at or text[at - 1].isspace() or text[at - 1] in "([—"


def _page(text: str) -> str:
    """The text of the page that has the text as its paragraphs."""
    lines = [line.strip() for line in _lines(undress(text).text) if line.strip()]
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines[1:])
    title = html.escape(lines[0])
    whole = (
        f"<html><head><title>{title}</title></head><body><nav><a href='/'>Home</a> <a href='/news'>News</a>"
        f"</nav><article><h1>{title}</h1>{body}</article></body></html>"
    )
    return read_page(whole.encode(), media_type="text/html; charset=utf-8").text


def _inside(lines: str) -> Dress:
    """Lines of the page between two paragraphs, in the middle."""

    def put(text: str) -> str:
        parts = re.split(r"(\n\n+)", text.strip())
        middle = len(parts) // 4 * 2
        between = middle > 1 and parts[middle][:1] not in "“\"«'‘»—"
        return "".join([*parts[:middle], lines, "\n\n", *parts[middle:]]) if between else text

    return put


def _after_headline(text: str, lines: str) -> str:
    head, found, rest = text.strip().partition("\n")
    return f"{head}\n\n{lines}\n{rest}" if found else text


def _eastern(text: str) -> str:
    """Figures as Arabic papers write them, in Arabic texts."""
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in text) * 2 > len(text)
    return text.translate({ord("0") + n: chr(0x660 + n) for n in range(10)}) if arabic else text


def _shouted(text: str) -> str:
    head, found, rest = text.strip().partition("\n")
    return f"{head.upper()}\n{rest}" if found and head[-1] not in ".”»\"'" else text


def _markdown(text: str) -> str:
    """Headline, first words of paragraphs and quotations marked up."""
    head, found, rest = text.strip().partition("\n")
    if not found:
        return text
    rest = re.sub("“([^“”\n]+)”", r"*“\1”*", rest)
    rest = re.sub(r"(?m)^([^\W\d_]+, [^\W\d_]+) –", r"**\1** –", rest)
    return f"# {head}\n{rest}"


MARKS: dict[str, Dress] = {
    "straight marks": lambda text: re.sub("[“”„]", '"', text),
    "typewriter": lambda text: re.sub("[“”„]", '"', text).replace("’", "'").replace("‘", "'"),
    "curly marks": lambda text: _pairwise(text, "“", "”"),
    "guillemets": lambda text: _raised(_pairwise(text, "«", "»")).replace("“", "«").replace("”", "»"),
    "guillemets, spaced": lambda text: _raised(text).replace("“", "«\u00a0").replace("”", "\u00a0»"),
    "low marks": lambda text: text.replace("“", "„").replace("”", "“"),
    "TeX marks": lambda text: text.replace("“", "``").replace("”", "''"),
    "hyphens for dashes": lambda text: re.sub("[–—]", "-", text),
    "two hyphens for dashes": lambda text: re.sub("(?<= )[–—](?= )", "--", text),
    "long dashes": lambda text: re.sub("–", "—", text),
    "no-break hyphens": lambda text: text.replace("-", "\u2011"),
}
BLANKS: dict[str, Dress] = {
    "no-break blanks": lambda text: re.sub(r"(?<=\w) (?=\w)", lambda m: "\u00a0 "[m.start() % 7 > 0], text),
    "double blanks": lambda text: text.replace(". ", ".  "),
    "more blanks": lambda text: re.sub(r"(?<=\S) (?=\S)", lambda m: " " * (1 + m.start() % 2), text),
    "tabs": lambda text: re.sub(r"(?<=\S) (?=\S)", lambda m: "\t "[m.start() % 5 > 0], text),
    "blanks at the ends": lambda text: text.replace("\n", "  \n"),
    "wide blanks": lambda text: re.sub(r" ", lambda m: "\u2003 \u200a "[m.start() % 4], text),
    "zero-width blanks": lambda text: text.replace(" “", " \u200b“").replace(" d", " \ufeffd"),
    "soft hyphens": lambda text: re.sub(r"(?<=[aeiou])(?=[^\W\d_]{3})", "\u00ad", text),
    "direction marks": lambda text: re.sub(r"(?m)^|(?<=[”»])", "\u200f", text),
    "byte order mark": lambda text: "\ufeff" + text,
}
LINES: dict[str, Dress] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "one line break": _one_break,
    "three line breaks": lambda text: re.sub(r"\n\n+", "\n\n\n", text),
    "indented": lambda text: "\n".join("\t" + line if line else "" for line in _lines(text)),
    "quoted mail": _each("> "),
    "fused paragraphs": _fused,
    "all on one line": lambda text: " ".join(text.split()),
}
WRAPPED: dict[str, Dress] = {
    **{f"wrapped at {width}": _wrapped(width) for width in (50, 60, 65, 72, 80, 100)},
    "wrapped, no empty lines": lambda text: _wrapped(72)(_one_break(text)),
    "wrapped, CRLF": lambda text: _wrapped(72)(text).replace("\n", "\r\n"),
    "wrapped and indented": lambda text: _each("    ")(_wrapped(68)(text)),
    "first lines indented": lambda text: _wrapped(72, initial_indent="   ")(_one_break(text.strip())),
    "wrapped, quoted mail": lambda text: _each("> ")(_wrapped(72)(text)),
    "wrapped, decomposed": lambda text: unicodedata.normalize("NFD", _wrapped(72)(text)),
    "hyphenated at 60": _hyphenated(60),
    "ragged": _ragged,
    "justified": _justified,
}
LETTERS: dict[str, Dress] = {
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
    "eastern digits": _eastern,
    "headline in capitals": _shouted,
    "entities of entities": lambda text: html.escape(html.escape(text, quote=True)),
    "ligatures": lambda text: text.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("لا", "ﻻ"),
    "entities": lambda text: html.escape(text, quote=True).replace("“", "&ldquo;").replace("”", "&rdquo;"),
}
AROUND: dict[str, Dress] = {
    "tags": lambda text: "\n".join(f"<p>{line}</p>" if line else line for line in _lines(text)),
    "markdown": _markdown,
    "a line before": lambda text: f"A note from the desk.\n\n{text.lstrip()}",
    "a paragraph after": lambda text: f"{text}\n\nThe weather stayed dry, and trains ran on time.\n",
    "navigation before": lambda text: _NAVIGATION + text.lstrip(),
    "cookie banner before": lambda text: _COOKIES + text.lstrip(),
    "share bar": lambda text: _after_headline(text, _SHARES),
    "byline below the headline": lambda text: _after_headline(text, "By Our Reporter\nReading time: 3 min\n"),
    "advertisement inside": _inside("ADVERTISEMENT"),
    "newsletter inside": _inside("Sign up for our newsletter"),
    "credit of a photo inside": _inside("Photo: Northern Wire / Jane Roe"),
    "link inside": _inside("READ ALSO: Interpol General Assembly closes in Vienna with call for unity"),
    "related headlines after": lambda text: text + _HEADLINES,
    "headlines after": lambda text: text + _MORE,
    "foot of a page after": lambda text: text + _FOOT,
    "page": _page,
}
DRESSES: dict[str, Dress] = MARKS | BLANKS | LINES | WRAPPED | LETTERS | AROUND
