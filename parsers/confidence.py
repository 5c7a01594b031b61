"""One table: how often each rule was right on the development releases and the samples of the tests.

The figures come from `python -m bench.extraction.rule_precision`. Of few cases little follows, so the
confidence is the rule of succession, (right + 1) / (seen + 2): 0.5 for a rule never seen at work.
"""

# rule -> times right, times seen
MEASURED: dict[str, tuple[int, int]] = {
    "attendance.countries": (2, 2),
    "attendance.countries-came": (1, 1),
    "attendance.people": (2, 2),
    "attendance.people-countries": (22, 22),
    "dateline.place-dash": (32, 32),
    "dates.end": (1, 1),
    "dates.lasting": (1, 1),
    "dates.opening-end": (6, 6),
    "dates.range": (30, 30),
    "dates.weekdays": (1, 1),
    "distributor.credit-line": (3, 3),
    "distributor.dateline": (15, 15),
    "distributor.quoting": (1, 1),
    "issuer.credit-line": (3, 3),
    "issuer.source-line": (1, 1),
    "membership.admission": (2, 2),
    "membership.counted": (10, 10),
    "membership.grouped": (1, 1),
    "membership.stated": (3, 3),
    "published.dateline": (20, 20),
    "published.stamp": (13, 13),
    "session.alone": (1, 1),
    "session.headline": (4, 4),
    "session.named": (40, 40),
    "session.sentence": (1, 1),
    "theme.label": (1, 1),
    "theme.quoted": (10, 10),
    "venue.capital": (1, 1),
    "venue.dateline": (9, 9),
    "venue.host-phrase": (4, 4),
}


_PRECISION = {rule: round((right + 1) / (seen + 2), 2) for rule, (right, seen) in MEASURED.items()}


def confidence(rule: str) -> float:
    """The measured precision of a rule, 0..1, two decimals."""
    return _PRECISION.get(rule, 0.5)
