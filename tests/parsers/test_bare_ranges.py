"""Ranges of days without their month: it is the one in which they come next, from the day of release."""

import pytest

from parsers.facts.when.dates import find_dates
from parsers.sheet import lay_out


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "es",
            "LIMA, 4 nov 2031 (EFE).- La Asamblea General sesionará del lunes 10 al jueves 13 en Bali.",
            ("2031-11-10", "2031-11-13"),
        ),
        (
            "es",
            "LIMA, 30 oct (EFE).- La Asamblea General de Interpol se reunirá del 3 al 6.",
            ("XXXX-11-03", "XXXX-11-06"),
        ),
        (
            "fr",
            "OSLO, 4 novembre 2031 (AFP) – L’Assemblée générale siège du lundi 10 au jeudi 13 à Bali.",
            ("2031-11-10", "2031-11-13"),
        ),
        ("es", "LIMA, 4 nov 2031 (EFE).- La Asamblea General de Interpol votó del 3 al 6 %.", None),
        ("es", "La Asamblea General de Interpol se reunirá del 3 al 6.", None),
        (
            "es",
            "Boletín, noviembre de 2031\n\nDel 8 al 12 de noviembre sesionó la Asamblea General.",
            ("2031-11-08", "2031-11-12"),
        ),
        (
            "es",
            "Boletín, octubre de 2031\n\nDel 8 al 12 de noviembre sesionó la Asamblea General.",
            ("XXXX-11-08", "XXXX-11-12"),
        ),
    ],
)
def test_two_days_without_a_month(language, text, days):
    found = find_dates(lay_out(text, language))
    assert (found and (found.value.start, found.value.end)) == days
