"""Texts about a session of the General Assembly are told from those that only name one."""

import tomllib
from pathlib import Path

import pytest

from parsers.release import parse_release

TEXTS = tomllib.loads(Path(__file__).with_name("relevance.toml").read_text(encoding="utf-8"))["text"]


@pytest.mark.parametrize("text", TEXTS, ids=[text["name"] for text in TEXTS])
def test_relevance(text: dict[str, str | bool]) -> None:
    relevance = parse_release(str(text["text"])).relevance
    assert relevance.general_assembly is text["about"], relevance
