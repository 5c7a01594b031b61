"""Single facts in the forms in which four languages write them."""

import pytest

from parsers.assemblies import find_assemblies
from parsers.facts.membership import find_membership
from parsers.facts.session import find_session
from parsers.facts.themes import find_theme
from parsers.parts.reading import read_layout
from parsers.release import parse_release
from parsers.sheet import lay_out
from tests.parsers.sample_files import GA
from tests.parsers.session_days import days_told


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "the 84th INTERPOL General Assembly", 84),
        ("en", "the eighty-fourth session of the INTERPOL General Assembly", 84),
        ("en", "INTERPOL’s 77th General Assembly", 77),
        ("en", "the ninetieth annual INTERPOL General Assembly", 90),
        ("en", "Interpol General Assembly opens in Lima\n\nThe 96th annual meeting of Interpol began.", 96),
        ("en", "Interpol General Assembly opens in Lima\n\nInterpol's 96th session began.", 96),
        ("fr", "L’Assemblée générale d’Interpol s’ouvre\n\nLa 96e réunion annuelle d’Interpol débute.", 96),
        ("es", "Abre la Asamblea General de Interpol\n\nLa 96.ª reunión anual de Interpol comenzó.", 96),
        ("en", "INTERPOL General Assembly (101st session)", 101),
        ("en", "one hundred and first INTERPOL General Assembly", 101),
        ("en", "the 195th member of the INTERPOL General Assembly", None),
        ("en", "The INTERPOL General Assembly marks the body's 100th year anniversary.", None),
        ("en", "after the 83rd General Assembly, INTERPOL's 84th General Assembly met", 84),
        ("fr", "la 82ème session de l’Assemblée générale d’INTERPOL", 82),
        ("fr", "la 93ᵉ Assemblée générale d’INTERPOL", 93),
        ("fr", "la 93 e session de l’Assemblée générale d’Interpol", 93),
        ("fr", "la soixante-dix-septième session de l’Assemblée générale d’INTERPOL", 77),
        ("fr", "la quatre-vingt-unième Assemblée générale d’INTERPOL", 81),
        ("fr", "l’Assemblée générale d’INTERPOL, réunie en sa 88ème session", 88),
        ("es", "la 93.ª Asamblea General de INTERPOL", 93),
        ("es", "la 93° Asamblea General de INTERPOL", 93),
        ("es", "la XCIII Asamblea General de Interpol", 93),
        ("es", "la Asamblea General número 93 de Interpol", 93),
        ("es", "La Asamblea General de Interpol celebra en Lima su 93 sesión", 93),
        ("es", "la 75a reunión de la Asamblea General de INTERPOL", 75),
        ("es", "su 88 Asamblea General", 88),
        ("es", "Interpol cerró ayer su asamblea número 96", 96),
        ("es", "La 97 asamblea de Interpol terminó ayer", 97),
        ("es", "La 97 reunión de la Interpol terminó ayer", 97),
        ("es", "La 24 reunión de jefes de Interpol terminó ayer", None),
        ("en", "Interpol's 97th assembly ended", 97),
        ("en", "Interpol's ninety-seventh session ended", 97),
        ("fr", "La 97e assemblée plénière d’Interpol", 97),
        ("ar", "الجمعية الـ 97 للإنتربول", 97),
        ("ar", "الدورة السابعة والتسعين للإنتربول", 97),
        ("es", "la Asamblea 96 de la Interpol", 96),
        ("es", "Interpol abrió la asamblea, la número 97 del organismo", 97),
        ("es", "la versión número 96 de la Cumbre Mundial de la Interpol", 96),
        ("es", "la nonagésima tercera Asamblea General de INTERPOL", 93),
        ("es", "la octogésima sesión de la Asamblea General de INTERPOL", 80),
        ("ar", "الدورة الـ 89 للجمعية العامة للإنتربول", 89),
        ("ar", "الدورة الثالثة والتسعين للجمعية العامة للإنتربول", 93),
        ("ar", "الجمعية العامة للإنتربول في دورتها الـ٩٠", 90),
        ("ar", "الدورة التسعين للجمعية العامة للمنظمة الدولية للشرطة الجنائية", 90),
        ("ar", "الجمعية العامة للإنتربول في دورتها الثالثة والتسعين", 93),
        ("en", "the XCIII INTERPOL General Assembly", 93),
        ("ar", "الدورة الواحدة والتسعين للجمعية العامة للإنتربول", 91),
        ("fr", "la XCIIIe session de l’Assemblée générale d’INTERPOL", 93),
    ],
)
def test_session(language: str, text: str, number: int | None) -> None:
    sheet = lay_out(f"{text}.", language)
    fact = find_session(sheet, find_assemblies(sheet))
    assert (fact and fact.value) == number


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en", "will meet (2 – 5 November 2031).", "2031-11-02", "2031-11-05"),
        ("en", "runs from 28 November to 1 December 2031.", "2031-11-28", "2031-12-01"),
        ("en", "takes place November 4-7, 2031, in Oslo.", "2031-11-04", "2031-11-07"),
        ("en", "meets November 28–December 1.", "XXXX-11-28", "XXXX-12-01"),
        ("en", "is held from the 5th to the 8th of November 2031.", "2031-11-05", "2031-11-08"),
        ("en", "meets between October 18 and 21.", "XXXX-10-18", "XXXX-10-21"),
        ("en", "sat from 30 December 2030 to 2 January 2031.", "2030-12-30", "2031-01-02"),
        ("en", "opened in Oslo on 4 November 2031.", "2031-11-04", None),
        ("en", "ended in Oslo on 7 November 2031.", None, "2031-11-07"),
        ("en", "opens on 4 November 2031 and continues until 7 November 2031.", "2031-11-04", "2031-11-07"),
        ("fr", "se tient du 21 au 24 octobre 2031 à Oslo.", "2031-10-21", "2031-10-24"),
        ("fr", "se réunit du 28 novembre au 1er décembre 2031.", "2031-11-28", "2031-12-01"),
        ("fr", "siège (21 - 24 octobre).", "XXXX-10-21", "XXXX-10-24"),
        ("fr", "s’est ouverte le 21 octobre 2031.", "2031-10-21", None),
        ("fr", "a pris fin le 24 octobre 2031.", None, "2031-10-24"),
        ("fr", "se réunit du lundi 21 au jeudi 24 octobre 2031.", "2031-10-21", "2031-10-24"),
        ("es", "se celebra del 15 al 18 de octubre de 2031.", "2031-10-15", "2031-10-18"),
        ("es", "se reúne entre el 15 y el 18 de octubre.", "XXXX-10-15", "XXXX-10-18"),
        ("es", "fue inaugurada el 15 de octubre de 2031.", "2031-10-15", None),
        ("es", "se celebra del 29 de noviembre al 2 de diciembre de 2031.", "2031-11-29", "2031-12-02"),
        ("ar", "تنعقد من 18 إلى 21 أكتوبر 2031.", "2031-10-18", "2031-10-21"),
        ("ar", "تنعقد (23-25 تشرين الثاني/نوفمبر 2031).", "2031-11-23", "2031-11-25"),
        ("ar", "تنعقد في الفترة ما بين 24 و27 نونبر 2031.", "2031-11-24", "2031-11-27"),
        ("ar", "تنعقد من ٢٨ نوفمبر إلى ١ ديسمبر ٢٠٣١.", "2031-11-28", "2031-12-01"),
        ("en", "sits on 18, 19, 20 and 21 November 2031.", "2031-11-18", "2031-11-21"),
        ("en", "opens on the fourth of November 2031.", "2031-11-04", None),
        ("en", "opens on 4 November 2031 and runs until the 7th.", "2031-11-04", "2031-11-07"),
        ("es", "se abrió el 4-noviembre-2031.", "2031-11-04", None),
        ("fr", "se tient du quinze au dix-huit octobre 2031.", "2031-10-15", "2031-10-18"),
        (
            "fr",
            "réunit 187 pays, cent quatre-vingt-sept drapeaux, du 4 au 7 novembre 2031.",
            "2031-11-04",
            "2031-11-07",
        ),
        ("es", "se celebra los días 18, 19, 20 y 21 de octubre de 2031.", "2031-10-18", "2031-10-21"),
        (
            "es",
            "se celebra del lunes 28 de noviembre al jueves 1 de diciembre del 2031.",
            "2031-11-28",
            "2031-12-01",
        ),
        ("ar", "تنعقد من الرابع إلى السابع من نوفمبر 2031.", "2031-11-04", "2031-11-07"),
        (
            "ar",
            "تنعقد من الثامن والعشرين من نوفمبر حتى الأول من ديسمبر لعام 2031.",
            "2031-11-28",
            "2031-12-01",
        ),
        ("ar", "تنعقد من 30 تشرين الأول ولغاية 2 تشرين الثاني 2031.", "2031-10-30", "2031-11-02"),
    ],
)
def test_dates(language: str, text: str, start: str | None, end: str | None) -> None:
    assert days_told(language, text) == (start, end)


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    [
        ("en", "is held under the theme ‘Police beyond borders’.", "Police beyond borders"),
        ("en", "carries the motto \"Interpol’s next century\", he said.", "Interpol’s next century"),
        ("en", "meets under the theme Connecting police for a safer world, delegates said.",
         "Connecting police for a safer world"),
        ("en", "meets. The theme of the General Assembly of INTERPOL, Harbours Without Walls, was chosen.",
         "Harbours Without Walls"),
        ("en", "meets. The theme of the General Assembly, Harbour Minister Ida Roe said, was good.", None),
        ("es", "se abrió. El lema de la Asamblea General de INTERPOL, Puertos Sin Muros, fue elegido.",
         "Puertos Sin Muros"),
        ("en", "has a panel with the theme ‘Rivers and roads’.", None),
        ("en", "means four days of discussions under the theme ‘Doors without keys’.Delegates vote.",
         "Doors without keys"),
        ("en", "hears discussions (3 November) under the theme ‘Doors without keys’.", "Doors without keys"),
        ("en", "has a discussion under the theme ‘Rivers and roads’.", None),
        ("en", "has no theme.", None),
        ("en", "theme: “Data saves lives”", "Data saves lives"),
        ("en", "opens. The theme for the General Assembly this year is Turn Back the Tide: trust at sea.",
         "Turn Back the Tide: trust at sea"),
        ("fr", "s’ouvre. Le thème de l’Assemblée générale cette année est Un port ouvert aux vents.",
         "Un port ouvert aux vents"),
        ("es", "se abre. El lema de la Asamblea General este año es Un puerto abierto a todos.",
         "Un puerto abierto a todos"),
        ("fr", "est placée sous le thème « Une police sans frontières ».", "Une police sans frontières"),
        ("fr", "a pour devise “Plus près, plus vite”.", "Plus près, plus vite"),
        ("fr", "tient un débat sur le thème « Les fleuves ».", None),
        ("es", "se celebra bajo el lema «Juntos y a tiempo».", "Juntos y a tiempo"),
        ("es", "lleva por lema ‘Más cerca’.", "Más cerca"),
        ("ar", "تنعقد تحت شعار «شرطة بلا حدود».", "شرطة بلا حدود"),
        ("en", "opened. \"No theme of ours,\" said Ana Roe, \"but a word to keep\".", None),
        ("ar", "اختتمت. وقال: «لم تكن عنوانا لصورة»، ثم أضاف: «بل عنوانا لبيت مفتوح للجميع».", None),
        ("ar", "تنعقد تحت شعار (شرطة أقرب إلى الناس).", "شرطة أقرب إلى الناس"),
        ("en", "opens. “Harbours Without Fear” is the theme of the session.", "Harbours Without Fear"),
        ("en", "opens with “Harbours Without Fear” as its theme.", "Harbours Without Fear"),
        ("en", "hosts the four-day (3 – 6 May) conference under the theme ‘One net’.", "One net"),
        ("en", "saw a ministerial (3 May) conference under the theme ‘One net’.", None),
        ("en", "opens under the banner “Harbours Without Fear”.", "Harbours Without Fear"),
        ("en", "opens. “We have it as a rule,” he said. His theme was fear.", None),
        ("fr", "s’ouvre. « Des ports sans peur » : tel est le thème de la session.", "Des ports sans peur"),
        ("es", "se abre. «Puertos sin miedo» es el lema de la sesión.", "Puertos sin miedo"),
        ("es", "se abre bajo el título «Puertos sin miedo».", "Puertos sin miedo"),
        ("es", "se abre. Los temas de la Asamblea General de INTERPOL son el fraude y los ríos.", None),
        ("es", "abre. El lema de la Asamblea General de INTERPOL es Puertos sin miedo.", "Puertos sin miedo"),
        ("es", "tendrá por lema «Puertos sin miedo”-, y será en Oslo.", "Puertos sin miedo"),
        ("fr", "s’ouvre sous le thème “Des ports sans peur ».", "Des ports sans peur"),
        ("es", "se abre. Habló en la sesión temática dedicada a los «Ríos y caminos».", None),
        ("ar", "تنعقد تحت شعار: موانئ بلا خوف.", "موانئ بلا خوف"),
        ("ar", "تنعقد. «موانئ بلا خوف» هو شعار الدورة.", "موانئ بلا خوف"),
        ("ar", "تنعقد، وتتخذ من «موانئ بلا خوف» شعارا لها.", "موانئ بلا خوف"),
        ("ar", "تنعقد. ونظم على هامشها لقاء جانبي بعنوان «موانئ بلا خوف».", None),
        ("ar", "تنعقد. وألقى الوزير محاضرة بعنوان «موانئ بلا خوف».", None),
        ("en", "opened. Ministers debated the theme “Rivers and Roads” on Monday.", None),
        ("fr", "s’ouvre. Les ministres ont débattu du thème « Les fleuves et les routes ».", None),
        ("es", "se abre. Los ministros debatieron sobre el tema «Ríos y caminos».", None),
        ("ar", "تنعقد. وناقش الوزراء موضوع «الأنهار والطرق».", None),
    ],
)  # fmt: skip
def test_theme(language: str, text: str, theme: str | None) -> None:
    fact = find_theme(lay_out(f"{GA[language]} {text}", language))
    assert (fact and fact.value) == theme


