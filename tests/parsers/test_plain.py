"""Texts in other dress: the plain twin, the way back from it, and the record that stays the same."""

import time
import unicodedata
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.extraction.dress import said
from bench.extraction.dresses import DRESSES
from parsers.release import parse_release
from parsers.twin.plain import undress
from tests.parsers.sample_files import RELEASES, SPEAKERS, read_samples

SAMPLES = [sample["text"] for sample in read_samples(RELEASES, *SPEAKERS)]
WRAPPED = """The harbour police of Aldermouth met on Tuesday in order to compare
how they look for boats that were stolen.

“We knew of it,” said the mayor, “and we
did not wait.”"""


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        ("Nothing to change here.\n\nNor “here”.", "Nothing to change here.\n\nNor “here”."),
        (
            WRAPPED,
            "The harbour police of Aldermouth met on Tuesday in order to compare how they look for boats "
            "that were stolen.\n\n“We knew of it,” said the mayor, “and we did not wait.”",
        ),
        (
            "The harbour police of Aldermouth met on Tuesday in order to compare\nhow they look for "
            "boats, and heard of those that the old\nHarbour Office had lost, and of all\nthat came home.",
            "The harbour police of Aldermouth met on Tuesday in order to compare how they look for "
            "boats, and heard of those that the old Harbour Office had lost, and of all that came home.",
        ),
        ("> Quoted mail\n> > twice\n>\n> and once", "Quoted mail\ntwice\n\nand once"),
        ("One  blank,\u00a0\u00a0one\t\ttab", "One blank, one tab"),
        ("e\u0301te\u0301 \u200b«\u00a0oui\u00a0»", "été « oui »"),
        ("&ldquo;R&amp;D&rdquo;&nbsp;&#8211; &unknown; &", "“R&D” – &unknown; &"),
        ("# Head\n**LIMA** – [Boats](https://a.example/b) were *“found”*", "Head\nLIMA – Boats were “found”"),
        ("-Ya -dijo Vial-. Dos.\n- item -b\n-c", "—Ya —dijo Vial—. Dos.\n- item -b\n-c"),
        ('"One.""Two," he said', '"One.”“Two," he said'),
        ("<<so>>, ‹‹ and so ››, <b>", "«so», « and so », <b>"),
        ("``so,″ he said; ``so’’ and ``So′′", "“so,” he said; “so” and “So”"),
        ("Salta´s port", "Salta’s port"),
        ("“so’’ and ‘so’", "“so” and ‘so’"),
        ("»so« (»and so«) ``so'' „So“", "«so» («and so») “so” “So”"),
        ("ﬁne ﻻ inter\u00adnational\ufeff", "fine لا international"),
        ("a\u2011b\rc\u2028d", "a-b\nc\nd"),
        ("a\u2003b\u3000c\x00d \x93so\x94 ‟so”", "a b cd “so” “so”"),
        ("８４ｔｈ （so） 𝐛𝐨𝐥𝐝 84ᵗʰ", "84th (so) bold 84th"),
        ("lʼheure, l`heure, l′heure, 5′", "l’heure, l’heure, l’heure, 5′"),
        ("&amp;ldquo;R&amp;amp;D&amp;rdquo;", "“R&D”"),
        ("<p>So <b>Ana</b><br/>ran 2 < 3</p>", "\nSo Ana\nran 2 < 3\n"),
        ("It <b> is", "It <b> is"),
        ("_“Yes”_ and __so__, a_b_c, 10\\. _x", "“Yes” and so, a_b_c, 10. _x"),
        (
            "• The boats of Aldermouth came home at night.\n• “So be it,” he said.\n- Ana Roe, mayor\n"
            "1. The mayor, who slept, heard nothing of it.\n2) “Nor did I,” she said.\n"
            "- “So” – Ana Roe, the old mayor of Aldermouth.\n7. The boats of Aldermouth stayed at home.\n",
            "The boats of Aldermouth came home at night.\n“So be it,” he said.\n- Ana Roe, mayor\n"
            "The mayor, who slept, heard nothing of it.\n“Nor did I,” she said.\n"
            "- “So” – Ana Roe, the old mayor of Aldermouth.\n7. The boats of Aldermouth stayed at home.\n",
        ),
        (
            "- Ana Roe, delegate of the harbour;\n- Eva Roe, delegate of the islands of it.",
            None,
        ),
        ("Boats came.[1] All[12] (see [3])", "Boats came. All (see [3])"),
        ("الجمعيّة العامّة و شعـــار عُمان ولـ80 شخصاً", "الجمعية العامة وشعار عُمان ولـ80 شخصاً"),
        (
            "They will meet in the great hall of the old ministry of inter-\nnational trade, "
            "for a talk about their international\ntrade.",
            "They will meet in the great hall of the old ministry of international trade, "
            "for a talk about their international trade.",
        ),
        (
            "They will meet in the great hall of the old ministry for a well-\nknown reason.",
            "They will meet in the great hall of the old ministry for a well-known reason.",
        ),
        (
            "Whoever comes to the great hall of the old ministry is asked to bring\n"
            "- a lamp that burns for an hour or more, and with it the oil that it\n"
            "  needs\n- a coat",
            "Whoever comes to the great hall of the old ministry is asked to bring\n"
            "- a lamp that burns for an hour or more, and with it the oil that it needs\n- a coat",
        ),
        (
            "تفتتح الجمعية العامة للإنتربول أعمالها في مدينة نيروبي\n"
            "تجتمع الشرطة في نيروبي هذا الأسبوع للحديث.",
            None,
        ),
        (
            "“No boat was ever lost in this harbour,” said the mayor, Anna\nBerg, on Monday.",
            "“No boat was ever lost in this harbour,” said the mayor, Anna Berg, on Monday.",
        ),
        (
            "“لم نفقد أي قارب في هذا المرفأ منذ عشرين عاما”، قالت رئيسة البلدية\nآنا بيرغ.",
            "“لم نفقد أي قارب في هذا المرفأ منذ عشرين عاما”، قالت رئيسة البلدية آنا بيرغ.",
        ),
        ("Port officers of all coasts are trained in Lagos\nThe Navy pays for it, says a report.", None),
        ("Port officers trained in Lagos\nFish stolen in Oslo\nMayors meet", None),
        ("Lamps go out in the harbour of Aldermouth and in its old town, too\nBy Ada Okello\nTuesday", None),
    ],
)
def test_the_plain_twin(text: str, twin: str | None) -> None:
    assert undress(text).text == (text if twin is None else twin)


