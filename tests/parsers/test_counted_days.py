"""Days that are counted from the day of release, and where a release says that day itself."""

import pytest

from parsers.facts.heading import find_dateline, find_published
from parsers.facts.when.counted_days import read_dates
from parsers.languages import LANGUAGES
from parsers.sheet import lay_out
from tests.parsers.session_days import NONE, days_told


@pytest.mark.parametrize(
    ("language", "head", "text", "start", "end"),
    [
        ("en", "OSLO, 3 November 2031 –", "runs from Monday to Thursday.", "2031-11-03", "2031-11-06"),
        (
            "en",
            "OSLO, 30 October 2031 –",
            "will sit next week from Monday to Thursday.",
            "2031-11-03",
            "2031-11-06",
        ),
        ("en", "OSLO, 7 November 2031 –", "sat from Monday through Thursday.", "2031-11-03", "2031-11-06"),
        (
            "en",
            "OSLO, 4 November 2031 –",
            "began its four-day session yesterday.",
            "2031-11-03",
            "2031-11-06",
        ),
        ("en", "OSLO, 4 November –", "began its four-day session today.", "XXXX-11-04", "XXXX-11-07"),
        (
            "en",
            "OSLO, 7 November 2031 –",
            "closed on Thursday after four days of work.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "en",
            "OSLO, 4 November 2031 –",
            ", which opened on Monday, will conclude on Friday.",
            "2031-11-03",
            "2031-11-07",
        ),
        (
            "en",
            "OSLO, 4 November 2031 –",
            "will open here next Monday and run until Thursday.",
            "2031-11-10",
            "2031-11-13",
        ),
        (
            "en",
            "OSLO, 4 November 2031 –",
            "opened on Monday. It closes on the 6th.",
            "2031-11-03",
            "2031-11-06",
        ),
        ("en", "OSLO, 4 November 2031 –", "gets under way on Wednesday.", "2031-11-05", None),
        ("en", "OSLO, 4 November 2031 –", "meets from today to Friday.", "2031-11-04", "2031-11-07"),
        (
            "en",
            "OSLO, 4 November 2031 –",
            "sat from Tuesday to Friday last week.",
            "2031-10-28",
            "2031-10-31",
        ),
        ("en", "OSLO, 4 November 2031 –", "entered its second day on Tuesday.", "2031-11-03", None),
        (
            "en",
            "OSLO, 5 November 2031 – Ida Roe spoke on Tuesday. She did so at the opening ceremony of",
            "in Oslo.",
            "2031-11-04",
            None,
        ),
        (
            "en",
            "OSLO, 4 November 2031 – Ida Roe was elected on Monday. The vote came on the last day of",
            "in Oslo.",
            None,
            "2031-11-03",
        ),
        (
            "fr",
            "OSLO, 5 novembre 2031 – La ministre l’a dit mardi à la cérémonie d’ouverture de",
            "à Oslo. Elle s’achève vendredi.",
            "2031-11-04",
            "2031-11-07",
        ),
        (
            "es",
            "OSLO, 5 de noviembre de 2031 – La ministra lo dijo el martes en la ceremonia inaugural de",
            "en Oslo. Concluirá el viernes.",
            "2031-11-04",
            "2031-11-07",
        ),
        ("ar", "أوسلو، 5 نوفمبر 2031 –", "دخلت اليوم في يومها الثاني.", "2031-11-04", None),
        (
            "en",
            "OSLO, Nov 4 (AFP) – Ida Roe opened on Monday the 97th session of",
            "which Oslo hosts until Thursday.",
            "XXXX-11-04",
            "XXXX-11-07",
        ),
        (
            "en",
            "OSLO, 6 November 2031 – Ida Roe won 61% of the votes at the end of a three-day session of",
            "in Oslo.",
            "2031-11-04",
            "2031-11-06",
        ),
        ("fr", "OSLO, 3 novembre 2031 –", "siège du lundi au jeudi.", "2031-11-03", "2031-11-06"),
        ("fr", "OSLO, 3 novembre 2031 –", "siège du 3 au 6 du mois courant.", "2031-11-03", "2031-11-06"),
        ("fr", "OSLO, 4 novembre 2031 –", "ouverte lundi, prendra fin jeudi.", "2031-11-03", "2031-11-06"),
        ("fr", "OSLO, 3 novembre 2031 –", "siège du 3 novembre au 6, à Oslo.", "2031-11-03", "2031-11-06"),
        ("fr", "OSLO, 7 novembre 2031 –", "a refermé ses portes jeudi soir.", None, "2031-11-06"),
        ("fr", "OSLO, 5 novembre 2031 –", "a voté à son troisième jour.", "2031-11-03", None),
        ("en", "OSLO, 5 November 2031 –", "voted on its third day.", "2031-11-03", None),
        ("fr", "OSLO, 30 octobre 2031 –", "s’ouvrira lundi, se refermera jeudi.", "2031-11-03", "2031-11-06"),
        ("fr", "Oslo, 30 octobre 2031 - Du 3 au 6 novembre,", "siège à Oslo.", "2031-11-03", "2031-11-06"),
        ("fr", "Oslo", "s’ouvre le 3 novembre 2031 et prendra fin jeudi.", "2031-11-03", "2031-11-06"),
        ("fr", "OSLO, 2 novembre 2031 –", "s’apprête. Demain s’ouvre la session.", "2031-11-03", None),
        ("fr", "OSLO, 4 novembre 2031 –", "a démarré la veille à Oslo.", "2031-11-03", None),
        (
            "fr",
            "OSLO, 5 novembre 2031 –",
            "siège depuis lundi. Elle durera jusqu’au 6.",
            "2031-11-03",
            "2031-11-06",
        ),
        (
            "fr",
            "OSLO, 28 octobre 2031 –",
            "siégera dans six jours, et jusqu’au 6 novembre.",
            None,
            "2031-11-06",
        ),
        ("fr", "OSLO, 6 novembre 2031 –", "s’est conclue ce soir à Oslo.", None, "2031-11-06"),
        ("fr", "30 octobre 2031 - Réunie du 3 au 6 novembre,", "vote.", "2031-11-03", "2031-11-06"),
        ("es", "OSLO, 3 de noviembre de 2031 –", "sesiona de lunes a jueves.", "2031-11-03", "2031-11-06"),
        ("es", "OSLO, 3 de noviembre –", "sesiona del 3 al 6 de este mes.", "XXXX-11-03", "XXXX-11-06"),
        ("es", "OSLO, 3/11/2031.-", "sesiona del 3 al 6 del presente mes.", "2031-11-03", "2031-11-06"),
        (
            "es",
            "OSLO, 6 de noviembre de 2031 –",
            "terminó hoy tras cuatro días de trabajo.",
            "2031-11-03",
            "2031-11-06",
        ),
        ("ar", "أوسلو، 3 نوفمبر 2031 –", "تنعقد من الاثنين إلى الخميس.", "2031-11-03", "2031-11-06"),
        ("ar", "أوسلو، 3 نوفمبر 2031 –", "تنعقد من 3 إلى 6 من الشهر الجاري.", "2031-11-03", "2031-11-06"),
        ("ar", "أوسلو، 7 نوفمبر 2031 –", "اختتمت أمس بعد أربعة أيام من العمل.", "2031-11-03", "2031-11-06"),
    ],
)
def test_days_counted_from_the_day_of_release(
    language: str, head: str, text: str, start: str | None, end: str | None
) -> None:
    assert days_told(language, text, head) == (start, end)


@pytest.mark.parametrize(
    ("language", "text", "published", "place"),
    [
        ("en", "A title\n\n(Oslo, Norway – 3 November 2031) – Body.", "2031-11-03", "Oslo, Norway"),
        ("en", "A title\n\n[Oslo, 3 November 2031] Body.", "2031-11-03", "Oslo"),
        (
            "en",
            "A title\n\nThe body of it is here.\n\nMore of it.\n\nEnds/Monday, 3 November 2031",
            "2031-11-03",
            None,
        ),
        ("en", "A title\n\n3 November 2031, Oslo – Body.", "2031-11-03", "Oslo"),
        ("en", "A title\n\nBy Ada Roe, 3 November 2031\n\nBody.", "2031-11-03", None),
        ("en", "Harbour Ministry, 3 November 2031\n\nA title\n\nBody.", "2031-11-03", None),
        ("en", "A title\n\nFor immediate release: November 3, 2031\n\nBody.", "2031-11-03", None),
        ("en", "A title\n\n2031/11/03 15:30\n\nBody.", "2031-11-03", None),
        ("en", "A title\n\n3 November 2031 (Last updated 5 November 2031)\n\nBody.", "2031-11-03", None),
        (
            "en",
            "A title\n\nSource: Harbour Wire | 2031-11-03 20:14:07 | Editor: Roe\n\nOSLO, Nov. 3 – Body.",
            "2031-11-03",
            "OSLO",
        ),
        (
            "en",
            "A title\n\nUpdated 9 November 2031\nFirst published 3 November 2031\n\nBody.",
            "2031-11-03",
            None,
        ),
        (
            "en",
            "A title\n\nPosted on 3 November 2031 by the press office | 2 comments\n\nBody.",
            "2031-11-03",
            None,
        ),
        (
            "en",
            "A title\n\nPublished: 3 November 2031\nLast updated: 9 November 2031\n\nBody.",
            "2031-11-03",
            None,
        ),
        ("en", "Joint statement | 3 November 2031\n\nA title\n\nBody.", "2031-11-03", None),
        ("en", "A title\n\nA body.\n\nPRESS OFFICE\n3 NOVEMBER 2031\n", "2031-11-03", None),
        (
            "en",
            "A title\n\nThe body.\n\nMore.\n\nStill more.\n\n3 November 2031\n\nA.\n\n4 November 2031\n\nB.",
            None,
            None,
        ),
        ("en", "Lima, Nov. 3. The minister spoke of her plans for the meeting.\n", "XXXX-11-03", "Lima"),
        ("fr", "Paris, le 3 novembre 2031\n\nUn titre\n\nLe texte.", "2031-11-03", "Paris"),
        (
            "fr",
            "Un titre\n\nLe 3 novembre 2031 – Ottawa (Ontario)\n\nLe texte.",
            "2031-11-03",
            "Ottawa (Ontario)",
        ),
        (
            "fr",
            "Ottawa (Ontario) – Le 3 novembre 2031 – La ministre parle.\n",
            "2031-11-03",
            "Ottawa (Ontario)",
        ),
        ("en", "Police meet\n\nOslo (Norway), 3 November 2031\n\nThe text.", "2031-11-03", "Oslo (Norway)"),
        ("en", "Speech by Ana Roe\nOslo, 3 November 2031\n\nThe text.", "2031-11-03", None),
        ("en", "18:42 GMT, 03/03/2031\n\nOSLO, March 3 (XYZ) - The text.", "2031-03-03", "OSLO"),
        ("en", "MINISTRY OF JUSTICE (MOJ)\n\n3 November 2031\n\nThe text.", "2031-11-03", None),
        ("es", "Un titular\n\nMadrid, 03/11/2031.- La ministra habló.\n", "2031-11-03", "Madrid"),
        (
            "es",
            "Un titular\n\nEl texto.\n\nSantiago, 3 de noviembre de 2031\nComunicaciones\n",
            "2031-11-03",
            None,
        ),
        ("es", "10:15 | Lima, nov. 3. La ministra habló.\n\nPublicado: 03/11/2031\n", "2031-11-03", "Lima"),
        (
            "ar",
            "عنوان\n\nدبي في 3 نوفمبر / وام / بدأت الأعمال.\n\nآخر تحديث: 03/11/2031\n",
            "2031-11-03",
            "دبي",
        ),
        ("ar", "الرباط، الاثنين 3 نونبر 2031\n\nعنوان\n\nالنص.", "2031-11-03", "الرباط"),
    ],
)
def test_day_and_place_of_release(language: str, text: str, published: str | None, place: str | None) -> None:
    sheet = lay_out(text, language)
    day, line = find_published(sheet), find_dateline(sheet)
    assert (day and day.value, line and line.value.place) == (published, place)


