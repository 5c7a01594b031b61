import pytest

from bench.extraction.newswire import Said, Score, judge, right
from bench.extraction.newswire_gold import marked, polnear_again

FIRST, SECOND = "The wall will hold all winter", "But the boats will come in again"


def quote(text, speaker="Ana Beltrán", *, direct=True, unresolved=False):
    return {"text": text, "speaker": speaker, "direct": direct, "unresolved": unresolved}


def counted(gold, given):
    """Gold quotes and those found of them, given ones and those right of them, right speakers."""
    score = Score()
    judge("a", gold, [Said(text, speaker) for text, speaker in given], score)
    return score.gold, score.gold_found, score.given, score.given_found, score.given_right


@pytest.mark.parametrize(
    ("gold", "given"),
    [
        ([f"{FIRST} {SECOND}"], [FIRST, SECOND]),
        ([FIRST, SECOND], [f"{FIRST} {SECOND}"]),
        ([FIRST, f"{SECOND} {FIRST}"], [f"{FIRST} {SECOND}", FIRST]),
        ([f"{FIRST} {SECOND}"], [FIRST, "a fragment", SECOND]),
    ],
    ids=["one in two", "two in one", "cut elsewhere", "a fragment between"],
)
def test_a_quote_split_by_its_attribution_may_be_given_in_pieces(gold, given):
    found = counted([quote(text) for text in gold], [(text, "Beltrán") for text in given])
    whole = len([text for text in given if text != "a fragment"])
    assert found == (len(gold), len(gold), whole, whole, whole)


def test_a_piece_that_gold_does_not_have_makes_no_pair():
    assert counted([quote(FIRST)], [(FIRST, "Beltrán"), ("Something else was said", "Beltrán")])[2:4] == (
        2,
        1,
    )
    assert counted([quote(FIRST), quote("We know")], [(FIRST, "Beltrán"), ("They left", "Beltrán")])[:4] == (
        2,
        1,
        2,
        1,
    )


def test_a_quote_that_repeats_another_counts_once():
    both = [quote(FIRST), quote(f"{FIRST} {SECOND}")]
    assert counted(both, [(f"{FIRST} {SECOND}", "Beltrán")]) == (1, 1, 1, 1, 1)
    assert counted(both, [(FIRST, "Beltrán")])[:2] == (2, 1)
    assert counted(both, [(FIRST, "Beltrán"), (SECOND, "Beltrán")]) == (1, 1, 2, 2, 2)


def test_of_a_quote_whose_speaker_is_not_resolved_the_text_counts():
    score = Score()
    judge(
        "a",
        [quote(FIRST, "he", unresolved=True), quote(SECOND)],
        [Said(FIRST, "Bo"), Said(SECOND, "Bo")],
        score,
    )
    assert score.text() == pytest.approx((1, 1, 1))
    assert (score.gold_known, score.given_known, score.gold_right) == (1, 1, 0)


@pytest.mark.parametrize(
    ("given", "gold"),
    [
        ("Ana Beltrán", "Ana Beltrán of Vigo"),
        ("Ana Beltrán", "her campaign manager, Ana Beltrán"),
        ("Ana Beltrán", "Former Secretary of State Ana Beltrán"),
        ("Bo Lind", "Ana Beltrán and Bo Lind"),
        ("Ana Beltrán", "Sen. Ana Beltrán who was mayor for years"),
        ("a spokesman", "the spokesman for the camp"),
    ],
)
def test_the_speaker_is_right_by_last_name_or_head_word(given, gold):
    assert right(given, gold)
    assert not right("Otis Farrow", gold)


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("“We came,” “and went.”", True),
        ("“We came, and it goes on in the next paragraph", True),
        ("''He isn't 'ready' for the harbour yet,'' he ''said it to all of them before.''", True),
        ('"The "old wall" will hold"', True),
        ("‘We don’t go’", True),
        ("“completely unfair” for the keepers “to be dragged along”", False),
        ("that the wall “will hold”", False),
        ("the keepers' wall", False),
    ],
)
def test_direct_is_what_stands_between_marks(text, direct):
    assert marked(text) is direct


def test_places_and_kinds_give_the_quotations_of_an_article_annotated_anew(tmp_path):
    text = f"“{FIRST},” Ana Beltrán said of the “old” wall in “Walls of the North.”"
    (tmp_path / "data" / "train" / "text").mkdir(parents=True)
    (tmp_path / "data" / "train" / "text" / "a1.txt").write_text(text, encoding="utf-8")
    places = [
        (one, text.index(one), kind)
        for one, kind in ((f"“{FIRST},”", "whole"), ("“old”", "partial"), ("“Walls of the North.”", "aside"))
    ]
    rows = [
        f"a\ta1\t{at}\t{at + len(one)}\t{kind}\t{'' if kind == 'aside' else 'Ana Beltrán'}"
        for one, at, kind in places
    ]
    notes = tmp_path / "notes.tsv"
    notes.write_text("\n".join(["hand\tarticle\tstart\tend\tkind\tspeaker", *rows, ""]), encoding="utf-8")
    [(part, name, whole, quotes)] = polnear_again(tmp_path, notes)
    assert (part, name, whole) == ("again/a", "a1", text)
    assert [(one["text"], one["direct"]) for one in quotes] == [(f"“{FIRST},”", True), ("“old”", False)]
