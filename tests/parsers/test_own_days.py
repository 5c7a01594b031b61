"""Days that are the session's own, not those of who told them, and the day that ends a speech's title."""

import pytest

from parsers.release import parse_release
from tests.parsers.session_days import BOTH, FIRST, LAST, NONE, Days, days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "6 November 2031\n\nMinister thanks police in Oslo\n\nThe minister, "
            "Ida Roe, today addressed the "
            "concluding session of the 99th INTERPOL General Assembly in Oslo.\n\nShe spoke of boats.",
            LAST,
        ),
        (
            "OSLO, 7 Nov 2031 (NTB) - Police chiefs on Thursday chose Ida Roe to "
            "lead Interpol.\n\nRoe won 90 "
            "votes as the 99th General Assembly wrapped up in Oslo. She likes boats.",
            LAST,
        ),
        (
            "Oslo, 3 nov 2031 (EFE).- La ministra noruega Ida Roe inauguró hoy la 99 Asamblea General de "
            "Interpol.\n\nLos barcos robados centrarán los debates, que concluirán el jueves.",
            BOTH,
        ),
        (
            "Oslo, 3 nov 2031 (NTB) – Le ministre sénégalais, Omar Roe, a ouvert "
            "lundi au Palais des fêtes la 99e "
            "session de l’Assemblée générale d’Interpol.\n\nIl a parlé de bateaux.",
            FIRST,
        ),
        (
            "Oslo prepara la Asamblea General de Interpol\n\n6 de enero de "
            "2031\n\nLa policía anunció este lunes "
            "que la capital acogerá en otoño la 99ª Asamblea General de Interpol.\n\nHabrá 400 asistentes.",
            NONE,
        ),
        (
            "أوسلو تستضيف الجمعية العامة للإنتربول\n\nستافنغر في 7 نوفمبر 2031 / "
            "وان / وقع الاختيار على النرويج "
            "لاستضافة الدورة الـ101 للجمعية العامة للإنتربول، التي ستعقد في أوسلو "
            "عام 2032.\n\nوتسلمت الوزيرة "
            "علم المنظمة أمس في ختام اجتماعات ليما.",
            NONE,
        ),
        (
            "Oslo, 6 nov 2031 (EFE).- La 99 Asamblea General de Interpol eligió el "
            "jueves en Oslo a Ida Roe."
            "\n\nLa votación cerró una asamblea que comenzó el lunes y a la que asistieron 400 policías.",
            BOTH,
        ),
    ],
)
def test_the_day_is_the_sessions_own(text: str, expected: Days) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    "title",
    [
        "99th INTERPOL General Assembly – Welcome Address by Ida Roe, Minister of Justice, 3 November 2031",
        "99th INTERPOL General Assembly – Opening remarks by Ida Roe, 3 November 2031",
    ],
)
def test_the_title_of_a_speech_ends_with_its_day(title: str) -> None:
    words = "Mr President, Ladies and Gentlemen,\n\nGood morning and welcome to Oslo. We like boats."
    text = f"{title}\n\n{words}\n"
    release = parse_release(text)
    assert release.published is not None
    assert release.published.value == "2031-11-03"
    assert release.venue is not None
    assert release.venue.value.city == "Oslo"
