"""What stands around a release on its page is told from the release."""

import pytest

from parsers.parts.reading import read_layout
from parsers.release import parse_release

BODY = """Harbour police compare notes in Lima

LIMA, Peru – Harbour police of six countries met on Tuesday to compare how they look for stolen boats.

They will meet again in March, and the list of boats will be longer by then."""
MORE = "A boat that nobody looked for came home by itself, and its owner was not told of it for a week."
HEADLINES = """INTERPOL General Assembly closes in Oslo with call for unity

95th INTERPOL General Assembly elects new President in Oslo"""


def residue(text: str) -> list[str]:
    return [text[start:end] for start, end in read_layout(text).residue]


def body(text: str) -> str:
    return "\n".join(text[start:end] for start, end in read_layout(text).paragraphs)


@pytest.mark.parametrize(
    "top",
    [
        "Home\nNews\nAbout us\nContact\nSearch",
        "Accueil\nActualités\nÀ propos de nous\nContact",
        "This site uses cookies to count its visitors. Read our policy.\nAccept\nRefuse",
        "Nous utilisons des cookies.\nTout accepter",
        "Utilizamos cookies propias y de terceros.\nAceptar",
        "نستخدم ملفات تعريف الارتباط في هذا الموقع\nموافق",
    ],
)
def test_menus_and_banners_are_no_part(top: str) -> None:
    text = f"{top}\n\n{BODY}"
    assert residue(text) == top.split("\n")
    record = parse_release(text, language="en")
    assert record.headline
    assert record.headline.value == "Harbour police compare notes in Lima"
    assert record.dateline
    assert record.dateline.value.place == "LIMA, Peru"


@pytest.mark.parametrize(
    "heading",
    ["Related news", "See also:", "Most read", "Lire aussi", "Dans la même rubrique", "Noticias relacionadas",
     "Te puede interesar", "أخبار ذات صلة", "اقرأ أيضا:"],
)  # fmt: skip
def test_other_stories_under_their_heading_are_no_part(heading: str) -> None:
    text = f"{BODY}\n\n{heading}\n{HEADLINES}\n12 May 2031\n\n{MORE}\n\n{MORE}"
    assert residue(text) == [heading, *HEADLINES.split("\n\n"), "12 May 2031"]
    assert body(text).count(MORE) == 2
    assert not parse_release(text).relevance.general_assembly


@pytest.mark.parametrize("line", ["Read also: INTERPOL General Assembly opens in Oslo",
                                  "Lea también: Interpol abre su Asamblea General en Oslo"])  # fmt: skip
def test_a_line_that_leads_to_another_story_is_no_part(line: str) -> None:
    text = f"{BODY}\n\n{line}\n\n{MORE}"
    assert residue(text) == [line]
    assert body(text).endswith(MORE)


def test_headlines_behind_the_last_sentence_make_nothing_relevant() -> None:
    record = parse_release(f"{BODY}\n\n{HEADLINES}\n\nPort officers trained in Lagos\n")
    assert not record.relevance.general_assembly
    assert record.session is None


@pytest.mark.parametrize(
    "end",
    ["The 95th INTERPOL General Assembly elected:\n\nAda Okello as its new President for four years\n\n"
     "Omar Reda as Vice-President for the Americas",
     "Theme: Harbours without borders\n\nVenue: Old customs house in Lima"],
)  # fmt: skip
def test_lists_of_the_release_stay(end: str) -> None:
    assert residue(f"{BODY}\n\n{end}") == []


def test_nothing_has_ended_before_the_release_begins() -> None:
    text = f"About us\n\nContact\n\n{BODY}\n\nAbout INTERPOL\n\nIt is far away."
    assert "six countries" in body(text)
    assert [text[a:b] for a, b in read_layout(text).boilerplate] == ["About INTERPOL", "It is far away."]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "Police leaders open their Assembly in Lima LIMA, Peru, May 12, 2031 /PRNewswire/ -- Boats were "
            "found. “They came home,” she said. Distributed by APO Group on behalf of INTERPOL.",
            ["Police leaders open their Assembly in Lima", "LIMA, Peru, May 12, 2031 /PRNewswire/ --",
             "Boats were found. “They came home,” she said.",
             "Distributed by APO Group on behalf of INTERPOL."],
        ),
        (
            "L’Assemblée s’ouvre à Lima 12 mai 2031 LIMA (Pérou) – Les bateaux sont rentrés au port de Lima, "
            "a dit le maire, et personne ne les avait cherchés.",
            ["L’Assemblée s’ouvre à Lima", "12 mai 2031", "LIMA (Pérou) –",
             "Les bateaux sont rentrés au port de Lima, a dit le maire, et personne ne les avait cherchés."],
        ),
        (
            "Boats were found in Lima, Peru – all of them – by a mayor who was not looking for any, and who "
            "told of it on 12 May 2031 in Lima.",
            ["Boats were found in Lima, Peru – all of them – by a mayor who was not looking for any, and who "
             "told of it on 12 May 2031 in Lima."],
        ),
    ],
)  # fmt: skip
def test_a_release_on_one_line_has_its_parts(line: str, parts: list[str]) -> None:
    layout = read_layout(line)
    named = (layout.headline, layout.stamp, layout.dateline, *layout.paragraphs, layout.credit)
    assert [line[span[0] : span[1]] for span in named if span] == parts


