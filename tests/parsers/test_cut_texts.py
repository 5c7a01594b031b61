"""Texts that are cut in the middle, as feeds cut them, are read as far as they go."""

import pytest

from parsers.release import parse_release
from tests.parsers.sample_files import read_samples

CUTS = ":”»"  # behind which a rule looks for what goes on


@pytest.mark.parametrize(
    "text", [one["text"].strip() for one in read_samples("quoted.toml", "reported.toml")]
)
def test_a_text_cut_behind_any_mark_is_read(text: str) -> None:
    for end in (at + 1 for at, character in enumerate(text) if character in CUTS):
        assert parse_release(text[:end]).document.text_sha256


@pytest.mark.parametrize(
    "text",
    [
        "“We go,” Ida Holm said of the plan: that the pier is wide for all of us",
        "“We go,” said Ida Holm: the pier that is wide for all of us",
        "« On y va », a dit Rose Sabatier : que le quai est large pour nous tous",
    ],
)
def test_what_a_colon_leads_to_may_be_cut(text: str) -> None:
    assert [quote.text for quote in parse_release(text).quotes]
