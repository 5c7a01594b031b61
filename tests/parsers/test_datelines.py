"""Place, day and wire of datelines as wires, papers and ministries write them."""

import pytest

from parsers.release import parse_release

HEADLINES = {
    "en": "Police chiefs meet on crime at sea",
    "fr": "Les policiers du monde parlent du crime en mer",
    "es": "Los policías del mundo hablan del crimen en el mar",
    "ar": "قادة الشرطة يبحثون الجريمة في البحر",
}
STORIES = {
    "en": "The 96th General Assembly of INTERPOL opened with delegates from 170 countries, who will debate "
    "crime at sea.\n\nThe delegates will vote on a new budget later in the week.",
    "fr": "La 96e Assemblée générale d'INTERPOL s'est ouverte avec des délégués de 170 pays, qui débattront "
    "du crime en mer.\n\nLes délégués voteront un nouveau budget dans la semaine.",
    "es": "La 96.ª Asamblea General de INTERPOL se inauguró con delegados de 170 países, que debatirán sobre "
    "el crimen en el mar.\n\nLos delegados votarán un nuevo presupuesto en la semana.",
    "ar": "افتتحت الدورة السادسة والتسعون للجمعية العامة للإنتربول بمشاركة مندوبين من 170 دولة يناقشون "
    "الجريمة في البحر.\n\nوسيصوت المندوبون على ميزانية جديدة خلال الأسبوع.",
}
DAY, OPEN = "2031-11-04", "XXXX-11-04"


