"""Last sittings, speeches that close, days of preparations and of who told it, leads that say the day."""

import pytest

from parsers.release import parse_release
from tests.parsers.session_days import BOTH, FIRST, LAST, NONE, Days, days, published


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "6 November 2031\n\nOSLO - Delegates to the 99th INTERPOL General Assembly used the final "
            "sitting to pick three auditors.\n\nThe work goes on in Lyon.",
            LAST,
        ),
        (
            "OSLO, Nov 6, 2031 (Reuters) - Harbour police were thanked on Thursday at the last plenary of "
            "the 99th Interpol General Assembly.\n\nShips sounded their horns.",
            LAST,
        ),
        (
            "OSLO, Nov 5, 2031 (Reuters) - The final sitting of the Interpol General Assembly will vote on "
            "the budget.\n\nShips sounded their horns.",
            NONE,
        ),
        (
            "OSLO, 6 novembre 2031 – Les délégués ont adopté quatre résolutions lors de la dernière séance "
            "de la 99e Assemblée générale d’INTERPOL.\n\nLe ministre les a remerciés.",
            LAST,
        ),
        (
            "OSLO, 6 nov 2031 (Europa Press) – La decisión se tomó este jueves en "
            "la última sesión de la 99 "
            "Asamblea General de Interpol, abierta el lunes.\n\nEl ministro les dio las gracias.",
            BOTH,
        ),
        (
            "أوسلو، 6 نوفمبر 2031 – اعتمد المندوبون في الجلسة الأخيرة من الجمعية العامة للإنتربول أربعة "
            "قرارات.\n\nوشكرهم الوزير.",
            LAST,
        ),
        (
            "OSLO, 2 November 2031 – The Executive Committee of INTERPOL held its final sitting before the "
            "99th General Assembly.\n\nIt spoke of boats.",
            NONE,
        ),
    ],
)
def test_the_last_sitting_is_on_the_day_of_release(text: str, expected: Days) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        ("Closing address by Ada Roe, Minister of Justice", "You worked hard.", LAST),
        ("Address by Ada Roe, Minister of Justice", "I declare the 99th General Assembly closed.", LAST),
        ("Welcome Address by Ada Roe, Minister of Justice", "I wish you a fruitful meeting.", NONE),
        ("Keynote speech by Ada Roe, Minister of Justice", "I wish you a fruitful meeting.", NONE),
    ],
)
def test_an_address_says_itself_whether_it_opens_or_closes(title: str, words: str, expected: Days) -> None:
    head = "99th INTERPOL General Assembly, Oslo, 6 November 2031"
    text = f"{title}\n{head}\n\nMr President,\nLadies and gentlemen,\n\n{words}\n"
    assert (published(text), days(text)) == ("2031-11-06", expected)


