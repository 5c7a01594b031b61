"""One table: how often each rule was right on the development releases and the samples of the tests.

The figures come from `python -m bench.extraction.rule_precision`. Of few cases little follows, so the
confidence is the rule of succession, (right + 1) / (seen + 2): 0.5 for a rule never seen at work.
"""

# rule -> times right, times seen
_MEASURED: dict[str, tuple[int, int]] = {
    "attendance.countries": (2, 2),
    "attendance.countries-came": (1, 1),
    "attendance.people": (2, 2),
    "attendance.people-countries": (19, 19),
    "dateline.place-dash": (23, 23),
    "dates.end": (1, 1),
    "dates.opening-end": (4, 4),
    "dates.range": (20, 20),
    "distributor.credit-line": (3, 3),
    "distributor.dateline": (10, 10),
    "distributor.quoting": (1, 1),
    "issuer.source-line": (4, 4),
    "membership.admission": (2, 2),
    "membership.counted": (9, 9),
    "membership.stated": (3, 3),
    "published.dateline": (10, 10),
    "published.stamp": (10, 10),
    "session.headline": (3, 3),
    "session.named": (26, 26),
    "theme.label": (1, 1),
    "theme.quoted": (10, 10),
    "venue.capital": (1, 1),
    "venue.dateline": (9, 9),
    "venue.host-phrase": (4, 4),
}


_PRECISION = {rule: round((right + 1) / (seen + 2), 2) for rule, (right, seen) in _MEASURED.items()}


def confidence(rule: str) -> float:
    """The measured precision of a rule, 0..1, two decimals."""
    return _PRECISION.get(rule, 0.5)
