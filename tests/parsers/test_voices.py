import re
import time
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.facts.people.affiliation import office_in
from parsers.facts.voices import find_people_and_words
from parsers.languages import LANGUAGES
from parsers.languages.speech import Speech
from parsers.sheet import lay_out
from tests.parsers.sample_files import SPEAKERS, read_samples

SAMPLES = read_samples(*SPEAKERS)
TEXTS = [sample["text"] for sample in SAMPLES]


def voices_of(text, language=None):
    sheet = lay_out(text, language)
    return find_people_and_words(sheet, None)


def bare(words):
    return words.strip(" .,،")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["name"])
def test_speakers_and_quotations(sample):
    voices = voices_of(sample["text"], sample["language"])
    names = {one.id: one.name for one in voices.speakers}
    quotes = [[bare(one.text), names.get(one.speaker, "")] for one in voices.quotes]
    assert quotes == [[bare(words), who] for words, who in sample["quotes"]]
    assert sorted([one.name, one.role or ""] for one in voices.speakers) == sorted(sample["speakers"])


def test_a_straight_mark_opens_behind_a_word_that_lost_its_vowel():
    voices = voices_of('Le juge Paul Roe assure qu\'"aucune notice ne passera" cette semaine.', "fr")
    assert [(one.text, one.speaker) for one in voices.quotes] == [("aucune notice ne passera", "s1")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'Bo Lind wrote, "Hearing a boy shout "Land ahead!" as he fell from the mast." It was Monday.',
            'Hearing a boy shout "Land ahead!" as he fell from the mast.',
        ),
        (
            "Bo Lind wrote: “Come on. We can build it.’ Lind was in the hall. He made the film “Boats.”",
            "Come on. We can build it.",
        ),
    ],
    ids=["a straight pair inside of another", "a single mark closes for a double one"],
)
def test_marks_that_are_not_what_they_look_like(text, words):
    assert [one.text for one in voices_of(f"The harbour opens\n\n{text}", "en").quotes] == [words]


def test_a_headline_that_ends_in_a_point_has_no_names_of_its_own():
    text = "Edith Marlow Is Right About the Long Harbour Wall.\n\n“It is a slow trade,” Marlow says."
    assert [one.name for one in voices_of(text, "en").speakers] == ["Marlow"]


def test_a_text_that_breaks_off_behind_that_names_who_said_it():
    text = "Le docteur Tesfaye Gebre, de l’Organisation mondiale de la Santé, a déclaré que l’OMS"
    assert [one.name for one in voices_of(text, "fr").speakers] == ["Tesfaye Gebre"]


def test_who_spoke_last_goes_on_where_a_text_breaks_off_inside_the_marks():
    text = "“We have forty boats,” Mr. Delroy Fane said.\n\n“When I saw our flag, I thought of the night"
    assert [one.speaker for one in voices_of(text).quotes] == ["s1", "s1"]
    text = "« Nous avons quarante bateaux », a dit la juge Ana Roe. « Quand j’ai vu notre drapeau"
    assert [one.speaker for one in voices_of(text, "fr").quotes] == ["s1", "s1"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Olav Roe said it was late. “We need to look ahead, and we will,” said"),
        ("fr", "Olav Roe a dit qu’il était tard. « Nous devons regarder loin », a déclaré"),
    ],
)
def test_a_text_that_breaks_off_behind_the_verb_does_not_say_who_speaks(language: str, text: str) -> None:
    assert [one.speaker for one in voices_of(text, language).quotes] == [None]


def test_a_quotation_in_single_marks_that_the_end_of_the_text_cuts() -> None:
    voices = voices_of(
        "On Monday Secretary General Ana Roe said 'it will shape how harbours talk by breaking"
    )
    assert [(one.text, one.speaker) for one in voices.quotes] == [
        ("it will shape how harbours talk by breaking", "s1")
    ]


def test_a_paragraph_in_single_marks_that_the_end_of_the_text_cuts() -> None:
    voices = voices_of(
        "'Boats are many,' said the mayor Ana Roe.\n\n'Ours are at sea by six. They are back by ten."
    )
    assert [(one.text, one.speaker) for one in voices.quotes] == [
        ("Boats are many", "s1"),
        ("Ours are at sea by six. They are back by ten.", "s1"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Opening address\nby\nMs Ana ROE\nPresident of INTERPOL\n98th INTERPOL General Assembly\n"
         "2 November 2031\nOslo, Norway\nLadies and Gentlemen,\nIt is an honour to open it here.",
         "President of INTERPOL"),
        ("fr", "Discours d’ouverture\npar\nMme Ana ROE\nPrésidente d’INTERPOL\n98ème session de l’Assemblée\n"
         "2 novembre 2031\nOslo (Norvège)\nMesdames et Messieurs,\nC’est un honneur de l’ouvrir ici.",
         "Présidente d’INTERPOL"),
        ("en", "Speech by Ana ROE\nPresident of INTERPOL\nOslo, 2 November 2031\n\nLadies and gentlemen,\n"
         "It is an honour to open the session of the harbours.", "President of INTERPOL"),
    ],
)  # fmt: skip
def test_who_holds_a_speech_stands_in_its_title(language: str, text: str, role: str) -> None:
    speaker = voices_of(text, language).speakers[0]
    assert (speaker.name, speaker.role) == ("Ana ROE", role)