@pytest.mark.parametrize(
    ("language", "line", "place", "day", "wire"),
    [
        ("es", "LIMA (De nuestra enviada especial).- ", "LIMA", None, None),
        ("en", "4th November 2031 – (Vienna) ", "Vienna", DAY, None),
        ("en", "4 November 2031 – Vienna – ", "Vienna", DAY, None),
        ("ar", "الأصداء من ليما: ", "ليما", None, None),
        ("ar", "«الأصداء 24» من ليما: ", "ليما", None, None),
        ("ar", "قال من ليما: ", None, None, None),
        ("ar", "بونتا ديل إيستي (أوروغواي) – ", "بونتا ديل إيستي (أوروغواي)", None, None),
        ("ar", "الإعلام الأمني - ليما:\n", "ليما", None, None),
        ("ar", "الإعلام الأمني - بيرو :\n", "بيرو", None, None),
        ("en", "FILE - ", None, None, None),
        ("en", "OSLO (Norway News) – ", "OSLO", None, None),
        ("en", "OSLO – Media OutReach Newswire – 4 November 2031 – ", "OSLO", DAY, "Media OutReach Newswire"),
        ("en", "OSLO, Nov. 4, 2031 (Fjord Wire) - ", "OSLO", DAY, "Fjord Wire"),
        ("en", "OSLO (Fjord Press) - ", "OSLO", None, "Fjord Press"),
        ("en", "OSLO, Norway, Nov. 4, 2031 /Fjord Newswire/ -- ", "OSLO, Norway", DAY, "Fjord Newswire"),
        ("en", "OSLO - Fjord News Wire - 4 November 2031 - ", "OSLO", DAY, "Fjord News Wire"),
        ("en", "OSLO (Daily Press) - ", "OSLO", None, None),
        ("en", "OSLO (Interpol Press) - ", "OSLO", None, None),
        ("fr", "Oslo, 4 novembre 2031 (Fjord Presse) - ", "Oslo", DAY, "Fjord Presse"),
        ("es", "Oslo, 4 noviembre 2031 (Fiordo Prensa) - ", "Oslo", DAY, "Fiordo Prensa"),
        ("es", "Por Ana Roe. 4 noviembre, 2031 - 10:12 p. m.\n\n", None, None, None),
        ("en", "KINGSTON (CIS), Monday, November 4, 2031\n\n", "KINGSTON", DAY, "CIS"),
        ("en", "Kingston (JIS), November 4, 2031:\n\n", "Kingston", DAY, "JIS"),
        ("en", "Baku, November 4, AZERTAC\n\n", "Baku", OPEN, "Azertac"),
        ("en", "ASTANA. KAZINFORM - ", "ASTANA", None, "Kazinform"),
        ("en", "LYON, FRANCE / ACCESSWIRE / November 4, 2031 / ", "LYON, FRANCE", DAY, "ACCESSWIRE"),
        ("en", "Oslo, Norway--(Newsfile Corp. - November 4, 2031) - ", "Oslo, Norway", DAY, "Newsfile"),
        ("en", "Vienna, Austria | AFP | ", "Vienna, Austria", None, "AFP"),
        ("en", "OTTAWA, ON, Nov. 4, 2031 /CNW/ - ", "OTTAWA, ON", DAY, "CNW"),
        ("en", "KATHMANDU, Nov 4: ", "KATHMANDU", OPEN, None),
        ("en", "Mogadishu (Radio Harbour) - ", "Mogadishu", None, None),
        ("en", "ROSEAU (Isle TV News) - ", "ROSEAU", None, None),
        ("en", "Washington (DC), November 4, 2031 - ", "Washington (DC)", DAY, None),
        ("en", "Sydney (NSW), 4 November 2031 – ", "Sydney (NSW)", DAY, None),
        ("en", "ISTANBUL\n\n", "ISTANBUL", None, None),
        ("en", "HARBOUR TRAIL – the bulletin of sailors\n\n", None, None, None),
        ("en", "Norway – Security\n\n", None, None, None),
        ("en", "BUDAPEST, Nov. 4 (Harbour News Agency) - ", "BUDAPEST", OPEN, "Harbour News Agency"),
        ("fr", "Bamako (Studio du Port) – ", "Bamako", None, None),
        ("fr", "BRAZZAVILLE (Les Dépêches du Port) – ", "BRAZZAVILLE", None, None),
        ("fr", "Goma (Nord-Kivu) – ", "Goma (Nord-Kivu)", None, None),
        ("fr", "OTTAWA (Ontario), le 4 novembre 2031 – ", "OTTAWA (Ontario)", DAY, None),
        ("fr", "Genève, Suisse | AFP | lundi 04/11/2031 - ", "Genève, Suisse", DAY, "AFP"),
        ("fr", "APA – Dakar (Sénégal) ", "Dakar (Sénégal)", None, "APA"),
        ("fr", "AA/Alger/Anne Roux\n\n", "Alger", None, "Anadolu"),
        ("fr", "(Keystone-ATS) ", None, None, "Keystone-ATS"),
        ("es", "MADRID, 4 (EUROPA PRESS) - ", "MADRID", None, "Europa Press"),
        ("es", "CANCÚN, Q. Roo.- ", "CANCÚN, Q. Roo", None, None),
        ("es", "Santo Domingo, RD.- ", "Santo Domingo, RD", None, None),
        ("es", "SANTO DOMINGO (Radio Puerto).- ", "SANTO DOMINGO", None, None),
        ("es", "Bogotá, D.C., 4 de noviembre de 2031. ", "Bogotá, D.C.", DAY, None),
        ("es", "4 de noviembre de 2031, Santiago.- ", "Santiago", DAY, None),
        ("es", "Asunción, IP.- ", "Asunción", None, "Agencia IP"),
        ("es", "(EFE).- ", None, None, "EFE"),
        ("ar", "سان بطرسبورغ، 4 نوفمبر (تشرين الثاني). نوفوستي. ", "سان بطرسبورغ", OPEN, "RIA Novosti"),
        ("ar", "موسكو، 4 نوفمبر. تاس. ", "موسكو", OPEN, "TASS"),
        ("ar", "موسكو – سبوتنيك. ", "موسكو", None, "Sputnik"),
        ("ar", "مقديشو (راديو الميناء) - ", "مقديشو", None, None),
        ("ar", "دبي (المرفأ) - ", "دبي", None, None),
        ("ar", "بالي (إندونيسيا) - ", "بالي (إندونيسيا)", None, None),
        ("ar", "الرباط / 4 نونبر 2031 / ومع / ", "الرباط", DAY, "MAP"),
        ("ar", "القاهرة - أ ش أ: ", "القاهرة", None, "MENA"),
        ("ar", "باريس – أ.ف.ب\n\n", "باريس", None, "AFP"),
        ("ar", "روما/4 نوفمبر/آكي\n\n", "روما", OPEN, "AKI"),
        ("en", "World – November 4, 2031 – ", None, None, None),
        ("es", "Redacción / 4 noviembre, 2031 - 12:41\n\n", None, None, None),
        ("ar", "واس - فيينا\n\n", "فيينا", None, "SPA"),
        ("en", "(Georgetown, DPI, November 4, 2031) – ", "Georgetown", DAY, None),
        ("en", "MINSK, 4 November (BelTA) – ", "MINSK", OPEN, "BelTA"),
        ("en", "Riyadh, 11 Jumada I 1453, November 04, 2031, SPA -- ", "Riyadh", DAY, "SPA"),
        ("en", "NNA - ", None, None, "NNA"),
        ("en", "NAMPA, Oslo, 4 November 2031 – ", "Oslo", DAY, "NAMPA"),
        ("fr", "APS, Dakar, 4 novembre 2031 – ", "Dakar", DAY, "APS"),
        ("es", "LA PAZ. ", "LA PAZ", None, None),
        ("fr", "Genève (awp/ats) - ", "Genève", None, "ATS"),
        ("fr", "Rabat - 4 nov. 2031 (MAP) ", "Rabat", DAY, "MAP"),
        ("fr", "Port-au-Prince, 4 nov. 2031 [AlterPresse] — ", "Port-au-Prince", DAY, "AlterPresse"),
        ("es", "Santo Domingo, 4 nov (Prensa Latina) ", "Santo Domingo", OPEN, "Prensa Latina"),
        ("es", "Santo Domingo, domingo 4 de noviembre de 2031.- ", "Santo Domingo", DAY, None),
        ("ar", "فيينا ــ ", "فيينا", None, None),
        ("ar", "فيينا / 4 نوفمبر / تشرين الثاني / وكالة الأنباء العراقية – ", "فيينا", OPEN, "INA"),
        ("ar", "ليون، فرنسا - (بزنيس واير): ", "ليون، فرنسا", None, "Business Wire"),
        ("ar", "المندوبون في القاعة (رويترز)\n\n", None, None, None),
        ("ar", "ميناء نيوز / بغداد\n\n", "بغداد", None, None),
        ("en", "PTI\n\nVienna\n\n", "Vienna", None, "PTI"),
        ("en", "Vienna\n\n", None, None, None),
        ("fr", "Vienne\nAFP\n", "Vienne", None, "AFP"),
        ("es", "EFE\nViena\n", "Viena", None, "EFE"),
        ("ar", "واس\n\nفيينا\n\n", "فيينا", None, "SPA"),
    ],
)
def test_a_dateline(language: str, line: str, place: str | None, day: str | None, wire: str | None) -> None:
    found = parse_release(f"{HEADLINES[language]}\n\n{line}{STORIES[language]}")
    dateline, distributor = found.dateline, found.distributor
    assert (dateline.value.place if dateline else None) == place
    assert (dateline.value.date if dateline else None) == day
    assert (distributor.value if distributor else None) == wire


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The Harbour Times\nTuesday, November 4, 2031\n\n{}\n\nVIENNA, Nov. 3. {}", DAY),
        ("Tuesday, November 4, 2031\n\n{}\n\nVIENNA, Nov. 3 (AFP) - {}", "2031-11-03"),
        ("Tuesday, November 4, 2031\n\n{}\n\nVIENNA, Oct. 30. {}", "2031-10-30"),
        ("{}\n\nVIENNA, Nov 4 (AFP) - {}\n\n© 2031 AFP", DAY),
        ("{}\n\nVIENNA, Nov 4 (AFP) - {}\n\n© 1996-2031 AFP", OPEN),
        ("{}\n\nVIENNA, Nov 4 (Reuters) - {}\n\nCopyright 2031 Reuters Limited. All rights reserved.", DAY),
        ("Harbour Podcast – Episode 41 – 4 November 2031\n\n{}\n\n{}", DAY),
        ("Harbour FM News Bulletin, 4 November 2031, 6 p.m.\n\n{}\n\n{}", DAY),
        ("{}\n04.11.2031 / 09:14\n\n{}", DAY),
        ("{}\nPosted by Ana Roe on November 4, 2031 in News, Security\n\n{}", DAY),
        ("GIS – 4 November 2031\n\n{}\n\n{}", DAY),
        ("Tuesday the 4th of November 2031\n\n{}\n\n{}", DAY),
        ("November 4, 2031, Vienna\n\n{}\n\n{}", DAY),
        ("{}\n4th Nov, 2031 Tuesday\n\n{}", DAY),
        ("{}\n\n{}\n\nDated: 4th November 2031", DAY),
        ("HOME NEWS CULTURE\n\n“We meet at sea”: {}\n\nBy Ana Roe - November 4, 2031\n\n{}", DAY),
    ],
)
def test_the_day_of_the_page_and_that_of_the_dateline(text: str, published: str) -> None:
    found = parse_release(text.format(HEADLINES["en"], STORIES["en"])).published
    assert (found.value if found else None) == published


