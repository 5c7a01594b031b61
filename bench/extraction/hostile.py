"""Hostile texts of 1 MB: CPU seconds and peak memory of parse_release on each, beside the limits.

usage: python -m bench.extraction.hostile [NAME...]
Each text is read in a process of its own; memory is that process's peak, with interpreter, tables and text.
Exit status 1 when one is over a limit.
"""

import random
import resource
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable

SIZE = 1_000_000  # characters
LIMIT_S, LIMIT_MB = 1.0, 200
STORY = (
    "\n\n“No harbour is an island,” said INTERPOL President Halima Osei in Nairobi. He added that 171 "
    "countries and 1,200 delegates had come to the 99th General Assembly from 3 to 6 November 2031 to fight "
    "cybercrime."
)


def _times(piece: str) -> Callable[[], str]:
    return lambda: (piece * (SIZE // len(piece) + 1))[:SIZE]


def _names() -> str:
    """100,000 different people, each of whom speaks."""
    pick = random.Random(1)
    return " ".join(f"{_name(pick)} {_name(pick)} said so." for _ in range(100_000))[:SIZE]


def _listed_names() -> str:
    pick = random.Random(2)
    return ", ".join(f"{_name(pick)} {_name(pick)}" for _ in range(100_000))[:SIZE]


def _name(pick: random.Random) -> str:
    return "".join(pick.choices("abcdefghijklmnopqrstuvwxyz", k=pick.randint(3, 6))).capitalize()


def _bytes() -> str:
    return random.Random(3).randbytes(SIZE).decode("utf-8", "replace")


def _letters() -> str:
    pick = random.Random(4)
    return "".join(pick.choices([chr(c) for c in range(32, 0x3000)], k=SIZE))


def _shuffled() -> str:
    """The words and marks of a story in any order."""
    pick = random.Random(5)
    words = [*STORY.split(), "“", "”", "\n", "(", "said", "he", "who", "that", "and", "Mr", "Minister", "of"]
    return " ".join(pick.choices(words, k=SIZE // 5))[:SIZE]


TEXTS: dict[str, Callable[[], str]] = {
    "unclosed quotes": _times("“he said "),
    "opening marks": _times("“"),
    "straight marks": _times('"'),
    "opening mark, each paragraph": _times("“a\n"),
    "nested marks": _times("“a ‘b “c «d"),
    "nested and closed": _times("“a ‘b “c ‘d’ e” f’ g” "),
    "apostrophes": _times("it’s the countries’ "),
    "100,000 names that speak": _names,
    "100,000 names listed": _listed_names,
    "one name": _times("Tomas Vrba said. "),
    "surname after surname": _times("Tomas "),
    "roles in a row": _times("Minister of "),
    "role chain": _times("President of the Council of Ministers of "),
    "initials": _times("J. K. "),
    "particles": _times("van der de bin al-"),
    "cue words": _times("said "),
    "pronoun and cue": _times("he said "),
    "cue in each quote": _times("“A b,” said Bob. "),
    "who said, who said": _times("Bob, who said that Ann, who added that "),
    "according to": _times("according to Bob, "),
    "raya": _times("—a —dijo Bob— b\n"),
    "one endless line": lambda: (STORY.strip() * (SIZE // len(STORY) + 1)).replace("\n", " ")[:SIZE],
    "a story again and again": _times(STORY),
    "200,000 paragraphs": lambda: "a b.\n" * 200_000,
    "500,000 line breaks": _times("\n\n"),
    "white space": _times(" "),
    "white space, a word at the end": lambda: " " * (SIZE - 1) + "x",
    "one word": _times("a"),
    "very long words": _times("x" * 50_000 + " "),
    "capitals": _times("ABCDEFGHI "),
    "hyphens": _times("a-"),
    "full stops": _times("."),
    "full stops, a letter at the end": lambda: "." * (SIZE - 1) + "a",
    "commas and digits": _times("1,"),
    "numbers": _times("1,000 delegates from 90 countries, "),
    "dates": _times("5 November 2031, "),
    "date ranges": _times("from 3 to 6 November, "),
    "months": _times("november "),
    "sessions": _times("the 84th session of the INTERPOL General Assembly "),
    "themes": _times("under the theme “"),
    "brackets": _times("("),
    "datelines": _times("LYON, France – x\n"),
    "credit lines": _times("Source: APO (AFP) /PRNewswire/ -- "),
    "topic words": _times("terrorism fraud cybercrime "),
    "combining marks": _times("e\u0301"),
    "Arabic marks": _times("ق\u064e\u0627\u0644\u0640\u0640 "),
    "Arabic cues": _times("وقال رئيس الوزراء أحمد محمد: "),
    "Arabic sessions": _times("الجمعية العامة للإنتربول في دورتها "),
    "French cues": _times("a déclaré le ministre, "),
    "direction marks": _times("\u200f\u200e"),
    "null characters": _times("\x00"),
    "lines of a story": lambda: "\n".join(textwrap.wrap(STORY, 60) * (SIZE // len(STORY)))[:SIZE],
    "lines broken inside words": _times(
        "some words that go on and on in another line of the inter-\nnational "
    ),
    "lines that begin with dates": _times("2 May 2031, and some words that go on until their line is full\n"),
    "quoted mail": _times("> a"),
    "quoted lines": _times("> > some words\n"),
    "entities": _times("&amp;"),
    "gaps": _times("a  "),
    "ligatures": _times("ﬁ"),
    "low marks": _times("„a“ "),
    "TeX marks": _times("``a'' "),
    "headlines": _times("INTERPOL General Assembly closes in Vienna\n"),
    "menus": _times("News\n"),
    "other stories": _times("Related news\nBoats found in Vienna by police\n"),
    "random bytes": _bytes,
    "random letters": _letters,
    "shuffled story": _shuffled,
}


def one(name: str) -> tuple[float, float]:
    """CPU seconds and peak MB, in this process."""
    from parsers.codec import encode
    from parsers.release import parse_release

    text = TEXTS[name]()
    parse_release(STORY)  # the tables are loaded once a process
    start = time.process_time()
    encode(parse_release(text))
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return took, peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """A child a text; a table; exit status 1 when one is over."""
    if len(sys.argv) == 3 and sys.argv[1] == "--one":
        print(*one(sys.argv[2]))
        return
    over = []
    print(f"| 1 MB of | CPU s (limit {LIMIT_S:.0f}) | peak MB (limit {LIMIT_MB}) |\n|---|---|---|")
    for name in sys.argv[1:] or TEXTS:
        command = [sys.executable, "-m", "bench.extraction.hostile", "--one", name]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        took, peak = map(float, done.stdout.split())
        bad = took > LIMIT_S or peak > LIMIT_MB
        over += [name] * bad
        print(f"| {name} | {took:.2f} | {peak:.0f} |{'  over' if bad else ''}", flush=True)
    print(f"\n{len(over)} over a limit" + (f": {', '.join(over)}" if over else ""))
    sys.exit(bool(over))


if __name__ == "__main__":
    main()
