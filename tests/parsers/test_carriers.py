"""Where a story names the wire that carried it."""

import pytest

from parsers.facts.carriers import find_distributor
from parsers.facts.heading import find_dateline
from parsers.sheet import lay_out

ASSEMBLY = "L’Assemblée générale d’INTERPOL"


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        (
            "(Belga) Une délégation belge siège depuis lundi à Dakar, a annoncé mardi la police fédérale.",
            "Belga",
        ),
        ("Les délégués siègent à Dakar et les rues du centre sont fermées. (Source : APS)", "APS"),
        ("Les délégués siègent à Dakar et les rues du centre sont fermées. (Source : la police)", None),
        ("(AGP) - Libreville, 5 mai 2031 - Les délégués siègent et les rues du centre sont fermées.", "AGP"),
        ("Les délégués siègent à Dakar et les rues du centre sont fermées.\n\nLan Roe/AVI/CVN", "AVI"),
        ("Par Le Port avec AFP\n\n5 mai 2031\n\nLes délégués siègent à Dakar, a annoncé la police.", "AFP"),
        ("ME NewsWire\n\nDAKAR, 5 mai 2031 - Les délégués siègent et les rues sont fermées.", "ME NewsWire"),
        (
            "Quito pide más medios\n\nAna Ruiz\nReportera de Agencia Brasil\n\nLos delegados debaten.",
            "Agência Brasil",
        ),
        ("05.05.2031, 14:20 - ATS\n\nLes délégués siègent à Dakar, a annoncé la police.", "ATS"),
        ("Dakar (AFP) - Publié le : 05/05/2031\n\nLes délégués siègent à Dakar, a annoncé la police.", "AFP"),
        ("Par Le Port avec des photos\n\n5 mai 2031\n\nLes délégués siègent, a annoncé la police.", None),
        ("(ats) Une délégation suisse siège depuis lundi à Dakar, a annoncé mardi la police.", "ATS"),
        ("(وكالة الصحافة الفرنسية أ ف ب)\n\nاجتمع المندوبون في تونس، حسب ما أعلنت الشرطة أمس.", "AFP"),
        ("(photo) Une délégation belge siège depuis lundi à Dakar, a annoncé mardi la police.", None),
        ("(Photo) Une délégation belge siège depuis lundi à Dakar, a annoncé mardi la police.", None),
    ],
)
def test_a_wire_in_brackets_before_a_story_or_named_as_its_source(text: str, wire: str | None) -> None:
    fact = find_distributor(lay_out(f"{ASSEMBLY}\n\n{text}", "fr"))
    assert (fact.value if fact else None) == wire


@pytest.mark.parametrize(
    ("line", "wire", "place"),
    [
        ("BOGOTÁ, Colombia (Notipuerto).— La Interpol", "Notipuerto", "BOGOTÁ, Colombia"),
        ("Nusa Dua, Bali, (Bintara) – Interpol", "Bintara", "Nusa Dua, Bali"),
        ("OSLO, 4 May 2031 (Harbourpress) - Interpol", "Harbourpress", "OSLO"),
        ("OSLO, Norway (Monday) - Interpol", None, "OSLO, Norway (Monday)"),
        ("OSLO, Nov 2: Inspector General of Police (IGP) Ola Roe of Interpol", None, "OSLO"),
    ],
)
def test_a_wire_of_no_table_in_brackets_behind_a_whole_dateline(
    line: str, wire: str | None, place: str
) -> None:
    sheet = lay_out(
        f"{line} said at the INTERPOL General Assembly that the doors were closed at eight.", "en"
    )
    fact, dateline = find_distributor(sheet), find_dateline(sheet)
    assert (fact.value if fact else None) == wire
    assert dateline
    assert dateline.value.place == place


@pytest.mark.parametrize(("above", "wire"), [("Par AFP", "AFP"), ("Par Awa Roe", None)])
def test_a_wire_that_wrote_it_is_named_above_the_headline(above: str, wire: str | None) -> None:
    text = f"{above}\n\n{ASSEMBLY} siège au port\n\nLes délégués siègent à Dakar, a annoncé la police."
    fact = find_distributor(lay_out(text, "fr"))
    assert (fact.value if fact else None) == wire


@pytest.mark.parametrize(("last", "wire"), [("الشرطة الوطنية", None), ("(الوطنية)", "NNA"), ("وام", "WAM")])
def test_a_word_of_the_last_line_is_no_wire_where_nothing_has_capitals(last: str, wire: str | None) -> None:
    text = f"الجمعية العامة للإنتربول\n\nعقدت الجمعية العامة للإنتربول دورتها في تونس.\n\n{last}"
    fact = find_distributor(lay_out(text, "ar"))
    assert (fact.value if fact else None) == wire


