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
        ("en", "Police chiefs meet\n\nEnglish.harbournews.net 2031-11-04 03:12:40", "2031-11-04"),
        ("en", "Police chiefs meet\n\nTHE HARBOUR TRIBUNE – Tuesday 4 November 2031", "2031-11-04"),
        ("en", "APIA, SAMOA; 4 November 2031: Samoa speaks for small police services.", "2031-11-04"),
        ("en", "Police chiefs meet\n\n4 November 2031 – (Oslo) The commissioner left.", "2031-11-04"),
        ("en", "Police chiefs meet\n\n1 January 1970", None),
        ("en", "Police chiefs meet\n\n1970-01-01 03:12", None),
        ("ar", "لقاء القادة\n\nتحرير:سالم الراوي ٤ نوفمبر ٢٠٣١ - ٠١:١٤ م", "2031-11-04"),
        ("ar", "لقاء القادة\n\nكتب: سالم الراوي 4 نوفمبر 2031 - 01:14 م", "2031-11-04"),
        ("ar", "لقاء القادة\n\n1 يناير 1970\n12:35 م", None),
        ("ar", "لقاء القادة\n\n2 يناير 2032\n12:35 م", "2032-01-02"),
        ("en", "General News of Tuesday, 4 November 2031\n\nPolice chiefs meet", "2031-11-04"),
        ("fr", "Actualités of Tuesday, 4 November 2031\n\nLe port en réseau", "2031-11-04"),
        (
            "fr",
            "Le port en réseau\n\nRédigé par lagune.net le Mardi 4 Novembre 2031 à 17:55 | | 0 remarque(s)|",
            "2031-11-04",
        ),
        ("fr", "Le Port Hebdo\n\nN° 216 – 4 novembre 2031 – Événement\n\nLe port en réseau", "2031-11-04"),
        ("es", "Quito pide una base\n\nPor Ana Roe\n14 de noviembre de 2031, 3:42 p. m.", "2031-11-14"),
        ("es", "EL PUERTO\nSábado 4 de noviembre de 203109:15\n\nQuito pide una base", "2031-11-04"),
        ("es", "Quito pide una base\n\nPor Ana Roe. 14 noviembre, 2031 - 10:12 p. m.", "2031-11-14"),
        (
            "es",
            "Quito pide una base\n\n14 de noviembre de 2031.- El comisario ha sido elegido.",
            "2031-11-14",
        ),
        ("es", "14 noviembre 2031 / Tráfico de fauna\n\nSe comprometen", "2031-11-14"),
        ("es", "Quito pide una base\n\nPor Ana Roe14/11/2031", "2031-11-14"),
        (
            "fr",
            "Un titre\n\nCe contenu a été publié le 14 novembre 2031 - 18:1214 novembre 2031",
            "2031-11-14",
        ),
        ("fr", "Le port ferme\n\n14/11/2031 21:14Les rideaux sont tombés sur le port.", "2031-11-14"),
        ("en", "DATE=11/14/2031\nTYPE=REPORT\n\nPolice chiefs meet", "2031-11-14"),
        ("en", "Tuesday 4 November 2031, No. 10412\n\nPolice chiefs meet", "2031-11-04"),
        ("es", "Martes, 4 de noviembre de 2031. INTERNACIONAL\n\nJefes de policía en Oslo", "2031-11-04"),
        ("ar", "محليات\nالأربعاء 10 نوفمبر 2031 م - العدد 10412\n\nاجتماع", "2031-11-10"),
        ("ar", "الثلاثـاء 04 شعبـان 1454 هـ 04 نوفمبر 2031 العدد 9072\n\nاجتماع", "2031-11-04"),
        ("en", "Oslo, November 4 (QNA) - The Assembly is held from 3 to 6 November 2031.", "2031-11-04"),
        ("en", "Oslo, November 4 (QNA) - It was held in November 2030.", "XXXX-11-04"),
        ("en", "Police chiefs meet\n\nEvent date: 3 November 2031", None),
        ("en", "Police chiefs meet\n\nDate of event: 3 November 2031", None),
        ("fr", "La ministre à Oslo\n\nDate de l’événement : 03.11.2031", None),
        ("fr", "La ministre à OsloMardi 4 Novembre 2031 - 14:05", "2031-11-04"),
        ("fr", "La ministre à Oslo\n\nTRIBUNE DU PORT – Mardi 4 novembre 2031", "2031-11-04"),
        ("fr", "La ministre à OsloPublié le 2031-11-04 | Le Quotidien du Port", "2031-11-04"),
        ("en", "Police chiefs meet in OsloPublished on 4 November 2031 | Tribune", "2031-11-04"),
        ("fr", "Communiqué de la Police du Port (04.11.2031)\n\nLa ministre à Oslo", "2031-11-04"),
        ("fr", "Réunion des ministres à Oslo (04.11.2031)\n\nLa ministre à Oslo", None),
        ("es", "La ministra en Oslo4 de noviembre de 2031", "2031-11-04"),
        ("es", "La ministra en Oslo\n\nFecha del evento: 3 de noviembre de 2031", None),
        ("ar", "الوزيرة في أوسلو4 تشرين الثاني/نوفمبر 2031", "2031-11-04"),
        ("ar", "الوزيرة في أوسلو\n\nالثلاثاء 19 من رمضان 1453 هـ ـ 4 نوفمبر 2031", "2031-11-04"),
        ("ar", "الوزيرة في أوسلو\n\nالثلاثاء 4 نوفمبر 2031 الموافق 19 جمادى الآخرة 1453", "2031-11-04"),
        ("ar", "الوزيرة في أوسلو\n\nنُشر: 20:15-4 نوفمبر 2031 م ـ 19 جمادى الآخرة 1453 هـ", "2031-11-04"),
        ("ar", "أخبار / العدد 1207الثلاثاء 4 نوفمبر 2031\n\nالوزيرة في أوسلو", "2031-11-04"),
        ("en", "Harbour News / No. 1207Tuesday 4 November 2031\n\nPolice chiefs meet", "2031-11-04"),
        ("en", "Press Release No. 12/2031 of 4 November 2031\n\nPolice chiefs meet", "2031-11-04"),
        ("fr", "La ministre à Oslo\n\nCommuniqué n° 12/2031 du 4 novembre 2031", "2031-11-04"),
        ("es", "La ministra en Oslo\n\nMartes, 04 Noviembre 2031 09:12 Escrito por Ada Roe", "2031-11-04"),
        ("ar", "الوزيرة في أوسلو\n\nالثلاثاء 04/11/2031 الساعة 14:20", "2031-11-04"),
        ("en", "Police chiefs meet\n\nResolution No. 12 – 4 November 2031: what it says of ports.", None),
    ],
)
def test_a_day_beside_other_words(language: str, head: str, published: str | None) -> None:
    fact = find_published(lay_out(f"{head}\n\n{BODY[language]}", language))
    assert (fact.value if fact else None) == published


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("OSLO: ", "OSLO"),
        ("Oslo (Norway): ", "Oslo (Norway)"),
        ("Oslo: a city between two hills: ", "Oslo"),
        ("Oslo in November: ", None),
        ("Norway: ", None),
    ],
)
def test_a_city_before_a_colon(line: str, place: str | None) -> None:
    fact = find_dateline(lay_out(f"Police\n\n4 November 2031\n\n{line}{BODY['en']}", "en"))
    assert (fact.value.place if fact else None) == place


