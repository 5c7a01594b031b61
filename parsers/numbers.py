"""Number words and digits to integers, by the tables of a language."""

import re

from parsers.languages import Language
from parsers.records import back

_WORD = re.compile(r"[^\W\d_]+")
_REST = re.compile(r"[^\W\d_]+ (\d{3})(?!\d)")
_NINE = "123456789"
_ALIKE = bytes.maketrans(_NINE.encode(), b"0" * len(_NINE))
_REACH = 60  # characters of a number in words
_NEAR = 24  # of its last word
_LAST_DIGITS = re.compile(r"\d{1,3}(?!\d)")
_DIGITS = re.compile(r"\d{1,3}(?:[ .,٬'\u2009]\d{3})+(?!\d)|\d{1,12}")


def digits_alike(folded: str) -> str:
    """As many characters, each of the digits 1 to 9 a 0: a pattern skips to one character, not to a set."""
    if folded.isascii():
        return folded.encode().translate(_ALIKE).decode()
    for digit in _NINE:
        folded = folded.replace(digit, "0")
    return folded


def read_count(piece: str, language: Language) -> int | None:
    """A cardinal as the language writes it: "1,000", "1 300", "1.050", "six cents", "two hundred and ten"."""
    match = _DIGITS.search(piece)
    if match:
        rest = piece[match.end() :].lstrip(" -")
        written = match.group()
        value = int(written if written.isdigit() else "".join(filter(str.isdigit, written)))
        scale = _scale(rest, language)
        more = _REST.match(rest) if scale > 1 else None  # 4 mil 500
        led = with_thousand(piece, match.start(), language) < match.start()  # mil 100
        return value * scale + (int(more[1]) if more else 0) + led * 1000
    return read_words(spelled_words(piece, language), language.numbers)


def with_thousand(folded: str, at: int, language: Language) -> int:
    """Where a number of three figures begins, with the "thousand" before it: MIL 100."""
    before = folded[back(at, _NEAR) : at]
    word = before.rstrip().rpartition(" ")[2]
    bare = before[-1:] == " " and language.numbers.get(word) == 1000 and "" in language.ordinal_marks
    behind = folded[at : at + 4]
    if not (bare and behind[:3].isdigit() and not behind[3:].isdigit()):
        return at
    head = before.rstrip()[: -len(word)].rstrip()
    return at if head[-1:].isdigit() else at - len(word) - 1


def _scale(rest: str, language: Language) -> int:
    """A following "thousand", "mil", "ألف"."""
    word = rest.split(maxsplit=1)[0] if rest.strip() else ""
    value = language.numbers.get(word, 1)
    return value if value >= 1000 else 1


def read_words(words: list[str], table: dict[str, int]) -> int | None:
    """Number words of a language to their value; other words are passed over."""
    total = current = 0
    seen = False
    for word in words:
        value = table.get(word)
        if value is None:
            continue
        seen = True
        if value == 1000:
            total += max(current, 1) * 1000
            current = 0
        elif value == 20 and current % 100 == 4:  # quatre-vingts
            current += 76
        elif value == 100 or (current == 1 and value >= 10):  # une vingtaine, un demi-millier
            current = max(current, 1) * value
        else:
            current += value
    return total + current if seen else None


def read_ordinal(piece: str, language: Language) -> int | None:
    """An ordinal: digits with or without their suffix, or words ("eighty-fourth", "nonagésima tercera")."""
    digits = _LAST_DIGITS.search(piece)
    if digits:
        return int(digits.group())
    return language.ordinals.get(" ".join(piece.replace("-", " ").split()))


def spelled_words(folded: str, language: Language) -> list[str]:
    """The words of a spelled number without what joins them: "cent nonante-quatre", "مئة وستة".

    Half of a round number is one of them: "medio centenar".
    """
    words: list[str] = []
    for word in folded.replace("-", " ").split():
        if words and f"{words[-1]} {word}" in language.numbers:
            words[-1] += f" {word}"
        else:
            words.append(word[1:] if _joined(word, language) else word)
    return words


def _joined(word: str, language: Language) -> bool:
    """Is it a number written together with the "and" before it?"""
    return word[:1] in language.speech.joining.proclitics and word[1:] in language.numbers


def _word_before(folded: str, at: int) -> str:
    """The last word before a place, or nothing."""
    last = folded[back(at, _NEAR) : at].rpartition(" ")[2]
    return last if last.isalpha() else next(iter(_WORD.findall(folded, back(at, _NEAR), at)[-1:]), "")


def spelled_before(folded: str, at: int, language: Language) -> tuple[int, int] | None:
    """Where a number in words stands that ends right before a place."""
    near = _word_before(folded, at)
    if near and near not in language.numbers and not _joined(near, language):
        return None
    start = end = None
    last, behind = at, ""
    for match in reversed(list(_WORD.finditer(folded, back(at, _REACH), at))):
        word = match.group()
        if folded[match.end() : last].strip(" -"):
            break
        last = match.start()
        half = f"{word} {behind}" in language.numbers
        behind = word
        if half or word in language.numbers or _joined(word, language):
            start, end = match.start(), end or match.end()
        elif end is None or word not in language.dating.also:
            break
    return (start, end) if start is not None and end is not None else None


def spelled_around(folded: str, end: int, language: Language) -> tuple[int, int] | None:
    """The whole number in words around one of its words; None behind digits ("4 mil")."""
    before = spelled_before(folded, end, language)
    if before is None or folded[back(before[0], 2) : before[0]].strip().isdigit():
        return None
    last = end
    for match in _WORD.finditer(folded, end, end + _REACH):
        word = match.group()
        if folded[last : match.start()].strip(" -"):
            break
        if word in language.numbers or _joined(word, language):
            end = match.end()
        elif word not in language.dating.also:
            break
        last = match.end()
    return before[0], end
