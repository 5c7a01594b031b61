"""One table: how often each rule was right on the development releases.

The figures come from bench/extraction; a rule that has not been measured yet counts 0.7.
"""

_MEASURED: dict[str, float] = {}


def confidence(rule: str) -> float:
    """The measured precision of a rule, 0..1."""
    return _MEASURED.get(rule, 0.7)
