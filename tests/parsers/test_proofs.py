"""Every fact is proven by its own characters, on whole releases and on damaged ones."""

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.codec import decode, encode
from parsers.facts.attendance import read_attendance, read_countries
from parsers.facts.carriers import read_distributor, read_issuer
from parsers.facts.counted_days import read_dates
from parsers.facts.heading import read_dateline, read_headline, read_published
from parsers.facts.membership import read_members
from parsers.facts.session import read_session
from parsers.facts.themes import read_theme
from parsers.facts.venue import read_venue
from parsers.fold import fold
from parsers.languages import LANGUAGES
from parsers.records import Fact, Release
from parsers.release import parse_release
from parsers.twin.plain import undress

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
SAMPLES = tomllib.loads(Path(__file__).with_name("samples.toml").read_text(encoding="utf-8"))["sample"]
TEXTS = [sample["text"] for sample in SAMPLES]
SHARED = Path(__file__).parents[3] / "shared" / "releases"
SHARED_TEXTS = [
    json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(SHARED.glob("dev*/*.json"))
]


def prove_all(text: str) -> Release:
    """Parse, then ask each reader for its value from the fact's characters alone, in their plain form."""
    release, plain = parse_release(text), undress(text.encode("utf-8", "replace").decode())
    language = LANGUAGES[release.document.language]
    found = [
        (name, reader, getattr(release, name)) for name, reader in READERS.items() if getattr(release, name)
    ]
    for fact in release.attendance:
        reader = read_countries if fact.rule.startswith("attendance.countries") else read_attendance
        found.append(("attendance", reader, fact))
    for name, reader, fact in found:
        pieces = plain.pieces(fact.spans)
        assert pieces, name
        assert reader(pieces, language) == fact.value, (name, fact, pieces)
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


@pytest.mark.parametrize("text", TEXTS, ids=[sample["name"] for sample in SAMPLES])
def test_samples_prove_themselves(text: str) -> None:
    check_spans(text, prove_all(text))


@pytest.mark.skipif(not SHARED_TEXTS, reason="the shared releases are not here")
@pytest.mark.parametrize("number", range(len(SHARED_TEXTS)))
def test_shared_releases_prove_themselves(number: int) -> None:
    check_spans(SHARED_TEXTS[number], prove_all(SHARED_TEXTS[number]))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A release with pieces cut out, doubled, moved or replaced."""
    text = draw(st.sampled_from(TEXTS))
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


@settings(max_examples=150, deadline=None)
@given(damaged())
def test_damaged_releases_prove_themselves(text: str) -> None:
    release = prove_all(text)
    check_spans(text, release)
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


def test_a_lone_surrogate_is_one_character() -> None:
    release = parse_release(
        "INTERPOL\ud800 General Assembly opens\n\nKIGALI, Rwanda – The 84th session opened."
    )
    assert release.dateline
    assert release.dateline.value.place == "KIGALI, Rwanda"
    assert encode(release)


AFTER = "\n\nThe weather stayed dry. A market sold fruit, and trains ran on time until the evening.\n"


@pytest.mark.parametrize("text", TEXTS, ids=[sample["name"] for sample in SAMPLES])
def test_unrelated_text_after_changes_no_fact(text: str) -> None:
    alone, longer = parse_release(text, language="en"), parse_release(text + AFTER, language="en")
    for name in READERS:
        if name != "distributor":  # the last words of a story may sign it
            assert getattr(longer, name) == getattr(alone, name), name
    assert longer.attendance == alone.attendance
    assert longer.topics == alone.topics
    assert longer.relevance.general_assembly == alone.relevance.general_assembly


BEFORE = "The weather stayed dry for most of the month.\n\nA market sold fruit. Trains ran on time.\n\n"
# A date and a place on lines of their own count only at the head of a text.
OWN_LINES = ("en-speech", "es-presidency-own-line")
HEADED = [sample for sample in SAMPLES if sample["relevant"] and sample["name"] not in OWN_LINES]


@pytest.mark.parametrize("sample", HEADED, ids=[sample["name"] for sample in HEADED])
def test_unrelated_text_before_changes_no_value(sample: dict) -> None:
    alone = parse_release(sample["text"], language=sample["language"])
    longer = parse_release(BEFORE + sample["text"], language=sample["language"])
    for name in READERS:
        if name != "headline":  # what stands first is the headline
            one, other = getattr(alone, name), getattr(longer, name)
            assert (one and one.value) == (other and other.value), name
    assert [fact.value for fact in alone.attendance] == [fact.value for fact in longer.attendance]
    assert [topic.value for topic in alone.topics] == [topic.value for topic in longer.topics]
    assert longer.relevance.general_assembly
