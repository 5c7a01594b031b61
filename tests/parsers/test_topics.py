"""Topics by a phrase, or by two words that stand close together, in four languages."""

import pytest

from parsers.facts.agenda import find_topics
from parsers.release import parse_release
from parsers.sheet import lay_out


@pytest.mark.parametrize(
    ("language", "text", "topics"),
    [
        ("en", "Motorcycles stolen to order and passports lost on ferries head the list.",
         ["stolen-vehicles", "border-security"]),
        ("en", "Its former head, accused of corruption, left. Oslo was elected to host the next one.", []),
        ("fr", "Son ancien patron est accusé de corruption.", []),
        ("es", "Fue detenido, acusado de sobornos. La elección de Chile como país anfitrión gustó.", []),
        ("ar", "اختفى الرئيس بعد اتهامه بالفساد.", []),
        ("es", "Habló del tráfico de drogas y de personas.", ["drug-trafficking", "human-trafficking"]),
        ("en", "Expired and forged medicines will be looked at.", ["illicit-goods"]),
        ("en", "The smuggling of rosewood, ivory and birds grows.", ["environmental-crime"]),
        ("en", "Members choose three vice-presidents and train two hundred analysts.",
         ["elections-appointments", "capacity-building"]),
        ("en", "Two applications to join are before the delegates.", ["membership"]),
        ("en", "New rules would have the data of cleared people deleted.", ["data-protection-governance"]),
        ("en", "The finances of armed networks, and banknotes forged at home.",
         ["financial-crime"]),
        ("ar", "صوتت الجمعية لصالح قبول دولة فلسطين عضوا، وتنظم المنظمة دورتين تكوينيتين.",
         ["membership", "capacity-building"]),
        ("ar", "أثار الانتخاب مخاوف لدى منظمات حقوقية.", []),
        ("ar", "ناقشوا تزييف العملة.", ["financial-crime"]),
        ("es", "La candidatura generó críticas.", ["elections-appointments"]),
        ("es", "Un plan con perspectiva de género.", ["gender"]),
        ("es", "Las bandas carcelarias, y congelar el dinero antes de que se mueva.",
         ["organized-crime", "financial-crime"]),
        ("en", "A car was parked. The stolen idea was returned.", []),
        ("en", "The trafficking of ideas is free; people know it.", []),
        ("fr", "La recherche des mineurs disparus et le trafic de bois précieux.",
         ["child-protection", "environmental-crime"]),
        ("fr", "Le vote a montré son adhésion à la démarche. Le port est devenu un des États membres.",
         ["membership"]),
        ("fr", "La désignation du bureau électoral ouvre la session.", ["elections-appointments"]),
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
        ("en", "Trafficking is one subject and the role of women in policing another.", ["gender"]),
        ("en", "It called on countries to join hands.", []),
        ("en", "The island seeks to come as an observer; other organised crimes were named.",
         ["membership", "organized-crime"]),
        ("en", "Cross-border police cooperation helps the Ivory Coast.", []),
        ("en", "They look into international crimes together.", []),
        ("en", "They smuggle firearms and drugs.", ["firearms", "drug-trafficking"]),
        ("en", "Transnational crime was a word of the last century.", []),
        ("fr", "Le trafic de vins et le goût des personnes âgées.", []),
        ("fr", "Le pillage des minerais de la vallée et le retour de Syrie de deux frères.",
         ["environmental-crime", "foreign-terrorist-fighters"]),
        ("es", "Los delitos cometidos en internet y la protección de las fronteras.",
         ["border-security", "cybercrime"]),
        ("ar", "بحثوا تزوير الأدوية والقرصنة البحرية.", ["illicit-goods"]),
        ("en", "Car smuggling, looted treasures and the freezing of assets came up.",
         ["stolen-vehicles", "cultural-heritage", "financial-crime"]),
        ("en", "Training sessions for the coast came first, and health threats last.",
         ["capacity-building", "emergency-health"]),
        ("fr", "On parla de déchets dangereux, de la place de la femme et de cyberterrorisme.",
         ["environmental-crime", "gender", "cybercrime"]),
        ("fr", "Il fut question de trafic d’organes et de vols à main armée.",
         ["human-trafficking", "violence"]),
        ("es", "Se habló de tráfico de autos, de marihuana y de la segunda vuelta.",
         ["stolen-vehicles", "drug-trafficking", "elections-appointments"]),
        ("es", "Hubo palabras sobre pederastas y sobre el decomiso de bienes.",
         ["child-protection", "financial-crime"]),
        ("ar", "نوقشت ورش العمل وتعليق عضوية بلدين وتجارة الأعضاء.",
         ["capacity-building", "membership", "human-trafficking"]),
        ("ar", "تطلب ذلك قواعد البيانات في المكاتب كلها.", []),
        ("en", "Pistols made at home cannot be traced, and whole forests are felled.",
         ["firearms", "environmental-crime"]),
        ("en", "The forest was quiet; a pistol was fired to start the race.", []),
        ("fr", "Le statut fut modifié et deux postes restent vacants.",
         ["data-protection-governance", "elections-appointments"]),
        ("es", "Combatieron en Siria y saquean templos.", ["foreign-terrorist-fighters"]),
        ("ar", "تنهب الغابات وتباع النساء.", ["environmental-crime", "human-trafficking"]),
        ("en", "The congress will appoint a Secretary General, and the next president bows out.",
         ["elections-appointments"]),
        ("en", "It counts the atoll, whose admission brings the number of members to 198.", ["membership"]),
        ("en", "Three countries have joined the organization. They are small.", ["membership"]),
        ("en", "Cyberscams, transnational gangs and technology-enabled policing fill the day.",
         ["cybercrime", "financial-crime", "organized-crime", "technology-innovation"]),
        ("fr", "La session nommera son nouveau chef et Tuvalu a dit pourquoi les îles ont rejoint INTERPOL.",
         ["elections-appointments", "membership"]),
        ("fr", "Le réseau accueille deux nouveaux venus de la presse.", []),
        ("fr", "L’Organisation accueille trois nouveaux membres ; les gangs transnationaux s’inquiètent.",
         ["membership", "organized-crime"]),
        ("fr", "« Un mur n’est pas une frontière », a dit le chef de la police.", []),
        ("fr", "Des cyberarnaques et le prochain président.",
         ["cybercrime", "financial-crime", "elections-appointments"]),
        ("es", "La sesión nombrará al jefe del órgano; dos islas se unieron a Interpol.",
         ["elections-appointments", "membership"]),
        ("es", "Las ciberestafas, las pandillas transnacionales y la nueva tecnología.",
         ["cybercrime", "financial-crime", "organized-crime", "technology-innovation"]),
        ("ar", "ستعيّن الدورة أمينا عاما، ورحبت بقبول دولتين ليرتفع عدد الأعضاء.",
         ["elections-appointments", "membership"]),
        ("ar", "العصابات العابرة للحدود والنصب عبر الإنترنت.",
         ["organized-crime", "cybercrime", "financial-crime"]),
        ("ar", "كان عمله “تدريب طويل” وقوائم المطلوبين أطول، وقال إن التزييف العميق خطر.",
         ["technology-innovation"]),
        ("ar", "بحثوا تعقب المطلوبين وتدريب الضباط.", ["fugitives", "capacity-building"]),
    ],
)  # fmt: skip
def test_topics(language: str, text: str, topics: list[str]) -> None:
    assert sorted(topic.value for topic in find_topics(lay_out(text, language))) == sorted(topics)


def test_an_office_is_no_subject() -> None:
    text = (
        "The 88th INTERPOL General Assembly opened in Santiago.\n\n"
        "“We will talk about stolen cars,”"
        " said Ada Marlowe, head of the Counter-Terrorism and Cybercrime Branch."
    )
    assert [topic.value for topic in parse_release(text).topics] == ["stolen-vehicles"]


def test_who_was_elected_to_an_office_is_one() -> None:
    text = "Delegates of the 88th INTERPOL General Assembly elected Ada Marlowe as vice-president for Europe."
    assert [topic.value for topic in parse_release(text).topics] == ["elections-appointments"]
