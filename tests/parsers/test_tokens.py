import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.languages import LANGUAGES
from parsers.languages.speech import lexicon
from parsers.tokens import compile_tokens, tokenize

ENGLISH, FRENCH, ARABIC = (LANGUAGES[code].speech for code in ("en", "fr", "ar"))


def cut(text, speech=ENGLISH):
    return tokenize(text, compile_tokens(speech.elisions), lexicon(speech).get)


@pytest.mark.parametrize(
    ("speech", "text", "words"),
    [
        (ENGLISH, "Kenya’s plan won't wait.", ["Kenya", "’s", "plan", "won", "'t", "wait", "."]),
        (
            ENGLISH,
            "Al-Marri met O’Brien in the U.S. today",
            ["Al-Marri", "met", "O’Brien", "in", "the", "U.S.", "today"],
        ),
        (FRENCH, "l’Assemblée qu'elle a-t-il dit", ["l’", "Assemblée", "qu'", "elle", "a-t-il", "dit"]),
        (ENGLISH, "«Sí»—dijo", ["«", "Sí", "»", "—", "dijo"]),
        (ARABIC, "كُتبت قواعدنا،", ["كُتبت", "قواعدنا", "،"]),
    ],
)
def test_words_and_marks(speech, text, words):
    assert cut(text, speech).words == words


@pytest.mark.parametrize(
    "text", ["Ana  Roe said   it twice ", " A 7 b\u00a0c\n\nd e: f", "l'eau  et le vin", "a b \t c"]
)
def test_words_begin_where_they_stand(text):
    for speech in (ENGLISH, FRENCH):
        tokens = cut(text, speech)
        places = zip(tokens.starts, tokens.words, strict=True)
        assert [text[start : start + len(word)] for start, word in places] == tokens.words
        assert "".join(tokens.words) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("It rained. We left.", {"It", "We"}),
        ("He met Mr. Vial and J. P. Roe. They spoke.", {"He", "They"}),
        ("It ended today.In the hall nobody moved.", {"It", "In"}),
        ("The motto is “Doors”.In the hall nobody moved.", {"The", "In"}),
        ('The motto is "Doors".In the hall nobody moved.', {"The", "In"}),
        ("انتهى الاجتماع اليوم.وقال الوزير كلمته", {"انتهى", "وقال"}),
        ("حضر د.محمد الحفل", {"حضر"}),
        ("The e.GO car cost 9.5 million.", {"The"}),
        ("“Who?” she asked. “Me.” Then he left", {"“", "Then"}),
        ("one\ntwo", {"one", "two"}),
    ],
)
def test_sentences(text, starts):
    tokens = cut(text)
    assert {tokens.words[i] for i in tokens.fresh} == starts


@given(st.text())
def test_tokens_cover_the_text(text):
    tokens = cut(text)
    assert [text[start : tokens.end(i)] for i, start in enumerate(tokens.starts)] == tokens.words
    assert "".join(tokens.words) == "".join(text.split())
    assert all(0 <= i <= len(tokens.words) for i in tokens.fresh)
    assert tokens.lines <= tokens.fresh | {0}


@pytest.mark.parametrize(
    "piece", ["a-", "a.", "'", " ", "\n", "x’s ", "l’", "J. ", "é\u0301", "a’b’", "-a", "1,", "«", "U.S"]
)
def test_the_pattern_takes_linear_time(piece):
    pattern = compile_tokens(FRENCH.elisions)

    def cost(size):
        text = piece * size  # white space at the end is cut off before the pattern runs
        began = time.process_time()
        tokenize(text, pattern, {}.get)
        return time.process_time() - began

    small = min(cost(20_000) for _ in range(3))
    large = min(cost(80_000) for _ in range(3))
    assert large < 0.02 or large < small * 12  # four times the size
