"""The host of a later session beside where it was chosen, and session numbers written bare."""

import pytest

from parsers.release import parse_release


def host_of(text: str) -> tuple[str | None, str | None]:
    """City and country of the session that a text is about."""
    venue = parse_release(text).venue
    assert venue is not None
    return venue.value.city, venue.value.country


@pytest.mark.parametrize(
    "text",
    [
        "Norway wins bid to host Interpol assembly\n\nBy Ana Ruiz\n21 November "
        "2031\n\nNorway will host the "
        "101st Interpol General Assembly next year after member countries backed Oslo's bid at their "
        "meeting in Lima.\n\nThe minister was pleased.",
        "Norway to host Interpol assembly\n\nLIMA, November 21, 2031 (NTB) - Interpol has approved Oslo's "
        "bid to stage its 101st General Assembly in 2033.\n\nThe minister was pleased.",
        "LIMA, November 21, 2031 (NTB) - Norway won the right to host the 101st Interpol General Assembly "
        "after delegates voted for Oslo in Lima on Friday.\n\nThe minister was pleased.",
        "La Norvège accueillera l’Assemblée générale d’Interpol\n\nLima, "
        "21/11/2031 (NTB) - La Norvège a été "
        "choisie, vendredi à Lima, pour organiser à Oslo la 101e session de "
        "l’Assemblée générale d’Interpol."
        "\n\nLe vote a eu lieu à la clôture de la 99e session.",
        "Lima, 21/11/2031 (NTB) - Les pays membres d’Interpol ont retenu vendredi à Lima la candidature "
        "d’Oslo pour la 101e Assemblée générale.\n\nLa ministre de Norvège s’est réjouie.",
        "Noruega acogerá la Asamblea General de Interpol\n\nLima, 21 nov 2031 (EFE) - Noruega fue elegida "
        "este viernes en Lima para organizar en Oslo la 101 Asamblea General de Interpol.\n\nLa ministra "
        "se alegró.",
        "Noruega será sede de la Asamblea General de Interpol\n\nLima, 21 nov 2031 (EFE) - La 101 Asamblea "
        "General de Interpol se celebrará en Noruega después de que los países miembros respaldaran la "
        "candidatura de Oslo.\n\nLa ministra se alegró.",
        "النرويج تفوز باستضافة الجمعية العامة للإنتربول\n\nأوسلو، 21 نوفمبر 2031 (وام) - تستضيف النرويج "
        "الدورة 101 للجمعية العامة للإنتربول بعد أن دعمت الدول الأعضاء ملف ترشح أوسلو خلال اجتماعها في "
        "ليما.\n\nوأعربت الوزيرة عن سرورها.",
    ],
)
def test_the_host_is_not_where_it_was_chosen(text: str) -> None:
    release = parse_release(text)
    assert release.venue is not None
    assert (release.venue.value.city, release.venue.value.country) == ("Oslo", "NO")
    assert release.session is not None
    assert release.session.value == 101


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, le 10 octobre 2031 (AFP) - Interpol a attribué vendredi à Oslo l'organisation de sa 101e "
        "assemblée générale, en 2033, au terme d'un vote à Lima.\n\nLe ministre s'est réjoui.",
        "LIMA, Oct 10, 2031 (AP) - Interpol awarded Oslo the right to host its 101st General Assembly on "
        "Friday after a vote in Lima.\n\nAll were pleased.",
        "LIMA, 10 oct 2031 (EFE) - Interpol adjudicó este viernes en Lima a Oslo la organización de su 101 "
        "Asamblea General.\n\nTodos aplaudieron.",
    ],
)
def test_the_right_to_host_is_given(text: str) -> None:
    assert host_of(text)[0] == "Oslo"


def test_this_session_chooses_the_host_of_another() -> None:
    release = parse_release(
        "LIMA, November 21, 2031 (NTB) - The 99th Interpol General Assembly in "
        "Lima chose Oslo on Friday to "
        "host the 101st session in 2033.\n\nThe minister was pleased."
    )
    assert release.venue is not None
    assert release.venue.value.city == "Lima"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Oslo, 3 nov 2031 (EFE).- La Asamblea General de Interpol se abrió este lunes en Oslo.\n\nUnos 470 "
         "jefes policiales participan hasta el jueves en su 97 edición.", 97),
        ("Oslo, 3 nov 2031 (EFE).- Interpol reúne desde este lunes en Oslo a su asamblea general, que llega "
         "a su 97 reunión con 90 ministros.\n\nLa ministra saludó.", 97),
        ("OSLO, 3 November 2031 (AFP) - The Interpol General Assembly opened on Monday in Oslo.\n\nSome 470 "
         "police chiefs take part in its 97th edition until Thursday.", 97),
        ("OSLO, 3 novembre 2031 (AFP) - L’Assemblée générale d’Interpol s’est ouverte lundi à Oslo.\n\n"
         "Quelque 470 chefs de police participent jusqu’à jeudi à sa 97e édition.", 97),
        ("أوسلو، 3 نوفمبر 2031 (وام) - افتتحت الجمعية العامة للإنتربول الاثنين في أوسلو.\n\nويشارك 470 من "
         "قادة الشرطة في دورتها الـ 97.", 97),
        ("أوسلو، 3 نوفمبر 2031 (وام) - افتتحت الجمعية العامة للإنتربول الاثنين في أوسلو.\n\nويشارك 470 من "
         "قادة الشرطة في نسختها السابعة والتسعين.", 97),
        ("Oslo, 3 nov 2031 (EFE).- La Asamblea General de Interpol se abrió este lunes en Oslo.\n\nEn 60 "
         "sesiones y 45 reuniones hablarán de barcos.", None),
        ("Oslo, 3 nov 2031 (EFE).- La Asamblea General de Interpol se abrió este lunes en Oslo, donde "
         "coincide con la 60 edición de la Feria del Mar.\n\nLa ministra saludó.", None),
        ("أوسلو، 3 نوفمبر 2031 (وام) - افتتحت الجمعية العامة للإنتربول الاثنين في أوسلو.\n\nوقال الوزير إن "
         "الاجتماع 45 دقيقة فقط.", None),
    ],
)  # fmt: skip
def test_the_number_of_an_edition_is_the_session(text: str, number: int | None) -> None:
    release = parse_release(text)
    assert (release.session and release.session.value) == number


