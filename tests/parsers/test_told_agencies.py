"""Agencies that a text spoke to, and lines of which a part is one."""

import pytest

from parsers.facts.carriers import find_distributor
from parsers.release import parse_release
from parsers.sheet import lay_out

BODIES = {
    "en": "The INTERPOL General Assembly opened in Oslo with a call for unity among 900 delegates.",
    "fr": "L’Assemblée générale d’INTERPOL s’est ouverte à Oslo par un appel à l’unité des délégués.",
    "es": "La Asamblea General de INTERPOL se inauguró en Oslo con un llamado a la unidad de los delegados.",
    "ar": "افتتحت الجمعية العامة للإنتربول أعمالها في أوسلو بدعوة المندوبين إلى توحيد الجهود.",
}


@pytest.mark.parametrize(
    ("language", "line", "wire"),
    [
        ("en", "Ana Roe told The Associated Press that it was a start.", "AP"),
        ("en", "Ana Roe told the Ghana News Agency that it was a start.", "GNA"),
        ("en", "The doors, dpa reported, stay shut.", "dpa"),
        ("en", "She was quoted as saying by PTI that it was a start.", "PTI"),
        ("en", "It was a start, the HBX news agency reported.", "HBX"),
        ("en", "It was a start, said the HBX commissioner.", None),
        ("fr", "C’est un début, rapporte l’agence Belga.", "Belga"),
        ("fr", "C’est un début, d’après l’agence de presse HBX.", "HBX"),
        ("fr", "C’est un début, a rapporté l’AFP.", "AFP"),
        ("es", "Es un comienzo, informó la agencia Andina.", "Andina"),
        ("es", "Es un comienzo, de acuerdo con la agencia de noticias HBX.", "HBX"),
        ("ar", "وهي بداية، كما أوردت وكالة رويترز.", "Reuters"),
        ("ar", "وهي بداية، نقلا عن وكالة الأنباء السعودية.", "SPA"),
        ("ar", "وهي بداية، وفق ما أفادت وكالة الأنباء المغربية.", "MAP"),
        ("ar", "وهي بداية، كما أفادت وكالة الأنباء الإماراتية.", "WAM"),
        ("ar", "وهي بداية، بحسبما نقلته وكالة «الأناضول» التركية.", "Anadolu"),
        ("ar", "وسألوا عن وطنية الرجال.", None),
        ("en", "United Press International", "UPI"),
        ("en", "December 18, 2031 03:01 pm (IST)", None),
        ("en", "Ana Roe told the Harbour Times that it was a start.", None),
        ("en", "A photographer of the Associated Press was among the guests.", None),
        ("fr", "Anne Roux l’a dit à l’Agence France-Presse.", "AFP"),
        ("fr", "Anne Roux l’a dit en entrevue à La Presse Canadienne.", "La Presse Canadienne"),
        ("fr", "Anne Roux l’a dit à l’Agence d’information du Burkina (AIB).", "AIB"),
        ("fr", "Anne Roux l’a confié au Port.", None),
        ("es", "«Es un comienzo», dijo a EFE Ana Robles.", "EFE"),
        ("es", "«Es un comienzo», señaló a Efe Ana Robles.", "EFE"),
        ("es", "«Es un comienzo», dijo Ana Robles a la Agencia Boliviana de Información.", "ABI"),
        ("es", "«Es un comienzo», dijo Ana Robles a El Puerto.", None),
        ("ar", "وقالت هناء الراشد لوأج إن ذلك بداية.", "APS"),
        ("ar", "وقالت هناء الراشد لرويترز إن ذلك بداية.", "Reuters"),
        ("ar", "وقالت هناء الراشد للوكالة الموريتانية للأنباء إن ذلك بداية.", "AMI"),
        ("ar", "وقالت هناء الراشد لوكالة الأنباء الأردنية (بترا) إن ذلك بداية.", "Petra"),
        ("ar", "وقالت هناء الراشد في مقابلة مع وكالة أنباء ((شينخوا)) إن ذلك بداية.", "Xinhua"),
        ("ar", "وقالت هناء الراشد لصحيفة الميناء إن ذلك بداية.", None),
        ("ar", "وأكدت وكالة الشرطة الأوروبية مشاركتها.", None),
        ("ar", "وعاد الوفد لقنا بعد الاجتماع.", None),
    ],
)
def test_an_agency_that_somebody_told(language: str, line: str, wire: str | None) -> None:
    fact = find_distributor(lay_out(f"{BODIES[language]}\n\n{line}\n\n{BODIES[language]}", language))
    assert (fact.value if fact else None) == wire


@pytest.mark.parametrize(
    ("head", "foot", "wire"),
    [
        ("By ANA ROE, Associated Press Writer", "", "AP"),
        ("Ana Roe | Associated Press", "", "AP"),
        ("By Agence France-Presse", "", "AFP"),
        ("By Reuters Staff", "", "Reuters"),
        ("Ana Roe | Harbour Press", "", None),
        ("", "AFP\n\nTags: police, crime", "AFP"),
        ("", "Harbour Times/AFP\n\nShare this article", "AFP"),
        ("", "Copyright 2031 by The Associated Press. All rights reserved.", "AP"),
        ("", "Copyright 2031 by Harbour Times. All rights reserved.", None),
        ("", "This article was published automatically. Source: Keystone-ATS", "Keystone-ATS"),
        ("", "(ats)\n\nRead more", "ATS"),
        ("", "Photo: AFP", None),
        ("", "Video: Reuters", None),
        ("", "Photo credit: Reuters/Ana Roe", None),
        ("", "REUTERS/Ana Roe", None),
        ("", "With AFP and Reuters", None),
        ("", "AFP, Reuters and AP contributed to this report", None),
        ("Delegates enter the hall on Monday. (AFP)", "", None),
        ("Delegates enter the hall / AFP", "", None),
        ("© Reuters. Delegates enter the hall", "", None),
        ("Image source, Reuters", "", None),
        ("Harbour Press | Vienna | AFP", "", "AFP"),
        ("", "SOURCE INTERPOL\n\nRelated Links\nhttp://www.prnewswire.com", "PR Newswire"),
    ],
)
def test_a_line_of_which_a_part_is_an_agency(head: str, foot: str, wire: str | None) -> None:
    parts = ("Police chiefs gather in Oslo", head, BODIES["en"], foot)
    fact = find_distributor(lay_out("\n\n".join(filter(None, parts)), "en"))
    assert (fact.value if fact else None) == wire


@pytest.mark.parametrize(
    "byline", ["By E. EDUARDO MARTEL, Associated Press Writer", "By Ana Ruiz, Associated Press reporter"]
)
def test_a_line_that_says_who_wrote_it_above_a_dateline_is_no_headline(byline: str) -> None:
    text = f"{byline}\nCANCUN, Mexico – The Interpol General Assembly began.\n\nMr Paz said it was “late”."
    record = parse_release(text)
    wire = record.distributor and record.distributor.value
    assert (wire, record.headline, [one.name for one in record.speakers]) == ("AP", None, ["Paz"])