@pytest.mark.parametrize(
    "sample", [one for one in SAMPLES if "statements" in one], ids=lambda sample: sample["name"]
)
def test_statements(sample):
    voices = voices_of(sample["text"], sample["language"])
    names = {one.id: one.name for one in voices.speakers}
    assert [[one.text, names.get(one.speaker, "")] for one in voices.statements] == sample["statements"]


def collapsed(text, spans):
    return " ".join(" ".join(text[start:end].split()) for start, end in spans)


def prove(text, voices):
    """Every value stands where its spans say."""
    ids = [one.id for one in voices.speakers]
    assert len(set(ids)) == len(ids)
    for words in (*voices.quotes, *voices.statements):
        assert words.text
        assert words.text == collapsed(text, words.spans)
        assert words.speaker is None or words.speaker in ids
        if words.cue:
            assert words.cue.text == collapsed(text, [words.cue.span])
    for one in voices.speakers:
        assert one.name == collapsed(text, [one.name_span])
        assert one.role is None or one.role == collapsed(text, [one.role_span])
        assert one.mentions == tuple(sorted(set(one.mentions)))
        assert any(a <= one.name_span[0] and one.name_span[1] <= b for a, b in one.mentions)
        assert not [mention for mention in one.mentions if "\n" in text[slice(*mention)]]


@pytest.mark.parametrize("text", TEXTS, ids=[sample["name"] for sample in SAMPLES])
def test_spans_prove_their_values(text):
    prove(text, voices_of(text))


@pytest.mark.parametrize(
    ("language", "role", "office"),
    [
        ("en", "INTERPOL President", "President"),
        ("en", "Acting President of INTERPOL", "Acting President"),
        ("en", "Secretary-General of Interpol", "Secretary General"),
        ("en", "Vice President of INTERPOL", None),
        ("en", "former INTERPOL President", None),
        ("en", "President of the Republic", None),
        ("fr", "Présidente d’INTERPOL", "President"),
        ("fr", "vice-président d'Interpol pour l'Afrique", None),
        ("es", "Secretaria General de INTERPOL", "Secretary General"),
        ("ar", "رئيسة الإنتربول", "President"),
        ("ar", "الأمين العام للإنتربول", "Secretary General"),
        ("ar", "رئيس الوفد", None),
    ],
)
def test_which_office_a_role_is(language, role, office):
    assert office_in(role, LANGUAGES[language]) == office


def test_the_office_is_read_from_the_role():
    text = "“We are ready,” said INTERPOL President Mara Lindt. Tomas Ferro, Minister of Justice, spoke too."
    found = {one.name: one.office for one in voices_of(text, "en").speakers}
    assert found["Mara Lindt"] == "President"
    assert found.get("Tomas Ferro") is None


def test_an_office_of_another_line_is_nobody_s():
    (speaker,) = voices_of("انتخاب الماليزية سلمى بوعزة.\n، رئيسة", "ar").speakers
    assert speaker.role is None
    (speaker,) = voices_of("انتخاب الماليزية سلمى بوعزة رئيسة", "ar").speakers
    assert speaker.name == "سلمى بوعزة"


PIECES = sorted({piece for text in TEXTS for piece in text.replace("\n", " \n ").split(" ")})
MIXED = st.lists(
    st.sampled_from([*PIECES, "“", "”", '"', "«", "»", "’", "said", "he", "—", ",", ".", ":"]), max_size=60
)


@settings(max_examples=150, deadline=None)
@given(MIXED, st.sampled_from(sorted(LANGUAGES)))
def test_any_mixture_is_read_and_proved(pieces, language):
    text = " ".join(pieces)
    first = voices_of(text, language)
    prove(text, first)
    assert first == voices_of(text, language)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text):
    prove(text, voices_of(text))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(TEXTS), st.data())
def test_cut_and_doubled_texts_are_read(text, data):
    at = data.draw(st.integers(0, len(text)))
    for broken in (text[:at], text[at:], text[:at] + text):
        prove(broken, voices_of(broken))


def test_a_paragraph_may_end_behind_each_of_its_words():
    paragraphs = {paragraph for text in TEXTS for paragraph in text.split("\n\n")}
    end = re.compile(r"\s|[,.:“”«»]")
    for cut in sorted({text[: match.start()] for text in paragraphs for match in end.finditer(text)}):
        voices_of(cut)


@pytest.mark.parametrize(
    "piece",
    [
        "“A b c d.” ",
        "“A b,” said Bob Roe. ",
        "“A b,” he said. ",
        "he said ",
        "Bob, who said, ",
        "Bob said and ",
        "the president said ",
        "Minister of Trade and ",
        "John Smith, ",
        "Bob: “a” ",
        "he called it “a” and ",
        "according to Bob Roe, ",
        "‘a’ ",
        "“one\n",
        "President John Roe, head of Ab, ",
    ],
)
def test_hostile_texts_take_linear_time(piece):
    def cost(size):
        text = piece * (size // len(piece))
        began = time.process_time()
        voices_of(text, "en")
        return time.process_time() - began

    small = min(cost(10_000) for _ in range(3))
    large = min(cost(40_000) for _ in range(2))
    assert large < 0.05 or large < small * 12  # four times the size


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        one.name
        for one in fields(Speech)
        if one.name not in ("cased", "verb_first", "incises", "adjectives_follow", "subjectless")
    ],
)
def test_no_language_has_holes(language, name):
    value = getattr(language.speech, name)
    assert value or name == "dialogue_dash"  # an empty word says that there is none
