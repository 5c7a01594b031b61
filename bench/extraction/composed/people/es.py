"""Who speaks in Spanish composed releases, and how they are named; all of them are invented."""

from bench.extraction.composed.story import Person

PRONOUNS = ("", "")
TITLES = ("el señor", "la señora")
MEN = ("noruego", "keniano", "chileno", "portugués", "tailandés", "ghanés")
WOMEN = ("noruega", "keniana", "chilena", "portuguesa", "tailandesa", "ghanesa")
TOWNS = ("Bergen", "Nairobi", "Valparaíso", "Oporto", "Arequipa")
LANDS = ("Noruega", "Portugal", "Costa Rica", "Ghana", "la República Dominicana")

# name, surname, is it a woman's; of two Spanish surnames the second may be dropped
NAMES = (
    ("Tomas Lindgren", "Lindgren", False), ("Karel Novotny", "Novotny", False),
    ("Yusuf Al-Harbi", "Al-Harbi", False), ("Pierre-Alain Dufour", "Dufour", False),
    ("Juan Carlos Ortega Ruiz", "Ortega", False), ("Juan Manuel Ríos del Valle", "Ríos", False),
    ("Alonso de la Fuente", "De la Fuente", False), ("Hiroshi Tanaka", "Tanaka", False),
    ("Jan van der Meer", "Van der Meer", False), ("Miguel Ángel Soto", "Soto", False),
    ("Andrés Quiroga Paz", "Quiroga", False), ("Joaquín Ferrer y Bustos", "Ferrer", False),
    ("José María Echeverría", "Echeverría", False), ("Maria Santos", "Santos", True),
    ("Ingrid Solberg", "Solberg", True), ("María José Bello Cruz", "Bello", True),
    ("Claire Fontaine", "Fontaine", True), ("Sofia Marković", "Marković", True),
    ("Elena Vázquez-Prado", "Vázquez-Prado", True), ("Rosario Iglesias Luna", "Iglesias", True),
    ("Nadia El Fassi", "El Fassi", True), ("María del Carmen Rojas", "Rojas", True),
    ("Lucía de los Ríos", "De los Ríos", True),
)  # fmt: skip

# a man's role, a woman's, and the short titles that are left of them
ROLES = (
    ("el |ministro [MEN] del Interior", "la |ministra [WOMEN] del Interior", "el |ministro", "la |ministra"),
    (
        "el |ministro de Justicia de [LANDS]",
        "la |ministra de Justicia de [LANDS]",
        "el |ministro de Justicia",
        "la |ministra de Justicia",
    ),
    (
        "el |secretario general de la Organización Mundial de Aduanas",
        "la |secretaria general de la Organización Mundial de Aduanas",
        "el |secretario general",
        "la |secretaria general",
    ),
    (
        "el |comisario general de la policía [WOMEN]",
        "la |comisaria general de la policía [WOMEN]",
        "el |comisario",
        "la |comisaria",
    ),
    (
        "el |jefe de la Oficina Central Nacional de [TOWNS]",
        "la |jefa de la Oficina Central Nacional de [TOWNS]",
        "el |jefe de la oficina",
        "la |jefa de la oficina",
    ),
    (
        "el |director del Centro contra la Ciberdelincuencia",
        "la |directora del Centro contra la Ciberdelincuencia",
        "el |director",
        "la |directora",
    ),
    (
        "el |viceprimer ministro [MEN]",
        "la |viceprimera ministra [WOMEN]",
        "el |viceprimer ministro",
        "la |viceprimera ministra",
    ),
    ("el |alcalde de [TOWNS]", "la |alcaldesa de [TOWNS]", "el |alcalde", "la |alcaldesa"),
    (
        "el |jefe de la Policía de [TOWNS]",
        "la |jefa de la Policía de [TOWNS]",
        "el |jefe policial",
        "la |jefa policial",
    ),
    (
        "el |presidente de la Federación de Abogados",
        "la |presidenta de la Federación de Abogados",
        "el |presidente",
        "la |presidenta",
    ),
    (
        "el |director ejecutivo de la Fundación Fronteras sin Miedo",
        "la |directora ejecutiva de la Fundación Fronteras sin Miedo",
        "el |director ejecutivo",
        "la |directora ejecutiva",
    ),
    (
        "el |vicepresidente de INTERPOL para Europa",
        "la |vicepresidenta de INTERPOL para Europa",
        "el |vicepresidente",
        "la |vicepresidenta",
    ),
    (
        "el |fiscal general de [LANDS]",
        "la |fiscal general de [LANDS]",
        "el |fiscal general",
        "la |fiscal general",
    ),
    ("el |embajador de [LANDS]", "la |embajadora de [LANDS]", "el |embajador", "la |embajadora"),
    (
        "el |portavoz de la delegación [WOMEN]",
        "la |portavoz de la delegación [WOMEN]",
        "el |portavoz",
        "la |portavoz",
    ),
)

INTRODUCTIONS = (
    "{the}{role}, {name},",
    "{the}{role}, {name},",
    "{the}{role} {name}",
    "{name}, {role},",
    "{name}, {role},",
    "{name} ({role})",
    "{name}, {the}{role},",
    "{name} —{role}—",
    "{title} {name}, {role},",
    "{the}{role}, {title} {name},",
)
AGAIN = (
    "{surname}",
    "{surname}",
    "{the_short}{short}",
    "{the_short}{short} {surname}",
    "{title} {surname}",
    "{name}",
    "{the}{role}",
    "{the_short}{short}, {name},",
)

_RANKED = {
    "ministro", "ministra", "comisario", "comisaria", "alcalde", "alcaldesa", "embajador", "embajadora",
}  # fmt: skip
_OWN = ("Fundación", "Centro", "Federación", "Organización", "INTERPOL")


def fits(form: str, person: Person) -> bool:
    """May a person be named so? Not: el alcalde de Bergen Ana Roe, el director Roe."""
    if form == "{the_short}{short} {surname}":
        return person.short in _RANKED
    closed = person.role.endswith((*TOWNS, *LANDS)) or any(word in person.role for word in _OWN)
    return form != "{the}{role} {name}" or not closed
