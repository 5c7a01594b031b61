"""Hostile texts of 1 MB: marks left open and nested, names, lists, one endless line, known words, bytes."""

import random
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from parsers.languages import LANGUAGES
from parsers.reference import PLACES

SIZE = 1_000_000  # characters
STORY = (
    "\n\n“No harbour is an island,” said INTERPOL President Halima Osei in Nairobi. He added that 171 "
    "countries and 1,200 delegates had come to the 99th General Assembly from 3 to 6 November 2031 to fight "
    "cybercrime."
)


FOUR = [
    "said",
    "the",
    "Minister",
    "of",
    "the",
    "Interior",
    "Anna",
    "Berg",
    "on",
    "Tuesday",
    "that",
    "«",
    "nous",
    "»",
    "a",
    "déclaré",
    "le",
    "ministre",
    "selon",
    "lui",
    "qui",
    "a",
    "—añadió—",
    "«que»",
    "dijo",
    "el",
    "presidente",
    "según",
    "قال",
    "وزير",
    "الداخلية",
    "أحمد",
    "محمد",
    "«إن»",
    "وأضاف",
    "أن",
    "الدورة",
    "الجمعية",
    "العامة",
]
MARKS = ["“", "”", '"', "«", "»", "‘", "(", ",", ".", ":", "\n", "\n\n"]


def every_word() -> str:
    """Each word and phrase that the rules know, of all languages, and all places."""
    return " ".join(sorted(set(_strings([*LANGUAGES.values(), PLACES]))))


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        yield from _strings([*node, *node.values()])
    elif isinstance(node, tuple | list | frozenset):
        for one in node:
            yield from _strings(one)
    elif is_dataclass(node):
        yield from _strings([getattr(node, field.name) for field in fields(node)])


