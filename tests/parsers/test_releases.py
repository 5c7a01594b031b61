"""Whole releases in four languages: every fact that a sample names is read right."""

from typing import Any

import pytest

from parsers.records import Release
from parsers.release import parse_release
from tests.parsers.sample_files import RELEASES, read_samples

SAMPLES = read_samples(RELEASES)


def facts(release: Release) -> dict[str, Any]:
    """The record's facts under the names that samples.toml uses."""
    venue = release.venue.value if release.venue else None
    dates = release.dates.value if release.dates else None
    return {
        "session": release.session and release.session.value,
        "city": venue and venue.city,
        "country": venue and venue.country,
        "start": dates and dates.start,
        "end": dates and dates.end,
        "published": release.published and release.published.value,
        "place": release.dateline and release.dateline.value.place,
        "distributor": release.distributor and release.distributor.value,
        "issuer": release.issuer and release.issuer.value,
        "headline": release.headline and release.headline.value,
        "theme": release.theme and release.theme.value,
        "attendance": [[f.value.count, f.value.qualifier, f.value.countries] for f in release.attendance],
        "members": release.member_countries and release.member_countries.value,
        "topics": sorted(topic.value for topic in release.topics),
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample["name"] for sample in SAMPLES])
def test_sample(sample: dict[str, Any]) -> None:
    release = parse_release(sample["text"])
    assert release.document.language == sample["language"]
    assert release.relevance.general_assembly is sample["relevant"], release.relevance
    read = facts(release)
    expected = {
        name: (None if value == "none" else sorted(value) if name == "topics" else value)
        for name, value in sample.get("expect", {}).items()
    }
    for figure in expected.get("attendance", []):
        figure[0] = None if figure[0] == "none" else figure[0]
    assert {name: read[name] for name in expected} == expected