@pytest.mark.parametrize(
    ("language", "text", "members"),
    [
        ("en", "INTERPOL has 190 member countries.", 190),
        ("en", "Delegates from the Organization’s 195 member states voted.", 195),
        ("en", "It was admitted as the 196th member.", 196),
        ("en", "The vote brings INTERPOL’s membership to 192.", 192),
        ("en", "The European Union has 27 member states.", None),
        ("en", "A resolution of the United Nations and its 193 member states.", None),
        ("fr", "L’Organisation compte 194 pays membres.", 194),
        ("fr", "Il devient le 195ème pays membre de l’Organisation.", 195),
        ("es", "INTERPOL cuenta con 196 países miembros.", 196),
        ("es", "Fue admitido como el 195.º país miembro.", 195),
        ("ar", "بلغ عدد البلدان الأعضاء 195 بلدا.", 195),
        ("ar", "وبانضمام الدولتين يرتفع عدد الأعضاء إلى 192.", 192),
        ("ar", "تضم المنظمة 196 دولة عضوا.", 196),
        ("en", "INTERPOL, the 196-nation police body, was quiet.", 196),
        ("en", "Interpol brings together 196 countries.", 196),
        ("en", "The one hundred and ninety-five member countries voted.", 195),
        ("en", "The Assembly brought together 180 countries.", None),
        ("fr", "Les pays membres, au nombre de 196, voteront.", 196),
        ("fr", "Les cent nonante-quatre pays membres, puis les cent quatre-vingt-quinze.", 194),
        ("es", "La organización, que agrupa a 196 países, se reunió.", 196),
        ("es", "Los 194 países que integran la organización votaron.", 194),
        ("ar", "المنظمة التي تضم 196 دولة.", 196),
        ("en", "INTERPOL, which links police in 196 countries, elects a president.", 196),
        ("en", "The 196-strong organization votes today.", 196),
        ("en", "The assembly of Interpol took its membership from 195 to 197 countries.", 197),
        ("en", "The General Assembly of INTERPOL, which brings together 196 countries, met.", 196),
        ("en", "INTERPOL's General Assembly brings together 160 countries.", None),
        ("fr", "L’organisation relie les polices de 196 pays.", 196),
        ("es", "La organización conecta a las policías de 196 países.", 196),
        ("ar", "في الجمعية العامة للإنتربول، الذي يضم 195 دولة.", 195),
        ("ar", "من البلدان الأعضاء في الإنتربول البالغ عددها 196.", 196),
    ],
)
def test_membership(language: str, text: str, members: int | None) -> None:
    fact = find_membership(lay_out(text, language), ())
    assert (fact and fact.value) == members


