"""Every fact is proven by its own characters, on whole releases and on damaged ones."""

import json
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from parsers.codec import decode, encode, said
from parsers.facts.agenda import find_topics
from parsers.facts.attendance import read_attendance, read_countries
from parsers.facts.carriers import read_distributor, read_issuer
from parsers.facts.heading import read_dateline, read_headline, read_published
from parsers.facts.membership import read_members
from parsers.facts.people.affiliation import office_in
from parsers.facts.session import read_session
from parsers.facts.themes import read_theme
from parsers.facts.when.counted_days import read_dates
from parsers.facts.where.venue import read_venue
from parsers.fold import fold
from parsers.languages import LANGUAGES
from parsers.records import Fact, Release, Spans
from parsers.release import parse_release
from parsers.sheet import lay_out
from parsers.twin.plain import Plain, undress
from tests.parsers.sample_files import DAYS, RELEASES, SPEAKERS, read_samples

READERS = {
    "headline": read_headline,
    "published": read_published,
    "issuer": read_issuer,
    "distributor": read_distributor,
    "dateline": read_dateline,
    "session": read_session,
    "venue": read_venue,
    "dates": read_dates,
    "theme": read_theme,
    "member_countries": read_members,
}
BY_RULE = {"attendance"}  # which of two readers, its rule says
COUNTED = ("attendance.countries", "attendance.delegations")  # countries without people
SAMPLES = read_samples(RELEASES)
TEXTS = [sample["text"] for sample in SAMPLES]
SPOKEN = [sample["text"] for sample in read_samples(*SPEAKERS, DAYS)]
SHARED = Path(__file__).parents[3] / "shared" / "releases"
SHARED_TEXTS = [
    json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(SHARED.glob("dev*/*.json"))
]


def test_every_fact_has_a_reader_here() -> None:
    facts = {name for name, hint in get_type_hints(Release).items() if "Fact[" in str(hint)}
    assert facts == READERS.keys() | BY_RULE


def prove_all(text: str) -> Release:
    """Parse, then ask each reader for its value from the fact's characters alone, in their plain form."""
    release, plain = parse_release(text), undress(text.encode("utf-8", "replace").decode())
    language = LANGUAGES[release.document.language]
    found = [
        (name, reader, getattr(release, name)) for name, reader in READERS.items() if getattr(release, name)
    ]
    for fact in release.attendance:
        reader = read_countries if fact.rule.startswith(COUNTED) else read_attendance
        found.append(("attendance", reader, fact))
    for name, reader, fact in found:
        pieces = plain.pieces(fact.spans)
        assert pieces, name
        assert reader(pieces, language) == _plainly(fact.value), (name, fact, pieces)
    return release


def check_spans(text: str, release: Release) -> None:
    """All spans lie inside the text, in order, and are not empty."""
    spans = [span for topic in release.topics for span in topic.spans]
    spans += [span for announcement in release.announcements for span in announcement.spans]
    spans += [span for reason in release.relevance.reasons for span in reason.spans]
    spans += [mention for speaker in release.speakers for mention in speaker.mentions]
    spans += [span for quote in release.quotes for span in quote.spans]
    for name in release.__struct_fields__:
        value = getattr(release, name)
        spans += list(value.spans) if isinstance(value, Fact) else []
    assert all(0 <= start < end <= len(text) for start, end in spans)


def check_words(text: str, release: Release) -> None:
    """What has words of the text for its value has them at its spans; ids lead to a speaker."""
    plain, language = undress(text), LANGUAGES[release.document.language]
    ids = {None, *(speaker.id for speaker in release.speakers)}
    for words in (*release.quotes, *release.statements):
        assert words.speaker in ids, f"{words.speaker} is no speaker"
        assert _at(plain, words.spans) == _plainly(words.text), (
            f"spans give {_at(plain, words.spans)!r}, not {words.text!r}"
        )
        assert words.cue is None or _at(plain, (words.cue.span,)) == _plainly(words.cue.text), words.cue
    for speaker in release.speakers:
        assert speaker.name_span
        assert _at(plain, (speaker.name_span,)) == _plainly(speaker.name), speaker
        assert bool(speaker.role) == bool(speaker.role_span), speaker
        if speaker.role and speaker.role_span:
            assert _at(plain, (speaker.role_span,)) == _plainly(speaker.role), speaker
        assert speaker.office == (office_in(speaker.role, language) if speaker.role else None), speaker
        assert any(a <= speaker.name_span[0] and speaker.name_span[1] <= b for a, b in speaker.mentions), (
            speaker
        )
        for start, end in (*speaker.mentions, *filter(None, (speaker.name_span, speaker.role_span))):
            assert "\n" not in plain.pieces(((start, end),))[0], f"paragraphs: {text[start:end]!r}"
    for topic in release.topics:
        for span in topic.spans:
            read = find_topics(lay_out(_at(plain, (span,)), language.code))
            assert topic.value in {one.value for one in read}, (topic.value, text[slice(*span)])
    for announcement in release.announcements:
        assert ids.issuperset(announcement.people), announcement
        assert _at(plain, announcement.spans) == _plainly(announcement.text), announcement


def _plainly(value: object) -> object:
    """What is written, as the twin has it: without signs of vowels, but not as the beginning of a text.

    There a ">" would be the mark of quoted mail, which inside of a line it is not.
    """
    if not isinstance(value, str):
        return value
    return undress(f"x {value.replace('&', '&amp;')}").text.removeprefix("x ")


def test_an_office_told_behind_a_name_with_a_lost_blank_begins_no_mention() -> None:
    release = check_all(
        "La ligue a élu jeudi lCanadienne Anne Roche au poste de présidente.\n\nLa nuit fut longue."
    )
    assert [speaker.name for speaker in release.speakers] == ["Anne Roche"]


