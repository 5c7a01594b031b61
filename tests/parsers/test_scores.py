"""The gate: no score on the shared releases is below the committed figure."""

import json

import pytest

from bench.extraction.rule_precision import measure as rules_at_work
from bench.extraction.score_table import FIGURES, SHARED, measure
from parsers.confidence import MEASURED


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


@pytest.mark.skipif(not SHARED.exists(), reason="the shared releases are not here")
def test_every_rule_that_was_seen_at_work_has_its_precision() -> None:
    """`python -m bench.extraction.rule_precision` prints the table."""
    for rule, (right, seen) in rules_at_work().items():
        assert rule in MEASURED, rule
        assert abs(right / seen - MEASURED[rule][0] / MEASURED[rule][1]) < 0.1, rule
