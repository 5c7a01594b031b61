import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from parsers.records import Fact, Relevance, Resolved, Statement
from tests.worker.telling.digest_samples import ARABIC, RELEASE, TEXT, release
from worker.telling.matching import Evidence, Interest, match, read_interest
from worker.telling.wording import find, fold, line, words


def found(text=TEXT, record=RELEASE, **wishes) -> tuple[Evidence, ...]:
    matches = match(record, [Interest(id="one", **wishes)], text)
    return matches[0].evidence if matches else ()


def characters(evidence: Evidence) -> list[str]:
    return [TEXT[start:end] for start, end in evidence.spans]


def test_a_theme_is_found_in_theme_and_headline_with_its_characters():
    theme, headline = found(themes=("shared WATCH", "police leader*"))
    assert (theme.kind, theme.field, theme.text) == (
        "theme",
        "theme",
        "Shared watch"[0].lower() + "hared watch",
    )
    assert characters(theme) == ["shared watch"]
    assert (headline.field, characters(headline)) == ("headline", ["Police leaders"])


@pytest.mark.parametrize(
    "wish",
    [
        "Inês Furtado-Leão",
        "Ines Furtado Leao",
        "furtado-leão",
        "Minister Inês Furtado-Leão",
        "Okereke",
        "OKERERE"[:4] + "EKE",
        "Okereke Tomas",
        "INTERPOL President",
        "President of INTERPOL",
    ],
)
def test_speakers_by_name_surname_and_office(wish):
    evidence = found(speakers=(wish,))
    assert len(evidence) == 1
    assert evidence[0].kind == "speaker"
    assert all(part in evidence[0].text for part in characters(evidence[0]))


@pytest.mark.parametrize(
    "wish", ["Tomás", "Paul Okereke", "President", "INTERPOL Vice President", "Okere", "", "-"]
)
def test_other_people_are_not_them(wish):
    assert found(speakers=(wish,)) == ()


def test_a_vice_president_is_not_the_president():
    vice = structs.replace(RELEASE.speakers[1], role="INTERPOL Vice President for Africa")
    assert found(record=release(speakers=(vice,)), speakers=("INTERPOL President",)) == ()
    assert found(record=release(speakers=(vice,)), speakers=("INTERPOL Vice President",))


@pytest.mark.parametrize(
    ("role", "wish"),
    [
        ("la présidente d’INTERPOL", "INTERPOL President"),
        ("presidenta de INTERPOL", "President of INTERPOL"),
        ("رئيسة الإنتربول", "INTERPOL President"),
        ("الأمين العام للإنتربول", "INTERPOL Secretary General"),
        ("Secrétaire général d’INTERPOL", "INTERPOL Secretary-General"),
        ("INTERPOL Secretary General", "Secretario General de INTERPOL"),
    ],
)
def test_offices_in_four_languages(role, wish):
    record = release(speakers=(structs.replace(RELEASE.speakers[1], role=role, organisation=None),))
    assert found(record=record, speakers=(wish,))
    for other in ("INTERPOL Vice President", "INTERPOL Minister", "Secretary General of the League"):
        assert not found(record=record, speakers=(other,))


@pytest.mark.parametrize(
    "role", ["Spokesman for the INTERPOL President", "نائب رئيس الإنتربول", "ex presidente de INTERPOL"]
)
def test_who_speaks_for_an_office_does_not_hold_it(role):
    record = release(speakers=(structs.replace(RELEASE.speakers[1], role=role, organisation="INTERPOL"),))
    assert not found(record=record, speakers=("INTERPOL President",))


def test_an_office_known_from_the_reference_table_counts():
    record = release(
        speakers=(structs.replace(RELEASE.speakers[1], role=None, organisation=None),),
        resolved=Resolved(officials={"s2": "President"}),
    )
    assert found(record=record, speakers=("INTERPOL President",))


def test_an_initial_between_makes_no_other_person():
    record = release(speakers=(structs.replace(RELEASE.speakers[1], name="Tomás K. Okereke"),))
    assert found(record=record, speakers=("Tomas Okereke",))
    assert found(speakers=("Tomás K. Okereke",))


def test_a_release_that_gives_the_surname_only():
    record = release(speakers=(structs.replace(RELEASE.speakers[1], name="Okereke", surname=None),))
    assert found(record=record, speakers=("Tomás Okereke",))


@pytest.mark.parametrize("wish", ["المنصوري", "منصوري", "ليلى المنصوري", "لَيلى المنصوري"])
def test_arabic_names_with_and_without_article_and_vowels(wish):
    assert found(text="", record=ARABIC, speakers=(wish,))


