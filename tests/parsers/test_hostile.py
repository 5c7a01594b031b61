"""Hostile texts as wholes: no word, however often or however rare, makes a record dear."""

import time

import pytest

from bench.extraction.hostile_texts import arabic_surnames, every_word
from parsers.limits import MAX_TEXT
from parsers.places import place_at
from parsers.release import parse_release

SIZE = 30_000
PIECES = [
    "معالي الدكتور سعادة الشيخ ", "السيد اللواء العميد ", "Mr Dr Prof Gen Hon ",
    "M. le Président Mme la Ministre ", "november ", "a 4/5/2031 - 5\n", "2031 2031\n",
    "« a, a-t-il dit, b, a-t-elle ajouté, c, ", "Anna Berg:\n“Yes.”\n", "“a «b ‹c „d ‘e \"f ",
    "٥ نوفمبر ٢٠٣١، ", "وكان قد أشار ", "in Norway, ", "Theme: “a”\nLema: «c»\n",
]  # fmt: skip


def seconds(text: str) -> float:
    """CPU time of the best of three records."""
    best = 60.0
    for _ in range(3):
        start = time.process_time()
        parse_release(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    text = (piece * (SIZE // len(piece) + 1))[:SIZE]
    assert seconds(text * 2) < 0.03 + 3.2 * seconds(text)


def test_whoever_is_named_otherwise_is_not_compared_with_all_others() -> None:
    assert seconds(arabic_surnames(SIZE * 2)) < 0.03 + 3.2 * seconds(arabic_surnames(SIZE))


def test_a_text_with_every_word_that_rules_know_is_not_searched_once_a_word() -> None:
    words = every_word()
    filler = "men went home to eat and " * (MAX_TEXT // 50)
    assert seconds(words + filler) < 1.6 * (seconds(words) + seconds(filler))


def test_of_a_text_without_end_the_beginning_is_read() -> None:
    story = "INTERPOL General Assembly opens\n\nOSLO, Norway – The 99th session opened on 3 May 2031. "
    whole, longer = (story * (MAX_TEXT // len(story) + 1))[:MAX_TEXT], story * (MAX_TEXT // len(story) + 9)
    record, more = parse_release(whole), parse_release(longer)
    assert (record.document.truncated, more.document.truncated) == (False, True)
    assert record.document.text_sha256 != more.document.text_sha256
    assert (record.session, record.topics, record.dates) == (
        more.session,
        more.topics,
        more.dates,
    )


def test_letters_written_before_a_name_without_end_are_no_place() -> None:
    assert place_at("و" * 5_000 + "تونس", 0) is None
    named = place_at("وبتونس", 0)
    assert named is not None and named.place.country == "TN"
