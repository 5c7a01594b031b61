"""Days of other events beside those of a session, and its end said in ways of its own."""

import pytest

from parsers.release import parse_release

LEAD = {
    "en": "OSLO, 4 November 2031 – The four-day 99th INTERPOL General Assembly opened in Oslo on Monday.",
    "fr": "OSLO, 4 novembre 2031 – La 99e Assemblée générale d’INTERPOL s’est ouverte "
    "lundi à Oslo pour quatre jours.",
    "es": "OSLO, 4 de noviembre de 2031 – La 99ª Asamblea General de INTERPOL se inauguró "
    "el lunes en Oslo y durará cuatro días.",
    "ar": "أوسلو، 4 نوفمبر 2031 – افتتحت الاثنين في أوسلو الدورة التاسعة والتسعون للجمعية "
    "العامة للإنتربول وتستمر أربعة أيام.",
}


def days(text: str, language: str) -> tuple[str | None, str | None]:
    dates = parse_release(f"Oslo\n\n{text}", language=language).dates
    return (dates.value.start, dates.value.end) if dates else (None, None)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en",
         "The minister will then visit Lima from 10 to 12 November."),
        ("en",
         "Operation Seal, which ran from 3 to 20 October, led to 300 arrests."),
        ("en",
         "An exhibition of stolen art is open until Sunday."),
        ("en",
         "The vote for president opens on Wednesday."),
        ("en",
         "Voting closes on Thursday morning."),
        ("en",
         "The harbour tunnel is closed until Friday."),
        ("en",
         "A training course runs in Lima from 10 to 14 November."),
        ("en",
         "The next session will take place in Lima from 8 to 12 November 2032."),
        ("en",
         "The 98th session was held in Quito from 4 to 8 November 2030."),
        ("en",
         "The ministers met on 1 and 2 November to prepare for it."),
        ("en",
         "The Executive Committee met from 31 October to 2 November."),
        ("en",
         "Journalists may register until 2 November."),
        ("en",
         "Her term ends on 31 December."),
        ("en",
         "His trial opens on Wednesday."),
        ("fr",
         "La ministre se rendra ensuite à Lima du 10 au 12 novembre."),
        ("fr",
         "L’opération Sceau, menée du 3 au 20 octobre, a conduit à 300 arrestations."),
        ("fr",
         "Une exposition d’art volé est ouverte jusqu’à dimanche."),
        ("fr",
         "Le vote pour la présidence s’ouvre mercredi."),
        ("fr",
         "Le scrutin se termine jeudi matin."),
        ("fr",
         "La prochaine session aura lieu à Lima du 8 au 12 novembre 2032."),
        ("fr",
         "La 98e session s’était tenue à Quito du 4 au 8 novembre 2030."),
        ("fr",
         "Le Comité exécutif s’est réuni du 31 octobre au 2 novembre."),
        ("fr",
         "Les journalistes peuvent s’inscrire jusqu’au 2 novembre."),
        ("fr",
         "Son mandat prend fin le 31 décembre."),
        ("fr",
         "Son procès s’ouvre mercredi."),
        ("es",
         "La ministra visitará después Lima del 10 al 12 de noviembre."),
        ("es",
         "La operación Sello, realizada del 3 al 20 de octubre, llevó a 300 detenciones."),
        ("es",
         "Una exposición de arte robado está abierta hasta el domingo."),
        ("es",
         "La votación para la presidencia se abre el miércoles."),
        ("es",
         "La votación termina el jueves por la mañana."),
        ("es",
         "La próxima reunión se celebrará en Lima del 8 al 12 de noviembre de 2032."),
        ("es",
         "La 98ª reunión se celebró en Quito del 4 al 8 de noviembre de 2030."),
        ("es",
         "El Comité Ejecutivo se reunió del 31 de octubre al 2 de noviembre."),
        ("es",
         "Los periodistas pueden inscribirse hasta el 2 de noviembre."),
        ("es",
         "Su mandato termina el 31 de diciembre."),
        ("es",
         "Su juicio comienza el miércoles."),
        ("ar",
         "وستزور الوزيرة بعد ذلك ليما من 10 إلى 12 نوفمبر."),
        ("ar",
         "وأدت عملية الختم التي نفذت من 3 إلى 20 أكتوبر إلى 300 عملية توقيف."),
        ("ar",
         "ويبقى معرض اللوحات المسروقة مفتوحا حتى الأحد."),
        ("ar",
         "ويبدأ التصويت على الرئاسة الأربعاء."),
        ("ar",
         "وستعقد الدورة المقبلة في ليما من 8 إلى 12 نوفمبر 2032."),
        ("ar",
         "واجتمعت اللجنة التنفيذية من 31 أكتوبر إلى 2 نوفمبر."),
        ("ar",
         "ويمكن للصحفيين التسجيل حتى 2 نوفمبر."),
        ("ar",
         "وتنتهي ولايتها في 31 ديسمبر."),
    ],
)  # fmt: skip
def test_the_days_of_something_else(language: str, sentence: str) -> None:
    assert days(f"{LEAD[language]} {sentence}", language) == ("2031-11-03", "2031-11-06")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "Journalists may register until 27 October."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "Registration opened on 1 October and closes on 27 October."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "The visa office will stay open until 30 October."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "The hall has been under repair since 3 May."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "The minister spoke on Monday."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. A "
         "rehearsal takes place on Friday."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "The Executive Committee meets from 1 to 3 November."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "Tickets for the concert go on sale on Monday."),
        ("en",
         "OSLO, 20 October 2031 – The 99th INTERPOL General Assembly will be held in Oslo, Norway. "
         "The election campaign begins on 1 December."),
        ("fr",
         "OSLO, 20 octobre 2031 – La 99e Assemblée générale d’INTERPOL se tiendra à Oslo, en Norvège. "
         "Les journalistes peuvent s’inscrire jusqu’au 27 octobre."),
        ("fr",
         "OSLO, 20 octobre 2031 – La 99e Assemblée générale d’INTERPOL se tiendra à Oslo, en Norvège. "
         "Les inscriptions se terminent le 27 octobre."),
        ("fr",
         "OSLO, 20 octobre 2031 – La 99e Assemblée générale d’INTERPOL se tiendra à Oslo, en Norvège. "
         "La ministre a parlé lundi."),
        ("fr",
         "OSLO, 20 octobre 2031 – La 99e Assemblée générale d’INTERPOL se tiendra à Oslo, en Norvège. "
         "Une répétition a lieu vendredi."),
        ("fr",
         "OSLO, 20 octobre 2031 – La 99e Assemblée générale d’INTERPOL se tiendra à Oslo, en Norvège. "
         "Le Comité exécutif se réunit du 1er au 3 novembre."),
        ("fr",
         "OSLO, 20 octobre 2031 – La 99e Assemblée générale d’INTERPOL se tiendra à Oslo, en Norvège. "
         "La campagne électorale débute le 1er décembre."),
        ("es",
         "OSLO, 20 de octubre de 2031 – La 99ª Asamblea General de INTERPOL tendrá lugar en Oslo, "
         "Noruega. Los periodistas pueden inscribirse hasta el 27 de octubre."),
        ("es",
         "OSLO, 20 de octubre de 2031 – La 99ª Asamblea General de INTERPOL tendrá lugar en Oslo, "
         "Noruega. La inscripción se cierra el 27 de octubre."),
        ("es",
         "OSLO, 20 de octubre de 2031 – La 99ª Asamblea General de INTERPOL tendrá lugar en Oslo, "
         "Noruega. La sala está en obras desde el 3 de mayo."),
        ("es",
         "OSLO, 20 de octubre de 2031 – La 99ª Asamblea General de INTERPOL tendrá lugar en Oslo, "
         "Noruega. La ministra habló el lunes."),
        ("es",
         "OSLO, 20 de octubre de 2031 – La 99ª Asamblea General de INTERPOL tendrá lugar en Oslo, "
         "Noruega. El Comité Ejecutivo se reúne del 1 al 3 de noviembre."),
        ("es",
         "OSLO, 20 de octubre de 2031 – La 99ª Asamblea General de INTERPOL tendrá lugar en Oslo, "
         "Noruega. La campaña electoral empieza el 1 de diciembre."),
        ("ar",
         "أوسلو، 20 أكتوبر 2031 – تعقد الدورة التاسعة والتسعون للجمعية العامة للإنتربول في أوسلو "
         "بالنرويج. ويمكن للصحفيين التسجيل حتى 27 أكتوبر."),
        ("ar",
         "أوسلو، 20 أكتوبر 2031 – تعقد الدورة التاسعة والتسعون للجمعية العامة للإنتربول في أوسلو "
         "بالنرويج. وتجتمع اللجنة التنفيذية من 1 إلى 3 نوفمبر."),
        ("ar",
         "أوسلو، 20 أكتوبر 2031 – تعقد الدورة التاسعة والتسعون للجمعية العامة للإنتربول في أوسلو "
         "بالنرويج. وتحدثت الوزيرة الاثنين."),
        ("ar",
         "أوسلو، 20 أكتوبر 2031 – تعقد الدورة التاسعة والتسعون للجمعية العامة للإنتربول في أوسلو "
         "بالنرويج. وتبدأ الحملة الانتخابية في 1 ديسمبر."),
    ],
)  # fmt: skip
def test_no_day_of_the_session(language: str, text: str) -> None:
    assert days(text, language) == (None, None)


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en",
         "OSLO, 6 November 2031 – The 99th INTERPOL General Assembly ran Monday-Thursday in Oslo.",
         "2031-11-03", "2031-11-06"),
        ("en",
         "OSLO, 6 November 2031 – The 99th INTERPOL General Assembly, which was opened by the king on "
         "Monday, 3 November, finished today in Oslo.",
         "2031-11-03", "2031-11-06"),
        ("en",
         "OSLO, 6 November 2031 – Over the period 3 to 6 November, Oslo hosted the 99th INTERPOL "
         "General Assembly.",
         "2031-11-03", "2031-11-06"),
        ("en",
         "OSLO, 6 November 2031 – The 99th INTERPOL General Assembly drew the curtain on its four-day "
         "session in Oslo on Thursday.",
         "2031-11-03", "2031-11-06"),
        ("fr",
         "OSLO, 6 novembre 2031 – Ida Roe a parlé lors de la cérémonie d’ouverture, lundi, de la 99e "
         "Assemblée générale d’INTERPOL à Oslo.",
         "2031-11-03", None),
        ("fr",
         "OSLO, 6 novembre 2031 – La 99e Assemblée générale d’INTERPOL a baissé le rideau ce jeudi à "
         "Oslo.",
         None, "2031-11-06"),
        ("fr",
         "OSLO, 6 novembre 2031 – Débutés lundi, les travaux de la 99e Assemblée générale d’INTERPOL "
         "ont pris fin hier à Oslo.",
         "2031-11-03", "2031-11-05"),
        ("es",
         "OSLO, 6 de noviembre de 2031 – Ida Roe habló en la ceremonia inaugural, el lunes, de la 99ª "
         "Asamblea General de INTERPOL en Oslo.",
         "2031-11-03", None),
        ("es",
         "OSLO, 6 de noviembre de 2031 – La 99ª Asamblea General de INTERPOL concluyó en Oslo en su "
         "jornada final del jueves.",
         None, "2031-11-06"),
        ("es",
         "OSLO, 6 de noviembre de 2031 – Comenzados el lunes, los trabajos de la 99ª Asamblea General "
         "de INTERPOL terminaron ayer en Oslo.",
         "2031-11-03", "2031-11-05"),
        ("es",
         "OSLO, 6 de noviembre de 2031 – La 99ª Asamblea General de INTERPOL vivió este jueves en "
         "Oslo su última jornada.",
         None, "2031-11-06"),
        ("ar",
         "أوسلو، 6 نوفمبر 2031 – انتخبت إيدا رو خلال الدورة التاسعة والتسعين للجمعية العامة للإنتربول "
         "المنعقدة في أوسلو خلال الفترة 3-6 نوفمبر الجاري.",
         "2031-11-03", "2031-11-06"),
        ("ar",
         "أوسلو، 6 نوفمبر 2031 – بعد أربعة أيام من المناقشات اختتمت الخميس في أوسلو الدورة التاسعة "
         "والتسعون للجمعية العامة للإنتربول.",
         "2031-11-03", "2031-11-06"),
    ],
)  # fmt: skip
def test_its_last_days(language: str, text: str, start: str | None, end: str | None) -> None:
    assert days(text, language) == (start, end)
