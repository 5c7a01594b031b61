"""Bytes with true, false or no charset labels into text."""

import codecs
import re
from typing import Final

# What pages and feeds call themselves, and the superset that reads them (WHATWG Encoding, section 4.2).
_SUPERSETS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "johab": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
# Encodings that no wire uses and that change what plain ASCII means.
_REFUSED: Final = {
    "utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"
}  # fmt: skip
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# "<" as these encodings write it, for XML without a byte order mark (XML 1.0, appendix F).
_SNIFFED: Final = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_HEADER_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:+-]{2,40})", re.IGNORECASE)
_XML_CHARSET: Final = re.compile(rb"<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:+-]{2,40})[\"']")
_META_CHARSET: Final = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s*=\s*[\"']?([A-Za-z0-9_.:+-]{2,40})", re.IGNORECASE
)
_LANG: Final = re.compile(rb"<html[^>]{0,300}?\slang\s*=\s*[\"']?([A-Za-z]{2})", re.IGNORECASE)
# The legacy single-byte encoding of a language, for unlabelled pages that are no UTF-8.
_BY_LANGUAGE: Final = {
    **dict.fromkeys(("ar", "fa"), "cp1256"),
    **dict.fromkeys(("ru", "uk", "bg"), "cp1251"),
    **dict.fromkeys(("pl", "cs", "hu"), "cp1250"),
    "el": "cp1253",
    "tr": "cp1254",
    "he": "cp1255",
    "ja": "cp932",
    "ko": "cp949",
    "th": "cp874",
    "zh": "gb18030",
}
_WINDOWS: Final = [bytes([byte]).decode("cp1252", "replace") for byte in range(256)]
_SAMPLE: Final = 200_000
_DECLARATION: Final = re.compile(r"^(?:\s*<\?xml[^>]{0,300}\?>)++")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def decode(body: bytes, label: str | None = None) -> str:
    """Text of `body`; `label` is the Content-Type header, if any. Never fails.

    Order: byte order mark, bytes that can only be UTF-16/32, UTF-8 that proves itself, the
    label of the header, the label inside, UTF-8 with stray Windows-1252 bytes.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    for mark, encoding in _SNIFFED:
        if body.startswith(mark):
            return body.decode(encoding, "replace")
    if b"\x1b" not in body:  # ISO-2022 is ASCII to the eye, and so valid UTF-8
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return _by_label(body, label)


def without_controls(text: str) -> str:
    """The text without the characters that neither XML nor HTML allow, lone surrogates included."""
    return _CONTROLS.sub("", text)


def without_declaration(text: str) -> str:
    """An HTML page without the XML declaration above it, which is none of HTML."""
    return _DECLARATION.sub("", text)


def _by_label(body: bytes, label: str | None) -> str:
    """The text by the first encoding that is named and fits, else as UTF-8 and mended."""
    head = body[:4096]
    for name in _labels(head, label):
        encoding = _known(name)
        if encoding and not encoding.startswith(("utf-8", "utf-16", "utf-32")):
            text = body.decode(encoding, "replace")
            if text.count("\ufffd") * 50 <= len(text):
                return text
    return _mended(body)


def _labels(head: bytes, label: str | None) -> list[str]:
    """The encodings that header, declaration and meta element name; without one, that of the language."""
    found = _HEADER_CHARSET.search(label or "")
    names = [found[1]] if found else []
    names += [m[1].decode("ascii") for p in (_XML_CHARSET, _META_CHARSET) if (m := p.search(head))]
    language = _LANG.search(head)
    if not names and language:
        names = [_BY_LANGUAGE.get(language[1].decode("ascii").lower(), "utf-8")]
    return names


def _known(name: str) -> str | None:
    """The name of a text encoding that is read, in its widest form."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    if found.replace("_", "-") in _REFUSED or not getattr(codecs.lookup(found), "_is_text_encoding", True):
        return None
    return _SUPERSETS.get(found, found)


def _mended(body: bytes) -> str:
    """UTF-8 in which stray bytes are read as Windows-1252; all Windows-1252 where it is no UTF-8 at all."""
    text = body.decode("utf-8", "plenary-windows")
    valid = [c for c in body.decode("utf-8", "ignore")[:_SAMPLE] if c > "\x7f"]
    # Two bytes of an old Asian encoding are often, by chance, a letter between Latin-1 and U+0800.
    meant = sum(1 for c in valid if c <= "\xff" or c >= "\u0800")
    beyond_ascii = sum(1 for c in text[:_SAMPLE] if c > "\x7f")
    if len(valid) * 2 > beyond_ascii or meant * 5 > beyond_ascii:
        return text
    return "".join(_WINDOWS[byte] for byte in body)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return "".join(_WINDOWS[byte] for byte in error.object[error.start : error.end]), error.end


codecs.register_error("plenary-windows", _as_windows)