PIECES = st.sampled_from(
    ["word ", "Word ", "and ", ". ", "-", "\n", "\n\n", "\n> ", "  ", "\t", "\u200b", "\u00ad", "e\u0301",
     "ﬁ", "\u00a0", "“", "”", "x" * 30, "\r\n", "\u2028", "a" * 300, "- ", "1. ", "الدورة "]
)  # fmt: skip


UNCODED = st.characters(exclude_characters="&")  # the letters of &ap; are none of what it stands for


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES | st.text(UNCODED, max_size=5), max_size=80).map("".join), st.data())
def test_each_place_leads_back_and_forth(text: str, data: st.DataObject) -> None:
    plain = undress(text)
    if not plain.text:
        return
    start = data.draw(st.integers(0, len(plain.text) - 1))
    end = data.draw(st.integers(start + 1, len(plain.text)))
    first, last = plain.back((start, end))
    assert 0 <= first < last <= len(text)
    piece = plain.pieces(((first, last),))[0]
    assert plain.text[start:end] in piece  # half a ligature leads to the whole
    assert letters(piece) == letters(text[first:last])


def letters(text: str) -> str:
    """Letters and figures without accents, in their usual shape."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text)))


# What a dress changes on a few texts stands in bench/README.md.
SAME = [
    "straight marks", "typewriter", "hyphens for dashes", "long dashes", "curly marks", "low marks",
    "guillemets", "no-break hyphens", "no-break blanks", "more blanks", "blanks at the ends",
    "zero-width blanks", "soft hyphens", "direction marks", "byte order mark", "CRLF", "CR",
    "line separators", "one line break", "three line breaks", "indented", "quoted mail",
    "wrapped at 72", "wrapped at 80", "wrapped, quoted mail", "wrapped, decomposed", "justified",
    "decomposed accents", "ligatures", "share bar", "navigation before", "cookie banner before",
    "related headlines after", "foot of a page after", "wide blanks", "tags", "entities of entities",
]  # fmt: skip


@cache
def bare(text: str) -> dict[str, Any]:
    return said(parse_release(text))


@pytest.mark.parametrize("name", SAME)
def test_the_same_release_in_another_dress_says_the_same(name: str) -> None:
    for text in SAMPLES:
        dressed = DRESSES[name](text)
        assert dressed == text or said(parse_release(dressed)) == bare(text)


@pytest.mark.parametrize(
    "piece",
    ["\u2003", "<p ", "<b>a</b>", "_a ", "[1", "\\.", "&amp;amp;", "_\n",
     "• Some boats of Aldermouth came home.\n", "1. Some boats of Aldermouth came home.\n",
     "> ", "\n>", "**a** ", "[a](/", "# a\n", "-a -b\n", "&amp;", "``", " ", "\u00a0 ", "\u200b", "\u200b ",
     "e\u0301", "\u0301", "- ", "-\n", "a-\nb", "ﬁ", "\n \n", "Ab c\n", "x\n\n", "\r", "\t", "2 May 2031\n",
     "some words that are long and go on in the next line of it\nand ",
     "LYON, France (AP) – a word and another one that goes on until\n"],
)  # fmt: skip
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        undress(text)
        return time.process_time() - began

    small = min(seconds(40_000) for _ in range(3))
    large = min(seconds(80_000) for _ in range(3))
    assert large < 0.03 + 3.2 * small, (piece, small, large)
