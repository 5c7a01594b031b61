"""Who speaks in French composed releases, and how they are named; all of them are invented."""

from bench.extraction.composed.story import Person

PRONOUNS = ("il", "elle")
TITLES = ("M.", "Mme")
MEN = ("norvégien", "kényan", "chilien", "portugais", "thaïlandais", "ghanéen")
WOMEN = ("norvégienne", "kényane", "chilienne", "portugaise", "thaïlandaise", "ghanéenne")
TOWNS = ("Bergen", "Nairobi", "Valparaíso", "Porto", "Cotonou")
LANDS = ("du Bénin", "du Portugal", "de la Norvège", "des Comores", "d'Islande")

# name, surname, is it a woman's
NAMES = (
    ("J.-T. Lindgren", "Lindgren", False), ("Karel Novotny", "Novotny", False),
    ("Yusuf Al-Harbi", "Al-Harbi", False), ("Pierre-Alain Dufour", "Dufour", False),
    ("Juan Carlos Ortega Ruiz", "Ortega Ruiz", False), ("Kouassi Adjovi", "Adjovi", False),
    ("Jean-Baptiste de La Tour", "La Tour", False), ("Hiroshi Tanaka", "Tanaka", False),
    ("Luc Le Goff", "Le Goff", False), ("Rachid ben Khalfan", "ben Khalfan", False),
    ("Étienne d'Arcy", "d'Arcy", False), ("Mamadou Diallo", "Diallo", False),
    ("Maria Santos", "Santos", True), ("Ingrid Solberg", "Solberg", True),
    ("Aïcha Bello", "Bello", True), ("Claire L'Huillier", "L'Huillier", True),
    ("Sofia Marković", "Marković", True), ("Hélène Vasseur-Prado", "Vasseur-Prado", True),
    ("Awa Ndiaye", "Ndiaye", True), ("Nadia El Fassi", "El Fassi", True),
    ("Marie-Noëlle du Plessis", "du Plessis", True),
)  # fmt: skip

# a man's role, a woman's, and the short titles that are left of them
ROLES = (
    (
        "le |ministre [MEN] de l'Intérieur",
        "la |ministre [WOMEN] de l'Intérieur",
        "le |ministre",
        "la |ministre",
    ),
    (
        "le |ministre de la Justice [LANDS]",
        "la |ministre de la Justice [LANDS]",
        "le |ministre de la Justice",
        "la |ministre de la Justice",
    ),
    (
        "le |secrétaire général de l'Organisation mondiale des douanes",
        "la |secrétaire générale de l'Organisation mondiale des douanes",
        "le |secrétaire général",
        "la |secrétaire générale",
    ),
    (
        "le |commissaire général de la police [WOMEN]",
        "la |commissaire générale de la police [WOMEN]",
        "le |commissaire",
        "la |commissaire",
    ),
    (
        "le |chef du Bureau central national de [TOWNS]",
        "la |cheffe du Bureau central national de [TOWNS]",
        "le |chef du bureau",
        "la |cheffe du bureau",
    ),
    (
        "le |sous-directeur du ministère [MEN] de la Pêche, du Transport et des Affaires maritimes",
        "la |sous-directrice du ministère [MEN] de la Pêche, du Transport et des Affaires maritimes",
        "le |sous-directeur",
        "la |sous-directrice",
    ),
    (
        "le |vice-Premier ministre [MEN]",
        "la |vice-Première ministre [WOMEN]",
        "le |vice-Premier ministre",
        "la |vice-Première ministre",
    ),
    ("le |maire de [TOWNS]", "la |maire de [TOWNS]", "le |maire", "la |maire"),
    ("le |préfet de police de [TOWNS]", "la |préfète de police de [TOWNS]", "le |préfet", "la |préfète"),
    (
        "le |président de la Fédération des barreaux",
        "la |présidente de la Fédération des barreaux",
        "le |président",
        "la |présidente",
    ),
    (
        "le |directeur exécutif de la Fondation Frontières",
        "la |directrice exécutive de la Fondation Frontières",
        "le |directeur exécutif",
        "la |directrice exécutive",
    ),
    (
        "le |vice-président d'INTERPOL pour l'Europe",
        "la |vice-présidente d'INTERPOL pour l'Europe",
        "le |vice-président",
        "la |vice-présidente",
    ),
    (
        "l'|ancien procureur général de [TOWNS]",
        "l'|ancienne procureure générale de [TOWNS]",
        "l'|ancien procureur",
        "l'|ancienne procureure",
    ),
    ("l'|ambassadeur [LANDS]", "l'|ambassadrice [LANDS]", "l'|ambassadeur", "l'|ambassadrice"),
    (
        "le |porte-parole de la délégation [WOMEN]",
        "la |porte-parole de la délégation [WOMEN]",
        "le |porte-parole",
        "la |porte-parole",
    ),
)

INTRODUCTIONS = (
    "{the}{role}, {name},",
    "{the}{role} {name}",
    "{the}{role} {name}",
    "{name}, {role},",
    "{name}, {role},",
    "{name} ({role})",
    "{title} {name}, {role},",
    "{title} {the}{role}, {name},",
)
AGAIN = ("{surname}", "{title} {surname}", "{the_short}{short}", "{the_short}{short} {surname}", "{name}")

_RANKED = ("ministre", "commissaire", "préfet", "préfète")
_OWN = ("Fondation", "Centre", "Fédération", "Organisation")


def fits(form: str, person: Person) -> bool:
    """May a person be named so? Not: the mayor of Bergen Ana Roe, nor the director Roe."""
    if form == "{the_short}{short} {surname}":
        return person.short in _RANKED
    closed = person.role.endswith(TOWNS) or any(word in person.role for word in (*_OWN, "INTERPOL"))
    return form != "{the}{role} {name}" or not closed