def test_what_was_escaped_twice_is_undone() -> None:
    release = check_all("A vote on ports &amp;amp; rivers\n\nThe hall was full on Tuesday.")
    assert release.headline
    assert release.headline.value == "A vote on ports & rivers"


def _at(plain: Plain, spans: Spans) -> str:
    return " ".join(" ".join(plain.pieces(spans)).split())


def check_all(text: str) -> Release:
    """The record of a text, with all that it says proven."""
    release = prove_all(text)
    check_spans(text, release)
    check_words(text, release)
    return release


def test_delegations_prove_that_their_countries_came() -> None:
    release = check_all("Ana Roe spoke before 186 delegations at the INTERPOL General Assembly in Oslo.")
    assert [fact.value.countries for fact in release.attendance] == [186]


@pytest.mark.parametrize("text", TEXTS, ids=[sample["name"] for sample in SAMPLES])
def test_samples_prove_themselves(text: str) -> None:
    check_all(text)


@pytest.mark.parametrize("text", SPOKEN)
def test_what_people_say_proves_itself(text: str) -> None:
    check_all(text)


@pytest.mark.skipif(not SHARED_TEXTS, reason="the shared releases are not here")
@pytest.mark.parametrize("number", range(len(SHARED_TEXTS)))
def test_shared_releases_prove_themselves(number: int) -> None:
    check_all(SHARED_TEXTS[number])


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A release with pieces cut out, doubled, moved or replaced."""
    text = draw(st.sampled_from([*TEXTS, *SPOKEN]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        filling = draw(
            st.sampled_from(
                [
                    "",
                    " ",
                    "\n",
                    "-\n",
                    "\n> ",
                    "\u200b",
                    "e\u0301",
                    "\u00ad",
                    "  ",
                    "”",
                    "“",
                    "84th ",
                    "2 – 5 November ",
                    "(",
                    ". ",
                    text[start:end] * 2,
                ]
            )
            | st.text(max_size=8)
        )
        text = text[:start] + filling + text[end:]
    return text


def test_a_quotation_may_begin_like_quoted_mail() -> None:
    text = (
        "«>VALLETTA, Malta--(BUSINESS WIRE)--Delegates at the ninety-seventh INTERPOL General Assembly have "
        "endorsed a plan on art before the meeting ended on Friday.\n\nPeru will host the next one.\n\n"
        '"The plan is short because it is meant to be read," said Secretary General Ruben Castellano.\n'
    )
    assert check_all(text).quotes[0].text[0] == ">"


@settings(max_examples=150, deadline=None)
@given(damaged())
@example(
    "“I carry one map,” said Lt. Cmdr\n. Ruth B. Tenorio, adviser on the Pacific.\n"
)  # a title's stop below it
def test_damaged_releases_prove_themselves(text: str) -> None:
    release = check_all(text)
    assert decode(encode(release)) == release


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_ends_in_a_record(text: str) -> None:
    release = parse_release(text)
    assert encode(release) == encode(parse_release(text))


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_the_folded_twin_is_as_long_as_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_no_name_stands_on_two_lines() -> None:
    """The words of a full name, at the end of one line and the beginning of the next, are not that name."""
    check_all("كريم\nودراوغو فاز كريم ودراوغو رئاسة")


def test_a_lone_surrogate_is_one_character() -> None:
    release = parse_release(
        "INTERPOL\ud800 General Assembly opens\n\nKIGALI, Rwanda – The 84th session opened."
    )
    assert release.dateline
    assert release.dateline.value.place == "KIGALI, Rwanda"
    assert encode(release)


AFTER = {
    "en": "The weather stayed dry. A market sold fruit, and trains ran on time until the evening.",
    "fr": "Le temps est resté sec. Un marché vendait des fruits, et les trains ont roulé à l’heure.",
    "es": "El tiempo siguió seco. Un mercado vendía fruta, y los trenes salieron a su hora.",
    "ar": "بقي الطقس جافا. وكان السوق يبيع الفاكهة، وسارت القطارات في مواعيدها حتى المساء.",
}
BEFORE = {
    "en": "The weather stayed dry for most of the month.\n\nA market sold fruit. Trains ran on time.",
    "fr": "Le temps est resté sec presque tout le mois.\n\nUn marché vendait des fruits.",
    "es": "El tiempo siguió seco casi todo el mes.\n\nUn mercado vendía fruta.",
    "ar": "بقي الطقس جافا معظم الشهر.\n\nكان السوق يبيع الفاكهة.",
}


@pytest.mark.parametrize("text", [*TEXTS, *SPOKEN, *SHARED_TEXTS])
def test_unrelated_text_after_changes_nothing(text: str) -> None:
    alone = parse_release(text)
    longer = parse_release(f"{text}\n\n{AFTER[alone.document.language]}\n")
    assert replace(longer, document=alone.document) == alone


# A date and a place on lines of their own count only at the head of a text.
OWN_LINES = ("en-speech", "es-presidency-own-line")
HEADED = [sample["text"] for sample in SAMPLES if sample["relevant"] and sample["name"] not in OWN_LINES]
# What stands at the head is the headline, and weighs more for relevance and against its own repetition.
HEAD = ("headline", "relevance", "announcements")


@pytest.mark.parametrize("text", [*HEADED, *SPOKEN])
def test_unrelated_text_before_changes_no_value(text: str) -> None:
    alone = parse_release(text)
    longer = parse_release(f"{BEFORE[alone.document.language]}\n\n{text}")
    one, other = said(alone), said(longer)
    assert [key for key in one if one[key] != other[key] and key not in HEAD] == []
    assert longer.relevance.general_assembly == alone.relevance.general_assembly