def _mixed(*words: str) -> Callable[[], str]:
    """Words and marks in any order."""
    pick = random.Random(6)
    return lambda: " ".join(pick.choices(words, k=SIZE // 4))[:SIZE]


def _spoken_words() -> str:
    return _mixed(*_strings([one.speech for one in LANGUAGES.values()]), *MARKS)()


def _lines_of_speakers() -> str:
    pick = random.Random(7)
    return "\n".join(f"{_name(pick)} {_name(pick)}: “yes.”" for _ in range(SIZE // 20))[:SIZE]


def _counted_countries() -> str:
    pick = random.Random(8)
    names = sorted(name.title() for name in PLACES)
    return " ".join(f"{pick.randint(1, 2000)} delegates from {name}," for name in names * 60)[:SIZE]


def _sessions_everywhere() -> str:
    names = sorted(name.title() for name in PLACES)
    told = (
        f"the {n % 120}th INTERPOL General Assembly in {names[n % 900]} in {1950 + n % 80}."
        for n in range(20_000)
    )
    return " ".join(told)[:SIZE]


def _headed(piece: str) -> Callable[[], str]:
    """A piece again and again, below a release about a session."""
    head = "The 84th INTERPOL General Assembly was held in Tirana from 2 to 5 November 2015.\n\n"
    return lambda: head + piece * ((SIZE - len(head)) // len(piece))


def _times(piece: str) -> Callable[[], str]:
    return lambda: (piece * (SIZE // len(piece) + 1))[:SIZE]


def _names() -> str:
    """100,000 different people, each of whom speaks."""
    pick = random.Random(1)
    return " ".join(f"{_name(pick)} {_name(pick)} said so." for _ in range(100_000))[:SIZE]


def _adverbs() -> str:
    """First words that may be a name or an adverb, each another."""
    pick = random.Random(5)
    return " ".join(f"{_name(pick)}ally, the mayor spoke." for _ in range(100_000))[:SIZE]


def _listed_names() -> str:
    pick = random.Random(2)
    return ", ".join(f"{_name(pick)} {_name(pick)}" for _ in range(100_000))[:SIZE]


def _name(pick: random.Random) -> str:
    return "".join(pick.choices("abcdefghijklmnopqrstuvwxyz", k=pick.randint(3, 6))).capitalize()


def arabic_surnames(size: int = SIZE) -> str:
    """Somebody else in each sentence, by a surname alone."""
    pick = random.Random(9)
    surnames = ("".join(pick.choices("ابتجدرسعفقكلمنهوي", k=6)) for _ in range(size // 30))
    return "".join(f"قال الوزير {surname} إن الميناء مفتوح. " for surname in surnames)[:size]


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
    "Arabic surnames, each another": arabic_surnames,
    "one name": _times("Tomas Vrba said. "),
    "surname after surname": _times("Tomas "),
    "roles in a row": _times("Minister of "),
    "adverbs, each another": _adverbs,
    "role chain": _times("President of the Council of Ministers of "),
    "initials": _times("J. K. "),
    "particles": _times("van der de bin al-"),
    "cue words": _times("said "),
    "pronoun and cue": _times("he said "),
    "lists of delegates": _times("The delegates:\n"),
    "guillemets, turned marks": lambda: f"« {_times('x” ')()[:-4]} »",
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
    "capitals and hyphens": _times("Ab-"),
    "a first word before to": _times("Xab to the. "),
    "full stops": _times("."),
    "full stops, a letter at the end": lambda: "." * (SIZE - 1) + "a",
    "commas and digits": _times("1,"),
    "numbers": _times("1,000 delegates from 90 countries, "),
    "dates": _times("5 November 2031, "),
    "date ranges": _times("from 3 to 6 November, "),
    "months": _times("november "),
    "sessions": _times("the 84th session of the INTERPOL General Assembly "),
    "the next session's number and year": _headed("Then came the 85 of 2016.\n"),
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
    "wide blanks": _times("a\u2003"),
    "tags": _times("<p>a <b>b</b> <a href='x'>c</a></p>\n"),
    "tags left open": _times("<br <p "),
    "notes": _times("boats.[1] came[2] "),
    "underlines": _times("_a __b"),
    "bullets before sentences": _times("• The boats of the harbour came home, and all was well.\n"),
    "ligatures": _times("ﬁ"),
    "low marks": _times("„a“ "),
    "TeX marks": _times("``a'' "),
    "headlines": _times("INTERPOL General Assembly closes in Vienna\n"),
    "menus": _times("News\n"),
    "other stories": _times("Related news\nBoats found in Vienna by police\n"),
    "four languages": _mixed(*FOUR),
    "four languages and marks": _mixed(*FOUR, *MARKS),
    "words of speech": _spoken_words,
    "every word, then one": lambda: every_word() + " " + "a" * (SIZE - 200_000),
    "every word, a line each": lambda: ("\n".join(every_word().split()) * 9)[:SIZE],
    "ordinals in words": _times("the ninety-sixth and the hundred and second, quatre-vingt-dix-neuvième "),
    "days in words": _times("du quinze au dix-huit octobre, from the third to the fifth of November, "),
    "weekdays": _times("Monday, Tuesday 3 to jeudi 4 del miércoles al viernes and "),
    "titles": _times("Mr Dr Prof Gen Hon "),
    "Arabic titles": _times("معالي الدكتور سعادة الشيخ "),
    "Arabic digits": _times("٩٦ دورة ٥ نوفمبر ٢٠٣١ من ١٧١ دولة "),
    "nested incises": _times("« A – a ajouté M. Roy (« b », a-t-il dit, – c, "),
    "a line a speaker": _lines_of_speakers,
    "names, cues, short lines": _mixed("Anna Berg:\n", "“Yes.”\n", "Ion Popa\n", "He added:\n", "\n"),
    "figures and countries": _counted_countries,
    "sessions everywhere": _sessions_everywhere,
    "theme labels": _times("Theme: “a”\nThème : « b »\nLema: «c»\nالموضوع: «د»\n"),
    "each mark opens": _times('“a «b ‹c „d ‘e "f '),
    "each mark opens a line": _times('“a\n«b\n‹c\n„d\n‘e\n"f\n—g\n'),
    "everything on one line": _mixed(
        *STORY.split(), *FOUR, "theme:", "“", "”", "5-6", "novembre", "2031", "٩٦"
    ),
    "lines with figures like dates": _times("a 4/5/2031 - 5\n"),
    "elections": _times("Ms Anna Berg of Norway was elected President, Mr Ion Popa of Peru Vice-President, "),
    "random bytes": _bytes,
    "random letters": _letters,
    "shuffled story": _shuffled,
}
