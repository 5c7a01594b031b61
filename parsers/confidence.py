"""One table: how often each rule was right on the development releases and the samples of the tests.

The figures come from `python -m bench.extraction.rule_precision`. Of few cases little follows, so the
confidence is the rule of succession, (right + 1) / (seen + 2): 0.5 for a rule never seen at work.
"""

# rule -> times right, times seen
_MEASURED: dict[str, tuple[int, int]] = {}


def confidence(rule: str) -> float:
    """The measured precision of a rule, 0..1, two decimals."""
    right, seen = _MEASURED.get(rule, (0, 0))
    return round((right + 1) / (seen + 2), 2)