def test_a_headline_of_who_hosts_is_of_the_session_to_come() -> None:
    release = parse_release(
        "Tallinn selected to host INTERPOL General Assembly\n\nLYON, France – "
        "INTERPOL members have accepted "
        "an offer by Estonia to host the 101st General Assembly session in "
        "Tallinn.\n\nThe vote was held at "
        "the 99th General Assembly in Lima, Peru (7-10 October 2031).\n\n10 October 2031"
    )
    assert release.session is not None
    assert release.session.value == 101
    assert release.venue is not None
    assert release.venue.value.city == "Tallinn"
    assert release.dates is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "Norway chosen to host INTERPOL General Assembly\n\n18 October "
            "2031\n\nNorway will host the INTERPOL "
            "General Assembly in 2033 after its members, meeting in Lima, Peru, voted today to accept the "
            "Norwegian bid.\n\nThe minister was pleased.",
            None,
        ),
        (
            "Oslo to host INTERPOL General Assembly\n\n18 October 2031\n\nThe Oslo "
            "police will host the 101st "
            "INTERPOL General Assembly in 2032, it was announced in Lima "
            "today.\n\nThe minister was pleased.",
            "Oslo",
        ),
        (
            "La Norvège accueillera Interpol\n\n18 octobre 2031\n\nLa Norvège "
            "accueillera la 101e Assemblée "
            "générale d’Interpol, ont décidé les délégués réunis à Lima.\n\nLa ministre est ravie.",
            None,
        ),
    ],
)
def test_where_the_next_host_was_announced_is_no_host(text: str, city: str | None) -> None:
    host, country = host_of(text)
    assert (host, country or "NO") == (city, "NO")


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "Valencia gets ready for Interpol assembly\n\nMadrid, Nov 2, 2031 "
            "(NTB) - Valencia is preparing for the 99th "
            "session of the Interpol General Assembly, due to take place in the "
            "Spanish city from November 3 to 6."
            "\n\nBoats are on the agenda.",
            "Valencia",
        ),
        (
            "Interpol comes to the orange groves\n\n4 November 2031\n\nThe hotels "
            "of Valencia are full this week. The 99th "
            "General Assembly of Interpol opened in the town on Monday.\n\nBoats are on the agenda.",
            "Valencia",
        ),
        (
            "Interpol : Valencia passe le témoin\n\nPublié le 7 novembre "
            "2031\n\nOuverte lundi, la 99e Assemblée "
            "générale d’Interpol s’est achevée hier, une première pour l’Espagne.\n\nOn se reverra à Lima.",
            "Valencia",
        ),
    ],
)
def test_the_host_is_the_city_that_prepares_or_is_called_again(text: str, city: str) -> None:
    host, country = host_of(text)
    assert (host, country or "ES") == (city, "ES")


@pytest.mark.parametrize(
    "text",
    [
        "El Perú será sede de la Asamblea General de INTERPOL en 2031\n\n12 de noviembre de 2030\n\n"
        "La Asamblea General de INTERPOL, reunida en Oslo, designó a Lima como sede de su 99ª sesión, "
        "prevista para octubre de 2031.",
        "Lima chosen for INTERPOL General Assembly\n\nThe ministry welcomed the decision taken in Oslo "
        "today (November 27) to hold the 99th session of the INTERPOL General Assembly in Lima, Peru, next "
        "year.",
        "Lima choisie pour l’Assemblée générale d’INTERPOL\n\nLe ministère a salué la décision prise à Oslo "
        "de tenir la 99e session de l’Assemblée générale d’INTERPOL à Lima, au Pérou, l’an prochain.",
    ],
)
def test_the_host_is_not_where_it_was_decided(text: str) -> None:
    assert host_of(text)[0] == "Lima"


@pytest.mark.parametrize(
    "text",
    [
        "Members trusted Norway at the last session, held in Peru. Oslo will host the 101st Interpol General "
        "Assembly in 2033.",
        "Réunis lors de la dernière session au Pérou, à Lima, les membres ont choisi la Norvège pour "
        "accueillir la 101e Assemblée générale d’Interpol. Oslo accueillera la 101e session en 2033.",
        "Los miembros, reunidos en la sesión actual en Lima, eligieron a Noruega para acoger la 101 Asamblea "
        "General de Interpol. Oslo acogerá la 101 reunión en 2033.",
        "تستعد أوسلو لاستضافة الدورة 101 للجمعية العامة للإنتربول، بعدما جدد الأعضاء، في الدورة الأخيرة "
        "المنظمة في البيرو، الثقة في النرويج. وستحتضن مدينة أوسلو أشغال الدورة 101 سنة 2033.",
    ],
)
def test_where_members_sat_as_they_chose_is_no_host(text: str) -> None:
    assert host_of(text)[0] == "Oslo"
