"""Hosts told by a hall's name, by a city that is ready; the weekday before an end that is written out."""

import pytest

from parsers.release import parse_release

HOSTS = [
    ("The 100th INTERPOL General Assembly was held at Barn Meadow, Lima, last week.", "Lima"),
    ("The 100th INTERPOL General Assembly meets from 4 to 7 May 2031 at the Falk Center in Oslo.", "Oslo"),
    ("The 100th INTERPOL General Assembly will be held at the Rowan Centre in Lima in 2031.", "Lima"),
    ("La 100e Assemblée générale d’INTERPOL se tient au Palais des Saules, Dakar, cette semaine.", "Dakar"),
    ("La 100.ª Asamblea General de INTERPOL se celebró en el Salón Verde, Quito, esta semana.", "Quito"),
    ("Oslo is ready for the 100th INTERPOL General Assembly, police said.", "Oslo"),
    ("Oslo, Norway, is bracing for the 100th INTERPOL General Assembly.", "Oslo"),
    ("Oslo est prête pour la 100e Assemblée générale d’INTERPOL, dit la police.", "Oslo"),
    ("Quito está lista para la 100.ª Asamblea General de INTERPOL, dijo la policía.", "Quito"),
    ("تستعد أوسلو للدورة 100 للجمعية العامة للإنتربول.", "Oslo"),
    ("Lima hosted INTERPOL’s 100th General Assembly in May 2031. The 101st was held in Oslo.", "Lima"),
    ("The police of Oslo are ready for the 100th INTERPOL General Assembly in Lima.", "Lima"),
    ("Ida Roe, who trained at the Police Training Centre in Oslo, spoke of the 100th INTERPOL General "
     "Assembly.", None),
    ("Ola Roe, director at the Ministry of Ports, Oslo, led the team to the INTERPOL Assembly.", None),
    ("Accra will host the 100th INTERPOL General Assembly in 2031, after Lima in 2030.", "Accra"),
    ("Ghana is ready for the 100th INTERPOL General Assembly, its police said.", None),
]  # fmt: skip
ENDED = [
    "The 100th INTERPOL General Assembly ended in Lima on Friday, 7 November 2031. It had begun on Tuesday.",
    "La 100e Assemblée générale d’INTERPOL s’est achevée à Lima le vendredi 7 novembre 2031. "
    "Elle s’était ouverte mardi.",
    "La 100.ª Asamblea General de INTERPOL terminó en Lima el viernes 7 de noviembre de 2031. "
    "Había comenzado el martes.",
]


@pytest.mark.parametrize(("text", "city"), HOSTS)
def test_the_host_is_where_the_hall_is_or_who_is_ready(text, city):
    venue = parse_release(text).venue
    assert (venue.value.city if venue else None) == city


@pytest.mark.parametrize("text", ENDED)
def test_a_weekday_is_the_one_before_the_end(text):
    dates = parse_release(text).dates
    assert dates and (dates.value.start, dates.value.end) == ("2031-11-04", "2031-11-07")


SINCE = [
    "Delegates gather in Lima from 4 November 2031 for the four-day 100th INTERPOL General Assembly.",
    "Held in Lima from 4 November 2031, the 100th INTERPOL General Assembly lasts four days.",
    "Les délégués se retrouvent à Lima à partir du 4 novembre 2031 pour les quatre jours de la 100e "
    "Assemblée générale d’INTERPOL.",
    "Lima acoge desde el 4 de noviembre de 2031 la 100.ª Asamblea General de INTERPOL, de cuatro días.",
]


@pytest.mark.parametrize("text", SINCE)
def test_a_day_with_from_is_the_first_of_so_many(text):
    dates = parse_release(text).dates
    assert dates and (dates.value.start, dates.value.end) == ("2031-11-04", "2031-11-07")


@pytest.mark.parametrize(
    "text",
    ["The 100th INTERPOL General Assembly is held in the Republic of Austria until Friday.",
     "La 100.ª Asamblea General de INTERPOL se celebra en la República de Austria esta semana."],
)  # fmt: skip
def test_a_republic_is_its_country(text):
    venue = parse_release(text).venue
    assert venue and venue.value.country == "AT"
