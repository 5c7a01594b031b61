"""Texts into sketches and likeness: which releases are copies of one another."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from parsers.twin.plain import undress

WORDS_A_SHINGLE: Final = 5
SAME: Final = 0.8
BANDS: Final = 24
ROWS: Final = 5
_SLOTS: Final = BANDS * ROWS
_LIMIT: Final = 200_000
_WORD: Final = re.compile(r"\w+")
_MARKS: Final = re.compile(r"[\u0300-\u036f\u0640\u064b-\u065f\u0670]")


@dataclass(frozen=True, slots=True)
class Member:
    """A text and the session that it is about."""

    text: str
    session: int | None


def normalise(text: str) -> str:
    """Words in lower case without accents and punctuation, one space apart; the first 200,000 characters."""
    plain = unicodedata.normalize("NFKD", undress(text[:_LIMIT]).text).casefold()
    return " ".join(_WORD.findall(_MARKS.sub("", plain)))


def sketch(text: str) -> tuple[int, ...]:
    """24 band hashes, signed 64 bit, the same on every machine.

    Texts whose 5-word shingles have a Jaccard similarity J share a band with probability 1 - (1 - J^5)^24:
    0.9999 at 0.8, 0.53 at 0.5, 0.06 at 0.3. One-permutation MinHash with optimal densification
    (Shrivastava, ICML 2017). A text without words has no bands.
    """
    slots = _minima(_shingles(text))
    if not slots:
        return ()
    return tuple(
        _hash(b"%d:" % band + b",".join(b"%d" % slot for slot in slots[band * ROWS : (band + 1) * ROWS]))
        for band in range(BANDS)
    )


def similarity(a: str, b: str) -> float:
    """Jaccard similarity of the sets of 5-word shingles, 0 to 1; two empty texts are not alike."""
    left, right = _shingles(a), _shingles(b)
    both = len(left & right)
    return both / (len(left) + len(right) - both) if left or right else 0.0


def same_family(a: Member, b: Member) -> bool:
    """The same text but for dress, case, accents and punctuation; nearly the same about the same session."""
    if normalise(a.text) == normalise(b.text):
        return True
    return a.session == b.session and similarity(a.text, b.text) >= SAME


@lru_cache(maxsize=64)
def _shingles(text: str) -> frozenset[str]:
    words = normalise(text).split()
    if not words:
        return frozenset()
    last = max(len(words) - WORDS_A_SHINGLE, 0) + 1
    return frozenset(" ".join(words[i : i + WORDS_A_SHINGLE]) for i in range(last))


def _minima(shingles: frozenset[str]) -> list[int]:
    """The smallest hash of each slot; empty slots borrow from others by a fixed walk."""
    smallest: dict[int, int] = {}
    for shingle in shingles:
        value = int.from_bytes(blake2b(shingle.encode("utf-8", "replace"), digest_size=8).digest(), "big")
        rest, slot = divmod(value, _SLOTS)
        if rest < smallest.get(slot, value + 1):
            smallest[slot] = rest
    if not smallest:
        return []
    return [_slot(smallest, slot) for slot in range(_SLOTS)]


def _slot(smallest: dict[int, int], slot: int) -> int:
    for lender in _walk(slot):
        if lender in smallest:
            return smallest[lender]
    return smallest[min(smallest)]


@lru_cache(maxsize=_SLOTS)
def _walk(slot: int) -> tuple[int, ...]:
    """Where a slot looks: itself, then the slots in an order of its own."""
    others = sorted(range(_SLOTS), key=lambda other: _hash(b"%d>%d" % (slot, other)))
    return (slot, *others)


def _hash(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)
