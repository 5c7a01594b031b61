"""Which of the first lines is the headline: not the page's own lines above it."""

import pytest

from parsers.parts.reading import read_layout
from parsers.release import parse_release

BODY = (
    "OSLO, 4 May 2031 – Harbour police from twelve towns met on Monday to speak about lost anchors.\n\n"
    "They will meet again when the ice has gone, the harbour master said in the afternoon.\n"
)
ABOVE = [
    "Home > News > Press releases",
    "Inicio / Seguridad",
    "Accueil › Actualités › Nation",
    "الرئيسية > الأخبار",
    "NEWS | CRIME",
    "Press release",
    "Communiqué de presse n° 31/2031",
    "NOTA DE PRENSA",
    "بيان صحفي",
    "CP 18/31",
    "MINISTRY OF HARBOURS",
    "Ministère des Ports",
    "República de Panamá",
    "وزارة الموانئ",
    "ROYAL HARBOUR CONSTABULARY",
    "The Harbour Herald",
    "Nacional",
    "Share Facebook Twitter WhatsApp LinkedIn Print this story",
    "Home > News\n\nMINISTRY OF HARBOURS\n\nPress release",
    "Skip to main content",
    "Saltar menú de navegación Teclas de acceso rápido",
    "Aller au contenu principal",
    "انتقل إلى المحتوى الرئيسي",
    "By Our Correspondent",
    "Por Lucía Paz",
    "Par Awa de Roe",
    "بقلم سالم الراوي",
    "Redacción/ Sevilla",
    "La rédaction",
    "Correspondent in Accra",
    "مراسل",
    "Dernière mise à jour à 14h50 le 26/09",
    "Last updated 14:50 26/09",
]
TITLES = [
    "Harbour police look for lost anchors",
    "Ministry of Harbours looks for lost anchors",
    "Lost anchors: police meet | The Harbour Herald",
    "Police meet in Oslo",
    "By land and by water, police look for anchors",
    "Por Oslo y Bergen: la policía busca anclas",
]


@pytest.mark.parametrize("above", ABOVE)
def test_lines_of_the_page_stand_above_the_headline(above):
    release = parse_release(f"{above}\n\nHarbour police look for lost anchors\n\n{BODY}")
    assert release.headline is not None
    assert release.headline.value == "Harbour police look for lost anchors"


@pytest.mark.parametrize("title", TITLES)
def test_the_first_line_is_the_headline_where_it_is_one(title):
    release = parse_release(f"{title}\n\nA second line about anchors and chains\n\n{BODY}")
    assert release.headline is not None
    assert release.headline.value == title


@pytest.mark.parametrize("only", ["Lost anchors", "MINISTRY OF HARBOURS"])
def test_a_line_is_the_page_s_only_where_a_headline_follows(only):
    release = parse_release(f"{only}\n\n{BODY}")
    assert release.headline is not None
    assert release.headline.value == only


def test_lines_of_the_page_are_a_part_of_their_own():
    text = f"Home > News\n\nMINISTRY OF HARBOURS\n\nHarbour police look for lost anchors\n\n{BODY}"
    layout = read_layout(text)
    assert [text[start:end] for start, end in layout.mastheads] == ["Home > News", "MINISTRY OF HARBOURS"]
    assert layout.dateline is not None
    assert not layout.residue


@pytest.mark.parametrize(
    "desk",
    ["News", "سياسة", "الميناء", "جسر – متابعات", "أوسلو – وكالات", "متابعة – سالم الراوي", "الميناء - أوسلو",
     "24 موجة ـ متابعة", "العالم - آسيا", "صوت الميناء : سالم الراوي ـ أوسلو", "Actualités",
     "Harbour – Oslo"],
)  # fmt: skip
def test_who_prints_it_and_where_is_no_headline(desk):
    prose = (
        "شارك وفد من المدينة في اجتماع نقابة الموانئ في أوسلو، وبدأت الجلسات صباح الثلاثاء وتستمر يومين.\n"
    )
    assert parse_release(f"{desk}\n{prose}").headline is None


@pytest.mark.parametrize("title", ["Oslo: harbour opens", "نقابة الموانئ – أوسلو", "الموانئ تجتمع في أوسلو"])
def test_a_title_with_a_place_is_a_headline(title):
    prose = (
        "شارك وفد من المدينة في اجتماع نقابة الموانئ في أوسلو، وبدأت الجلسات صباح الثلاثاء وتستمر يومين.\n"
    )
    release = parse_release(f"{title}\n{prose}")
    assert release.headline is not None
    assert release.headline.value == title


@pytest.mark.parametrize(
    "above",
    ["FOR IMMEDIATE RELEASE", "For immediate publication.", "POUR DIFFUSION IMMÉDIATE",
     "Para publicación inmediata", "للنشر الفوري"],
)  # fmt: skip
def test_when_it_may_be_printed_is_no_headline(above):
    release = parse_release(f"{above}\nThursday, 6 November 2031\n\nHarbours Meet in Oslo\n\n{BODY}")
    assert release.headline is not None
    assert release.headline.value == "Harbours Meet in Oslo"
