"""Verbs that open and end a session, in their tenses, and the days that are theirs and no other's."""

import pytest

from tests.parsers.session_days import days_told


@pytest.mark.parametrize(
    ("language", "head", "text", "start", "end"),
    [
        ("en", "OSLO, 7 November 2031 –", "ran from Monday to yesterday.", "2031-11-03", "2031-11-06"),
        ("en", "OSLO, 1 November 2031 –", "will kick off on Monday.", "2031-11-03", None),
        (
            "en",
            "OSLO, 8 November 2031 –",
            "is over. It opened on Monday 3 and closed on Thursday 6 November.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "en",
            "OSLO, 6 November 2031 – On Thursday, delegates closed",
            ", four days after opening it on Monday.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "en",
            "OSLO, 5 November 2031 –",
            "heard the results of Operation Seal, carried out from 1 to 12 October.",
            None,
            None,
        ),
        (
            "en",
            "OSLO, 5 November 2031 – The results of Operation Seal were told to",
            "in Oslo from 3 to 6 November.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "fr",
            "OSLO, 8 novembre 2031 –",
            "a siégé les lundi 3, mardi 4 et jeudi 6 novembre.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "fr",
            "OSLO, 24 octobre 2031 –",
            "débutera le 3 novembre. La clôture est fixée au 6 novembre.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "es",
            "OSLO, 29 de octubre de 2031 –",
            "empezará el 3 de noviembre y terminará el 6.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "es",
            "OSLO, 3 de noviembre de 2031 –",
            "comenzó hoy. Se prolongará hasta el jueves.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "es",
            "OSLO, 3 de noviembre de 2031 –",
            "comenzó hoy. Los debates se prolongarán hasta el 6.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "es",
            "OSLO, 1.º de noviembre de 2031 –",
            "sesiona del 28 de noviembre al 1.º de diciembre.",
            "2031-11-28",
            "2031-12-01",
        ),
        (
            "es",
            "OSLO, 7 de noviembre de 2031 – Ayer cayó el telón de",
            ", inaugurada el lunes.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "ar",
            "أوسلو، 1 نوفمبر 2031 –",
            "تنعقد ابتداء من يوم الاثنين ولمدة أربعة أيام.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "ar",
            "أوسلو، 5 نوفمبر 2031 –",
            "تنعقد بين الثالث والسادس من تشرين الثاني الجاري.",
            "2031-11-03",
            "2031-11-06",
        ),
        ("ar", "أوسلو، 5 نوفمبر 2031 –", "انطلقت الاثنين. وينتهي المندوبون غدا الخميس.", "2031-11-03", None),
        (
            "fr",
            "OSLO, 4 novembre 2031 – Hier matin, la ministre, Ada Roe, y a ouvert",
            "à Oslo.",
            "2031-11-03",
            None,
        ),
        (
            "en",
            "OSLO, 4 November 2031 – Yesterday the minister, Ada Roe, opened",
            "in Oslo.",
            "2031-11-03",
            None,
        ),
        ("es", "OSLO, 5 de noviembre de 2031 –", "tiene previsto concluir mañana.", None, "2031-11-06"),
        (
            "es",
            "OSLO, 6 nov 2031 – Ana Roe fue elegida al cierre de",
            ", inaugurada el pasado día 3 en la ciudad de Oslo.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "es",
            "6 de noviembre de 2031.- Ana Roe ha sido elegida hoy en",
            ", que ha concluido en Oslo.",
            None,
            "2031-11-06",
        ),
        (
            "es",
            "OSLO, 7 de noviembre de 2031 –",
            "fue organizada por la Policía de Investigaciones entre el 3 y el 6 de noviembre.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "ar",
            "أوسلو، 4 نوفمبر 2031 –",
            "تنعقد بأوسلو ما بين ثالث وسادس نونبر الجاري.",
            "2031-11-03",
            "2031-11-06",
        ),
    ],
)
def test_days_of_verbs_that_open_and_end(
    language: str, head: str, text: str, start: str | None, end: str | None
) -> None:
    assert days_told(language, text, head) == (start, end)
