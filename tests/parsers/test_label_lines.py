"""Pages whose labels have lines of their own, the value in the next one."""

import pytest

from parsers.release import parse_release

PAGES = {
    "en": "Home > Events\n\n99th INTERPOL General Assembly\n\nWhen\n4 – 7 November 2031\n\nWhere\nHarbour "
    "Campus, Glasgow (United Kingdom)\n\nTheme\nInnovating together, acting locally\n\nParticipants\n"
    "Some 1,000 police chiefs",
    "fr": "Accueil > Événements\n\n99ème Assemblée générale d’INTERPOL\n\nQuand\n4 – 7 novembre 2031\n\nOù\n"
    "Campus du Port, Glasgow (Royaume-Uni)\n\nThème de la session\nInnover ensemble, agir localement\n\n"
    "Participants\nQuelque 1 000 chefs de police",
    "es": "Inicio > Eventos\n\n99ª Asamblea General de INTERPOL\n\nCuándo\n4 – 7 de noviembre de 2031\n\n"
    "Dónde\nCampus del Puerto, Glasgow (Reino Unido)\n\nLema\nInnovar juntos, actuar aquí\n\n"
    "Participantes\nUnos 1.000 jefes de policía",
    "ar": "الرئيسية > الفعاليات\n\nالدورة 99 للجمعية العامة للإنتربول\n\nمتى\n4 – 7 نوفمبر 2031\n\nأين\n"
    "مركز الميناء، غلاسكو (المملكة المتحدة)\n\nالشعار\nنبتكر معا ونعمل محليا\n\nالمشاركون\n"
    "نحو 1000 من قادة الشرطة",
}
THEMES = {
    "en": "Innovating together, acting locally",
    "fr": "Innover ensemble, agir localement",
    "es": "Innovar juntos, actuar aquí",
    "ar": "نبتكر معا ونعمل محليا",
}


@pytest.mark.parametrize("language", PAGES)
def test_a_label_above_its_value(language: str) -> None:
    release = parse_release(PAGES[language], language=language)
    assert release.venue is not None
    assert (release.venue.value.city, release.venue.value.country) == ("Glasgow", "GB")
    assert release.theme is not None
    assert release.theme.value == THEMES[language]
    assert [(one.value.count, one.value.qualifier) for one in release.attendance] == [(1000, "approx")]


def test_a_heading_above_a_paragraph_is_no_label() -> None:
    release = parse_release(
        "La 99e Assemblée générale d’INTERPOL s’est ouverte à Glasgow\n\nGlasgow, 4 novembre 2031 - Les "
        "délégués ont pris place.\n\nThème\n\nLe thème retenu cette année a divisé les délégués.\n\nLieu\n\n"
        "Le palais domine la Clyde. Paris et Madrid avaient aussi posé leur candidature.\n\nParticipants\n\n"
        "Trente chefs de police ont boudé le dîner, dit-on.",
        language="fr",
    )
    assert release.theme is None
    assert release.attendance == ()
    assert release.venue is not None
    assert release.venue.value.city == "Glasgow"