@pytest.mark.parametrize(
    "ending",
    ["About INTERPOL", "About INTERPOL: it is far away", "Notes to the editors", "Media enquiries:",
     "(ENDS)", "-0-", "À propos d’INTERPOL", "Contact presse", "Pour en savoir plus :", "- FIN -",
     "Acerca de INTERPOL", "Sobre la INTERPOL", "Notas para la redacción", "Para más información:",
     "نبذة عن الإنتربول", "حول الإنتربول:", "لمزيد من المعلومات", "(انتهى)"],
)  # fmt: skip
def test_what_follows_an_ending_is_boilerplate(ending: str) -> None:
    text = f"{BODY}\n\n{ending}\n\n{MORE}"
    assert [text[a:b] for a, b in read_layout(text).boilerplate] == [ending, MORE]


@pytest.mark.parametrize(
    "line",
    ["About US$3 million was found in a boat.", "About forty boats came home on Monday.",
     "Sobre Interpol, el alcalde no dijo nada.", "À propos du bateau, le maire se tait, a-t-il dit.",
     "حول الإنتربول تحدث العمدة عن القوارب.", "Contacts between harbours were rare.", "Finally they left."],
)  # fmt: skip
def test_a_sentence_that_begins_like_an_ending_is_body(line: str) -> None:
    assert line in body(f"{BODY}\n\n{line}\n\n{MORE}")


@pytest.mark.parametrize(
    "line",
    ["Share", "Print", "Advertisement", "- ADVERTISEMENT -", "Sign up for our newsletter", "3 min read",
     "Partager", "Publicité", "Lire la suite", "Temps de lecture : 3 min", "Compartir", "Publicidad",
     "Seguir leyendo", "Photo: Jane Roe", "مشاركة", "شارك هذا الخبر", "إعلان", "اقرأ المزيد"],
)  # fmt: skip
def test_lines_of_the_page_inside_are_residue(line: str) -> None:
    assert residue(f"{BODY}\n\n{line}\n\n{MORE}") == [line]


@pytest.mark.parametrize(
    "line", ["Shared roads, shared duty", "Printers seized in Lima", "شارك وفد المدينة في المؤتمر"]
)
def test_lines_that_begin_like_them_are_not(line: str) -> None:
    assert residue(f"{BODY}\n\n{line}\n\n{MORE}") == []


@pytest.mark.parametrize("byline", ["By Our Reporter", "Par la rédaction", "Por Ana Roe", "بقلم سامي حداد"])
def test_bylines_are_no_part(byline: str) -> None:
    headline, _, rest = BODY.partition("\n\n")
    text = f"{headline}\n{byline}\n\n{rest}"
    assert residue(text) == [byline]
    assert "six countries" in body(text)


@pytest.mark.parametrize(
    "credit",
    ["Distributed by APO Group on behalf of INTERPOL.", "Diffusé par APO Group pour INTERPOL.",
     "Distribuido por APO Group en nombre de INTERPOL.", "(Avec AFP)", "Todos los derechos reservados.",
     "جميع الحقوق محفوظة"],
)  # fmt: skip
def test_credit_lines(credit: str) -> None:
    text = f"{BODY}\n\n{credit}\n"
    found = read_layout(text).credit
    assert found
    assert text[found[0] : found[1]] == credit


def test_a_headline_said_again_and_glued_to_the_dateline_is_two_lines() -> None:
    headline, text = BODY.split("\n\n", 1)
    found = read_layout(f"{headline}\n\n{headline}{text}")
    assert found.place
    assert found.paragraphs[0][0] > len(headline) * 2