@pytest.mark.parametrize(
    ("language", "line", "place"),
    [
        ("fr", "Oslo – Genève, 4 novembre 2031 – ", "Oslo – Genève"),
        ("en", "OSLO, Norway – 4 November 2031: ", "OSLO, Norway"),
        ("en", "OSLO (AP) — November 4, 2031: ", "OSLO"),
        ("en", "Oslo - November 4, 2031. ", "Oslo"),
        ("en", "(Oslo) Tuesday, 4 November 2031: ", "Oslo"),
        ("en", "4 November 2031 (Oslo) – ", "Oslo"),
        ("es", "(Oslo, 4/11/2031). ", "Oslo"),
        ("ar", "أوسلو، النرويج - 4 نوفمبر 2031م: ", "أوسلو، النرويج"),
        ("ar", "أوسلو في 4 نوفمبر/ تشرين الثاني 2031 (وكالات) - ", "أوسلو"),
        ("ar", "الرياض - 19/06/1453هـ الموافق 04/11/2031م\n\n", "الرياض"),
    ],
)
def test_a_day_in_a_dateline_of_two(language: str, line: str, place: str) -> None:
    fact = find_dateline(lay_out(f"Oslo\n\n{line}{BODY[language]}", language))
    assert fact is not None
    assert (fact.value.place, fact.value.date) == (place, "2031-11-04")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("أوسلو 4-11 (سونا) - ", "XXXX-11-04"),
        ("أوسلو 4 - 11 - 2031 ومع - ", "2031-11-04"),
        ("أوسلو - 4 - 11 (كونا) -- ", "XXXX-11-04"),
        ("أوسلو (سونا) - ", None),
    ],
)
def test_a_day_in_figures_before_a_wire(line: str, day: str | None) -> None:
    fact = find_dateline(lay_out(f"الوزيرة في أوسلو\n\n{line}{BODY['ar']}", "ar"))
    assert fact is not None
    assert (fact.value.place, fact.value.date) == ("أوسلو", day)