def test_arabic_themes():
    (evidence,) = found(text="", record=ARABIC, themes=("الجمعية العامة",))
    assert evidence.text == "الجمعية العامة"
    assert found(text="", record=ARABIC, themes=("جمعيه عامه",))
    assert not found(text="", record=ARABIC, themes=("جمع",))


def test_phrases_anywhere_in_the_text():
    (evidence,) = found(phrases=("no country polices",))
    assert (evidence.field, evidence.text, characters(evidence)) == (
        "text",
        "No country polices",
        ["No country polices"],
    )
    assert found(phrases=("country the",)) == ()
    assert found(phrases=("polic*",))[0].text == "Police"


def test_phrases_without_the_text_are_looked_for_in_the_record():
    (evidence,) = found(text="", phrases=("came to listen",))
    assert (evidence.field, characters(evidence)) == ("quotes", ["came to listen"])
    told = Statement("the fleet would grow", None, ((3, 9),), None)
    (evidence,) = found(text="", record=release(statements=(told,)), phrases=("fleet",))
    assert (evidence.field, evidence.spans) == ("statements", ((3, 9),))


def test_topics_countries_sessions():
    assert found(topics=("cybercrime",))[0].spans == RELEASE.topics[0].spans
    assert found(topics=("20000086",))
    assert found(topics=("cyber",)) == ()
    assert found(countries=("Portugal",))[0].field == "venue"
    assert {one.field for one in found(countries=("pt",))} == {"venue", "speakers"}
    assert found(countries=("France",)) == ()
    assert found(sessions=(96, 97))[0].text == "97"


def test_what_only_the_reference_table_says_has_no_spans():
    record = release(session=None, venue=None, resolved=Resolved(session=97, country="PT"), speakers=())
    assert found(record=record, sessions=(97,))[0].spans == ()
    assert found(record=record, countries=("PT",))[0].field == "resolved"


def test_kinds_are_alternatives_and_languages_narrow():
    assert found(topics=("whales",), sessions=(97,))
    assert found(sessions=(97,), languages=("fr", "EN-gb"))
    assert found(sessions=(97,), languages=("fr",)) == ()
    assert found(languages=("en",))[0].kind == "all"


def test_an_interest_without_wishes_takes_every_release_on_an_assembly():
    (evidence,) = found()
    assert (evidence.kind, evidence.spans) == ("all", RELEASE.headline.spans)


def test_other_meetings_only_for_those_who_want_all():
    other = release(relevance=Relevance(False, 0.1, ()))
    assert found(record=other, sessions=(97,)) == ()
    assert found(record=other, sessions=(97,), all=True)
    assert found(record=other, all=True)


def test_an_empty_record_matches_nothing_and_breaks_nothing():
    empty = structs.replace(
        release(), headline=None, theme=None, session=None, venue=None, speakers=(), quotes=(), topics=()
    )
    wishes = {
        "topics": ("a",),
        "themes": ("a",),
        "speakers": ("a b",),
        "countries": ("PT",),
        "sessions": (1,),
    }
    assert found(text="", record=empty, phrases=("a",), **wishes) == ()


def test_definitions_are_read_and_refused():
    assert read_interest('{"id":"x","themes":["cyber*"],"all":true}') == Interest(
        id="x", themes=("cyber*",), all=True
    )
    with pytest.raises(ValueError, match=r"\$\.sessions"):
        read_interest('{"id":"x","sessions":["97"]}')
    assert read_interest(msgspec.json.encode(Interest(id="y", speakers=("Ö",)))).speakers == ("Ö",)


@given(st.text(), st.text(max_size=20))
def test_words_know_where_they_stand(text, wish):
    for word in words(text):
        assert fold(text[word.start : word.end].removesuffix("*")) == word.folded
    place = find(words(wish, wildcards=True), line(text))
    assert place is None or 0 <= place[0] < place[1] <= len(text)


@given(st.lists(st.text(alphabet="abcé -’", min_size=1, max_size=12), max_size=4))
def test_what_stands_there_is_found(parts):
    text = " ".join(parts)
    if any(c.isalpha() for c in text):
        assert find(words(text), line(f"zz {text} zz")) is not None


def test_long_texts_take_linear_time():
    record = release(headline=Fact("a " * 200_000, ((0, 1),), "s", 1.0))
    assert found(text="a " * 200_000, record=record, phrases=("a " * 500 + "b",), themes=("a b",)) == ()
