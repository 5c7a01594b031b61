"""Facts told in rarer ways: facts.toml has of each text those that are asked for; "-" is none."""

import pytest

from parsers.records import Release
from parsers.release import parse_release
from tests.parsers.sample_files import FACTS, read_samples

SAMPLES = read_samples(FACTS)


def told(release: Release) -> dict[str, object]:
    """The facts of a record under the names that facts.toml uses."""
    venue = release.venue.value if release.venue else None
    line = release.dateline.value if release.dateline else None
    return {
        "about": release.relevance.general_assembly,
        "session": release.session and release.session.value,
        "city": venue and venue.city,
        "country": venue and venue.country_name,
        "place": line and line.place,
        "published": release.published and release.published.value,
        "distributor": release.distributor and release.distributor.value,
        "theme": release.theme and release.theme.value,
        "members": release.member_countries and release.member_countries.value,
        "attendance": [[one.value.count or 0, one.value.countries or 0] for one in release.attendance],
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["text"][:60])
def test_facts(sample: dict[str, object]) -> None:
    found = told(parse_release(str(sample["text"]).strip()))
    expected = {key: None if value == "-" else value for key, value in sample.items() if key != "text"}
    assert {key: found[key] for key in expected} == expected
