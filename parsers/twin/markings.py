"""Marks that are no words: of quotations in one form, of quoted mail, TeX and Markdown to nothing."""

import re
from itertools import islice

from parsers.twin.changes import MOST, Change

_BLANKS = " \t\u00a0\u202f\u2009\u2007"
_TEX = {"``": "“", "''": "”", "″": "”", "’’": "”", "′′": "”"}
_ANGLES = re.compile(r"(<<)[^<>\n]{1,2000}(>>)|(‹‹)[^‹›\n]{1,2000}(››)")  # <<so>>
_TWO_SINGLE = re.compile(r"(?<!’)’’(?!’)")
_ACUTE = re.compile(r"(?<=[^\W\d_])[´`′](?=[^\W\d_])")  # South Korea´s
_LOW_CLOSED = re.compile("(?<=[^\\s(\\[—–])“")  # „so“
_LOW_SINGLE = re.compile(r"(?:\A|(?<=[\s(\[—–“„«]))‚(?=\S)")  # ‚so‘
_LOW_SINGLE_CLOSED = re.compile(r"(?<=[^\s(\[—–])‘(?!\w)")
_PAIRED = ((1, "«"), (2, "»"), (3, "«"), (4, "»"))
_HEADING = re.compile(r"^#{1,6}[ \t]+(?=[^\s#])", re.MULTILINE)
_STRONG = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]{1,400}(?<=[^\s*])\1(?![\w*])")
_UNDERLINED = re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])[^_\n]{1,400}(?<=[^\s_])\1(?!\w)")
_NOTE = re.compile(r"(?<=[^\s\[(“«\"])\[\d{1,3}\](?!\w)")  # boats.[1]
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")  # 10\. Items \*
_LINK = re.compile(r"!?\[(?=[^\[\]\n]{1,200}\]\()|(?<=\S)\]\((?:https?:|mailto:|/)[^()\s]{0,300}\)")
_HYPHEN_SPEECH = re.compile(r"^-(?=[\w¿¡])[^\n]*? -(?=\w)[^\n]*", re.MULTILINE)
_HYPHEN = re.compile(r"\A-|(?<=\s)-(?=\w)|(?<=\S)-(?=[.,;:\s]|\Z)")  # -Yes -he said-.
_FUSED = re.compile(r'(?<=[.?!…,])""(?=\w)')  # "One.""Two."
_TURNED = re.compile(r"(?:\A|(?<=[\s(\[]))»(?=[\w¿¡(“‘…])([^«»\n]{1,2000})(?<=\S)«(?!\w)")  # »so«
_QUOTED = re.compile(r"^(?:[ \t]{0,3}>)+[ \t]?", re.MULTILINE)


def alike(text: str) -> str:
    """As many characters: one kind of blank, quotation marks that open before the words."""
    for blank in _BLANKS[1:]:
        text = text.replace(blank, " ")
    if "´" in text or "`" in text or "′" in text:
        text = _ACUTE.sub("’", text)
    if "„" in text:
        text = _LOW_CLOSED.sub("”", text).replace("„", "“")
    if "‚" in text:
        text = _LOW_SINGLE.sub("‘", _LOW_SINGLE_CLOSED.sub("’", text))
    if "\n-" in text or text.startswith("-"):
        text = _HYPHEN_SPEECH.sub(lambda line: _HYPHEN.sub("—", line.group()), text)
    if '"' in text and '""' in text:
        text = _FUSED.sub("”“", text)
    if 0 <= text.find("»") < text.find("«"):  # the first one tells which of the two opens
        text = _TURNED.sub(r"«\1»", text)
    return text


def escape_changes(text: str) -> list[Change]:
    """The strokes before marks that a writer of Markdown or JSON has put there to nothing."""
    if "\\" not in text:
        return []
    return [(*match.span(), "") for match in islice(_ESCAPE.finditer(text), MOST)]


def tex_changes(text: str) -> list[Change]:
    """Doubled single marks to double ones, where they are opened so, or by double ones left open."""
    if "`" in text and "``" in text:
        found = re.finditer("``|''|″|’’|′′", text)
        return [(*match.span(), _TEX[match.group()]) for match in islice(found, MOST)]
    if "’’" in text and text.count("“") > text.count("”"):
        return [(*match.span(), "”") for match in islice(_TWO_SINGLE.finditer(text), MOST)]
    return []


def angle_changes(text: str) -> list[Change]:
    """Marks of quotations written as two single ones to one mark."""
    if "<" not in text and "‹" not in text:  # one is found far faster than two
        return []
    found = ((m.span(k), mark) for m in islice(_ANGLES.finditer(text), MOST) for k, mark in _PAIRED)
    return [(*span, mark) for span, mark in found if span[0] >= 0]


def mark_changes(text: str) -> list[Change]:
    """The marks before the lines of a quoted mail to nothing."""
    if ">" not in text:
        return []
    return [(*match.span(), "") for match in islice(_QUOTED.finditer(text), MOST)]


def markdown_changes(text: str) -> list[Change]:
    """Marks of headings, of emphasis and of links to nothing."""
    found: list[Change] = []
    if "#" in text:
        found += [(*match.span(), "") for match in islice(_HEADING.finditer(text), MOST)]
    for mark, pattern in (("*", _STRONG), ("_", _UNDERLINED)):
        for match in islice(pattern.finditer(text), MOST) if mark in text else ():
            size = len(match[1])
            found += [(match.start(), match.start() + size, ""), (match.end() - size, match.end(), "")]
    if "[" in text:
        found += [(*match.span(), "") for match in islice(_NOTE.finditer(text), MOST)]
    if "]" in text and "](" in text:
        found += [(*match.span(), "") for match in islice(_LINK.finditer(text), MOST)]
    return _apart(sorted(found))


def _apart(changes: list[Change]) -> list[Change]:
    """Changes without those that reach into the one before."""
    kept: list[Change] = []
    for one in changes:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept
