"""What the authority tables add stays apart from the text's facts, and contradicts them aloud."""

import pytest

from parsers.release import parse_release

OPENING = (
    "ROME, Italy – The 81st session of the INTERPOL General Assembly opened today in Rome (5 – 8 November)."
)


def test_the_table_adds_the_year() -> None:
    release = parse_release(OPENING)
    assert release.dates
    assert release.dates.value.start == "XXXX-11-05"
    assert release.resolved.start == "2012-11-05"
    assert release.resolved.year == 2012
    assert release.conflicts == ()


def test_a_wrong_host_is_a_conflict_and_stays() -> None:
    release = parse_release(
        OPENING.replace("ROME, Italy", "MADRID, Spain").replace("in Rome", "in Madrid, Spain")
    )
    assert release.venue
    assert release.venue.value.country == "ES"
    assert [conflict.fact for conflict in release.conflicts] == ["venue"]


def test_another_city_of_the_host_is_a_conflict_but_not_another_name_of_it() -> None:
    (conflict,) = parse_release(
        OPENING.replace("ROME, Italy", "MILAN, Italy").replace("in Rome", "in Milan")
    ).conflicts
    assert (conflict.fact, conflict.text_value, conflict.reference_value) == ("venue.city", "Milan", "Rome")
    text = "MARRAKESH, Morocco – The 93rd session of the INTERPOL General Assembly opened today in Marrakesh."
    assert parse_release(text).conflicts == ()


def test_wrong_days_are_a_conflict() -> None:
    release = parse_release(OPENING.replace("5 – 8", "6 – 9"))
    assert [(c.fact, c.text_value) for c in release.conflicts] == [
        ("dates.start", "XXXX-11-06"),
        ("dates.end", "XXXX-11-09"),
    ]


def test_the_day_of_the_feed_fills_no_fact() -> None:
    text = OPENING.replace("81st", "99th").replace("(5 – 8 November)", "(3 – 6 January)")
    release = parse_release(text, published="2030-12-29")
    assert release.published is None
    assert release.dates
    assert release.dates.value.start == "XXXX-01-03"
    assert release.resolved.start == "2031-01-03"


def test_officials_are_named_by_the_day() -> None:
    text = OPENING + "\n\n“We meet as equals,” said Khoo Boon Hui."
    release = parse_release(text)
    assert release.resolved.officials == {release.speakers[0].id: "President"}


HELD = {
    "en": "Delegates in Kigali heard Jürgen Stock. “We share,” the INTERPOL {office} said.",
    "fr": "Kigali a accueilli Jürgen Stock. « Nous partageons », a déclaré le {office} d’INTERPOL.",
    "es": "Kigali recibió a Jürgen Stock. «Compartimos», declaró el {office} de INTERPOL.",
}
OFFICE = {"en": "Secretary General", "fr": "Secrétaire général", "es": "Secretario General"}
OTHER = {"en": "Vice President", "fr": "trésorier", "es": "tesorero"}


@pytest.mark.parametrize("language", HELD)
def test_an_office_means_who_held_it_on_the_day_of_release(language: str) -> None:
    def speaker(office: str, day: str) -> str:
        text = HELD[language].format(office=office)
        release = parse_release(text, language=language, published=day)
        names = {one.id: one.name for one in release.speakers}
        return names[release.quotes[0].speaker or ""]

    assert speaker(OFFICE[language], "2016-11-07") == "Jürgen Stock"
    assert OFFICE[language] in speaker(OFFICE[language], "2012-11-05")  # two years before he took office
    assert OTHER[language] in speaker(OTHER[language], "2016-11-07")


@pytest.mark.parametrize(
    ("who", "conflict"),
    [
        ("INTERPOL President Khoo Boon Hui", None),
        ("INTERPOL President Mireille Ballestrazzi", None),  # elected on the last day
        ("Mr Boon Hui Khoo, President of INTERPOL,", None),
        ("INTERPOL President Ada Marlowe", "Mireille Ballestrazzi"),
        ("INTERPOL Secretary General Ada Marlowe", "Ronald K. Noble"),
        ("the President of the Italian Senate, Ada Marlowe", None),
        ("former INTERPOL President Ada Marlowe", None),
    ],
)
def test_another_holder_of_an_office_is_a_conflict(who: str, conflict: str | None) -> None:
    release = parse_release(f"{OPENING}\n\n“We meet as equals,” said {who} on Monday.")
    wanted = [(f"speakers.{release.speakers[0].id}.office", conflict)] if conflict else []
    assert [(one.fact, one.reference_value) for one in release.conflicts] == wanted


@pytest.mark.parametrize(
    ("theme", "conflicts"),
    [
        ("Challenges for Police Facing Contemporary Violence", []),
        ("Police facing contemporary violence: new challenges", []),
        ("Bridges of Trust", ["theme"]),
    ],
)
def test_another_theme_is_a_conflict(theme: str, conflicts: list[str]) -> None:
    release = parse_release(f"{OPENING}\n\nThe theme of the session is “{theme}”.")
    assert release.theme
    assert [one.fact for one in release.conflicts] == conflicts


def test_a_theme_in_another_language_is_not_compared() -> None:
    release = parse_release(
        "ROME, Italie – La 81e session de l’Assemblée générale d’INTERPOL s’est ouverte à Rome.\n\n"
        "La session a pour thème « La police face à la violence de notre temps »."
    )
    assert release.theme
    assert release.conflicts == ()
