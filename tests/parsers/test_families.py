"""Copies and light edits are found, other releases are not."""

# ruff: noqa: E501 - samples stay on their lines

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.extraction.dresses import DRESSES
from parsers.families import BANDS, SAME, Member, normalise, same_family, similarity, sketch

ROOT = Path(__file__).parents[2]
TEXT = (
    "LISBON, Portugal – Delegates of the 95th INTERPOL General Assembly spent their first day on stolen cars. "
    "“A car has four wheels and no passport,” said the Minister of the Interior, Ana Prates, who opened the session. "
    "The meeting of some 800 officers ends on Thursday with the election of two vice presidents and a vote on fees. "
    "Reports from the regional bureaus showed that one vehicle in ten is found abroad, most of them within a week. "
    "Work goes on tomorrow with a panel on forged papers and a visit to the harbour police at the river mouth."
)


def words(rng, count):
    return [f"w{rng.randrange(4000)}" for _ in range(count)]


def edited(rng, original):
    """The original with single words replaced, as far from it as one may go and be at 0.8."""
    text = list(original)
    while True:
        more = list(text)
        more[rng.randrange(len(more))] = f"new{rng.random()}"
        if similarity(" ".join(original), " ".join(more)) < SAME:
            return text
        text = more


@pytest.mark.parametrize(
    "name",
    ["soft hyphens", "hyphenated at 60", "wrapped, quoted mail", "entities", "zero-width blanks", "markdown",
     "decomposed accents", "typewriter", "ligatures"],
)  # fmt: skip
def test_the_same_text_in_another_dress_is_the_same(name):
    text = f"Police meet in Lisbon\n\n{TEXT}"
    assert normalise(DRESSES[name](text)) == normalise(text)


def test_near_copies_share_a_band():
    rng = random.Random(5)
    found = 0
    for _ in range(60):
        original = words(rng, rng.choice((40, 120, 400, 900)))
        found += bool(set(sketch(" ".join(original))) & set(sketch(" ".join(edited(rng, original)))))
    assert found == 60


def test_other_texts_share_none():
    rng = random.Random(6)
    sketches = [set(sketch(" ".join(words(rng, 300)))) for _ in range(50)]
    assert sum(len(a & b) for i, a in enumerate(sketches) for b in sketches[i + 1 :]) == 0


def test_a_sketch_is_few_signed_numbers_of_64_bits():
    bands = sketch(TEXT)
    assert len(bands) == len(set(bands)) == BANDS <= 32
    assert all(-(2**63) <= band < 2**63 for band in bands)


def test_case_accents_and_punctuation_do_not_count():
    other = TEXT.upper().replace("“", '"').replace("”", '"').replace(",", "")
    assert normalise(other) == normalise(TEXT)
    assert sketch(other) == sketch(TEXT)
    assert same_family(Member(TEXT, 95), Member(other, None))
    assert normalise("Élève à Cancún") == "eleve a cancun"
    assert normalise("الإِنتربول") == normalise("الانتربول")


def test_a_light_edit_needs_the_same_session():
    light = TEXT.replace("some 800", "nearly 800")
    assert similarity(TEXT, light) >= SAME
    assert same_family(Member(TEXT, 95), Member(light, 95))
    assert not same_family(Member(TEXT, 95), Member(light, 96))


def test_another_text_of_the_session_is_no_copy():
    other = "The General Assembly closed with a declaration on cars, and the delegates of the 95th session went home."
    assert similarity(TEXT, other) < 0.1
    assert not same_family(Member(TEXT, 95), Member(other, 95))


def test_the_same_in_every_process():
    code = f"from parsers.families import sketch; print(sketch({TEXT!r}))"
    for seed in ("0", "42"):
        told = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stdout.strip() == str(sketch(TEXT))


def test_nothing_is_like_nothing():
    assert sketch("") == sketch(" … ") == ()
    assert similarity("", "") == 0.0
    assert len(sketch("one word")) == BANDS


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_likeness_is_a_share_and_the_same_both_ways(a, b):
    assert 0.0 <= similarity(a, b) == similarity(b, a) <= 1.0
    assert normalise(normalise(a)) == normalise(a)
    if sketch(a):
        assert similarity(a, a) == 1.0
