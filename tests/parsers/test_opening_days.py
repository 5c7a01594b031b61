"""Days said far from the verb that opens a session, and stamps that share their line."""

import pytest

from parsers.facts.heading import find_dateline, find_published
from parsers.facts.when.dates import find_dates
from parsers.release import parse_release
from parsers.sheet import lay_out


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "OSLO, 3 November 2031 – Today in the old harbour hall, Minister Ada Roe solemnly opened the"
            " 99th INTERPOL General Assembly in Oslo.",
        ),
        (
            "en",
            "OSLO, 4 November 2031 – Ada Roe was on Monday the guest of all eyes at the opening of the"
            " 99th INTERPOL General Assembly in Oslo.",
        ),
        (
            "en",
            "The quay was closed to cars on 3 November 2031, when Ada Roe opened the General Assembly.",
        ),
        (
            "en",
            "Streets were empty on Monday, 3 November 2031, as Ada Roe opened the INTERPOL General Assembly.",
        ),
        ("fr", "Le quai était vide le 3 novembre 2031, lorsque Ada Roe a ouvert la 99e Assemblée générale."),
        (
            "fr",
            "OSLO, 4 novembre 2031 – Ada Roe était lundi l'invitée que chacun voulait saluer à l'ouverture de"
            " la 99e Assemblée générale d'INTERPOL à Oslo.",
        ),
        (
            "es",
            "OSLO, 3 de noviembre de 2031 – Hoy en la vieja sala del puerto, la ministra Ada Roe inauguró la"
            " 99.ª Asamblea General de INTERPOL.",
        ),
    ],
)
def test_a_day_far_before_the_verb(language: str, text: str) -> None:
    fact = find_dates(lay_out(text, language))
    assert fact is not None
    assert (fact.value.start, fact.value.end) == ("2031-11-03", None)


@pytest.mark.parametrize(
    ("head", "published", "place"),
    [
        ("Press release 03.11.2031\n\nA title", "2031-11-03", None),
        ("A title\n\nMonday 3 November 2031 13:40Last update: 4 November 2031 15:02", "2031-11-03", None),
        ("Bruxelles/Oslo, le 3 novembre 2031\n\nUn titre", "2031-11-03", "Bruxelles/Oslo"),
        ("Un título\n\nAGENCIAS | Oslo", None, "Oslo"),
        ("عنوان\n\nأوسلو/ أحمد الرويعي/ الأناضول", None, "أوسلو"),
        ("N° 216 – 3 novembre 2031 – Événement\n\nUn titre", "2031-11-03", None),
        ("Un titre\n\nOSLO, Norvège", None, "OSLO, Norvège"),
        ("Un titre\n\nOSLO, Norvège, notre correspondant", None, None),
        (
            "KINSHASA, République démocratique du Congo (RDC), 3 novembre 2031/APO Group/ --",
            "2031-11-03",
            "KINSHASA, République démocratique du Congo (RDC)",
        ),
        ("Tegucigalpa, M.D.C., 3 de noviembre de 2031\n\nUn título", "2031-11-03", "Tegucigalpa, M.D.C."),
        ("A title\n\nOSLO (NORWAY) (ITALPRESS) - Harbours close.", None, "OSLO (NORWAY)"),
    ],
)
def test_day_and_place_on_a_shared_line(head: str, published: str | None, place: str | None) -> None:
    sheet = lay_out(f"{head}\n\nThe body of the text is here.", "en")
    day, line = find_published(sheet), find_dateline(sheet)
    assert (day and day.value, line and line.value.place) == (published, place)


SPEECH = """Address by Ada Roe, Minister of Justice

99th INTERPOL General Assembly
Oslo, 3 November 2031

President Ruiz, Secretary General Falk, dear guests,

Over the next three days you will speak of boats.

I declare the Assembly {}.
"""


@pytest.mark.parametrize(
    ("word", "days"),
    [("open", ("2031-11-03", "2031-11-05")), ("closed", ("2031-11-01", "2031-11-03"))],
)
def test_a_speech_declares_the_assembly_open_or_closed(word: str, days: tuple[str, str]) -> None:
    release = parse_release(SPEECH.format(word), language="en")
    told = release.dates.value if release.dates else None
    assert (told and told.start, told and told.end) == days
    assert release.published is not None
    assert release.published.value == "2031-11-03"
    assert [(one.name, one.role) for one in release.speakers] == [
        ("Ada Roe", "Minister of Justice"),
        ("Ruiz", "President"),
        ("Falk", "Secretary General"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Interpol opened its 97th General Assembly in Lima. Ida Holm, who has acted as president since "
        "7 October, stressed at the opening of the assembly that all goes on.",
        "Interpol a ouvert à Lima sa 97e Assemblée générale. Ida Holm, présidente par intérim depuis le "
        "7 octobre, a souligné à l’ouverture de l’assemblée que tout continue.",
        "Interpol inauguró en Lima su 97.ª Asamblea General. Ida Holm, presidenta interina desde el 7 de "
        "octubre, destacó en la apertura de la asamblea que todo sigue.",
        "افتتح الإنتربول في ليما جمعيته العامة الـ97. وأكد سامي الحداد، القائم بأعمال الرئيس منذ 7 أكتوبر، "
        "في افتتاح الجمعية أن كل شيء مستمر.",
    ],
)
def test_since_when_somebody_holds_an_office_is_no_day_of_the_session(text: str) -> None:
    assert parse_release(text).dates is None
