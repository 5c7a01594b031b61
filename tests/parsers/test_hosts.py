"""The host where another city opens the text, or another sentence names the assembly."""

import pytest

from parsers.release import parse_release


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        (
            "Après Vienne en 2029 et Glasgow en 2030, Oslo accueille cette semaine la 100e Assemblée "
            "générale d’INTERPOL. La ville se prépare.",
            "Oslo",
            None,
        ),
        ("After Vienna and Glasgow, Oslo hosts the 100th INTERPOL General Assembly.", "Oslo", None),
        (
            "Tras Viena, Glasgow y Doha, Oslo acoge esta semana la 100.ª Asamblea General de INTERPOL.",
            "Oslo",
            None,
        ),
        ("بعد غلاسكو، تستضيف أوسلو هذا الأسبوع الجمعية العامة المئة للإنتربول.", "Oslo", None),
        (
            "OSLO, Sept. 19, 2031 (NAW) -- Interpol opened its 100th General Assembly in this Norwegian "
            "city on Tuesday.\n\nIt lasts until Friday. "
            "Doha and Marrakesh have offered to host a later session.",
            "Oslo",
            "NO",
        ),
        (
            "BENIDORM (España) – La piratería encabeza la 100ª reunión de la Asamblea General de INTERPOL, "
            "que se celebra hasta el 2 de octubre en la ciudad.\n\nEl presidente de INTERPOL, Juan Olmo, "
            "dijo que era la primera en casa desde su elección en Rodas.",
            "Benidorm",
            "ES",
        ),
        (
            "Oslo to welcome the world’s police\n\nPublished 22 May 2030\n\nNorway will host the 101st "
            "INTERPOL General Assembly in Oslo next year.\n\nThe Harbour Hall is preparing for 1,000 "
            "delegates between 4 and 7 November 2031. The 100th General Assembly meets this year in Vienna, "
            "Austria (28 November to 1 December 2030).",
            "Oslo",
            "NO",
        ),
        (
            "100th INTERPOL General Assembly – Opening address by Mr Ola Roe, Minister of Ports, Barn Hall, "
            "Singapore\n\nPublished: 12 October 2031\n\nA port lives by strangers, and this island has "
            "always had to guess which of them to trust.",
            "Singapore",
            "SG",
        ),
        (
            "OSLO, Norway – INTERPOL's 100th General Assembly closed today with the election of a new "
            "President.\n\nDuring the four-day conference, delegates also endorsed measures for a "
            "membership that grew to 196 after the Vatican City State was admitted to the body.",
            "Oslo",
            "NO",
        ),
        (
            "Cameras that know a face\n\n22 November 2030\n\nA gate without a guard was the busiest "
            "stand in Dubai this week, and it was at no trade fair.\n\nThe gate was rebuilt at the "
            "Jumeirah hall for the 97th INTERPOL General Assembly, which closed on Thursday.\n\nThe "
            "next test begins in Santiago in March. The Chilean capital hosts the assembly in 2031.",
            "Dubai",
            None,
        ),
        (
            "Harbour Police\nGreetings from Marrakech!\n\nThis week our Commissioner, Jone Vuki, joined "
            "900 delegates at the 99th INTERPOL General Assembly (24-27 November).\n\nThanks go to the "
            "Government of Morocco for its welcome.",
            "Marrakesh",
            "MA",
        ),
        (
            "Interpol assembly condemns attacks\n\nBUDAPEST, Hungary - The General Assembly of "
            "Interpol, meeting for its 100th session, ended its talks today with a resolution "
            "condemning “the murderous attacks perpetrated against citizens” in the United States on "
            "11 September.\n\nThe next session will be held in Yaounde, Cameroon, in October 2032.",
            "Budapest",
            "HU",
        ),
        (
            "Tunis, le 6 novembre 2030\n\nLa Tunisie obtient un appui contre les passeurs\n\nLe ministre "
            "de l’Intérieur, Sami Trabelsi, a obtenu à Glasgow, au Royaume-Uni, l’appui de 41 "
            "délégations pour une base de données.\n\nLa proposition a été soumise à la 98e Assemblée "
            "générale d’INTERPOL, qui s’achève demain.",
            "Glasgow",
            "GB",
        ),
        (
            "KINSHASA, 24 octobre 2030 -- La délégation congolaise à la 98e session de l’Assemblée "
            "générale d’INTERPOL est rentrée ce week-end à Kinshasa avec deux promesses : l’envoi "
            "d’enquêteurs à Goma et la formation de soixante agents.\n\nLa session s’est tenue du 18 "
            "au 21 octobre 2030 à New Delhi, en Inde, en présence de 2 000 participants.",
            "New Delhi",
            "IN",
        ),
        (
            "Passage à Santiago de la directrice de la police judiciaire\n\n21 octobre 2030\n\nÀ "
            "l’occasion de la 98e Assemblée générale d’INTERPOL (15-18 octobre), l’ambassade de "
            "France au Chili a reçu Mme Solène Roux, cheffe de la délégation française.\n\nMme Roux "
            "s’est exprimée en séance plénière.",
            "Santiago",
            "CL",
        ),
        (
            "Bogotá, 16 oct (EFE).- El director de la Policía de Colombia presentó este miércoles en "
            "Santiago de Chile un plan contra el robo de celulares.\n\nEl plan fue expuesto ante la "
            "97.ª Asamblea General de Interpol, que reúne a 900 delegados.",
            "Santiago",
            "CL",
        ),
        (
            "Embajada de Noruega\nNoticias\n\nLa policía participa en Kigali en la Asamblea General de "
            "INTERPOL\n\nUna delegación ha asistido a la 84.ª Asamblea General de INTERPOL, celebrada "
            "en Kigali.",
            "Kigali",
            None,
        ),
        (
            "الخرطوم 24-10-2030 (سونا) - عاد الوفد السوداني المشارك في الدورة الثامنة والتسعين "
            "للجمعية العامة للإنتربول إلى الخرطوم أمس ومعه وعدان.\n\nوعقدت الدورة من 18 إلى 21 أكتوبر "
            "2030 في نيودلهي بالهند بحضور ألفي مشارك.",
            "New Delhi",
            "IN",
        ),
        (
            "كلمة رئيسة الإنتربول\nالسيدة سيلفي دي لاتور\n\nالدورة السابعة والتسعون للجمعية العامة "
            "للإنتربول\nروما، إيطاليا\n5 تشرين الثاني/نوفمبر 2030\n\nأصحاب المعالي،\n\nقبل ثلاثين عاما "
            "دخلت مكتبي الأول في الشرطة في باريس.",
            "Rome",
            "IT",
        ),
        (
            "كاميرات تعرف الوجوه\n\n22 نوفمبر 2030\n\nكانت بوابة بلا حارس حديث الأسبوع في دبي، ولم تكن "
            "في معرض تجاري.\n\nوأقيمت البوابة للدورة السابعة والتسعين للجمعية العامة للإنتربول التي "
            "اختتمت يوم الخميس.\n\nوتستضيف العاصمة التشيلية سانتياغو الجمعية العامة في عام 2031.",
            "Dubai",
            None,
        ),
        (
            "Delegates from Washington, Moscow and Canberra have arrived.\n\nThe Chinese capital is "
            "ready to host the 97th INTERPOL General Assembly, which opens on Tuesday.\n\nStreets "
            "around the convention center in Beijing will be closed.",
            "Beijing",
            "CN",
        ),
        (
            "OSLO, Norway, Dec. 3, 2030 - Morocco has been elected to host the 99th General Assembly of "
            "Interpol, to be held in Marrakech in 2032.\n\nDelegates of the 97th General Assembly in the "
            "Austrian capital Vienna trusted it with the 99th session.",
            "Marrakesh",
            "MA",
        ),
        (
            "INTERPOL General Assembly\n\nThe 97th INTERPOL General Assembly opened with talks of ministers. "
            "Ida Falk came with people of the host country Monaco.",
            "Monaco",
            "MC",
        ),
        (
            "Doha Assembly is one of the best\n\nThe head of the bureau, Tim Fox, thanked the people of the "
            "General Assembly of INTERPOL for their welcome, as he said on Monday.",
            "Doha",
            None,
        ),
        (
            "Salta asks Interpol to vote no\n\nThe minister asked Interpol chiefs not to look at Kosovo’s "
            "request if it was put on the agenda of the General Assembly.",
            None,
            None,
        ),
        (
            "Police chiefs meet\n\nThe 89th INTERPOL General Assembly is on at the Barn Congress Hall, Lima, "
            "this week.",
            "Lima",
            None,
        ),
        (
            "La délégation a quitté Doha jeudi soir. Pendant quatre jours, du 8 au 11 novembre 2030, elle a "
            "pris part, dans la capitale du Qatar, à la 97e Assemblée générale d’Interpol.\n\nL’Assemblée "
            "générale a par ailleurs choisi Hanoï, au Vietnam, pour sa réunion de 2031.",
            "Doha",
            "QA",
        ),
        (
            "VIENNE (Autriche), 29 novembre 2030 - Le directeur a plaidé, mercredi à Vienne, lors des "
            "travaux de la 97e session de l’Assemblée générale d’Interpol.\n\nPour rappel, Alger avait "
            "abrité au printemps dernier une réunion préparatoire des pays africains.",
            "Vienna",
            "AT",
        ),
        (
            "OSLO, Norway, 29 November 2030 - The 97th INTERPOL General Assembly closed in Oslo. Delegates "
            "chose Lima, Peru, as the place to meet in 2031. Quito had hosted a workshop of analysts in May.",
            "Oslo",
            "NO",
        ),
        (
            "RABAT, 4 de diciembre de 2030 - Marruecos acogerá la 98ª Asamblea General de Interpol en "
            "noviembre de 2031 en Marrakech, anunció el ministro Pablo Adán.",
            "Marrakesh",
            "MA",
        ),
        (
            "Trois îles font plier Interpol\n\nSingapour, mercredi. Un silence, puis des cris de joie. La "
            "98e assemblée générale d’Interpol vient d’adopter la motion des îles par 98 voix contre 40.",
            "Singapore",
            "SG",
        ),
        (
            "Norway wants to host the INTERPOL General Assembly, its police chief said on Monday.",
            None,
            None,
        ),
        (
            "La Norvège souhaite accueillir l’Assemblée générale d’INTERPOL, a dit lundi son ministre.",
            None,
            None,
        ),
        ("قال وزير الداخلية إن النرويج ترغب في استضافة الجمعية العامة للإنتربول.", None, None),
        (
            "Lima organizará la 100ª Asamblea General de INTERPOL. La capital peruana se impuso a Quito.",
            "Lima",
            "PE",
        ),
        (
            "INTERPOL General Assembly – 100th session – Oslo, Norway, 3-6 October 2030\n\nOpening address "
            "by the President of INTERPOL, Mr Ola Roe.\n\nIt is an honour to speak here.",
            "Oslo",
            "NO",
        ),
        (
            "Assemblée générale d’INTERPOL – 100e session – Oslo, Norvège, 3-6 octobre 2030\n\nAllocution "
            "du président d’INTERPOL, M. Ola Roe.",
            "Oslo",
            "NO",
        ),
        (
            "Asamblea General de INTERPOL, 100ª reunión, Oslo, Noruega, 3 a 6 de octubre de 2030\n\n"
            "Discurso del presidente de INTERPOL, Ola Roe.",
            "Oslo",
            "NO",
        ),
        (
            "الجمعية العامة للإنتربول، الدورة الـ100، أوسلو، النرويج، 3-6 أكتوبر 2030\n\n"
            "كلمة رئيس الإنتربول أولا رو.",
            "Oslo",
            "NO",
        ),
        (
            "LIMA, Peru – The 99th INTERPOL General Assembly decided to hold its 100th session in Oslo, "
            "Norway.",
            "Lima",
            "PE",
        ),
        (
            "LIMA, Pérou – La 99e Assemblée générale d’INTERPOL a décidé de tenir sa 100e session à Oslo, "
            "en Norvège.",
            "Lima",
            "PE",
        ),
        (
            "LIMA, Perú – La 99ª Asamblea General de INTERPOL se inauguró el lunes; la 98ª se celebró el "
            "año pasado en Oslo.",
            "Lima",
            "PE",
        ),
        (
            "ليما، بيرو – قررت الجمعية العامة للإنتربول في دورتها الـ99 عقد دورتها الـ100 في أوسلو بالنرويج.",
            "Lima",
            "PE",
        ),
        (
            "A year after the 98th General Assembly in Oslo, INTERPOL’s members gather on Monday in Lima, "
            "Peru, for the 99th General Assembly.",
            "Lima",
            "PE",
        ),
        (
            "LIMA, Pérou – La 99e Assemblée générale d’INTERPOL s’est achevée sur le choix d’Oslo, en "
            "Norvège, pour la session de l’an prochain.",
            "Lima",
            "PE",
        ),
        (
            "Norway welcomes more than 640 delegates to the 99th INTERPOL General Assembly on Monday.",
            None,
            "NO",
        ),
    ],
)
def test_the_host(text: str, city: str | None, country: str | None) -> None:
    venue = parse_release(text).venue
    assert ((venue.value.city, venue.value.country) if venue else (None, None)) == (city, country)
