"""Topics by a phrase, or by two words that stand close together, in four languages."""

import pytest

from parsers.facts.agenda import find_topics
from parsers.sheet import lay_out


@pytest.mark.parametrize(
    ("language", "text", "topics"),
    [
        ("en", "Motorcycles stolen to order and passports lost on ferries head the list.",
         ["stolen-vehicles", "border-security"]),
        ("en", "Expired and forged medicines will be looked at.", ["illicit-goods"]),
        ("en", "The smuggling of rosewood, ivory and birds grows.", ["environmental-crime"]),
        ("en", "Members choose three vice-presidents and train two hundred analysts.",
         ["elections-appointments", "capacity-building"]),
        ("en", "Two applications to join are before the delegates.", ["membership"]),
        ("en", "New rules would have the data of cleared people deleted.", ["data-protection-governance"]),
        ("en", "A car was parked. The stolen idea was returned.", []),
        ("en", "The trafficking of ideas is free; people know it.", []),
        ("fr", "La recherche des mineurs disparus et le trafic de bois précieux.",
         ["child-protection", "environmental-crime"]),
        ("fr", "Des camions volés, de faux vaccins et des papiers falsifiés.",
         ["stolen-vehicles", "illicit-goods", "border-security", "emergency-health"]),
        ("fr", "Les délégués éliront jeudi un délégué pour l’Asie.", ["elections-appointments"]),
        ("fr", "Le texte traite de la vie des enfants.", []),
        ("es", "Contenedores contaminados con heroína y oro de minas ilegales.",
         ["drug-trafficking", "environmental-crime"]),
        ("es", "Se trata de motos robadas y documentos extraviados.", ["stolen-vehicles", "border-security"]),
        ("es", "Los cursos para investigadores empiezan pronto.", ["capacity-building"]),
        ("ar", "وبرامج الفدية وسرقة السيارات الفاخرة.", ["cybercrime", "stolen-vehicles"]),
        ("ar", "ناقشوا تهريب العاج والأدوية المغشوشة.", ["environmental-crime", "illicit-goods"]),
        ("ar", "ولتدريب المحققين في الأرياف.", ["capacity-building"]),
        ("en", "Foreign terrorist fighters come home.", ["foreign-terrorist-fighters"]),
        ("en", "Foreign terrorist fighters come home; terrorism stays.",
         ["foreign-terrorist-fighters", "terrorism"]),
        ("en", "A passport lay on the desk, the first since the pandemic began.", []),
        ("en", "Counterfeit banknotes and computer crimes were on the table.",
         ["financial-crime", "cybercrime"]),
        ("fr", "La fausse monnaie et l’usage abusif des notices.",
         ["financial-crime", "data-protection-governance"]),
        ("es", "La falsificación de moneda y la presencia de la mujer en las policías.",
         ["financial-crime", "gender"]),
        ("ar", "نوقش تزوير العملة وشفافية النشرات الحمراء.",
         ["financial-crime", "data-protection-governance"]),
    ],
)  # fmt: skip
def test_topics(language: str, text: str, topics: list[str]) -> None:
    assert sorted(topic.value for topic in find_topics(lay_out(text, language))) == sorted(topics)
