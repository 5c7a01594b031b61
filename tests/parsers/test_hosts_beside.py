"""Hosts told by what stands beside them: their country, "here", the session's own number."""

import pytest

from parsers.release import parse_release


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        (
            "The 96th INTERPOL General Assembly opened on Monday in Bergen, Norway, the ministry said.",
            "Bergen",
            "NO",
        ),
        (
            "La 96.ª Asamblea General de INTERPOL se inauguró el lunes en Los Olmos (Chile), según el jefe.",
            "Los Olmos",
            "CL",
        ),
        (
            "La 96e Assemblée générale d'INTERPOL s'est ouverte lundi à Monte Carlo (Monaco).",
            "Monte Carlo",
            "MC",
        ),
        (
            "The 96th INTERPOL General Assembly met in Parliament, Norway said.",
            None,
            None,
        ),
        (
            "LIMA, May 4 (PTI) – Norway has no vote at the INTERPOL General Assembly opening here today. "
            "It holds its own conference in Accra.",
            "Lima",
            None,
        ),
        (
            "LIMA, May 4 (PTI) – Delegates landed here on Monday. Norway has no vote at the INTERPOL "
            "General Assembly opening here today. It holds its own conference in Accra.",
            "Lima",
            None,
        ),
        (
            "DHAKA, May 4 - The chief left here for Lima to attend the 96th INTERPOL General Assembly.",
            "Lima",
            None,
        ),
        (
            "The 97th INTERPOL General Assembly will meet in Lima next year, members decided. "
            "The 96th session opened last week in the Norwegian city of Oslo, and Norway thanked all.",
            "Lima",
            None,
        ),
        (
            "MARRAKECH – La 76.ª Asamblea General de INTERPOL confirmó la decisión del comité sobre el "
            "atentado que se cometió en 1994 contra un teatro de Buenos Aires.",
            "Marrakesh",
            None,
        ),
        (
            "Peru to host the 97th INTERPOL General Assembly\n\nThe General Assembly approved that Lima will "
            "be the host city for the 97th session.",
            "Lima",
            "PE",
        ),
        (
            "El almirante fue elegido presidente de INTERPOL. Ni Francia, donde tiene su sede el organismo, "
            "ni Noruega, en cuya capital Oslo se celebra su asamblea general, hablaron.",
            "Oslo",
            "NO",
        ),
        (
            "Tallinn is to welcome police chiefs from afar for INTERPOL's 96th General Assembly.",
            "Tallinn",
            None,
        ),
        (
            "Tallinn, a walled port on the cold Baltic coast, hosts INTERPOL's 96th General Assembly.",
            "Tallinn",
            None,
        ),
        (
            "Tallinn, berceau de la police électronique du Nord, accueille l'Assemblée générale d'INTERPOL.",
            "Tallinn",
            None,
        ),
        (
            "Tallin será escenario, del 4 al 7 de octubre de 2027, de la Asamblea General de INTERPOL.",
            "Tallinn",
            None,
        ),
        ("ستكون تالين مسرحا للجمعية العامة للإنتربول في الفترة من 4 إلى 7 أكتوبر 2027.", "Tallinn", None),
    ],
)
def test_the_host(text: str, city: str | None, country: str | None) -> None:
    venue = parse_release(text).venue
    assert ((venue.value.city, venue.value.country) if venue else (None, None)) == (city, country)