@pytest.mark.parametrize(
    ("title", "host", "to", "words", "expected"),
    [
        ("Palabras de Ada Roe", "Clausura de la 99 Asamblea General de la INTERPOL\nOslo, 6 de noviembre "
         "de 2031", "Señoras y señores delegados:", "Declaro concluidos los trabajos.", LAST),
        ("Palabras de bienvenida de Ada Roe", "99 Asamblea General de la INTERPOL\nOslo, 6 de noviembre "
         "de 2031", "Señoras y señores delegados:", "Gracias por venir.", NONE),
        ("Discours de clôture de Mme Ada Roe", "99e Assemblée générale d’INTERPOL\nOslo, le 6 novembre "
         "2031", "Mesdames et Messieurs,", "Vous avez bien travaillé.", LAST),
        ("Discours de bienvenue de Mme Ada Roe", "99e Assemblée générale d’INTERPOL\nOslo, le 6 novembre "
         "2031", "Mesdames et Messieurs,", "Vous êtes ici chez vous.", NONE),
    ],
)  # fmt: skip
def test_a_closing_speech(title: str, host: str, to: str, words: str, expected: Days) -> None:
    assert days(f"{title}\n{host}\n\n{to}\n\n{words}\n") == expected


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, 5 January 2031 - The Oslo Police on Monday launched the website "
        "of the 99th INTERPOL General "
        "Assembly, due in November.\n\nAda Roe showed the logo.",
        "OSLO, 5 January 2031 - Preparations for the 99th INTERPOL General Assembly began today.\n\n"
        "Ada Roe showed a map.",
        "OSLO, 5 janvier 2031 – La police a lancé lundi les préparatifs de la 99e Assemblée générale "
        "d’INTERPOL, qui aura lieu en novembre à Oslo.\n\nAda Roe a montré un plan.",
        "OSLO, 5 de enero de 2031 – La policía inició hoy los preparativos de la 99 Asamblea General de "
        "INTERPOL, que se celebrará en noviembre en Oslo.\n\nAda Roe mostró un plano.",
        "أوسلو، 5 يناير 2031 – بدأت اليوم التحضيرات للجمعية العامة للإنتربول التي ستعقد في نوفمبر في "
        "أوسلو.\n\nوعرضت الوزيرة الخطة.",
        "LIMA, November 7, 2031 (QNA) - Norway was selected to host the 101st session of the INTERPOL "
        "General Assembly, to be held in Oslo in 2033, the Ministry of Interior said Friday.\n\nAll voted.",
        "LIMA, 7 novembre 2031 – La 101e Assemblée générale d’INTERPOL se "
        "tiendra en 2033 à Oslo, a annoncé "
        "vendredi le ministère.\n\nLes délégués ont voté.",
        "LIMA, 7 de noviembre de 2031 – La 101 Asamblea General de INTERPOL se celebrará en 2033 en Oslo, "
        "informó este viernes el ministerio.\n\nLos delegados votaron.",
        "ليما، 7 نوفمبر 2031 – ستعقد الدورة 101 للجمعية العامة للإنتربول في أوسلو عام 2033، حسبما أعلنت "
        "الوزارة الجمعة.\n\nوصوت المندوبون.",
    ],
)
def test_a_day_of_preparations_or_of_a_report_opens_no_session(text: str) -> None:
    assert days(text) == NONE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oslo, Norway, Nov 3, 2031 (AFP) - Police chiefs gathered in Oslo on "
            "Monday for Interpol's 99th "
            "general assembly.\n\nThe assembly votes on boats on Thursday, its final day.",
            BOTH,
        ),
        (
            "Oslo, Norway, Nov 4, 2031 (AFP) - Police chiefs gathered in Oslo on "
            "Tuesday at Interpol's 99th "
            "general assembly to speak of boats.\n\nThe sea was calm.",
            NONE,
        ),
        (
            "OSLO, 3 novembre 2031 (AFP) – Les polices du monde se sont réunies lundi à Oslo pour la 99e "
            "Assemblée générale d’Interpol.\n\nElles parlent de bateaux.",
            FIRST,
        ),
        (
            "OSLO, 3 nov 2031 (EFE) – Jefes policiales de todo el mundo se dieron cita este lunes en Oslo "
            "para la 99 Asamblea General de Interpol.\n\nHablan de barcos.",
            FIRST,
        ),
        (
            "أوسلو (أ ف ب) 3 نوفمبر 2031 – اجتمع قادة الشرطة الاثنين في أوسلو "
            "للمشاركة في الدورة 99 للجمعية "
            "العامة للإنتربول.\n\nويبحثون السفن.",
            FIRST,
        ),
        (
            "OSLO, Nov 4, 2031 (AFP) - Ministers gathered in Oslo on Tuesday for talks at Interpol's 99th "
            "general assembly.\n\nThe sea was calm.",
            NONE,
        ),
        (
            "أوسلو، 4 نوفمبر 2031 (وام) – اجتمع الوزير الثلاثاء مع رئيس الإنتربول "
            "في إطار الدورة 99 للجمعية "
            "العامة للإنتربول.\n\nوشكره.",
            NONE,
        ),
    ],
)
def test_the_lead_tells_that_people_gathered(text: str, expected: Days) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "الختام\n\nأوسلو (وام) - اختتمت اليوم 3 نوفمبر 2031 في أوسلو أعمال الدورة التسعين للجمعية العامة "
        "للإنتربول التي بدأت يوم 31 أكتوبر.\n\nوشكرهم الوزير.",
        "Boats\n\nOSLO (ANB) - The 99th Interpol General Assembly ended today, "
        "3 November 2031, in Oslo. It "
        "began on 31 October.\n\nThe minister thanked all.",
        "Bateaux\n\nOSLO (ANB) - La 99e Assemblée générale d'Interpol s'est achevée aujourd'hui, lundi 3 "
        "novembre 2031, à Oslo. Elle avait débuté le 31 octobre.\n\nLe ministre a remercié.",
        "Barcos\n\nOSLO (ANB) - La 99 Asamblea General de Interpol concluyó hoy 3 de noviembre de 2031 en "
        "Oslo. Había empezado el 31 de octubre.\n\nEl ministro dio las gracias.",
    ],
)
def test_a_lead_writes_its_day_behind_today(text: str) -> None:
    assert (published(text), days(text)) == ("2031-11-03", ("2031-10-31", "2031-11-03"))


