"""The files of samples beside the tests, and what the samples call the Assembly."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

SPEAKERS = (
    "voices.toml",
    "quoted.toml",
    "newswire.toml",
    "introduced.toml",
    "elected.toml",
    "arabic.toml",
    "reported.toml",
)
RELEASES = "samples.toml"  # each with its facts
DAYS = "days.toml"
FACTS = "facts.toml"  # each with those that are asked for
GA = {
    "en": "The INTERPOL General Assembly",
    "fr": "L’Assemblée générale d’INTERPOL",
    "es": "La Asamblea General de INTERPOL",
    "ar": "الجمعية العامة للإنتربول",
}


def read_samples(*names: str, table: str = "sample") -> list[dict[str, Any]]:
    """The samples of some files, in their order."""
    return [one for name in names for one in _file(name)[table]]


@cache
def _file(name: str) -> dict[str, Any]:
    """What it holds; several rooms of tests ask for it."""
    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
