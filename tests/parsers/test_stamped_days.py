"""Days of release that a page has fused to other words, or that stand beside another day or name."""

import pytest

from parsers.facts.heading import find_dateline, find_published
from parsers.sheet import lay_out

BODY = {
    "en": "The INTERPOL General Assembly takes place in Oslo. Delegates come from 150 countries.",
    "fr": "L’Assemblée générale d’INTERPOL se tient à Oslo. Les délégués viennent de 150 pays.",
    "es": "La Asamblea General de INTERPOL se celebra en Oslo. Los delegados vienen de 150 países.",
    "ar": "تنعقد الجمعية العامة للإنتربول في أوسلو. ويأتي المندوبون من 150 بلدا.",
}


@pytest.mark.parametrize(
    ("language", "head", "published"),
    [
        ("en", "NewsPolice chiefs meet in Oslo4 November 2031", "2031-11-04"),
        ("en", "Police chiefs meet in Oslo\n\nDate04 November 2031PR-055", "2031-11-04"),
        ("en", "Police chiefs meet in OsloTuesday, November 4, 2031 - 14:05", "2031-11-04"),
        ("en", "Police chiefs meet\n\nwww.harbournews.com 2031-11-04 03:12:40", "2031-11-04"),
        ("en", "Police chiefs meet\n\nTHE HARBOUR TRIBUNE – Tuesday 4 November 2031", "2031-11-04"),
        ("en", "Police chiefs meet\n\nEvent date: 3 November 2031", None),
        ("en", "Police chiefs meet\n\nDate of event: 3 November 2031", None),
        ("fr", "La ministre à Oslo\n\nDate de l’événement : 03.11.2031", None),
        ("fr", "La ministre à OsloMardi 4 Novembre 2031 - 14:05", "2031-11-04"),
        ("fr", "La ministre à Oslo\n\nTRIBUNE DU PORT – Mardi 4 novembre 2031", "2031-11-04"),
        ("es", "La ministra en Oslo4 de noviembre de 2031", "2031-11-04"),
        ("es", "La ministra en Oslo\n\nFecha del evento: 3 de noviembre de 2031", None),
        ("ar", "الوزيرة في أوسلو4 تشرين الثاني/نوفمبر 2031", "2031-11-04"),
        ("ar", "الوزيرة في أوسلو\n\nالثلاثاء 19 من رمضان 1453 هـ ـ 4 نوفمبر 2031", "2031-11-04"),
        ("ar", "الوزيرة في أوسلو\n\nالثلاثاء 4 نوفمبر 2031 الموافق 19 جمادى الآخرة 1453", "2031-11-04"),
    ],
)
def test_a_day_beside_other_words(language: str, head: str, published: str | None) -> None:
    fact = find_published(lay_out(f"{head}\n\n{BODY[language]}", language))
    assert (fact.value if fact else None) == published


@pytest.mark.parametrize(
    ("language", "line", "place"),
    [
        ("fr", "Oslo – Genève, 4 novembre 2031 – ", "Oslo – Genève"),
        ("ar", "الرياض - 19/06/1453هـ الموافق 04/11/2031م\n\n", "الرياض"),
    ],
)
def test_a_day_in_a_dateline_of_two(language: str, line: str, place: str) -> None:
    fact = find_dateline(lay_out(f"Oslo\n\n{line}{BODY[language]}", language))
    assert fact is not None
    assert (fact.value.place, fact.value.date) == (place, "2031-11-04")