@pytest.mark.parametrize(
    ("language", "head", "text"),
    [
        ("en", "OSLO, 3 November 2031 –", "will vote on Thursday, the last day of the meeting."),
        ("en", "OSLO, 6 November 2031 –", "heard a farewell on its closing day."),
        ("en", "OSLO, 3 November 2031 –", "runs to 6 November."),
        ("fr", "OSLO, 3 novembre 2031 –", "choisira jeudi, dernier jour de la session, son président."),
        ("fr", "OSLO, 3 novembre 2031 –", "ouvre des travaux qui prendront fin le jeudi 6 novembre."),
        ("fr", "OSLO, 6 novembre 2031 –", "a vu le rideau tomber jeudi."),
        ("es", "OSLO, 3 de noviembre de 2031 –", "votará el jueves, último día de la reunión."),
        (
            "es",
            "OSLO, 3 de noviembre de 2031 –",
            'empezó hoy. "Nada temo", dijo Ana Vela, elegida hasta el jueves, último día de la reunión.',
        ),
        ("es", "OSLO, 3 de noviembre de 2031 –", "se desarrolla hasta el día 6."),
        ("es", "OSLO, 6 de noviembre de 2031 –", "llegó hoy a su fin."),
        ("es", "OSLO, 6 de noviembre de 2031 –", "vivió este jueves su última jornada."),
        ("ar", "أوسلو، 3 نوفمبر 2031 –", "تستمر أعمالها حتى السادس من الشهر الجاري."),
        ("ar", "أوسلو، 3 نوفمبر 2031 –", "تنتخب رئيسها يوم الخميس في آخر أيام الدورة."),
    ],
)
def test_the_last_day(language: str, head: str, text: str) -> None:
    assert days_told(language, text, head)[1] == "2031-11-06"


def test_a_last_day_to_come_is_not_the_day_of_release() -> None:
    told = "will choose a president on the last day of the session."
    assert days_told("en", told, "OSLO, 3 November 2031 –") == NONE


def test_no_day_is_counted_that_no_calendar_has() -> None:
    english = LANGUAGES["en"]
    for known, told in (("28 november 2031", "closes on the 31st"), ("28 february 2031", "ends on the 30th")):
        assert read_dates((known, told), english) is None
    assert read_dates(("31 december", "published 9999-12", "closes tomorrow"), english) is not None