@pytest.mark.parametrize(
    ("head", "foot", "wire"),
    [
        ("By Ana Roe, Associated Press", "", "AP"),
        ("By AFP", "", "AFP"),
        ("Source: Xinhua", "", "Xinhua"),
        ("By Agence France-Presse", "", "AFP"),
        ("AFP-ROE", "", "AFP"),
        ("Interfax-Ukraine", "", "Interfax-Ukraine"),
        ("ROE-DAHL", "", None),
        ("", "“We are glad,” Ana Roe said in a comment to TASS.", "TASS"),
        ("By: Ana Roe, The Courier", "", None),
        ("", "“We are glad,” Ana Roe told JIS News.", None),
        ("", "“We are glad,” Ana Roe told AP Television.", None),
        ("", "“We are glad,” Ana Roe told AFP Tuesday.", "AFP"),
        ("", "The doors closed at eight. (ENDS)", None),
        ("", "The doors closed at eight. (JK)", None),
        ("", "The doors closed at eight. (XYZ)", "XYZ"),
        ("", "The Harbour Office (HBO) closed at eight. It opens again today. (HBO)", None),
        ("", "Photograph: Bo Dahl/AP", None),
        ("", "Fjord24 – dpa: The doors closed at eight.", "dpa"),
        ("", "Fjord24 – Roe: The doors closed at eight.", None),
        ("", "Additional reporting by Reuters", "Reuters"),
        ("", "The doors closed at eight. EFE", "EFE"),
        ("", "The doors closed at eight. HBX", "HBX"),
        ("", "The doors closed at eight. – HBX", "HBX"),
        ("", "HBO closed at eight, and so did the doors. HBO", None),
        ("", "The doors closed at eight. ENDS", None),
        ("", "The doors closed at eight. INTERPOL", None),
        ("", "View original content: https://www.prnewswire.com/news/assembly-301.html", "PR Newswire"),
    ],
)
def test_who_wrote_a_story_and_for_whom(head: str, foot: str, wire: str | None) -> None:
    body = "The INTERPOL General Assembly opened in Oslo with a call for unity among 900 delegates."
    parts = ("Police chiefs gather in Oslo", head, body, foot)
    fact = find_distributor(lay_out("\n\n".join(filter(None, parts)), "en"))
    assert (fact.value if fact else None) == wire


@pytest.mark.parametrize(
    ("line", "place"),
    [("وطنية - موناكو - افتتح", "موناكو"), ("وطنية - افتتح", None), ("عالمية - موناكو - افتتح", None)],
)
def test_an_agency_before_the_place_of_an_arabic_dateline(line: str, place: str | None) -> None:
    story = (
        f"{line} وزير الداخلية أعمال الدورة الـ98 للجمعية العامة للإنتربول في موناكو"
        " بمشاركة وفود من أكثر من مئة وستين دولة وعدد كبير من الوزراء."
    )
    sheet = lay_out(f"افتتاح الجمعية العامة للإنتربول\n\n{story}\n\nوتتواصل الأعمال حتى الخميس.", "ar")
    dateline, wire = find_dateline(sheet), find_distributor(sheet)
    assert (dateline.value.place if dateline else None) == place
    assert (wire.value if wire else None) == ("NNA" if line.startswith("وطنية") else None)


def test_a_wires_address_far_above_the_foot_carries_nothing() -> None:
    linked = "The INTERPOL General Assembly opened in Oslo, as https://www.prnewswire.com/news/ foretold."
    rest = "\n\n".join(f"Delegates spoke on item {n} of their long agenda in the hall." for n in range(20))
    assert find_distributor(lay_out(f"Police chiefs gather\n\n{linked}\n\n{rest}", "en")) is None


@pytest.mark.parametrize(
    ("line", "wire"),
    [
        ("وطنية - صدر عن قوى الأمن البلاغ التالي:", "NNA"),
        ("نواكشوط ، 25 سبتمبر 2031 ( و م أ) - عاد الوفد إلى البلاد مساء أمس.", "AMI"),
        ("رياضة - صدر عن قوى الأمن البلاغ التالي:", None),
    ],
)
def test_an_agency_that_heads_a_short_arabic_line(line: str, wire: str | None) -> None:
    text = f"وفد في الجمعية العامة للإنتربول\n\n{line}\n\nشارك وفد في الجمعية العامة للإنتربول في أوسلو."
    fact = find_distributor(lay_out(text, "ar"))
    assert (fact.value if fact else None) == wire
