"""Who speaks in English composed releases, and how they are named; all of them are invented."""

from bench.extraction.composed.story import Person

PRONOUNS = ("he", "she")
TITLES = ("Mr", "Ms")
COUNTRIES = ("Norwegian", "Kenyan", "Chilean", "Portuguese", "Thai", "Ghanaian")
LANDS = ("Norway", "Kenya", "Chile", "Portugal", "Thailand", "Ghana")
TOWNS = ("Bergen", "Nairobi", "Valparaíso", "Porto", "Accra")

# name, surname, is it a woman's
NAMES = (
    ("Tomas Lindgren", "Lindgren", False),
    ("Karel Novotny", "Novotny", False),
    ("Yusuf Al-Harbi", "Al-Harbi", False),
    ("Pierre-Alain Dufour", "Dufour", False),
    ("Juan Carlos Ortega Ruiz", "Ortega Ruiz", False),
    ("Kwame Mensah", "Mensah", False),
    ("Daniel O'Rourke", "O'Rourke", False),
    ("Hiroshi Tanaka", "Tanaka", False),
    ("Jan van der Meer", "van der Meer", False),
    ("Rashid bin Khalfan", "bin Khalfan", False),
    ("Miguel Ángel Soto", "Soto", False),
    ("Samuel T. Briggs", "Briggs", False),
    ("Andrew McKellar", "McKellar", False),
    ("Maria Santos", "Santos", True),
    ("Ingrid Solberg", "Solberg", True),
    ("Aisha Bello", "Bello", True),
    ("Claire Fontaine", "Fontaine", True),
    ("Sofia Marković", "Marković", True),
    ("Elena Vasquez-Prado", "Vasquez-Prado", True),
    ("Grace Wanjiru", "Wanjiru", True),
    ("Nadia El Fassi", "El Fassi", True),
    ("Fiona de Klerk", "de Klerk", True),
)

# a man's role, a woman's, and the short titles that are left of them
ROLES = tuple(
    (role, role, short, short)
    for role, short in (
        ("[COUNTRIES] Interior Minister", "interior minister"),
        ("[COUNTRIES] Minister of Justice", "justice minister"),
        ("Secretary General of the World Customs Organization", "secretary general"),
        ("Commissioner of the [COUNTRIES] Police", "commissioner"),
        ("head of the National Central Bureau in [TOWNS]", "head of the bureau"),
        ("Director of the Centre for Cyber Policing", "director"),
        ("[COUNTRIES] Deputy Prime Minister", "deputy prime minister"),
        ("Mayor of [TOWNS]", "mayor"),
        ("Chief of Police of [TOWNS]", "police chief"),
        ("President of the Bar Federation", "president"),
        ("Executive Director of the Border Watch Foundation", "executive director"),
        ("INTERPOL Vice President for Europe", "vice president"),
        ("[COUNTRIES] Minister of Public Works and Emergency Planning", "works minister"),
        ("Commissioner-General of the Lakes Union for Forests and Peace", "commissioner-general"),
        ("Chair of the Joint Committee on Coastal Trade", "chair of the committee"),
        ("Permanent Representative of [LANDS] to the Nordic Union", "permanent representative"),
        ("former Attorney General of [LANDS]", "former attorney general"),
    )
)

INTRODUCTIONS = (
    "{role} {name}",
    "{role} {name}",
    "{name}, {role},",
    "{name}, the {role},",
    "{name} ({role})",
    "the {role}, {name},",
)
AGAIN = ("{surname}", "{title} {surname}", "the {short}", "{name}")


def fits(form: str, person: Person) -> bool:
    """May a person be named so? Who heads something is not named behind it: head of the Bureau Ana Roe."""
    return form != "{role} {name}" or not person.role.startswith("head")
