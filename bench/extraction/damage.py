"""Damaged releases for a while: every fact must still prove itself, and nothing may fail.

usage: python -m bench.extraction.damage SECONDS [SEED]
"""

import random
import sys
import time

from bench.extraction.dresses import DRESSES
from bench.extraction.score_table import _load
from parsers.codec import decode, encode

FILLING = [
    "", " ", "\n", "\n\n", "”", "“", '"', "84th ", "2 – 5 November ", "(", ". ", "-", "–", "١٢", "ـ",
    "\u00a0", "İ",
    "ß", "ﬁ", "theme ‘", "100 delegates ", "from 5 countries ", "/APO/", "(AFP) -", "\u0301", "\x00", "1,000",
    "29 February 2031", "-\n", "\n> ", "\u200b", "\u00ad", "  ", "&quot;", "**", "\n   ", "\u2028",
    "99999999999", "0th ", "-5 ",
]  # fmt: skip


def damaged(texts: list[str], rng: random.Random) -> str:
    """A release with pieces cut out, doubled, replaced; often in another dress, or with another's end."""
    text = rng.choice(texts)
    if rng.random() < 0.4:
        text = rng.choice(list(DRESSES.values()))(text)
    if rng.random() < 0.3:
        other = rng.choice(texts)
        text = text[: rng.randrange(len(text) + 1)] + other[rng.randrange(len(other)) :]
    for _ in range(rng.randint(1, 8)):
        start = rng.randrange(len(text) + 1)
        end = min(len(text), start + rng.choice((0, 0, 1, 3, 20, 200)))
        text = text[:start] + rng.choice([*FILLING, text[start:end] * 2]) + text[end:]
    return text


def main() -> None:
    """Run until the time is over; the first failure stops with its text."""
    from pathlib import Path

    proofs = _load(Path(__file__).parents[2] / "tests" / "parsers" / "test_proofs.py")
    texts = [*proofs.TEXTS, *proofs.SHARED_TEXTS]
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    end, runs = time.monotonic() + float(sys.argv[1]), 0
    while time.monotonic() < end:
        text = damaged(texts, rng)
        try:
            release = proofs.prove_all(text)
            proofs.check_spans(text, release)
            assert decode(encode(release)) == release
        except Exception:
            print(repr(text))
            raise
        runs += 1
    print(f"{runs} damaged releases, none failed")


if __name__ == "__main__":
    main()
