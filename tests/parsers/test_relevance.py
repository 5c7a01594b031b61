"""Texts about a session of the General Assembly are told from those that only name one."""

import pytest

from parsers.release import parse_release
from tests.parsers.sample_files import read_samples

TEXTS = read_samples("relevance.toml", table="text")


@pytest.mark.parametrize("text", TEXTS, ids=[text["name"] for text in TEXTS])
def test_relevance(text: dict[str, str | bool]) -> None:
    relevance = parse_release(str(text["text"])).relevance
    assert relevance.general_assembly is text["about"], relevance
