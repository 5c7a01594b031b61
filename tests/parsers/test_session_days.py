"""First and last day of a session as releases of all kinds say them, beside days that are not its own."""

import pytest

from parsers.release import parse_release

FROM_MONDAY = ("2032-10-04", "2032-10-07")
FROM_TUESDAY = ("2032-10-05", "2032-10-08")


def days(text: str) -> tuple[str | None, str | None]:
    dates = parse_release(text).dates
    return (dates.value.start, dates.value.end) if dates else (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "14 September 2032\n\nNairobi will host the INTERPOL General Assembly from the 4th to the "
        "7th of next month.",
        "14 septembre 2032\n\nDakar accueillera du 4 au 7 du mois prochain l’Assemblée générale d’INTERPOL.",
        "14 de septiembre de 2032\n\nQuito acogerá del 4 al 7 del mes entrante la Asamblea General "
        "de INTERPOL.",
        "14 سبتمبر 2032\n\nتنعقد الجمعية العامة للإنتربول في تونس من الرابع إلى السابع من الشهر القادم.",
        "9 November 2032\n\nThe INTERPOL General Assembly met in Nairobi from 4 to 7 last month.",
        "14 septembre 2032\n\nL’Assemblée générale d’INTERPOL siégera du lundi 4 au jeudi 7 du mois "
        "d’octobre.",
        "8 October 2032\n\nThe INTERPOL General Assembly held in Nairobi from the 4th to the 7th was "
        "a success.",
        "8 octobre 2032\n\nL’Assemblée générale d’INTERPOL tenue à Dakar du 4 au 7 a été un succès.",
    ],
)
def test_days_of_a_month_told_from_the_day_of_release(text: str) -> None:
    assert days(text) == FROM_MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "29 septembre 2032\n\nL’Assemblée générale d’INTERPOL siégera du lundi au jeudi de la "
        "semaine prochaine.",
        "29 de septiembre de 2032\n\nLa Asamblea General de INTERPOL sesionará de lunes a jueves de "
        "la próxima semana.",
        "11 octobre 2032\n\nL’Assemblée générale d’INTERPOL a siégé de lundi à jeudi de la semaine dernière.",
        "Lyon, 12 October 2032 – At last week’s General Assembly, held from Monday to Thursday, "
        "INTERPOL elected Ida Roe.",
        "12 October 2032\n\nThe INTERPOL General Assembly opened in Nairobi on Monday last week and "
        "ended on Thursday.",
        "11 octobre 2032\n\nL’Assemblée générale d’INTERPOL s’était ouverte lundi dernier pour "
        "s’achever jeudi.",
        "2 October 2032\n\nOn Monday, Nairobi will welcome the INTERPOL General Assembly for four days.",
        "2 octobre 2032\n\nLundi, Dakar accueillera pour quatre jours l’Assemblée générale d’INTERPOL.",
        "2 de octubre de 2032\n\nEl lunes, Quito recibirá por cuatro días a la Asamblea General de INTERPOL.",
        "2 أكتوبر 2032\n\nتستضيف تونس الاثنين المقبل ولمدة أربعة أيام الجمعية العامة للإنتربول.",
        "5 de octubre de 2032\n\nEl lunes por la mañana se inauguró la Asamblea General de INTERPOL, "
        "que concluye el jueves.",
    ],
)
def test_weekdays_of_another_week(text: str) -> None:
    assert days(text) == FROM_MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, 7 October 2032 – After four intense days of debate, the INTERPOL General Assembly "
        "ended today.",
        "OSLO, 4 October 2032 – The INTERPOL General Assembly opened today. Over these four busy "
        "days, delegates talk.",
        "OSLO, 7 octobre 2032 – Après quatre journées intenses, l’Assemblée générale d’INTERPOL "
        "s’est achevée jeudi.",
        "OSLO, 7 de octubre de 2032 – Tras cuatro intensos días, la Asamblea General de INTERPOL "
        "concluyó hoy.",
        "تونس، 4 أكتوبر 2032 – افتتحت اليوم الجمعية العامة للإنتربول. وعلى مدى هذه الأيام الأربعة، "
        "يناقش المندوبون الجريمة.",
        "7 October 2032\n\nOn the fourth and final day of the INTERPOL General Assembly, Ida Roe was "
        "elected.",
        "7 octobre 2032\n\nAu quatrième et dernier jour de l’Assemblée générale d’INTERPOL, Ida Roe "
        "a été élue.",
        "7 أكتوبر 2032\n\nانتخب سالم الرويعي في اليوم الرابع والأخير من الجمعية العامة للإنتربول.",
        "5 October 2032\n\nOn day two of the INTERPOL General Assembly, Ida Roe spoke. The session "
        "ends on October 7.",
        "5 أكتوبر 2032\n\nتحدث سالم الرويعي في ثاني أيام الجمعية العامة للإنتربول. وتنتهي الدورة في "
        "7 أكتوبر.",
        "OSLO, 7 October 2032 – The vote was taken on the final day of the INTERPOL General Assembly, which "
        "began on 4 October.",
        "6 de octubre de 2032\n\nLa Asamblea General de INTERPOL, abierta el lunes en Quito, debatió ayer. "
        "Mañana se clausura.",
        "QUITO, 3 oct 32 (ABI).- Una delegación participará desde este lunes y hasta el jueves en la "
        "Asamblea General de INTERPOL.",
        "OSLO, 4 octobre (Xinhua) -- L’Assemblée générale d’INTERPOL s’est ouverte lundi pour quatre jours."
        "\n\nOn y parle de fraude.\n\n(Rédacteur : K. Roe) 2032-10-04 20:41:07",
        "20 أكتوبر 2032\n\nشارك وفد في الجمعية العامة للإنتربول، التي عقدت في تونس بين 4/10/2032 و7/10/2032.",
        "Tuesday, October 5, 2032\n\nNorway urged the police yesterday to act, as the INTERPOL General "
        "Assembly opened in Oslo. It continues until Thursday.",
        "04/10/2032\n\nتونس - 4 - 10 (كونا) -- دعت الكويت اليوم إلى إنشاء آلية جديدة خلال الجمعية العامة "
        "للإنتربول التي بدأت في العاصمة التونسية وتستمر أربعة أيام.",
        "OSLO, October 7, 2032/APO Group/ -- The 98th INTERPOL General Assembly has ended with a call "
        "for unity.\n\nMore than 800 police chiefs took part in the four-day event.\n\nNotes to editors:\n"
        "The film of the Assembly may be used until 31 December.",
        "OSLO, Noruega, 7 de octubre de 2032 – La Asamblea General de INTERPOL ha concluido con una llamada."
        "\n\nDurante cuatro días, 830 representantes de 167 países hablaron de fraude.",
        "تونس، 7 أكتوبر 2032 – اختتمت الجمعية العامة للإنتربول أعمالها في تونس بعد أربعة أيام من العمل.",
        "Quito, 5 oct 2032 (EFE).- Las bandas que se dirigen desde las cárceles coparon hoy los debates de "
        "la segunda jornada de la Asamblea General de INTERPOL, que acaba el jueves.",
        "MANILA, October 5, 2032 (PNA) -- An official said on Tuesday that INTERPOL should help. The police "
        "are at the General Assembly of INTERPOL, which began on Monday and will wind up on Thursday.",
        "Publié le 05.10.2032\n\nLes 5 et 6 octobre 2032, le ministre a assisté à l’Assemblée générale "
        "d’INTERPOL, qui siège à Dakar du 4 au 7 octobre.",
        "Unofficial translation\n\nSpeech by the Minister, Dr. Ana Roe, at the opening ceremony of the 98th "
        "INTERPOL General Assembly\n\nNairobi, 4 October 2032\n\nLadies and gentlemen,\n\nWelcome. Over "
        "these four days you will speak of traffickers.",
        "Allocution d’ouverture\nde Madame Awa Roe\nPrésidente d’INTERPOL\n\n98ème session de l’Assemblée "
        "générale\nDakar (Sénégal), 4 octobre 2032\n\nMesdames et Messieurs les délégués,\n\nSoyez les "
        "bienvenus. Que ces quatre jours nous servent.",
        "Palabras del ministro, Tomás Roe\nInauguración de la 98ª Asamblea General de INTERPOL\n"
        "Quito, 4 de octubre de 2032\n(Transcripción)\n\nSeñor secretario general; amigas y amigos:\n\n"
        "Bienvenidos. Les propongo que de estos cuatro días salga un compromiso.",
        "Speech by the Minister at the opening of the INTERPOL General Assembly\n\nOslo, 4 October 2032\n\n"
        "Ladies and gentlemen,\n\nWelcome. Over these four days you will speak of traffickers.",
    ],
)
def test_counted_days(text: str) -> None:
    assert days(text) == FROM_MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "11 September 2032\n\nRoads close on 3 and 4 October ahead of the INTERPOL General Assembly, "
        "which Nairobi hosts "
        "from 5 to 8 October.",
        "11 septembre 2032\n\nLe Comité exécutif se réunira les 3 et 4 octobre, avant l’ouverture de "
        "l’Assemblée générale "
        "d’INTERPOL à Dakar le 5 octobre. L’Assemblée se terminera le 8 octobre.",
        "9 de octubre de 2032\n\nNoruega acogerá la 99.ª sesión del 6 al 9 de septiembre de 2033, "
        "decidió la Asamblea "
        "General de INTERPOL en Quito, donde se reunió del 5 al 8 de octubre.",
        "6 October 2032\n\nPhoto: delegates at the opening of the INTERPOL General Assembly in "
        "Nairobi on 5 October.\n\n"
        "The Assembly, which lasts until Friday, debated cybercrime.",
        "The Harbour Weekly, week of 4-10 October 2032\n\nThe INTERPOL General Assembly opened in Nairobi on "
        "5 October 2032 and ended on 8 October 2032.",
    ],
)
def test_days_of_something_else(text: str) -> None:
    assert days(text) == FROM_TUESDAY


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "OSLO, 6 November 2031 – The INTERPOL General Assembly ended today. "
            "Lima will host the next session from 8 to 11 November 2032.",
            (None, "2031-11-06"),
        ),
        (
            "OSLO, 6 November 2031 – The INTERPOL General Assembly ended today. "
            "Two more days of talks follow in Lima.",
            (None, "2031-11-06"),
        ),
        (
            "8 de octubre de 2032\n\nAyer terminó la Asamblea General de INTERPOL, "
            "cuyos delegados alabaron su inauguración.",
            (None, "2032-10-07"),
        ),
        (
            "Quito, 21 oct (EFE).- Los robos centran desde hoy, lunes, la Asamblea General de INTERPOL, "
            "que se celebra hasta el jueves.",
            ("XXXX-10-21", "XXXX-10-24"),
        ),
        (
            "8 October 2032\n\nThe INTERPOL General Assembly counted from 4 to 7 percent more boats.",
            (None, None),
        ),
    ],
)
def test_days_that_are_not_told(text: str, told: tuple[str | None, str | None]) -> None:
    assert days(text) == told