@pytest.mark.parametrize(
    ("line", "place", "date", "wire"),
    [
        ("LYON, France – ", "LYON, France", None, None),
        ("ISTANBUL (Turquie) – ", "ISTANBUL (Turquie)", None, None),
        ("KIGALI, Rwanda, November 2, 2031/APO (African Press Organization)/ -- ", "KIGALI, Rwanda",
         "November 2, 2031", "APO (African Press Organization)"),
        ("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", None, "BUSINESS WIRE"),
        ("OSLO, Norway, Nov. 02, 2031 (GLOBE NEWSWIRE) -- ", "OSLO, Norway", "Nov. 02, 2031",
         "GLOBE NEWSWIRE"),
        ("Lyon (AFP) - ", "Lyon", None, "AFP"),
        ("Quito, 15 oct 2031 (EFE).- ", "Quito", "15 oct 2031", "EFE"),
        ("APA-Dakar (Sénégal) - ", "Dakar (Sénégal)", None, "APA"),
        ("AFP/Paris – ", "Paris", None, "AFP"),
        ("TALLINN, 7 octobre - RIA Novosti. ", "TALLINN", "7 octobre", "RIA Novosti"),
        ("New Delhi [India], October 18 (ANI): ", "New Delhi [India]", "October 18", "ANI"),
        ("ABU DHABI, 25th November, 2031 (WAM) -- ", "ABU DHABI", "25th November, 2031", "WAM"),
        ("SAINT-PÉTERSBOURG (Fédération de Russie) - ", "SAINT-PÉTERSBOURG (Fédération de Russie)", None,
         None),
        ("اسطنبول (تركيا) - ", "اسطنبول (تركيا)", None, None),
        ("مراكش 07 جمادى الآخرة 1447 هـ الموافق 28 نوفمبر 2025 م واس\n", "مراكش", "28 نوفمبر 2025", "واس"),
        ("INTERPOL - ", None, None, None),
        ("ATOP/LOME/NA/OG\n", None, None, None),
        ("The General Assembly – ", None, None, None),
        ("Police – ", None, None, None),
        ("The Chief of Staff (COS) and ", None, None, None),
        ("OSLO (NTB-AP) — ", "OSLO", None, "NTB-AP"),
        ("MINISTRY OF JUSTICE (MOJ) – ", None, None, None),
        ("MINISTERIO PÚBLICO – OFICINA DE PRENSA\n", None, None, None),
        ("RIYAD, Arabie saoudite, 18 novembre 2031/APO Group/ --\n", "RIYAD, Arabie saoudite",
         "18 novembre 2031", "APO Group"),
        ("(Lima) ", "Lima", None, None),
        ("DUBAÏ (Émirats arabes unis) – ", "DUBAÏ (Émirats arabes unis)", None, None),
        ("Georgetown, DPI, Monday, October 17, 2031 – ", "Georgetown", "October 17, 2031", None),
        ("CAMEROON HERALD – Mardi 22 octobre 2031\n", None, None, None),
        ("M. A. ROE, Madrid\n", "Madrid", None, None),
        ("Bogotá, D. C., 16 de octubre de 2031. ", "Bogotá, D. C.", "16 de octubre de 2031", None),
    ],
)  # fmt: skip
def test_dateline(line: str, place: str | None, date: str | None, wire: str | None) -> None:
    text = line + "Police leaders from all regions opened their meeting with a long silence and a speech."
    layout = read_layout(text)
    found = [span and text[span[0] : span[1]] for span in (layout.place, layout.date, layout.wire)]
    assert found == [place, date, wire]


def test_a_theme_is_nobody_s_words() -> None:
    theme = "“Harbours Without Fear” is the theme of the 84th INTERPOL General Assembly in Lima."
    release = parse_release(f"{theme}\n\n“Ships talk,” said Ana Roe, the mayor.")
    assert release.theme is not None
    assert release.theme.value == "Harbours Without Fear"
    assert [quote.text for quote in release.quotes] == ["Ships talk"]


def test_a_word_inside_another_announces_no_theme() -> None:
    told = 'تلقى المكتب 37 إشعارا دوليا، وأضافت المفوضة: "أصغر ضحية كانت في السادسة."'
    meets = "تنعقد الجمعية العامة للإنتربول في تونس"
    assert find_theme(lay_out(f"{meets}.\n\n{told}", "ar")) is None
    theme = find_theme(lay_out(f'{meets} وشعارها: "شرطة واحدة لعالم واحد".', "ar"))
    assert theme is not None
    assert theme.value == "شرطة واحدة لعالم واحد"
