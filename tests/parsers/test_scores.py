"""The gate: no score on the shared releases is below the committed figure."""

import json

import pytest

from bench.extraction.score_table import FIGURES, SHARED, measure


@pytest.mark.skipif(not SHARED.exists(), reason="the shared releases are not here")
def test_no_score_drops() -> None:
    committed = json.loads(FIGURES.read_text(encoding="utf-8"))
    now = measure()
    dropped = {
        f"{group} {name}": (figure, now[group].get(name))
        for group, figures in committed.items()
        for name, figure in figures.items()
        if now[group].get(name, 0.0) < figure
    }
    assert not dropped