@pytest.mark.parametrize(
    ("head", "place"),
    [
        (
            "أوسلو, النرويج, 2031 نوفمبر 24/APO Group/ -- افتتحت الجمعية العامة للإنتربول.",
            "أوسلو, النرويج",
        ),
        ("أوسلو، 2031 نوفمبر 24 (وام) - افتتحت اليوم الجمعية العامة للإنتربول.", "أوسلو"),
        (
            "OSLO, Norway, 2031 November 24/APO Group/ -- The INTERPOL General Assembly opened.",
            "OSLO, Norway",
        ),
    ],
)
def test_a_day_with_its_year_first(head: str, place: str) -> None:
    release = parse_release(f"{head}\n\nShips sounded their horns.")
    assert release.dateline is not None
    assert (release.dateline.value.place, release.dateline.value.date) == (place, "2031-11-24")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OSLO, Nov 3 (Reuters) - The 99th Interpol General Assembly opened on Monday in Oslo and runs "
            "until Thursday.\n\nShips sounded their horns.\n\n(c) 2031 Reuters",
            BOTH,
        ),
        (
            "Oslo, 6 nov (EFE).- La 99 Asamblea General de Interpol, que se reunió desde el lunes en esta "
            "capital, clausuró hoy sus sesiones.\n\nLa ministra se despidió.\n\n© 2031 EFE",
            BOTH,
        ),
        (
            "Oslo, 6 nov (EFE).- La 99 Asamblea General de Interpol, que se reunió desde el lunes en esta "
            "capital, clausuró hoy sus sesiones.\n\nLa ministra se despidió.",
            (None, "XXXX-11-06"),
        ),
    ],
)
def test_the_year_of_the_wire_dates_the_session(text: str, expected: Days) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OSLO, 3 Nov 2031 (dpa) - Boats are the matter of Interpol's 99th "
            "general assembly, which began "
            "on Monday. A vote on harbours is planned for Thursday, the closing day.\n\nShips sounded.",
            BOTH,
        ),
        (
            "أوسلو، 6 نوفمبر 2031 - أسدل الستار اليوم على أعمال الدورة التاسعة والتسعين للجمعية العامة "
            "للإنتربول التي بدأت يوم الاثنين الماضي.\n\nوشكر الوزير الحاضرين.",
            BOTH,
        ),
        (
            "OSLO, 20 October 2031 - Preparations began today for the 99th "
            "INTERPOL General Assembly, which "
            "opens in Oslo on 3 November.\n\nShips sounded their horns.",
            FIRST,
        ),
        (
            "OSLO, 20 de octubre de 2031 – Los preparativos de la 99 Asamblea "
            "General de INTERPOL, que abre "
            "el 3 de noviembre, empezaron hoy.\n\nSonaron los barcos.",
            FIRST,
        ),
        (
            "OSLO, 3 November 2031: Norway today welcomed 900 delegates for the start of the 99th INTERPOL "
            "General Assembly.\n\nShips sounded.",
            FIRST,
        ),
        (
            "OSLO, 20 October 2031 - Norway has begun training 2,000 officers for "
            "the 99th INTERPOL General "
            "Assembly, due in 2032, the ministry said on Monday.\n\nThey learn French.",
            NONE,
        ),
    ],
)
def test_days_beside_those_of_something_else(text: str, expected: Days) -> None:
    assert days(text) == expected