def test_a_place_behind_its_small_word_is_no_dateline_of_a_text_on_one_line():
    text = (
        "Le général Tavernost prendra part à la session qui se tiendra à Oslo (Norvège) du 21 au 24 mai. "
        "Des représentants de 190 pays sont attendus."
    )
    assert parse_release(text).dateline is None


def test_a_country_that_begins_a_line_of_a_list_far_down_is_no_dateline():
    text = (
        "Candidatures pour l’Assemblée générale d’INTERPOL\n\nUn commissaire est candidat.\n\n"
        "La session se tient à Oslo.\n\nSiège de président\n\nLa date limite est passée.\n\n"
        "Les candidats sont classés par pays.\n\n{}"
        " – M. Tesfaye WELDU, chef de la Police fédérale, est candidat au poste de président."
        "\n\nFRANCE – M. Luc ROEVART, contrôleur général.\n"
    )
    assert parse_release(text.format("ÉTHIOPIE")).dateline is None
    assert parse_release(text.format("DOUBAÏ (Émirats arabes unis)")).dateline is not None


def test_a_text_of_one_sentence_that_ends_with_a_day_is_no_dateline_as_a_whole():
    for place, rest in (
        ("OSLO, Norway", "The 99th INTERPOL General Assembly opened on Tuesday 4 November 2031."),
        ("OSLO (Norvège)", "La 99e Assemblée générale d’INTERPOL s’est ouverte mardi 4 novembre 2031."),
        ("OSLO (Noruega)", "La 99.ª Asamblea General de INTERPOL se inauguró el 4 de noviembre de 2031."),
    ):
        dateline = parse_release(f"{place} – {rest}").dateline
        assert dateline is not None
        assert dateline.value.place == place


def test_a_place_with_its_small_word_at_the_end_of_a_line_is_no_dateline():
    text = "كانت مدينة أوسلو قد احتضنت الدورة الـ77 للجمعية العامة للإنتربول في أكتوبر 2028. "
    release = parse_release(f"{text}وتعقد الدورة الـ96 في ليما ببيرو من 6 إلى 9 نوفمبر.")
    assert release.dateline is None
